import { Hooks } from '@tc/hooks';
import type { ServiceFactory } from '../../calls/service.ts';
import { pingHandler } from '../shared/ping.ts';
import { definitionHandlers } from './definitions.ts';
import { fireOnMessages } from './pulse-triggers.ts';
import { Scheduler } from './scheduler.ts';
import type { HooksState } from './state.ts';
import { triggerHandlers } from './triggers.ts';

/** The hooks service. */
export const createHooks: ServiceFactory = (deployment) => {
  const state: HooksState = { deployment, hooks: deployment.table('hooks/hooks'), fires: deployment.table('hooks/fires') };
  const scheduler = new Scheduler(state);
  for (const hook of state.hooks.values()) scheduler.schedule(hook);
  fireOnMessages(state);
  return {
    service: Hooks.service,
    handlers: {
      ping: pingHandler(deployment.clock),
      ...definitionHandlers(state, scheduler),
      ...triggerHandlers(state),
    },
    args: {
      hookGroupId: { pattern: /^[a-zA-Z0-9-_]{1,64}$/, expected: '1 to 64 letters, digits, _ and -' },
      hookId: { pattern: /^[a-zA-Z0-9-_/]{1,64}$/, expected: '1 to 64 letters, digits, _, - and /' },
    },
  };
};
