import type { TaskDefinitionRequest } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import type { TaskDefinition } from '../task.ts';
import { joinTaskQueueId, type QueueParts, splitTaskQueueId } from '../task-queue-id.ts';

/** The names of the properties that have no default. */
type WithoutDefault = 'provisionerId' | 'workerType' | 'taskQueueId' | 'taskGroupId' | 'expires';

/** The payload of `createTask`, parsed from JSON, with the schema's defaults filled in. */
export type CompletePayload = {
  readonly [Name in Exclude<keyof TaskDefinitionRequest, WithoutDefault>]-?: Exclude<TaskDefinitionRequest[Name], Date | undefined>;
} & { readonly [Name in WithoutDefault]?: string };

/** How much the clocks of caller and server can differ, in milliseconds. */
const CLOCK_ALLOWANCE = 15 * 60 * 1000;
const MAX_DEADLINE = 5 * 24 * 60 * 60 * 1000;

/**
 * Finds the task queue of a task, which the payload can name in the new way, in the old way or in both.
 * @throws {ServiceError} `InputError` if it names none, or two different ones
 */
export function queueOf({ taskQueueId, provisionerId, workerType }: CompletePayload): QueueParts & { readonly taskQueueId: string } {
  if (provisionerId === undefined || workerType === undefined) {
    if (taskQueueId !== undefined) return { ...splitTaskQueueId(taskQueueId), taskQueueId };
    throw new ServiceError('InputError', 'taskQueueId is missing; give it, or both provisionerId and workerType');
  }
  const joined = joinTaskQueueId({ provisionerId, workerType });
  if (taskQueueId !== undefined && taskQueueId !== joined) {
    throw new ServiceError('InputError', `taskQueueId is ${taskQueueId}, but provisionerId and workerType make ${joined}`);
  }
  return { provisionerId, workerType, taskQueueId: joined };
}

/**
 * Turns a payload into the definition to store.
 * @param now - Unix milliseconds
 * @throws {ServiceError} `InputError` for times that do not fit together, and for scopes that end in `**`
 */
export function completeDefinition(taskId: string, payload: CompletePayload, now: number): TaskDefinition {
  const created = Date.parse(payload.created);
  const deadline = Date.parse(payload.deadline);
  const expires = payload.expires === undefined ? oneYearAfter(deadline) : Date.parse(payload.expires);
  const time = (milliseconds: number): string => new Date(milliseconds).toISOString();
  const problems: [boolean, string][] = [
    [Math.abs(created - now) > CLOCK_ALLOWANCE, `created is ${time(created)}, more than 15 minutes from the server's time, ${time(now)}`],
    [created > deadline, `deadline ${time(deadline)} is before created ${time(created)}`],
    [deadline < now, `deadline ${time(deadline)} has passed; the server's time is ${time(now)}`],
    [
      deadline - now > MAX_DEADLINE + CLOCK_ALLOWANCE,
      `deadline ${time(deadline)} is more than 5 days ahead; the server's time is ${time(now)}`,
    ],
    [expires < deadline, `expires ${time(expires)} is before deadline ${time(deadline)}`],
  ];
  for (const [wrong, message] of problems) if (wrong) throw new ServiceError('InputError', message);
  const scope = payload.scopes.find((one) => one.endsWith('**'));
  if (scope !== undefined) throw new ServiceError('InputError', `scope ${scope} ends with more than one *`);
  return {
    ...queueOf(payload),
    schedulerId: payload.schedulerId,
    projectId: payload.projectId,
    taskGroupId: payload.taskGroupId ?? taskId,
    dependencies: [...payload.dependencies],
    requires: payload.requires,
    routes: [...payload.routes],
    priority: payload.priority,
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

/** The same day and time of the next calendar year. */
function oneYearAfter(milliseconds: number): number {
  const date = new Date(milliseconds);
  return date.setUTCFullYear(date.getUTCFullYear() + 1);
}
