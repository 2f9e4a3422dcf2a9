import { WorkerManager } from '@tc/worker-manager';
import type { Deployment } from '../../calls/deployment.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { IDENTIFIER, WORKER_TYPE } from '../../calls/value-rule.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { type Cloud, resumeTerminations, startWorker, stopWorker } from './cloud.ts';
import { poolQueryHandlers } from './pool-query-methods.ts';
import { DEFAULT_PROVIDERS, makeProviders, type ProviderType } from './providers.ts';
import { queueWorkerHandlers } from './queue-worker-methods.ts';
import { registrationHandlers } from './registration-methods.ts';
import type { WorkerManagerState } from './state.ts';
import { workerErrorHandlers } from './worker-error-methods.ts';
import { workerHandlers } from './worker-methods.ts';
import { workerPoolHandlers } from './worker-pool-methods.ts';

/** Options of worker-manager. */
export interface WorkerManagerOptions {
  /** The types of the providers, by provider id. Default: `aws`, `azure`, `google` and `static`, each of the type with the same name. */
  readonly providers?: Readonly<Record<string, ProviderType>> | undefined;
}

/** The worker-manager service, and the clouds of its providers. */
export interface WorkerManagerService {
  readonly module: ServiceModule;
  readonly cloud: Cloud;
}

/** Creates the worker-manager service. */
export function createWorkerManager(
  deployment: Deployment,
  { providers = DEFAULT_PROVIDERS }: WorkerManagerOptions = {},
): WorkerManagerService {
  const state: WorkerManagerState = {
    deployment,
    providers: makeProviders(providers),
    pools: deployment.table('worker-manager/pools'),
    launchConfigs: deployment.table('worker-manager/launch-configs'),
    workers: deployment.table('worker-manager/workers'),
    errors: deployment.table('worker-manager/errors'),
  };
  resumeTerminations(state);
  return {
    module: {
      service: WorkerManager.service,
      handlers: {
        ...statusMethods(deployment.clock),
        ...poolQueryHandlers(state),
        ...workerPoolHandlers(state),
        ...workerHandlers(state),
        ...registrationHandlers(state),
        ...workerErrorHandlers(state),
        ...queueWorkerHandlers(state),
      },
      args: {
        workerPoolId: {
          pattern: /^[a-zA-Z0-9-_]{1,38}\/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$/,
          expected: '<provisionerId>/<workerType>, such as proj/ci',
        },
        provisionerId: IDENTIFIER,
        workerType: WORKER_TYPE,
        workerGroup: IDENTIFIER,
        workerId: IDENTIFIER,
      },
      query: {
        // Taskcluster accepts underscores in launch config ids, but not in these filters.
        launchConfigId: { pattern: /^[a-zA-Z0-9-]{1,38}$/, expected: '1 to 38 letters, digits and dashes' },
        errorId: { pattern: /^[a-zA-Z0-9-_]+$/, expected: 'letters, digits, _ and -' },
        workerPoolId: { pattern: /^[a-zA-Z0-9/-]*$/, expected: 'letters, digits, / and -' },
        includeArchived: { pattern: /^(true|false)$/, expected: 'true or false' },
        quarantined: { pattern: /^(true|false)$/, expected: 'true or false' },
        state: {
          pattern: /^(requested|running|stopping|stopped|standalone)$/,
          expected: 'requested, running, stopping, stopped or standalone',
        },
        workerState: { pattern: /^(requested|running|stopping|stopped)$/, expected: 'requested, running, stopping or stopped' },
      },
      slashArguments: ['workerPoolId'],
      shownPayload: {
        createWorker: (payload) => ({ ...(payload as object), providerInfo: '(omitted)' }),
        updateWorker: (payload) => ({ ...(payload as object), providerInfo: '(omitted)' }),
        registerWorker: (payload) => ({ ...(payload as object), workerIdentityProof: '(omitted)' }),
        reregisterWorker: (payload) => ({ ...(payload as object), secret: '(omitted)' }),
      },
    },
    cloud: {
      startWorker: async (workerPoolId, options) => startWorker(state, workerPoolId, options),
      stopWorker: async (worker) => stopWorker(state, worker),
    },
  };
}
