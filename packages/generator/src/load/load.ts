import { stat } from 'node:fs/promises';
import { type Source, SourceError } from '../source/source.ts';
import { loadBundle } from './bundle.ts';
import { loadFolder } from './folder.ts';

/**
 * Reads a set of references: a folder of YAML, a bundle (one JSON file) or a deployment's root URL.
 * @param release - the Taskcluster release of the references; by default, the source says it
 * @throws {SourceError} if a file or URL cannot be read; the error names it
 */
export async function load(from: string, release?: string): Promise<Source> {
  if (/^https?:\/\//.test(from)) {
    // Imported only here, because it needs @tc/core, which may not be built yet.
    const { loadDeployment } = await import('./deployment.ts');
    return loadDeployment(from, release);
  }
  const found = await stat(from).catch(() => undefined);
  if (found === undefined)
    throw new SourceError(from, '', 'no such file or folder; expected a folder of references, a bundle or a root URL');
  return found.isDirectory() ? loadFolder(from, release) : loadBundle(from, release);
}
