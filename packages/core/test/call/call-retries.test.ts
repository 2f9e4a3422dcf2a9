import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import {
  apiError,
  cutAfterHeaders,
  cutBeforeHeaders,
  json,
  misbehavingServer,
  silence,
  stalledBody,
  text,
} from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ApiError, ConnectionError, TimeoutError } from '../../src/errors.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { Sample } from '../sample-service.ts';

const test = suite('call, retried');

const item = { itemId: 'x', size: 1 };
const good = json(200, item);
const quick = { delayFactor: 1 };

for (const [how, behaviour] of [
  ['cut off before its headers', cutBeforeHeaders],
  ['cut off in the middle of its body', cutAfterHeaders],
  ['not JSON', text(200, '<html>')],
  ['not in the encoding of its content-encoding header', text(200, 'plain', { 'content-encoding': 'gzip' })],
] as const) {
  test(`a response that is ${how} is requested again`, async () => {
    await using server = await misbehavingServer(behaviour, behaviour, good);
    const { data, summary } = await new Sample({ rootUrl: server.rootUrl, ...quick }).getItem('x').withSummary();
    assert.equal(data, item);
    assert.is(summary.attempts, 3);
  });

  test(`a response that is ${how} at every attempt is a ConnectionError`, async () => {
    await using server = await misbehavingServer(behaviour);
    const error = await rejection(new Sample({ rootUrl: server.rootUrl, ...quick, retries: 2 }).getItem('x'), ConnectionError);
    assert.is(error.attempts, 3);
    assert.is(server.requests.length, 3);
    assert.match(
      error.message,
      /^sample\.getItem failed after 3 attempts: \S.* \(GET http:\/\/127\.0\.0\.1:\d+\/api\/sample\/v1\/items\/x\)$/,
    );
    assert.instance(error.cause, Error);
  });
}

test('a refused connection is a ConnectionError with the reason, for hosts with one or several addresses', async () => {
  const unused = createServer();
  await new Promise<void>((resolve) => unused.listen(0, resolve));
  const { port } = unused.address() as AddressInfo;
  await new Promise((resolve) => unused.close(resolve));
  for (const host of ['127.0.0.1', 'localhost']) {
    const error = await rejection(new Sample({ rootUrl: `http://${host}:${port}`, ...quick, retries: 1 }).ping(), ConnectionError);
    assert.is(error.attempts, 2);
    assert.match(error.message, 'ECONNREFUSED');
    assert.is((error.cause as { code?: string }).code, 'ECONNREFUSED');
    assert.is(error.summary.status, undefined);
    assert.is(error.summary.response, undefined);
  }
});

test('a host that does not exist is a ConnectionError that names it', async () => {
  const error = await rejection(new Sample({ rootUrl: 'https://no-such-host.invalid', retries: 0 }).ping(), ConnectionError);
  assert.match(error.message, 'no-such-host.invalid');
});

for (const [what, behaviour] of [
  ['header', silence],
  ['body', stalledBody],
] as const) {
  test(`a response whose ${what} does not arrive in time is requested again`, async () => {
    await using server = await misbehavingServer(behaviour, good);
    const { summary } = await new Sample({ rootUrl: server.rootUrl, ...quick, timeout: 100 }).getItem('x').withSummary();
    // A slow machine may need more than one further attempt.
    assert.ok(summary.attempts >= 2);
  });

  test(`a response whose ${what} never arrives in time is a TimeoutError, after the timeout of every attempt`, async () => {
    await using server = await misbehavingServer(behaviour);
    const error = await rejection(new Sample({ rootUrl: server.rootUrl, ...quick, timeout: 50, retries: 1 }).getItem('x'), TimeoutError);
    assert.is(error.attempts, 2);
    assert.match(error.message, 'sample.getItem failed after 2 attempts: no complete response within 50 ms (GET ');
    assert.ok(error.summary.duration >= 99, `it took ${error.summary.duration} ms`);
  });
}

test('5xx is retried until the call succeeds', async () => {
  await using server = await misbehavingServer(
    apiError(500, 'InternalServerError', 'oops'),
    text(502, '<html>'),
    apiError(503, 'X', 'y'),
    good,
  );
  const { data, summary } = await new Sample({ rootUrl: server.rootUrl, ...quick }).getItem('x').withSummary();
  assert.equal(data, item);
  assert.is(summary.attempts, 4);
});

