import type { WorkerCreationUpdateRequest, WorkerFullDefinition } from '@tc/worker-manager';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { removeFromCloud } from './cloud.ts';
import { isCloud } from './providers.ts';
import {
  currentWorkers,
  findPool,
  findWorker,
  lookUpWorker,
  newestFirst,
  type WorkerManagerState,
  type WorkerName,
  type WorkerPool,
  type WorkerRecord,
  workerKey,
} from './state.ts';
import { terminationAdvice } from './termination-advice.ts';

/** Methods that manage workers. */
export function workerHandlers(state: WorkerManagerState): Record<string, Handler> {
  const { clock } = state.deployment;

  const list = ({ query }: RequestContext, wanted: (worker: WorkerRecord) => boolean) => {
    const found = currentWorkers(state).filter(wanted);
    const { items, next } = paginate(found, (worker) => newestFirst(worker.created, workerKey(worker)), query);
    return { workers: items.map(workerForm), ...next };
  };

  return {
    listWorkersForWorkerPool(context: RequestContext) {
      const { workerPoolId } = findPool(state, context.param('workerPoolId'));
      const { state: wantedState, launchConfigId } = context.query;
      return list(
        context,
        (worker) =>
          worker.workerPoolId === workerPoolId &&
          (wantedState ?? worker.state) === worker.state &&
          (launchConfigId ?? worker.launchConfigId) === worker.launchConfigId,
      );
    },

    listWorkersForWorkerGroup(context: RequestContext) {
      const { workerPoolId, workerGroup } = context.params;
      return list(context, (worker) => worker.workerPoolId === workerPoolId && worker.workerGroup === workerGroup);
    },

    worker(context: RequestContext) {
      return workerForm(findWorker(state, nameOf(context)));
    },

    createWorker(context: RequestContext<WorkerCreationUpdateRequest>) {
      const name = nameOf(context);
      const { providerInfo, capacity = 1 } = context.payload;
      const pool = findPool(state, name.workerPoolId);
      const expires = new Date(context.payload.expires);
      if (expires.getTime() < clock.now())
        throw new ServiceError('InputError', `expires is ${expires.toISOString()}, expected a time in the future`);
      const proof = staticSecret(state, pool, providerInfo);
      const now = clock.timestamp();
      const worker: WorkerRecord = {
        ...name,
        providerId: pool.providerId,
        created: now,
        expires: expires.toISOString(),
        state: 'running',
        capacity,
        lastModified: now,
        lastChecked: now,
        proof,
      };
      const existing = lookUpWorker(state, name);
      if (existing === undefined) state.workers.set(workerKey(name), worker);
      else refuseOtherWorker(existing, worker);
      // As in Taskcluster, a repeated call changes nothing, and the response shows the new times all the same.
      return workerForm(worker);
    },

    updateWorker(context: RequestContext<WorkerCreationUpdateRequest>) {
      const name = nameOf(context);
      const pool = findPool(state, name.workerPoolId);
      const worker = findWorker(state, name);
      worker.proof = staticSecret(state, pool, context.payload.providerInfo);
      worker.expires = new Date(context.payload.expires).toISOString();
      worker.capacity = context.payload.capacity ?? 1;
      state.workers.set(workerKey(name), worker);
      return workerForm(worker);
    },

    removeWorker(context: RequestContext) {
      const worker = findWorker(state, nameOf(context));
      const type = state.providers.get(worker.providerId);
      if (isCloud(type)) {
        removeFromCloud(state, worker, 'removeWorker was called');
      } else {
        if (type !== 'static') throw new ServiceError('InputError', `provider ${worker.providerId} does not support removeWorker`);
        worker.state = 'stopped';
        state.workers.set(workerKey(worker), worker);
      }
      return {};
    },

    shouldWorkerTerminate(context: RequestContext) {
      return terminationAdvice(state, findWorker(state, nameOf(context)));
    },
  };
}

/** The secret of a static worker. @throws {ServiceError} `InputError` if the provider is not a static one, or the secret is missing */
function staticSecret(
  { providers }: WorkerManagerState,
  { workerPoolId, providerId }: WorkerPool,
  providerInfo: WorkerCreationUpdateRequest['providerInfo'],
): string {
  if (providers.get(providerId) !== 'static') {
    throw new ServiceError('InputError', `provider ${providerId} of worker pool ${workerPoolId} creates its workers itself`);
  }
  if (providerInfo?.staticSecret === undefined) throw new ServiceError('InputError', 'providerInfo.staticSecret is missing');
  return providerInfo.staticSecret;
}

function refuseOtherWorker(existing: WorkerRecord, worker: WorkerRecord): void {
  for (const key of ['providerId', 'state', 'capacity'] as const) {
    if (existing[key] === worker[key]) continue;
    throw new ServiceError('RequestConflict', `worker ${workerKey(worker)} already exists with ${key} ${existing[key]}`);
  }
}

function nameOf({ params }: RequestContext<unknown>): WorkerName {
  const { workerPoolId = '', workerGroup = '', workerId = '' } = params;
  return { workerPoolId, workerGroup, workerId };
}

function workerForm({ proof: _proof, secret: _secret, ...form }: WorkerRecord): WorkerFullDefinition {
  return form;
}
