import { Credentials, CredentialsError, credentialInformation } from '@tc/core';
import * as assert from 'uvu/assert';
import { createTemporary } from '../../../packages/core/dist/credentials/temporary-credentials.js';
import vectors from '../../../packages/core/test/credentials/vectors/temporary-credentials.json' with { type: 'json' };
import { failure, type RuntimeTest } from './runtime-test.ts';

export const credentialTests: readonly RuntimeTest[] = [
  ...vectors.map(({ description, expectedTempCreds: expected, permCreds, seed, start, expiry, tempCredsName, tempCredsScopes }) => ({
    name: `credentials: ${description}`,
    run() {
      const { clientId, accessToken, authorizedScopes } = permCreds;
      const issuer = new Credentials({ clientId, accessToken, authorizedScopes: authorizedScopes ?? undefined });
      const named = tempCredsName === '' ? {} : { clientId: tempCredsName };
      const period = { start: new Date(start), expiry: new Date(expiry) };
      const made = new Credentials(createTemporary(issuer, { ...named, ...period, scopes: tempCredsScopes }, seed));
      assert.is(made.clientId, expected.clientId);
      assert.is(made.accessToken, expected.accessToken);
      assert.is(made.certificate, expected.certificate);
      assert.equal(made.authorizedScopes, expected.authorizedScopes ?? undefined);
    },
  })),
  {
    name: 'credentials: authorized scopes are in the header as published',
    run() {
      const credentials = new Credentials({ clientId: 'a', accessToken: 'b', authorizedScopes: ['a', 'b', 'c'] });
      const header = credentials.signRequest('GET', 'https://tc.example.com/');
      assert.match(header, 'ext="eyJhdXRob3JpemVkU2NvcGVzIjpbImEiLCJiIiwiYyJdfQ=="');
    },
  },
  {
    name: 'credentials: the deployment accepts temporary ones, named and restricted',
    async run({ rootUrl, clientId, accessToken }) {
      const issuer = new Credentials({ clientId, accessToken });
      const temporary = issuer.createTemporary({ scopes: ['auth:*', 'queue:*'], expiresIn: '1 hour', clientId: 'tests/temporary' });
      const information = await credentialInformation(rootUrl, temporary.withAuthorizedScopes(['queue:*', 'auth:current-scopes']));
      assert.is(information.clientId, 'tests/temporary');
      assert.is(information.type, 'temporary');
      assert.ok(information.active);
      assert.ok(information.scopes.includes('queue:*'));
      assert.not.ok(information.scopes.includes('auth:*'));
    },
  },
  {
    name: 'credentials: nothing that prints them shows a secret',
    run() {
      const permanent = new Credentials({ clientId: 'me', accessToken: 'the-access-token' });
      const temporary = permanent.createTemporary({ scopes: [], expiresIn: '1 hour' });
      const { signature } = JSON.parse(temporary.certificate ?? '');
      const shown = [permanent, temporary].map((one) => `${one} ${JSON.stringify(one)} ${JSON.stringify({ ...one })}`).join();
      for (const secret of ['the-access-token', temporary.accessToken, signature]) assert.not.match(shown, secret);
    },
  },
  {
    name: 'credentials: an error says which field is wrong',
    async run() {
      const error = await failure(() => new Credentials({ clientId: 'me', certificate: '{"version":2}' }), CredentialsError);
      assert.match(error.message, 'certificate.version');
    },
  },
];
