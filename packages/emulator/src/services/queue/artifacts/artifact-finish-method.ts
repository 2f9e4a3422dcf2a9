import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { publishArtifact } from '../queue-events.ts';
import type { QueueState } from '../state.ts';
import { artifactKey, artifactSummary } from './artifact.ts';
import { isUploaded } from './object-artifacts.ts';

/** The method that makes an `object` artifact available after its upload. */
export function artifactFinishHandlers(queue: QueueState): Record<string, Handler> {
  return {
    async finishArtifact(context: RequestContext<{ readonly uploadId: string }>): Promise<void> {
      const { taskId = '', name = '' } = context.params;
      const id = { taskId, runId: Number(context.param('runId')), name };
      const artifact = queue.artifacts.get(artifactKey(id));
      const task = queue.tasks.get(taskId);
      const run = task?.runs[id.runId];
      if (artifact === undefined || task === undefined || run === undefined) {
        throw new ServiceError('ResourceNotFound', `run ${id.runId} of task ${taskId} has no artifact ${name}`);
      }
      if (artifact.storageType !== 'object') {
        throw new ServiceError('InputError', `artifact ${name} is of type ${artifact.storageType}; only object artifacts can be finished`);
      }
      if (!artifact.present) {
        if (artifact.details.uploadId !== context.payload.uploadId) {
          throw new ServiceError('InputError', `uploadId is not the one that createArtifact gave for artifact ${name}`);
        }
        if (!(await isUploaded(queue, id))) {
          throw new ServiceError(
            'InputError',
            `the upload of artifact ${name} is not finished; call finishUpload of the object service first`,
          );
        }
        artifact.present = true;
        artifact.details = {};
        queue.artifacts.set(artifactKey(id), artifact);
      }
      if (artifact.contentLength !== undefined) {
        // The event's schema has no place for the length, and Taskcluster 106 fails when it publishes the event.
        throw new ServiceError(
          'InternalServerError',
          `artifact ${name} is finished, but Taskcluster 106 fails to publish that; leave contentLength out of createArtifact`,
        );
      }
      publishArtifact(queue, task, run, artifactSummary(artifact));
    },
  };
}
