import { AuthEvents } from '@tc/auth/events';
import { type Binding, ConfigurationError, compileSchema, parseRoutingKey } from '@tc/core';
import { GithubEvents } from '@tc/github/events';
import { HooksEvents } from '@tc/hooks/events';
import { NotifyEvents } from '@tc/notify/events';
import { PurgeCacheEvents } from '@tc/purge-cache/events';
import { QueueEvents } from '@tc/queue/events';
import { WorkerManagerEvents } from '@tc/worker-manager/events';
import type { ConsoleDeployment } from '../console-target.ts';
import type { PublishRequest } from '../protocol.ts';

/** The longest routing key in AMQP, in bytes. */
const LONGEST_ROUTING_KEY = 255;

/** The events of all services. Each method without arguments describes one event. */
const EVENTS: readonly object[] = [
  new AuthEvents(),
  new GithubEvents(),
  new HooksEvents(),
  new NotifyEvents(),
  new PurgeCacheEvents(),
  new QueueEvents(),
  new WorkerManagerEvents(),
];

/**
 * Publishes a message as if a service had. A message on a service's exchange must have the form that the service gives it. Other
 * exchanges accept any message, for example to fire hooks that are bound to them.
 * @throws {ConfigurationError} that says what is wrong with the message
 */
export async function publish({ eventLog, clock, state }: ConsoleDeployment, request: PublishRequest): Promise<void> {
  const { exchange, routingKey, cc = [], message } = request;
  for (const key of [routingKey, ...cc]) checkRoutingKey(key);
  for (const key of cc) {
    if (!key.startsWith('route.'))
      throw new ConfigurationError(`publish: cc has ${JSON.stringify(key)}, expected keys that start with "route."`);
  }
  const event = findEvent(exchange);
  if (event !== undefined) await checkMessage(event, request);
  const { taskId } = (message['status'] ?? {}) as { readonly taskId?: string };
  // Services look up the task of a message, and rely on the queue to publish only about tasks that exist.
  if (event !== undefined && taskId !== undefined && !state.table('queue/tasks').has(taskId)) {
    throw new ConfigurationError(`publish: message/status/taskId is ${taskId}, and there is no such task`);
  }
  eventLog.publishMessage({ name: event?.name ?? exchange, exchange, routingKey, cc, message });
  await clock.settled();
  await state.commit();
}

function checkRoutingKey(key: string): void {
  const size = Buffer.byteLength(key);
  if (size > 0 && size <= LONGEST_ROUTING_KEY) return;
  throw new ConfigurationError(`publish: a routing key has ${size} bytes, expected 1 to ${LONGEST_ROUTING_KEY}`);
}

function findEvent(exchange: string): Binding | undefined {
  for (const events of EVENTS) {
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(events)).filter((name) => name !== 'constructor');
    for (const name of methods) {
      const event = (events as Record<string, () => Binding>)[name]?.();
      if (event?.exchange === exchange) return event;
    }
  }
  return undefined;
}

async function checkMessage(event: Binding, { routingKey, message }: PublishRequest): Promise<void> {
  parseRoutingKey(event, routingKey);
  const issues = (await compileSchema(await event.schema.load()))(message);
  if (issues.length === 0) return;
  throw new ConfigurationError(
    `publish: the message is not a valid ${event.schema.name}:\n${issues.map(({ path, message: problem }) => `  * message${path} ${problem}`).join('\n')}`,
  );
}
