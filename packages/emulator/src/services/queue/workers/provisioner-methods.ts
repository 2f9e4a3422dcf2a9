import type { ProvisionerResponse } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import { paginate } from '../../../calls/pagination.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { splitTaskQueueId } from '../task-queue-id.ts';
import { later, type WorkerRegistry } from './worker-registry.ts';

/** The deprecated methods about provisioners. A provisioner is any provisionerId of an active task queue. */
export function provisionerHandlers(workers: WorkerRegistry): Record<string, Handler> {
  const all = (): ProvisionerResponse[] => {
    const provisioners = new Map<string, ProvisionerResponse>();
    for (const { taskQueueId, expires, lastDateActive } of workers.taskQueues()) {
      const { provisionerId } = splitTaskQueueId(taskQueueId);
      const { expires: until = '', lastDateActive: active = '' } = provisioners.get(provisionerId) ?? {};
      provisioners.set(provisionerId, {
        provisionerId,
        expires: later(expires, until),
        lastDateActive: later(lastDateActive, active),
        description: '',
        stability: 'experimental',
        actions: [],
      });
    }
    return [...provisioners.values()];
  };

  const find = (provisionerId: string): ProvisionerResponse => {
    const provisioner = all().find((one) => one.provisionerId === provisionerId);
    if (provisioner !== undefined) return provisioner;
    throw new ServiceError('ResourceNotFound', `provisioner ${provisionerId} has no active task queue`);
  };

  return {
    // Taskcluster 106 never gives a continuationToken here, and ignores one.
    listProvisioners({ query: { limit } }: RequestContext) {
      return { provisioners: paginate(all(), ({ provisionerId }) => provisionerId, { limit }).items };
    },

    getProvisioner(context: RequestContext) {
      return find(context.param('provisionerId'));
    },

    async declareProvisioner(context: RequestContext<object>) {
      await context.authorize({ properties: Object.keys(context.payload) });
      return find(context.param('provisionerId'));
    },
  };
}
