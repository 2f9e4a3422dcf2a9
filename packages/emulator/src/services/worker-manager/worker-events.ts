import { WorkerManagerEvents } from '@tc/worker-manager/events';
import type { WorkerManagerState, WorkerRecord } from './state.ts';

const events = new WorkerManagerEvents();

/** The parts of a worker pool id, as routing keys contain them. */
export function poolRouting(workerPoolId: string): { provisionerId: string; workerType: string } {
  const [provisionerId = '', workerType = ''] = workerPoolId.split('/');
  return { provisionerId, workerType };
}

/** Publishes an event about a cloud worker. There are none about static workers. @param reason - why the worker is removed */
export function publishWorkerEvent(
  { deployment: { clock, eventLog } }: WorkerManagerState,
  name: 'workerRequested' | 'workerRunning' | 'workerStopped' | 'workerRemoved',
  { workerPoolId, providerId, workerGroup, workerId, capacity, launchConfigId }: WorkerRecord,
  reason?: string,
): void {
  const subject = { providerId, workerGroup, workerId, launchConfigId };
  const message = { ...subject, workerPoolId, capacity, timestamp: clock.timestamp(), reason };
  eventLog.publish(events[name](), message, { ...subject, ...poolRouting(workerPoolId) });
}
