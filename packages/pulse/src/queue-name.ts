import { ConfigurationError, slugid } from '@tc/core';

/** The longest name or routing key in AMQP. */
const MAX_BYTES = 255;

/**
 * The name of an account's queue at the broker: `queue/<username>/<name>`. Pulse lets an account use only such names.
 * @throws {ConfigurationError} if `name` is empty or already has the prefix, or the result is longer than 255 bytes
 */
export function queueName(username: string, name: string): string {
  return accountName('queue', username, name);
}

/** The name of an account's exchange at the broker: `exchange/<username>/<name>`. @throws {ConfigurationError} like {@link queueName} */
export function exchangeName(username: string, name: string): string {
  return accountName('exchange', username, name);
}

/** A new, unique name for a temporary queue. */
export function exclusiveQueueName(username: string): string {
  return queueName(username, `exclusive/${slugid()}`);
}

/** Whether `text` is short enough for an AMQP name or routing key. */
export function fitsShortString(text: string): boolean {
  return Buffer.byteLength(text) <= MAX_BYTES;
}

function accountName(kind: 'queue' | 'exchange', username: string, name: string): string {
  const prefix = `${kind}/${username}/`;
  if (typeof name !== 'string' || name === '') throw new ConfigurationError(`name is empty; expected the part after ${prefix}`);
  if (name.startsWith(prefix)) throw new ConfigurationError(`${JSON.stringify(name)} begins with ${prefix}; leave that part out`);
  if (!fitsShortString(prefix + name)) throw new ConfigurationError(`${prefix}${name} is longer than ${MAX_BYTES} bytes`);
  return prefix + name;
}
