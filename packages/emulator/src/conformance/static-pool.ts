import { fromNow, slugid } from '@tc/core';
import type {
  CreateWorkerPoolRequest,
  RegisterWorkerResponse,
  WorkerCreationUpdateRequest,
  WorkerFullDefinition,
} from '@tc/worker-manager';
import type { TestContext } from './test-context.ts';

/** The definition of a worker pool whose workers are created by API calls. */
export function poolDefinition(context: TestContext, changes: Partial<CreateWorkerPoolRequest> = {}): CreateWorkerPoolRequest {
  return {
    providerId: context.staticProvider,
    description: 'Created by a conformance test; can be deleted',
    config: {},
    owner: 'conformance@example.com',
    emailOnError: false,
    ...changes,
  };
}

/** Creates a worker pool, and deletes it after the behaviour. @returns its workerPoolId */
export async function makePool(
  context: TestContext,
  changes: Partial<CreateWorkerPoolRequest> = {},
  workerPoolId: string = context.taskQueueId,
): Promise<string> {
  const pool = poolDefinition(context, changes);
  context.cleanUp(() => context.workerManager.deleteWorkerPool(workerPoolId));
  await context.workerManager.createWorkerPool(workerPoolId, pool);
  return workerPoolId;
}

/** Creates a secret for a static worker. */
export function newSecret(): string {
  return slugid() + slugid();
}

/** A static worker, and the secret with which it registers. */
export interface StaticWorker {
  readonly name: readonly [workerPoolId: string, workerGroup: string, workerId: string];
  readonly staticSecret: string;
  readonly worker: WorkerFullDefinition;
}

/** A workerId that no other behaviour uses. `listWorkers` of Taskcluster 106 takes workers with the same id for one, whatever their pools. */
export function workerIdOf({ prefix }: TestContext, number = 1): string {
  return `${prefix}-${number}`;
}

/** Creates a worker, and stops it after the behaviour. */
export async function addWorker(
  context: TestContext,
  number = 1,
  changes: Partial<WorkerCreationUpdateRequest> = {},
): Promise<StaticWorker> {
  const name = [context.taskQueueId, context.prefix, workerIdOf(context, number)] as const;
  const staticSecret = newSecret();
  context.cleanUp(() => context.workerManager.removeWorker(...name));
  const request = { expires: fromNow('1 hour'), providerInfo: { staticSecret }, ...changes };
  return { name, staticSecret, worker: await context.workerManager.createWorker(...name, request) };
}

/** Registers a worker, which needs no credentials. */
export function register(
  context: TestContext,
  { name, staticSecret }: Pick<StaticWorker, 'name' | 'staticSecret'>,
): PromiseLike<RegisterWorkerResponse> {
  const [workerPoolId, workerGroup, workerId] = name;
  const providerId = context.staticProvider;
  const workerIdentityProof = { staticSecret };
  return context
    .as(context.workerManager, undefined)
    .registerWorker({ workerPoolId, providerId, workerGroup, workerId, workerIdentityProof });
}
