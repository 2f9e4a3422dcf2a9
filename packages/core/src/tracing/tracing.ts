import { tracingChannel } from '../platform/tracing-channel.ts';
import { redactError, redactText } from '../redaction.ts';
import type { Headers } from '../transport/transport.ts';
import type { AttemptTrace, CallTrace, TraceChannel, Tracing } from './traces.ts';

const calls: TraceChannel = tracingChannel('tc:call');
const attempts: TraceChannel = tracingChannel('tc:attempt');

export const tracing: Tracing = {
  isTraced: () => hasSubscribers(calls) || hasSubscribers(attempts),
  traceCall({ service, method, httpMethod, url }, secrets, run) {
    const trace: CallTrace = { service, method, httpMethod, url: redactText(url, secrets), attempts: 0 };
    return publish(calls, trace, () => run((headers, send) => traceAttempt(trace, headers, secrets, send)));
  },
};

// Bun's channel has no property of this name itself.
function hasSubscribers({ start, asyncEnd }: TraceChannel): boolean {
  return start.hasSubscribers || asyncEnd.hasSubscribers;
}

function traceAttempt<Response extends { readonly status: number }>(
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
  channel: TraceChannel,
  trace: { error?: unknown },
  run: () => Promise<T>,
  { succeeded, mask }: { succeeded?: (result: T) => void; mask?: (error: unknown) => unknown } = {},
): Promise<T> {
  const watched = hasSubscribers(channel) ? channel : undefined;
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
