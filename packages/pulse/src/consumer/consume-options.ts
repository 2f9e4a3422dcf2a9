import { ConfigurationError, compileSchema, type Validate } from '@tc/core';
import type { PulseError } from '../errors.ts';
import { type AnyBinding, isEvent } from '../message.ts';
import { requireNumber } from '../pulse-options.ts';
import { exchangeName, exclusiveQueueName, fitsShortString, queueName } from '../queue-name.ts';
import type { Source } from './read-message.ts';

/** A period in which the consumer may have missed messages. */
export interface Gap {
  /** The name of the new queue. */
  readonly queue: string;
  readonly from: Date;
  readonly to: Date;
}

/** What to consume, and how. */
export interface ConsumeOptions<Bindings extends readonly AnyBinding[] = readonly AnyBinding[]> {
  /**
   * The name of a durable queue, which the broker calls `queue/<username>/<queue>`. All processes that use the name share the
   * queue: each message goes to one of them, and messages wait in the queue while no process consumes it. Default: a temporary
   * queue for this consumer only, deleted when the consumer closes.
   */
  readonly queue?: string | undefined;
  /**
   * Which messages to receive, from any number of services. The broker keeps the bindings of a named queue: removing one here
   * does not remove it there.
   */
  readonly bindings: Bindings;
  /** The maximum number of unacknowledged messages, and so of handlers that run at the same time; 1 to 65,535. Default: 5. */
  readonly prefetch?: number | undefined;
  /**
   * `auto` acknowledges a message when its handler succeeds or the loop asks for the next message. With `manual`, your code
   * calls `message.ack()`. Default: `auto`.
   */
  readonly ack?: 'auto' | 'manual' | undefined;
  /**
   * The type of the queue, for queues with a name: RabbitMQ replicates a `quorum` queue to several nodes of its cluster, so that it
   * survives the loss of one. Applies to the queue of `deadLetter` too. Cannot be changed once the queue exists. Default: the
   * broker's default, normally `classic`.
   */
  readonly queueType?: 'classic' | 'quorum' | undefined;
  /**
   * The maximum number of messages in the queue. A full queue drops its oldest message for each new one. Cannot be changed once
   * the queue exists. Default: no limit.
   */
  readonly maxLength?: number | undefined;
  /**
   * The name of a durable queue for messages that failed twice or could not be read. The broker calls it
   * `queue/<username>/<deadLetter>`. It is created if it does not exist, together with an exchange
   * `exchange/<username>/<deadLetter>`. Cannot be changed once `queue` exists. Default: such messages are dropped.
   */
  readonly deadLetter?: string | undefined;
  /**
   * Whether to check payloads against their schemas. A payload that does not match never reaches the handler. With `true`, payloads
   * may have properties and enum values that the schemas do not know, because the deployment may be newer than the service's
   * package. `'strict'` rejects these too. Default: false.
   */
  readonly validate?: Validate | undefined;
  /** Closes the consumer, as `close()` does. If it aborts during `consume`, that rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called for each message that fails and each lost connection. Default: `process.emitWarning`. */
  readonly onError?: ((error: PulseError) => void) | undefined;
  /**
   * Called when messages may have been missed, after the new queue is ready. This happens when the connection of a temporary
   * queue is lost, and when somebody deletes the queue.
   */
  readonly onGap?: ((gap: Gap) => void | Promise<void>) | undefined;
}

const DEFAULT_PREFETCH = 5;

/** Checked options, with defaults filled in and schemas loaded. */
export interface ConsumePlan extends Pick<ConsumeOptions, 'queueType' | 'maxLength' | 'onGap' | 'onError'> {
  /** Returns the queue's name. A temporary queue gets a new name for each connection, because a lost one may still hold the old. */
  readonly queue: () => string;
  /** Whether the queue is temporary and belongs to one connection. */
  readonly exclusive: boolean;
  /** The exchange and queue for dead letters, as the broker names them. */
  readonly deadLetter: { readonly exchange: string; readonly queue: string } | undefined;
  readonly bindings: readonly AnyBinding[];
  readonly prefetch: number;
  readonly ack: 'auto' | 'manual';
  /** By exchange. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Passes an error to `onError`, or emits it as a warning. Does not throw. */
  readonly report: (error: PulseError) => void;
}

/** @throws {ConfigurationError} naming the option that is wrong */
export async function planConsumption(options: ConsumeOptions, username: string): Promise<ConsumePlan> {
  const { queue, bindings, prefetch = DEFAULT_PREFETCH, ack = 'auto', validate = false } = options;
  const { queueType, maxLength, deadLetter, onGap, onError } = options;
  if (!Array.isArray(bindings) || bindings.length === 0) throw new ConfigurationError('bindings is empty; pass at least one event');
  requireNumber('prefetch', prefetch, 1, 65_535);
  if (maxLength !== undefined) requireNumber('maxLength', maxLength, 1, Number.MAX_SAFE_INTEGER);
  if (ack !== 'auto' && ack !== 'manual') throw new ConfigurationError(`ack is ${JSON.stringify(ack)}, expected "auto" or "manual"`);
  if (typeof validate !== 'boolean' && validate !== 'strict') {
    throw new ConfigurationError(`validate is ${JSON.stringify(validate)}, expected true, false or "strict"`);
  }
  if (queueType !== undefined && queueType !== 'classic' && queueType !== 'quorum') {
    throw new ConfigurationError(`queueType is ${JSON.stringify(queueType)}, expected "classic" or "quorum"`);
  }
  if (queueType === 'quorum' && queue === undefined) {
    throw new ConfigurationError('queueType is "quorum", which only a queue with a name can be; set queue');
  }
  if (deadLetter !== undefined && deadLetter === queue) {
    throw new ConfigurationError('deadLetter is the same as queue; use another name');
  }
  const sources = new Map<string, Source>();
  for (const [index, binding] of bindings.entries()) {
    const { exchange, routingKeyPattern } = (binding ?? {}) as Partial<AnyBinding>;
    if (typeof exchange !== 'string' || exchange === '' || typeof routingKeyPattern !== 'string' || !fitsShortString(routingKeyPattern)) {
      throw new ConfigurationError(`bindings[${index}] is not a binding; expected an event or {exchange, routingKeyPattern}`);
    }
    // When both an event and a raw binding name the exchange, the event's types and schema apply.
    if (!sources.get(exchange)?.event) sources.set(exchange, await describe(binding, validate));
  }
  const name = queue === undefined ? undefined : queueName(username, queue);
  return {
    queue: () => name ?? exclusiveQueueName(username),
    exclusive: name === undefined,
    deadLetter:
      deadLetter === undefined ? undefined : { exchange: exchangeName(username, deadLetter), queue: queueName(username, deadLetter) },
    report: reporter(onError),
    ...{ bindings, prefetch, ack, queueType, maxLength, onGap, onError, sources },
  };
}

async function describe(binding: AnyBinding, validate: Validate): Promise<Source> {
  if (!isEvent(binding)) return { event: undefined, check: undefined };
  if (!validate) return { event: binding, check: undefined };
  return { event: binding, check: await compileSchema(await binding.schema.load(), validate === 'strict' ? 'strict' : 'lenient') };
}

function reporter(onError: ConsumeOptions['onError']): ConsumePlan['report'] {
  return (error) => {
    if (onError === undefined) return process.emitWarning(error);
    try {
      onError(error);
    } catch (failure) {
      process.emitWarning(failure instanceof Error ? failure : String(failure));
    }
  };
}
