import { PurgeCache, type PurgeCacheRequest } from '@tc/purge-cache';
import { PurgeCacheEvents } from '@tc/purge-cache/events';
import type { Deployment } from '../../calls/deployment.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { statusMethods } from '../shared/status-methods.ts';

/** A request to purge a cache. */
interface PurgeRequest {
  readonly provisionerId: string;
  readonly workerType: string;
  readonly cacheName: string;
  /** When it was last requested. */
  readonly before: string;
}

const events = new PurgeCacheEvents();

/** How long workers see a request after it was last made, in milliseconds. */
const LIFETIME = 24 * 60 * 60 * 1000;

/** Creates the purge-cache service. */
export function createPurgeCache({ clock, eventLog, table }: Deployment): ServiceModule {
  const requests = table<PurgeRequest>('purge-cache/requests');

  const open = (): PurgeRequest[] => {
    for (const [key, { before }] of requests) if (Date.parse(before) + LIFETIME <= clock.now()) requests.delete(key);
    return [...requests.values()];
  };

  return {
    service: PurgeCache.service,
    handlers: {
      ...statusMethods(clock),

      async purgeCache(context: RequestContext<PurgeCacheRequest>) {
        const [provisionerId = '', workerType = ''] = context.param('workerPoolId').split('/');
        const { cacheName } = context.payload;
        await context.authorize({ cacheName });
        const request = { provisionerId, workerType, cacheName, before: clock.timestamp() };
        requests.set(keyOf(request), request);
        // Taskcluster 106.0.0 publishes no events. Workers of older releases wait for this one.
        eventLog.publish(events.purgeCache(), { version: 1, provisionerId, workerType, cacheName }, { provisionerId, workerType });
      },

      allPurgeRequests({ query }: RequestContext) {
        const { items, next } = paginate(open(), keyOf, query);
        return { requests: items, ...next };
      },

      purgeRequests(context: RequestContext) {
        const workerPoolId = context.param('workerPoolId');
        const since = Date.parse(context.query['since'] ?? '1970-01-01T00:00:00.000Z');
        const isWanted = ({ provisionerId, workerType, before }: PurgeRequest): boolean =>
          `${provisionerId}/${workerType}` === workerPoolId && Date.parse(before) >= since;
        return { requests: open().filter(isWanted) };
      },
    },
    args: {
      workerPoolId: {
        pattern: /^[A-Za-z0-9_-]{1,38}\/[A-Za-z0-9_-]{1,38}$/,
        expected: '<provisionerId>/<workerType>, each of 1 to 38 letters, digits, _ and -',
      },
    },
    slashArguments: ['workerPoolId'],
    query: { since: { pattern: /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i, expected: 'a date and time' } },
  };
}

/** The key of a request among all requests. */
function keyOf({ provisionerId, workerType, cacheName }: PurgeRequest): string {
  return `${provisionerId}/${workerType}/${cacheName}`;
}
