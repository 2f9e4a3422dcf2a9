import type { ListArtifactsResponseArtifact, PostArtifactRequest } from '@tc/queue';
import type { Bucket } from '../../../platform/object-store.ts';
import type { QueueState } from '../state.ts';

/** An artifact as the queue keeps it; its bytes are in the deployment's storage. */
export interface Artifact {
  readonly taskId: string;
  readonly runId: number;
  readonly name: string;
  readonly storageType: PostArtifactRequest['storageType'];
  readonly contentType: string;
  expires: string;
  /** Where a `reference` leads, or what an `error` says; may change for a `reference`. */
  details: ArtifactDetails;
}

/** What differs by storage type. */
export interface ArtifactDetails {
  readonly url?: string;
  readonly reason?: string;
  readonly message?: string;
}

/** Names an artifact among all. */
export function artifactKey({ taskId, runId, name }: Pick<Artifact, 'taskId' | 'runId' | 'name'>): string {
  return `${taskId}/${runId}/${name}`;
}

/** Whether everyone may read artifacts of that name. */
export function isPublic(name: string): boolean {
  return name.startsWith('public/');
}

/** Where the bytes of artifacts of that name are kept. */
export function bucketOf(name: string): Bucket {
  return isPublic(name) ? 'public' : 'private';
}

/** An artifact as lists and messages show it. */
export function artifactForm({ storageType, name, expires, contentType }: Artifact): ListArtifactsResponseArtifact {
  return { storageType, name, expires, contentType };
}

/** Sees to it that an artifact is forgotten when it expires; one that was renewed meanwhile is not. */
export function watchArtifact(queue: QueueState, artifact: Artifact): void {
  const { clock } = queue.deployment;
  const key = artifactKey(artifact);
  clock.at(Date.parse(artifact.expires), () => {
    if (queue.artifacts.get(key) === artifact && Date.parse(artifact.expires) <= clock.now()) removeArtifact(queue, artifact);
  });
}

/** Forgets an artifact and its bytes. */
export function removeArtifact({ artifacts, deployment }: QueueState, artifact: Artifact): void {
  artifacts.delete(artifactKey(artifact));
  deployment.storage.remove(bucketOf(artifact.name), artifactKey(artifact));
}
