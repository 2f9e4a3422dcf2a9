import { ServiceError } from '../../calls/errors.ts';
import type { ValueRule } from '../../calls/value-rule.ts';

/** The syntax of a taskQueueId. */
export const TASK_QUEUE_ID: ValueRule = {
  pattern: /^[a-zA-Z0-9-_]{1,38}\/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$/,
  expected: '<provisionerId>/<workerType>: 1 to 38 letters, digits, _ and -, and 1 to 38 lower-case letters, digits and dashes',
};

/** The two parts of a taskQueueId, under their old names. */
export interface QueueParts {
  readonly provisionerId: string;
  readonly workerType: string;
}

/** Splits `<provisionerId>/<workerType>`. */
export function splitTaskQueueId(taskQueueId: string): QueueParts {
  const slash = taskQueueId.indexOf('/');
  return { provisionerId: taskQueueId.slice(0, slash), workerType: taskQueueId.slice(slash + 1) };
}

/** The taskQueueId that old route arguments name. */
export function joinTaskQueueId({ provisionerId = '', workerType = '' }: Readonly<Record<string, string>>): string {
  return `${provisionerId}/${workerType}`;
}

/**
 * Returns the taskQueueId that the route arguments of a declaration name. They allow more workerTypes than a taskQueueId does.
 * @throws {ServiceError} `InternalServerError` for those, as Taskcluster 106 does: they do not fit the schema of its own response
 */
export function declaredTaskQueueId(params: Readonly<Record<string, string>>): string {
  const taskQueueId = joinTaskQueueId(params);
  if (TASK_QUEUE_ID.pattern.test(taskQueueId)) return taskQueueId;
  const message = `taskQueueId is ${taskQueueId}, expected ${TASK_QUEUE_ID.expected}; Taskcluster 106 fails at declarations of others`;
  throw new ServiceError('InternalServerError', message);
}
