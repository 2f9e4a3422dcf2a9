import { lookup } from '@tc/test-support/hawk-server';
import fc from 'fast-check';
import hawk from 'hawk';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as node from '../src/platform/node.ts';
import type { Signer } from '../src/platform/platform.ts';
import * as web from '../src/platform/web.ts';

const test = suite('platform');

const CASES = 10_000;

/** Text with what URLs, base64 and UTF-8 treat in special ways, half of a surrogate pair included. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'/?&=\'%#[]~!()* +;:@$,\\"<>^`{|}éü漢😀\ud83d\n') }),
  fc.string({ unit: 'binary' }),
  fc.string(),
);

const host = fc.oneof(fc.domain(), fc.ipV4(), fc.webAuthority(), fc.constantFrom('[::1]:8080', 'LOCALHOST', 'münchen.example'));

const url = fc
  .tuple(fc.constantFrom('http', 'https'), host, fc.option(fc.nat(65_535)), text, fc.option(text))
  .map(([scheme, name, port, path, query]) => {
    const origin = `${scheme}://${name}${port === null || /:\d*$|@/.test(name) ? '' : `:${port}`}`;
    return `${origin}/${path}${query === null ? '' : `?${query}`}`;
  })
  .filter((one) => URL.canParse(one))
  .map((one) => new URL(one));

const key = fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }));

/** A client id may have any printable ASCII character, but Hawk cannot carry quotes and backslashes. */
const id = fc.string({ minLength: 1 }).filter((one) => !/["\\]/.test(one));

const signer: fc.Arbitrary<Signer> = fc.record({ id, key, ext: fc.option(text.map(node.base64), { nil: undefined }) });

const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS');

const clockOffset = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

/** What a server receives when `url` is requested. */
function received({ pathname, search, hostname, port, protocol }: URL, query = search) {
  return { method: 'GET', url: pathname + query, host: hostname, port: Number(port || (protocol === 'https:' ? 443 : 80)) };
}

test(`both signers make the same headers, and Hawk's server side accepts them (${CASES} cases)`, async () => {
  const property = fc.asyncProperty(signer, method, url, clockOffset, async (who, verb, target, offset) => {
    const timestamp = Math.floor((Date.now() + offset) / 1000);
    const request = { method: verb, url: target, timestamp, nonce: web.nonce() };
    const authorization = web.hawkHeader(who, request);
    assert.is(authorization, node.hawkHeader(who, request));
    const { artifacts } = await hawk.server.authenticate(
      { ...received(target), method: verb, authorization },
      lookup({ [who.id]: who.key }),
      { localtimeOffsetMsec: offset },
    );
    assert.is(artifacts.ext ?? '', who.ext ?? '');
  });
  await fc.assert(property, { numRuns: CASES });
});

test(`both signers make the same bewits, and Hawk's server side accepts them (${CASES} cases)`, async () => {
  const property = fc.asyncProperty(
    signer,
    url,
    clockOffset,
    fc.integer({ min: 2, max: 1_000_000 }),
    async (who, target, offset, lifetime) => {
      // Removed from URLs by `signUrl`.
      if (target.search === '') target.search = '';
      const make = () => [web.hawkBewit(who, target, lifetime, offset), node.hawkBewit(who, target, lifetime, offset)];
      let [bewit, nodeBewit] = make();
      // A new second may have begun between the two.
      if (bewit !== nodeBewit) [bewit, nodeBewit] = make();
      assert.is(bewit, nodeBewit);
      const query = `${target.search === '' ? '?' : `${target.search}&`}bewit=${bewit}`;
      const { attributes } = await hawk.uri.authenticate(received(target, query), lookup({ [who.id]: who.key }), {
        localtimeOffsetMsec: offset,
      });
      assert.is(attributes.ext ?? '', who.ext ?? '');
    },
  );
  await fc.assert(property, { numRuns: CASES });
});

test(`both platforms encode and hash any text alike (${CASES} cases)`, () => {
  fc.assert(
    fc.property(key, text, fc.constantFrom('base64' as const, 'base64url' as const), (secret, content, encoding) => {
      assert.is(web.base64(content), node.base64(content));
      assert.is(web.hmac(secret, content, encoding), node.hmac(secret, content, encoding));
    }),
    { numRuns: CASES },
  );
});

for (const [name, platform] of Object.entries({ node, web })) {
  test(`${name}: nonces do not repeat and can be part of a header`, () => {
    const nonces = Array.from({ length: 10_000 }, platform.nonce);
    assert.is(new Set(nonces).size, nonces.length);
    for (const one of nonces) assert.match(one, /^[\w+/=-]{12}$/);
  });

  test(`${name}: slugids are random UUIDs, and every first character occurs`, () => {
    for (const [kind, form, firstCharacters] of [
      ['nice', /^[A-Za-f][\w-]{21}$/, 32],
      ['v4', /^[\w-]{22}$/, 64],
    ] as const) {
      const ids = Array.from({ length: 5_000 }, () => platform.newSlugid(kind));
      assert.is(new Set(ids).size, ids.length);
      assert.is(new Set(ids.map((one) => one[0])).size, firstCharacters);
      for (const one of ids) {
        assert.match(one, form);
        assert.match(Buffer.from(one, 'base64url').toString('hex'), /^.{12}4.{3}[89ab].{15}$/);
      }
    }
  });
}

test('base64 of a long text does not exhaust the stack', () => {
  const long = 'é'.repeat(1_000_000);
  assert.is(web.base64(long), node.base64(long));
});

test('only Node has environment variables without asking the runtime', () => {
  assert.is(web.environment(), undefined);
  assert.is(node.environment(), process.env);
});

test.run();
