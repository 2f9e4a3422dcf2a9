import { createHmac } from 'node:crypto';
import { compileSchema } from '@tc/core';
import { Github } from '@tc/github';
import { GithubEvents } from '@tc/github/events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';
import { commentBy, common, pullRequestBy, push, send, sha } from './github-deployment.ts';

const test = suite('github');

const eventId = '01234567-89ab-cdef-0123-456789abcdef';
const pullRequest = pullRequestBy('dev');
const release = { ...common, action: 'published', release: { target_commitish: 'feature/x', tag_name: 'v1' } };

test('a push is published and starts a build', async () => {
  await using server = await deployment();
  const github = clientOf(server, Github);
  assert.is((await send(server, 'push', push, { 'x-github-delivery': eventId })).status, 204);
  const [event] = server.emulator.publishedEvents;
  assert.equal([event?.exchange, event?.routingKey], ['exchange/taskcluster-github/v1/push', 'primary.acme.app']);
  assert.equal(event?.message, {
    version: 1,
    organization: 'acme',
    repository: 'app',
    installationId: 7,
    eventId,
    details: {
      'event.head.user.login': 'dev',
      'event.head.user.id': 1,
      'event.head.user.email': 'dev@users.noreply.github.com',
      'event.type': 'push',
      'event.base.ref': push.ref,
      'event.base.repo.name': 'app',
      'event.base.repo.url': 'https://github.com/acme/app.git',
      'event.base.sha': push.before,
      'event.base.user.login': 'dev',
      'event.head.ref': push.ref,
      'event.head.repo.name': 'app',
      'event.head.repo.url': 'https://github.com/acme/app.git',
      'event.head.sha': sha,
      'event.base.repo.branch': 'feature/x',
      'event.head.repo.branch': 'feature/x',
    },
    body: push,
    tasks_for: 'github-push',
    branch: 'feature/x',
  });
  const { builds } = await github.builds();
  const [{ created = '', taskGroupId = '' } = {}] = builds;
  const state = { sha, state: 'pending', eventType: 'push', eventId, created, updated: created, taskGroupId };
  assert.equal(builds, [{ organization: 'acme', repository: 'app', ...state }]);
});

test('every message matches its schema', async () => {
  await using server = await deployment();
  for (const [type, body] of [
    ['push', push],
    ['pull_request', pullRequest],
    ['release', release],
    ['issue_comment', commentBy('dev')],
    ['check_run', { ...common, action: 'rerequested', check_run: { id: 1, check_suite: { id: 2 } } }],
  ] as const) {
    assert.is((await send(server, type, body)).status, 204);
  }
  const events = new GithubEvents();
  const { publishedEvents } = server.emulator;
  assert.equal(
    publishedEvents.map(({ name, routingKey }) => [name, routingKey]),
    [
      ['push', 'primary.acme.app'],
      ['pullRequest', 'primary.acme.app.opened'],
      ['release', 'primary.acme.app'],
      ['pullRequest', 'primary.acme.app.created'],
      ['rerun', 'primary.acme.app'],
    ],
  );
  for (const { name, message } of publishedEvents) {
    const check = await compileSchema(await events[name as 'push']().schema.load());
    assert.equal(check(message), []);
  }
});

test('only new code starts builds, and builds can be filtered', async () => {
  await using server = await deployment();
  const github = clientOf(server, Github);
  await send(server, 'push', push);
  await send(server, 'pull_request', pullRequest);
  await send(server, 'pull_request', { ...pullRequest, action: 'labeled' });
  await send(server, 'push', { ...push, deleted: true, after: '0'.repeat(40) });
  await send(server, 'release', release);
  await send(server, 'push', { ...push, repository: { name: 'other', owner: { name: 'acme' } }, after: 'b'.repeat(40) });
  const types = async (query: Parameters<Github['builds']>[0]) =>
    (await github.builds(query)).builds.map(({ eventType }) => eventType).sort();
  assert.equal(await types({}), ['pull_request.opened', 'push', 'push', 'release']);
  assert.equal(await types({ organization: 'acme', repository: 'other' }), ['push']);
  // The commit of a release is the latest one of its branch.
  assert.equal(await types({ organization: 'acme', repository: 'app', sha }), ['pull_request.opened', 'push']);
  assert.equal(await types({ organization: 'acme', repository: 'app', pullRequest: '3' }), ['pull_request.opened']);
  assert.equal(await types({ organization: 'nobody' }), []);
  for (const query of [{ repository: 'app' }, { organization: 'acme', sha }, { organization: 'acme', pullRequest: '3' }]) {
    await refusal(github.builds(query), 'InputError');
  }
  await refusal(github.builds({ organization: 'my.org' }), 'InvalidRequestArguments');
  const all: string[] = [];
  for await (const { taskGroupId } of github.builds({ limit: '1' })) all.push(taskGroupId);
  assert.is(new Set(all).size, 4);
});

