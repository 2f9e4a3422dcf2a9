import { ConfigurationError, slugid, stableSlugIds } from '@tc/core';
import { type FaultHandle, startEmulator } from '@tc/emulator';
import { Queue, type TaskDefinitionRequest } from '@tc/queue';
import { rejection } from '@tc/test-support/rejection';
import * as assert from 'uvu/assert';
import { createTasks, TaskCreationError, TaskGraphError } from '../../src/index.ts';
import { emulatorSuite } from '../emulator-suite.ts';
import { createTask, definition } from '../task-steps.ts';

const test = emulatorSuite('createTasks');

/** A graph from names: each with the names that it depends on. */
function graphOf(taskQueueId: string, nodes: Readonly<Record<string, readonly string[]>>) {
  const id = stableSlugIds();
  const taskGroupId = slugid();
  const graph: Record<string, TaskDefinitionRequest> = {};
  for (const [name, dependencies] of Object.entries(nodes)) {
    const metadata = { name, description: '', owner: 'test@example.com', source: 'https://example.com' };
    graph[id(name)] = definition(taskQueueId, { taskGroupId, metadata, dependencies: dependencies.map(id) });
  }
  return { id, graph, taskGroupId };
}

test('creates each task after its dependencies', async ({ queue, emulator, taskQueueId }) => {
  const { id, graph, taskGroupId } = graphOf(taskQueueId, { deploy: ['test', 'lint'], test: ['build'], lint: [], build: [] });
  const statuses = await createTasks(queue, graph);
  assert.is(statuses.size, 4);
  assert.is(statuses.get(id('deploy'))?.state, 'unscheduled');
  assert.is(statuses.get(id('build'))?.state, 'pending');
  const order = emulator.calls.filter(({ method }) => method === 'createTask').map(({ params }) => params['taskId']);
  assert.ok(order.indexOf(id('build')) < order.indexOf(id('test')));
  assert.ok(order.indexOf(id('test')) < order.indexOf(id('deploy')));
  const { tasks } = await queue.listTaskGroup(taskGroupId);
  assert.is(tasks.length, 4);
});

test('can be repeated, also after a failure in the middle', async ({ queue, emulator, taskQueueId }) => {
  const { id, graph, taskGroupId } = graphOf(taskQueueId, { a: [], b: ['a'], c: ['b'] });
  let fault: FaultHandle | undefined;
  const failing = queue.use({
    onCall() {
      fault ??= emulator.fail({ method: 'createTask', status: 400, times: 1 });
    },
  });
  const error = await rejection(createTasks(failing, new Map(Object.entries(graph))), TaskCreationError);
  assert.is(fault?.count, 1);
  assert.is(error.taskId, id('b'));
  assert.equal(error.createdTaskIds, [id('a')]);
  assert.match(error.message, new RegExp(`^task ${id('b')} \\(b\\) was not created, and 1 of 3 tasks exist: queue.createTask failed`));
  assert.is((await createTasks(queue, graph)).size, 3);
  assert.is((await createTasks(queue, graph)).size, 3);
  assert.is((await queue.listTaskGroup(taskGroupId)).tasks.length, 3);
});

test('names a task that exists with another definition', async ({ queue, taskQueueId }) => {
  const { id, graph } = graphOf(taskQueueId, { a: [] });
  await createTasks(queue, graph);
  const changed = Object.entries(graph).map(([taskId, task]) => [taskId, { ...task, payload: { other: true } }] as const);
  const error = await rejection(createTasks(queue, changed), TaskCreationError);
  assert.is(error.taskId, id('a'));
  assert.match(error.message, /RequestConflict/);
});

test('finds a cycle before it creates anything', async ({ queue, emulator, taskQueueId }) => {
  const { id, graph } = graphOf(taskQueueId, { start: [], a: ['start', 'c'], b: ['a'], c: ['b'] });
  const before = emulator.calls.length;
  const error = await rejection(createTasks(queue, graph), TaskGraphError);
  assert.is(error.problem, 'cycle');
  assert.equal([...error.taskIds].sort(), [id('a'), id('b'), id('c')].sort());
  for (const name of ['a', 'b', 'c']) assert.ok(error.message.includes(`${id(name)} (${name})`), error.message);
  assert.is(emulator.calls.length, before);
});

test('accepts a task that depends on itself, which waits for scheduleTask', async ({ queue, taskQueueId }) => {
  const { id, graph } = graphOf(taskQueueId, { manual: ['manual'] });
  assert.is((await createTasks(queue, graph)).get(id('manual'))?.state, 'unscheduled');
});

test('finds unknown dependencies before it creates anything', async ({ queue, emulator, taskQueueId }) => {
  const existing = await createTask(queue, taskQueueId);
  const nowhere = slugid();
  const good = { [slugid()]: definition(taskQueueId, { dependencies: [existing] }) };
  assert.is((await createTasks(queue, good)).size, 1);

  const created = emulator.calls.filter(({ method }) => method === 'createTask').length;
  const bad = { ...good, [slugid()]: definition(taskQueueId, { dependencies: [existing, nowhere] }) };
  const error = await rejection(createTasks(queue, bad), TaskGraphError);
  assert.is(error.problem, 'unknown-dependencies');
  assert.equal(error.taskIds, [nowhere]);
  assert.ok(error.message.startsWith(`${nowhere}, which `), error.message);
  assert.is(emulator.calls.filter(({ method }) => method === 'createTask').length, created);
});

test('leaves the check of a dependency to the queue if the client may not see it', async ({ taskQueueId }) => {
  await using closed = await startEmulator({ roles: [{ roleId: 'anonymous', scopes: [] }] });
  const all = new Queue(closed);
  const existing = await createTask(all, taskQueueId);
  const creator = all.use({ authorizedScopes: ['queue:create-task:*', 'queue:scheduler-id:*'] });
  assert.is((await createTasks(creator, { [slugid()]: definition(taskQueueId, { dependencies: [existing] }) })).size, 1);
  const error = await rejection(
    createTasks(creator, { [slugid()]: definition(taskQueueId, { dependencies: [slugid()] }) }),
    TaskCreationError,
  );
  assert.match(error.message, /does not exist/);
});

test('rejects keys that are no task ids, and a wrong concurrency', async ({ queue, taskQueueId }) => {
  const named = await rejection(createTasks(queue, { build: definition(taskQueueId) }), ConfigurationError);
  assert.match(named.message, /^"build" is not a taskId/);
  const { message } = await rejection(createTasks(queue, {}, { concurrency: 0 }), ConfigurationError);
  assert.is(message, 'concurrency is 0, expected a whole number, at least 1');
});

test('stops with the reason of its signal', async ({ queue, taskQueueId }) => {
  const stop = new AbortController();
  const graph = Object.fromEntries(Array.from({ length: 200 }, () => [slugid(), definition(taskQueueId)]));
  let calls = 0;
  const counting = queue.use({
    onCall: () => {
      calls += 1;
      if (calls === 5) stop.abort(new RangeError('enough'));
    },
  });
  const error = await rejection(createTasks(counting, graph, { signal: stop.signal, concurrency: 2 }), RangeError);
  assert.is(error.message, 'enough');
  assert.ok(calls < 10, `${calls} calls`);
});

test.run();
