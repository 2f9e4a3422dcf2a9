import type { Deployment } from '../../calls/deployment.ts';

/** One change to the quarantine of a worker. */
export interface QuarantineChange {
  readonly clientId: string;
  readonly updatedAt: string;
  readonly quarantineUntil: string;
  readonly quarantineInfo: string;
}

/** What identifies a worker of the queue. */
export interface QueueWorkerName {
  readonly taskQueueId: string;
  readonly workerGroup: string;
  readonly workerId: string;
}

/** The key of a worker in the queue's table of workers. */
export function queueWorkerKey({ taskQueueId, workerGroup, workerId }: QueueWorkerName): string {
  return [taskQueueId, workerGroup, workerId].join('/');
}

/** The changes to the quarantine of a worker, oldest first. The queue stores them, but only worker-manager shows them. */
export function quarantineHistory({ table }: Deployment, name: QueueWorkerName): readonly QuarantineChange[] {
  const workers = table<{ readonly quarantineDetails: readonly QuarantineChange[] }>('queue/workers');
  return workers.get(queueWorkerKey(name))?.quarantineDetails ?? [];
}
