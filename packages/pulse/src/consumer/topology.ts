import type { Channel } from 'rabbitmq-client';
import { explainRefusal } from '../broker-refusal.ts';
import type { ConsumePlan } from './consume-options.ts';

/**
 * Creates the queue, its bindings and the destination of dead letters, unless they exist.
 * @returns the queue's name at the broker
 * @throws {PulseRefusedError} naming the exchange or queue that does not exist or that the account may not use
 */
export async function declareTopology(channel: Channel, plan: ConsumePlan): Promise<string> {
  // Check the exchanges first: a missing one must not leave behind a queue that fills up and that nobody consumes.
  for (const exchange of plan.sources.keys()) {
    await explainRefusal('use exchange', exchange, () => channel.exchangeDeclare({ exchange, passive: true }));
  }
  const type = plan.queueType === undefined ? {} : { 'x-queue-type': plan.queueType };
  if (plan.deadLetter !== undefined) {
    // Pulse does not let an account's queues dead-letter to the default exchange, so the account needs an exchange of its own.
    await declareExchange(channel, plan.deadLetter.exchange);
    await declareQueue(channel, plan.deadLetter.queue, { durable: true, arguments: type });
    await bindQueue(channel, plan.deadLetter.queue, plan.deadLetter.exchange, '#');
  }
  const queue = plan.queue();
  await declareQueue(channel, queue, {
    ...(plan.exclusive ? { exclusive: true, autoDelete: true } : { durable: true }),
    arguments: {
      ...type,
      ...(plan.maxLength !== undefined && { 'x-max-length': plan.maxLength }),
      ...(plan.deadLetter !== undefined && { 'x-dead-letter-exchange': plan.deadLetter.exchange }),
    },
  });
  for (const { exchange, routingKeyPattern } of plan.bindings) await bindQueue(channel, queue, exchange, routingKeyPattern);
  return queue;
}

/** Creates a durable topic exchange unless it exists. @throws {PulseRefusedError} if the account may not, or it has another type */
export async function declareExchange(channel: Channel, exchange: string): Promise<void> {
  await explainRefusal('declare exchange', exchange, () => channel.exchangeDeclare({ exchange, type: 'topic', durable: true }));
}

async function declareQueue(channel: Channel, queue: string, properties: Parameters<Channel['queueDeclare']>[0] & object): Promise<void> {
  await explainRefusal('use queue', queue, () => channel.queueDeclare({ queue, ...properties }));
}

async function bindQueue(channel: Channel, queue: string, exchange: string, routingKey: string): Promise<void> {
  await explainRefusal(`bind ${queue} to exchange`, exchange, () => channel.queueBind({ queue, exchange, routingKey }));
}
