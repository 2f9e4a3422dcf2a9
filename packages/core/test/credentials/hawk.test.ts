import { hawkServer, lookup, verify } from '@tc/test-support/hawk-server';
import { echo, json } from '@tc/test-support/misbehaving-server';
import { rejection, thrown } from '@tc/test-support/rejection';
import fc from 'fast-check';
import hawk from 'hawk';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Credentials } from '../../src/credentials/credentials.ts';
import { hawkExt, signRequest, signUrl } from '../../src/credentials/hawk.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { Sample } from '../sample-service.ts';

const test = suite('hawk');

const clients = { 'me/tool': 'the-access-token' };
const credentials = new Credentials({ clientId: 'me/tool', accessToken: 'the-access-token' });
const restricted = credentials.withAuthorizedScopes(['a', 'b', 'c']);

/** The request that a server receives for `url` from a client such as curl, which sends path and query unchanged. */
function received(url: string): { method: string; url: string; host: string; port: number } {
  const { origin, hostname, port, protocol } = new URL(url);
  return { method: 'GET', url: url.slice(origin.length), host: hostname, port: Number(port || (protocol === 'https:' ? 443 : 80)) };
}

/** The request that a server receives for `url` from fetch, got or a browser, which parse it first. */
function receivedFromBrowser(url: string): { method: string; url: string; host: string; port: number } {
  const { pathname, search } = new URL(url);
  return { ...received(url), url: pathname + search };
}

test('ext is absent without a certificate and authorized scopes', () => {
  assert.is(hawkExt(credentials), undefined);
  assert.not.match(signRequest(credentials, 'GET', 'https://example.com/'), 'ext=');
});

test('ext contains the authorized scopes, as in Taskcluster’s documentation', () => {
  assert.is(hawkExt(restricted), 'eyJhdXRob3JpemVkU2NvcGVzIjpbImEiLCJiIiwiYyJdfQ==');
  assert.is(hawkExt(credentials.withAuthorizedScopes([])), 'eyJhdXRob3JpemVkU2NvcGVzIjpbXX0=');
});

test('ext contains the certificate as an object, before the authorized scopes', () => {
  const temporary = credentials.createTemporary({ scopes: ['a'], expiresIn: '1 hour' });
  const decode = (who: Credentials) => Buffer.from(hawkExt(who) ?? '', 'base64').toString();
  assert.is(decode(temporary), `{"certificate":${temporary.certificate}}`);
  assert.is(decode(temporary.withAuthorizedScopes(['b'])), `{"certificate":${temporary.certificate},"authorizedScopes":["b"]}`);
});

const urls = [
  'https://other.example.com/path',
  'https://other.example.com',
  'https://other.example.com:8443/path?x=1&y=2',
  'http://other.example.com/path?x=%20&y=a+b',
  'http://[::1]:8080/path',
  'HTTPS://OTHER.EXAMPLE.COM/Path',
  'https://other.example.com/path?',
  "https://other.example.com/it's/a path/with spaces?q='x y'",
  'https://other.example.com/é/ü/漢字/😀?q=é',
  'https://other.example.com/public%2Flogs%2Flive.log',
  'https://other.example.com/[brackets]/{braces}/~tilde/|pipe/^hat/`tick`/"quote"',
  'https://other.example.com/a;b=c,d/$&+=:@!*()',
];

for (const url of urls) {
  test(`a header and a signed URL for ${url} are accepted by its host`, async () => {
    for (const who of [credentials, restricted]) {
      const request = receivedFromBrowser(url);
      const { artifacts } = await hawk.server.authenticate({ ...request, authorization: who.signRequest('GET', url) }, lookup(clients));
      assert.is(artifacts.id, 'me/tool');
      assert.is(artifacts.ext || undefined, hawkExt(who));
      const signed = who.signUrl(url);
      for (const form of [received(signed), receivedFromBrowser(signed)]) {
        const { attributes } = await hawk.uri.authenticate(form, lookup(clients));
        assert.is(attributes.ext || undefined, hawkExt(who));
      }
    }
  });
}

