import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { hawkServer, verify } from '@tc/test-support/hawk-server';
import {
  apiError,
  cutAfterHeaders,
  cutBeforeHeaders,
  echo,
  json,
  misbehavingServer,
  silence,
  stalledBody,
  text,
} from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ApiError, ConfigurationError, ConnectionError, CredentialsError, TimeoutError } from '../src/errors.ts';
import type { Transport, TransportRequest } from '../src/transport.ts';
import { Sample } from './sample-service.ts';

const test = suite('call');

const item = { itemId: 'x', size: 1 };
const good = json(200, item);
const quick = { delayFactor: 1 };
const credentials = { clientId: 'me/tool', accessToken: 'the-access-token' };

test('an answer in JSON is the value, and the summary tells how it came', async () => {
  await using server = await misbehavingServer(good);
  const { data, summary } = await new Sample({ rootUrl: server.rootUrl }).getItem('x').withSummary();
  assert.equal(data, item);
  assert.is(summary.name, 'sample.getItem');
  assert.is(summary.httpMethod, 'GET');
  assert.is(summary.url, `${server.rootUrl}/api/sample/v1/items/x`);
  assert.is(summary.status, 200);
  assert.is(summary.attempts, 1);
  assert.ok(summary.duration > 0 && summary.duration < 10_000);
  assert.equal(summary.response?.body, item);
  assert.equal(summary.request.body, undefined);
});

