import type { PostArtifactRequest, Queue } from '@tc/queue';
import type { Bucket } from '../../../platform/object-store.ts';

/** An artifact as the queue stores it. Its bytes are in the deployment's object store, or in the object service. */
export interface Artifact {
  readonly taskId: string;
  readonly runId: number;
  readonly name: string;
  storageType: PostArtifactRequest['storageType'];
  readonly contentType: string;
  /** In bytes, if it was given. */
  readonly contentLength?: number;
  expires: string;
  details: ArtifactDetails;
  /** An `object` artifact is not present until `finishArtifact` is called. */
  present: boolean;
}

/** What differs by storage type. */
export interface ArtifactDetails {
  /** Where a `reference` leads. */
  readonly url?: string;
  /** The name of the artifact that a `link` leads to. */
  readonly artifact?: string;
  readonly reason?: string;
  readonly message?: string;
  /** The upload of an `object` that is not present yet. */
  readonly uploadId?: string;
}

/** An artifact as lists and messages show it. */
export type ArtifactSummary = Awaited<ReturnType<Queue['artifactInfo']>>;

/** Identifies an artifact. */
export type ArtifactId = Pick<Artifact, 'taskId' | 'runId' | 'name'>;

/** The key of an artifact, in the table of artifacts and in the object store. */
export function artifactKey({ taskId, runId, name }: ArtifactId): string {
  return `${taskId}/${runId}/${name}`;
}

/** The bucket for the bytes of an `s3` artifact with this name. */
export function bucketOf(name: string): Bucket {
  return name.startsWith('public/') ? 'public' : 'private';
}

/** An artifact as lists and messages show it. */
export function artifactSummary({ storageType, name, expires, contentType, contentLength }: Artifact): ArtifactSummary {
  return { storageType, name, expires, contentType, ...(contentLength !== undefined && { contentLength }) };
}
