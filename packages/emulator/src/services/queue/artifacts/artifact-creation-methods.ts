import { isDeepStrictEqual } from 'node:util';
import type { PostArtifactRequest, PostArtifactResponse, RunInformation } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { publishArtifact } from '../queue-events.ts';
import type { QueueState } from '../state.ts';
import type { Task } from '../task.ts';
import { type Artifact, type ArtifactDetails, artifactKey, artifactSummary, bucketOf } from './artifact.ts';
import { expireArtifact } from './artifact-expiry.ts';
import { objectName, reserveObject, uploadCredentials } from './object-artifacts.ts';

type ArtifactPayload = PostArtifactRequest & { readonly expires: string };

const MINUTE = 60_000;

/** How far in the past `expires` can be, because clocks differ. In milliseconds. */
const DRIFT = 15 * MINUTE;

/** How long after an exception artifacts can still be created, such as logs. In milliseconds. */
const AFTER_EXCEPTION = 25 * MINUTE;

/** How long an upload to an `s3` artifact can take to begin, in milliseconds. */
const UPLOAD_PERIOD = 45 * MINUTE;

/** The method that creates artifacts. */
export function artifactCreationHandlers(queue: QueueState): Record<string, Handler> {
  const { clock, objectStore, random } = queue.deployment;

  return {
    async createArtifact(context: RequestContext<ArtifactPayload>): Promise<PostArtifactResponse> {
      const { taskId = '', name = '' } = context.params;
      const { payload } = context;
      const { storageType } = payload;
      const expires = new Date(payload.expires).toISOString();
      if (Date.parse(expires) < clock.now() - DRIFT) throw new ServiceError('InputError', `expires ${expires} has passed`);
      const { task, run } = findClaimedRun(queue, taskId, Number(context.param('runId')));
      if (expires > task.definition.expires) {
        throw new ServiceError('InputError', `expires ${expires} is after the expiry of the task, ${task.definition.expires}`);
      }
      refuseResolved(queue, task, run);
      const { runId, workerGroup = '', workerId = '' } = run;
      const id = { taskId, runId, name };
      const { projectId } = task.definition;
      const uploadId = storageType === 'object' ? random.slugid() : '';
      if (storageType === 'object') await reserveObject(queue, id, { projectId, uploadId, expires });
      const artifact = put(queue, {
        ...id,
        storageType,
        contentType: 'contentType' in payload ? (payload.contentType ?? 'application/binary') : 'application/binary',
        ...('contentLength' in payload && payload.contentLength !== undefined && { contentLength: payload.contentLength }),
        expires,
        details: storageType === 'object' ? { uploadId } : detailsOf(payload),
        present: storageType !== 'object',
      });
      if (storageType === 'object') {
        const credentials = uploadCredentials(queue, id, { workerGroup, workerId, projectId, expires });
        return { storageType, name: objectName(id), projectId, uploadId, expires, credentials };
      }
      if (storageType === 's3') {
        const { contentType } = artifact;
        const putUrl = objectStore.writeUrl(bucketOf(name), artifactKey(id), { contentType, lifetime: UPLOAD_PERIOD });
        return { storageType, contentType, expires: clock.timestamp(UPLOAD_PERIOD), putUrl };
      }
      publishArtifact(queue, task, run, artifactSummary(artifact));
      return { storageType };
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
    `run ${runId} of task ${taskId} is ${state}; artifacts can be created while it runs, and up to 25 minutes after an exception`,
  );
}

function detailsOf(payload: ArtifactPayload): ArtifactDetails {
  if (payload.storageType === 'reference') return { url: payload.url };
  if (payload.storageType === 'link') return { artifact: payload.artifact };
  if (payload.storageType === 'error') return { reason: payload.reason, message: payload.message };
  return {};
}

/** Stores an artifact, or changes the one that exists as far as that is allowed. */
function put(queue: QueueState, artifact: Artifact): Artifact {
  const { artifacts } = queue;
  const key = artifactKey(artifact);
  const existing = artifacts.get(key);
  if (existing !== undefined && !canReplace(existing, artifact)) {
    const { uploadId: _secret, ...details } = existing.details;
    const was = JSON.stringify({ ...artifactSummary(existing), ...details });
    throw new ServiceError('RequestConflict', `artifact ${artifact.name} exists already and cannot be changed like this: it is ${was}`);
  }
  const { storageType, expires, details } = artifact;
  const kept = existing === undefined ? artifact : Object.assign(existing, { storageType, expires, details });
  artifacts.set(key, kept);
  expireArtifact(queue, kept);
  return kept;
}

/** Only `expires` can change, to a later time. A `reference` can also get another URL, or become a `link`. */
function canReplace(existing: Artifact, { storageType, contentType, expires, details }: Artifact): boolean {
  if (storageType !== 'link' && existing.contentType !== contentType) return false;
  if (existing.expires > expires) return false;
  if (existing.storageType !== storageType) return existing.storageType === 'reference' && storageType === 'link';
  return storageType === 'reference' || isDeepStrictEqual(existing.details, details);
}
