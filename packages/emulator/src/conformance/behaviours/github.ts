import assert from 'node:assert/strict';
import { satisfiesScope } from '@tc/core';
import type { Github } from '@tc/github';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

/** Checks that a call about an unknown repository needs a scope. With the scope, nothing is found. */
async function findsNothingWith(context: TestContext, scope: string, call: (github: Github) => PromiseLike<unknown>): Promise<void> {
  const [without, allowed] = [await context.client(), await context.client([scope])];
  if (!satisfiesScope(context.target.grants.anonymous ?? [], scope)) {
    await context.refused(() => call(context.as(context.github, without)), 'InsufficientScopes');
  }
  await context.refused(() => call(context.as(context.github, allowed)), 'ResourceNotFound');
}

export const githubBehaviours: readonly Behaviour[] = behaviours('github', {
  'a repository without builds has an empty list of builds': async ({ github, prefix }) => {
    const { builds } = await github.builds({ organization: prefix, repository: 'none' });
    assert.deepEqual(builds, []);
  },

  'a repository without the GitHub App is reported as not installed': async ({ github, prefix }) => {
    assert.equal((await github.repository(prefix, 'none')).installed, false);
  },

  'a badge is an image for any repository': async (context) => {
    const { github, prefix } = context;
    context.needsAnonymous(`github:get-badge:${prefix}:none:main`);
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

  'builds can be filtered by repository only together with the owner, and by commit only together with the repository': async (context) => {
    const { github, prefix } = context;
    await context.refused(() => github.builds({ repository: prefix }), 'InputError');
    await context.refused(() => github.builds({ organization: prefix, sha: 'a'.repeat(40) }), 'InputError');
    await context.refused(() => github.builds({ organization: prefix, pullRequest: '1' }), 'InputError');
    const { builds } = await github.builds({ organization: prefix, repository: 'none', sha: 'a'.repeat(40), pullRequest: '1' });
    assert.deepEqual(builds, []);
  },

  'filters for builds cannot contain periods': async (context) => {
    const { github, prefix } = context;
    await context.refused(() => github.builds({ organization: 'my.org' }), 'InvalidRequestArguments');
    await context.refused(() => github.builds({ organization: prefix, repository: 'my.repo' }), 'InvalidRequestArguments');
  },

  'a pull request is a number': async (context) => {
    const { github, prefix } = context;
    const query = { organization: prefix, repository: 'none', pullRequest: 'first' };
    await context.refused(() => github.builds(query), 'InvalidRequestArguments');
    await context.refused(() => github.cancelBuilds(prefix, 'none', { pullRequest: 'first' }), 'InvalidRequestArguments');
  },

  'a repository without pending builds has none to cancel': async (context) => {
    const { github, prefix } = context;
    await context.refused(() => github.cancelBuilds(prefix, 'none'), 'ResourceNotFound');
    await context.refused(() => github.cancelBuilds(prefix, 'none', { sha: 'a'.repeat(40) }), 'ResourceNotFound');
    await context.refused(() => github.cancelBuilds(prefix, 'none', { pullRequest: '1' }), 'ResourceNotFound');
  },

  'listing and canceling builds need a scope each': async (context) => {
    const { prefix } = context;
    await context.onlyWith('github:list-builds', context.github, (github) => github.builds({ organization: prefix }));
    await findsNothingWith(context, `github:cancel-builds:${prefix}:none`, (github) => github.cancelBuilds(prefix, 'none'));
  },

  'reading a repository and its status need a scope each': async (context) => {
    const { prefix } = context;
    await context.onlyWith(`github:get-repository:${prefix}:none`, context.github, (github) => github.repository(prefix, 'none'));
    await findsNothingWith(context, `github:latest-status:${prefix}:none:main`, (github) => github.latest(prefix, 'none', 'main'));
  },

  'statuses and comments need the GitHub App of the owner': async (context) => {
    const { github, prefix } = context;
    await context.refused(() => github.createStatus(prefix, 'none', 'a'.repeat(40), { state: 'success' }), 'ResourceNotFound');
    await context.refused(() => github.createComment(prefix, 'none', '1', { body: 'never written' }), 'ResourceNotFound');
  },

  'a status has one of four states': async (context) => {
    const path = `/repository/${context.prefix}/none/statuses/${'a'.repeat(40)}`;
    await context.refused(() => context.github.request('POST', path, { payload: { state: 'fine' } }), 'InputValidationError');
  },

  'the badge says in a header why it shows no state': async (context) => {
    const { github, prefix } = context;
    context.needsAnonymous(`github:get-badge:${prefix}:none:main`);
    const response = await fetch(github.buildUrl('badge', prefix, 'none', 'main'));
    assert.equal(response.headers.get('x-taskcluster-status'), 'nogithub');
  },
});
