import type { ListArtifactsResponseArtifact, PostArtifactRequest } from '@tc/queue';
import type { Bucket } from '../../../platform/object-store.ts';

/** A stored artifact. Its bytes are in the deployment's object store. */
export interface Artifact {
  readonly taskId: string;
  readonly runId: number;
  readonly name: string;
  readonly storageType: PostArtifactRequest['storageType'];
  readonly contentType: string;
  expires: string;
  /** Can change if the storage type is `reference`. */
  details: ArtifactDetails;
}

/** The fields that only some storage types have. */
export interface ArtifactDetails {
  /** The target of a `reference`. */
  readonly url?: string;
  /** Why an `error` artifact has no content. */
  readonly reason?: string;
  readonly message?: string;
}

/** The key of an artifact among all artifacts. */
export function artifactKey({ taskId, runId, name }: Pick<Artifact, 'taskId' | 'runId' | 'name'>): string {
  return `${taskId}/${runId}/${name}`;
}

/** Whether artifacts with this name can be read without scopes. */
export function isPublic(name: string): boolean {
  return name.startsWith('public/');
}

/** The bucket of artifacts with this name. */
export function bucketOf(name: string): Bucket {
  return isPublic(name) ? 'public' : 'private';
}

/** An artifact as lists and messages show it. */
export function artifactSummary({ storageType, name, expires, contentType }: Artifact): ListArtifactsResponseArtifact {
  return { storageType, name, expires, contentType };
}
