import { fromNow } from '@tc/core';
import { WorkerManager } from '@tc/worker-manager';
import { deployment, type TestDeployment } from './deployment.ts';
import { clientOf } from './service-client.ts';

/** The definition of a static worker pool. */
export const pool = { providerId: 'static', description: 'Builds', config: {}, owner: 'me@example.com', emailOnError: false };

/** The name of a worker of the pool `proj/ci`. */
export const name = ['proj/ci', 'group', 'worker-1'] as const;

export const staticSecret = 'x'.repeat(44);

/** The payload with which that worker registers. */
export const registration = {
  workerPoolId: 'proj/ci',
  providerId: 'static',
  workerGroup: 'group',
  workerId: 'worker-1',
  workerIdentityProof: { staticSecret },
};

/** A deployment with a client of worker-manager. */
export interface PoolDeployment extends TestDeployment {
  readonly manager: WorkerManager;
}

/** Starts a deployment with the static worker pool `proj/ci`. */
export async function poolDeployment(options: Parameters<typeof deployment>[0] = {}): Promise<PoolDeployment> {
  const server = await deployment(options);
  const manager = clientOf(server, WorkerManager);
  await manager.createWorkerPool('proj/ci', pool);
  return Object.assign(server, { manager });
}

/** The payload that creates a static worker. */
export function worker({ emulator }: TestDeployment): { expires: Date; providerInfo: { staticSecret: string } } {
  return { expires: fromNow('10 days', emulator.now()), providerInfo: { staticSecret } };
}
