import assert from 'node:assert/strict';
import { type Behaviour, behaviours } from '../behaviour.ts';

export const githubBehaviours: readonly Behaviour[] = behaviours('github', {
  'a repository without builds has an empty list of builds': async ({ github, prefix }) => {
    const { builds } = await github.builds({ organization: prefix, repository: 'none' });
    assert.deepEqual(builds, []);
  },

  'a repository without the GitHub App is reported as not installed': async ({ github, prefix }) => {
    assert.equal((await github.repository(prefix, 'none')).installed, false);
  },

  'a badge is an image for any repository': async ({ github, prefix }) => {
    const response = await fetch(github.buildUrl('badge', prefix, 'none', 'main'));
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^image\/svg/);
  },

  'a repository without the GitHub App has no latest build': async (context) => {
    await context.refused(() => context.github.latest(context.prefix, 'none', 'main'), 'ResourceNotFound');
  },

  'writing to GitHub needs a scope for the repository': async (context) => {
    const github = context.as(context.github, await context.client(['github:create-comment:other/*', 'github:create-status:other/*']));
    await context.refused(() => github.createComment(context.prefix, 'none', '1', { body: 'never written' }), 'InsufficientScopes');
    await context.refused(() => github.createStatus(context.prefix, 'none', 'a'.repeat(40), { state: 'success' }), 'InsufficientScopes');
  },
});
