import type { QueueState } from '../state.ts';
import { type Artifact, artifactKey, bucketOf } from './artifact.ts';

/** How long an expired artifact can still be listed, in milliseconds. A request for it fails with `ResourceExpired`. */
const DELETION_DELAY = 30 * 60 * 1000;

/** Whether an artifact has expired. */
export function isExpired({ deployment }: QueueState, { expires }: Artifact): boolean {
  return Date.parse(expires) < deployment.clock.now();
}

/** Deletes an artifact and its bytes some time after it expires, unless `expires` is moved to a later time. */
export function expireArtifact(queue: QueueState, artifact: Artifact): void {
  const { clock } = queue.deployment;
  const key = artifactKey(artifact);
  const { expires } = artifact;
  clock.at(Date.parse(expires) + DELETION_DELAY, () => {
    if (queue.artifacts.get(key) !== artifact || artifact.expires !== expires) return;
    queue.artifacts.delete(key);
    queue.deployment.objectStore.remove(bucketOf(artifact.name), key);
  });
}
