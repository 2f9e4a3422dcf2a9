// The subpath `@tc/core/opentelemetry`. It needs `@opentelemetry/api`.
import {
  type Attributes,
  context,
  type Histogram,
  type MeterProvider,
  metrics,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  type TracerProvider,
  trace,
} from '@opentelemetry/api';
import { tracingChannel } from '#platform';
import { ConfigurationError } from '../errors.ts';
import type { AttemptTrace, CallTrace } from './traces.ts';

/** Where spans and metrics go. */
export interface OpenTelemetryOptions {
  /** Default: the global tracer provider. */
  readonly tracerProvider?: TracerProvider | undefined;
  /** Default: the global meter provider. */
  readonly meterProvider?: MeterProvider | undefined;
}

/** The name of the instrumentation in spans and metrics. */
const SCOPE = '@tc/core';

/** Seconds. The boundaries that the semantic conventions recommend. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/**
 * Makes spans and metrics of the calls of all clients in this process, until the returned function is called.
 *
 * - A span for each call, such as `queue.createTask`, of the kind INTERNAL. Its attributes are `taskcluster.service`,
 *   `taskcluster.method`, `taskcluster.attempts` and `error.type`.
 * - A span for each attempt, within that of its call, of the kind CLIENT, by the semantic conventions for HTTP. The request carries
 *   its context in the headers of the global propagator, such as `traceparent`.
 * - The histogram `http.client.request.duration`: the seconds of each attempt.
 *
 * Secrets in URLs and errors are masked. In Bun, Deno and Node only.
 * @throws {ConfigurationError} in pages and workers
 * @see https://opentelemetry.io/docs/specs/semconv/http/
 * @example
 * const stop = traceWithOpenTelemetry();
 */
export function traceWithOpenTelemetry(options: OpenTelemetryOptions = {}): () => void {
  const { tracerProvider = trace.getTracerProvider(), meterProvider = metrics.getMeterProvider() } = options;
  const tracer = tracerProvider.getTracer(SCOPE);
  const duration = meterProvider.getMeter(SCOPE).createHistogram('http.client.request.duration', {
    unit: 's',
    description: 'Duration of HTTP client requests.',
    advice: { explicitBucketBoundaries: BUCKETS },
  });
  const calls = new CallSpans(tracer);
  const attempts = new AttemptSpans(tracer, calls, duration);
  const ends = [subscribe('tc:call', calls), subscribe('tc:attempt', attempts)];
  return () => {
    for (const end of ends) end();
  };
}

/** What happens when a traced operation starts, and when it has succeeded or failed. */
interface Subscriber<Trace> {
  start(trace: Trace): void;
  end(trace: Trace): void;
}

function subscribe<Trace extends object>(name: string, subscriber: Subscriber<Trace>): () => void {
  if (tracingChannel === undefined)
    throw new ConfigurationError('calls cannot be traced here, because this runtime has no node:diagnostics_channel');
  const { start, asyncEnd } = tracingChannel(name);
  const onStart = (message: unknown) => subscriber.start(message as Trace);
  const onEnd = (message: unknown) => subscriber.end(message as Trace);
  start.subscribe(onStart);
  asyncEnd.subscribe(onEnd);
  return () => {
    start.unsubscribe(onStart);
    asyncEnd.unsubscribe(onEnd);
  };
}

class CallSpans implements Subscriber<CallTrace> {
  readonly #tracer: Tracer;
  readonly #spans = new WeakMap<CallTrace, Span>();

  constructor(tracer: Tracer) {
    this.#tracer = tracer;
  }

  /** The span of a call. `undefined` for a call that started before the subscription. */
  of(call: CallTrace): Span | undefined {
    return this.#spans.get(call);
  }

  start(call: CallTrace): void {
    const { service, method } = call;
    const attributes = { 'taskcluster.service': service, 'taskcluster.method': method };
    this.#spans.set(call, this.#tracer.startSpan(`${service}.${method}`, { attributes }));
  }

  end(call: CallTrace): void {
    const span = this.of(call);
    if (span === undefined) return;
    span.setAttribute('taskcluster.attempts', call.attempts);
    endSpan(span, call.error, call.error === undefined ? undefined : (errorCode(call.error) ?? errorType(call)));
  }
}

interface StartedAttempt {
  readonly span: Span;
  readonly attributes: Attributes;
  /** Milliseconds. */
  readonly started: number;
}

class AttemptSpans implements Subscriber<AttemptTrace> {
  readonly #tracer: Tracer;
  readonly #calls: CallSpans;
  readonly #duration: Histogram;
  readonly #started = new WeakMap<AttemptTrace, StartedAttempt>();

  constructor(tracer: Tracer, calls: CallSpans, duration: Histogram) {
    this.#tracer = tracer;
    this.#calls = calls;
    this.#duration = duration;
  }

  start(attempt: AttemptTrace): void {
    const { httpMethod, url } = attempt.call;
    const { hostname, port, protocol } = new URL(url);
    const attributes: Attributes = {
      'http.request.method': httpMethod,
      'server.address': hostname,
      'server.port': Number(port || (protocol === 'http:' ? 80 : 443)),
    };
    const parent = this.#calls.of(attempt.call);
    const outer = context.active();
    const resends = attempt.attempt - 1;
    const span = this.#tracer.startSpan(
      httpMethod,
      {
        kind: SpanKind.CLIENT,
        attributes: { ...attributes, 'url.full': url, ...(resends > 0 && { 'http.request.resend_count': resends }) },
      },
      parent === undefined ? outer : trace.setSpan(outer, parent),
    );
    propagation.inject(trace.setSpan(outer, span), attempt.headers);
    this.#started.set(attempt, { span, attributes, started: performance.now() });
  }

  end(attempt: AttemptTrace): void {
    const own = this.#started.get(attempt);
    if (own === undefined) return;
    const { status, error } = attempt;
    const type = errorType(attempt);
    const result: Attributes = {
      ...(status !== undefined && { 'http.response.status_code': status }),
      ...(type !== undefined && { 'error.type': type }),
    };
    own.span.setAttributes(result);
    this.#duration.record((performance.now() - own.started) / 1000, { ...own.attributes, ...result });
    endSpan(own.span, error, type);
  }
}

/** The value of `error.type`: the HTTP status of a response that is an error, or the class of the error. `undefined` if all went well. */
function errorType({ status, error }: { readonly status?: number | undefined; readonly error?: unknown }): string | undefined {
  if (status !== undefined && status >= 400) return String(status);
  if (error === undefined) return undefined;
  return error instanceof Error ? error.name : '_OTHER';
}

/** Taskcluster's code of an error response, such as `ResourceNotFound`. */
function errorCode(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

function endSpan(span: Span, error: unknown, type: string | undefined): void {
  if (type !== undefined) {
    span.setAttribute('error.type', type);
    span.setStatus({ code: SpanStatusCode.ERROR, ...(error instanceof Error && { message: error.message }) });
  }
  span.end();
}
