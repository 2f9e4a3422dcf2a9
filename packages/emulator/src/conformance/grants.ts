import { Auth } from '@tc/auth';
import { ApiError, type Credentials } from '@tc/core';
import { WorkerManager } from '@tc/worker-manager';

/** What a deployment grants and offers besides the scopes of the credentials. Deployments differ in this, so behaviours that need it are skipped without it. */
export interface Grants {
  /** The scopes of callers without credentials: those of the role `anonymous`. `undefined` if the deployment does not tell. */
  readonly anonymous: readonly string[] | undefined;
  /** The id of a worker-manager provider of type `static`. `undefined` if there is none, or the credentials cannot list providers. */
  readonly staticProvider: string | undefined;
}

/** Finds out what a deployment grants. A refused call counts as not granted. */
export async function readGrants(rootUrl: string, credentials: Credentials): Promise<Grants> {
  const [anonymous, staticProvider] = await Promise.all([
    anonymousScopes(rootUrl, credentials),
    unlessRefused(findStaticProvider(new WorkerManager({ rootUrl, credentials }))),
  ]);
  return { anonymous, staticProvider };
}

async function anonymousScopes(rootUrl: string, credentials: Credentials): Promise<readonly string[] | undefined> {
  const own = await unlessRefused(new Auth({ rootUrl }).currentScopes());
  if (own !== undefined) return own.scopes;
  const expanded = await unlessRefused(new Auth({ rootUrl, credentials }).expandScopes({ scopes: ['assume:anonymous'] }));
  return expanded?.scopes;
}

async function findStaticProvider(workerManager: WorkerManager): Promise<string | undefined> {
  for await (const { providerId, providerType } of workerManager.listProviders()) if (providerType === 'static') return providerId;
  return undefined;
}

/** Resolves to `undefined` if the caller may not make the call, or the deployment does not have the method. */
async function unlessRefused<T>(call: PromiseLike<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiError && [401, 403, 404].includes(error.statusCode)) return undefined;
    throw error;
  }
}