test('with a webhookSecret, events must be signed', async () => {
  await using server = await deployment({ github: { webhookSecret: 'hush' } });
  const signature = (secret: string, algorithm = 'sha1') =>
    `${algorithm}=${createHmac(algorithm, secret).update(JSON.stringify(push)).digest('hex')}`;
  assert.is((await send(server, 'push', push)).status, 400);
  assert.is((await send(server, 'push', push, { 'x-hub-signature': signature('other') })).status, 403);
  assert.equal(server.emulator.publishedEvents, []);
  assert.is((await send(server, 'push', push, { 'x-hub-signature': signature('hush') })).status, 204);
  assert.is((await send(server, 'push', push, { 'x-hub-signature-256': signature('hush', 'sha256') })).status, 204);
  assert.is((await send(server, 'push', push, { 'x-hub-signature-256': signature('other', 'sha256') })).status, 403);
  await using open = await deployment();
  assert.is((await send(open, 'push', push, { 'x-hub-signature': signature('hush') })).status, 400);
});

test('an invalid event is rejected with an explanation', async () => {
  await using server = await deployment();
  const cases: [string, unknown, string][] = [
    ['push', { ...push, after: undefined }, 'after is missing'],
    ['push', { ...push, installation: undefined }, 'installation.id is missing'],
    ['release', common, 'release.target_commitish is missing'],
    ['installation', {}, 'installation.account.login is missing'],
  ];
  for (const [type, body, message] of cases) {
    const response = await send(server, type, body);
    assert.is(response.status, 400);
    assert.match(await response.text(), message);
  }
  assert.is((await send(server, 'push', push, { 'x-github-delivery': 'x' })).status, 400);
  assert.is((await send(server, 'ping', {})).status, 200);
  assert.is((await send(server, 'star', push)).status, 200);
  const url = `${server.emulator.rootUrl}/api/github/v1/github`;
  assert.is((await fetch(url, { method: 'POST', headers: { 'x-github-event': 'push' }, body: '{' })).status, 400);
  assert.is((await fetch(url, { method: 'POST', headers: { 'x-github-event': 'push' } })).status, 400);
  assert.is((await fetch(url, { method: 'POST', body: '{}' })).status, 400);
  assert.equal(server.emulator.publishedEvents, []);
});

test('events that ask for no tasks are ignored', async () => {
  await using server = await deployment();
  const ignored: [string, unknown][] = [
    ['push', { ...push, head_commit: { message: 'Fix [skip ci]' } }],
    ['push', { ...push, commits: [{ message: 'a' }, { message: '[CI skip]' }] }],
    ['pull_request', { ...pullRequest, pull_request: { ...pullRequest.pull_request, title: '[skip ci] Fix' } }],
    ['issue_comment', commentBy('dev', 'Looks good')],
    ['issue_comment', { ...commentBy('dev'), action: 'deleted' }],
    ['issue_comment', { ...commentBy('dev'), issue: { number: 3, state: 'closed', pull_request: {} } }],
    ['issue_comment', { ...commentBy('dev'), issue: { number: 3, state: 'open' } }],
    ['check_run', { ...common, action: 'completed' }],
    ['check_run', { ...common, action: 'rerequested', sender: { login: 'ci[bot]', type: 'Bot' } }],
  ];
  for (const [type, body] of ignored) {
    const response = await send(server, type, body);
    assert.is(response.status, 200);
    assert.match(await response.text(), 'the event is ignored');
  }
  assert.equal(server.emulator.publishedEvents, []);
});

test('names with periods are changed for routing keys, and their builds cannot be listed', async () => {
  await using server = await deployment();
  await send(server, 'push', { ...push, repository: { name: 'my.app', owner: { name: 'acme.co' } } });
  const [event] = server.emulator.publishedEvents;
  assert.is(event?.routingKey, 'primary.acme%co.my%app');
  assert.match((await refusal(clientOf(server, Github).builds(), 'InternalServerError')).message, 'acme.co/my.app');
});

test('the App is installed for repositories from the options, from GitHub’s events, and for those that send events', async () => {
  await using server = await deployment({ github: { installations: ['owner', 'acme/app'] } });
  const github = clientOf(server, Github);
  const installed = async (owner: string, repo: string) => (await github.repository(owner, repo)).installed;
  assert.equal([await installed('owner', 'any'), await installed('acme', 'app'), await installed('acme', 'other')], [true, true, false]);
  const account = { installation: { id: 1, account: { login: 'new' } } };
  assert.is(await installed('new', 'x'), false);
  assert.is((await send(server, 'installation', { action: 'created', ...account })).status, 200);
  assert.is(await installed('new', 'x'), true);
  await send(server, 'installation', { action: 'deleted', ...account });
  assert.is(await installed('new', 'x'), false);
  await send(server, 'push', { ...push, repository: { name: 'app', owner: { name: 'sender' } } });
  assert.is(await installed('sender', 'app'), true);
});

