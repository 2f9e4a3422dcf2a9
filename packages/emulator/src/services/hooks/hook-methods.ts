import { isDeepStrictEqual } from 'node:util';
import type { HookCreationRequest, HookDefinition } from '@tc/hooks';
import { HooksEvents } from '@tc/hooks/events';
import { ServiceError } from '../../calls/errors.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { nextDate } from './cron-schedule.ts';
import type { Scheduler } from './scheduler.ts';
import { findHook, fireKey, firesOf, type Hook, type HookName, type HooksState, hookKey } from './state.ts';
import { checkTriggerSchema } from './trigger-schema.ts';

/** The payload with the schema's defaults. */
type CompletePayload = HookCreationRequest & Pick<HookDefinition, 'metadata' | 'schedule' | 'task' | 'triggerSchema'>;

const events = new HooksEvents();

/** The methods that manage the definitions of hooks. */
export function hookHandlers(state: HooksState, scheduler: Scheduler): Record<string, Handler> {
  const { hooks, deployment, audit } = state;
  const { random } = deployment;

  const publish = (name: 'hookCreated' | 'hookUpdated' | 'hookDeleted', { hookGroupId, hookId }: HookName): void =>
    deployment.eventLog.publish(events[name](), { hookGroupId, hookId }, {});

  /** Stores a hook and applies its schedule. */
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
      if (definitions.length === 0) throw new ServiceError('ResourceNotFound', `hook group ${hookGroupId} has no hooks`);
      return { hooks: definitions };
    },

    hook(context: RequestContext) {
      return findHook(state, nameOf(context)).definition;
    },

    async createHook(context: RequestContext<CompletePayload>): Promise<HookDefinition> {
      const given = readDefinition(context);
      const next = nextDate(given.schedule, deployment.clock.now());
      checkTriggerSchema(given.triggerSchema);
      const key = hookKey(given);
      const existing = hooks.get(key);
      if (existing !== undefined && !isDeepStrictEqual(existing.definition, given)) {
        throw new ServiceError('RequestConflict', `hook ${key} already exists with another definition; call updateHook to change it`);
      }
      if (existing === undefined) {
        const definition = { ...given, bindings: given.bindings ?? [] };
        put({ definition, triggerToken: random.slugid(), nextTaskId: random.slugid(), ...next });
        await audit.record(context, 'hook', key, 'created');
      }
      publish('hookCreated', given);
      return given;
    },

    async updateHook(context: RequestContext<CompletePayload>): Promise<HookDefinition> {
      const given = readDefinition(context);
      const hook = findHook(state, given);
      checkTriggerSchema(given.triggerSchema);
      const next = nextDate(given.schedule, deployment.clock.now());
      const definition = { ...given, bindings: given.bindings ?? hook.definition.bindings };
      put({ definition, triggerToken: hook.triggerToken, nextTaskId: random.slugid(), ...next });
      await audit.record(context, 'hook', hookKey(given), 'updated');
      publish('hookUpdated', given);
      return definition;
    },

    async removeHook(context: RequestContext) {
      const name = nameOf(context);
      scheduler.cancel(hookKey(name));
      hooks.delete(hookKey(name));
      for (const one of firesOf(state, name)) state.fires.delete(fireKey(one));
      await audit.record(context, 'hook', hookKey(name), 'deleted');
      publish('hookDeleted', name);
      return {};
    },
  };
}

/** Reads the definition in a request. @throws {ServiceError} `InputError` if its ids differ from the route */
function readDefinition(context: RequestContext<CompletePayload>): HookDefinition {
  const name = nameOf(context);
  const { bindings, metadata, schedule, task, triggerSchema } = context.payload;
  for (const field of ['hookGroupId', 'hookId'] as const) {
    const given = context.payload[field];
    if (given === undefined || given === name[field]) continue;
    throw new ServiceError('InputError', `${field} is ${given} in the payload and ${name[field]} in the URL`);
  }
  return { ...name, ...(bindings !== undefined && { bindings: [...bindings] }), metadata, schedule, task, triggerSchema };
}

function nameOf({ params }: RequestContext<unknown>): HookName {
  const { hookGroupId = '', hookId = '' } = params;
  return { hookGroupId, hookId };
}
