import { createHmac } from 'node:crypto';
import { compileSchema } from '@tc/core';
import { Github } from '@tc/github';
import { GithubEvents } from '@tc/github/events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal, type TestDeployment } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';

const test = suite('github');

const sha = 'a'.repeat(40);
const eventId = '01234567-89ab-cdef-0123-456789abcdef';
const common = { installation: { id: 7 }, repository: { name: 'my.app', owner: { name: 'acme.co', login: 'acme.co' } } };
const push = { ...common, ref: 'refs/heads/feature/x', before: '0'.repeat(40), after: sha };
const pullRequest = { ...common, action: 'opened', number: 3, pull_request: { head: { ref: 'fix', sha } } };
const release = { ...common, action: 'published', release: { target_commitish: 'feature/x', tag_name: 'v1' } };

/** Sends an event in the way that GitHub does. */
function send({ emulator }: TestDeployment, type: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${emulator.rootUrl}/api/github/v1/github`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-github-event': type, 'x-github-delivery': eventId, ...headers },
    body: JSON.stringify(body),
  });
}

test('a push is published and starts a build', async () => {
  await using server = await deployment();
  const github = clientOf(server, Github);
  assert.is((await send(server, 'push', push)).status, 204);
  const [event] = server.emulator.publishedEvents;
  assert.equal([event?.exchange, event?.routingKey], ['exchange/taskcluster-github/v1/push', 'primary.acme%co.my%app']);
  assert.equal(event?.message, {
    version: 1,
    organization: 'acme%co',
    repository: 'my%app',
    installationId: 7,
    eventId,
    body: push,
    tasks_for: 'github-push',
    branch: 'feature/x',
  });
  const { builds } = await github.builds();
  const [{ created = '', taskGroupId = '' } = {}] = builds;
  const state = { sha, state: 'pending', eventType: 'push', eventId, created, updated: created, taskGroupId };
  assert.equal(builds, [{ organization: 'acme%co', repository: 'my%app', ...state }]);
});

test('every message matches its schema', async () => {
  await using server = await deployment();
  for (const [type, body] of [
    ['push', push],
    ['pull_request', pullRequest],
    ['release', release],
  ] as const) {
    assert.is((await send(server, type, body)).status, 204);
  }
  const events = new GithubEvents();
  const { publishedEvents } = server.emulator;
  assert.equal(
    publishedEvents.map(({ name, routingKey }) => [name, routingKey]),
    [
      ['push', 'primary.acme%co.my%app'],
      ['pullRequest', 'primary.acme%co.my%app.opened'],
      ['release', 'primary.acme%co.my%app'],
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
  await send(server, 'push', { ...push, repository: { name: 'other', owner: { name: 'acme.co' } }, after: 'b'.repeat(40) });
  const types = async (query: Parameters<Github['builds']>[0]) =>
    (await github.builds(query)).builds.map(({ eventType }) => eventType).sort();
  assert.equal(await types({}), ['pull_request.opened', 'push', 'push', 'release']);
  assert.equal(await types({ organization: 'acme%co', repository: 'other' }), ['push']);
  assert.equal(await types({ organization: 'acme%co', repository: 'my%app', sha }), ['pull_request.opened', 'push']);
  assert.equal(await types({ organization: 'nobody' }), []);
  const all: string[] = [];
  for await (const { taskGroupId } of github.builds({ limit: '1' })) all.push(taskGroupId);
  assert.is(new Set(all).size, 4);
});

test('with a webhookSecret, events must be signed', async () => {
  await using server = await deployment({ github: { webhookSecret: 'hush' } });
  const signature = (secret: string) => `sha1=${createHmac('sha1', secret).update(JSON.stringify(push)).digest('hex')}`;
  assert.is((await send(server, 'push', push)).status, 400);
  assert.is((await send(server, 'push', push, { 'x-hub-signature': signature('other') })).status, 403);
  assert.equal(server.emulator.publishedEvents, []);
  assert.is((await send(server, 'push', push, { 'x-hub-signature': signature('hush') })).status, 204);
  await using open = await deployment();
  assert.is((await send(open, 'push', push, { 'x-hub-signature': signature('hush') })).status, 400);
});

test('an invalid event is rejected with an explanation', async () => {
  await using server = await deployment();
  const cases: [string, unknown, string][] = [
    ['star', push, 'X-GitHub-Event is star'],
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
  const url = `${server.emulator.rootUrl}/api/github/v1/github`;
  assert.is((await fetch(url, { method: 'POST', headers: { 'x-github-event': 'push' }, body: '{' })).status, 400);
  assert.is((await fetch(url, { method: 'POST', headers: { 'x-github-event': 'push' } })).status, 400);
  assert.is((await fetch(url, { method: 'POST', body: '{}' })).status, 400);
  assert.equal(server.emulator.publishedEvents, []);
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
  await send(server, 'push', push);
  assert.is(await installed('acme.co', 'my.app'), true);
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
  await using server = await deployment({ github: { installations: ['acme'] } });
  const github = clientOf(server, Github);
  await refusal(github.createStatus('other', 'app', sha, { state: 'pending' }), 'ResourceNotFound');
  await refusal(github.createComment('other', 'app', '1', { body: 'x' }), 'ResourceNotFound');
  const limited = github.use({ credentials: await server.clientWith('github:create-status:acme/app', 'github:create-comment:acme/other') });
  await limited.createStatus('acme', 'app', sha, { state: 'error' });
  await limited.createComment('acme', 'other', '1', { body: 'x' });
  await refusal(limited.createComment('acme', 'app', '1', { body: 'x' }), 'InsufficientScopes');
  await refusal(limited.createStatus('acme', 'other', sha, { state: 'error' }), 'InsufficientScopes');
});

test('the badge shows the state of the latest commit of a branch, or no builds', async () => {
  await using server = await deployment();
  const github = clientOf(server, Github);
  const badge = async (branch: string) => {
    const response = await fetch(github.buildUrl('badge', 'acme.co', 'my.app', branch));
    assert.equal([response.status, response.headers.get('content-type')], [200, 'image/svg+xml']);
    return /<title>taskcluster: (.*)<\/title>/.exec(await response.text())?.[1];
  };
  assert.is(await badge('feature/x'), 'no builds');
  await send(server, 'push', push);
  assert.is(await badge('feature/x'), 'pending');
  assert.is(await badge('main'), 'no builds');
  await github.createStatus('acme.co', 'my.app', sha, { state: 'success' });
  assert.is(await badge('feature/x'), 'success');
  await send(server, 'push', { ...push, after: 'b'.repeat(40) });
  assert.is(await badge('feature/x'), 'pending');
});

test('latest redirects to the target of the latest status', async () => {
  await using server = await deployment();
  const github = clientOf(server, Github);
  await refusal(github.latest('acme.co', 'my.app', 'feature/x'), 'ResourceNotFound');
  await send(server, 'push', push);
  const target = async () =>
    (await fetch(github.buildUrl('latest', 'acme.co', 'my.app', 'feature/x'), { redirect: 'manual' })).headers.get('location');
  const [build] = (await github.builds()).builds;
  assert.is(await target(), `${server.emulator.rootUrl}/tasks/groups/${build?.taskGroupId}`);
  await github.createStatus('acme.co', 'my.app', sha, { state: 'success', target_url: 'https://example.com/report' });
  assert.is(await target(), 'https://example.com/report');
});

test('the state of a build follows the tasks in its group', async () => {
  await using server = await deployment();
  const github = clientOf(server, Github);
  await send(server, 'push', push);
  const build = async () => (await github.builds()).builds[0];
  const taskGroupId = (await build())?.taskGroupId ?? '';
  const first = await createTask(server, { taskGroupId });
  const second = await createTask(server, { taskGroupId });
  await (await claimOne(server)).taskQueue.reportCompleted(first, 0);
  assert.is((await build())?.state, 'pending');
  await (await claimOne(server)).taskQueue.reportFailed(second, 0);
  assert.is((await build())?.state, 'failure');
  await server.queue.rerunTask(second);
  await server.emulator.advance('1 minute');
  await (await claimOne(server)).taskQueue.reportCompleted(second, 1);
  const { state, created = '', updated = '' } = (await build()) ?? {};
  assert.is(state, 'success');
  assert.ok(updated > created);
  assert.equal(
    server.emulator.github.statuses.map((status) => [status.sha, status.context, status.state]),
    ['pending', 'failure', 'success'].map((kept) => [sha, 'Taskcluster (push)', kept]),
  );
});

test.run();