test('statuses and comments are recorded', async () => {
  await using server = await deployment({ github: { installations: ['acme'] } });
  const github = clientOf(server, Github);
  await github.createStatus('acme', 'app', sha, { state: 'pending' });
  const status = { state: 'success' as const, description: 'Fine', target_url: 'https://example.com', context: 'lint' };
  await github.createStatus('acme', 'app', sha, status);
  await github.createComment('acme', 'app', '12', { body: 'Thanks @me' });
  const { statuses, comments } = server.emulator.github;
  const at = { owner: 'acme', repo: 'app' };
  assert.equal(
    statuses.map(({ time: _time, ...kept }) => kept),
    [
      { ...at, sha, state: 'pending', context: 'default' },
      { ...at, sha, ...status },
    ],
  );
  assert.equal(
    comments.map(({ time: _time, ...kept }) => kept),
    [{ ...at, number: 12, body: 'Thanks @me' }],
  );
});

test('statuses and comments need an installed App and a scope', async () => {
  await using server = await deployment({ github: { installations: ['acme', 'some/other'] } });
  const github = clientOf(server, Github);
  await refusal(github.createStatus('other', 'app', sha, { state: 'pending' }), 'ResourceNotFound');
  await refusal(github.createComment('other', 'app', '1', { body: 'x' }), 'ResourceNotFound');
  assert.is((await refusal(github.createStatus('some', 'app', sha, { state: 'pending' }), 'ForbiddenByGithub')).statusCode, 403);
  await refusal(github.createComment('some', 'app', '1', { body: 'x' }), 'ForbiddenByGithub');
  await refusal(github.createStatus('acme', 'app', 'main', { state: 'pending' }), 'InternalServerError');
  await refusal(github.createComment('acme', 'app', 'first', { body: 'x' }), 'InternalServerError');
  const limited = github.use({ credentials: await server.clientWith('github:create-status:acme/app', 'github:create-comment:acme/other') });
  await limited.createStatus('acme', 'app', sha, { state: 'error' });
  await limited.createComment('acme', 'other', '1', { body: 'x' });
  await refusal(limited.createComment('acme', 'app', '1', { body: 'x' }), 'InsufficientScopes');
  await refusal(limited.createStatus('acme', 'other', sha, { state: 'error' }), 'InsufficientScopes');
});

test('the badge shows the state of the latest commit of a branch, or no builds', async () => {
  await using server = await deployment();
  const github = clientOf(server, Github);
  let status: string | null = null;
  const badge = async (branch: string) => {
    const response = await fetch(github.buildUrl('badge', 'acme', 'app', branch));
    assert.equal([response.status, response.headers.get('content-type')], [200, 'image/svg+xml']);
    status = response.headers.get('x-taskcluster-status');
    return /<title>taskcluster: (.*)<\/title>/.exec(await response.text())?.[1];
  };
  assert.equal([await badge('feature/x'), status], ['no builds', 'nogithub']);
  await send(server, 'push', push);
  assert.is(await badge('feature/x'), 'pending');
  assert.equal([await badge('main'), status], ['no builds', 'newrepo']);
  await github.createStatus('acme', 'app', sha, { state: 'success' });
  assert.is(await badge('feature/x'), 'success');
  await send(server, 'push', { ...push, after: 'b'.repeat(40) });
  assert.is(await badge('feature/x'), 'pending');
});

test('latest redirects to the target of the latest status', async () => {
  await using server = await deployment();
  const github = clientOf(server, Github);
  await refusal(github.latest('acme', 'app', 'feature/x'), 'ResourceNotFound');
  await send(server, 'push', push);
  const target = async () =>
    (await fetch(github.buildUrl('latest', 'acme', 'app', 'feature/x'), { redirect: 'manual' })).headers.get('location');
  const [build] = (await github.builds()).builds;
  assert.is(await target(), `${server.emulator.rootUrl}/tasks/groups/${build?.taskGroupId}`);
  await github.createStatus('acme', 'app', sha, { state: 'success', target_url: 'https://example.com/report' });
  assert.is(await target(), 'https://example.com/report');
});

test('the state of a build follows the tasks in its group', async () => {
  await using server = await deployment();
  const github = clientOf(server, Github);
  await send(server, 'push', push);
  const build = async () => (await github.builds()).builds[0];
  const taskGroupId = (await build())?.taskGroupId ?? '';
  const ofBuild = { taskGroupId, schedulerId: 'taskcluster-github', routes: ['statuses'] };
  const first = await createTask(server, ofBuild);
  const second = await createTask(server, ofBuild);
  await (await claimOne(server)).taskQueue.reportCompleted(first, 0);
  assert.is((await build())?.state, 'pending');
  await (await claimOne(server)).taskQueue.reportFailed(second, 0);
  assert.is((await build())?.state, 'failure');
  await server.queue.rerunTask(second);
  assert.is((await build())?.state, 'pending');
  await server.emulator.advance('1 minute');
  await (await claimOne(server)).taskQueue.reportCompleted(second, 1);
  const { state, created = '', updated = '' } = (await build()) ?? {};
  assert.is(state, 'success');
  assert.ok(updated > created);
  assert.equal(
    server.emulator.github.statuses.map((status) => [status.sha, status.context, status.state]),
    ['pending', 'failure', 'failure', 'pending', 'success'].map((kept) => [sha, 'Taskcluster (push)', kept]),
  );
});

test.run();
