import { WorkerManager } from '@tc/worker-manager';
import type { Deployment } from '../../calls/deployment.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { IDENTIFIER } from '../../calls/value-rule.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { DEFAULT_PROVIDERS, makeProviders, type ProviderType } from './providers.ts';
import { registrationHandlers } from './registration-methods.ts';
import type { WorkerManagerState } from './state.ts';
import { workerErrorHandlers } from './worker-error-methods.ts';
import { workerHandlers } from './worker-methods.ts';
import { workerPoolHandlers } from './worker-pool-methods.ts';

/** Options of worker-manager. */
export interface WorkerManagerOptions {
  /** The type of each provider, by providerId. Default: `aws`, `azure`, `google` and `static`, with types of the same names. */
  readonly providers?: Readonly<Record<string, ProviderType>> | undefined;
}

/** Creates worker-manager. */
export function createWorkerManager(deployment: Deployment, { providers = DEFAULT_PROVIDERS }: WorkerManagerOptions = {}): ServiceModule {
  const state: WorkerManagerState = {
    deployment,
    providers: makeProviders(providers),
    pools: deployment.table('worker-manager/pools'),
    workers: deployment.table('worker-manager/workers'),
    errors: deployment.table('worker-manager/errors'),
  };
  const withoutSecret = (payload: unknown): unknown => ({ ...(payload as object), providerInfo: '(omitted)' });
  return {
    service: WorkerManager.service,
    handlers: {
      ...statusMethods(deployment.clock),
      ...workerPoolHandlers(state),
      ...workerHandlers(state),
      ...registrationHandlers(state),
      ...workerErrorHandlers(state),
    },
    args: {
      workerPoolId: {
        pattern: /^[a-zA-Z0-9-_]{1,38}\/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$/,
        expected: '<provisionerId>/<workerType>, such as proj/ci',
      },
      workerGroup: IDENTIFIER,
      workerId: IDENTIFIER,
    },
    slashArguments: ['workerPoolId'],
    shownPayload: {
      createWorker: withoutSecret,
      registerWorker: (payload) => ({ ...(payload as object), workerIdentityProof: '(omitted)' }),
    },
  };
}
