import type { InternalRequest } from '../calls/internal-calls.ts';
import type { Clock } from '../platform/clock.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { randomFrom } from '../platform/random.ts';
import type { Cloud } from '../services/worker-manager/cloud.ts';
import { githubHeaders } from './sample-events.ts';
import { makeHistory } from './sample-history.ts';
import { sequenceFrom } from './sample-random.ts';

/** What {@link fillSample} needs of a deployment that has just started. */
export interface FillTarget {
  readonly clock: Clock;
  readonly objectStore: ObjectStore;
  readonly cloud: Cloud;
  readonly seed: string | undefined;
  readonly webhookSecret: string | undefined;
  call(service: string, method: string, request: InternalRequest): Promise<unknown>;
}

/** Fills a new deployment with the history of the sample deployment. The calls do not go over HTTP. */
export async function fillSample({ clock, objectStore, cloud, seed, webhookSecret, call }: FillTarget): Promise<void> {
  const ids = randomFrom(seed === undefined ? undefined : `sample ${seed}`);
  // The same tasks succeed and fail in each run, with or without a seed.
  const random = sequenceFrom('sample');
  await makeHistory({
    now: () => clock.now(),
    random,
    slugid: () => ids.slugid(),
    cloud,
    advance: (milliseconds) => clock.advance(milliseconds),
    caller: {
      async call({ service, method, clientId, ...given }) {
        const result = await call(service, method, { ...given, clientId, scopes: ['*'] });
        await clock.settled();
        return result;
      },
      async upload(putUrl, contentType, bytes) {
        await objectStore.write(new URL(putUrl).pathname, bytes, { contentType });
      },
      async sendGithubEvent(type, body) {
        const text = JSON.stringify(body);
        const headers = githubHeaders(type, text, ids.slugid(), webhookSecret);
        await call('github', 'githubWebHookConsumer', { clientId: 'github.com', scopes: [], headers, body: text });
        await clock.settled();
      },
    },
  });
}
