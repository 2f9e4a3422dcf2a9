import { isDeepStrictEqual } from 'node:util';
import type { PostArtifactRequest, PostArtifactResponse, RunInformation } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import type { QueueState, Task } from '../state.ts';
import { publishArtifact } from '../task-events.ts';
import { type Artifact, type ArtifactDetails, artifactKey, artifactSummary, bucketOf } from './artifact.ts';
import { expireArtifact } from './artifact-expiry.ts';

type ArtifactPayload = PostArtifactRequest & { readonly expires: string };

const MINUTE = 60_000;

/** How far `expires` can be in the past, in milliseconds, because clocks differ. */
const CLOCK_ALLOWANCE = 15 * MINUTE;

/** How long after an exception artifacts can be created, in milliseconds, so that workers can upload logs. */
const AFTER_EXCEPTION = 25 * MINUTE;

/** How long the upload URL is valid, in milliseconds. */
const UPLOAD_PERIOD = 45 * MINUTE;

/** The method that creates artifacts. */
export function artifactCreationHandlers(queue: QueueState): Record<string, Handler> {
  const { clock } = queue.deployment;

  return {
    async createArtifact(context: RequestContext<ArtifactPayload>): Promise<PostArtifactResponse> {
      const { taskId = '', name = '' } = context.params;
      const { payload } = context;
      const expires = new Date(payload.expires).toISOString();
      if (Date.parse(expires) < clock.now() - CLOCK_ALLOWANCE) throw new ServiceError('InputError', `expires ${expires} has passed`);
      const { task, run } = findClaimedRun(queue, taskId, Number(context.param('runId')));
      await context.authorize({ workerGroup: run.workerGroup ?? '', workerId: run.workerId ?? '' });
      if (expires > task.definition.expires) {
        throw new ServiceError('InputError', `expires ${expires} is after the expiry of the task, ${task.definition.expires}`);
      }
      refuseResolved(queue, task, run);
      const artifact = put(queue, {
        taskId,
        runId: run.runId,
        name,
        storageType: payload.storageType,
        contentType: payload.storageType === 'error' ? 'application/json' : payload.contentType,
        expires,
        details: detailsOf(payload),
      });
      const { storageType, contentType } = artifact;
      if (storageType !== 's3') {
        publishArtifact(queue, task, run, { ...artifactSummary(artifact), storageType });
        return { storageType };
      }
      const putUrl = queue.deployment.objectStore.writeUrl(bucketOf(name), artifactKey(artifact), { contentType, lifetime: UPLOAD_PERIOD });
      return { storageType, contentType, expires: clock.timestamp(UPLOAD_PERIOD), putUrl };
    },
  };
}

function findClaimedRun(queue: QueueState, taskId: string, runId: number): { task: Task; run: RunInformation } {
  const task = queue.tasks.get(taskId);
  if (task === undefined) throw new ServiceError('InputError', `task ${taskId} does not exist`);
  const run = task.runs[runId];
  if (run === undefined) throw new ServiceError('InputError', `task ${taskId} has no run ${runId}`);
  if (run.workerId === undefined) throw new ServiceError('InputError', `no worker has claimed run ${runId} of task ${taskId}`);
  return { task, run };
}

function refuseResolved({ deployment }: QueueState, { taskId }: Task, { runId, state, resolved = '' }: RunInformation): void {
  if (state === 'running') return;
  if (state === 'exception' && Date.parse(resolved) > deployment.clock.now() - AFTER_EXCEPTION) return;
  throw new ServiceError(
    'RequestConflict',
    `run ${runId} of task ${taskId} is ${state}; artifacts can be created while it is running, and up to 25 minutes after an exception`,
  );
}

function detailsOf(payload: ArtifactPayload): ArtifactDetails {
  if (payload.storageType === 'reference') return { url: payload.url };
  if (payload.storageType === 'error') return { reason: payload.reason, message: payload.message };
  return {};
}

/** Stores a new artifact. If it exists, `expires` can be extended and the URL of a reference can change. Other changes are rejected. */
function put(queue: QueueState, artifact: Artifact): Artifact {
  const { artifacts } = queue;
  const key = artifactKey(artifact);
  const existing = artifacts.get(key);
  if (existing !== undefined) {
    const differs =
      existing.storageType !== artifact.storageType ||
      existing.contentType !== artifact.contentType ||
      existing.expires > artifact.expires ||
      (artifact.storageType !== 'reference' && !isDeepStrictEqual(existing.details, artifact.details));
    if (differs) {
      const was = JSON.stringify({ ...artifactSummary(existing), ...existing.details });
      throw new ServiceError('RequestConflict', `artifact ${artifact.name} already exists and differs, or expires later: ${was}`);
    }
    existing.expires = artifact.expires;
    existing.details = artifact.details;
  }
  const kept = existing ?? artifact;
  artifacts.set(key, kept);
  expireArtifact(queue, kept);
  return kept;
}
