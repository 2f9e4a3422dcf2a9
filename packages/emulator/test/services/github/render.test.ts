import type { RenderTaskclusterYmlInput } from '@tc/github';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { refusal } from '../../support/deployment.ts';
import { withRepository } from './github-deployment.ts';

const test = suite('renderTaskclusterYml');

type Event = RenderTaskclusterYmlInput['fakeEvent'];
type Definition = Readonly<Record<string, unknown>>;

const PUSH: Event = { type: 'github-push' };

/** Renders with a deployment of its own. */
async function render(body: string, fakeEvent: Event = PUSH, more: object = {}) {
  await using server = await withRepository(undefined);
  const { tasks, scopes } = await server.github.renderTaskclusterYml({ body, fakeEvent, ...more });
  return { tasks: tasks as { taskId: string; task: Definition }[], scopes, rootUrl: server.emulator.rootUrl };
}

const SCOPES = ['queue:route:statuses', 'queue:scheduler-id:taskcluster-github'];

test('a task of version 1 gets ids, a schedulerId and a route', async () => {
  const { tasks, scopes, rootUrl } = await render(`
version: 1
tasks:
  - workerType: ci
    routes: [mine]
    payload:
      for: {$eval: tasks_for}
      ref: {$eval: event.ref}
      root: {$eval: taskcluster_root_url}
      ids: [{$eval: as_slugid("a")}, {$eval: as_slugid("a")}, {$eval: as_slugid("b")}]
`);
  const [{ taskId = '', task = {} } = {}] = tasks;
  const { payload, ...rest } = task as { payload: { ids: string[] } };
  assert.equal(rest, { schedulerId: 'taskcluster-github', taskGroupId: taskId, workerType: 'ci', routes: ['mine', 'statuses'] });
  const { ids, ...values } = payload;
  assert.equal(values, { for: 'github-push', ref: 'refs/heads/main', root: rootUrl });
  assert.is(ids[0], ids[1]);
  assert.is.not(ids[0], ids[2]);
  assert.equal(scopes, ['assume:repo:github.com/taskcluster/testing:branch:main', ...SCOPES]);
});

test('several tasks share a group of their own, and dependencies come first', async () => {
  const { tasks, scopes } = await render(`
version: 1
reporting: checks-v1
tasks:
  - {taskId: last, dependencies: [middle, elsewhere]}
  - {taskId: middle, dependencies: [first]}
  - {taskId: first, taskGroupId: other, schedulerId: own}
`);
  assert.equal(
    tasks.map(({ taskId }) => taskId),
    ['first', 'middle', 'last'],
  );
  assert.equal([tasks[0]?.task['taskGroupId'], tasks[0]?.task['schedulerId']], ['other', 'own']);
  assert.is(tasks[1]?.task['taskGroupId'], tasks[2]?.task['taskGroupId']);
  assert.not.ok(tasks.some(({ taskId, task }) => taskId === task['taskGroupId']));
  assert.equal(tasks[0]?.task['routes'], ['checks']);
  assert.is(scopes[1], 'queue:route:checks');
});

test('each kind of event has a role of its own', async () => {
  const events: [Event, string][] = [
    [{ type: 'github-pull-request', action: 'opened' }, 'pull-request'],
    [{ type: 'github-pull-request-untrusted', action: 'opened' }, 'pull-request-untrusted'],
    [{ type: 'github-release', action: 'edited' }, 'release:edited'],
    [{ type: 'github-issue-comment', action: 'created' }, 'pull-request'],
    [{ type: 'github-push', overrides: { ref: 'refs/tags/v1' } }, 'tag:v1'],
    [{ type: 'github-push', overrides: { branch: 'feature' } }, 'branch:feature'],
  ];
  for (const [event, role] of events) {
    const { scopes } = await render('version: 1', event, { organization: 'acme', repository: 'my.app' });
    assert.equal(scopes, [`assume:repo:github.com/acme/my.app:${role}`, ...SCOPES]);
  }
});

test('overrides replace properties of the event', async () => {
  const body = 'version: 1\ntasks: [{payload: {$eval: event.taskcluster_comment}, metadata: {$eval: event.action}}]';
  const comment = { type: 'github-issue-comment', action: 'created' } as const;
  assert.is((await render(body, comment)).tasks[0]?.task['payload'], 'run');
  const { tasks } = await render(body, { ...comment, overrides: { comment: { body: 'Hi\n/taskcluster  test it ' }, action: 'edited' } });
  assert.equal([tasks[0]?.task['payload'], tasks[0]?.task['metadata']], ['test it', 'edited']);
});

