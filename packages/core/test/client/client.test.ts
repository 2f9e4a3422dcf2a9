import { inspect } from 'node:util';
import { lookup } from '@tc/test-support/hawk-server';
import { apiError, echo, json, misbehavingServer, text } from '@tc/test-support/misbehaving-server';
import { rejection, thrown } from '@tc/test-support/rejection';
import { assertHides } from '@tc/test-support/secrets';
import hawk from 'hawk';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CallSummary } from '../../src/call/call-summary.ts';
import { Credentials } from '../../src/credentials/credentials.ts';
import { ApiError, ConfigurationError, CredentialsError, type TaskclusterError } from '../../src/errors.ts';
import { Sample } from '../sample-service.ts';

const test = suite('client');

const rootUrl = 'https://tc.example.com';
const credentials = { clientId: 'me/tool', accessToken: 'the-access-token' };
const base = `${rootUrl}/api/sample/v1`;

test('a client needs a root URL', () => {
  assert.match(thrown(() => new Sample({}), ConfigurationError).message, /^rootUrl is missing; pass \{ rootUrl \}/);
  assert.match(thrown(() => new Sample({ rootUrl: 'tc.example.com' }), ConfigurationError).message, 'rootUrl is "tc.example.com"');
  assert.is(new Sample({ rootUrl: `${rootUrl}/` }).rootUrl, rootUrl);
});

test('a client has its credentials, and printing it shows no secrets', () => {
  const sample = new Sample({ rootUrl, credentials, authorizedScopes: ['a'] });
  assert.instance(sample.credentials, Credentials);
  assert.is(sample.credentials.clientId, 'me/tool');
  assert.equal(sample.credentials.authorizedScopes, ['a']);
  assert.is(new Sample({ rootUrl }).credentials.anonymous, true);
  assertHides(sample, ['the-access-token']);
  assert.match(inspect(sample), 'Credentials(me/tool');
});

test('invalid credentials are rejected when the client is made', () => {
  assert.match(
    thrown(() => new Sample({ rootUrl, credentials: { ...credentials, certificate: '{' } }), CredentialsError).message,
    'certificate is not JSON',
  );
});

test('use() makes a changed copy and does not change the client', async () => {
  const sample = new Sample({ rootUrl, retries: 0 });
  const copy = sample.use({ rootUrl: 'https://other.example.com', credentials });
  assert.instance(copy, Sample);
  assert.is(copy.rootUrl, 'https://other.example.com');
  assert.is(copy.credentials.clientId, 'me/tool');
  assert.is(sample.rootUrl, rootUrl);
  assert.is(sample.credentials.anonymous, true);
});

test('use() keeps the other options', async () => {
  await using server = await misbehavingServer(text(500, ''));
  const sample = new Sample({ rootUrl: server.rootUrl, retries: 1, delayFactor: 0, traceId: 't' });
  assert.is((await rejection(sample.use({ credentials }).ping(), ApiError)).attempts, 2);
  assert.is(server.requests[0]?.headers['x-taskcluster-trace-id'], 't');
  assert.is((await rejection(sample.use({ retries: 0 }).ping(), ApiError)).attempts, 1);
});

test('use() with undefined returns to the default', async () => {
  await using server = await misbehavingServer(text(500, ''));
  const sample = new Sample({ rootUrl: server.rootUrl, credentials, retries: 0, delayFactor: 0 });
  assert.is((await rejection(sample.use({ retries: undefined }).ping(), ApiError)).attempts, 6);
  assert.is(sample.use({ credentials: undefined }).credentials.anonymous, true);
  assert.match(thrown(() => sample.use({ rootUrl: undefined }), ConfigurationError).message, 'rootUrl is missing');
});

test('use() with authorizedScopes restricts the copy, and with undefined returns to those of the credentials', () => {
  const sample = new Sample({ rootUrl, credentials: { ...credentials, authorizedScopes: ['own'] } });
  const restricted = sample.use({ authorizedScopes: [] });
  assert.equal(restricted.credentials.authorizedScopes, []);
  assert.is(restricted.credentials.accessToken, 'the-access-token');
  assert.equal(restricted.use({ authorizedScopes: undefined }).credentials.authorizedScopes, ['own']);
  assert.equal(restricted.use({ retries: 1 }).credentials.authorizedScopes, []);
});

