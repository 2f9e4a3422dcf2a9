import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, refusal, type TestDeployment } from '../../support/deployment.ts';
import { commentBy, common, pullRequestBy, push, send, sha, withRepository, yml } from './github-deployment.ts';

const test = suite('tasks of repositories');

/** The payloads of all tasks, oldest first. */
async function payloads({ emulator, queue }: TestDeployment): Promise<unknown[]> {
  const defined = emulator.publishedEvents.filter(({ name }) => name === 'taskDefined');
  return Promise.all(
    defined.map(async ({ message }) => (await queue.task((message as { status: { taskId: string } }).status.taskId)).payload),
  );
}

const comments = ({ emulator }: TestDeployment) =>
  emulator.github.comments.map(({ number, sha: commit, body }) => [number ?? commit, body] as const);

test('a push creates the tasks in .taskcluster.yml, with the scopes of the branch', async () => {
  await using server = await withRepository(
    yml,
    {},
    { roles: [{ roleId: 'repo:github.com/acme/app:branch:feature/x', scopes: ['queue:*'] }] },
  );
  assert.is((await send(server, 'push', push)).status, 204);
  assert.equal(await payloads(server), [{ for: 'github-push' }]);
  const [build] = (await server.github.builds()).builds;
  assert.equal([build?.eventType, build?.state, build?.sha], ['push', 'pending', sha]);
  const { tasks } = await server.queue.listTaskGroup(build?.taskGroupId ?? '');
  assert.equal([tasks[0]?.task.schedulerId, tasks[0]?.task.routes], ['taskcluster-github', ['statuses']]);
  const requested = server.emulator.publishedEvents.find(({ name }) => name === 'taskGroupCreationRequested');
  assert.equal([requested?.routingKey, requested?.cc], ['primary.acme.app', ['route.statuses']]);
  await (await claimOne(server)).taskQueue.reportCompleted(tasks[0]?.status.taskId ?? '', 0);
  assert.is((await server.github.builds()).builds[0]?.state, 'success');
  assert.equal(
    server.emulator.github.statuses.map(({ state, context }) => [state, context]),
    [
      ['pending', 'Taskcluster (push)'],
      ['success', 'Taskcluster (push)'],
    ],
  );
});

test('without a file, with a file for no tasks, and for a deleted branch, nothing happens', async () => {
  for (const text of [undefined, 'version: 1', 'version: 0\nmetadata: {name: n, description: d, owner: o, source: s}']) {
    await using server = await withRepository(text);
    await send(server, 'push', push);
    assert.equal((await server.github.builds()).builds, []);
    assert.equal(comments(server), []);
  }
  await using server = await withRepository(yml);
  await send(server, 'push', { ...push, deleted: true, after: '0'.repeat(40) });
  assert.equal(await payloads(server), []);
});

test('a branch or a commit can have another file', async () => {
  const other = yml.replace('{for: {$eval: tasks_for}}', '{other: true}');
  await using server = await withRepository(yml, { taskclusterYmlAt: { 'feature/x': other, ['b'.repeat(40)]: 'version: 1' } });
  await send(server, 'push', push);
  await send(server, 'push', { ...push, ref: 'refs/heads/main' });
  await send(server, 'push', { ...push, ref: 'refs/heads/main', after: 'b'.repeat(40) });
  assert.equal(await payloads(server), [{ other: true }, { for: 'github-push' }]);
});

test('a comment on GitHub says why tasks were not created', async () => {
  const cases: [string, string][] = [
    ['a: [', 'Flow sequence'],
    ['version: 1\nmore: 1', '/more'],
    ['version: 1\ntasks: [{$eval: nothing}]', 'unknown context value'],
    [yml.replace('workerType: ci', 'workerType: ci\n    retries: -1'), '/retries'],
    [yml.replace('workerType: ci', 'workerType: ci\n    scopes: [not:held]'), 'not:held'],
  ];
  for (const [text, message] of cases) {
    await using server = await withRepository(text);
    await send(server, 'push', push);
    await send(server, 'push', push);
    const [[target, body = ''] = [], ...more] = comments(server);
    assert.is(target, sha);
    assert.ok(body.includes(message), body);
    assert.ok(more.length <= 1 && more.every(([, text]) => text !== body), 'the same comment is written once');
  }
});

