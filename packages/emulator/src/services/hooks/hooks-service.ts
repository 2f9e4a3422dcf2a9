import { Hooks } from '@tc/hooks';
import type { Deployment } from '../../calls/deployment.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { AuditHistory } from '../shared/audit-history.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { fireHandlers } from './fire-methods.ts';
import { hookHandlers } from './hook-methods.ts';
import { fireOnMessages } from './pulse-triggers.ts';
import { Scheduler } from './scheduler.ts';
import type { HooksState } from './state.ts';
import { triggerHandlers } from './trigger-methods.ts';

/** Creates the hooks service. */
export function createHooks(deployment: Deployment): ServiceModule {
  const state: HooksState = {
    deployment,
    audit: new AuditHistory(deployment),
    hooks: deployment.table('hooks/hooks'),
    fires: deployment.table('hooks/fires'),
  };
  const scheduler = new Scheduler(state);
  for (const hook of state.hooks.values()) scheduler.schedule(hook);
  fireOnMessages(state);
  return {
    service: Hooks.service,
    handlers: {
      ...statusMethods(deployment.clock),
      ...hookHandlers(state, scheduler),
      ...triggerHandlers(state),
      ...fireHandlers(state),
    },
    args: {
      hookGroupId: { pattern: /^[a-zA-Z0-9-_]{1,1000}$/, expected: '1 to 1000 letters, digits, _ and -' },
      hookId: { pattern: /^[a-zA-Z0-9-_/]{1,1000}$/, expected: '1 to 1000 letters, digits, _, - and /' },
    },
  };
}
