import { matches } from '@tc/core';
import type { PublishedEvent } from '../../platform/event-log.ts';
import { fire } from './firing.ts';
import type { Hook, HooksState } from './state.ts';

/** Fires hooks when the deployment's own services publish what they are bound to, once for each message. */
export function fireOnMessages(state: HooksState): void {
  const { publisher, clock, random } = state.deployment;
  publisher.listen((event) => {
    for (const hook of state.hooks.values()) {
      if (!isBound(hook, event)) continue;
      clock.begin(async () => {
        const target = { taskId: random.slugid(), created: clock.now() };
        // What goes wrong is among the hook's last fires; there is nobody to answer.
        await fire(state, hook, { firedBy: 'pulseMessage', payload: event.message }, target).catch(() => {});
      });
    }
  });
}

function isBound({ definition }: Hook, { exchange, routingKey, cc }: PublishedEvent): boolean {
  return definition.bindings.some((binding) => [routingKey, ...cc].some((key) => matches(binding, exchange, key)));
}
