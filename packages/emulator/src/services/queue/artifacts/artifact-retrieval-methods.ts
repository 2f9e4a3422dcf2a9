import type { RunInformation } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import { paginate } from '../../../calls/pagination.ts';
import { Reply } from '../../../calls/reply.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import type { QueueState } from '../state.ts';
import { findRun, findTask } from '../tasks/task-status.ts';
import { artifactKey, artifactSummary, bucketOf, isPublic } from './artifact.ts';

/** How long the URL for a private artifact is valid, in milliseconds. */
const READ_PERIOD = 30 * 60 * 1000;

/** The methods that list artifacts and redirect to their content. */
export function artifactHandlers(queue: QueueState): Record<string, Handler> {
  const latestRun = (taskId: string): RunInformation => {
    const run = findTask(queue, taskId).runs.at(-1);
    if (run === undefined) throw new ServiceError('ResourceNotFound', `task ${taskId} has no runs yet`);
    return run;
  };

  const list = (taskId: string, { runId }: RunInformation, { query }: RequestContext) => {
    const ofRun = [...queue.artifacts.values()].filter((artifact) => artifact.taskId === taskId && artifact.runId === runId);
    const { items, next } = paginate(ofRun, ({ name }) => name, query);
    return { artifacts: items.map(artifactSummary), ...next };
  };

  const reply = (taskId: string, runId: number, name: string): Reply => {
    const artifact = queue.artifacts.get(artifactKey({ taskId, runId, name }));
    if (artifact === undefined) throw new ServiceError('ResourceNotFound', `run ${runId} of task ${taskId} has no artifact ${name}`);
    const { storageType, details } = artifact;
    const headers = { 'x-taskcluster-artifact-storage-type': storageType };
    const redirect = (location: string): Reply => new Reply(303, { headers: { ...headers, location } });
    if (storageType === 'error') return new Reply(424, { headers, body: { reason: details.reason, message: details.message } });
    if (storageType === 'reference') return redirect(details.url ?? '');
    const { objectStore } = queue.deployment;
    const key = artifactKey(artifact);
    return redirect(isPublic(name) ? objectStore.publicUrl(key) : objectStore.readUrl(bucketOf(name), key, READ_PERIOD));
  };

  return {
    async getArtifact(context: RequestContext) {
      const { taskId = '', name = '' } = context.params;
      await context.authorize({ private: !isPublic(name) });
      return reply(taskId, Number(context.param('runId')), name);
    },

    async getLatestArtifact(context: RequestContext) {
      const { taskId = '', name = '' } = context.params;
      await context.authorize({ private: !isPublic(name) });
      return reply(taskId, latestRun(taskId).runId, name);
    },

    listArtifacts(context: RequestContext) {
      const taskId = context.param('taskId');
      return list(taskId, findRun(findTask(queue, taskId), Number(context.param('runId'))), context);
    },

    listLatestArtifacts(context: RequestContext) {
      const taskId = context.param('taskId');
      return list(taskId, latestRun(taskId), context);
    },
  };
}
