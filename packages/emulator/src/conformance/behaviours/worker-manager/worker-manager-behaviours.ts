import type { Behaviour } from '../../behaviour.ts';
import { activeWorkerBehaviours } from './active-workers.ts';
import { launchConfigBehaviours } from './launch-configs.ts';
import { staticWorkerBehaviours } from './static-workers.ts';
import { workerErrorBehaviours } from './worker-errors.ts';
import { workerListBehaviours } from './worker-lists.ts';
import { workerPoolBehaviours } from './worker-pools.ts';
import { workerRegistrationBehaviours } from './worker-registration.ts';

/** The behaviours of the worker-manager service. */
export const workerManagerBehaviours: readonly Behaviour[] = [
  ...workerPoolBehaviours,
  ...launchConfigBehaviours,
  ...staticWorkerBehaviours,
  ...workerListBehaviours,
  ...workerRegistrationBehaviours,
  ...activeWorkerBehaviours,
  ...workerErrorBehaviours,
];
