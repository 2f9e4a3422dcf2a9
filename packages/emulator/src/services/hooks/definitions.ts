import { isDeepStrictEqual } from 'node:util';
import { slugid } from '@tc/core';
import type { HookCreationRequest, HookDefinition } from '@tc/hooks';
import { HooksEvents } from '@tc/hooks/events';
import { ServiceError } from '../../errors.ts';
import type { RequestContext } from '../../request-context.ts';
import type { Handler } from '../../service.ts';
import { nextTime } from './schedule.ts';
import type { Scheduler } from './scheduler.ts';
import { findHook, type Hook, hookKey, type HookName, type HooksState } from './state.ts';
import { checkTriggerSchema } from './trigger-schema.ts';

/** A payload with the schema's defaults. */
type CompletePayload = HookCreationRequest & Pick<HookDefinition, 'metadata' | 'schedule' | 'task' | 'triggerSchema'>;

const events = new HooksEvents();

/** Methods that manage the definitions of hooks. */
export function definitionHandlers(state: HooksState, scheduler: Scheduler): Record<string, Handler> {
  const { hooks, deployment } = state;

  const publish = (name: 'hookCreated' | 'hookUpdated' | 'hookDeleted', { hookGroupId, hookId }: HookName): void =>
    deployment.publisher.publish(events[name](), { hookGroupId, hookId }, {});

  /** When the schedule fires next, from now on. */
  const nextDate = ({ schedule }: HookDefinition): string | undefined => {
    const next = nextTime(schedule, deployment.clock.now());
    return next === undefined ? undefined : new Date(next).toISOString();
  };

  return {
    listHookGroups() {
      return { groups: [...new Set([...hooks.values()].map(({ definition }) => definition.hookGroupId))] };
    },

    listHooks(context: RequestContext) {
      const hookGroupId = context.param('hookGroupId');
      const definitions = [...hooks.values()].map(({ definition }) => definition).filter((hook) => hook.hookGroupId === hookGroupId);
      if (definitions.length === 0) throw new ServiceError('ResourceNotFound', `there are no hooks in a group ${hookGroupId}`);
      return { hooks: definitions };
    },

    hook(context: RequestContext) {
      return findHook(state, nameOf(context)).definition;
    },

    createHook(context: RequestContext<CompletePayload>): HookDefinition {
      const given = readDefinition(context);
      const nextScheduledDate = nextDate(given);
      const key = hookKey(given);
      const existing = hooks.get(key);
      if (existing !== undefined && !isDeepStrictEqual(existing.definition, given)) {
        throw new ServiceError('RequestConflict', `there is another hook ${key} already; use updateHook to change it`);
      }
      if (existing === undefined) {
        const definition = { ...given, bindings: given.bindings ?? [] };
        const hook: Hook = { definition, triggerToken: slugid(), nextTaskId: slugid(), nextScheduledDate, lastFires: [] };
        hooks.set(key, hook);
        scheduler.schedule(hook);
      }
      publish('hookCreated', given);
      return given;
    },

    updateHook(context: RequestContext<CompletePayload>): HookDefinition {
      const given = readDefinition(context);
      const hook = findHook(state, given);
      const nextScheduledDate = nextDate(given);
      hook.definition = { ...given, bindings: given.bindings ?? hook.definition.bindings };
      hook.nextTaskId = slugid();
      hook.nextScheduledDate = nextScheduledDate;
      scheduler.schedule(hook);
      publish('hookUpdated', given);
      return hook.definition;
    },

    removeHook(context: RequestContext) {
      const name = nameOf(context);
      scheduler.cancel(hookKey(name));
      hooks.delete(hookKey(name));
      publish('hookDeleted', name);
      return {};
    },
  };
}

/** The definition that a request carries. @throws {ServiceError} `InputError` for other ids than those of the call, and a schema that is none */
function readDefinition(context: RequestContext<CompletePayload>): HookDefinition {
  const name = nameOf(context);
  const { bindings, metadata, schedule, task, triggerSchema } = context.payload;
  for (const field of ['hookGroupId', 'hookId'] as const) {
    const given = context.payload[field];
    if (given === undefined || given === name[field]) continue;
    throw new ServiceError('InputError', `${field} is ${given} in the payload and ${name[field]} in the call`);
  }
  checkTriggerSchema(triggerSchema);
  return { ...name, ...(bindings !== undefined && { bindings: [...bindings] }), metadata, schedule, task, triggerSchema };
}

function nameOf({ params }: RequestContext<unknown>): HookName {
  const { hookGroupId = '', hookId = '' } = params;
  return { hookGroupId, hookId };
}
