import { TaskclusterError } from '@tc/core';

/** The base class of this package's errors. Wrong options throw `ConfigurationError` of `@tc/core` instead. */
export class PulseError extends TaskclusterError {
  static {
    PulseError.prototype.name = 'PulseError';
  }
}

/** The broker did not answer in time, or a connection to it was lost. */
export class PulseConnectionError extends PulseError {
  static {
    PulseConnectionError.prototype.name = 'PulseConnectionError';
  }
}

/** The broker refused something, and would refuse it again: a wrong password, a missing exchange, a queue without permission. */
export class PulseRefusedError extends PulseError {
  static {
    PulseRefusedError.prototype.name = 'PulseRefusedError';
  }

  /** The AMQP error code, such as `ACCESS_REFUSED`, `NOT_FOUND` or `PRECONDITION_FAILED`. */
  readonly code: string;
  /** The name of the exchange or queue, or the broker's address if it refused the login. */
  readonly resource: string;

  constructor(message: string, code: string, resource: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.resource = resource;
  }
}

/**
 * What became of a message. `requeued`: it is back in its queue and is delivered again. `deadLettered`: it is in the queue that
 * `deadLetter` names. `dropped`: it is deleted.
 */
export type Outcome = 'acknowledged' | 'requeued' | 'deadLettered' | 'dropped';

/** Where a message came from. */
export interface MessageOrigin {
  readonly queue: string;
  readonly exchange: string;
  readonly routingKey: string;
  /** Whether the broker has delivered the message before. */
  readonly redelivered: boolean;
}

/** A message could not be processed. `cause` is the error of the handler, or says what is wrong with the message. */
export class PulseMessageError extends PulseError implements MessageOrigin {
  static {
    PulseMessageError.prototype.name = 'PulseMessageError';
  }

  readonly queue: string;
  readonly exchange: string;
  readonly routingKey: string;
  readonly redelivered: boolean;
  readonly outcome: Outcome;

  constructor(problem: string, origin: MessageOrigin, outcome: Outcome, options?: ErrorOptions) {
    super(
      `${problem} (${origin.exchange}, routing key ${JSON.stringify(origin.routingKey)}, ${origin.queue}): ${OUTCOMES[outcome]}`,
      options,
    );
    this.queue = origin.queue;
    this.exchange = origin.exchange;
    this.routingKey = origin.routingKey;
    this.redelivered = origin.redelivered;
    this.outcome = outcome;
  }
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  acknowledged: 'the message was already acknowledged',
  requeued: 'the message was requeued',
  deadLettered: 'the message was dead-lettered',
  dropped: 'the message was dropped',
};

/** The message of an error, or its code if it has no message. Node's errors about several addresses have only a code. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // rabbitmq-client begins with "undefined: " when the broker names no AMQP method, as when it refuses a login.
  return error.message.replace(/^undefined: /, '') || codeOf(error) || error.name;
}

/** The `code` of an error from Node or AMQP; `''` if it has none. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
