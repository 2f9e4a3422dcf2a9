import { paginate } from '../../../calls/pagination.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import type { QueueState } from '../state.ts';
import { findRun, findTask } from '../tasks/task-status.ts';
import { artifactSummary } from './artifact.ts';
import { findArtifact, latestRunId } from './artifact-content-methods.ts';

/** Methods that describe artifacts without giving access to their content. */
export function artifactListHandlers(queue: QueueState): Record<string, Handler> {
  const list = (taskId: string, runId: number, { query }: RequestContext) => {
    const ofRun = [...queue.artifacts.values()].filter((artifact) => artifact.taskId === taskId && artifact.runId === runId);
    const { items, next } = paginate(ofRun, ({ name }) => name, query);
    return { artifacts: items.map(artifactSummary), ...next };
  };

  return {
    listArtifacts(context: RequestContext) {
      const taskId = context.param('taskId');
      const { runId } = findRun(findTask(queue, taskId), Number(context.param('runId')));
      return list(taskId, runId, context);
    },

    listLatestArtifacts(context: RequestContext) {
      const taskId = context.param('taskId');
      return list(taskId, latestRunId(queue, taskId), context);
    },

    artifactInfo(context: RequestContext) {
      const { taskId = '', name = '' } = context.params;
      return artifactSummary(findArtifact(queue, { taskId, runId: Number(context.param('runId')), name }));
    },

    latestArtifactInfo(context: RequestContext) {
      const { taskId = '', name = '' } = context.params;
      return artifactSummary(findArtifact(queue, { taskId, runId: latestRunId(queue, taskId), name }));
    },
  };
}
