import type { Action, ProvisionerRequest, QuarantineWorkerRequest, WorkerRequest, WorkerTypeRequest } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import { paginate } from '../../../calls/pagination.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Deployment, Handler } from '../../../calls/service.ts';
import type { Provisioner, WorkerName, WorkerRecord, WorkerRegistry, WorkerTypeRecord } from './worker-registry.ts';

/** Methods about those who work for the queue. */
export function workerHandlers(workers: WorkerRegistry, { clock }: Deployment): Record<string, Handler> {
  const actions = (provisionerId: string, context: Action['context']): readonly Action[] =>
    workers.provisioner(provisionerId)?.actions.filter((action) => action.context === context) ?? [];

  const workerTypeForm = (workerType: WorkerTypeRecord) => ({
    ...workerType,
    actions: actions(workerType.provisionerId, 'worker-type'),
  });
  const workerForm = (worker: WorkerRecord) => ({ ...worker, actions: actions(worker.provisionerId, 'worker') });

  const findWorker = (name: WorkerName): WorkerRecord => {
    const worker = workers.worker(name);
    if (worker !== undefined) return worker;
    throw new ServiceError('ResourceNotFound', `there is no worker ${Object.values(name).join('/')}`);
  };

  /** What to change, with the caller's right to change each of it checked. */
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
      throw new ServiceError('ResourceNotFound', `there is no provisioner ${context.param('provisionerId')}`);
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
      if (found !== undefined) return workerTypeForm(found);
      throw new ServiceError('ResourceNotFound', `there is no worker type ${provisionerId}/${workerType}`);
    },

    async declareWorkerType(context: RequestContext<WorkerTypeRequest>) {
      const { provisionerId = '', workerType = '' } = context.params;
      const changes = (await declared(context)) as Partial<WorkerTypeRecord>;
      return workerTypeForm(workers.declareWorkerType(provisionerId, workerType, changes));
    },

    listWorkers(context: RequestContext) {
      const { quarantined, ...query } = context.query;
      const all = workers
        .workers(context.param('provisionerId'), context.param('workerType'))
        .filter((worker) => quarantined === undefined || String(workers.isQuarantined(worker)) === quarantined);
      const { items, next } = paginate(all, ({ workerGroup, workerId }) => `${workerGroup}/${workerId}`, query);
      const form = (worker: WorkerRecord) => {
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
      return { workers: items.map(form), ...next };
    },

    getWorker(context: RequestContext) {
      return workerForm(findWorker(workerName(context)));
    },

    quarantineWorker(context: RequestContext<QuarantineWorkerRequest>) {
      const worker = findWorker(workerName(context));
      const until = new Date(context.payload.quarantineUntil);
      const quarantineUntil = until.toISOString();
      // A worker is remembered at least until its quarantine ends.
      const isLonger = Date.parse(worker.expires) < until.getTime() && until.getTime() > clock.now();
      return workerForm(workers.declareWorker(worker, { quarantineUntil, ...(isLonger && { expires: quarantineUntil }) }));
    },

    async declareWorker(context: RequestContext<WorkerRequest>) {
      return workerForm(workers.declareWorker(workerName(context), await declared(context)));
    },
  };
}

function workerName({ params }: RequestContext<unknown>): WorkerName {
  const { provisionerId = '', workerType = '', workerGroup = '', workerId = '' } = params;
  return { provisionerId, workerType, workerGroup, workerId };
}
