import { context, propagation, SpanKind, SpanStatusCode } from '@opentelemetry/api';

import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  AggregationTemporality,
  DataPointType,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { apiError, cutBeforeHeaders, json, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { traceWithOpenTelemetry } from '../../src/tracing/opentelemetry.ts';
import { Sample } from '../sample-service.ts';

const test = suite('OpenTelemetry');

const item = { itemId: 'x', size: 1 };

context.setGlobalContextManager(new AsyncLocalStorageContextManager());
propagation.setGlobalPropagator(new W3CTraceContextPropagator());

/** The SDK with exporters in memory, and the instrumentation. */
function telemetry() {
  const exporter = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: 3_600_000 });
  const meterProvider = new MeterProvider({ readers: [reader] });
  const stop = traceWithOpenTelemetry({ tracerProvider, meterProvider });
  return {
    tracerProvider,
    stop,
    get spans() {
      return exporter.getFinishedSpans();
    },
    async metrics() {
      await reader.forceFlush();
      return metricExporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics));
    },
    async [Symbol.asyncDispose]() {
      stop();
      await tracerProvider.shutdown();
      await meterProvider.shutdown();
    },
  };
}

test('a call is a span, and each attempt a client span within it', async () => {
  await using server = await misbehavingServer(apiError(503, 'ServiceUnavailable', 'try later'), cutBeforeHeaders, json(200, item));
  await using own = telemetry();
  await new Sample({ rootUrl: server.rootUrl, delayFactor: 1 }).getItem('x');
  const [first, second, third, call] = own.spans;
  assert.is(call?.name, 'sample.getItem');
  assert.is(call?.kind, SpanKind.INTERNAL);
  assert.is(call?.status.code, SpanStatusCode.UNSET);
  assert.equal(call?.attributes, { 'taskcluster.service': 'sample', 'taskcluster.method': 'getItem', 'taskcluster.attempts': 3 });
  const { hostname, port } = new URL(server.rootUrl);
  const request = {
    'http.request.method': 'GET',
    'server.address': hostname,
    'server.port': Number(port),
    'url.full': `${server.rootUrl}/api/sample/v1/items/x`,
  };
  assert.equal(first?.attributes, { ...request, 'http.response.status_code': 503, 'error.type': '503' });
  assert.is(first?.status.code, SpanStatusCode.ERROR);
  const { 'error.type': type, ...rest } = second?.attributes ?? {};
  assert.equal(rest, { ...request, 'http.request.resend_count': 1 });
  assert.type(type, 'string');
  assert.is(second?.status.code, SpanStatusCode.ERROR);
  assert.equal(third?.attributes, { ...request, 'http.request.resend_count': 2, 'http.response.status_code': 200 });
  for (const attempt of [first, second, third]) {
    assert.is(attempt?.name, 'GET');
    assert.is(attempt?.kind, SpanKind.CLIENT);
    assert.is(attempt?.parentSpanContext?.spanId, call?.spanContext().spanId);
  }
});

test('a call that fails has the error code of Taskcluster', async () => {
  await using server = await misbehavingServer(apiError(404, 'ResourceNotFound', 'no such item'));
  await using own = telemetry();
  await new Sample({ rootUrl: server.rootUrl }).getItem('x').catch(() => {});
  const call = own.spans.at(-1);
  assert.is(call?.attributes['error.type'], 'ResourceNotFound');
  assert.is(call?.status.code, SpanStatusCode.ERROR);
  assert.match(call?.status.message ?? '', 'sample.getItem failed with 404 ResourceNotFound');
});

test('the request carries the context of its attempt, in the trace of the caller', async () => {
  await using server = await misbehavingServer(json(200, item));
  await using own = telemetry();
  await own.tracerProvider.getTracer('test').startActiveSpan('outer', async (outer) => {
    await new Sample({ rootUrl: server.rootUrl }).getItem('x');
    outer.end();
  });
  const [attempt, call, outer] = own.spans;
  const { traceId, spanId } = attempt?.spanContext() ?? {};
  assert.is(server.requests[0]?.headers['traceparent'], `00-${traceId}-${spanId}-01`);
  assert.is(call?.parentSpanContext?.spanId, outer?.spanContext().spanId);
  assert.is(call?.spanContext().traceId, traceId);
});

test('concurrent calls keep their spans apart', async () => {
  await using server = await misbehavingServer(json(200, item));
  await using own = telemetry();
  const client = new Sample({ rootUrl: server.rootUrl });
  await Promise.all(Array.from({ length: 50 }, () => client.getItem('x')));
  const parents = own.spans.filter(({ kind }) => kind === SpanKind.CLIENT).map(({ parentSpanContext }) => parentSpanContext?.spanId);
  assert.is(new Set(parents).size, 50);
});

test('the duration of each attempt is a metric', async () => {
  await using server = await misbehavingServer(apiError(503, 'ServiceUnavailable', 'try later'), json(200, item));
  await using own = telemetry();
  await new Sample({ rootUrl: server.rootUrl, delayFactor: 1 }).getItem('x');
  const [metric] = await own.metrics();
  assert.ok(metric?.dataPointType === DataPointType.HISTOGRAM);
  assert.is(metric.descriptor.name, 'http.client.request.duration');
  assert.is(metric.descriptor.unit, 's');
  const points = metric.dataPoints.map(({ attributes, value }) => [
    attributes['http.response.status_code'],
    attributes['error.type'],
    value.count,
  ]);
  assert.equal(points, [
    [503, '503', 1],
    [200, undefined, 1],
  ]);
  assert.not.ok(
    metric.dataPoints.some(({ attributes }) => 'url.full' in attributes),
    'metrics have no attribute with countless values',
  );
});

test('nothing is traced after it was stopped', async () => {
  await using server = await misbehavingServer(json(200, item));
  await using own = telemetry();
  own.stop();
  await new Sample({ rootUrl: server.rootUrl }).getItem('x');
  assert.equal(own.spans, []);
  assert.is(server.requests[0]?.headers['traceparent'], undefined);
});

test('without an SDK, calls go on as before', async () => {
  await using server = await misbehavingServer(json(200, item));
  const stop = traceWithOpenTelemetry();
  assert.equal(await new Sample({ rootUrl: server.rootUrl }).getItem('x'), item);
  stop();
});

test.run();