for (const [how, behaviour] of [
  ['cut before its headers', cutBeforeHeaders],
  ['cut in the middle of its body', cutAfterHeaders],
  ['not JSON', text(200, '<html>')],
  ['not in the encoding that it claims', text(200, 'plain', { 'content-encoding': 'gzip' })],
] as const) {
  test(`an answer that is ${how} is asked for again`, async () => {
    await using server = await misbehavingServer(behaviour, behaviour, good);
    const { data, summary } = await new Sample({ rootUrl: server.rootUrl, ...quick }).getItem('x').withSummary();
    assert.equal(data, item);
    assert.is(summary.attempts, 3);
  });

  test(`an answer that is ${how} every time is a ConnectionError`, async () => {
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

test('a refused connection is a ConnectionError that says so, whatever the host resolves to', async () => {
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
  ['headers', silence],
  ['body', stalledBody],
] as const) {
  test(`a ${what} that does not come in time is asked for again`, async () => {
    await using server = await misbehavingServer(behaviour, good);
    const { summary } = await new Sample({ rootUrl: server.rootUrl, ...quick, timeout: 100 }).getItem('x').withSummary();
    assert.is(summary.attempts, 2);
  });

  test(`a ${what} that never comes in time is a TimeoutError, after the timeout of every attempt`, async () => {
    await using server = await misbehavingServer(behaviour);
    const error = await rejection(new Sample({ rootUrl: server.rootUrl, ...quick, timeout: 50, retries: 1 }).getItem('x'), TimeoutError);
    assert.is(error.attempts, 2);
    assert.is(server.requests.length, 2);
    assert.match(error.message, 'sample.getItem failed after 2 attempts: no complete answer within 50 ms (GET ');
    assert.ok(error.summary.duration >= 99 && error.summary.duration < 5000, `it took ${error.summary.duration} ms`);
  });
}

test('5xx is retried until the answer is good', async () => {
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

test('5xx that stays is an ApiError with the last answer', async () => {
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

for (const status of [400, 401, 403, 404, 409, 410, 413, 424]) {
  test(`${status} is final`, async () => {
    await using server = await misbehavingServer(apiError(status, 'SomeCode', 'no'));
    const error = await rejection(new Sample({ rootUrl: server.rootUrl, ...quick, credentials }).getItem('x'), ApiError);
    assert.is(error.statusCode, status);
    assert.is(error.code, 'SomeCode');
    assert.is(error.serverMessage, 'no');
    assert.is(error.requestInfo?.['method'], 'getItem');
    assert.is(error.message, `sample.getItem failed with ${status} SomeCode: no`);
    assert.is(server.requests.length, 1);
  });
}

const tooMany = (retryAfter?: string) =>
  apiError(429, 'TooManyRequests', 'slow down', retryAfter === undefined ? {} : { 'retry-after': retryAfter });

for (const [form, header] of [
  ['no time', '0'],
  ['a past date', 'Sun, 05 May 2024 10:00:30 GMT'],
] as const) {
  for (const status of [429, 503]) {
    test(`${status} that asks for ${form} is retried at once, whatever our own delay`, async () => {
      await using server = await misbehavingServer(apiError(status, 'X', 'y', { 'retry-after': header }), good);
      const { summary } = await new Sample({ rootUrl: server.rootUrl, delayFactor: 30_000 }).getItem('x').withSummary();
      assert.is(summary.attempts, 2);
    });
  }
}

test('429 is retried only after the time that it asks for, in seconds or up to a date', async () => {
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
  test(`429 with Retry-After ${header} is retried after a delay of our own`, async () => {
    await using server = await misbehavingServer(tooMany(header), good);
    const { summary } = await new Sample({ rootUrl: server.rootUrl, delayFactor: 25, randomizationFactor: 0 }).getItem('x').withSummary();
    assert.is(summary.attempts, 2);
    assert.ok(summary.duration >= 48, `it took ${summary.duration} ms`);
  });
}

test('429 that stays is an ApiError', async () => {
  await using server = await misbehavingServer(tooMany('0'));
  const error = await rejection(new Sample({ rootUrl: server.rootUrl, retries: 2 }).getItem('x'), ApiError);
  assert.is(error.statusCode, 429);
  assert.is(error.attempts, 3);
});

test('a wait of more than five minutes is not waited for', async () => {
  await using server = await misbehavingServer(tooMany('301'));
  const error = await rejection(new Sample({ rootUrl: server.rootUrl }).getItem('x'), ApiError);
  assert.is(error.attempts, 1);
  assert.is(error.summary.response?.headers['retry-after'], '301');
});

test('a redirect is handed back, body and Location, and never followed', async () => {
  const location = 'https://elsewhere.example.com/file';
  await using server = await misbehavingServer(json(303, { storageType: 's3', url: location }, { location }));
  const { data, summary } = await new Sample({ rootUrl: server.rootUrl, credentials }).getFile('x', 'public/log').withSummary();
  assert.equal(data, { storageType: 's3', url: location });
  assert.is(summary.status, 303);
  assert.is(summary.response?.headers['location'], location);
  assert.is(server.requests.length, 1);
});

for (const status of [301, 302, 303, 307, 308]) {
  test(`${status} with a page for people gives no value, and is no fault`, async () => {
    await using server = await misbehavingServer(text(status, '<a href="/x">moved</a>', { location: '/x' }));
    const { data, summary } = await new Sample({ rootUrl: server.rootUrl }).getItem('x').withSummary();
    assert.is(data, undefined);
    assert.is(summary.response?.headers['location'], '/x');
    assert.is(summary.response?.body, '<a href="/x">moved</a>');
    assert.is(server.requests.length, 1);
  });
}

test('ten megabytes go both ways', async () => {
  await using server = await misbehavingServer(echo);
  const large = { itemId: 'é'.repeat(5_000_000), size: 1 };
  const { itemId } = await new Sample({ rootUrl: server.rootUrl }).putItem('x', large);
  assert.is(itemId.length, 5_000_000);
  assert.ok(itemId === large.itemId);
});

test('a compressed answer is unpacked', async () => {
  await using server = await misbehavingServer(text(200, gzipSync(JSON.stringify(item)), { 'content-encoding': 'gzip' }));
  assert.equal(await new Sample({ rootUrl: server.rootUrl }).getItem('x'), item);
});

test('an empty answer has no value', async () => {
  await using server = await misbehavingServer(text(204, ''), text(200, ''));
  const sample = new Sample({ rootUrl: server.rootUrl });
  const { data, summary } = await sample.removeItem('x').withSummary();
  assert.is(data, undefined);
  assert.is(summary.status, 204);
  assert.is(summary.response?.body, undefined);
  assert.is(await sample.ping(), undefined);
});

test('an answer that is not JSON is no fault where the reference promises none', async () => {
  await using server = await misbehavingServer(text(200, 'pong'));
  const { data, summary } = await new Sample({ rootUrl: server.rootUrl }).ping().withSummary();
  assert.is(data, undefined);
  assert.is(summary.response?.body, 'pong');
});

for (const [what, body] of [
  ['a page for people', '<html><h1>Bad Gateway</h1></html>'],
  ['JSON of another form', '{"error": "nope"}'],
  ['JSON text', '"nope"'],
  ['null', 'null'],
  ['a list', '[1]'],
  ['parts of other types', '{"code": 5, "message": {"a": 1}, "requestInfo": "x"}'],
  ['nothing', ''],
] as const) {
  test(`an error with ${what} as its body is an UnknownError that keeps the status`, async () => {
    await using server = await misbehavingServer(text(404, body));
    const error = await rejection(new Sample({ rootUrl: server.rootUrl }).getItem('x'), ApiError);
    assert.is(error.statusCode, 404);
    assert.is(error.code, 'UnknownError');
    assert.is(error.message, 'sample.getItem failed with 404 UnknownError: the answer carries no message');
    assert.is(error.requestInfo, undefined);
    assert.is(error.summary.status, 404);
  });
}

test('every attempt is signed anew', async () => {
  const clients = { 'me/tool': 'the-access-token' };
  let count = 0;
  await using server = await hawkServer(clients, (response, request) => (++count < 4 ? cutBeforeHeaders : good)(response, request));
  const { summary } = await new Sample({ rootUrl: server.rootUrl, credentials, ...quick }).getItem('x').withSummary();
  assert.is(summary.attempts, 4);
  assert.is(server.refusals, 0);
  const signatures = await Promise.all(server.requests.map((request) => verify(request, clients)));
  assert.is(new Set(signatures.map(({ nonce }) => nonce)).size, 4);
});

test('what is sent: JSON wanted, a content type with a body only, no signature without credentials', async () => {
  await using server = await misbehavingServer(good);
  const sample = new Sample({ rootUrl: server.rootUrl });
  await sample.getItem('x');
  await sample.putItem('x', item);
  const [get, put] = server.requests;
  assert.ok(get && put);
  assert.is(get.headers.accept, 'application/json');
  assert.is(get.headers['content-type'], undefined);
  assert.is(get.headers.authorization, undefined);
  assert.is(get.headers['x-taskcluster-trace-id'], undefined);
  assert.is(put.headers['content-type'], 'application/json');
  assert.is(put.body, JSON.stringify(item));
});

test('the trace id and the headers of a call are sent, whatever their case', async () => {
  await using server = await misbehavingServer(good);
  const sample = new Sample({ rootUrl: server.rootUrl, traceId: 'trace-1' });
  await sample.getItem('x', { headers: { 'X-Own': 'yes', Accept: 'application/json;q=1' } });
  await sample.use({ traceId: undefined }).getItem('x');
  assert.is(server.requests[0]?.headers['x-taskcluster-trace-id'], 'trace-1');
  assert.is(server.requests[0]?.headers['x-own'], 'yes');
  assert.is(server.requests[0]?.headers.accept, 'application/json;q=1');
  assert.is(server.requests[1]?.headers['x-taskcluster-trace-id'], undefined);
});

test('a header that HTTP cannot carry is refused before anything is sent', async () => {
  await using server = await misbehavingServer(good);
  const sample = new Sample({ rootUrl: server.rootUrl });
  assert.match((await rejection(sample.getItem('x', { headers: { 'x-own': 'a\r\nb: c' } }), ConfigurationError)).message, 'x-own');
  assert.match((await rejection(sample.getItem('x', { headers: { 'x own': 'a' } }), ConfigurationError)).message, 'x own');
  assert.is(server.requests.length, 0);
});

test('credentials without a token fail the call before anything is sent', async () => {
  await using server = await misbehavingServer(good);
  const error = await rejection(new Sample({ rootUrl: server.rootUrl, credentials: { clientId: 'me' } }).getItem('x'), CredentialsError);
  assert.is(error.message, 'accessToken of me is empty: nothing to sign with');
  assert.is(server.requests.length, 0);
});

test('timeout and retries can be set for one call, and undefined leaves the client’s', async () => {
  await using server = await misbehavingServer(silence);
  const sample = new Sample({ rootUrl: server.rootUrl, ...quick, timeout: 40, retries: 1 });
  assert.is((await rejection(sample.getItem('x', { retries: 0 }), TimeoutError)).attempts, 1);
  const ofClient = await rejection(sample.getItem('x', { retries: undefined, timeout: undefined }), TimeoutError);
  assert.is(ofClient.attempts, 2);
  assert.match(ofClient.message, 'within 40 ms');
  assert.match(
    (await rejection(sample.getItem('x', { timeout: 30, retries: undefined }), TimeoutError)).message,
    /after 2 attempts: .* within 30 ms/,
  );
  assert.match((await rejection(sample.getItem('x', { retries: -1 }), ConfigurationError)).message, 'retries is -1');
});

test('a transport of one’s own gets the whole request and gives the whole answer', async () => {
  const sent: TransportRequest[] = [];
  const transport: Transport = async (request) => {
    sent.push(request);
    return { status: 200, headers: { 'x-own': 'yes' }, body: JSON.stringify(item) };
  };
  const { data, summary } = await new Sample({ rootUrl: 'https://tc.example.com', credentials, transport })
    .putItem('x', item)
    .withSummary();
  assert.equal(data, item);
  assert.is(summary.response?.headers['x-own'], 'yes');
  assert.is(sent[0]?.method, 'PUT');
  assert.is(sent[0]?.url, 'https://tc.example.com/api/sample/v1/items/x');
  assert.is(sent[0]?.body, JSON.stringify(item));
  assert.is(sent[0]?.signal.aborted, false);
  assert.match(sent[0]?.headers['authorization'] ?? '', /^Hawk id="me\/tool", /);
  for (const name of Object.keys(sent[0]?.headers ?? {})) assert.is(name, name.toLowerCase());
});

test('a transport that ignores its signal is let go when the time is up', async () => {
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
  ['rejects with text', () => Promise.reject('no network today')],
] as const) {
  test(`a transport that ${how} is tried again, and its failure told`, async () => {
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
