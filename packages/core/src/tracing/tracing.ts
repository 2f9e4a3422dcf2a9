import { tracingChannel } from '#platform';
import type { TraceChannel } from '../platform/platform.ts';
import { redactError } from '../redaction.ts';
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

const calls: TraceChannel | undefined = tracingChannel?.('tc:call');
const attempts: TraceChannel | undefined = tracingChannel?.('tc:attempt');

/** Whether anyone listens to calls or attempts. */
export function isTraced(): boolean {
  return hasSubscribers(calls) || hasSubscribers(attempts);
}

// Bun's channel has no property of this name itself.
function hasSubscribers(channel: TraceChannel | undefined): boolean {
  return channel !== undefined && (channel.start.hasSubscribers || channel.asyncEnd.hasSubscribers);
}

/** Publishes a call from its start to its end. */
export function traceCall<T>(trace: CallTrace, run: () => Promise<T>): Promise<T> {
  return publish(calls, trace, run, (error) => error);
}

/**
 * Publishes an attempt from its start to its end.
 * @param secrets - masked wherever they occur in an error
 * @param send - receives the request's headers, with those that subscribers added
 */
export function traceAttempt<Response extends { readonly status: number }>(
  call: CallTrace,
  headers: Headers,
  secrets: readonly string[],
  send: (headers: Headers) => Promise<Response>,
): Promise<Response> {
  call.attempts += 1;
  call.status = undefined;
  const trace: AttemptTrace = { call, attempt: call.attempts, headers: {} };
  const run = async () => {
    const response = await send({ ...trace.headers, ...headers });
    trace.status = response.status;
    call.status = response.status;
    return response;
  };
  return publish(attempts, trace, run, (error) => redactError(error, secrets));
}

/**
 * Publishes the messages of Node's `tracePromise`, but without the result, which may contain secrets.
 * @param mask - makes an error safe to print, because the errors of transports may contain secrets
 */
async function publish<T>(
  channel: TraceChannel | undefined,
  trace: { error?: unknown },
  run: () => Promise<T>,
  mask: (error: unknown) => unknown,
): Promise<T> {
  if (channel === undefined || !hasSubscribers(channel)) return run();
  const running = channel.start.runStores(trace, run);
  channel.end.publish(trace);
  try {
    return await running;
  } catch (error) {
    trace.error = mask(error);
    channel.error.publish(trace);
    throw error;
  } finally {
    channel.asyncStart.publish(trace);
    channel.asyncEnd.publish(trace);
  }
}
