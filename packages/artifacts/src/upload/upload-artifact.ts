import { ConfigurationError } from '@tc/core';
import type { ObjectService } from '@tc/object';
import type { PostArtifactResponse, Queue } from '@tc/queue';
import type { Hashes } from '../content-hashes.ts';
import { type ArtifactName, subjectOf } from '../download/artifact-source.ts';
import { requireArtifactNames } from '../folders/safe-names.ts';
import type { Settings } from '../settings.ts';
import { type PutTarget, putContent, type Upload } from './put-content.ts';
import { uploadContent } from './upload-content.ts';
import { uploadObject } from './upload-object.ts';
import type { Uploaded, UploadSettings } from './upload-options.ts';
import type { UploadContent } from './upload-source.ts';

/** Where the queue keeps uploaded artifacts. */
export type UploadStorageType = 'object' | 's3';

/** What every upload of artifacts can set. */
export interface ArtifactUploadSettings extends UploadSettings {
  /** Where the artifact is stored. Default: that of the `Artifacts`. */
  readonly storageType?: UploadStorageType | undefined;
}

/** What to upload as an artifact, and how. */
export type ArtifactUploadOptions = UploadContent &
  ArtifactUploadSettings & {
    /** The encoding that the bytes already have, such as `gzip`. Only for the storage type `s3`. */
    readonly contentEncoding?: string | undefined;
  };

/** The clients that create artifacts. */
export interface UploadServices {
  readonly queue: Pick<Queue, 'createArtifact' | 'finishArtifact'>;
  readonly object: ObjectService;
}

/** Creates an artifact and uploads its content. */
export async function uploadArtifact(
  services: UploadServices,
  artifact: ArtifactName & { readonly runId: string | number },
  base: Settings,
  options: ArtifactUploadOptions & { readonly storageType: UploadStorageType },
): Promise<Uploaded> {
  const { name } = artifact;
  const { storageType, contentEncoding, expires } = options;
  requireArtifactNames([name]);
  if (contentEncoding !== undefined && storageType !== 's3') {
    throw new ConfigurationError(`contentEncoding is ${contentEncoding}, but only the storage type s3 keeps an encoding`);
  }
  return uploadContent({ name, subject: subjectOf(artifact) }, base, options, (upload, contentType) =>
    storageType === 'object'
      ? uploadToObjectService(services, artifact, { contentType, expires }, upload)
      : uploadToS3(services, artifact, { contentType, contentEncoding, expires }, upload),
  );
}

interface Description {
  readonly contentType: string;
  readonly expires: string | Date;
}

async function uploadToObjectService(
  { queue, object }: UploadServices,
  { taskId, runId, name }: ArtifactName & { readonly runId: string | number },
  { contentType, expires }: Description,
  upload: Upload,
): Promise<Hashes> {
  const options = { signal: upload.abort };
  // Without contentLength: Taskcluster 106 would fail to finish the artifact, since its message has no place for a length.
  const request = { storageType: 'object', contentType, expires } as const;
  const created = requireKind(await queue.createArtifact(taskId, runId, name, request, options), 'object');
  const service = object.use({ credentials: created.credentials });
  const { projectId, uploadId } = created;
  const hashes = await uploadObject(service, { name: created.name, projectId, uploadId, expires: created.expires, contentType }, upload);
  await queue.finishArtifact(taskId, runId, name, { uploadId }, options);
  return hashes;
}

async function uploadToS3(
  { queue }: UploadServices,
  { taskId, runId, name }: ArtifactName & { readonly runId: string | number },
  { contentType, contentEncoding, expires }: Description & { readonly contentEncoding: string | undefined },
  upload: Upload,
): Promise<Hashes> {
  const request = { storageType: 's3', contentType, contentLength: upload.body.size, expires } as const;
  const locate = async (): Promise<PutTarget> => {
    const created = requireKind(await queue.createArtifact(taskId, runId, name, request, { signal: upload.abort }), 's3');
    const encoding = contentEncoding === undefined ? {} : { 'content-encoding': contentEncoding };
    return { url: created.putUrl, headers: { 'content-type': created.contentType, ...encoding }, expires: new Date(created.expires) };
  };
  return putContent(upload, await locate(), locate);
}

function requireKind<Kind extends PostArtifactResponse['storageType']>(
  created: PostArtifactResponse,
  kind: Kind,
): Extract<PostArtifactResponse, { storageType: Kind }> {
  if (created.storageType !== kind) {
    throw new ConfigurationError(`the queue created an artifact of the storage type ${created.storageType}, expected ${kind}`);
  }
  return created as Extract<PostArtifactResponse, { storageType: Kind }>;
}
