import { isDeepStrictEqual } from 'node:util';
import type { WorkerErrorReport, WorkerPoolError } from '@tc/worker-manager';
import { WorkerManagerEvents } from '@tc/worker-manager/events';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { mailOwner } from '../shared/owner-mail.ts';
import { errorStats } from './error-stats.ts';
import { currentErrors, findPool, lookUpWorker, newestFirst, type WorkerManagerState, type WorkerPool } from './state.ts';
import { poolRouting } from './worker-events.ts';

const events = new WorkerManagerEvents();

/** Methods about the errors of worker pools. */
export function workerErrorHandlers(state: WorkerManagerState): Record<string, Handler> {
  const { clock, random, eventLog } = state.deployment;

  return {
    async reportWorkerError(context: RequestContext<WorkerErrorReport>): Promise<WorkerPoolError> {
      const workerPoolId = context.param('workerPoolId');
      const { workerGroup, workerId, kind, title, description, extra } = context.payload;
      await context.authorize({ workerGroup, workerId });
      const pool = findPool(state, workerPoolId);
      const { launchConfigId } = lookUpWorker(state, { workerPoolId, workerGroup, workerId }) ?? {};
      const error: WorkerPoolError = {
        workerPoolId,
        errorId: random.slugid(),
        reported: clock.timestamp(),
        kind,
        title,
        description,
        extra: { ...extra, workerGroup, workerId },
        ...(launchConfigId !== undefined && { launchConfigId }),
      };
      if (pool.emailOnError) await mailError(state, pool, error);
      state.errors.set(error.errorId, error);
      const { providerId } = pool;
      const { errorId, reported: timestamp } = error;
      eventLog.publish(
        events.workerPoolError(),
        { workerPoolId, providerId, errorId, kind, title, timestamp, workerGroup, workerId, launchConfigId },
        { ...poolRouting(workerPoolId), providerId, workerGroup, workerId, launchConfigId },
      );
      return error;
    },

    listWorkerPoolErrors(context: RequestContext) {
      const { errorId, launchConfigId } = context.query;
      const found = currentErrors(state, context.param('workerPoolId')).filter(
        (error) => (errorId ?? error.errorId) === error.errorId && (launchConfigId ?? error.launchConfigId) === error.launchConfigId,
      );
      const { items, next } = paginate(found, (error) => newestFirst(error.reported, error.errorId), context.query);
      return { workerPoolErrors: items, ...next };
    },

    async workerPoolErrorStats(context: RequestContext) {
      const { workerPoolId = '' } = context.query;
      await context.authorize({ workerPoolId: workerPoolId || '*' });
      if (workerPoolId === '') return errorStats(currentErrors(state), clock.now());
      findPool(state, workerPoolId);
      return errorStats(currentErrors(state, workerPoolId), clock.now(), workerPoolId);
    },
  };
}

/** Sends an error to the owner of its pool, unless the same error was sent before. */
async function mailError(
  state: WorkerManagerState,
  pool: WorkerPool,
  { errorId, kind, title, description, extra }: WorkerPoolError,
): Promise<void> {
  const { workerPoolId } = pool;
  const isRepeated = currentErrors(state, workerPoolId).some(
    (other) => other.description === description && isDeepStrictEqual(other.extra, extra),
  );
  if (isRepeated) return;
  await mailOwner(state.deployment, 'worker-manager', {
    address: pool.owner,
    subject: `Worker pool ${workerPoolId}: ${title}`,
    content: `${description}\n\n* kind: ${kind}\n* errorId: ${errorId}\n* extra: ${JSON.stringify(extra)}`,
  });
}
