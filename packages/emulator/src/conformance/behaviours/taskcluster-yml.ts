import assert from 'node:assert/strict';
import type { RenderTaskclusterYmlInput } from '@tc/github';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

type Event = RenderTaskclusterYmlInput['fakeEvent'];
type Definition = Readonly<Record<string, unknown>>;

const PUSH: Event = { type: 'github-push' };

/** The scopes that every build has besides the role of the repository. */
const COMMON = ['queue:route:statuses', 'queue:scheduler-id:taskcluster-github'];

async function render({ github }: TestContext, body: string, fakeEvent: Event = PUSH, more: object = {}) {
  const { tasks, scopes } = await github.renderTaskclusterYml({ body, fakeEvent, ...more });
  return { tasks: tasks as unknown as { readonly taskId: string; readonly task: Definition }[], scopes };
}

/** The payload of the only task. */
async function payload(context: TestContext, template: string, event?: Event): Promise<unknown> {
  const { tasks } = await render(context, `version: 1\ntasks: [{payload: ${template}}]`, event);
  assert.equal(tasks.length, 1);
  return tasks[0]?.task['payload'];
}

const ZERO = `
version: 0
metadata: {name: n, description: d, owner: o, source: s}
tasks:
  - extra: {github: {env: true, events: [push, tag]}}
    deadline: "{{ '2 hours' | $fromNow }}"
    payload: {text: "{{ event.head.sha }} {{ nothing }}", env: {MINE: x}}
  - extra: {github: {events: ["pull_request.*"], branches: [other]}}
    payload: {}
  - payload: {}
`;

