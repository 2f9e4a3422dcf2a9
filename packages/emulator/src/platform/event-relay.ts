import { ConfigurationError } from '@tc/core';
import type { Pulse, PulseRefusedError } from '@tc/pulse';
import type { Table } from '../state/state.ts';
import type { EventLog, PublishedEvent } from './event-log.ts';

/** What an {@link EventRelay} needs. */
export interface RelayOptions {
  /** The URL of the broker, such as `amqp://guest:guest@localhost`. */
  readonly url: string;
  readonly eventLog: EventLog;
  /** The exchanges to declare. */
  readonly exchanges: readonly string[];
  /** Events that the broker has not confirmed, by sequence number. */
  readonly outbox: Table<PublishedEvent>;
}

/** How many events are sent concurrently. */
const BATCH = 200;

/** How many events are kept while the broker cannot be reached. Beyond that, the oldest are dropped. */
const OUTBOX_LIMIT = 100_000;

/** How long to wait for the broker when connecting and for each message, in milliseconds. */
const TIMEOUT = 5_000;

/** The pause before events are sent again to a broker that could not be reached, in milliseconds. */
const RETRY_PAUSE = 1000;

/** How long {@link EventRelay.close} waits for confirmations, in milliseconds. */
const CLOSE_TIMEOUT = 3000;

/**
 * Publishes the events of the event log to RabbitMQ, in order, each at least once. No call waits for the broker: while it cannot be
 * reached, events wait in the outbox.
 */
export class EventRelay {
  readonly #pulse: Pulse;
  readonly #outbox: Table<PublishedEvent>;
  readonly #stopListening: () => void;
  #last: number;
  #sending: Promise<void> | undefined;
  #closing = false;
  #pause: { readonly timer: NodeJS.Timeout; readonly end: () => void } | undefined;

  private constructor(pulse: Pulse, { eventLog, outbox }: RelayOptions) {
    this.#pulse = pulse;
    this.#outbox = outbox;
    this.#last = Math.max(0, ...[...outbox.keys()].map(Number));
    this.#stopListening = eventLog.listen((event) => this.#add(event));
  }

  /**
   * Connects, declares the exchanges and starts to publish.
   * @throws {Error} if the broker cannot be reached or refuses the connection
   */
  static async start(options: RelayOptions): Promise<EventRelay> {
    const { Pulse } = await import('@tc/pulse');
    const pulse = new Pulse({ url: options.url, timeout: TIMEOUT, connectionName: 'tc-emulator' });
    await pulse.declareExchanges(options.exchanges.map((exchange) => ({ exchange })));
    const relay = new EventRelay(pulse, options);
    relay.#send();
    return relay;
  }

  /** Resolves after the broker has confirmed all events so far, or after the relay is closed. It has no timeout. */
  async delivered(): Promise<void> {
    while (this.#sending !== undefined) await this.#sending;
  }

  /** Waits a few seconds for confirmations, then disconnects. */
  async close(): Promise<void> {
    this.#stopListening();
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, CLOSE_TIMEOUT);
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
    if (this.#outbox.size > OUTBOX_LIMIT) {
      const [oldest] = this.#outbox.keys();
      this.#outbox.delete(oldest ?? '');
    }
    this.#send();
  }

  #send(): void {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
      // An event can have been added after the last check.
      if (this.#outbox.size > 0 && !this.#closing) this.#send();
    });
  }

  async #sendAll(): Promise<void> {
    while (this.#outbox.size > 0 && !this.#closing) {
      const batch = firstEntries(this.#outbox, BATCH);
      const outcomes = await Promise.all(batch.map(([number, event]) => this.#sendOne(number, event)));
      if (!outcomes.includes('unreachable') || this.#closing) continue;
      await new Promise<void>((end) => {
        this.#pause = { timer: setTimeout(end, RETRY_PAUSE), end };
      });
      clearTimeout(this.#pause?.timer);
      this.#pause = undefined;
    }
  }

  async #sendOne(number: string, event: PublishedEvent): Promise<'sent' | 'refused' | 'unreachable'> {
    const { name, exchange, routingKey, cc, message } = event;
    try {
      const routes = cc.map((key) => key.slice('route.'.length));
      await this.#pulse.publish({ name, exchange, routingKeyPattern: '#' }, message, { routing: routingKey, routes });
      this.#outbox.delete(number);
      return 'sent';
    } catch (error) {
      const { code, resource, message: reason } = error as Partial<PulseRefusedError>;
      const isRefused = error instanceof ConfigurationError || (resource === exchange && code !== 'NOT_FOUND');
      // The broker may have been replaced by one without the exchange.
      if (code === 'NOT_FOUND') await this.#pulse.declareExchanges([{ exchange }]).catch(() => {});
      if (!isRefused) return 'unreachable';
      this.#outbox.delete(number);
      process.emitWarning(`${name} was not published to RabbitMQ: ${reason}`, 'EmulatorWarning');
      return 'refused';
    }
  }
}

function firstEntries<T>(table: Table<T>, limit: number): [string, T][] {
  const entries: [string, T][] = [];
  for (const entry of table) {
    if (entries.length >= limit) break;
    entries.push(entry);
  }
  return entries;
}
