import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { slugid } from '@tc/core';
import { type Emulator, startEmulator } from '@tc/emulator';
import { Queue, type TaskDefinitionRequest } from '@tc/queue';
import { PLANTED_SEED } from '@tc/test-support/planted-secrets';
import { until } from '@tc/test-support/until';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createTasks, type TaskCounts, waitForTask, watchTaskGroup } from '../../src/index.ts';
import { startWorker } from '../running-worker.ts';
import { definition, newTaskQueueId } from '../task-steps.ts';

const test = suite<{ emulator: Emulator; queue: Queue }>('100 tasks');
const FAST = { delayFactor: 5, maxDelay: 50 };
const ALL_COMPLETED = { unscheduled: 0, pending: 0, running: 0, completed: 100, failed: 0, exception: 0 };

test.before.each(async (context) => {
  context.emulator = await startEmulator({ seed: PLANTED_SEED });
  context.queue = new Queue(context.emulator);
});
test.after.each(async ({ emulator }) => {
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  await emulator.close();
});

/** The processes that a test has started. */
const processes: ChildProcess[] = [];

/** 100 tasks in 10 layers. Each depends on two tasks of the layer before. */
function layers(taskQueueId: string, taskGroupId: string): Map<string, TaskDefinitionRequest> {
  const taskIds = Array.from({ length: 100 }, () => slugid());
  const at = (layer: number, place: number) => taskIds[10 * layer + (place % 10)] ?? '';
  return new Map(
    taskIds.map((taskId, index) => {
      const layer = Math.floor(index / 10);
      const dependencies = layer === 0 ? [] : [at(layer - 1, index), at(layer - 1, index + 1)];
      return [taskId, definition(taskQueueId, { taskGroupId, dependencies })] as const;
    }),
  );
}

async function finalCounts(queue: Queue, taskGroupId: string): Promise<TaskCounts | undefined> {
  let last: TaskCounts | undefined;
  for await (const { counts } of watchTaskGroup(queue, taskGroupId, FAST)) last = counts;
  return last;
}

test('are created in order, worked on by two workers and awaited', async ({ queue }) => {
  const [taskQueueId, taskGroupId] = [newTaskQueueId(), slugid()];
  const graph = layers(taskQueueId, taskGroupId);
  const done = new Set<string>();
  const execute = async ({ taskId, task }: { taskId: string; task: { dependencies: string[] } }) => {
    for (const dependency of task.dependencies) assert.ok(done.has(dependency), `${taskId} began before ${dependency} ended`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    done.add(taskId);
  };
  const workers = [1, 2].map(() => startWorker(queue, { taskQueueId, capacity: 8, execute }));
  // The order of the map does not matter.
  await createTasks(queue, new Map([...graph].reverse()));
  assert.equal(await finalCounts(queue, taskGroupId), ALL_COMPLETED);
  assert.is(done.size, 100);
  assert.is((await waitForTask(queue, [...graph.keys()].at(-1) ?? '', { throwOnFailure: true })).runs.length, 1);
  for (const worker of workers) {
    await worker.stop();
    assert.equal(worker.errors, []);
  }
});

/** Starts a worker as a process. */
function startProcess(emulator: Emulator, taskQueueId: string, workerId: string): { process: ChildProcess; begun: () => string[] } {
  const program = new URL('../worker-process.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', program, taskQueueId, workerId], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, ...emulator.credentials.toEnv(), TASKCLUSTER_ROOT_URL: emulator.rootUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  processes.push(child);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  return { process: child, begun: () => output.split('\n').slice(0, -1) };
}

test('survive the death of a worker in the middle', async ({ emulator, queue }) => {
  const [taskQueueId, taskGroupId] = [newTaskQueueId(), slugid()];
  const graph = layers(taskQueueId, taskGroupId);
  await createTasks(queue, graph);
  const first = startProcess(emulator, taskQueueId, 'first');
  await until(() => first.begun().length >= 45, 'the worker has begun 45 tasks', 30_000);
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  const claimed = (await queue.taskQueueCounts(taskQueueId)).claimedTasks;
  assert.ok(claimed > 0, 'it was killed with claims');

  await emulator.advance('21 minutes');
  startProcess(emulator, taskQueueId, 'second');
  assert.equal(await finalCounts(queue, taskGroupId), ALL_COMPLETED);
  let retried = 0;
  for await (const { status } of queue.listTaskGroup(taskGroupId)) {
    const reasons = status.runs.map(({ reasonResolved }) => reasonResolved);
    if (status.runs.length === 2) {
      assert.equal(reasons, ['claim-expired', 'completed']);
      retried += 1;
    } else assert.equal(reasons, ['completed']);
  }
  assert.is(retried, claimed);
});

test.run();
