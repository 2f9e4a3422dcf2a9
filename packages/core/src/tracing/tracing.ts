import { tracingChannel } from '#platform';
import type { TraceChannel } from '../platform/platform.ts';
import { redactError, redactText } from '../redaction.ts';
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

/**
 * Publishes a call from its start to its end.
 * @param secrets - masked wherever they occur in the URL
 */
export function traceCall<T>(
  { service, method, httpMethod, url }: Readonly<Record<'service' | 'method' | 'httpMethod' | 'url', string>>,
  secrets: readonly string[],
  run: (trace: CallTrace) => Promise<T>,
): Promise<T> {
  const trace: CallTrace = { service, method, httpMethod, url: redactText(url, secrets), attempts: 0 };
  return publish(calls, trace, () => run(trace), {});
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
  return publish(attempts, trace, () => send({ ...trace.headers, ...headers }), {
    succeeded: ({ status }) => {
      trace.status = status;
      call.status = status;
    },
    // The errors of transports may contain secrets.
    mask: (error) => redactError(error, secrets),
  });
}

/** Publishes the messages of Node's `tracePromise`, but without the result, which may contain secrets. */
async function publish<T>(
  channel: TraceChannel | undefined,
  trace: { error?: unknown },
  run: () => Promise<T>,
  { succeeded, mask }: { succeeded?: (result: T) => void; mask?: (error: unknown) => unknown },
): Promise<T> {
  const watched = channel !== undefined && hasSubscribers(channel) ? channel : undefined;
  const running = watched === undefined ? run() : watched.start.runStores(trace, run);
  watched?.end.publish(trace);
  try {
    const result = await running;
    succeeded?.(result);
    return result;
  } catch (error) {
    trace.error = mask === undefined ? error : mask(error);
    watched?.error.publish(trace);
    throw error;
  } finally {
    watched?.asyncStart.publish(trace);
    watched?.asyncEnd.publish(trace);
  }
}
