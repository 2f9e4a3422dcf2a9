import { type Binding, type Check, parseRoutingKey, ValidationError } from '@tc/core';
import type { AsyncMessage } from 'rabbitmq-client';
import type { Delivery } from './delivery.ts';
import type { Message } from './message.ts';

/** What is known of an exchange's messages. */
export interface Source {
  /** The event that is published there; `undefined` for a raw binding. */
  readonly event: Binding<string, unknown, unknown> | undefined;
  /** Checks a payload against the event's schema. */
  readonly check: Check | undefined;
}

/** A message of any binding; {@link MessageFor} is what the user sees. */
export type UntypedMessage = Message<string | undefined, unknown, unknown>;

const ROUTE = 'route.';

/** Makes the message that a handler gets. @throws when its body is not JSON or not of its schema, or its routing key not of its event */
export function readMessage(delivery: Delivery, { event, check }: Source): UntypedMessage {
  const { exchange, routingKey, redelivered, headers = {} } = delivery.raw;
  const payload = readBody(delivery.raw);
  const issues = check?.(payload) ?? [];
  if (issues.length > 0) throw new ValidationError(`payload of ${event?.name} does not fit its schema`, issues);
  return {
    name: event?.name,
    payload,
    exchange,
    routingKey,
    routing: event === undefined ? {} : parseRoutingKey(event, routingKey),
    routes: readRoutes(headers['CC']),
    redelivered,
    headers,
    ack: () => delivery.acknowledge(),
    nack: ({ requeue } = {}) => {
      if (requeue === undefined) delivery.retryOnce();
      else delivery.reject(requeue);
    },
  };
}

function readBody({ body, contentType, contentEncoding }: AsyncMessage): unknown {
  // rabbitmq-client has parsed what says that it is JSON, and leaves bytes where that failed.
  const parsed = contentType === 'application/json' && !contentEncoding && !Buffer.isBuffer(body);
  return parsed ? body : JSON.parse(String(body));
}

function readRoutes(cc: unknown): string[] {
  if (!Array.isArray(cc)) return [];
  return cc.filter((key) => typeof key === 'string' && key.startsWith(ROUTE)).map((key: string) => key.slice(ROUTE.length));
}