test('5xx at every attempt is an ApiError with the last response', async () => {
  await using server = await misbehavingServer(
    apiError(500, 'First', 'first'),
    apiError(503, 'InternalServerError', 'the database is gone'),
  );
  const error = await rejection(new Sample({ rootUrl: server.rootUrl, ...quick, retries: 2 }).getItem('x'), ApiError);
  assert.is(error.statusCode, 503);
  assert.is(error.code, 'InternalServerError');
  assert.is(error.attempts, 3);
  assert.is(error.message, 'sample.getItem failed with 503 InternalServerError after 3 attempts: the database is gone');
});

const tooMany = (retryAfter?: string) =>
  apiError(429, 'TooManyRequests', 'slow down', retryAfter === undefined ? {} : { 'retry-after': retryAfter });

for (const [form, header] of [
  ['zero', '0'],
  ['a past date', 'Sun, 05 May 2024 10:00:30 GMT'],
] as const) {
  for (const status of [429, 503]) {
    test(`${status} with ${form} in Retry-After is retried immediately, whatever delayFactor is`, async () => {
      await using server = await misbehavingServer(apiError(status, 'X', 'y', { 'retry-after': header }), good);
      const { summary } = await new Sample({ rootUrl: server.rootUrl, delayFactor: 30_000 }).getItem('x').withSummary();
      assert.is(summary.attempts, 2);
    });
  }
}

test('429 is retried after the delay in Retry-After, which is in seconds or a date', async () => {
  const later = new Date(Date.now() + 1999).toUTCString();
  await using bySeconds = await misbehavingServer(tooMany('1'), good);
  await using byDate = await misbehavingServer(tooMany(later), good);
  const [first, second] = await Promise.all(
    [bySeconds, byDate].map(({ rootUrl }) => new Sample({ rootUrl, delayFactor: 0 }).getItem('x').withSummary()),
  );
  assert.ok(first && first.summary.duration >= 990, `it took ${first?.summary.duration} ms`);
  assert.ok(second && Date.now() >= Date.parse(later) - 10);
});

for (const header of [undefined, 'soon']) {
  test(`429 with Retry-After ${header} is retried after the client’s own delay`, async () => {
    await using server = await misbehavingServer(tooMany(header), good);
    const { summary } = await new Sample({ rootUrl: server.rootUrl, delayFactor: 25, randomizationFactor: 0 }).getItem('x').withSummary();
    assert.is(summary.attempts, 2);
    assert.ok(summary.duration >= 48, `it took ${summary.duration} ms`);
  });
}

test('429 at every attempt is an ApiError', async () => {
  await using server = await misbehavingServer(tooMany('0'));
  const error = await rejection(new Sample({ rootUrl: server.rootUrl, retries: 2 }).getItem('x'), ApiError);
  assert.is(error.statusCode, 429);
  assert.is(error.attempts, 3);
});

test('a call fails if Retry-After is longer than five minutes', async () => {
  await using server = await misbehavingServer(tooMany('301'));
  const error = await rejection(new Sample({ rootUrl: server.rootUrl }).getItem('x'), ApiError);
  assert.is(error.attempts, 1);
  assert.is(error.summary.response?.headers['retry-after'], '301');
});

test('a call ends after its timeout even if the transport ignores its signal', async () => {
  const signals: AbortSignal[] = [];
  const transport: Transport = ({ signal }) => {
    signals.push(signal);
    return new Promise(() => {});
  };
  const error = await rejection(
    new Sample({ rootUrl: 'https://tc.example.com', transport, ...quick, timeout: 20, retries: 1 }).ping(),
    TimeoutError,
  );
  assert.is(error.attempts, 2);
  assert.is(signals.length, 2);
  assert.ok(signals.every(({ aborted }) => aborted));
});

for (const [how, transport] of [
  [
    'throws',
    () => {
      throw new Error('no network today');
    },
  ],
  ['rejects', () => Promise.reject(new Error('no network today'))],
  ['rejects with a string', () => Promise.reject('no network today')],
] as const) {
  test(`a call whose transport ${how} is retried, and its error has the reason`, async () => {
    let count = 0;
    const counting: Transport = () => {
      count++;
      return transport();
    };
    const error = await rejection(
      new Sample({ rootUrl: 'https://tc.example.com', transport: counting, ...quick, retries: 2 }).ping(),
      ConnectionError,
    );
    assert.is(count, 3);
    assert.is(error.message, 'sample.ping failed after 3 attempts: no network today (GET https://tc.example.com/api/sample/v1/ping)');
  });
}

test.run();
