import {
  apiError,
  type Behaviour,
  cutAfterHeaders,
  cutBeforeHeaders,
  json,
  misbehavingServer,
  silence,
  text,
} from '@tc/test-support/misbehaving-server';
import { PLANTED, plantedCredentials, plantedUrl } from '@tc/test-support/planted-secrets';
import { rejection } from '@tc/test-support/rejection';
import { assertHides } from '@tc/test-support/secrets';
import { standardError } from '@tc/test-support/standard-error';
import { got } from 'got';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Credentials } from '../src/credentials/credentials.ts';
import { hawkExt } from '../src/credentials/hawk.ts';
import { CallError, ConnectionError, TaskclusterError } from '../src/errors.ts';
import { REDACTED } from '../src/redaction.ts';
import type { Transport } from '../src/transport/transport.ts';
import { type Item, Sample } from './sample-service.ts';

const test = suite('secrecy of calls');

const issuer = new Credentials({ clientId: 'me/tool', accessToken: PLANTED.accessToken });
const credentials = issuer.createTemporary({ scopes: ['a:*'], expiresIn: '1 hour', clientId: 'me/reader' }).withAuthorizedScopes(['a:b']);
const { signature, seed } = JSON.parse(credentials.certificate ?? '') as { signature: string; seed: string };
const signed = issuer.signUrl('https://tc.example.com/file');
const bewit = new URL(signed).searchParams.get('bewit') ?? '';
const planted = new Credentials(plantedCredentials);
const known = [credentials.accessToken, signature, seed, bewit, ...Object.values(PLANTED)];

/** The secret parts of an Authorization header. */
function proofs(authorization: string | undefined): string[] {
  const found = [...(authorization ?? '').matchAll(/(?:mac|ext|nonce)="([^"]+)"/g)].map(([, value = '']) => value);
  assert.is(found.length, 3);
  return found;
}

/** Responds with an error that contains the secrets of the request. */
const careless: Behaviour = (response, { headers, url }) =>
  json(403, {
    code: 'InsufficientScopes',
    message: `You sent ${headers.authorization} to ${url}, see ${signed} and ${plantedUrl}`,
    requestInfo: {
      payload: { accessToken: PLANTED.newAccessToken, certificate: credentials.certificate },
      headers,
      text: JSON.stringify(headers),
    },
  })(response, { method: '', headers, url, body: '' });

const carelessProxy: Behaviour = (response, { headers }) =>
  text(502, `<pre>${headers.authorization}</pre>{"accessToken":"${PLANTED.newAccessToken}`)(response, {
    method: '',
    headers,
    url: '',
    body: '',
  });

for (const [how, behaviour] of [
  ['is rejected by a careless server', careless],
  ['ends at a careless proxy', carelessProxy],
  ['is cut off', cutBeforeHeaders],
  ['is cut off in the middle', cutAfterHeaders],
  ['times out', silence],
  ['returns invalid JSON', text(200, `{"accessToken":"${PLANTED.newAccessToken}" oops`)],
] as const) {
  test(`when a call ${how}, its error, cause, summary, onCall and debug lines show no secrets`, async () => {
    await using server = await misbehavingServer(behaviour);
    const told: unknown[] = [];
    const options = { rootUrl: server.rootUrl, credentials, retries: 1, delayFactor: 1, timeout: 200 };
    const sample = new Sample({ ...options, onCall: (...args) => told.push(...args) });
    let error: CallError | undefined;
    const lines = await standardError({ TASKCLUSTER_DEBUG: '1' }, async () => {
      const payload: unknown = { accessToken: PLANTED.newAccessToken, password: PLANTED.secretValue, next: [signed, plantedUrl] };
      error = await rejection(sample.putItem('x', payload as Item), CallError);
    });
    assert.ok(error);
    const secrets = [...known, ...server.requests.flatMap(({ headers }) => proofs(headers.authorization))];
    for (const value of [
      error,
      error.cause,
      error.message,
      error.stack,
      error.summary,
      error.summary.request,
      error.summary.response,
      lines,
      told,
    ]) {
      if (value !== undefined) assertHides(value, secrets);
    }
    assert.match(lines, 'taskcluster: sample.');
    assert.ok(told.length > 0);
  });
}

test('the summary and the debug line of a successful call show no secrets of request or response', async () => {
  await using server = await misbehavingServer(json(200, { clientId: 'new', accessToken: PLANTED.newAccessToken, url: signed }));
  let summary: unknown;
  const lines = await standardError({ TASKCLUSTER_DEBUG: 'yes' }, async () => {
    const sample = new Sample({ rootUrl: server.rootUrl, credentials });
    const result = await sample.request<{ accessToken: string }>('GET', '/x', { query: { next: signed } }).withSummary();
    assert.is(result.data.accessToken, PLANTED.newAccessToken, 'the data itself is not masked');
    summary = result.summary;
  });
  const secrets = [...known, ...proofs(server.requests[0]?.headers.authorization)];
  assertHides(summary, secrets);
  assertHides(lines, secrets);
  assert.match(
    lines,
    /^taskcluster: sample\.request GET http:\/\/127\.0\.0\.1:\d+\/api\/sample\/v1\/x\?next=.*: 200, attempt 1, \d+ ms\n$/,
  );
});

