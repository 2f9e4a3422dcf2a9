import type { ArtifactsQueue, ArtifactUploadOptions, Uploaded } from '@tc/artifacts';
import type { Queue } from '@tc/queue';

/**
 * Uploads an artifact of a run.
 * @param current - returns the client with the newest credentials. A long upload can outlive those that it begins with.
 */
export async function upload(
  current: () => Queue,
  run: { readonly taskId: string; readonly runId: number },
  name: string,
  options: ArtifactUploadOptions,
): Promise<Uploaded> {
  // Loaded when it is needed: many workers upload nothing.
  const { Artifacts } = await import('@tc/artifacts');
  return new Artifacts(newestQueue(current)).upload(run.taskId, run.runId, name, options);
}

/** A queue that makes each call with the newest credentials. */
function newestQueue(current: () => Queue): ArtifactsQueue {
  return {
    get rootUrl() {
      return current().rootUrl;
    },
    get credentials() {
      return current().credentials;
    },
    artifact: (...args) => current().artifact(...args),
    latestArtifact: (...args) => current().latestArtifact(...args),
    listArtifacts: (...args) => current().listArtifacts(...args),
    listLatestArtifacts: (...args) => current().listLatestArtifacts(...args),
    createArtifact: (...args) => current().createArtifact(...args),
    finishArtifact: (...args) => current().finishArtifact(...args),
  };
}
