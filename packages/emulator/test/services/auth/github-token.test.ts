import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal } from '../../support/deployment.ts';

const test = suite('githubRepoToken');

test('returns a fake token for the app of the emulator', async () => {
  await using server = await deployment();
  const { token, expires } = await server.auth.githubRepoToken('emulated', 'Octocat', {
    repositories: ['Hello'],
    permissions: { contents: 'read' },
  });
  assert.match(token, 'emulated-not-real');
  assert.ok(Date.parse(expires) > Date.now());
});

test('does not know another app', async () => {
  await using server = await deployment();
  const request = { repositories: ['hello'], permissions: { contents: 'read' as const } };
  assert.match((await refusal(server.auth.githubRepoToken('other', 'octocat', request), 'ResourceNotFound')).message, 'emulated');
});

test('needs a scope for each repository and each permission, in lower case', async () => {
  await using server = await deployment();
  const scopes = ['octocat/hello:contents:read', 'octocat/hello:issues:write', 'octocat/world:contents:read'];
  const auth = server.auth.use({
    credentials: await server.clientWith(...scopes.map((scope) => `auth:github-repo-token:emulated/${scope}`)),
  });
  const ask = (repositories: string[], permissions: object) => auth.githubRepoToken('emulated', 'OctoCat', { repositories, permissions });
  await ask(['Hello', 'world'], { contents: 'read' });
  await ask(['hello'], { contents: 'read', issues: 'write' });
  const error = await refusal(ask(['hello', 'world'], { contents: 'read', issues: 'write' }), 'InsufficientScopes');
  assert.match(error.message, 'auth:github-repo-token:emulated/octocat/world:issues:write');
  await refusal(ask(['hello'], { contents: 'write' }), 'InsufficientScopes');
});

test.run();
