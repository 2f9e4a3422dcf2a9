import { ServiceError } from '../../../calls/errors.ts';
import { Reply } from '../../../calls/reply.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import type { QueueState } from '../state.ts';
import { findTask } from '../tasks/task-status.ts';
import { type Artifact, type ArtifactId, artifactKey, bucketOf } from './artifact.ts';
import { isExpired } from './artifact-expiry.ts';
import { downloadCredentials, objectName, objectUrl } from './object-artifacts.ts';

/** How long the URL of an `s3` artifact in the private bucket is valid, in milliseconds. */
const READ_PERIOD = 30 * 60 * 1000;

/** Methods that give access to the content of artifacts. */
export function artifactContentHandlers(queue: QueueState): Record<string, Handler> {
  const named = (context: RequestContext): ArtifactId => {
    const { taskId = '', name = '' } = context.params;
    return { taskId, runId: Number(context.param('runId')), name };
  };

  const redirect = async (context: RequestContext, id: ArtifactId): Promise<Reply> => {
    const artifact = await followLinks(queue, context, id);
    const { storageType, details } = artifact;
    const headers = { 'x-taskcluster-artifact-storage-type': storageType };
    if (storageType === 'error') return new Reply(424, { headers, body: { reason: details.reason, message: details.message } });
    const url = storageType === 'object' ? await objectUrl(queue, artifact) : plainUrl(queue, artifact);
    return new Reply(303, { headers: { ...headers, location: url }, body: { storageType, url } });
  };

  const content = async (context: RequestContext, id: ArtifactId) => {
    const artifact = await followLinks(queue, context, id);
    const { storageType, details } = artifact;
    if (storageType === 'error') return { storageType, reason: details.reason, message: details.message };
    if (storageType === 'object') return { storageType, name: objectName(artifact), credentials: downloadCredentials(queue, artifact) };
    return { storageType, url: plainUrl(queue, artifact) };
  };

  return {
    getArtifact: (context: RequestContext) => redirect(context, named(context)),
    artifact: (context: RequestContext) => content(context, named(context)),

    async getLatestArtifact(context: RequestContext) {
      const { taskId = '', name = '' } = context.params;
      await context.authorize({ names: [name] });
      return redirect(context, { taskId, runId: latestRunId(queue, taskId), name });
    },

    // Unlike `getLatestArtifact`, this method looks for the task before it checks scopes.
    latestArtifact(context: RequestContext) {
      const { taskId = '', name = '' } = context.params;
      return content(context, { taskId, runId: latestRunId(queue, taskId), name });
    },
  };
}

/** The number of the latest run. @throws {ServiceError} `ResourceNotFound` if there is no such task, or it has no runs */
export function latestRunId(queue: QueueState, taskId: string): number {
  const { runs } = findTask(queue, taskId);
  if (runs.length > 0) return runs.length - 1;
  throw new ServiceError('ResourceNotFound', `task ${taskId} has no runs`);
}

/**
 * The artifact that a request for `id` gets. The caller needs the scopes for all names on the way.
 * @throws {ServiceError} `ResourceNotFound`, `ResourceExpired`, or `InputError` for links that form a cycle
 */
async function followLinks(queue: QueueState, context: RequestContext, id: ArtifactId): Promise<Artifact> {
  const names: string[] = [];
  for (let { name } = id; ; ) {
    names.push(name);
    await context.authorize({ names });
    const artifact = findArtifact(queue, { ...id, name });
    if (isExpired(queue, artifact)) throw new ServiceError('ResourceExpired', `artifact ${name} expired at ${artifact.expires}`);
    if (artifact.storageType !== 'link') return artifact;
    name = artifact.details.artifact ?? '';
    if (names.includes(name)) throw new ServiceError('InputError', `the links ${names.join(', ')} form a cycle`);
  }
}

/** An artifact whose content is available. @throws {ServiceError} `ResourceNotFound` */
export function findArtifact(queue: QueueState, id: ArtifactId): Artifact {
  const artifact = queue.artifacts.get(artifactKey(id));
  if (artifact?.present) return artifact;
  const problem = artifact === undefined ? 'does not exist' : 'is not finished';
  throw new ServiceError('ResourceNotFound', `artifact ${id.name} of run ${id.runId} of task ${id.taskId} ${problem}`);
}

/** Where the content of an `s3` or `reference` artifact is. */
function plainUrl({ deployment }: QueueState, artifact: Artifact): string {
  if (artifact.storageType === 'reference') return artifact.details.url ?? '';
  const bucket = bucketOf(artifact.name);
  const key = artifactKey(artifact);
  return bucket === 'public' ? deployment.objectStore.publicUrl(key) : deployment.objectStore.readUrl(bucket, key, READ_PERIOD);
}
