import type { Binding, RoutingKeyField } from '@tc/core';
import type { Clock } from './clock.ts';

/** An event that a service published. */
export interface PublishedEvent {
  /** The event's name, such as `taskCompleted`. */
  readonly name: string;
  /** Such as `exchange/taskcluster-queue/v1/task-completed`. */
  readonly exchange: string;
  /** The complete primary routing key. */
  readonly routingKey: string;
  /** Additional routing keys of the message, such as `route.index.proj.latest`. */
  readonly cc: readonly string[];
  /** The message body. */
  readonly message: Readonly<Record<string, unknown>>;
  /** When it was published, as a timestamp. */
  readonly time: string;
}

/** The values of a routing key's fields. A field that is missing or `undefined` becomes `_`. */
export type Routing = Readonly<Record<string, string | number | undefined>>;

/** How many events are kept. */
const KEPT = 10_000;

/** Keeps the events that the services publish, and passes them to listeners. */
export class EventLog {
  readonly #clock: Clock;
  readonly #published: PublishedEvent[] = [];
  readonly #listeners = new Set<(event: PublishedEvent) => void>();
  readonly #undelivered: PublishedEvent[] = [];
  #last = 0;
  #delivering = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The latest 10,000 events, oldest first. */
  get published(): readonly PublishedEvent[] {
    return this.#published;
  }

  /** The number of the latest event. Events are numbered from 1. */
  get last(): number {
    return this.#last;
  }

  /** The number of the oldest event that is kept. */
  get first(): number {
    return this.#last - this.#published.length + 1;
  }

  /** Publishes a message to the exchange of `binding`. @param routes - custom routes, without the prefix `route.` */
  publish(binding: Binding<string, unknown, object>, message: object, routing: Routing, routes: readonly string[] = []): void {
    this.publishMessage({
      name: binding.name,
      exchange: binding.exchange,
      routingKey: routingKey(binding.routingKeyFields, routing),
      cc: routes.map((route) => `route.${route}`),
      message: { ...message },
    });
  }

  /** Publishes a message as it is. */
  publishMessage(unpublished: Omit<PublishedEvent, 'time'>): void {
    // A copy, because services change the objects in the message later.
    const message = JSON.parse(JSON.stringify(unpublished.message));
    const event: PublishedEvent = { ...unpublished, message, time: this.#clock.timestamp() };
    this.#published.push(event);
    this.#last += 1;
    if (this.#published.length > KEPT) this.#published.shift();
    this.#undelivered.push(event);
    this.#deliver();
  }

  /** Calls `listener` with every event from now on. @returns a function that removes the listener */
  listen(listener: (event: PublishedEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Delivers events in the order of publication, even if a listener publishes further events. */
  #deliver(): void {
    if (this.#delivering) return;
    this.#delivering = true;
    try {
      for (let event = this.#undelivered.shift(); event !== undefined; event = this.#undelivered.shift()) {
        for (const listener of this.#listeners) listener(event);
      }
    } finally {
      this.#delivering = false;
    }
  }
}

function routingKey(fields: readonly RoutingKeyField[], routing: Routing): string {
  return fields.map(({ name, constant }) => constant ?? routing[name] ?? '_').join('.');
}
