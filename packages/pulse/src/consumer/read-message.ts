import { type Binding, type Check, parseRoutingKey, ValidationError } from '@tc/core';
import type { AsyncMessage } from 'rabbitmq-client';
import type { Message } from '../message.ts';
import type { Delivery } from './delivery.ts';

/** How to read the messages of an exchange. */
export interface Source {
  /** The event that the exchange publishes; `undefined` for a raw binding. */
  readonly event: Binding<string, unknown, unknown> | undefined;
  /** Checks payloads against the event's schema; `undefined` without `validate`. */
  readonly check: Check | undefined;
}

/** A message of any binding. Users see it as {@link MessageFor}. */
export type UntypedMessage = Message<string | undefined, unknown, unknown>;

const ROUTE = 'route.';

/** Creates the message for a handler. @throws if the body is not JSON, or the body or routing key does not match the event */
export function readMessage(delivery: Delivery, { event, check }: Source): UntypedMessage {
  const { exchange, routingKey, redelivered, headers = {} } = delivery.raw;
  const payload = readBody(delivery.raw);
  const issues = check?.(payload) ?? [];
  if (issues.length > 0) throw new ValidationError(`payload of ${event?.name} does not match its schema`, issues);
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
  // rabbitmq-client parses bodies of this content type, and returns the bytes if that fails.
  const parsed = contentType === 'application/json' && !contentEncoding && !Buffer.isBuffer(body);
  return parsed ? body : JSON.parse(String(body));
}

function readRoutes(cc: unknown): string[] {
  if (!Array.isArray(cc)) return [];
  return cc.filter((key) => typeof key === 'string' && key.startsWith(ROUTE)).map((key: string) => key.slice(ROUTE.length));
}
