import type { Headers } from '../transport/transport.ts';

/**
 * A call, as `tc:call` publishes it. All messages about a call contain the same object. Secrets in it are masked.
 * @see https://nodejs.org/api/diagnostics_channel.html#class-tracingchannel
 */
export interface CallTrace {
  /** Such as `queue`. */
  readonly service: string;
  /** Such as `createTask`; `request` for a raw request. */
  readonly method: string;
  readonly httpMethod: string;
  readonly url: string;
  /** How many requests were sent so far. */
  attempts: number;
  /** The HTTP status of the last response. */
  status?: number | undefined;
  /** Why the call failed. */
  error?: unknown;
}

/** An attempt of a call, as `tc:attempt` publishes it. All messages about an attempt contain the same object. Secrets in it are masked. */
export interface AttemptTrace {
  readonly call: CallTrace;
  /** Counts from 1. */
  readonly attempt: number;
  /** Headers that subscribers to the start add to the request, such as `traceparent`. They do not replace those of the client. */
  readonly headers: Record<string, string>;
  /** The HTTP status of the response. */
  status?: number | undefined;
  /** Why there was no response. */
  error?: unknown;
}

/** What is published of a call. */
export type CallFacts = Readonly<Record<'service' | 'method' | 'httpMethod' | 'url', string>>;

/** Publishes calls and their attempts. */
export interface Tracing {
  /** Whether anyone listens to calls or attempts. */
  isTraced(): boolean;
  /** @param secrets - masked wherever they occur in the URL or in an error */
  traceCall(call: CallFacts, secrets: readonly string[]): TracedCall;
}

/** Publishes one call. */
export interface TracedCall {
  /** Publishes the start. */
  run<T>(send: () => Promise<T>): Promise<T>;
  startAttempt(): TracedAttempt;
  /** Publishes the end. */
  succeeded(): void;
  /** Publishes the end. */
  failed(error: unknown): void;
}

/** Publishes one attempt of a call. */
export interface TracedAttempt {
  /** Publishes the start. `send` receives the request's headers, with those that subscribers added. */
  run<T>(headers: Headers, send: (headers: Headers) => Promise<T>): Promise<T>;
  /** Publishes the end. */
  succeeded(status: number): void;
  /** Publishes the end. */
  failed(error: unknown): void;
}

type Listener = (message: unknown) => void;

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: object): void;
  runStores<T>(message: object, run: () => T): T;
  subscribe(listener: Listener): void;
  unsubscribe(listener: Listener): void;
}

/** The part of Node's `TracingChannel` that this package uses. */
export interface TraceChannel {
  readonly start: Channel;
  readonly end: Channel;
  readonly asyncStart: Channel;
  readonly asyncEnd: Channel;
  readonly error: Channel;
}
