import { gzipSync } from 'node:zlib';
import { apiError, echo, json, misbehavingServer, text } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ApiError } from '../../src/errors.ts';
import { Sample } from '../sample-service.ts';

const test = suite('call');

const item = { itemId: 'x', size: 1 };
const good = json(200, item);
const credentials = { clientId: 'me/tool', accessToken: 'the-access-token' };

test('a call resolves with the parsed response, and its summary has the request and response', async () => {
  await using server = await misbehavingServer(good);
  const { data, summary } = await new Sample({ rootUrl: server.rootUrl }).getItem('x').withSummary();
  assert.equal(data, item);
  assert.is(summary.name, 'sample.getItem');
  assert.is(summary.httpMethod, 'GET');
  assert.is(summary.url, `${server.rootUrl}/api/sample/v1/items/x`);
  assert.is(summary.status, 200);
  assert.is(summary.attempts, 1);
  assert.ok(summary.duration > 0);
  assert.equal(summary.response?.body, item);
  assert.equal(summary.request.body, undefined);
});

test('a redirect is not followed: its body and Location are returned', async () => {
  const location = 'https://elsewhere.example.com/file';
  await using server = await misbehavingServer(json(303, { storageType: 's3', url: location }, { location }));
  const { data, summary } = await new Sample({ rootUrl: server.rootUrl, credentials }).getFile('x', 'public/log').withSummary();
  assert.equal(data, { storageType: 's3', url: location });
  assert.is(summary.status, 303);
  assert.is(summary.response?.headers['location'], location);
  assert.is(server.requests.length, 1);
});

for (const status of [301, 302, 303, 307, 308]) {
  test(`${status} with an HTML page resolves with undefined`, async () => {
    await using server = await misbehavingServer(text(status, '<a href="/x">moved</a>', { location: '/x' }));
    const { data, summary } = await new Sample({ rootUrl: server.rootUrl }).getItem('x').withSummary();
    assert.is(data, undefined);
    assert.is(summary.response?.headers['location'], '/x');
    assert.is(summary.response?.body, '<a href="/x">moved</a>');
    assert.is(server.requests.length, 1);
  });
}

test('ten megabytes are sent and received', async () => {
  await using server = await misbehavingServer(echo);
  const large = { itemId: 'é'.repeat(5_000_000), size: 1 };
  const { itemId } = await new Sample({ rootUrl: server.rootUrl }).putItem('x', large);
  assert.is(itemId.length, 5_000_000);
  assert.ok(itemId === large.itemId);
});

test('a compressed response is decompressed', async () => {
  await using server = await misbehavingServer(text(200, gzipSync(JSON.stringify(item)), { 'content-encoding': 'gzip' }));
  assert.equal(await new Sample({ rootUrl: server.rootUrl }).getItem('x'), item);
});

test('an empty response resolves with undefined', async () => {
  await using server = await misbehavingServer(text(204, ''), text(200, ''));
  const sample = new Sample({ rootUrl: server.rootUrl });
  const { data, summary } = await sample.removeItem('x').withSummary();
  assert.is(data, undefined);
  assert.is(summary.status, 204);
  assert.is(summary.response?.body, undefined);
  assert.is(await sample.ping(), undefined);
});

test('a response that is not JSON is accepted if the reference has no schema for it', async () => {
  await using server = await misbehavingServer(text(200, 'pong'));
  const { data, summary } = await new Sample({ rootUrl: server.rootUrl }).ping().withSummary();
  assert.is(data, undefined);
  assert.is(summary.response?.body, 'pong');
});

for (const status of [400, 401, 403, 404, 409, 410, 413, 424]) {
  test(`${status} is not retried`, async () => {
    await using server = await misbehavingServer(apiError(status, 'SomeCode', 'no'));
    const error = await rejection(new Sample({ rootUrl: server.rootUrl, credentials }).getItem('x'), ApiError);
    assert.is(error.statusCode, status);
    assert.is(error.code, 'SomeCode');
    assert.is(error.serverMessage, 'no');
    assert.is(error.requestInfo?.['method'], 'getItem');
    assert.is(error.message, `sample.getItem failed with ${status} SomeCode: no`);
    assert.is(server.requests.length, 1);
  });
}

for (const [what, body] of [
  ['an HTML page', '<html><h1>Bad Gateway</h1></html>'],
  ['JSON in another format', '{"error": "nope"}'],
  ['a JSON string', '"nope"'],
  ['null', 'null'],
  ['a JSON array', '[1]'],
  ['fields of other types', '{"code": 5, "message": {"a": 1}, "requestInfo": "x"}'],
  ['nothing', ''],
] as const) {
  test(`an error response with ${what} as its body has the code UnknownError and keeps the status`, async () => {
    await using server = await misbehavingServer(text(404, body));
    const error = await rejection(new Sample({ rootUrl: server.rootUrl }).getItem('x'), ApiError);
    assert.is(error.statusCode, 404);
    assert.is(error.code, 'UnknownError');
    assert.is(error.message, 'sample.getItem failed with 404 UnknownError: the response has no message');
    assert.is(error.requestInfo, undefined);
    assert.is(error.summary.status, 404);
  });
}

test.run();
