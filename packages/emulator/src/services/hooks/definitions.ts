import { isDeepStrictEqual } from 'node:util';
import type { HookCreationRequest, HookDefinition } from '@tc/hooks';
import { HooksEvents } from '@tc/hooks/events';
import { ServiceError } from '../../calls/errors.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { nextDate } from './schedule.ts';
import type { Scheduler } from './scheduler.ts';
import { findHook, fireKey, firesOf, type Hook, type HookName, type HooksState, hookKey } from './state.ts';
import { checkTriggerSchema } from './trigger-schema.ts';

/** A payload with the schema's defaults. */
type CompletePayload = HookCreationRequest & Pick<HookDefinition, 'metadata' | 'schedule' | 'task' | 'triggerSchema'>;

const events = new HooksEvents();

/** Methods that manage the definitions of hooks. */
export function definitionHandlers(state: HooksState, scheduler: Scheduler): Record<string, Handler> {
  const { hooks, deployment } = state;
  const { random } = deployment;

  const publish = (name: 'hookCreated' | 'hookUpdated' | 'hookDeleted', { hookGroupId, hookId }: HookName): void =>
    deployment.publisher.publish(events[name](), { hookGroupId, hookId }, {});

  /** Keeps a hook, and has it fire by its schedule from now on. */
  const put = (hook: Hook): void => {
    hooks.set(hookKey(hook.definition), hook);
    scheduler.schedule(hook);
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
      const due = nextDate(given.schedule, deployment.clock.now());
      const key = hookKey(given);
      const existing = hooks.get(key);
      if (existing !== undefined && !isDeepStrictEqual(existing.definition, given)) {
        throw new ServiceError('RequestConflict', `there is another hook ${key} already; use updateHook to change it`);
      }
      if (existing === undefined) {
        const definition = { ...given, bindings: given.bindings ?? [] };
        put({ definition, triggerToken: random.slugid(), nextTaskId: random.slugid(), ...due });
      }
      publish('hookCreated', given);
      return given;
    },

    updateHook(context: RequestContext<CompletePayload>): HookDefinition {
      const given = readDefinition(context);
      const hook = findHook(state, given);
      const due = nextDate(given.schedule, deployment.clock.now());
      const definition = { ...given, bindings: given.bindings ?? hook.definition.bindings };
      put({ definition, triggerToken: hook.triggerToken, nextTaskId: random.slugid(), ...due });
      publish('hookUpdated', given);
      return definition;
    },

    removeHook(context: RequestContext) {
      const name = nameOf(context);
      scheduler.cancel(hookKey(name));
      hooks.delete(hookKey(name));
      for (const one of firesOf(state, name)) state.fires.delete(fireKey(one));
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
