import { stat } from 'node:fs/promises';
import { loadBundle } from './load-bundle.ts';
import { loadFolder } from './load-folder.ts';
import { type Source, SourceError } from './source.ts';

/**
 * Reads a set of references: a folder of YAML, a bundle (one JSON file) or a deployment's root URL.
 * @param release - the Taskcluster release it is of; default: what the source says of itself
 * @throws {SourceError} naming the file or URL that cannot be read
 */
export async function load(from: string, release?: string): Promise<Source> {
  if (/^https?:\/\//.test(from)) {
    // Only this needs @tc/core, which may not have been built yet.
    const { loadDeployment } = await import('./load-deployment.ts');
    return loadDeployment(from, release);
  }
  const found = await stat(from).catch(() => undefined);
  if (found === undefined)
    throw new SourceError(from, '', 'no such file or folder; expected a folder of references, a bundle, or a root URL');
  return found.isDirectory() ? loadFolder(from, release) : loadBundle(from, release);
}