test('the policy of the default branch decides whose pull requests create tasks', async () => {
  const outcomes = async (policy: string, event: object): Promise<unknown> => {
    await using server = await withRepository(policy === 'none' ? yml : yml.replace('collaborators', policy));
    await send(server, 'pull_request', event);
    const [[number, text = ''] = []] = comments(server);
    return [...(await payloads(server)), ...(number === undefined ? [] : [number, text.includes('does not allow')])];
  };
  const trusted = [{ for: 'github-pull-request' }];
  assert.equal(await outcomes('collaborators', pullRequestBy('dev')), trusted);
  assert.equal(await outcomes('collaborators', pullRequestBy('dev', 'acme')), trusted, 'a branch in the same repository');
  assert.equal(await outcomes('collaborators', pullRequestBy('dev', 'stranger')), [3, true]);
  assert.equal(await outcomes('collaborators', pullRequestBy('stranger')), [3, true]);
  assert.equal(await outcomes('collaborators', { ...pullRequestBy('stranger'), action: 'synchronize' }), []);
  assert.equal(await outcomes('collaborators_quiet', pullRequestBy('stranger')), []);
  assert.equal(await outcomes('public', pullRequestBy('stranger')), trusted);
  assert.equal(await outcomes('public_restricted', pullRequestBy('stranger')), [{ for: 'github-pull-request-untrusted' }]);
  assert.equal(await outcomes('public_restricted', pullRequestBy('dev')), trusted);
});

test('a pull request cannot change the policy, and collaborators can add the first file', async () => {
  const open = yml.replace('collaborators', 'public');
  await using server = await withRepository(yml, { taskclusterYmlAt: { fix: open } });
  await send(server, 'pull_request', pullRequestBy('stranger'));
  assert.equal(await payloads(server), []);
  await using empty = await withRepository(undefined, { taskclusterYmlAt: { fix: open }, defaultBranch: 'trunk' });
  await send(empty, 'pull_request', pullRequestBy('stranger'));
  assert.equal([await payloads(empty), comments(empty)], [[], []]);
  await send(empty, 'pull_request', pullRequestBy('dev'));
  assert.is((await payloads(empty)).length, 1);
});

test('a command in a comment creates tasks if the policy allows comments', async () => {
  const allowing = yml
    .replace('pullRequests: collaborators', 'allowComments: collaborators')
    .replace('$eval: tasks_for', '$eval: event.taskcluster_comment');
  await using server = await withRepository(allowing);
  assert.is((await send(server, 'issue_comment', commentBy('dev'))).status, 400, 'the pull request is not known');
  await send(server, 'pull_request', { ...pullRequestBy('stranger'), action: 'closed' });
  await send(server, 'issue_comment', commentBy('dev'));
  assert.equal(await payloads(server), [{ for: 'run it' }]);
  const [build] = (await server.github.builds()).builds;
  assert.equal([build?.eventType, build?.sha, build?.pullRequestNumber], ['issue_comment.created', sha, 3]);
  await send(server, 'issue_comment', commentBy('stranger'));
  assert.equal(
    server.emulator.github.reactions.map(({ commentId, reaction }) => [commentId, reaction]),
    [
      [99, '+1'],
      [99, 'eyes'],
    ],
  );
  assert.match(comments(server)[0]?.[1] ?? '', 'stranger is not');
});

test('without a policy for comments, a command creates no tasks', async () => {
  await using server = await withRepository(yml);
  await send(server, 'pull_request', { ...pullRequestBy('stranger'), action: 'closed' });
  await send(server, 'issue_comment', commentBy('dev'));
  assert.equal(await payloads(server), []);
  assert.equal(server.emulator.github.reactions[0]?.reaction, 'confused');
});

test('a new build of a pull request cancels the pending ones, and cancelBuilds cancels the rest', async () => {
  await using server = await withRepository(yml);
  const { github } = server;
  await send(server, 'pull_request', pullRequestBy('dev'));
  await send(server, 'pull_request', { ...pullRequestBy('dev', 'dev', 3, 'b'.repeat(40)), action: 'synchronize' });
  await send(server, 'push', push);
  const states = async () => (await github.builds()).builds.map(({ eventType, state }) => `${eventType} ${state}`).sort();
  assert.equal(await states(), ['pull_request.opened cancelled', 'pull_request.synchronize pending', 'push pending']);
  await refusal(github.cancelBuilds('acme', 'app', { sha: 'c'.repeat(40) }), 'ResourceNotFound');
  const { builds } = await github.cancelBuilds('acme', 'app', { pullRequest: '3' });
  assert.equal(
    builds.map(({ sha: commit, state }) => [commit, state]),
    [['b'.repeat(40), 'cancelled']],
  );
  const { tasks } = await server.queue.listTaskGroup(builds[0]?.taskGroupId ?? '');
  assert.is(tasks[0]?.status.state, 'exception');
  await github.cancelBuilds('acme', 'app');
  await refusal(github.cancelBuilds('acme', 'app'), 'ResourceNotFound');
  assert.equal(await states(), ['pull_request.opened cancelled', 'pull_request.synchronize cancelled', 'push cancelled']);
  const limited = github.use({ credentials: await server.clientWith('github:cancel-builds:acme:other') });
  await refusal(limited.cancelBuilds('acme', 'app'), 'InsufficientScopes');
});

