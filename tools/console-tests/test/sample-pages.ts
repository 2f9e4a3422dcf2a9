import type { Emulator } from '@tc/emulator';
import { Queue } from '@tc/queue';

/** A page of every kind, of an emulator with sample data. */
export async function samplePages(emulator: Emulator): Promise<readonly string[]> {
  const queue = new Queue(emulator);
  const completed = emulator.publishedEvents.find(({ name }) => name === 'taskCompleted');
  const { status, runId } = completed?.message as { status: { taskId: string; taskGroupId: string }; runId: number };
  const { runs, provisionerId, workerType } = (await queue.status(status.taskId)).status;
  const { workerGroup, workerId } = runs[runId] ?? {};
  const task = `/tasks/${status.taskId}`;
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
    '/github/1',
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
