import assert from 'node:assert/strict';
import type { HookCreationRequest } from '@tc/hooks';
import type { TestContext } from '../../test-context.ts';

/** A trigger schema for any payload. */
export const ANYTHING = { type: 'object' };

/** The definition of a hook that creates tasks for the worker type of this context. */
export function hookDefinition(
  { provisionerId, workerType, prefix }: TestContext,
  changes: Partial<HookCreationRequest> = {},
): HookCreationRequest {
  return {
    metadata: {
      name: 'Conformance',
      description: 'Created by a conformance test; can be deleted',
      owner: 'conformance@example.com',
      emailOnError: false,
    },
    task: {
      provisionerId,
      workerType,
      schedulerId: prefix,
      created: { $fromNow: '0 seconds' },
      deadline: { $fromNow: '1 hour' },
      expires: { $fromNow: '2 hours' },
      payload: { by: { $eval: 'firedBy' } },
      metadata: { name: 'Conformance', description: '', owner: 'conformance@example.com', source: 'https://example.com/conformance' },
    },
    ...changes,
  };
}

/** Creates a hook. With `fires`, also creates the role that it needs to create tasks. @returns its hookId */
export async function makeHook(
  context: TestContext,
  changes: Partial<HookCreationRequest> = {},
  { fires = false, hookId = 'hook' }: { readonly fires?: boolean; readonly hookId?: string } = {},
): Promise<string> {
  const { prefix, hooks } = context;
  if (fires) await context.role(taskScopes(context), `hook-id:${prefix}/${hookId}`);
  context.cleanUp(() => hooks.removeHook(prefix, hookId));
  await hooks.createHook(prefix, hookId, hookDefinition(context, changes));
  return hookId;
}

/** The scopes that a hook needs to create its task. */
export function taskScopes({ prefix, taskQueueId }: TestContext): string[] {
  return [`queue:create-task:lowest:${taskQueueId}`, 'queue:create-task:project:none', `queue:scheduler-id:${prefix}`];
}

/** Cancels the task that a trigger created, after the behaviour. @returns its taskId */
export function createdTask(context: TestContext, response: object): string {
  const { taskId } = response as { readonly taskId?: string };
  assert.ok(taskId, `no task in ${JSON.stringify(response)}`);
  context.cleanUp(() => context.queue.cancelTask(taskId));
  return taskId;
}
