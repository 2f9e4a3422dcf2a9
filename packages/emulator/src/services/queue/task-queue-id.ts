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
