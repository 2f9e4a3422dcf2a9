import type { Emulator } from '@tc/emulator';
import { Queue, type TaskStatusResponse } from '@tc/queue';

/** A page of every kind, of an emulator with sample data. */
export async function samplePages(emulator: Emulator): Promise<readonly string[]> {
  const queue = new Queue(emulator);
  const completed = emulator.publishedEvents.find(({ name }) => name === 'taskCompleted');
  if (completed === undefined) throw new Error('the sample has no completed task');
  const { taskId } = (completed.message as unknown as TaskStatusResponse).status;
  const { status } = await queue.status(taskId);
  const { runs, provisionerId, workerType } = status;
  const { workerGroup, workerId } = runs.at(-1) ?? {};
  const task = `/tasks/${taskId}`;
  const group = `/groups/${status.taskGroupId}`;
  const pool = `/workers/${provisionerId}/${workerType}`;
  return [
    '/',
    '/calls',
    '/events',
    '/events/1',
    '/notifications',
    '/notifications/1',
    '/github',
    '/github/check-1',
    '/tasks',
    task,
    `${task}?tab=artifacts`,
    `${task}?tab=log`,
    group,
    `${group}?tab=timeline`,
    `${group}?tab=tasks`,
    '/index',
    '/index/atlas',
    '/hooks',
    '/hooks/atlas/nightly',
    '/workers',
    pool,
    `${pool}/${workerGroup}/${workerId}`,
    '/access/clients',
    `/access/clients/${encodeURIComponent('project/atlas/ci')}`,
    '/access/roles',
    `/access/roles/${encodeURIComponent('project:atlas:ci')}`,
    '/access/scopes',
    '/control',
  ];
}
