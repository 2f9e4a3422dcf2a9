import { ConfigurationError, slugid } from '@tc/core';

/** AMQP keeps names and routing keys as short strings. */
const MAX_BYTES = 255;

/**
 * The broker's name of an account's queue: `queue/<username>/<name>`, the only names that Pulse lets an account use.
 * @throws {ConfigurationError} when `name` is empty, has the prefix already, or makes the whole longer than 255 bytes
 */
export function queueName(username: string, name: string): string {
  return accountName('queue', username, name);
}

/** The broker's name of an account's own exchange: `exchange/<username>/<name>`. @throws {ConfigurationError} as {@link queueName} does */
export function exchangeName(username: string, name: string): string {
  return accountName('exchange', username, name);
}

/** A name for a queue of one process alone, new each time. */
export function exclusiveQueueName(username: string): string {
  return queueName(username, `exclusive/${slugid()}`);
}

/** Whether `text` fits AMQP's short strings. */
export function fitsShortString(text: string): boolean {
  return Buffer.byteLength(text) <= MAX_BYTES;
}

function accountName(kind: 'queue' | 'exchange', username: string, name: string): string {
  const prefix = `${kind}/${username}/`;
  if (typeof name !== 'string' || name === '') throw new ConfigurationError(`the name after ${prefix} is empty`);
  if (name.startsWith(prefix)) throw new ConfigurationError(`${JSON.stringify(name)} has ${prefix} already; leave that part out`);
  if (!fitsShortString(prefix + name)) throw new ConfigurationError(`${prefix}${name} is longer than ${MAX_BYTES} bytes`);
  return prefix + name;
}
