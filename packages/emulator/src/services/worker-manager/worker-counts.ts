import type { WorkerPoolListStats } from '@tc/worker-manager';
import type { WorkerRecord } from './state.ts';

/** How many workers there are and how many tasks they can run, by state. */
export type WorkerCounts = Omit<WorkerPoolListStats['workerPoolsStats'][number], 'workerPoolId'>;

/** Counts workers. */
export function countWorkers(workers: readonly WorkerRecord[]): WorkerCounts {
  const counts = {
    currentCapacity: 0,
    requestedCount: 0,
    runningCount: 0,
    stoppingCount: 0,
    stoppedCount: 0,
    requestedCapacity: 0,
    runningCapacity: 0,
    stoppingCapacity: 0,
    stoppedCapacity: 0,
  };
  for (const { state, capacity } of workers) {
    if (state !== 'stopped') counts.currentCapacity += capacity;
    counts[`${state}Count`] += 1;
    counts[`${state}Capacity`] += capacity;
  }
  return counts;
}