test('tasks can be any JSON-e that renders to a list', async () => {
  assert.is((await render('version: 1\ntasks: {$flatten: [[{a: 1}], [{b: 2}]]}')).tasks.length, 2);
  assert.equal((await render('version: 1\ntasks: {$if: \'tasks_for == "x"\', then: [], else: []}')).tasks, []);
  assert.equal((await render('version: 1\ntasks: [{$if: "false", then: {}}]')).tasks, []);
  assert.equal((await render('version: 1')).tasks, []);
  assert.equal((await render('version: 1\nhooks: [{name: a/b}]')).tasks, []);
});

const ZERO = `
version: 0
metadata: {name: n, description: d, owner: "{{ event.head.user.email }}", source: s}
tasks:
  - provisionerId: "{{ taskcluster.docker.provisionerId }}"
    deadline: "{{ '2 hours' | $fromNow }}"
    extra: {github: {env: true, events: [push, tag]}}
    payload: {"{{ organization }}": "{{ event.head.sha }} {{repository}} {{ nothing }}", env: {MINE: x}}
  - extra: {github: {events: ["pull_request.*"], branches: [other]}}
    payload: {}
  - payload: {}
`;

test('a file of version 0 has parameters, events and environment variables', async () => {
  const { tasks, scopes } = await render(ZERO);
  const [{ taskId = '', task = {} } = {}] = tasks;
  assert.is(tasks.length, 1);
  const {
    payload,
    created,
    deadline,
    extra: _extra,
    ...rest
  } = task as { payload: Definition; created: string; deadline: string; extra: unknown };
  assert.equal(rest, { provisionerId: 'unknown', routes: ['statuses'], taskGroupId: taskId, schedulerId: 'taskcluster-github' });
  assert.is(Date.parse(deadline) - Date.parse(created), 2 * 3_600_000);
  const { env, ...values } = payload as { env: Record<string, string>; [name: string]: unknown };
  assert.equal(values, { taskcluster: `${env['GITHUB_HEAD_SHA']} testing {{ nothing }}` });
  assert.match(env['GITHUB_HEAD_SHA'] ?? '', /^[0-9a-f]{40}$/);
  assert.equal([env['MINE'], env['GITHUB_EVENT'], env['GITHUB_BRANCH']], ['x', 'push', 'main']);
  assert.equal(scopes, ['assume:repo:github.com/taskcluster/testing:branch:main', ...SCOPES]);
});

test('tasks of version 0 are for some events and branches only', async () => {
  const count = async (body: string, event?: Event) => (await render(body, event)).tasks.length;
  assert.is(await count(ZERO, { type: 'github-pull-request', action: 'opened' }), 1);
  assert.is(await count(ZERO, { type: 'github-release', action: 'published' }), 0);
  assert.is(await count(ZERO, { type: 'github-push', overrides: { ref: 'refs/tags/v1' } }), 1);
  const limited = (limit: string) => ZERO.replace('[push, tag]', `[push, tag], ${limit}`);
  assert.is(await count(limited('branches: [main]')), 1);
  assert.is(await count(limited('branches: [other]')), 0);
  assert.is(await count(limited('excludeBranches: [main]')), 0);
  const tag = await render('version: 0', { type: 'github-push', overrides: { ref: 'refs/tags/v1' } });
  assert.equal(tag.scopes, ['assume:repo:github.com/taskcluster/testing:tag:v1', ...SCOPES]);
});

test('errors say what is wrong with the file', async () => {
  await using server = await withRepository(undefined);
  const cases: [string, string, Event?][] = [
    ['a: [', 'Flow sequence'],
    ['hello', 'version is undefined, expected 0 or 1'],
    ['version: 2', 'version is 2, expected 0 or 1'],
    ['version: 1\nmore: 1', '/more'],
    ['version: 1\ntasks: 5', '/tasks'],
    ['version: 1\npolicy: {pullRequests: nobody}', '/policy/pullRequests'],
    ['version: 1\ntasks: [{$eval: nothing}]', 'unknown context value nothing'],
    ['version: 1\ntasks: {a: 1}', 'does not render to a list'],
    ['version: 1\ntasks: [{taskId: a, dependencies: [b]}, {taskId: b, dependencies: [a]}]', 'form a cycle'],
    ['version: 1', 'printable ASCII', { type: 'github-push', overrides: { branch: 'näm' } }],
    [ZERO.replace('[push, tag]', '[push], branches: [a], excludeBranches: [b]'), 'both branches and excludeBranches'],
  ];
  for (const [body, message, fakeEvent = PUSH] of cases) {
    const error = await refusal(server.github.renderTaskclusterYml({ body, fakeEvent }), 'InputError');
    assert.ok(error.serverMessage.includes(message), error.serverMessage);
  }
});

test.run();
