import { ServiceError } from '../../../calls/errors.ts';
import type { QueueState } from '../state.ts';
import { type ArtifactId, artifactKey } from './artifact.ts';

const HOUR = 60 * 60 * 1000;

/** How long credentials for an upload are valid at most, in milliseconds. */
const UPLOAD_PERIOD = 24 * HOUR;

/** How long credentials for a download are valid, in milliseconds. */
const DOWNLOAD_PERIOD = HOUR;

/** Credentials for one object, as responses show them. */
export interface ObjectCredentials {
  readonly clientId: string;
  readonly accessToken: string;
  readonly certificate: string;
}

/** The name of an artifact's object in the object service. */
export function objectName(id: ArtifactId): string {
  return `t/${artifactKey(id)}`;
}

/**
 * Reserves the object of an artifact, so that nobody else can upload it.
 * @throws {ServiceError} `InternalServerError` if the object exists already or is being uploaded
 */
export async function reserveObject(
  queue: QueueState,
  id: ArtifactId,
  upload: { readonly projectId: string; readonly uploadId: string; readonly expires: string },
): Promise<void> {
  const name = objectName(id);
  const scope = `object:upload:${upload.projectId}:${name}`;
  try {
    await callObjectService(queue, 'createUpload', name, scope, { ...upload, proposedUploadMethods: {} });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    // Taskcluster 106 does not expect an error here.
    throw new ServiceError('InternalServerError', `the object service rejects the object of artifact ${id.name}: ${error.message}`, {
      cause: error,
    });
  }
}

/** Whether the object of an artifact was uploaded completely. */
export async function isUploaded(queue: QueueState, id: ArtifactId): Promise<boolean> {
  const name = objectName(id);
  return (await whereFound(callObjectService(queue, 'object', name, `object:download:${name}`))) !== undefined;
}

/** A URL that serves the object of an artifact. @throws {ServiceError} `ResourceNotFound` if the object does not exist any more */
export async function objectUrl(queue: QueueState, id: ArtifactId): Promise<string> {
  const name = objectName(id);
  const payload = { acceptDownloadMethods: { simple: true } };
  const response = await whereFound(callObjectService(queue, 'startDownload', name, `object:download:${name}`, payload));
  if (response === undefined) throw new ServiceError('ResourceNotFound', `the object of artifact ${id.name} does not exist`);
  return (response as { url: string }).url;
}

/** Credentials that upload the object of an artifact. They expire with the artifact, and after a day at the latest. */
export function uploadCredentials(
  queue: QueueState,
  id: ArtifactId,
  { workerGroup, workerId, projectId, expires }: { workerGroup: string; workerId: string; projectId: string; expires: string },
): ObjectCredentials {
  const { taskId, runId } = id;
  return issue(queue, {
    clientId: `artifact-upload/${taskId}/${runId}/on/${workerGroup}/${workerId}`,
    scope: `object:upload:${projectId}:${objectName(id)}`,
    expiry: Math.min(Date.parse(expires), queue.deployment.clock.now() + UPLOAD_PERIOD),
  });
}

/** Credentials that download the object of an artifact. */
export function downloadCredentials(queue: QueueState, id: ArtifactId): ObjectCredentials {
  return issue(queue, {
    clientId: `artifact-download/${artifactKey(id)}`,
    scope: `object:download:${objectName(id)}`,
    expiry: queue.deployment.clock.now() + DOWNLOAD_PERIOD,
  });
}

function issue({ deployment, options }: QueueState, grant: { clientId: string; scope: string; expiry: number }): ObjectCredentials {
  const { clientId, scope, expiry } = grant;
  const start = new Date(deployment.clock.now());
  const { accessToken, certificate = '' } = options.issuer.createTemporary({
    clientId,
    scopes: [scope],
    start,
    expiry: new Date(expiry),
  });
  return { clientId, accessToken, certificate };
}

function callObjectService({ deployment }: QueueState, method: string, name: string, scope: string, payload?: object): Promise<unknown> {
  const { clientId } = deployment.serviceCredentials('queue');
  return deployment.call('object', method, { params: { name }, payload, clientId, scopes: [scope] });
}

async function whereFound(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'ResourceNotFound') return undefined;
    throw error;
  }
}
