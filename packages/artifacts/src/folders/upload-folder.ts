import { linkSignals } from '@tc/core/retry';
import { requireFiles } from '../platform/require-files.ts';
import type { FilesProgress } from '../progress.ts';
import { changeSettings, checkedConcurrency, type Settings } from '../settings.ts';
import { type ArtifactUploadSettings, type UploadServices, type UploadStorageType, uploadArtifact } from '../upload/upload-artifact.ts';
import type { Uploaded } from '../upload/upload-options.ts';
import { FolderProgress } from './folder-progress.ts';
import { inParallel } from './in-parallel.ts';
import { type Match, matcher } from './match.ts';
import { requireArtifactNames } from './safe-names.ts';

/** Which files are uploaded, and how. */
export interface UploadFolderOptions extends Omit<ArtifactUploadSettings, 'onProgress' | 'contentType'> {
  /** The folder whose files are uploaded, with all folders in it. Symbolic links are followed. */
  readonly from: string | URL;
  /** Which files, by their path relative to the folder, with `/`: glob patterns, or a function. Default: all. */
  readonly match?: Match<string> | undefined;
  /** The MIME type of a file, by its path relative to the folder. Default, and for `undefined`: by the extension. */
  readonly contentType?: ((path: string) => string | undefined) | undefined;
  /** How many uploads run at the same time. Default: 8. */
  readonly concurrency?: number | undefined;
  /** Called whenever bytes were sent. */
  readonly onProgress?: ((progress: FilesProgress) => void) | undefined;
}

/** One file that was uploaded. */
export interface UploadedFile extends Uploaded {
  /** The name of the artifact. */
  readonly name: string;
  readonly path: string;
}

/** Uploads the files of a folder as artifacts. */
export async function uploadFolder(
  services: UploadServices,
  { taskId, runId, prefix }: { readonly taskId: string; readonly runId: string | number; readonly prefix: string },
  base: Settings,
  options: UploadFolderOptions & { readonly storageType: UploadStorageType },
): Promise<UploadedFile[]> {
  const { expires, storageType, contentType, onProgress } = options;
  const concurrency = checkedConcurrency(options.concurrency ?? 8);
  const matches = matcher(options.match, (path) => path);
  const files = await requireFiles(`from is ${options.from}`);
  const folder = files.path(options.from);
  const settings = changeSettings(base, options);
  const { signal, release } = linkSignals(settings.signals);
  try {
    const paths = (await files.list(folder)).filter(matches);
    const start = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`;
    requireArtifactNames(paths.map((path) => start + path));
    const sizes = await Promise.all(paths.map((path) => files.size(files.join(folder, path))));
    const progress = new FolderProgress(sizes, onProgress);
    return await inParallel(paths, concurrency, signal, async (relative, abort) => {
      const name = start + relative;
      const path = files.join(folder, relative);
      const result = await uploadArtifact(services, { taskId, runId, name }, settings, {
        from: path,
        expires,
        storageType,
        contentType: contentType?.(relative),
        signal: abort,
        onProgress: progress.of(name),
      });
      progress.completed(name, result.size);
      return { name, path, ...result };
    });
  } finally {
    release();
  }
}
