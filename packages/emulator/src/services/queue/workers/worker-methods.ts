import type { Action, ProvisionerRequest, QuarantineWorkerRequest, WorkerRequest, WorkerTypeRequest } from '@tc/queue';
import type { Deployment } from '../../../calls/deployment.ts';
import { ServiceError } from '../../../calls/errors.ts';
import { paginate } from '../../../calls/pagination.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import type { Provisioner, WorkerName, WorkerRecord, WorkerRegistry, WorkerTypeRecord } from './worker-registry.ts';

/** The methods about provisioners, worker types and workers. */
export function workerHandlers(workers: WorkerRegistry, { clock }: Deployment): Record<string, Handler> {
  const actions = (provisionerId: string, context: Action['context']): readonly Action[] =>
    workers.provisioner(provisionerId)?.actions.filter((action) => action.context === context) ?? [];

  const workerTypeResponse = (workerType: WorkerTypeRecord) => ({
    ...workerType,
    actions: actions(workerType.provisionerId, 'worker-type'),
  });
  const workerResponse = (worker: WorkerRecord) => ({ ...worker, actions: actions(worker.provisionerId, 'worker') });

  const findWorker = (name: WorkerName): WorkerRecord => {
    const worker = workers.worker(name);
    if (worker !== undefined) return worker;
    throw new ServiceError('ResourceNotFound', `worker ${Object.values(name).join('/')} does not exist`);
  };

  /** Returns the changes in the payload, after checking the caller's scopes for each changed property. */
  const declared = async <P extends object>(context: RequestContext<P>): Promise<P & { expires?: string }> => {
    await context.authorize({ properties: Object.keys(context.payload) });
    const { expires } = context.payload as { expires?: string };
    return { ...context.payload, ...(expires !== undefined && { expires: new Date(expires).toISOString() }) };
  };

  return {
    listProvisioners({ query }: RequestContext) {
      const { items, next } = paginate(workers.provisioners(), ({ provisionerId }) => provisionerId, query);
      return { provisioners: items, ...next };
    },

    getProvisioner(context: RequestContext) {
      const provisioner = workers.provisioner(context.param('provisionerId'));
      if (provisioner !== undefined) return provisioner;
      throw new ServiceError('ResourceNotFound', `provisioner ${context.param('provisionerId')} does not exist`);
    },

    async declareProvisioner(context: RequestContext<ProvisionerRequest>) {
      return workers.declareProvisioner(context.param('provisionerId'), (await declared(context)) as Partial<Provisioner>);
    },

    listWorkerTypes(context: RequestContext) {
      const all = workers.workerTypes(context.param('provisionerId'));
      const { items, next } = paginate(all, ({ workerType }) => workerType, context.query);
      return { workerTypes: items, ...next };
    },

    getWorkerType(context: RequestContext) {
      const { provisionerId = '', workerType = '' } = context.params;
      const found = workers.workerType(provisionerId, workerType);
      if (found !== undefined) return workerTypeResponse(found);
      throw new ServiceError('ResourceNotFound', `worker type ${provisionerId}/${workerType} does not exist`);
    },

    async declareWorkerType(context: RequestContext<WorkerTypeRequest>) {
      const { provisionerId = '', workerType = '' } = context.params;
      const changes = (await declared(context)) as Partial<WorkerTypeRecord>;
      return workerTypeResponse(workers.declareWorkerType(provisionerId, workerType, changes));
    },

    listWorkers(context: RequestContext) {
      const { quarantined, ...query } = context.query;
      const all = workers
        .workers(context.param('provisionerId'), context.param('workerType'))
        .filter((worker) => quarantined === undefined || String(workers.isQuarantined(worker)) === quarantined);
      const { items, next } = paginate(all, ({ workerGroup, workerId }) => `${workerGroup}/${workerId}`, query);
      const summarize = (worker: WorkerRecord) => {
        const { workerGroup, workerId, firstClaim, recentTasks, quarantineUntil } = worker;
        const latestTask = recentTasks.at(-1);
        return {
          workerGroup,
          workerId,
          firstClaim,
          ...(latestTask !== undefined && { latestTask }),
          ...(workers.isQuarantined(worker) && { quarantineUntil }),
        };
      };
      return { workers: items.map(summarize), ...next };
    },

    getWorker(context: RequestContext) {
      return workerResponse(findWorker(workerName(context)));
    },

    quarantineWorker(context: RequestContext<QuarantineWorkerRequest>) {
      const worker = findWorker(workerName(context));
      const until = new Date(context.payload.quarantineUntil);
      const quarantineUntil = until.toISOString();
      // Keep the worker at least until its quarantine ends.
      const isLonger = Date.parse(worker.expires) < until.getTime() && until.getTime() > clock.now();
      return workerResponse(workers.declareWorker(worker, { quarantineUntil, ...(isLonger && { expires: quarantineUntil }) }));
    },

    async declareWorker(context: RequestContext<WorkerRequest>) {
      return workerResponse(workers.declareWorker(workerName(context), await declared(context)));
    },
  };
}

function workerName({ params }: RequestContext<unknown>): WorkerName {
  const { provisionerId = '', workerType = '', workerGroup = '', workerId = '' } = params;
  return { provisionerId, workerType, workerGroup, workerId };
}
