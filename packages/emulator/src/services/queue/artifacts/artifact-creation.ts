import { isDeepStrictEqual } from 'node:util';
import type { PostArtifactRequest, PostArtifactResponse, RunInformation } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { publishArtifact } from '../events.ts';
import type { QueueState, Task } from '../state.ts';
import { type Artifact, type ArtifactDetails, artifactForm, artifactKey, bucketOf, watchArtifact } from './artifact.ts';

type ArtifactPayload = PostArtifactRequest & { readonly expires: string };

const MINUTE = 60_000;

/** By how much `expires` may lie in the past, since clocks differ. */
const DRIFT = 15 * MINUTE;

/** For how long after an exception artifacts may still be created, so that logs can be saved. */
const AFTER_EXCEPTION = 25 * MINUTE;

/** How long an upload may take to begin. */
const UPLOAD_PERIOD = 45 * MINUTE;

/** The method that creates artifacts. */
export function artifactCreationHandlers(queue: QueueState): Record<string, Handler> {
  const { clock } = queue.deployment;

  return {
    async createArtifact(context: RequestContext<ArtifactPayload>): Promise<PostArtifactResponse> {
      const { taskId = '', name = '' } = context.params;
      const { payload } = context;
      const expires = new Date(payload.expires).toISOString();
      if (Date.parse(expires) < clock.now() - DRIFT) throw new ServiceError('InputError', `expires ${expires} has passed`);
      const { task, run } = findClaimedRun(queue, taskId, Number(context.param('runId')));
      await context.authorize({ workerGroup: run.workerGroup ?? '', workerId: run.workerId ?? '' });
      if (expires > task.definition.expires) {
        throw new ServiceError('InputError', `expires ${expires} lies after that of the task, ${task.definition.expires}`);
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
        publishArtifact(queue, task, run, { ...artifactForm(artifact), storageType });
        return { storageType };
      }
      const putUrl = queue.deployment.storage.writeUrl(bucketOf(name), artifactKey(artifact), { contentType, lifetime: UPLOAD_PERIOD });
      return { storageType, contentType, expires: clock.timestamp(UPLOAD_PERIOD), putUrl };
    },
  };
}

function findClaimedRun(queue: QueueState, taskId: string, runId: number): { task: Task; run: RunInformation } {
  const task = queue.tasks.get(taskId);
  if (task === undefined) throw new ServiceError('InputError', `there is no task ${taskId}`);
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
    `run ${runId} of task ${taskId} is ${state}; artifacts are created while it runs, or up to 25 minutes after an exception`,
  );
}

function detailsOf(payload: ArtifactPayload): ArtifactDetails {
  if (payload.storageType === 'reference') return { url: payload.url };
  if (payload.storageType === 'error') return { reason: payload.reason, message: payload.message };
  return {};
}

/** Keeps an artifact, or renews the same one: it may then last longer, and a reference may lead elsewhere. */
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
      const was = JSON.stringify({ ...artifactForm(existing), ...existing.details });
      throw new ServiceError('RequestConflict', `artifact ${artifact.name} exists and differs, or would expire earlier: it is ${was}`);
    }
    existing.expires = artifact.expires;
    existing.details = artifact.details;
  }
  const kept = existing ?? artifact;
  artifacts.set(key, kept);
  watchArtifact(queue, kept);
  return kept;
}
