import type { HookStatusResponse, LastFiresListLastFire } from '@tc/hooks';
import { ServiceError } from '../../calls/errors.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { equalInConstantTime } from '../../identity/equal-in-constant-time.ts';
import { type FireContext, fire } from './firing.ts';
import { findHook, firesOf, type Hook, type HooksState, hookKey } from './state.ts';
import { checkTriggerPayload } from './trigger-schema.ts';

/** The methods that trigger hooks, and that list their fires. */
export function triggerHandlers(state: HooksState): Record<string, Handler> {
  const { clock, random } = state.deployment;

  const find = ({ params }: RequestContext): Hook => {
    const { hookGroupId = '', hookId = '' } = params;
    return findHook(state, { hookGroupId, hookId });
  };

  const trigger = (hook: Hook, context: FireContext) => {
    checkTriggerPayload(hook.definition.triggerSchema, context.payload);
    return fire(state, hook, context, { taskId: random.slugid(), created: clock.now() });
  };

  return {
    async triggerHook(context: RequestContext) {
      const { clientId } = await context.caller();
      const { payload } = context;
      return trigger(find(context), { firedBy: 'triggerHook', payload, ...(clientId !== undefined && { clientId }) });
    },

    triggerHookWithToken(context: RequestContext) {
      const hook = find(context);
      if (!equalInConstantTime(context.param('token'), hook.triggerToken)) {
        throw new ServiceError(
          'AuthenticationFailed',
          `the token is not the trigger token of hook ${hookKey(hook.definition)}; it may have been reset`,
        );
      }
      return trigger(hook, { firedBy: 'triggerHookWithToken', payload: context.payload });
    },

    getTriggerToken(context: RequestContext) {
      return { token: find(context).triggerToken };
    },

    resetTriggerToken(context: RequestContext) {
      const hook = find(context);
      const token = random.slugid();
      state.hooks.set(hookKey(hook.definition), { ...hook, triggerToken: token });
      return { token };
    },

    getHookStatus(context: RequestContext): HookStatusResponse {
      const hook = find(context);
      const { nextScheduledDate } = hook;
      return { lastFire: latestFire(firesOf(state, hook.definition)), ...(nextScheduledDate !== undefined && { nextScheduledDate }) };
    },

    listLastFires(context: RequestContext) {
      const { definition } = find(context);
      const lastFires = firesOf(state, definition);
      if (lastFires.length === 0) throw new ServiceError('ResourceNotFound', `hook ${hookKey(definition)} has not fired yet`);
      return { lastFires };
    },
  };
}

function latestFire(fires: readonly LastFiresListLastFire[]): HookStatusResponse['lastFire'] {
  const last = fires.at(-1);
  if (last === undefined) return { result: 'no-fire' };
  const { taskId, taskCreateTime: time, error } = last;
  return error === '' ? { result: 'success', taskId, time } : { result: 'error', error: errorObject(error), time };
}

function errorObject(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text };
  }
}
