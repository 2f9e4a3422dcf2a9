import type { WorkerErrorReport, WorkerPoolError } from '@tc/worker-manager';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { mailOwner } from '../shared/owner-mail.ts';
import { findPool, type WorkerManagerState } from './state.ts';

/** The methods about errors of worker pools. */
export function workerErrorHandlers(state: WorkerManagerState): Record<string, Handler> {
  const { clock } = state.deployment;

  return {
    async reportWorkerError(context: RequestContext<WorkerErrorReport>): Promise<WorkerPoolError> {
      const workerPoolId = context.param('workerPoolId');
      const { workerGroup, workerId, kind, title, description, extra } = context.payload;
      await context.authorize({ workerGroup, workerId });
      const pool = findPool(state, workerPoolId);
      const error: WorkerPoolError = {
        workerPoolId,
        errorId: state.deployment.random.slugid(),
        reported: clock.timestamp(),
        kind,
        title,
        description,
        extra: { ...extra, workerGroup, workerId },
      };
      state.errors.set(error.errorId, error);
      if (pool.emailOnError) {
        const content = `${description}\n\n* kind: ${kind}\n* errorId: ${error.errorId}\n* extra: ${JSON.stringify(error.extra)}`;
        await mailOwner(state.deployment, 'worker-manager', {
          address: pool.owner,
          subject: `Worker pool ${workerPoolId}: ${title}`,
          content,
        });
      }
      return error;
    },

    listWorkerPoolErrors(context: RequestContext) {
      const ofPool = [...state.errors.values()].filter(({ workerPoolId }) => workerPoolId === context.param('workerPoolId'));
      const { items, next } = paginate(ofPool, ({ reported, errorId }) => `${reported}/${errorId}`, context.query, 100);
      return { workerPoolErrors: items, ...next };
    },
  };
}
