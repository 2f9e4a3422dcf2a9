import type { RegisterWorkerRequest, RegisterWorkerResponse } from '@tc/worker-manager';
import { ServiceError } from '../../calls/errors.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { equalInConstantTime } from '../../identity/equal-in-constant-time.ts';
import { findPool, findWorker, type WorkerManagerState, type WorkerRecord } from './state.ts';

/** How far in the past the credentials of a worker start, in milliseconds, because clocks differ. */
const CLOCK_ALLOWANCE = 15 * 60 * 1000;

/** The longest validity of temporary credentials, in milliseconds. */
const LONGEST_PERIOD = 31 * 24 * 60 * 60 * 1000;

/** The method that gives workers their credentials. */
export function registrationHandlers(state: WorkerManagerState): Record<string, Handler> {
  return {
    registerWorker({ payload }: RequestContext<RegisterWorkerRequest>): RegisterWorkerResponse {
      const { workerPoolId = '', providerId, workerIdentityProof } = payload;
      const pool = findPool(state, workerPoolId);
      if (!state.providers.has(providerId)) throw new ServiceError('ResourceNotFound', `provider ${providerId} does not exist`);
      if (pool.providerId !== providerId && !pool.previousProviderIds.includes(providerId)) {
        throw new ServiceError('InputError', `worker pool ${workerPoolId} does not belong to provider ${providerId}`);
      }
      const worker = findWorker(state, { ...payload, workerPoolId });
      if (worker.providerId !== providerId) {
        throw new ServiceError('InputError', `worker ${worker.workerGroup}/${worker.workerId} belongs to provider ${worker.providerId}`);
      }
      const { staticSecret = '' } = workerIdentityProof as { readonly staticSecret?: string };
      if (!equalInConstantTime(staticSecret, worker.staticSecret)) {
        throw new ServiceError('InputError', 'workerIdentityProof.staticSecret differs from the secret with which the worker was created');
      }
      return issueCredentials(state, worker);
    },
  };
}

function issueCredentials({ deployment }: WorkerManagerState, worker: WorkerRecord): RegisterWorkerResponse {
  const { workerPoolId, workerGroup, workerId, providerId } = worker;
  const start = new Date(deployment.clock.now() - CLOCK_ALLOWANCE);
  const expiry = new Date(Math.min(Date.parse(worker.expires), start.getTime() + LONGEST_PERIOD));
  const { clientId, accessToken, certificate } = deployment.serviceCredentials('worker-manager').createTemporary({
    clientId: `worker/${providerId}/${workerPoolId}/${workerGroup}/${workerId}`,
    start,
    expiry,
    scopes: [
      `queue:claim-work:${workerPoolId}`,
      `queue:worker-id:${workerGroup}/${workerId}`,
      `assume:worker-id:${workerGroup}/${workerId}`,
      // Roles and secrets of the worker pool, under the current and the former name of worker pools.
      ...['worker-pool', 'worker-type'].flatMap((kind) => [`assume:${kind}:${workerPoolId}`, `secrets:get:${kind}:${workerPoolId}`]),
    ],
  });
  return { expires: expiry.toISOString(), credentials: { clientId, accessToken, ...(certificate !== undefined && { certificate }) } };
}
