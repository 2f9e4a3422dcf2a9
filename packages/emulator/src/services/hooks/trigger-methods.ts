import { ServiceError } from '../../calls/errors.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { SLUGID } from '../../calls/value-rule.ts';
import { equalInConstantTime } from '../../identity/equal-in-constant-time.ts';
import { type FireContext, fire } from './firing.ts';
import { findHook, type Hook, type HooksState, hookKey } from './state.ts';
import { triggerProblem } from './trigger-schema.ts';

/** The methods that trigger hooks. */
export function triggerHandlers(state: HooksState): Record<string, Handler> {
  const { clock, random } = state.deployment;

  const find = ({ params }: RequestContext): Hook => {
    const { hookGroupId = '', hookId = '' } = params;
    return findHook(state, { hookGroupId, hookId });
  };

  const trigger = (hook: Hook, context: FireContext) => {
    const problem = triggerProblem(hook.definition.triggerSchema, context.payload);
    if (problem !== undefined) throw new ServiceError('InputError', `the payload does not match the hook's triggerSchema: ${problem}`);
    const taskId = chosenTaskId(context.payload) ?? random.slugid();
    return fire(state, hook, context, { taskId, created: clock.now() });
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
  };
}

/** The taskId that a payload asks for, if any. @throws {ServiceError} `InputError` if it is not a slugid */
function chosenTaskId(payload: unknown): string | undefined {
  const { taskId } = payload as { readonly taskId?: unknown };
  if (!taskId) return undefined;
  if (typeof taskId === 'string' && SLUGID.pattern.test(taskId)) return taskId;
  throw new ServiceError('InputError', `taskId in the payload is ${JSON.stringify(taskId)}, expected ${SLUGID.expected}`);
}