test('autoCancelPreviousChecks keeps pending builds', async () => {
  await using server = await withRepository(`${yml}autoCancelPreviousChecks: false\n`);
  await send(server, 'pull_request', pullRequestBy('dev'));
  await send(server, 'pull_request', { ...pullRequestBy('dev'), action: 'synchronize' });
  assert.equal(
    (await server.github.builds()).builds.map(({ state }) => state),
    ['pending', 'pending'],
  );
});

test('with reporting, each task is a check run, which can be run again', async () => {
  await using server = await withRepository(`${yml}reporting: checks-v1\n`);
  const checks = () => server.emulator.github.checks.map(({ id, status, conclusion }) => [id, status, conclusion]);
  await send(server, 'push', push);
  const taskId = server.emulator.github.checks[0]?.taskId ?? '';
  assert.equal(checks(), [[1, 'queued', undefined]]);
  const { taskQueue } = await claimOne(server);
  assert.equal(checks(), [[1, 'in_progress', undefined]]);
  await taskQueue.reportFailed(taskId, 0);
  assert.equal(checks(), [[1, 'completed', 'failure']]);
  const badge = await fetch(server.github.buildUrl('badge', 'acme', 'app', 'feature/x'));
  assert.is(badge.headers.get('x-taskcluster-status'), 'failure');
  const latest = await fetch(server.github.buildUrl('latest', 'acme', 'app', 'feature/x'), { redirect: 'manual' });
  assert.is(latest.headers.get('location'), 'https://github.com/acme/app/runs/1');
  assert.is((await server.github.builds()).builds[0]?.state, 'failure');

  await send(server, 'check_run', { ...common, action: 'rerequested', check_run: { id: 1, check_suite: { id: 1 } } });
  assert.is((await server.queue.status(taskId)).status.state, 'pending');
  assert.is((await server.github.builds()).builds[0]?.state, 'pending');
  await (await claimOne(server)).taskQueue.reportCompleted(taskId, 1);
  assert.equal(checks(), [
    [1, 'completed', 'failure'],
    [2, 'completed', 'success'],
  ]);
  assert.is((await server.github.builds()).builds[0]?.state, 'success');
  assert.equal(server.emulator.github.statuses, []);
});

test('a rerun needs scopes of the repository', async () => {
  const roles = [{ roleId: 'repo:github.com/acme/app:branch:*', scopes: ['queue:*'] }];
  await using server = await withRepository(`${yml}reporting: checks-v1\n`, {}, { roles });
  await send(server, 'push', push);
  await server.queue.cancelTask(server.emulator.github.checks[0]?.taskId ?? '');
  assert.is(server.emulator.github.checks[0]?.conclusion, 'cancelled');
  await send(server, 'check_run', { ...common, action: 'rerequested', check_run: { id: 1, check_suite: { id: 1 } } });
  assert.match(comments(server)[0]?.[1] ?? '', 'queue:rerun-task');
});

test('hooks are triggered with the event, if the repository may do that', async () => {
  const file = 'version: 1\nhooks: [{name: ci/build, context: {size: 2}}, {name: ci/none}]\n';
  const hook = (hookId: string, task: object) => ({
    hookGroupId: 'ci',
    hookId,
    metadata: { name: hookId, description: '', owner: 'me@example.com' },
    task,
    triggerSchema: { type: 'object' },
  });
  const payload = { size: { $eval: 'payload.context.size' }, for: { $eval: 'payload.tasks_for' }, ref: { $eval: 'payload.event.ref' } };
  const task = {
    provisionerId: 'proj',
    workerType: 'ci',
    payload,
    metadata: { name: 'n', description: 'd', owner: 'o', source: 'https://example.com' },
  };
  const hooks = [hook('build', task), hook('none', { $switch: { false: {} } })];
  const role = { roleId: 'hook-id:ci/*', scopes: ['queue:*'] };
  await using server = await withRepository(
    file,
    {},
    { hooks, roles: [role, { roleId: 'repo:github.com/acme/app:*', scopes: ['github:trigger-hook:ci/*'] }] },
  );
  await send(server, 'push', push);
  assert.equal(await payloads(server), [{ size: 2, for: 'github-push', ref: 'refs/heads/feature/x' }]);
  const { builds } = await server.github.builds();
  assert.is(builds.length, 1);
  await server.queue.task(builds[0]?.taskGroupId ?? '');

  await using other = await withRepository(file, {}, { hooks, roles: [role] });
  await send(other, 'push', push);
  assert.equal((await other.github.builds()).builds, []);
  assert.match(comments(other)[0]?.[1] ?? '', 'github:trigger-hook:ci/build');
});

test.run();
