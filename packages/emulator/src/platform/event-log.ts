import type { Binding, RoutingKeyField } from '@tc/core';
import type { Clock } from './clock.ts';

/** An event that a service has published. */
export interface PublishedEvent {
  /** The event's name, such as `taskCompleted`. */
  readonly name: string;
  /** Such as `exchange/taskcluster-queue/v1/task-completed`. */
  readonly exchange: string;
  /** The primary routing key, in full. */
  readonly routingKey: string;
  /** Further routing keys that the message is sent under, `route.` included. */
  readonly cc: readonly string[];
  /** The message, as JSON has it. */
  readonly message: Readonly<Record<string, unknown>>;
  /** When, as a timestamp of the wire. */
  readonly time: string;
}

/** Values of a routing key's fields; what is left out or `undefined` has none. */
export type Routing = Readonly<Record<string, string | number | undefined>>;

/** How many events are kept for those who look later. */
const KEPT = 10_000;

/** Takes the events of all services and hands them on. */
export class Publisher {
  readonly #clock: Clock;
  readonly #published: PublishedEvent[] = [];
  readonly #listeners = new Set<(event: PublishedEvent) => void>();
  readonly #undelivered: PublishedEvent[] = [];
  #delivering = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The latest events, oldest first; 10,000 at most. */
  get published(): readonly PublishedEvent[] {
    return this.#published;
  }

  /** Publishes a message to the exchange of `binding`. `routes` are custom routes, without `route.`. */
  publish(binding: Binding<string, unknown, object>, message: object, routing: Routing, routes: readonly string[] = []): void {
    const event: PublishedEvent = {
      name: binding.name,
      exchange: binding.exchange,
      routingKey: routingKey(binding.routingKeyFields, routing),
      cc: routes.map((route) => `route.${route}`),
      // A copy: the service goes on changing what the message was made of.
      message: JSON.parse(JSON.stringify(message)),
      time: this.#clock.timestamp(),
    };
    this.#published.push(event);
    if (this.#published.length > KEPT) this.#published.shift();
    this.#undelivered.push(event);
    this.#deliver();
  }

  /** Has `listener` told of every event from now on. Returns how to end that. */
  listen(listener: (event: PublishedEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A listener may publish: every listener gets the events in the same order all the same. */
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
