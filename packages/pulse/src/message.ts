import type { Binding } from '@tc/core';

/** An exchange and a routing key pattern, for messages that no service package describes. */
export interface RawBinding {
  readonly exchange: string;
  /** Words separated by `.`. `*` matches any one word, `#` matches any number of words. */
  readonly routingKeyPattern: string;
}

/** What a queue can be bound to: an event of a service package, or a {@link RawBinding}. */
export type AnyBinding = Binding<string, unknown, unknown> | RawBinding;

/** Whether a binding is an event of a service package, which has types and a schema. */
export function isEvent(binding: AnyBinding): binding is Binding<string, unknown, unknown> {
  return 'routingKeyFields' in binding;
}

/** A received message. `name` tells which binding's event it is. */
export interface Message<Name extends string | undefined, Payload, Routing> {
  /** The event's name, such as `taskCompleted`; `undefined` for a raw binding. */
  readonly name: Name;
  readonly payload: Payload;
  readonly exchange: string;
  readonly routingKey: string;
  /** The fields of the routing key, by name. A field without a value is `_`. Empty for a raw binding. */
  readonly routing: Routing;
  /** The custom routes of the message, without their `route.` prefix. */
  readonly routes: readonly string[];
  /** Whether the broker has delivered the message before, because a handler failed or a connection was lost. */
  readonly redelivered: boolean;
  /** The AMQP headers, such as `CC`, and `x-death` of a dead-lettered message. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Removes the message from the queue. Only the first `ack` or `nack` has an effect, and none after the connection is lost. */
  readonly ack: () => void;
  /**
   * Rejects the message. `requeue: true` puts it back in the queue, `requeue: false` dead-letters or drops it. Without `requeue`,
   * the message is requeued the first time and given up the second time, as when a handler throws.
   */
  readonly nack: (options?: { readonly requeue?: boolean | undefined }) => void;
}

/** The messages that a binding delivers; a union for a union of bindings. */
export type MessageFor<B> =
  B extends Binding<infer Name, infer Payload, infer Routing>
    ? Message<Name, Payload, Routing>
    : B extends RawBinding
      ? Message<undefined, unknown, Readonly<Record<string, never>>>
      : never;
