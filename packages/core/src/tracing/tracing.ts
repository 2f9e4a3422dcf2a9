import { tracingChannel } from '../platform/tracing-channel.ts';
import { redactError, redactText } from '../redaction.ts';
import type { Headers } from '../transport/transport.ts';
import type { AttemptTrace, CallFacts, CallTrace, TraceChannel, TracedAttempt, TracedCall, Tracing } from './traces.ts';

const calls: TraceChannel = tracingChannel('tc:call');
const attempts: TraceChannel = tracingChannel('tc:attempt');

export const tracing: Tracing = {
  isTraced: () => hasSubscribers(calls) || hasSubscribers(attempts),
  traceCall: (call, secrets) => new CallMessage(call, secrets),
};

// Bun's channel has no property of this name itself.
function hasSubscribers({ start, end, asyncStart, asyncEnd, error }: TraceChannel): boolean {
  return start.hasSubscribers || end.hasSubscribers || asyncStart.hasSubscribers || asyncEnd.hasSubscribers || error.hasSubscribers;
}

// The messages are those of Node's `tracePromise`, but without the result, which may contain secrets. They publish themselves,
// within the promises that a call has anyway, because publishing must cost a call next to nothing.

class CallMessage implements CallTrace, TracedCall {
  readonly service: string;
  readonly method: string;
  readonly httpMethod: string;
  readonly url: string;
  attempts = 0;
  declare status?: number | undefined;
  declare error?: unknown;
  readonly #secrets: readonly string[];

  constructor({ service, method, httpMethod, url }: CallFacts, secrets: readonly string[]) {
    this.service = service;
    this.method = method;
    this.httpMethod = httpMethod;
    this.url = redactText(url, secrets);
    this.#secrets = secrets;
  }

  run<T>(send: () => Promise<T>): Promise<T> {
    const running = calls.start.runStores(this, send);
    calls.end.publish(this);
    return running;
  }

  startAttempt(): TracedAttempt {
    this.attempts += 1;
    this.status = undefined;
    return new AttemptMessage(this, this.#secrets);
  }

  succeeded(): void {
    publishEnd(calls, this);
  }

  failed(error: unknown): void {
    publishFailure(calls, this, error);
  }
}

class AttemptMessage implements AttemptTrace, TracedAttempt {
  readonly call: CallTrace;
  readonly attempt: number;
  readonly headers: Record<string, string> = {};
  declare status?: number | undefined;
  declare error?: unknown;
  readonly #secrets: readonly string[];

  constructor(call: CallTrace, secrets: readonly string[]) {
    this.call = call;
    this.attempt = call.attempts;
    this.#secrets = secrets;
  }

  run<T>(headers: Headers, send: (headers: Headers) => Promise<T>): Promise<T> {
    // Stores that are bound to the call are there in its attempts too. Looking for stores of the attempt as well would double the cost.
    attempts.start.publish(this);
    const running = send(Object.keys(this.headers).length === 0 ? headers : { ...this.headers, ...headers });
    attempts.end.publish(this);
    return running;
  }

  succeeded(status: number): void {
    this.status = status;
    this.call.status = status;
    publishEnd(attempts, this);
  }

  failed(error: unknown): void {
    // The errors of transports may contain secrets.
    publishFailure(attempts, this, redactError(error, this.#secrets));
  }
}

function publishFailure(channel: TraceChannel, message: { error?: unknown }, error: unknown): void {
  message.error = error;
  channel.error.publish(message);
  publishEnd(channel, message);
}

function publishEnd(channel: TraceChannel, message: object): void {
  channel.asyncStart.publish(message);
  channel.asyncEnd.publish(message);
}
