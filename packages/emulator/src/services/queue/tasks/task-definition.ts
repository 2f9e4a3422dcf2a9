import { fromNow } from '@tc/core';
import type { TaskDefinitionRequest } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import type { TaskDefinition } from '../state.ts';

/** The payload of `createTask` with the schema's defaults. */
export type CompletePayload = {
  readonly [Name in keyof TaskDefinitionRequest]-?: Exclude<TaskDefinitionRequest[Name], Date | undefined>;
} & {
  readonly expires?: string;
  readonly taskGroupId?: string;
};

/** How much the clocks of caller and server can differ, in milliseconds. */
const CLOCK_ALLOWANCE = 15 * 60 * 1000;
const LONGEST_DEADLINE = 5 * 24 * 60 * 60 * 1000;

/**
 * Creates the stored definition from the payload.
 * @param now - Unix milliseconds
 * @throws {ServiceError} `InputError` for inconsistent times, and for scopes that end with more than one `*`
 */
export function completeDefinition(taskId: string, payload: CompletePayload, now: number): TaskDefinition {
  const created = Date.parse(payload.created);
  const deadline = Date.parse(payload.deadline);
  const expires = payload.expires === undefined ? fromNow('1 year', new Date(deadline)).getTime() : Date.parse(payload.expires);
  const time = (milliseconds: number): string => new Date(milliseconds).toISOString();
  const problems: [boolean, string][] = [
    [Math.abs(created - now) > CLOCK_ALLOWANCE, `created is ${time(created)}, more than 15 minutes from the server's time, ${time(now)}`],
    [created > deadline, `deadline ${time(deadline)} is before created ${time(created)}`],
    [deadline < now, `deadline ${time(deadline)} has passed; the server's time is ${time(now)}`],
    [
      deadline - now > LONGEST_DEADLINE + CLOCK_ALLOWANCE,
      `deadline ${time(deadline)} is more than 5 days ahead; the server's time is ${time(now)}`,
    ],
    [expires < deadline, `expires ${time(expires)} is before deadline ${time(deadline)}`],
  ];
  for (const [wrong, message] of problems) if (wrong) throw new ServiceError('InputError', message);
  const scope = payload.scopes.find((one) => one.endsWith('**'));
  if (scope !== undefined) throw new ServiceError('InputError', `scope ${scope} ends with more than one *`);
  return {
    provisionerId: payload.provisionerId,
    workerType: payload.workerType,
    schedulerId: payload.schedulerId,
    taskGroupId: payload.taskGroupId ?? taskId,
    dependencies: [...payload.dependencies],
    requires: payload.requires,
    routes: [...payload.routes],
    priority: effectivePriority(payload.priority),
    retries: payload.retries,
    created: time(created),
    deadline: time(deadline),
    expires: time(expires),
    scopes: [...payload.scopes],
    payload: payload.payload as Record<string, unknown>,
    metadata: payload.metadata,
    tags: { ...payload.tags },
    extra: payload.extra as Record<string, unknown>,
  };
}

/** Replaces `normal`, an old name of the priority `lowest`. */
export function effectivePriority(priority: CompletePayload['priority']): Exclude<CompletePayload['priority'], 'normal'> {
  return priority === 'normal' ? 'lowest' : priority;
}
