import type { HookDefinition, LastFire } from '@tc/hooks';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import type { AuditHistory } from '../shared/audit-history.ts';

/** A stored definition. Unlike the API's type, it always has `bindings`. */
export type StoredDefinition = HookDefinition & { readonly bindings: NonNullable<HookDefinition['bindings']> };

/** A stored hook. */
export interface Hook {
  readonly definition: StoredDefinition;
  readonly triggerToken: string;
  /** The taskId of the task that the schedule creates next. */
  readonly nextTaskId: string;
  /** When the schedule fires next. `undefined` without a schedule. */
  readonly nextScheduledDate?: string;
}

/** The identity of a hook. */
export type HookName = Pick<HookDefinition, 'hookGroupId' | 'hookId'>;

/** A stored fire. The state of its task is looked up when fires are listed. */
export type FireRecord = Omit<LastFire, 'taskState'>;

/** The data of the hooks service. */
export interface HooksState {
  readonly deployment: Deployment;
  readonly audit: AuditHistory;
  /** By {@link hookKey}. */
  readonly hooks: Map<string, Hook>;
  /** By {@link fireKey}. */
  readonly fires: Map<string, FireRecord>;
}

/** The key of a hook among all hooks, which is also part of its roleId. */
export function hookKey({ hookGroupId, hookId }: HookName): string {
  return `${hookGroupId}/${hookId}`;
}

/** @throws {ServiceError} `ResourceNotFound` if the hook does not exist */
export function findHook({ hooks }: HooksState, name: HookName): Hook {
  const hook = hooks.get(hookKey(name));
  if (hook === undefined) throw new ServiceError('ResourceNotFound', `hook ${hookKey(name)} does not exist`);
  return hook;
}

/** The key of a fire among those of all hooks. */
export function fireKey({ hookGroupId, hookId, taskId }: HookName & Pick<FireRecord, 'taskId'>): string {
  return `${hookKey({ hookGroupId, hookId })} ${taskId}`;
}

/** The fires of a hook, oldest first. */
export function firesOf({ fires }: HooksState, name: HookName): FireRecord[] {
  return [...fires.values()].filter((one) => hookKey(one) === hookKey(name));
}
