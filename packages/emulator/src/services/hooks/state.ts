import type { HookDefinition, LastFiresListLastFire } from '@tc/hooks';
import { ServiceError } from '../../errors.ts';
import type { Deployment } from '../../service.ts';

/** A definition as it is stored. */
export type StoredDefinition = HookDefinition & { readonly bindings: NonNullable<HookDefinition['bindings']> };

/** A hook as the service keeps it. */
export interface Hook {
  definition: StoredDefinition;
  triggerToken: string;
  /** The task that the schedule creates next. */
  nextTaskId: string;
  /** When; `undefined` without a schedule. */
  nextScheduledDate: string | undefined;
  /** Oldest first. */
  readonly lastFires: LastFiresListLastFire[];
}

/** What tells hooks apart. */
export type HookName = Pick<HookDefinition, 'hookGroupId' | 'hookId'>;

/** Everything that the service knows, and what it works with. */
export interface HooksState {
  readonly deployment: Deployment;
  /** By {@link hookKey}. */
  readonly hooks: Map<string, Hook>;
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
