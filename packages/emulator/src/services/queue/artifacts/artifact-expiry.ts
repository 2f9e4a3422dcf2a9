import type { QueueState } from '../state.ts';
import { type Artifact, artifactKey, bucketOf } from './artifact.ts';

/** Removes an artifact and its bytes at the time that it expires. Does nothing then if `expires` was moved to a later time. */
export function expireArtifact(queue: QueueState, artifact: Artifact): void {
  const { clock } = queue.deployment;
  const key = artifactKey(artifact);
  clock.at(Date.parse(artifact.expires), () => {
    if (queue.artifacts.get(key) !== artifact || Date.parse(artifact.expires) > clock.now()) return;
    queue.artifacts.delete(key);
    queue.deployment.objectStore.remove(bucketOf(artifact.name), key);
  });
}