test('a header and a bewit are accepted for any path and query of a URL', async () => {
  const odd = fc.string({
    unit: fc.oneof(fc.constantFrom(...'/?&=\'%#[]~!()* +;:@$,\\"<>^`{|}é漢😀'), fc.string({ minLength: 1, maxLength: 1 })),
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(odd, odd, async (path, query) => {
      const url = `https://other.example.com:8443/${path}?${query}`;
      if (new URL(url).searchParams.has('bewit')) return;
      await hawk.server.authenticate({ ...receivedFromBrowser(url), authorization: restricted.signRequest('GET', url) }, lookup(clients));
      const signed = restricted.signUrl(url);
      assert.is(received(signed).url, receivedFromBrowser(signed).url, 'every client sends the same');
      await hawk.uri.authenticate(received(signed), lookup(clients));
    }),
  );
});

test('calls with any route arguments are verified, and the server receives these arguments', async () => {
  await using server = await hawkServer(clients, (response, request) => json(200, request.url.split('/').slice(5))(response, request));
  const sample = new Sample({ rootUrl: server.rootUrl, credentials: restricted, retries: 0 });
  const argument = fc
    .oneof(
      fc.string({ unit: fc.constantFrom(...'/.\'% []~!()*?&#=+;:@é漢😀\\"<>^`{|}ab'), minLength: 1, maxLength: 12 }),
      fc.string({ minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
      fc.constantFrom('%2F', '%2e%2e', 'public/logs/live.log', "it's", '...', '//', 'bewit=x'),
    )
    .filter((text) => text !== '.' && text !== '..');
  await fc.assert(
    fc.asyncProperty(argument, argument, async (itemId, name) => {
      const segments = (await sample.getFile(itemId, name, { version: 1 })) as string[];
      assert.equal(
        segments.map((segment) => decodeURIComponent(segment.replace(/\?.*/, ''))),
        [itemId, 'files', name],
      );
      const signed = sample.buildSignedUrl('getFile', itemId, name, { version: 1 });
      await hawk.uri.authenticate(received(signed), lookup(clients));
    }),
    { numRuns: 150 },
  );
  assert.is(server.refusals, 0);
});

test('calls with a body are verified over HTTP, also with temporary and restricted credentials', async () => {
  const temporary = credentials.createTemporary({ scopes: ['a:*'], expiresIn: '1 hour', clientId: 'me/reader' });
  for (const who of [credentials, restricted, temporary, temporary.withAuthorizedScopes([])]) {
    await using server = await hawkServer({ [who.clientId]: who.accessToken }, echo);
    const sample = new Sample({ rootUrl: server.rootUrl, credentials: who, retries: 0 });
    assert.equal(await sample.putItem('x', { itemId: 'x', size: 1 }), { itemId: 'x', size: 1 });
    const [request] = server.requests;
    assert.ok(request);
    assert.is((await verify(request, { [who.clientId]: who.accessToken })).ext || undefined, hawkExt(who));
  }
});

test('a wrong token and a request other than the signed one are rejected', async () => {
  const url = 'https://other.example.com/path?x=1';
  const authorization = credentials.signRequest('GET', url);
  const check = (changes: object, tokens = clients) =>
    hawk.server.authenticate({ ...received(url), authorization, ...changes }, lookup(tokens));
  await check({});
  assert.match((await rejection(check({}, { 'me/tool': 'another-token' }), Error)).message, 'Bad mac');
  for (const changes of [{ method: 'PUT' }, { url: '/path?x=2' }, { url: '/Path?x=1' }, { host: 'example.com' }, { port: 80 }]) {
    assert.match((await rejection(check(changes), Error)).message, 'Bad mac');
  }
});

test('the HTTP method can be in lower case', async () => {
  const url = 'https://other.example.com/path';
  await hawk.server.authenticate(
    { ...received(url), method: 'POST', authorization: credentials.signRequest('post', url) },
    lookup(clients),
  );
});

test('two headers for the same request differ', () => {
  const url = 'https://other.example.com/path';
  assert.is.not(credentials.signRequest('GET', url), credentials.signRequest('GET', url));
});

test('a clock offset changes the timestamp of a header and the expiry of a bewit', async () => {
  const url = 'https://other.example.com/path';
  const ahead = { localtimeOffsetMsec: 600_000 };
  const header = (offset?: number) => ({ ...received(url), authorization: signRequest(credentials, 'GET', url, offset) });
  await hawk.server.authenticate(header(600_000), lookup(clients), ahead);
  assert.match((await rejection(hawk.server.authenticate(header(), lookup(clients), ahead), Error)).message, 'Stale timestamp');
  const signed = (offset?: number) => received(signUrl(credentials, url, { expiresIn: '1 minute' }, offset));
  await hawk.uri.authenticate(signed(600_000), lookup(clients), ahead);
  assert.match((await rejection(hawk.uri.authenticate(signed(), lookup(clients), ahead), Error)).message, 'Access expired');
});

for (const [expiresIn, seconds] of [
  [undefined, 15 * 60],
  ['5 minutes', 300],
  [300_000, 300],
  [1500, 2],
  [1, 1],
] as const) {
  test(`expiresIn ${expiresIn} is ${seconds} seconds`, async () => {
    const before = Math.floor(Date.now() / 1000);
    const signed = received(credentials.signUrl('https://other.example.com/path', expiresIn === undefined ? {} : { expiresIn }));
    const after = Math.floor(Date.now() / 1000);
    const { attributes } = await hawk.uri.authenticate(signed, lookup(clients));
    const exp = Number(attributes.exp);
    assert.ok(exp >= before + seconds && exp <= after + seconds, `${exp} is not ${seconds} s after ${before}`);
    await rejection(hawk.uri.authenticate(signed, lookup(clients), { localtimeOffsetMsec: (seconds + 1) * 1000 }), Error);
  });
}

test('a signed URL is valid for GET only, and for no other URL', async () => {
  const signed = received(credentials.signUrl('https://other.example.com/path?x=1'));
  await rejection(hawk.uri.authenticate({ ...signed, method: 'PUT' }, lookup(clients)), Error);
  await rejection(hawk.uri.authenticate({ ...signed, url: signed.url.replace('x=1', 'x=2') }, lookup(clients)), Error);
  await rejection(hawk.uri.authenticate({ ...signed, url: signed.url.replace('/path', '/other') }, lookup(clients)), Error);
});

test('an existing query stays before the bewit, and a fragment is removed', () => {
  assert.match(credentials.signUrl('https://other.example.com/path?x=1#part'), /^https:\/\/other\.example\.com\/path\?x=1&bewit=[\w-]+$/);
  assert.match(credentials.signUrl('https://other.example.com/path?'), /^https:\/\/other\.example\.com\/path\?bewit=[\w-]+$/);
});

test('only absolute http and https URLs can be signed', () => {
  for (const url of ['', '/path', 'example.com/path', 'ftp://example.com/', 'file:///etc/passwd', 'https://']) {
    for (const sign of [() => credentials.signUrl(url), () => credentials.signRequest('GET', url)]) {
      assert.is(thrown(sign, ConfigurationError).message, `url is ${JSON.stringify(url)}, expected an absolute http or https URL`);
    }
  }
});

test('a signed URL cannot be signed again, and the error does not show it', () => {
  const signed = credentials.signUrl('https://other.example.com/path');
  const bewit = new URL(signed).searchParams.get('bewit') ?? '';
  const again = thrown(() => credentials.signUrl(signed), ConfigurationError);
  assert.is(again.message, 'url is already signed: its query has a bewit');
  const relative = thrown(() => credentials.signUrl(signed.replace('https://other.example.com', '')), ConfigurationError);
  assert.not.match(relative.message, bewit);
});

for (const expiresIn of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, '', '0 s', '- 5 minutes']) {
  test(`expiresIn ${JSON.stringify(expiresIn)} is rejected`, () => {
    assert.match(
      thrown(() => credentials.signUrl('https://example.com/', { expiresIn }), ConfigurationError).message,
      /^expiresIn is .*, expected a duration above zero/,
    );
  });
}

test('an expiresIn that is not a duration is rejected', () => {
  assert.match(
    thrown(() => credentials.signUrl('https://example.com/', { expiresIn: 'soon' }), ConfigurationError).message,
    '"soon" is not a duration',
  );
});

test.run();
