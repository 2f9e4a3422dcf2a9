import { inspect } from 'node:util';
import type { RoutingKeyPattern, RoutingOf } from '@tc/core';
import { explainRefusal } from './broker-refusal.ts';
import { once } from './connection.ts';
import { type ConsumeOptions, planConsumption } from './consume-options.ts';
import { type Consumer, QueueConsumer } from './consumer.ts';
import type { AnyBinding, MessageFor } from './message.ts';
import { messageStream } from './message-stream.ts';
import { Publisher } from './publisher.ts';
import { type Broker, environmentOptions, type PulseOptions, resolveBroker } from './pulse-options.ts';
import { queueName } from './queue-name.ts';
import { publishedRoutingKey, type RoutingValues } from './routing-key.ts';
import { declareExchange } from './topology.ts';

/** How one message is addressed. */
export interface PublishOptions<B extends AnyBinding = AnyBinding> {
  /** The routing key: values by field, or the whole key as text. */
  readonly routing: RoutingKeyPattern<RoutingOf<B>> | string;
  /** Custom routes to send the message to as well, without `route.`. */
  readonly routes?: readonly string[] | undefined;
}

/** The payload that a binding's event has. */
export type PayloadOf<B extends AnyBinding> = MessageFor<B>['payload'];

/**
 * An account at a RabbitMQ broker to which Taskcluster publishes. Connects when something is asked of it: one connection for each
 * consumer, one for publishing.
 */
export class Pulse implements AsyncDisposable {
  readonly #broker: Broker;
  readonly #publisher: Publisher;
  readonly #consumers = new Set<QueueConsumer>();

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
   * Reads `PULSE_HOST`, `PULSE_USERNAME` and `PULSE_PASSWORD`, and where they are set `PULSE_PORT`, `PULSE_VHOST` and `PULSE_TLS`
   * (`false` goes without TLS).
   * @param overrides - options to use in the place of the environment's; with `url`, the environment does not matter
   * @throws {ConfigurationError} naming the variable that is missing or wrong
   */
  static fromEnv(overrides: PulseOptions = {}): Pulse {
    if (overrides.url !== undefined) return new Pulse(overrides);
    const given = Object.entries(overrides).filter(([, value]) => value !== undefined);
    return new Pulse({ ...environmentOptions(process.env), ...Object.fromEntries(given) });
  }

  get username(): string {
    return this.#broker.username;
  }

  /**
   * Gives every message of a queue to `handler`, several at once: as many as `prefetch`. A message is acknowledged when the
   * handler has succeeded. When it throws, the message is requeued and tried once more, then dead-lettered or dropped; both are
   * told to `onError`. A lost connection is made again, with growing waits, for as long as it takes.
   *
   * Resolves when the queue and its bindings stand.
   * @throws {PulseRefusedError} for a wrong password, and naming the exchange or queue that is missing or may not be used
   * @throws {PulseConnectionError} when the broker cannot be reached within `timeout`
   * @throws {ConfigurationError} naming the option at fault
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
   * The messages of a queue, one by one, for `for await`. The queue is consumed from the first message that is asked for until
   * the loop ends; each loop is a consumer of its own.
   *
   * A message is acknowledged when the loop asks for the next one. The one that a loop ends on, by `break` or an error, goes
   * back to the queue unless `message.ack()` was called. When `signal` aborts, the loop throws its reason.
   * @throws what {@link consume} does, out of the loop
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
   * Publishes a message, for tests and deployments of one's own. Resolves when the broker has confirmed it; it has reached the
   * queues that are bound then, if any.
   * @param binding - an event, such as `events.taskCompleted()`; its pattern does not matter
   * @throws {PulseRefusedError} naming the exchange when it is missing or may not be published to
   * @throws {PulseConnectionError} when there is no confirmation within `timeout`
   * @throws {ConfigurationError} when `routing` or a route cannot be sent
   */
  async publish<B extends AnyBinding>(binding: B, payload: PayloadOf<B>, { routing, routes = [] }: PublishOptions<B>): Promise<void> {
    const routingKey = publishedRoutingKey(binding, routing as RoutingValues | string);
    await this.#publisher.publish(binding.exchange, routingKey, routes, payload);
  }

  /**
   * Makes the exchanges of these bindings, durable topic exchanges, unless they exist. A deployment's services make their own;
   * this is for a broker without them.
   * @throws {PulseRefusedError} naming the exchange that may not be made or has another type
   */
  async declareExchanges(bindings: Iterable<Pick<AnyBinding, 'exchange'>>): Promise<void> {
    const exchanges = new Set([...bindings].map(({ exchange }) => exchange));
    await once(this.#broker, async ({ channel }) => {
      for (const exchange of exchanges) await declareExchange(channel, exchange);
    });
  }

  /**
   * Deletes a named queue with all its bindings and messages; no error if there is none. The way to get rid of bindings, and of
   * a `maxLength` or `deadLetter`, that a queue was made with.
   * @throws {PulseRefusedError} when the queue may not be deleted
   */
  async deleteQueue(name: string): Promise<void> {
    const queue = queueName(this.#broker.username, name);
    await once(this.#broker, async ({ channel }) => {
      await explainRefusal('delete queue', queue, () => channel.queueDelete({ queue }));
    });
  }

  /** Closes every consumer that this account has open, as {@link Consumer.close} does, and the publisher. */
  async close(): Promise<void> {
    await Promise.all([...this.#consumers].map((consumer) => consumer.close()));
    await this.#publisher.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** The broker and account, without the password. */
  toString(): string {
    return `Pulse(${this.#broker.address})`;
  }

  toJSON(): { address: string } {
    return { address: this.#broker.address };
  }

  async #start(consumer: QueueConsumer, signal: AbortSignal | undefined): Promise<void> {
    this.#consumers.add(consumer);
    await consumer.start(signal, () => this.#consumers.delete(consumer));
  }
}
