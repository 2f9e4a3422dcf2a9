import { stat } from 'node:fs/promises';
import { type Source, SourceError } from '../source/source.ts';
import { loadBundle } from './bundle.ts';
import { loadFolder } from './folder.ts';

/**
 * Reads a set of references: a folder of YAML, a bundle (one JSON file) or a deployment's root URL.
 * @param release - the Taskcluster release it is of; default: what the source says of itself
 * @throws {SourceError} naming the file or URL that cannot be read
 */
export async function load(from: string, release?: string): Promise<Source> {
  if (/^https?:\/\//.test(from)) {
    // Only this needs @tc/core, which may not have been built yet.
    const { loadDeployment } = await import('./deployment.ts');
    return loadDeployment(from, release);
  }
  const found = await stat(from).catch(() => undefined);
  if (found === undefined)
    throw new SourceError(from, '', 'no such file or folder; expected a folder of references, a bundle, or a root URL');
  return found.isDirectory() ? loadFolder(from, release) : loadBundle(from, release);
}
