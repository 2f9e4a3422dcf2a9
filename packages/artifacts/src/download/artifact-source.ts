import { ConfigurationError } from '@tc/core';
import type { ObjectService } from '@tc/object';
import type { Queue } from '@tc/queue';
import { ArtifactError, ReferenceRefusedError } from '../errors.ts';
import type { DownloadSource, Location } from './download-stream.ts';
import { locateObject } from './locate-object.ts';

/** What is done with an artifact that is a reference to a URL. */
export type References = 'follow' | 'refuse';

/** One artifact of a run. */
export interface ArtifactName {
  readonly taskId: string;
  /** `undefined` for the latest run. */
  readonly runId: string | number | undefined;
  readonly name: string;
  /** Its length in bytes, if it is known. */
  readonly length?: number | undefined;
}

/** The clients that know about artifacts. */
export interface ArtifactServices {
  readonly queue: Pick<Queue, 'artifact' | 'latestArtifact'>;
  readonly object: ObjectService;
}

/** An artifact in words, for errors. */
export function subjectOf({ taskId, runId, name }: ArtifactName): string {
  return `${name} of task ${taskId}, ${runId === undefined ? 'latest run' : `run ${runId}`},`;
}

/** An artifact as something that can be downloaded, wherever it is stored. */
export function artifactSource(services: ArtifactServices, artifact: ArtifactName, references: References): DownloadSource {
  return {
    subject: subjectOf(artifact),
    length: artifact.length,
    locate: (signal) => locateArtifact(services, artifact, references, signal),
  };
}

async function locateArtifact(
  { queue, object }: ArtifactServices,
  artifact: ArtifactName,
  references: References,
  signal: AbortSignal | undefined,
): Promise<Location> {
  const { taskId, runId, name } = artifact;
  const subject = subjectOf(artifact);
  const content = await (runId === undefined
    ? queue.latestArtifact(taskId, name, { signal })
    : queue.artifact(taskId, runId, name, { signal }));
  switch (content.storageType) {
    case 's3':
      return { url: content.url };
    case 'reference':
      if (references === 'refuse') throw new ReferenceRefusedError(subject);
      return { url: content.url };
    case 'object':
      return locateObject(object.use({ credentials: content.credentials }), content.name, signal);
    case 'error':
      throw new ArtifactError(subject, content.reason, content.message);
    default: {
      const { storageType } = content as { storageType: string };
      throw new ConfigurationError(
        `${subject} has the storage type ${storageType}, which this version does not know; update @tc/artifacts`,
      );
    }
  }
}
