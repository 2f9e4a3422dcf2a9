import { linkSignals } from '@tc/core/retry';
import type { Artifact, Queue } from '@tc/queue';
import { type ArtifactServices, artifactSource, type References, subjectOf } from '../download/artifact-source.ts';
import { type Downloaded, type DownloadSettings, download } from '../download/download.ts';
import { ReferenceRefusedError } from '../errors.ts';
import { requireFiles } from '../platform/require-files.ts';
import type { FilesProgress } from '../progress.ts';
import { changeSettings, checkedConcurrency, type Settings } from '../settings.ts';
import { FolderProgress } from './folder-progress.ts';
import { inParallel } from './in-parallel.ts';
import { type Match, matcher } from './match.ts';
import { requireSafeNames } from './safe-names.ts';

/** Which artifacts are downloaded, where to, and how. */
export interface DownloadAllOptions extends Omit<DownloadSettings, 'onProgress'> {
  /** The folder to write to. The artifact `public/a.txt` becomes the file `public/a.txt` below it. */
  readonly to: string | URL;
  /** The run. Default: the latest one. */
  readonly runId?: string | number | undefined;
  /** Which artifacts: glob patterns, or a function. Default: all. */
  readonly match?: Match<Artifact> | undefined;
  /** How many downloads run at the same time. Default: 8. */
  readonly concurrency?: number | undefined;
  readonly references?: References | undefined;
  /** Called whenever bytes have arrived. */
  readonly onProgress?: ((progress: FilesProgress) => void) | undefined;
}

/** One file that was downloaded. */
export interface DownloadedFile extends Downloaded {
  /** The name of the artifact. */
  readonly name: string;
  readonly path: string;
}

/** Downloads the artifacts of a run below a folder. */
export async function downloadAll(
  services: ArtifactServices & { readonly queue: Pick<Queue, 'listArtifacts' | 'listLatestArtifacts'> },
  taskId: string,
  base: Settings,
  options: DownloadAllOptions & { readonly references: References },
): Promise<DownloadedFile[]> {
  const { runId, references, onProgress } = options;
  const concurrency = checkedConcurrency(options.concurrency ?? 8);
  const matches = matcher(options.match, (artifact) => artifact.name);
  const files = await requireFiles(`to is ${options.to}`);
  const folder = files.path(options.to);
  const { signal, release } = linkSignals(changeSettings(base, options).signals);
  try {
    const artifacts = await list(services.queue, taskId, runId, matches, signal);
    for (const { name, storageType } of artifacts) {
      if (storageType === 'reference' && references === 'refuse') throw new ReferenceRefusedError(subjectOf({ taskId, runId, name }));
    }
    const names = artifacts.map(({ name }) => name);
    requireSafeNames(names, await foldingFor(names, () => files.nameFolding(folder)));
    const progress = new FolderProgress(artifacts.map(lengthOf), onProgress);
    return await inParallel(artifacts, concurrency, signal, async (artifact, abort) => {
      const { name } = artifact;
      const path = files.join(folder, name);
      const source = artifactSource(services, { taskId, runId, name, length: lengthOf(artifact) }, references);
      const { match: _, ...settings } = options;
      const onFileProgress = progress.of(name);
      const result = await download(source, base, { ...settings, to: path, signal: abort, onProgress: onFileProgress });
      progress.completed(name, result.size);
      return { name, path, ...result };
    });
  } finally {
    release();
  }
}

async function list(
  queue: Pick<Queue, 'listArtifacts' | 'listLatestArtifacts'>,
  taskId: string,
  runId: string | number | undefined,
  matches: (artifact: Artifact) => boolean,
  signal: AbortSignal | undefined,
): Promise<Artifact[]> {
  const found: Artifact[] = [];
  const calls =
    runId === undefined ? queue.listLatestArtifacts(taskId, {}, { signal }) : queue.listArtifacts(taskId, runId, {}, { signal });
  for await (const artifact of calls) if (matches(artifact)) found.push(artifact);
  return found;
}

/** Asks the file system which names it takes for the same, if there are names that it might. */
async function foldingFor(names: readonly string[], ask: () => Promise<(name: string) => string>): Promise<(name: string) => string> {
  const folded = names.flatMap((name) => name.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/')));
  const distinct = new Set(folded);
  const distinctFolded = new Set([...distinct].map((name) => name.normalize('NFC').toUpperCase().toLowerCase()));
  return distinct.size === distinctFolded.size ? (name) => name : ask();
}

/** The length that the worker recorded, for content that the queue stores. */
function lengthOf({ storageType, contentLength }: Artifact): number | undefined {
  return storageType === 's3' || storageType === 'object' ? contentLength : undefined;
}
