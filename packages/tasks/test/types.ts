// Compiled, never run: what must compile does, and each line after a @ts-expect-error must not.
import type { Credentials } from '@tc/core';
import { Pulse } from '@tc/pulse';
import type { Queue, Task, TaskDefinitionRequest, TaskStatusStructure } from '@tc/queue';
import {
  type ClaimLostError,
  createTasks,
  runWorker,
  type TaskCounts,
  type TaskEventSource,
  type TaskFailedError,
  type TaskOutcome,
  waitForTask,
  watchTaskGroup,
} from '../src/index.ts';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(value: Same<A, B>): void;

export async function waiting(queue: Queue, lost: ClaimLostError, failed: TaskFailedError): Promise<void> {
  const pulse: TaskEventSource = Pulse.fromEnv();
  const status = await waitForTask(queue, 'id', { pulse: Pulse.fromEnv(), signal: AbortSignal.timeout(1), onChange: ({ state }) => state });
  same<typeof status, TaskStatusStructure>(true);
  // @ts-expect-error there is no such option
  await waitForTask(queue, 'id', { throwOnFail: true });
  // @ts-expect-error a Pulse is needed, not its options
  await waitForTask(queue, 'id', { pulse: { url: 'amqp://localhost' } });
  for await (const { taskId, status, previousState, counts } of watchTaskGroup(queue, 'id', { pulse, maxDelay: 10 })) {
    same<typeof taskId, string>(true);
    same<typeof previousState, TaskStatusStructure['state'] | undefined>(true);
    same<typeof counts, TaskCounts>(true);
    status.runs.length satisfies number;
    // @ts-expect-error there is no such state
    counts.cancelled;
    // @ts-expect-error counts are for reading
    counts.failed = 0;
  }
  if (lost.reason === 'canceled' && failed.reason === 'deadline-exceeded') return;
  // @ts-expect-error there is no such reason
  if (lost.reason === 'cancelled') return;
}

export async function creating(queue: Queue, definition: TaskDefinitionRequest): Promise<void> {
  const statuses = await createTasks(queue, { id: definition }, { concurrency: 4 });
  same<typeof statuses, Map<string, TaskStatusStructure>>(true);
  await createTasks(queue, new Map([['id', definition]]));
  await createTasks(queue, [['id', definition]]);
  // @ts-expect-error definitions need their ids
  await createTasks(queue, [definition]);
  // @ts-expect-error a definition needs more
  await createTasks(queue, { id: { payload: {} } });
  // @ts-expect-error the queue is needed to create tasks
  await createTasks({ status: queue.status }, {});
}

export async function working(queue: Queue): Promise<void> {
  const worker = { taskQueueId: 'a/b', workerGroup: 'g', workerId: 'w' };
  const done = await runWorker(queue, {
    ...worker,
    async execute({ taskId, runId, task, signal, queue: own }) {
      same<typeof taskId, string>(true);
      same<typeof runId, number>(true);
      same<typeof task, Task>(true);
      same<typeof own, Queue>(true);
      own.credentials satisfies Credentials;
      return signal.aborted ? 'failed' : undefined;
    },
  });
  same<typeof done, void>(true);
  await runWorker(queue, { ...worker, execute() {} });
  await runWorker(queue, { ...worker, execute: (): TaskOutcome => 'intermittent-task', onError: (error: Error) => error });
  // @ts-expect-error there is no such outcome
  await runWorker(queue, { ...worker, execute: () => 'success' });
  // @ts-expect-error the worker needs a name
  await runWorker(queue, { taskQueueId: 'a/b', execute() {} });
  // @ts-expect-error there is no such option
  await runWorker(queue, { ...worker, execute() {}, concurrency: 4 });
}
