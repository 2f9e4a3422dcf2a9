import { satisfiesScope } from '@tc/core';
import { addBuild } from '../builds/builds.ts';
import { cancelPreviousBuilds } from '../builds/cancellation.ts';
import { commentOnError } from '../github-writing.ts';
import type { RenderedFile } from '../taskcluster-yml/rendering.ts';
import type { Job } from './job.ts';

/** Triggers the hooks that a file lists. @returns whether all succeeded; for each that did not, a comment on GitHub says why */
export async function triggerHooks(job: Job, rendered: RenderedFile): Promise<boolean> {
  const { state, event, eventId, sha, target } = job;
  let succeeded = true;
  for (const hook of rendered.hooks) {
    // The build exists before the hook fires, so that it follows the task from the start.
    const taskGroupId = state.deployment.random.slugid();
    const build = addBuild(state, event, { sha, taskGroupId, eventId });
    try {
      const created = await trigger(job, rendered.scopes, hook, taskGroupId);
      if (!created) state.builds.delete(taskGroupId);
      else if (rendered.autoCancelPreviousChecks) await cancelPreviousBuilds(state, build, target);
    } catch (error) {
      succeeded = false;
      state.builds.delete(taskGroupId);
      commentOnError(state, target, error);
    }
  }
  return succeeded;
}

/** @returns whether the hook created a task */
async function trigger(
  { state, event, tasksFor }: Job,
  scopes: readonly string[],
  { name, context }: RenderedFile['hooks'][number],
  taskId: string,
): Promise<boolean> {
  const { rootUrl, clock, identities, call, serviceCredentials } = state.deployment;
  const [, hookGroupId, hookId] = /^([^/]*)\/(.*)$/.exec(name) ?? [];
  if (hookGroupId === undefined || hookId === undefined) throw new Error(`hook ${name} is not valid, expected <hookGroupId>/<hookId>`);
  const needed = `github:trigger-hook:${name}`;
  if (!satisfiesScope(identities.expand(scopes), needed)) {
    throw new Error(`hook ${name} cannot be triggered: the scopes ${scopes.join(', ')} do not include ${needed}`);
  }
  const payload = { context, event: event.body, now: clock.timestamp(), taskcluster_root_url: rootUrl, tasks_for: tasksFor, taskId };
  const response = (await call('hooks', 'triggerHook', {
    params: { hookGroupId, hookId },
    payload,
    clientId: serviceCredentials('github').clientId,
    scopes: [`hooks:trigger-hook:${name}`],
  })) as { readonly taskId?: string };
  return response.taskId !== undefined;
}
