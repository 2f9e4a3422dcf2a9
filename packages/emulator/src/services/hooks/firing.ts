import { fromNow } from '@tc/core';
import type { LastFire, TriggerHookResponse } from '@tc/hooks';
import { ServiceError } from '../../calls/errors.ts';
import { renderTemplate } from '../shared/json-e.ts';
import { fireKey, type Hook, type HooksState, hookKey } from './state.ts';

/** Why a hook fires. The task template can use these values. */
export interface FireContext {
  readonly firedBy: LastFire['firedBy'];
  readonly payload?: unknown;
  readonly clientId?: string;
}

/** The task to create. */
export interface FireTarget {
  readonly taskId: string;
  /** The time to which the task's times are relative, in Unix milliseconds. */
  readonly created: number;
}

/**
 * Creates the task of a hook with the scopes of the hook's role, and records the fire.
 * @returns the taskId, or an empty object if the template renders to no task
 * @throws {ServiceError} `InsufficientScopes` if the role lacks scopes, `InputError` for all other errors of the task
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
  if (!task) return {};
  const { taskId } = target;
  try {
    await createTask(state, hook, taskId, task);
    record('');
    // The taskId is also at the place where old releases had the status of the task.
    return { taskId, status: { taskId } };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const { code, message, statusCode } = error;
    record(JSON.stringify({ code, message, statusCode }));
    if (code === 'InsufficientScopes') {
      throw new ServiceError(code, `role hook-id:${hookKey(hook.definition)} lacks scopes to create the task of the hook:\n\n${message}`);
    }
    throw new ServiceError('InputError', `the queue rejects the task with ${code}:\n\n${message}`);
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

async function createTask({ deployment }: HooksState, { definition }: Hook, taskId: string, task: unknown): Promise<void> {
  const { clientId } = deployment.serviceCredentials('hooks');
  const scopes = [`assume:hook-id:${hookKey(definition)}`];
  await deployment.call('queue', 'createTask', { params: { taskId }, payload: task, clientId, scopes });
}
