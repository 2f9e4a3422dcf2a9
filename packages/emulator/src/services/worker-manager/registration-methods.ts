import type { RegisterWorkerRequest, RegisterWorkerResponse, ReregisterWorkerRequest, ReregisterWorkerResponse } from '@tc/worker-manager';
import { ServiceError } from '../../calls/errors.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { equalInConstantTime } from '../../identity/equal-in-constant-time.ts';
import { isCloud } from './providers.ts';
import { findPool, findWorker, lookUpWorker, type WorkerManagerState, type WorkerPool, type WorkerRecord, workerKey } from './state.ts';
import { publishWorkerEvent } from './worker-events.ts';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** By how much the credentials of a worker are backdated, because clocks differ. */
const CLOCK_ALLOWANCE = 15 * MINUTE;

/** How long the credentials of a worker are valid if its pool does not set a `reregistrationTimeout`. */
const DEFAULT_LIFETIME = 4 * DAY;

/** Methods by which workers get their credentials. */
export function registrationHandlers(state: WorkerManagerState): Record<string, Handler> {
  const { clock, random } = state.deployment;
  const saveNewSecret = (worker: WorkerRecord): string => {
    worker.secret = random.slugid() + random.slugid();
    state.workers.set(workerKey(worker), worker);
    return worker.secret;
  };

  return {
    registerWorker({ payload }: RequestContext<RegisterWorkerRequest>): RegisterWorkerResponse {
      const { workerPoolId = '', providerId, workerIdentityProof } = payload;
      const pool = findPool(state, workerPoolId);
      if (!state.providers.has(providerId)) throw new ServiceError('ResourceNotFound', `provider ${providerId} does not exist`);
      if (pool.providerId !== providerId && !pool.previousProviderIds.includes(providerId)) {
        throw new ServiceError('InputError', `worker pool ${workerPoolId} does not belong to provider ${providerId}`);
      }
      const worker = findWorker(state, { ...payload, workerPoolId });
      if (worker.providerId !== providerId) {
        throw new ServiceError('InputError', `worker ${workerKey(worker)} belongs to provider ${worker.providerId}, not to ${providerId}`);
      }
      const inCloud = isCloud(state.providers.get(providerId));
      const expected = inCloud ? 'requested' : 'running';
      if (worker.state !== expected) {
        throw new ServiceError('InputError', `worker ${workerKey(worker)} is ${worker.state}, expected ${expected}`);
      }
      if (!equalInConstantTime(secretIn(workerIdentityProof), worker.proof)) {
        throw new ServiceError('InputError', `workerIdentityProof is not the one of worker ${workerKey(worker)}`);
      }
      const expiry = new Date(clock.now() + lifetimeOf(pool));
      if (inCloud) {
        worker.state = 'running';
        worker.lastModified = clock.timestamp();
        publishWorkerEvent(state, 'workerRunning', worker);
      }
      const workerConfig = workerConfigOf(state, pool, worker);
      return { expires: expiry.toISOString(), credentials: issue(state, worker, expiry), workerConfig, secret: saveNewSecret(worker) };
    },

    async reregisterWorker(context: RequestContext<ReregisterWorkerRequest>): Promise<ReregisterWorkerResponse> {
      const { workerPoolId, workerGroup, workerId, secret } = context.payload;
      const name = { workerPoolId, workerGroup, workerId };
      await context.authorize(name);
      const worker = lookUpWorker(state, name);
      if (worker?.secret === undefined || !equalInConstantTime(secret, worker.secret)) {
        throw new ServiceError('InputError', `secret is not the current one of worker ${workerKey(name)}, or the worker does not exist`);
      }
      if (worker.state !== 'running')
        throw new ServiceError('InputError', `worker ${workerKey(name)} is ${worker.state}, expected running`);
      const lifetime = isCloud(state.providers.get(worker.providerId)) ? lifetimeOf(state.pools.get(workerPoolId)) : DEFAULT_LIFETIME;
      const expiry = new Date(clock.now() + lifetime);
      return { expires: expiry.toISOString(), credentials: issue(state, worker, expiry), secret: saveNewSecret(worker) };
    },
  };
}

/** The secret part of an identity proof. Its place depends on the provider. */
function secretIn(proof: unknown): string {
  const { staticSecret, token, document = '' } = (proof ?? {}) as Readonly<Record<string, string | undefined>>;
  return staticSecret ?? token ?? document;
}

function lifetimeOf(pool: WorkerPool | undefined): number {
  const { lifecycle } = (pool?.config ?? {}) as { readonly lifecycle?: { readonly reregistrationTimeout?: number } };
  const seconds = lifecycle?.reregistrationTimeout;
  return seconds === undefined ? DEFAULT_LIFETIME : seconds * 1000;
}

/** The settings for a worker: those of its launch configuration, or of its pool if it has none. */
function workerConfigOf(
  { launchConfigs }: WorkerManagerState,
  pool: WorkerPool,
  { launchConfigId }: WorkerRecord,
): Record<string, unknown> {
  const launchConfig = launchConfigs.get(pool.workerPoolId)?.find((config) => config.launchConfigId === launchConfigId);
  const { workerConfig = {} } = (launchConfig?.configuration ?? pool.config) as { readonly workerConfig?: Record<string, unknown> };
  return workerConfig;
}

function issue({ deployment }: WorkerManagerState, worker: WorkerRecord, expiry: Date): RegisterWorkerResponse['credentials'] {
  const { workerPoolId, workerGroup, workerId, providerId } = worker;
  const { clientId, accessToken, certificate } = deployment.serviceCredentials('worker-manager').createTemporary({
    clientId: `worker/${providerId}/${workerPoolId}/${workerGroup}/${workerId}`,
    start: new Date(deployment.clock.now() - CLOCK_ALLOWANCE),
    expiry,
    scopes: [
      `queue:claim-work:${workerPoolId}`,
      `queue:worker-id:${workerGroup}/${workerId}`,
      `assume:worker-id:${workerGroup}/${workerId}`,
      // `worker-type` is the former name of `worker-pool`.
      ...['worker-pool', 'worker-type'].flatMap((kind) => [`assume:${kind}:${workerPoolId}`, `secrets:get:${kind}:${workerPoolId}`]),
      ...['remove-worker', 'reregister-worker', 'should-worker-terminate'].map((action) => `worker-manager:${action}:${workerKey(worker)}`),
    ],
  });
  return { clientId, accessToken, ...(certificate !== undefined && { certificate }) };
}
