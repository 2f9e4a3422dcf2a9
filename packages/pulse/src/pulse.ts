import { inspect } from 'node:util';
import type { RoutingKeyPattern, RoutingOf } from '@tc/core';
import { explainRefusal } from './broker-refusal.ts';
import { once } from './connection.ts';
import { type ConsumeOptions, planConsumption } from './consumer/consume-options.ts';
import { type Consumer, QueueConsumer } from './consumer/consumer.ts';
import { messageStream } from './consumer/message-stream.ts';
import { declareExchange } from './consumer/topology.ts';
import { PulseConnectionError } from './errors.ts';
import type { AnyBinding, MessageFor } from './message.ts';
import { Publisher } from './publisher.ts';
import { type Broker, environmentOptions, type PulseOptions, resolveBroker } from './pulse-options.ts';
import { queueName } from './queue-name.ts';
import { publishedRoutingKey, type RoutingValues } from './routing-key.ts';

/** Where to send a message. */
export interface PublishOptions<B extends AnyBinding = AnyBinding> {
  /** The routing key: values by field name, or the whole key as a string. */
  readonly routing: RoutingKeyPattern<RoutingOf<B>> | string;
  /** Custom routes to send the message to in addition, without their `route.` prefix. */
  readonly routes?: readonly string[] | undefined;
}

/** The payload of a binding's event. */
export type PayloadOf<B extends AnyBinding> = MessageFor<B>['payload'];

/**
 * An account at the RabbitMQ broker of a Taskcluster deployment. Connects when it is first used. Each consumer has a connection of
 * its own, and all messages are published over one more.
 */
export class Pulse implements AsyncDisposable {
  readonly #broker: Broker;
  readonly #publisher: Publisher;
  readonly #consumers = new Set<QueueConsumer>();
  #closed = false;

  static {
    Object.defineProperty(Pulse.prototype, inspect.custom, {
      value(this: Pulse) {
        return this.toString();
      },
    });
  }

  /** @throws {ConfigurationError} naming the option that is missing or wrong */
  constructor(options: PulseOptions) {
    this.#broker = resolveBroker(options);
    this.#publisher = new Publisher(this.#broker);
  }

  /**
   * Reads `PULSE_HOST`, `PULSE_USERNAME` and `PULSE_PASSWORD`, and optionally `PULSE_PORT`, `PULSE_VHOST` and `PULSE_TLS` (`true`
   * or `false`).
   * @param overrides - options that replace those of the environment. With `url`, the environment is not read.
   * @throws {ConfigurationError} naming the variable that is missing or wrong
   */
  static fromEnv(overrides: PulseOptions = {}): Pulse {
    if (overrides.url !== undefined) return new Pulse(overrides);
    const given = Object.entries(overrides).filter(([, value]) => value !== undefined);
    return new Pulse({ ...environmentOptions(process.env), ...Object.fromEntries(given) });
  }

  /** The user at the broker, whose name is part of the names of its queues. */
  get username(): string {
    return this.#broker.username;
  }

