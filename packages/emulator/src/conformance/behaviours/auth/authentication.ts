/// <reference path="../../hawk.d.ts" />
import assert from 'node:assert/strict';
import { satisfiesScope } from '@tc/core';
import hawk from 'hawk';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import type { TestContext } from '../../test-context.ts';

const MINUTE = 60_000;

const URL = 'https://service.example.com/api/x?y=1';

const REQUEST = { method: 'get' as const, resource: '/api/x?y=1', host: 'service.example.com', port: 443 };

/** The result for a request that was signed some time ago. @param age - in milliseconds; negative if it is signed in the future */
async function authenticateAfter(context: TestContext, age: number): Promise<string> {
  const { clientId: id, accessToken: key } = await context.client();
  const timestamp = Math.floor((Date.now() - age) / 1000);
  const options = { credentials: { id, key, algorithm: 'sha256' }, timestamp };
  const authorization = hawk.client.header(URL, 'GET', options).header;
  return (await context.auth.authenticateHawk({ ...REQUEST, authorization })).status;
}

export const authenticationBehaviours: readonly Behaviour[] = behaviours('auth', {
  'auth reports to other services that a request is not signed, and what anonymous callers may do': async (context) => {
    const result = await context.auth.authenticateHawk(REQUEST);
    assert.ok(result.status === 'no-auth', JSON.stringify(result));
    assert.equal(result.scheme, 'none');
    assert.ok(satisfiesScope(result.scopes, 'assume:anonymous'));
    assert.ok(Date.parse(result.expires) > Date.now());
  },

  'a signature is accepted if the clocks differ by ten minutes': async (context) => {
    assert.equal(await authenticateAfter(context, 10 * MINUTE), 'auth-success');
    assert.equal(await authenticateAfter(context, -10 * MINUTE), 'auth-success');
  },

  'a signature is rejected if the clocks differ by twenty minutes': async (context) => {
    assert.equal(await authenticateAfter(context, 20 * MINUTE), 'auth-failed');
    assert.equal(await authenticateAfter(context, -20 * MINUTE), 'auth-failed');
  },

  'a websocktunnel token lasts four days and needs a scope': async (context) => {
    const scope = `auth:websocktunnel-token:audience/${context.prefix}`;
    let expires = '';
    await context.onlyWith(scope, context.auth, async (auth) => {
      const answer = await auth.websocktunnelToken('audience', context.prefix);
      assert.deepEqual([answer.wstAudience, answer.wstClient], ['audience', context.prefix]);
      assert.ok(answer.token);
      expires = answer.expires;
    });
    assert.ok(Math.abs(Date.parse(expires) - Date.now() - 96 * 60 * MINUTE) < 10 * MINUTE);
  },

  'a GitHub token needs a scope for each repository and permission': async (context) => {
    const auth = context.as(context.auth, await context.client([`auth:github-repo-token:${context.prefix}/owner/repo:contents:read`]));
    const ask = (repositories: string[], permissions: object) =>
      auth.githubRepoToken(context.prefix, 'Owner', { repositories, permissions });
    // The scope is enough, but there is no app of this name.
    await context.refused(() => ask(['Repo'], { contents: 'read' }), 'ResourceNotFound');
    await context.refused(() => ask(['repo', 'other'], { contents: 'read' }), 'InsufficientScopes');
    await context.refused(() => ask(['repo'], { contents: 'write' }), 'InsufficientScopes');
    await context.refused(() => ask(['repo'], { contents: 'read', issues: 'read' }), 'InsufficientScopes');
  },

  'a GitHub token for no repository or no permission is rejected': async (context) => {
    const auth = context.as(context.auth, context.target.credentials);
    const ask = (payload: object) => auth.request('POST', `/github/${context.prefix}/owner/repo-token`, { payload });
    await context.refused(() => ask({ repositories: [], permissions: { contents: 'read' } }), 'InputValidationError');
    await context.refused(() => ask({ repositories: ['repo'], permissions: {} }), 'InputValidationError');
    await context.refused(() => ask({ repositories: ['repo'], permissions: { contents: 'all' } }), 'InputValidationError');
  },

  'an unknown Azure account is not found': async (context) => {
    await context.refused(() => context.auth.azureTables('conformance0none'), 'ResourceNotFound');
    await context.refused(() => context.auth.azureContainers('conformance0none'), 'ResourceNotFound');
    await context.refused(() => context.auth.azureTableSAS('conformance0none', 'table', 'read-only'), 'ResourceNotFound');
  },

  'access to Azure and S3 is either read-only or read-write': async (context) => {
    await context.refused(() => context.auth.azureTableSAS('conformance0none', 'table', 'all'), 'InvalidRequestArguments');
    await context.refused(() => context.auth.awsS3Credentials('all', 'bucket', 'prefix'), 'InvalidRequestArguments');
  },

  'credentials for S3 need a scope for the prefix, and one to write is enough to read': async (context) => {
    const bucket = 'conformance-none';
    const auth = context.as(context.auth, await context.client([`auth:aws-s3:read-only:${bucket}/a/*`]));
    await context.refused(() => auth.awsS3Credentials('read-write', bucket, 'a/b'), 'InsufficientScopes');
    await context.refused(() => auth.awsS3Credentials('read-only', bucket, 'b/c'), 'InsufficientScopes');
  },

  'the clients of other services need no scope to authenticate a request': async (context) => {
    const anonymous = context.as(context.auth, undefined);
    const authorization = (await context.client()).signRequest('GET', URL);
    assert.equal((await anonymous.authenticateHawk({ ...REQUEST, authorization })).status, 'auth-success');
  },
});
