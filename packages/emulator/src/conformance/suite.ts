import { Auth } from '@tc/auth';
import { type Credentials, normalizeRootUrl } from '@tc/core';
import { Github } from '@tc/github';
import { Hooks } from '@tc/hooks';
import { Index } from '@tc/index';
import { Notify } from '@tc/notify';
import { ObjectService } from '@tc/object';
import { PurgeCache } from '@tc/purge-cache';
import { Queue } from '@tc/queue';
import { Secrets } from '@tc/secrets';
import { WebServer } from '@tc/web-server';
import { WorkerManager } from '@tc/worker-manager';
import type { Behaviour } from './behaviour.ts';
import { authBehaviours } from './behaviours/auth/auth-behaviours.ts';
import { githubBehaviours } from './behaviours/github.ts';
import { hookBehaviours } from './behaviours/hooks/hook-behaviours.ts';
import { indexBehaviours } from './behaviours/index-service.ts';
import { notifyBehaviours } from './behaviours/notify.ts';
import { objectBehaviours } from './behaviours/objects.ts';
import { profileBehaviours } from './behaviours/profiles.ts';
import { purgeCacheBehaviours } from './behaviours/purge-cache.ts';
import { queueBehaviours } from './behaviours/queue/queue-behaviours.ts';
import { referenceBehaviours } from './behaviours/references.ts';
import { secretBehaviours } from './behaviours/secrets.ts';
import { taskclusterYmlBehaviours } from './behaviours/taskcluster-yml.ts';
import { workerManagerBehaviours } from './behaviours/worker-manager/worker-manager-behaviours.ts';
import { readGrants } from './grants.ts';
import { readReferences } from './references.ts';
import type { Target } from './target.ts';

/** All behaviours, in the order of the results table. */
export const ALL: readonly Behaviour[] = [
  ...referenceBehaviours,
  ...authBehaviours,
  ...queueBehaviours,
  ...indexBehaviours,
  ...hookBehaviours,
  ...secretBehaviours,
  ...purgeCacheBehaviours,
  ...notifyBehaviours,
  ...workerManagerBehaviours,
  ...githubBehaviours,
  ...taskclusterYmlBehaviours,
  ...objectBehaviours,
  ...profileBehaviours,
];

const SERVICES = [Auth, Queue, Index, Hooks, Secrets, PurgeCache, Notify, WorkerManager, Github, ObjectService, WebServer].map(
  ({ service }) => service,
);

/** Finds out what a deployment has and grants. @throws {Error} if it cannot be reached or rejects the credentials */
export async function connect(
  rootUrl: string,
  credentials: Credentials,
  { validate = false }: { validate?: boolean } = {},
): Promise<Target> {
  const references = await readReferences(normalizeRootUrl(rootUrl), SERVICES);
  const { scopes } = await new Auth({ rootUrl, credentials }).currentScopes();
  const grants = await readGrants(rootUrl, credentials);
  return { rootUrl: normalizeRootUrl(rootUrl), credentials, scopes, grants, validate, ...references };
}