test('use() with other credentials removes authorizedScopes, unless it sets them', () => {
  const restricted = new Sample({ rootUrl, credentials, authorizedScopes: ['a'] });
  const other = { clientId: 'other', accessToken: 'other-token' };
  assert.is(restricted.use({ credentials: other }).credentials.authorizedScopes, undefined);
  assert.equal(restricted.use({ credentials: { ...other, authorizedScopes: ['b'] } }).credentials.authorizedScopes, ['b']);
  assert.equal(restricted.use({ credentials: other, authorizedScopes: ['c'] }).credentials.authorizedScopes, ['c']);
});

test('fromEnv() reads the environment, and its overrides replace that', () => {
  const environment = { TASKCLUSTER_ROOT_URL: rootUrl, TASKCLUSTER_CLIENT_ID: 'me/tool', TASKCLUSTER_ACCESS_TOKEN: 'the-access-token' };
  const sample = Sample.fromEnv({}, environment);
  assert.instance(sample, Sample);
  assert.is(sample.rootUrl, rootUrl);
  assert.is(sample.credentials.accessToken, 'the-access-token');
  assert.is(Sample.fromEnv({}, { ...environment, TASKCLUSTER_PROXY_URL: 'http://taskcluster' }).rootUrl, 'http://taskcluster');
  const overridden = Sample.fromEnv(
    { rootUrl: 'https://other.example.com', credentials: { clientId: 'x' }, authorizedScopes: ['a'] },
    environment,
  );
  assert.is(overridden.rootUrl, 'https://other.example.com');
  assert.is(overridden.credentials.clientId, 'x');
  assert.equal(overridden.credentials.authorizedScopes, ['a']);
  assert.is(Sample.fromEnv({}, { TASKCLUSTER_ROOT_URL: rootUrl }).credentials.anonymous, true);
});

test('fromEnv() says what is missing or invalid', () => {
  assert.match(thrown(() => Sample.fromEnv({}, {}), ConfigurationError).message, 'TASKCLUSTER_ROOT_URL is not set');
  assert.is(Sample.fromEnv({ rootUrl }, {}).rootUrl, rootUrl);
  const broken = {
    TASKCLUSTER_ROOT_URL: rootUrl,
    TASKCLUSTER_CLIENT_ID: 'me',
    TASKCLUSTER_ACCESS_TOKEN: 'x',
    TASKCLUSTER_CERTIFICATE: '{}',
  };
  assert.match(thrown(() => Sample.fromEnv({}, broken), CredentialsError).message, 'certificate.version is missing');
});

test('buildUrl() builds the URL of any method, with its arguments encoded and its query', () => {
  const sample = new Sample({ rootUrl });
  assert.is(sample.buildUrl('ping'), `${base}/ping`);
  assert.is(sample.buildUrl('getItem', 'a/b'), `${base}/items/a%2Fb`);
  assert.is(sample.buildUrl('putItem', 'a'), `${base}/items/a`);
  assert.is(sample.buildUrl('getFile', 'a', 'b', { version: 2 }), `${base}/items/a/files/b?version=2`);
  assert.is(sample.buildUrl('getFile', 'a', 'b'), `${base}/items/a/files/b`);
  assert.is(sample.buildUrl('listItems', { limit: 1, continuationToken: 'x y' }), `${base}/items?limit=1&continuationToken=x+y`);
});

test('buildUrl() rejects arguments and queries that cannot be part of a URL', () => {
  const build = (new Sample({ rootUrl }).buildUrl as (...args: unknown[]) => string).bind(new Sample({ rootUrl }));
  for (const [args, message] of [
    [['nothing'], 'sample has no method "nothing"'],
    [['constructor'], 'sample has no method "constructor"'],
    [['getItem'], 'sample.getItem: itemId is missing'],
    [['getItem', '..'], 'sample.getItem: itemId is "..", which cannot be part of a URL path'],
    [['listItems', { limt: 1 }], 'sample.listItems: "limt" is not a query parameter; expected continuationToken, limit'],
  ] as const) {
    const error = thrown(() => build(...args), ConfigurationError);
    assert.is(error.message, message);
    assert.ok(error.stack?.includes(message), 'the stack begins with the whole message');
  }
});

test('buildSignedUrl() signs the URL of a GET method, with and without query and expiry', async () => {
  const sample = new Sample({ rootUrl, credentials });
  for (const [signed, plain, seconds] of [
    [sample.buildSignedUrl('ping'), '/ping', 900],
    [sample.buildSignedUrl('getItem', 'a/b'), '/items/a%2Fb', 900],
    [sample.buildSignedUrl('getItem', 'a', { expiresIn: '1 hour' }), '/items/a', 3600],
    [sample.buildSignedUrl('getFile', 'a', 'b', { version: 1 }, { expiresIn: '1 hour' }), '/items/a/files/b?version=1', 3600],
    [sample.buildSignedUrl('getFile', 'a', 'b', undefined, { expiresIn: 60_000 }), '/items/a/files/b', 60],
  ] as const) {
    assert.ok(signed.startsWith(`${base}${plain}${plain.includes('?') ? '&' : '?'}bewit=`), signed);
    const request = { method: 'GET', url: signed.slice(rootUrl.length), host: 'tc.example.com', port: 443 };
    const { attributes } = await hawk.uri.authenticate(request, lookup({ 'me/tool': 'the-access-token' }));
    assert.ok(Math.abs(Number(attributes.exp) - Date.now() / 1000 - seconds) < 5);
  }
});

