import type { HookDefinition, LastFiresListLastFire } from '@tc/hooks';
import { ServiceError } from '../../calls/errors.ts';
import type { Deployment } from '../../calls/service.ts';

/** A definition as it is stored. */
export type StoredDefinition = HookDefinition & { readonly bindings: NonNullable<HookDefinition['bindings']> };

/** A hook as the service keeps it. */
export interface Hook {
  readonly definition: StoredDefinition;
  readonly triggerToken: string;
  /** The task that the schedule creates next. */
  readonly nextTaskId: string;
  /** When; absent without a schedule. */
  readonly nextScheduledDate?: string;
}

/** What tells hooks apart. */
export type HookName = Pick<HookDefinition, 'hookGroupId' | 'hookId'>;

/** Everything that the service knows, and what it works with. */
export interface HooksState {
  readonly deployment: Deployment;
  /** By {@link hookKey}. */
  readonly hooks: Map<string, Hook>;
  /** By {@link fireKey}. */
  readonly fires: Map<string, LastFiresListLastFire>;
}

/** Names a hook among all, and in its role. */
export function hookKey({ hookGroupId, hookId }: HookName): string {
  return `${hookGroupId}/${hookId}`;
}

/** @throws {ServiceError} `ResourceNotFound` when there is no such hook */
export function findHook({ hooks }: HooksState, name: HookName): Hook {
  const hook = hooks.get(hookKey(name));
  if (hook === undefined) throw new ServiceError('ResourceNotFound', `there is no hook ${hookKey(name)}`);
  return hook;
}

/** Names a fire among those of all hooks. */
export function fireKey({ hookGroupId, hookId, taskId }: HookName & Pick<LastFiresListLastFire, 'taskId'>): string {
  return `${hookKey({ hookGroupId, hookId })} ${taskId}`;
}

/** The fires of a hook, oldest first. */
export function firesOf({ fires }: HooksState, name: HookName): LastFiresListLastFire[] {
  return [...fires.values()].filter((one) => hookKey(one) === hookKey(name));
}
