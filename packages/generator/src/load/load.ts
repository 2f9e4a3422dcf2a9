import { stat } from 'node:fs/promises';
import { isRelease } from '../source/releases.ts';
import { type Source, SourceError } from '../source/source.ts';
import { loadBundle, loadRelease } from './bundle.ts';
import { loadFolder } from './folder.ts';

/**
 * Reads a set of references: a folder, a bundle (one JSON file), a deployment's root URL, or a Taskcluster release such as `106.0.0`.
 * @param release - the Taskcluster release of the references; by default, the source says it
 * @param fallback - what to call the release if the source does not say it; without this, such a source is refused
 * @throws {SourceError} if a file or URL cannot be read; the error names it
 */
export async function load(from: string, release?: string, fallback?: string): Promise<Source> {
  if (/^https?:\/\//.test(from)) {
    // Imported only here, because it needs @tc/core, which may not be built yet.
    const { loadDeployment } = await import('./deployment.ts');
    return loadDeployment(from, release ?? fallback);
  }
  if (isRelease(from)) return loadRelease(from);
  const found = await stat(from).catch(() => undefined);
  if (found === undefined)
    throw new SourceError(from, '', 'no such file or folder; expected a folder of references, a bundle, a root URL or a release');
  return found.isDirectory() ? loadFolder(from, release, fallback) : loadBundle(from, release, fallback);
}