test('buildSignedUrl() rejects other methods, and clients without credentials', () => {
  const sample = new Sample({ rootUrl, credentials });
  const build = (sample.buildSignedUrl as (...args: unknown[]) => string).bind(sample);
  assert.is(thrown(() => build('putItem', 'x'), ConfigurationError).message, 'putItem is a PUT method; only GET URLs can be signed');
  assert.is(thrown(() => build('nothing'), ConfigurationError).message, 'sample has no method "nothing"');
  assert.is(
    thrown(() => new Sample({ rootUrl }).buildSignedUrl('ping'), CredentialsError).message,
    'clientId is empty: anonymous credentials cannot sign',
  );
});

test('request() calls any route, with a signature and a summary like any call', async () => {
  await using server = await misbehavingServer(echo, json(200, [1]), text(200, 'pong'));
  const sample = new Sample({ rootUrl: server.rootUrl, credentials });
  const { data, summary } = await sample
    .request<{ a: number }>('POST', '/new/thing%2Fx', { payload: { a: 1 }, query: { q: 'x y' }, headers: { 'x-own': '1' } })
    .withSummary();
  assert.is(data.a, 1);
  assert.is(summary.name, 'sample.request');
  assert.equal(await sample.request('GET', '/list'), [1]);
  assert.is(await sample.request('GET', '/ping'), undefined);
  const [request] = server.requests;
  assert.is(request?.method, 'POST');
  assert.is(request?.url, '/api/sample/v1/new/thing%2Fx?q=x+y');
  assert.is(request?.headers['x-own'], '1');
  assert.match(request?.headers.authorization ?? '', /^Hawk id="me\/tool"/);
});

for (const path of [
  'ping',
  '',
  'https://other.example.com/',
  '/a/../b',
  '/..',
  '/.',
  '/a/%2e%2E/b',
  '/a/.%2e',
  '/a?x=1',
  '/a#x',
  '/a b',
  '/a\\b',
  '/a\nb',
]) {
  test(`request() rejects the path ${JSON.stringify(path)}`, async () => {
    const error = await rejection(new Sample({ rootUrl }).request('GET', path), ConfigurationError);
    assert.match(error.message, `path is ${JSON.stringify(path)}`);
  });
}

test('request() rejects a payload for GET and HEAD', async () => {
  for (const method of ['GET', 'HEAD'] as const) {
    const error = await rejection(new Sample({ rootUrl }).request(method, '/x', { payload: {} }), ConfigurationError);
    assert.is(error.message, `payload is set for a ${method} request, which cannot have one`);
  }
});

test('onCall is called for every call that was sent, whether it succeeds or fails, and for no other', async () => {
  await using server = await misbehavingServer(json(200, {}), apiError(404, 'ResourceNotFound', 'no'), json(200, {}));
  const told: (readonly [string, number | undefined, TaskclusterError | undefined])[] = [];
  const onCall = (summary: CallSummary, error?: TaskclusterError) => told.push([summary.name, summary.status, error]);
  const sample = new Sample({ rootUrl: server.rootUrl, onCall });
  await sample.ping();
  const error = await rejection(sample.getItem('x'), ApiError);
  await sample.request('GET', '/x');
  await rejection(sample.getItem('..'), ConfigurationError);
  await rejection(sample.ping({ signal: AbortSignal.abort(new Error('enough')) }), Error);
  assert.equal(told, [
    ['sample.ping', 200, undefined],
    ['sample.getItem', 404, error],
    ['sample.request', 200, undefined],
  ]);
});

test('an error that onCall throws fails the call, and onCall is called once for each call', async () => {
  await using server = await misbehavingServer(json(200, {}));
  let count = 0;
  const reason = new Error('the log is full');
  const onCall = () => {
    count++;
    throw reason;
  };
  assert.is(await rejection(new Sample({ rootUrl: server.rootUrl, onCall }).ping(), Error), reason);
  assert.is(count, 1);
});

test.run();
