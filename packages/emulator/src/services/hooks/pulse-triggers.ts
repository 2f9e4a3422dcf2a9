import { matches } from '@tc/core';
import type { PublishedEvent } from '../../platform/event-log.ts';
import { fire } from './firing.ts';
import type { Hook, HooksState } from './state.ts';
import { triggerProblem } from './trigger-schema.ts';

/**
 * Fires hooks when the services of this deployment publish an event that matches their bindings and their trigger schemas. Each event
 * fires a hook once.
 */
export function fireOnMessages(state: HooksState): void {
  const { eventLog, clock, random } = state.deployment;
  eventLog.listen((event) => {
    for (const hook of state.hooks.values()) {
      if (!isBound(hook, event) || triggerProblem(hook.definition.triggerSchema, event.message) !== undefined) continue;
      clock.begin(async () => {
        const target = { taskId: random.slugid(), created: clock.now() };
        // Errors are recorded in the hook's last fires. There is no caller to report them to.
        await fire(state, hook, { firedBy: 'pulseMessage', payload: event.message }, target).catch(() => {});
      });
    }
  });
}

function isBound({ definition }: Hook, { exchange, routingKey, cc }: PublishedEvent): boolean {
  return definition.bindings.some((binding) => [routingKey, ...cc].some((key) => matches(binding, exchange, key)));
}