  /**
   * Calls `handler` with each message of a queue. Up to `prefetch` handlers run at the same time. When a handler succeeds, its
   * message is acknowledged. When it throws, the message is requeued; if it fails again, it is dead-lettered or dropped. `onError`
   * gets both failures. After a lost connection the consumer reconnects, with growing delays and without a limit.
   *
   * Resolves when the queue and its bindings exist and messages can arrive.
   * @throws {PulseRefusedError} if the broker refuses the login, or naming an exchange or queue that does not exist or that the
   * account may not use
   * @throws {PulseConnectionError} if the broker cannot be reached within `timeout`
   * @throws {ConfigurationError} naming the option that is wrong
   */
  async consume<const Bindings extends readonly AnyBinding[]>(
    options: ConsumeOptions<Bindings>,
    handler: (message: MessageFor<Bindings[number]>) => unknown,
  ): Promise<Consumer> {
    options.signal?.throwIfAborted();
    const plan = await planConsumption(options, this.#broker.username);
    const consumer = new QueueConsumer(this.#broker, plan, (message) => handler(message as MessageFor<Bindings[number]>));
    await this.#start(consumer, options.signal);
    return consumer;
  }

  /**
   * Returns the messages of a queue, one by one, for a `for await` loop. Each loop is a separate consumer, which starts and ends
   * with the loop.
   *
   * A message is acknowledged when the loop asks for the next one. If the loop ends by `break` or an error, its last message
   * returns to the queue, unless you called `message.ack()`. When `signal` aborts, the loop throws its reason.
   * @throws in the loop, the same errors as {@link consume}
   */
  messages<const Bindings extends readonly AnyBinding[]>(
    options: ConsumeOptions<Bindings>,
  ): AsyncIterable<MessageFor<Bindings[number]>, void, undefined> {
    const start = async function* (this: Pulse) {
      options.signal?.throwIfAborted();
      const plan = await planConsumption(options, this.#broker.username);
      yield* messageStream(this.#broker, plan, options.signal, (consumer) => this.#start(consumer, options.signal));
    };
    return { [Symbol.asyncIterator]: () => start.call(this) as AsyncGenerator<MessageFor<Bindings[number]>, void, undefined> };
  }

  /**
   * Publishes a message, for tests and for deployments of your own. Resolves when the broker confirms the message, which is then
   * in all matching queues.
   * @param binding - an event, such as `events.taskCompleted()`. Its routing key pattern is not used.
   * @throws {PulseRefusedError} naming the exchange, if it does not exist or the account may not publish to it
   * @throws {PulseConnectionError} if the broker does not confirm the message within `timeout`, or before {@link close} ends. The
   * message may still arrive.
   * @throws {ConfigurationError} if `payload`, `routing` or a route is not valid
   */
  async publish<B extends AnyBinding>(binding: B, payload: PayloadOf<B>, { routing, routes = [] }: PublishOptions<B>): Promise<void> {
    const routingKey = publishedRoutingKey(binding, routing as RoutingValues | string);
    await this.#publisher.publish(binding.exchange, routingKey, routes, payload);
  }

  /**
   * Creates the exchanges of these bindings as durable topic exchanges, unless they exist. The services of a deployment create
   * their own exchanges; use this method with a broker that has no deployment.
   * @throws {PulseRefusedError} naming the exchange, if the account may not create it or it exists with another type
   * @throws {PulseConnectionError} if the broker cannot be reached within `timeout`
   */
  async declareExchanges(bindings: Iterable<Pick<AnyBinding, 'exchange'>>): Promise<void> {
    const exchanges = new Set([...bindings].map(({ exchange }) => exchange));
    await once(this.#broker, async ({ channel }) => {
      for (const exchange of exchanges) await declareExchange(channel, exchange);
    });
  }

  /**
   * Deletes a named queue with its bindings and messages. Does nothing if the queue does not exist. Use this method to remove
   * bindings, or to change a queue's `maxLength` or `deadLetter`.
   * @throws {PulseRefusedError} if the account may not delete the queue
   * @throws {PulseConnectionError} if the broker cannot be reached within `timeout`
   */
  async deleteQueue(name: string): Promise<void> {
    const queue = queueName(this.#broker.username, name);
    await once(this.#broker, async ({ channel }) => {
      await explainRefusal('delete queue', queue, () => channel.queueDelete({ queue }));
    });
  }

  /**
   * Closes all consumers, as {@link Consumer.close} does, then waits until all messages are confirmed, and disconnects. Takes at
   * most `closeTimeout` and a few seconds: messages that are not confirmed by then are rejected. Does not reject. Afterwards this
   * object neither consumes nor publishes.
   */
  async close(): Promise<void> {
    this.#closed = true;
    const deadline = performance.now() + this.#broker.closeTimeout;
    await Promise.all([...this.#consumers].map((consumer) => consumer.close()));
    await this.#publisher.close(Math.max(0, deadline - performance.now()));
  }

  /** Calls {@link close}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** The address of the broker and the username, without the password. */
  toString(): string {
    return `Pulse(${this.#broker.address})`;
  }

  /** What `JSON.stringify` writes: the same address. */
  toJSON(): { address: string } {
    return { address: this.#broker.address };
  }

  async #start(consumer: QueueConsumer, signal: AbortSignal | undefined): Promise<void> {
    if (this.#closed) throw new PulseConnectionError('this Pulse is closed; create a new one to consume');
    this.#consumers.add(consumer);
    await consumer.start(signal, () => this.#consumers.delete(consumer));
  }
}
