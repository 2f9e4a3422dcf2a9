import { type Binding, compileSchema, parseRoutingKey, slugid } from '@tc/core';
import type { TaskStatusStructure } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PublishedEvent } from '../../../src/index.ts';
import { deployment, sampleTask, type TestDeployment } from '../../support/deployment.ts';

const test = suite('queue, random calls');

type Step = readonly [action: string, which: number, argument: number];

const ACTIONS = [
  'create',
  'create',
  'create',
  'claim',
  'claim',
  'complete',
  'fail',
  'shutdown',
  'broken',
  'cancel',
  'rerun',
  'schedule',
  'reclaim',
  'priority',
  'advance',
];

const PRIORITIES = ['low', 'medium', 'high'] as const;

const steps: fc.Arbitrary<Step[]> = fc.array(fc.tuple(fc.constantFrom(...ACTIONS), fc.nat(5), fc.nat(40)), { minLength: 5, maxLength: 40 });

/** Executes one step. Ignores errors because the task is in the wrong state for it. */
async function take(server: TestDeployment, ids: string[], [action, which, argument]: Step): Promise<void> {
  const { queue, emulator } = server;
  const taskId = ids[which % Math.max(ids.length, 1)];
  if (action === 'create') {
    const dependencies = taskId !== undefined && argument % 2 === 0 ? [taskId] : [];
    const requires = argument % 3 === 0 ? 'all-resolved' : 'all-completed';
    const id = slugid();
    const deadline = new Date(emulator.now().getTime() + (30 + argument) * 60_000);
    await queue.createTask(id, sampleTask(server, { dependencies, requires, deadline, retries: argument % 3, taskGroupId: ids[0] ?? id }));
    ids.push(id);
    return;
  }
  if (action === 'claim') {
    await queue.claimWork('proj/ci', { workerGroup: 'group', workerId: `w${which}`, tasks: 1 + (argument % 3) });
    return;
  }
  if (action === 'advance') return emulator.advance(argument * 60_000);
  if (taskId === undefined) return;
  const run = Math.max((await queue.status(taskId)).status.runs.length - 1, 0);
  const calls: Record<string, () => Promise<unknown>> = {
    complete: () => queue.reportCompleted(taskId, run),
    fail: () => queue.reportFailed(taskId, run),
    shutdown: () => queue.reportException(taskId, run, { reason: 'worker-shutdown' }),
    broken: () => queue.reportException(taskId, run, { reason: 'malformed-payload' }),
    cancel: () => queue.cancelTask(taskId),
    rerun: () => queue.rerunTask(taskId),
    schedule: () => queue.scheduleTask(taskId),
    reclaim: () => queue.reclaimTask(taskId, run),
    priority: () => queue.changeTaskPriority(taskId, { newPriority: PRIORITIES[argument % 3] ?? 'low' }),
  };
  await calls[action]?.().catch((error: { code?: string }) => {
    // The queue fails at reclaiming a run that nobody has claimed.
    const expected = ['RequestConflict', 'ResourceNotFound', ...(action === 'reclaim' ? ['InternalServerError'] : [])];
    if (!expected.includes(error.code ?? '')) throw error;
  });
}

function checkStatus({ state, runs, retriesLeft }: TaskStatusStructure): void {
  assert.ok(retriesLeft >= 0);
  assert.is(state, runs.at(-1)?.state ?? 'unscheduled');
  for (const [index, run] of runs.entries()) {
    const isResolved = ['completed', 'failed', 'exception'].includes(run.state);
    assert.is(run.runId, index);
    assert.is(run.resolved !== undefined, isResolved);
    assert.is(run.reasonResolved !== undefined, isResolved);
    if (run.state === 'running') assert.ok(run.started && run.takenUntil && run.workerId);
    if (run.state === 'completed' || run.state === 'failed') assert.is(run.reasonResolved, run.state);
    if (index < runs.length - 1) assert.ok(isResolved, 'only the latest run can be open');
    if (run.started !== undefined && run.resolved !== undefined) assert.ok(run.started <= run.resolved);
    assert.ok(run.scheduled <= (run.started ?? '9999'));
  }
}

const events = new QueueEvents();

async function checkEvent({ name, exchange, routingKey, message }: PublishedEvent): Promise<void> {
  const binding = events[name as keyof QueueEvents]() as Binding<string, unknown, object>;
  assert.is(exchange, binding.exchange);
  const issues = (await compileSchema(await binding.schema.load()))(message);
  assert.equal(issues, [], name);
  const routing = parseRoutingKey(binding, routingKey) as Record<string, string>;
  const status = message['status'] as TaskStatusStructure | undefined;
  if (status !== undefined) {
    assert.is(routing['taskId'], status.taskId);
    assert.is(routing['runId'], String(message['runId'] ?? '_'));
    assert.is(routing['workerId'], message['workerId'] ?? '_');
  }
}

/** The numbers of the runs that events are about, each once. */
function runsOf(events: readonly PublishedEvent[]): number[] {
  return [...new Set(events.map(({ message }) => message['runId'] as number))].sort((left, right) => left - right);
}

function idsOf(runs: TaskStatusStructure['runs']): number[] {
  return runs.map(({ runId }) => runId);
}

test('tasks have valid states, events match their schemas, and each resolution is published', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      await using server = await deployment({ claimWorkWait: 0 });
      const ids: string[] = [];
      for (const step of sequence) await take(server, ids, step);
      // After all deadlines, no task is unresolved.
      for (const [index, taskId] of ids.entries()) {
        const { status } = await server.queue.status(taskId);
        checkStatus(status);
        if (index === 0) await server.emulator.advance('2 hours');
      }
      const { publishedEvents } = server.emulator;
      for (const taskId of ids) {
        const { status } = await server.queue.status(taskId);
        checkStatus(status);
        assert.ok(['completed', 'failed', 'exception'].includes(status.state), status.state);
        const about = publishedEvents.filter(({ message }) => (message['status'] as TaskStatusStructure | undefined)?.taskId === taskId);
        const ends = about.filter(({ name }) => ['taskCompleted', 'taskFailed', 'taskException'].includes(name));
        // A repeated call publishes again, so each run has at least one event of each kind.
        assert.equal(runsOf(ends), idsOf(status.runs), 'the resolution of each run is published');
        const waited = status.runs.filter(({ reasonCreated }) => reasonCreated !== 'exception');
        assert.equal(runsOf(about.filter(({ name }) => name === 'taskPending')), idsOf(waited));
        const started = status.runs.filter((run) => run.started !== undefined);
        assert.equal(runsOf(about.filter(({ name }) => name === 'taskRunning')), idsOf(started));
        assert.is(about[0]?.name, 'taskDefined');
      }
      for (const event of publishedEvents) await checkEvent(event);
      if (ids.length > 0) assert.ok(publishedEvents.some(({ name }) => name === 'taskGroupResolved'));
      assert.is((await server.queue.pendingTasks('proj/ci')).pendingTasks, 0);
    }),
    { numRuns: 25 },
  );
});

test.run();
