import { ConfigurationError, compileSchema } from '@tc/core';
import type { PulseError } from './errors.ts';
import type { AnyBinding } from './message.ts';
import { requireNumber } from './pulse-options.ts';
import { exchangeName, exclusiveQueueName, fitsShortString, queueName } from './queue-name.ts';
import { isEvent, type Source } from './read-message.ts';

/** A time in which messages may have been missed. */
export interface Gap {
  /** The queue that stands now. */
  readonly queue: string;
  readonly from: Date;
  readonly to: Date;
}

/** What to consume, and how. */
export interface ConsumeOptions<Bindings extends readonly AnyBinding[] = readonly AnyBinding[]> {
  /**
   * Names a durable queue, `queue/<username>/<queue>` at the broker, shared by every process that uses the name: each message
   * goes to one of them, and waits while none runs. Default: a queue of this consumer alone, which goes away with it.
   */
  readonly queue?: string | undefined;
  /** Which messages, of any number of services. Bindings of a named queue add up: taking one out here does not unbind it. */
  readonly bindings: Bindings;
  /** How many messages to hold unacknowledged, and so how many handlers run at once; 1 to 65,535. Default: 5. */
  readonly prefetch?: number | undefined;
  /** `auto` acknowledges when the handler has succeeded, or the loop asks for the next message; `manual` leaves it to `message.ack()`. */
  readonly ack?: 'auto' | 'manual' | undefined;
  /** How many messages a queue may hold; the oldest go beyond it. Fixed when the queue is made. Default: no limit. */
  readonly maxLength?: number | undefined;
  /**
   * Where messages go that failed twice or cannot be read: the durable queue `queue/<username>/<deadLetter>`, made if need be,
   * through an exchange of the same name. Fixed when the queue is made. Default: they are dropped.
   */
  readonly deadLetter?: string | undefined;
  /** Whether payloads are checked against their schemas; those that do not fit never reach the handler. Default: false. */
  readonly validate?: boolean | undefined;
  /** Ends the consumer as `close()` does; while it is being set up, `consume` rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told of every message that could not be handled, and every lost connection. Default: `process.emitWarning`. */
  readonly onError?: ((error: PulseError) => void) | undefined;
  /**
   * Told when messages may have been missed: a queue without a name was lost with its connection, or the broker deleted the
   * queue. A new one stands when it is called.
   */
  readonly onGap?: ((gap: Gap) => void | Promise<void>) | undefined;
}

const DEFAULT_PREFETCH = 5;

/** Options, checked and with their schemas loaded. */
export interface ConsumePlan extends Pick<ConsumeOptions, 'maxLength' | 'onGap' | 'onError'> {
  /** A new name for each call where the queue is exclusive, since a lost connection may still hold the last one. */
  readonly queue: () => string;
  readonly exclusive: boolean;
  /** The broker's names of where dead letters go. */
  readonly deadLetter: { readonly exchange: string; readonly queue: string } | undefined;
  readonly bindings: readonly AnyBinding[];
  readonly prefetch: number;
  readonly ack: 'auto' | 'manual';
  /** By exchange. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** @throws {ConfigurationError} naming the option at fault */
export async function planConsumption(options: ConsumeOptions, username: string): Promise<ConsumePlan> {
  const { queue, bindings, prefetch = DEFAULT_PREFETCH, ack = 'auto', maxLength, deadLetter, onGap, onError } = options;
  if (!Array.isArray(bindings) || bindings.length === 0) throw new ConfigurationError('bindings is empty; name at least one event');
  requireNumber('prefetch', prefetch, 1, 65_535);
  if (maxLength !== undefined) requireNumber('maxLength', maxLength, 1, Number.MAX_SAFE_INTEGER);
  if (ack !== 'auto' && ack !== 'manual') throw new ConfigurationError(`ack is ${JSON.stringify(ack)}, expected "auto" or "manual"`);
  if (deadLetter !== undefined && deadLetter === queue) throw new ConfigurationError('deadLetter names the queue itself');
  const sources = new Map<string, Source>();
  for (const binding of bindings) {
    const { exchange, routingKeyPattern } = binding as Partial<AnyBinding>;
    if (typeof exchange !== 'string' || exchange === '' || typeof routingKeyPattern !== 'string' || !fitsShortString(routingKeyPattern)) {
      throw new ConfigurationError('bindings holds something that is no binding; expected {exchange, routingKeyPattern} or an event');
    }
    // An event tells more than a raw binding to the same exchange.
    if (!sources.get(exchange)?.event) sources.set(exchange, await describe(binding, options.validate === true));
  }
  const name = queue === undefined ? undefined : queueName(username, queue);
  return {
    queue: () => name ?? exclusiveQueueName(username),
    exclusive: name === undefined,
    deadLetter:
      deadLetter === undefined ? undefined : { exchange: exchangeName(username, deadLetter), queue: queueName(username, deadLetter) },
    ...{ bindings, prefetch, ack, maxLength, onGap, onError, sources },
  };
}

async function describe(binding: AnyBinding, validate: boolean): Promise<Source> {
  if (!isEvent(binding)) return { event: undefined, check: undefined };
  return { event: binding, check: validate ? await compileSchema(await binding.schema.load()) : undefined };
}
