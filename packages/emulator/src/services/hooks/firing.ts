import { fromNow } from '@tc/core';
import type { LastFiresListLastFire, TriggerHookResponse } from '@tc/hooks';
import { ServiceError } from '../../calls/errors.ts';
import { renderTemplate } from '../shared/json-e.ts';
import { fireKey, type Hook, type HooksState, hookKey } from './state.ts';

/** What made a hook fire, as its template sees it. */
export interface FireContext {
  readonly firedBy: LastFiresListLastFire['firedBy'];
  readonly payload?: unknown;
  readonly clientId?: string;
}

/** The task that a firing is to create. */
export interface FireTarget {
  readonly taskId: string;
  /** What the task's times count from, in Unix milliseconds. */
  readonly created: number;
}

/**
 * Creates the task of a hook with the scopes of its role, and records that.
 * @returns the status of the task; nothing in it where the template wants none
 * @throws {ServiceError} `InsufficientScopes` when the role does not allow it, `InputError` when anything else is wrong with the task
 */
export async function fire(state: HooksState, hook: Hook, context: FireContext, target: FireTarget): Promise<TriggerHookResponse> {
  const { hookGroupId, hookId } = hook.definition;
  const record = (error: string): void => {
    const { taskId } = target;
    const taskCreateTime = state.deployment.clock.timestamp();
    const result = error === '' ? 'success' : 'error';
    const { firedBy } = context;
    state.fires.set(fireKey({ hookGroupId, hookId, taskId }), { hookGroupId, hookId, taskId, firedBy, taskCreateTime, result, error });
  };
  let task: unknown;
  try {
    task = renderTask(hook, context, target);
  } catch (error) {
    record(String(error));
    throw new ServiceError('InputError', `the task template of hook ${hookKey(hook.definition)} cannot be rendered: ${String(error)}`);
  }
  if (task === null || task === undefined) return {};
  try {
    const response = await createTask(state, hook, target.taskId, task);
    record('');
    return response;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const { code, message, statusCode } = error;
    record(JSON.stringify({ code, message, statusCode }));
    if (code === 'InsufficientScopes') {
      throw new ServiceError(code, `role hook-id:${hookKey(hook.definition)} does not allow the hook to create its task:\n\n${message}`);
    }
    throw new ServiceError('InputError', `the queue refuses the task with ${code}:\n\n${message}`);
  }
}

function renderTask({ definition }: Hook, context: FireContext, { taskId, created }: FireTarget): unknown {
  const from = new Date(created);
  const now = from.toISOString();
  const task = renderTemplate(definition.task, { ...context, taskId, now });
  if (typeof task !== 'object' || task === null) return task;
  const defaults = {
    created: now,
    deadline: fromNow('1 day', from).toISOString(),
    expires: fromNow('1 month', from).toISOString(),
    taskGroupId: taskId,
  };
  return { ...defaults, ...task };
}

async function createTask({ deployment }: HooksState, { definition }: Hook, taskId: string, task: unknown): Promise<TriggerHookResponse> {
  const { clientId } = deployment.serviceCredentials('hooks');
  const scopes = [`assume:hook-id:${hookKey(definition)}`];
  return (await deployment.call('queue', 'createTask', { params: { taskId }, payload: task, clientId, scopes })) as TriggerHookResponse;
}
