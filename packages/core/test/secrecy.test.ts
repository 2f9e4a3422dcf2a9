import {
  type Behaviour,
  cutAfterHeaders,
  cutBeforeHeaders,
  json,
  misbehavingServer,
  silence,
  text,
} from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { assertHides } from '@tc/test-support/secrets';
import { standardError } from '@tc/test-support/standard-error';
import { got } from 'got';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Credentials } from '../src/credentials.ts';
import { CallError, ConnectionError } from '../src/errors.ts';
import type { Transport } from '../src/transport.ts';
import { type Item, Sample } from './sample-service.ts';

const test = suite('secrecy of calls');

const issuer = new Credentials({ clientId: 'me/tool', accessToken: 'the-access-token' });
const credentials = issuer.createTemporary({ scopes: ['a:*'], expiresIn: '1 hour', clientId: 'me/reader' }).withAuthorizedScopes(['a:b']);
const { signature, seed } = JSON.parse(credentials.certificate ?? '') as { signature: string; seed: string };
const signed = issuer.signUrl('https://tc.example.com/file');
const bewit = new URL(signed).searchParams.get('bewit') ?? '';
const known = [issuer.accessToken, credentials.accessToken, signature, seed, bewit, 'a-new-token'];

/** What Authorization headers prove, piece by piece. */
function proofs(authorization: string | undefined): string[] {
  const found = [...(authorization ?? '').matchAll(/(?:mac|ext|nonce)="([^"]+)"/g)].map(([, value = '']) => value);
  assert.is(found.length, 3);
  return found;
}

/** A server that is careless with what it was sent. */
const careless: Behaviour = (response, { headers, url }) =>
  json(403, {
    code: 'InsufficientScopes',
    message: `You sent ${headers.authorization} to ${url}, see ${signed}`,
    requestInfo: { payload: { accessToken: 'a-new-token', certificate: credentials.certificate }, headers, text: JSON.stringify(headers) },
  })(response, { method: '', headers, url, body: '' });

const carelessProxy: Behaviour = (response, { headers }) =>
  text(502, `<pre>${headers.authorization}</pre>{"accessToken":"a-new-token`)(response, { method: '', headers, url: '', body: '' });

for (const [how, behaviour] of [
  ['is refused by a careless server', careless],
  ['ends at a careless proxy', carelessProxy],
  ['is cut', cutBeforeHeaders],
  ['is cut in the middle', cutAfterHeaders],
  ['runs out of time', silence],
  ['brings broken JSON', text(200, '{"accessToken":"a-new-token" oops')],
] as const) {
  test(`when a call ${how}, neither error, cause, summary, onCall nor debug line shows a secret`, async () => {
    await using server = await misbehavingServer(behaviour);
    const told: unknown[] = [];
    const options = { rootUrl: server.rootUrl, credentials, retries: 1, delayFactor: 1, timeout: 200 };
    const sample = new Sample({ ...options, onCall: (...args) => told.push(...args) });
    let error: CallError | undefined;
    const lines = await standardError({ TASKCLUSTER_DEBUG: '1' }, async () => {
      const payload: unknown = { accessToken: 'a-new-token', next: signed };
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

test('a call that succeeds shows no secret of request or answer in summary and debug line', async () => {
  await using server = await misbehavingServer(json(200, { clientId: 'new', accessToken: 'a-new-token', url: signed }));
  let summary: unknown;
  const lines = await standardError({ TASKCLUSTER_DEBUG: 'yes' }, async () => {
    const sample = new Sample({ rootUrl: server.rootUrl, credentials });
    const result = await sample.request<{ accessToken: string }>('GET', '/x', { query: { next: signed } }).withSummary();
    assert.is(result.data.accessToken, 'a-new-token', 'the data itself is whole');
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

test('the error of a transport of one’s own that carries the whole request is passed on without it', async () => {
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

test('an error of a transport that says what it sent is passed on without it', async () => {
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
