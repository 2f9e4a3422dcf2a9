import { Hooks } from '@tc/hooks';
import type { Deployment } from '../../calls/deployment.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { hookHandlers } from './hook-methods.ts';
import { fireOnMessages } from './pulse-triggers.ts';
import { Scheduler } from './scheduler.ts';
import type { HooksState } from './state.ts';
import { triggerHandlers } from './trigger-methods.ts';

/** Creates the hooks service. */
export function createHooks(deployment: Deployment): ServiceModule {
  const state: HooksState = { deployment, hooks: deployment.table('hooks/hooks'), fires: deployment.table('hooks/fires') };
  const scheduler = new Scheduler(state);
  for (const hook of state.hooks.values()) scheduler.schedule(hook);
  fireOnMessages(state);
  return {
    service: Hooks.service,
    handlers: {
      ...statusMethods(deployment.clock),
      ...hookHandlers(state, scheduler),
      ...triggerHandlers(state),
    },
    args: {
      hookGroupId: { pattern: /^[a-zA-Z0-9-_]{1,64}$/, expected: '1 to 64 letters, digits, _ and -' },
      hookId: { pattern: /^[a-zA-Z0-9-_/]{1,64}$/, expected: '1 to 64 letters, digits, _, - and /' },
    },
  };
}