/** How a server may repeat a secret. */
const repetitions: readonly (readonly [how: string, behaviour: (secret: string) => Behaviour])[] = [
  ['in the message', (secret) => json(403, { code: 'X', message: `no scopes for ${secret}, ${secret}` })],
  ['in the code and as a name', (secret) => json(400, { code: secret, message: 'no', requestInfo: { [secret]: [secret] } })],
  ['in a URL', (secret) => json(400, { message: `https://tc.example.com/?a=${encodeURIComponent(secret)}` })],
  ['in headers', (secret) => json(404, {}, { 'x-debug': `you sent ${secret}`, location: `/x?y=${encodeURIComponent(secret)}` })],
  ['in a page', (secret) => text(502, `<p>Bad gateway for ${secret}</p>`)],
  ['in text that is not JSON', (secret) => text(200, `oops ${secret}`)],
  ['in a document that does not match its schema', (secret) => json(200, { itemId: 'x', size: 1, kind: secret, [secret]: 1 })],
];

for (const [how, behaviour] of repetitions) {
  test(`when a server repeats the client's own secrets ${how}, nothing shows them`, async () => {
    const { ext = '' } = /ext="(?<ext>[^"]+)"/.exec(credentials.signRequest('GET', 'https://tc.example.com/'))?.groups ?? {};
    for (const [who, secret] of [
      [issuer, issuer.accessToken],
      [credentials, credentials.accessToken],
      [credentials, signature],
      [credentials, seed],
      [credentials.withAuthorizedScopes(undefined), hawkExt(credentials.withAuthorizedScopes(undefined)) ?? ''],
      [credentials, ext],
      [planted, planted.accessToken],
      [planted, PLANTED.certificateSignature],
      [planted, PLANTED.certificateSeed],
    ] as const) {
      await using server = await misbehavingServer(behaviour(secret));
      const told: unknown[] = [];
      const sample = new Sample({
        rootUrl: server.rootUrl,
        credentials: who,
        retries: 0,
        validate: 'strict',
        onCall: (...args) => told.push(...args),
      });
      let error: TaskclusterError | undefined;
      const lines = await standardError({ TASKCLUSTER_DEBUG: '1' }, async () => {
        error = await rejection(sample.putItem('x', { itemId: 'x', size: 1 }, { headers: { 'x-mine': secret } }), TaskclusterError);
      });
      assert.ok(told.length > 0);
      for (const value of [error, error?.cause, lines, told]) {
        if (value !== undefined) assertHides(value, [secret, encodeURIComponent(secret)]);
      }
    }
  });
}

test('if a transport’s error repeats the access token, the error of the call and its cause do not', async () => {
  const transport: Transport = () => {
    throw Object.assign(new Error(`no ${issuer.accessToken}`, { cause: new Error(issuer.accessToken) }), { code: issuer.accessToken });
  };
  const sample = new Sample({ rootUrl: 'https://tc.example.com', credentials: issuer, transport, retries: 0 });
  const error = await rejection(sample.getItem('x'), ConnectionError);
  assertHides(error, known);
  assert.match(error.message, `no ${REDACTED}`);
});

test('an access token that is as short as a word is not masked in text', async () => {
  await using server = await misbehavingServer(apiError(404, 'ResourceNotFound', 'no such item'));
  const sample = new Sample({ rootUrl: server.rootUrl, credentials: { clientId: 'me', accessToken: 'item' } });
  assert.match((await rejection(sample.getItem('x'), CallError)).message, 'no such item');
});

test('if the error of a custom transport contains the request, the error of the call does not', async () => {
  const authorizations: (string | undefined)[] = [];
  const transport: Transport = async ({ url, headers, signal }) => {
    authorizations.push(headers['authorization']);
    await got(url, { headers, signal, retry: { limit: 0 } });
    return assert.unreachable() as never;
  };
  const sample = new Sample({ rootUrl: 'http://127.0.0.1:1', credentials, transport, retries: 1, delayFactor: 1 });
  const error = await rejection(sample.getItem('x'), ConnectionError);
  const secrets = [...known, ...authorizations.flatMap(proofs)];
  assertHides(error, secrets);
  assertHides(error.cause, secrets);
  assert.is((error.cause as { code?: string }).code, 'ECONNREFUSED');
});

test('if the message of a transport’s error contains headers, the error of the call does not', async () => {
  let authorization: string | undefined;
  const transport: Transport = ({ headers }) => {
    authorization = headers['authorization'];
    throw new Error(`could not send ${JSON.stringify(headers)}`);
  };
  const error = await rejection(
    new Sample({ rootUrl: 'https://tc.example.com', credentials, transport, retries: 0 }).getItem('x'),
    ConnectionError,
  );
  assertHides(error, [...known, ...proofs(authorization)]);
  assert.match(error.message, 'could not send');
});

test.run();
