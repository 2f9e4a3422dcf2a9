import type { Deployment } from '../calls/deployment.ts';
import type { ServiceModule } from '../calls/service.ts';
import { createAuth } from './auth/auth-service.ts';
import { createGithub, type GithubOptions, type GithubRecords } from './github/github-service.ts';
import { createHooks } from './hooks/hooks-service.ts';
import { createIndex } from './index/index-service.ts';
import type { Notification } from './notify/notification-messages.ts';
import { createNotify } from './notify/notify-service.ts';
import { createObject } from './object/object-service.ts';
import { createPurgeCache } from './purge-cache/purge-cache-service.ts';
import { createQueue } from './queue/queue-service.ts';
import { createSecrets } from './secrets/secrets-service.ts';
import { createWebServer } from './web-server/web-server-service.ts';
import type { Cloud } from './worker-manager/cloud.ts';
import { createWorkerManager, type WorkerManagerOptions } from './worker-manager/worker-manager-service.ts';

/** Options of single services. */
export interface ServiceOptions {
  /** How long `claimWork` waits for a task, in milliseconds. Default: 20,000. */
  readonly claimWorkWait?: number | undefined;
  /** How many tasks can be unresolved at the same time. `createTask` rejects further tasks. Default: 100,000. */
  readonly maxOpenTasks?: number | undefined;
  readonly workerManager?: WorkerManagerOptions | undefined;
  readonly github?: GithubOptions | undefined;
}

/** All services of a deployment, and what some of them recorded for tests to look at. */
export interface Services {
  /** In the order in which the emulator lists them. */
  readonly modules: readonly ServiceModule[];
  /** What notify sent, oldest first. */
  readonly notifications: readonly Notification[];
  /** What the github service wrote to GitHub. */
  readonly github: GithubRecords;
  /** Plays the clouds of worker-manager. */
  readonly cloud: Cloud;
}

/** Creates every emulated service. To add a service, add it here and to `ACTING_SERVICES` if it needs credentials of its own. */
export function createServices(deployment: Deployment, options: ServiceOptions = {}): Services {
  const notify = createNotify(deployment);
  const github = createGithub(deployment, options.github);
  const workerManager = createWorkerManager(deployment, options.workerManager);
  return {
    modules: [
      createAuth(deployment),
      createQueue(deployment, {
        issuer: deployment.serviceCredentials('queue'),
        claimWorkWait: options.claimWorkWait ?? 20_000,
        maxOpenTasks: options.maxOpenTasks ?? 100_000,
      }),
      createObject(deployment),
      createIndex(deployment),
      createHooks(deployment),
      createSecrets(deployment),
      createPurgeCache(deployment),
      notify.module,
      workerManager.module,
      github.module,
      createWebServer(deployment),
    ],
    get notifications() {
      return notify.notifications;
    },
    github: github.records,
    cloud: workerManager.cloud,
  };
}