export const taskclusterYmlBehaviours: readonly Behaviour[] = behaviours('github', {
  'rendering needs no scope': async (context) => {
    const anonymous = context.as(context.github, undefined);
    assert.deepEqual((await anonymous.renderTaskclusterYml({ body: 'version: 1', fakeEvent: PUSH })).tasks, []);
  },

  'a single task has its own taskId as its task group': async (context) => {
    const { tasks } = await render(context, 'version: 1\ntasks: [{workerType: ci, routes: [mine]}]');
    const [{ taskId = '', task = {} } = {}] = tasks;
    assert.deepEqual(
      { ...task },
      { schedulerId: 'taskcluster-github', taskGroupId: taskId, workerType: 'ci', routes: ['mine', 'statuses'] },
    );
  },

  'several tasks share a task group without a task of its name': async (context) => {
    const { tasks } = await render(context, 'version: 1\ntasks: [{a: 1}, {b: 2}]');
    const groups = new Set(tasks.map(({ task }) => task['taskGroupId']));
    assert.equal(groups.size, 1);
    assert.ok(!tasks.some(({ taskId }) => groups.has(taskId)));
  },

  'a task can set its own ids': async (context) => {
    const both = await render(context, 'version: 1\ntasks: [{taskId: one, taskGroupId: group, schedulerId: own}]');
    assert.deepEqual(
      [both.tasks[0]?.taskId, both.tasks[0]?.task['taskGroupId'], both.tasks[0]?.task['schedulerId']],
      ['one', 'group', 'own'],
    );
    const task = await render(context, 'version: 1\ntasks: [{taskId: one}]');
    assert.equal(task.tasks[0]?.task['taskGroupId'], 'one');
    const group = await render(context, 'version: 1\ntasks: [{taskGroupId: group}]');
    assert.equal(group.tasks[0]?.taskId, 'group');
  },

  'tasks are sorted so that dependencies come first': async (context) => {
    const { tasks } = await render(
      context,
      'version: 1\ntasks: [{taskId: c, dependencies: [b, elsewhere]}, {taskId: b, dependencies: [a]}, {taskId: a}]',
    );
    assert.deepEqual(
      tasks.map(({ taskId }) => taskId),
      ['a', 'b', 'c'],
    );
  },

  'the template can use the kind of event, the event and the root URL': async (context) => {
    const template = '[{$eval: tasks_for}, {$eval: event.ref}, {$eval: taskcluster_root_url}]';
    assert.deepEqual(await payload(context, template), ['github-push', 'refs/heads/main', context.target.rootUrl]);
  },

  'as_slugid returns the same slugid for the same label': async (context) => {
    const [first, again, other] = (await payload(
      context,
      '[{$eval: as_slugid("a")}, {$eval: as_slugid("a")}, {$eval: as_slugid("b")}]',
    )) as string[];
    assert.match(first ?? '', /^[A-Za-z0-9_-]{22}$/);
    assert.equal(first, again);
    assert.notEqual(first, other);
  },

  'tasks can be an operator that renders to a list': async (context) => {
    assert.equal((await render(context, 'version: 1\ntasks: {$flatten: [[{a: 1}], [{b: 2}]]}')).tasks.length, 2);
    assert.deepEqual((await render(context, 'version: 1\ntasks: [{$if: "false", then: {}}]')).tasks, []);
  },

  'a file without tasks renders to none, and hooks are left out': async (context) => {
    assert.deepEqual((await render(context, 'version: 1')).tasks, []);
    assert.deepEqual((await render(context, 'version: 1\nhooks: [{name: a/b}]')).tasks, []);
  },

  'the scopes name the repository and the branch': async (context) => {
    const { scopes } = await render(context, 'version: 1', PUSH, { organization: 'my-org', repository: 'my.repo' });
    assert.deepEqual(scopes, ['assume:repo:github.com/my-org/my.repo:branch:main', ...COMMON]);
  },

  'the branch of the event can be overridden': async (context) => {
    const event: Event = { type: 'github-push', overrides: { branch: 'feature' } };
    assert.equal((await render(context, 'version: 1', event)).scopes[0], 'assume:repo:github.com/taskcluster/testing:branch:feature');
  },

  'a pushed tag has a role of its own': async (context) => {
    const event: Event = { type: 'github-push', overrides: { ref: 'refs/tags/v1' } };
    assert.equal((await render(context, 'version: 1', event)).scopes[0], 'assume:repo:github.com/taskcluster/testing:tag:v1');
  },

  'trusted and untrusted pull requests have different roles': async (context) => {
    const role = async (type: 'github-pull-request' | 'github-pull-request-untrusted') =>
      (await render(context, 'version: 1', { type, action: 'opened' })).scopes[0];
    assert.equal(await role('github-pull-request'), 'assume:repo:github.com/taskcluster/testing:pull-request');
    assert.equal(await role('github-pull-request-untrusted'), 'assume:repo:github.com/taskcluster/testing:pull-request-untrusted');
  },

  'the role of a release contains the action': async (context) => {
    const { scopes } = await render(context, 'version: 1', { type: 'github-release', action: 'edited' });
    assert.equal(scopes[0], 'assume:repo:github.com/taskcluster/testing:release:edited');
  },

  'a comment has the role of pull requests, and the template finds the command': async (context) => {
    const event: Event = { type: 'github-issue-comment', action: 'created' };
    assert.equal((await render(context, 'version: 1', event)).scopes[0], 'assume:repo:github.com/taskcluster/testing:pull-request');
    const overrides = { comment: { body: 'Hi\n/taskcluster test it' } };
    assert.equal(await payload(context, '{$eval: event.taskcluster_comment}', { ...event, overrides }), 'test it');
  },

  'the action is part of the event': async (context) => {
    assert.equal(await payload(context, '{$eval: event.action}', { type: 'github-pull-request', action: 'synchronize' }), 'synchronize');
  },

  'overrides replace properties of the event at the top level': async (context) => {
    const overrides = { sender: { login: 'somebody' } };
    assert.deepEqual(await payload(context, '{$eval: event.sender}', { type: 'github-push', overrides }), { login: 'somebody' });
  },

  'with reporting, tasks have the route for checks': async (context) => {
    const { tasks, scopes } = await render(context, 'version: 1\nreporting: checks-v1\ntasks: [{a: 1}]');
    assert.deepEqual(tasks[0]?.task['routes'], ['checks']);
    assert.equal(scopes[1], 'queue:route:checks');
  },

  'a file of version 0 fills in parameters and environment variables': async (context) => {
    const { tasks, scopes } = await render(context, ZERO);
    assert.equal(tasks.length, 1);
    const { task = {} } = tasks[0] ?? {};
    const { text, env } = task['payload'] as { text: string; env: Record<string, string> };
    assert.equal(text, `${env['GITHUB_HEAD_SHA']} {{ nothing }}`);
    assert.deepEqual([env['MINE'], env['GITHUB_EVENT'], env['GITHUB_BRANCH']], ['x', 'push', 'main']);
    const hours = Math.round((Date.parse(String(task['deadline'])) - Date.parse(String(task['created']))) / 3_600_000);
    assert.deepEqual([hours, task['routes']], [2, ['statuses']]);
    assert.deepEqual(scopes, ['assume:repo:github.com/taskcluster/testing:branch:main', ...COMMON]);
  },

  'a task of version 0 is for the events and branches that it lists': async (context) => {
    const count = async (body: string, event?: Event) => (await render(context, body, event)).tasks.length;
    assert.equal(await count(ZERO, { type: 'github-pull-request', action: 'opened' }), 1);
    assert.equal(await count(ZERO, { type: 'github-release', action: 'published' }), 0);
    const limited = (limit: string) => ZERO.replace('[push, tag]', `[push, tag], ${limit}`);
    assert.equal(await count(limited('branches: [main]')), 1);
    assert.equal(await count(limited('branches: [other]')), 0);
    assert.equal(await count(limited('excludeBranches: [main]')), 0);
  },

  'a file that is not valid is rejected': async (context) => {
    for (const body of [
      'a: [',
      'hello',
      'version: 2',
      'version: 1\nmore: 1',
      'version: 1\ntasks: 5',
      'version: 1\npolicy: {pullRequests: nobody}',
      'version: 1\nhooks: [{}]',
      ZERO.replace('[push, tag]', '[push], branches: [a], excludeBranches: [b]'),
    ]) {
      await context.refused(() => render(context, body), 'InputError');
    }
  },

  'a template that cannot be rendered is rejected with the reason': async (context) => {
    const error = await context.refused(() => payload(context, '{$eval: nothing}'), 'InputError');
    assert.match(error.serverMessage, /nothing/);
  },

  'a branch must be printable ASCII': async (context) => {
    await context.refused(() => render(context, 'version: 1', { type: 'github-push', overrides: { branch: 'näm' } }), 'InputError');
  },

  'the event must be a known one, with a known action': async (context) => {
    const post = (fakeEvent: object) => context.github.request('POST', '/taskcluster-yml', { payload: { body: 'version: 1', fakeEvent } });
    await context.refused(() => post({ type: 'github-star' }), 'InputValidationError');
    await context.refused(() => post({ type: 'github-pull-request' }), 'InputValidationError');
    await context.refused(() => post({ type: 'github-release', action: 'painted' }), 'InputValidationError');
  },
});
