import { ConfigurationError } from '@tc/core';
import type { Pulse, PulseRefusedError } from '@tc/pulse';
import type { Table } from '../state/state.ts';
import type { PublishedEvent, Publisher } from './event-log.ts';

/** What events are sent on to. */
export interface RelayOptions {
  /** Of the broker, such as `amqp://guest:guest@localhost`. */
  readonly url: string;
  readonly publisher: Publisher;
  /** The exchanges to declare. */
  readonly exchanges: readonly string[];
  /** Events that the broker has not confirmed yet, by number. */
  readonly outbox: Table<PublishedEvent>;
}

/** How many events are on their way at once. */
const BATCH = 200;

/** How many events wait for a broker that is away; older ones are dropped then. */
const MOST_WAITING = 100_000;

/** Milliseconds that the broker has to answer, at the start and for a message, before it counts as away. */
const TIMEOUT = 5_000;

/** Milliseconds after which a broker that is away is asked again, besides the waits of the publisher itself. */
const PAUSE = 1000;

/** Milliseconds that {@link EventRelay.close} waits for what is not confirmed. */
const LAST_CHANCE = 3000;

/**
 * Sends events on to RabbitMQ, in their order, each at least once. Nobody waits for that but who asks to: while the broker is
 * away events wait in the outbox, and they are sent when it is back.
 */
export class EventRelay {
  readonly #pulse: Pulse;
  readonly #outbox: Table<PublishedEvent>;
  readonly #stopListening: () => void;
  #last: number;
  #sending: Promise<void> | undefined;
  #closing = false;
  #pause: { readonly timer: NodeJS.Timeout; readonly end: () => void } | undefined;

  private constructor(pulse: Pulse, { publisher, outbox }: RelayOptions) {
    this.#pulse = pulse;
    this.#outbox = outbox;
    this.#last = Math.max(0, ...[...outbox.keys()].map(Number));
    this.#stopListening = publisher.listen((event) => this.#add(event));
  }

  /**
   * Declares the exchanges and begins.
   * @throws {Error} when there is no broker, or it refuses
   */
  static async start(options: RelayOptions): Promise<EventRelay> {
    const { Pulse } = await import('@tc/pulse');
    const pulse = new Pulse({ url: options.url, timeout: TIMEOUT, connectionName: 'tc-emulator' });
    await pulse.declareExchanges(options.exchanges.map((exchange) => ({ exchange })));
    const relay = new EventRelay(pulse, options);
    relay.#send();
    return relay;
  }

  /** Resolves when the broker has confirmed every event so far, however long that takes, or the relay is closed. */
  async delivered(): Promise<void> {
    while (this.#sending !== undefined) await this.#sending;
  }

  /** Gives what is not confirmed a last chance, and disconnects. */
  async close(): Promise<void> {
    this.#stopListening();
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LAST_CHANCE);
    });
    await Promise.race([this.delivered(), timeout]);
    clearTimeout(timer);
    this.#closing = true;
    this.#pause?.end();
    await this.#pulse.close();
    await this.delivered();
  }

  #add(event: PublishedEvent): void {
    this.#last += 1;
    this.#outbox.set(String(this.#last), event);
    if (this.#outbox.size > MOST_WAITING) {
      const [oldest] = this.#outbox.keys();
      this.#outbox.delete(oldest ?? '');
    }
    this.#send();
  }

  #send(): void {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
      // One may have been added after the last look.
      if (this.#outbox.size > 0 && !this.#closing) this.#send();
    });
  }

  async #sendAll(): Promise<void> {
    while (this.#outbox.size > 0 && !this.#closing) {
      const batch = first(this.#outbox, BATCH);
      const outcomes = await Promise.all(batch.map(([number, event]) => this.#sendOne(number, event)));
      if (!outcomes.includes('away') || this.#closing) continue;
      await new Promise<void>((end) => {
        this.#pause = { timer: setTimeout(end, PAUSE), end };
      });
      clearTimeout(this.#pause?.timer);
      this.#pause = undefined;
    }
  }

  async #sendOne(number: string, event: PublishedEvent): Promise<'sent' | 'refused' | 'away'> {
    const { name, exchange, routingKey, cc, message } = event;
    try {
      const routes = cc.map((key) => key.slice('route.'.length));
      await this.#pulse.publish({ name, exchange, routingKeyPattern: '#' }, message, { routing: routingKey, routes });
      this.#outbox.delete(number);
      return 'sent';
    } catch (error) {
      const { code, resource, message: reason } = error as Partial<PulseRefusedError>;
      const isRefused = error instanceof ConfigurationError || (resource === exchange && code !== 'NOT_FOUND');
      // Another broker may have come back than the one that went away.
      if (code === 'NOT_FOUND') await this.#pulse.declareExchanges([{ exchange }]).catch(() => {});
      if (!isRefused) return 'away';
      this.#outbox.delete(number);
      process.emitWarning(`${name} was not sent on to RabbitMQ: ${reason}`, 'EmulatorWarning');
      return 'refused';
    }
  }
}

function first<T>(table: Table<T>, most: number): [string, T][] {
  const entries: [string, T][] = [];
  for (const entry of table) {
    if (entries.length >= most) break;
    entries.push(entry);
  }
  return entries;
}
