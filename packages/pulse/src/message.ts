import type { Binding } from '@tc/core';

/** An exchange and a pattern of routing keys, where no generated event describes them. */
export interface RawBinding {
  readonly exchange: string;
  /** Words joined with `.`; `*` stands for any word, `#` for any number of them. */
  readonly routingKeyPattern: string;
}

/** What a queue can be bound with: an event of a service package, or a {@link RawBinding}. */
export type AnyBinding = Binding<string, unknown, unknown> | RawBinding;

/** Whether a binding is a generated event, which has types and a schema. */
export function isEvent(binding: AnyBinding): binding is Binding<string, unknown, unknown> {
  return 'routingKeyFields' in binding;
}

/** One message. `name` tells the messages of several bindings apart; `undefined` is a raw binding's. */
export interface Message<Name extends string | undefined, Payload, Routing> {
  /** The event's name, such as `taskCompleted`. */
  readonly name: Name;
  readonly payload: Payload;
  readonly exchange: string;
  readonly routingKey: string;
  /** The fields of the routing key, by name; `_` stands for no value. Empty for a raw binding. */
  readonly routing: Routing;
  /** The custom routes that the message was sent to as well, without their `route.` prefix. */
  readonly routes: readonly string[];
  /** Whether it was given out before: to a handler that failed, or over a connection that was lost. */
  readonly redelivered: boolean;
  /** AMQP headers, `CC` and those of dead letters among them. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Takes the message off the queue. Only the first `ack` or `nack` counts; after a lost connection none does. */
  readonly ack: () => void;
  /**
   * Gives the message back. `requeue: true` puts it into the queue again, `false` dead-letters or drops it; without it, it is
   * requeued the first time and given up the second, as when a handler throws.
   */
  readonly nack: (options?: { readonly requeue?: boolean | undefined }) => void;
}

/** The message that a binding leads to; a union for a union of bindings. */
export type MessageFor<B> =
  B extends Binding<infer Name, infer Payload, infer Routing>
    ? Message<Name, Payload, Routing>
    : B extends RawBinding
      ? Message<undefined, unknown, Readonly<Record<string, never>>>
      : never;
