/// <reference path="../official-client.d.ts" />
import { lookup } from '@tc/test-support/hawk-server';
import fc from 'fast-check';
import hawk from 'hawk';
import taskcluster, { type OfficialCredentials } from 'taskcluster-client';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Certificate } from '../../src/credentials/certificate.ts';
import { Credentials } from '../../src/credentials/credentials.ts';
import { createTemporary, type TemporaryCredentialsOptions } from '../../src/credentials/temporary-credentials.ts';
import { CredentialsError } from '../../src/errors.ts';

const test = suite('credential oracles');

/** `TC_HOSTILE=long` tries more cases. */
const CASES = process.env['TC_HOSTILE'] === 'long' ? 20_000 : 1000;

const rootUrl = 'https://tc.example.com';

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'"\\\r\n\0\t é漢/@:*\ud800') }));
const idText = fc.oneof(fc.stringMatching(/^[A-Za-z0-9!@/:.+|_-]{1,40}$/), fc.stringMatching(/^[ -~]{1,20}$/));
const token = fc.oneof(fc.stringMatching(/^[A-Za-z0-9_-]{22,66}$/), fc.string({ minLength: 1 }));
const scopes = fc.array(fc.oneof(fc.stringMatching(/^[ -~]{0,30}$/), fc.constantFrom('*', 'queue:*', 'assume:repo:x', '')), {
  maxLength: 5,
});
const artifact = fc.stringMatching(/^[ -~]{1,30}$/).filter((name) => name !== '.' && name !== '..');

/** The header's parts that do not change from one signature to the next. */
async function authenticate(url: string, authorization: string, id: string, key: string): Promise<string> {
  const { pathname, search, hostname } = new URL(url);
  const request = { method: 'GET', url: pathname + search, host: hostname, port: 443, authorization };
  const { artifacts } = await hawk.server.authenticate(request, lookup({ [id]: key }));
  assert.is(artifacts.id, id);
  return artifacts.ext ?? '';
}

/** What Hawk's server side reads from a signed URL that it accepts. */
async function authenticateUrl(signed: string, id: string, key: string): Promise<{ id: string; ext: string }> {
  const { pathname, search, hostname } = new URL(signed);
  const { attributes } = await hawk.uri.authenticate(
    { method: 'GET', url: pathname + search, host: hostname, port: 443 },
    lookup({ [id]: key }),
  );
  return { id: attributes.id, ext: attributes.ext };
}

/** Calls `make`, or returns undefined if it throws. */
function orUndefined<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

test(`Hawk's server side accepts a clientId if and only if Credentials do (${CASES} cases)`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(idText, anyText), token, async (clientId, accessToken) => {
      fc.pre(clientId !== '');
      const ours = orUndefined(() => new Credentials({ clientId, accessToken }));
      // Hawk's client writes any text into the header. Its server side then refuses the header, or reads another one.
      const { pathname, hostname } = new URL(rootUrl);
      const timestamp = Math.floor(Date.now() / 1000);
      const { header } = hawk.client.header(rootUrl, 'GET', {
        credentials: { id: clientId, key: accessToken, algorithm: 'sha256' },
        timestamp,
      });
      const accepted = await hawk.server
        .authenticate({ method: 'GET', url: pathname, host: hostname, port: 443, authorization: header }, async () => ({
          key: accessToken,
          algorithm: 'sha256',
        }))
        .then(
          ({ artifacts }) => artifacts.id === clientId,
          () => false,
        );
      assert.is(ours !== undefined, accepted, JSON.stringify(clientId));
    }),
    { numRuns: CASES, includeErrorInReport: true },
  );
});

test(`temporary credentials are those of the official client, and both sign alike (${CASES} cases)`, async () => {
  const period = fc.tuple(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.integer({ min: 1, max: 31 * 24 * 3_600_000 }));
  const property = fc.asyncProperty(
    idText.filter((id) => !/["\\]/.test(id)),
    token,
    fc.option(idText, { nil: undefined }),
    scopes,
    period,
    fc.option(scopes, { nil: undefined }),
    artifact,
    async (clientId, accessToken, name, granted, [start, length], authorizedScopes, path) => {
      const issuer = new Credentials({ clientId, accessToken });
      const dates = { start: new Date(start), expiry: new Date(start + length) };
      const options: TemporaryCredentialsOptions = { ...dates, scopes: granted, ...(name !== undefined && { clientId: name }) };
      // The official client writes quotes into the header, which no server accepts, and the issuer's own name into a certificate.
      if (name !== undefined && (/["\\]/.test(name) || name === clientId)) {
        assert.throws(
          () => issuer.createTemporary(options),
          (error: unknown) => error instanceof CredentialsError,
        );
        return;
      }
      const official = taskcluster.createTemporaryCredentials({
        ...dates,
        scopes: granted,
        clientId: name,
        credentials: { clientId, accessToken },
      });
      const certificate = JSON.parse(official.certificate) as Certificate;
      const fields = createTemporary(issuer, options, certificate.seed);
      assert.is(fields.clientId, official.clientId);
      assert.is(fields.accessToken, official.accessToken);
      // Without scopes, the official client signs a line break too many: Taskcluster's auth service joins the lines, as we do.
      const known = granted.length === 0 ? { signature: (fields.certificate as Certificate).signature } : {};
      assert.equal(fields.certificate, { ...certificate, ...known });
      await assertSignsAlike(official, authorizedScopes, path);
      await assertSignsAlike({ clientId, accessToken }, authorizedScopes, path);
    },
  );
  await fc.assert(property, { numRuns: CASES, includeErrorInReport: true });
});

async function assertSignsAlike(
  official: OfficialCredentials,
  authorizedScopes: readonly string[] | undefined,
  path: string,
): Promise<void> {
  const ours = new Credentials({ ...official, authorizedScopes });
  const queue = new taskcluster.Queue({ rootUrl, credentials: official, ...(authorizedScopes && { authorizedScopes }) });
  const url = queue.buildUrl(queue.getArtifact, 'fN1SbArXTPSVFNUvaOlinQ', '0', path);
  const signedUrl = queue.buildSignedUrl(queue.getArtifact, 'fN1SbArXTPSVFNUvaOlinQ', '0', path);
  const { clientId, accessToken } = official;
  const theirs = await authenticateUrl(signedUrl, clientId, accessToken);
  assert.equal(await authenticateUrl(ours.signUrl(url), clientId, accessToken), theirs);
  assert.is(await authenticate(url, ours.signRequest('GET', url), clientId, accessToken), theirs.ext);
}

test.run();
