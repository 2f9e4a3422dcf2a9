import type { Channel } from 'rabbitmq-client';
import { explainRefusal } from './broker-refusal.ts';
import type { ConsumePlan } from './consume-options.ts';

/**
 * Makes what a consumer needs, as far as it does not exist: the queue, its bindings, and where dead letters go.
 * @returns the queue's name at the broker
 * @throws {PulseRefusedError} naming the exchange or queue that is missing or may not be used
 */
export async function declareTopology(channel: Channel, plan: ConsumePlan): Promise<string> {
  // Asked first, so that a wrong exchange does not leave a queue behind that fills up unread.
  for (const exchange of plan.sources.keys()) {
    await explainRefusal('use exchange', exchange, () => channel.exchangeDeclare({ exchange, passive: true }));
  }
  if (plan.deadLetter !== undefined) {
    // An exchange of the account's own: Pulse lets none of its queues send to the default one.
    await declareExchange(channel, plan.deadLetter.exchange);
    await declareQueue(channel, plan.deadLetter.queue, { durable: true });
    await bindQueue(channel, plan.deadLetter.queue, plan.deadLetter.exchange, '#');
  }
  const queue = plan.queue();
  await declareQueue(channel, queue, {
    ...(plan.exclusive ? { exclusive: true, autoDelete: true } : { durable: true }),
    arguments: {
      ...(plan.maxLength !== undefined && { 'x-max-length': plan.maxLength }),
      ...(plan.deadLetter !== undefined && { 'x-dead-letter-exchange': plan.deadLetter.exchange }),
    },
  });
  for (const { exchange, routingKeyPattern } of plan.bindings) await bindQueue(channel, queue, exchange, routingKeyPattern);
  return queue;
}

/** Makes a durable topic exchange unless it exists. @throws {PulseRefusedError} when it may not be made, or exists with another type */
export async function declareExchange(channel: Channel, exchange: string): Promise<void> {
  await explainRefusal('declare exchange', exchange, () => channel.exchangeDeclare({ exchange, type: 'topic', durable: true }));
}

async function declareQueue(channel: Channel, queue: string, properties: Parameters<Channel['queueDeclare']>[0] & object): Promise<void> {
  await explainRefusal('use queue', queue, () => channel.queueDeclare({ queue, ...properties }));
}

async function bindQueue(channel: Channel, queue: string, exchange: string, routingKey: string): Promise<void> {
  await explainRefusal(`bind ${queue} to exchange`, exchange, () => channel.queueBind({ queue, exchange, routingKey }));
}
