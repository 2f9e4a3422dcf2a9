import { TaskclusterError } from '@tc/core';

/** The base of every error that this package raises itself; wrong options are core's `ConfigurationError`. */
export class PulseError extends TaskclusterError {
  static {
    PulseError.prototype.name = 'PulseError';
  }
}

/** The broker could not be reached in time, or a connection to it was lost. */
export class PulseConnectionError extends PulseError {
  static {
    PulseConnectionError.prototype.name = 'PulseConnectionError';
  }
}

/** The broker said no, and would say it again: a wrong password, a missing exchange, a queue that one may not touch. */
export class PulseRefusedError extends PulseError {
  static {
    PulseRefusedError.prototype.name = 'PulseRefusedError';
  }

  /** AMQP's name of the reason, such as `ACCESS_REFUSED`, `NOT_FOUND` or `PRECONDITION_FAILED`. */
  readonly code: string;
  /** What it is about: the name of an exchange or queue, or the broker's address for a login. */
  readonly resource: string;

  constructor(message: string, code: string, resource: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.resource = resource;
  }
}

/**
 * What became of a message: `requeued` goes back to its queue and comes again, `deadLettered` went to the queue that
 * `deadLetter` names, `dropped` is gone.
 */
export type Outcome = 'acknowledged' | 'requeued' | 'deadLettered' | 'dropped';

/** Where a message came from. */
export interface MessageOrigin {
  readonly queue: string;
  readonly exchange: string;
  readonly routingKey: string;
  /** Whether the broker had given it out before. */
  readonly redelivered: boolean;
}

/** A message could not be handled; `cause` tells why: the handler's own error, or what is wrong with the message. */
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
  acknowledged: 'it was acknowledged already',
  requeued: 'it goes back to the queue',
  deadLettered: 'it was dead-lettered',
  dropped: 'it was dropped',
};

/** What an unknown failure says of itself. Node's errors about several addresses have a code and no message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || codeOf(error) || error.name;
}

/** The `code` of an error of Node or of AMQP; `''` when it has none. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
