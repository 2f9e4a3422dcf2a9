import { load } from './load/load.ts';
import { parse, type References } from './parse/parse.ts';
import { type Source, SourceError, type SourceFile } from './source/source.ts';

/** The options of {@link loadReferences}. */
export interface LoadReferencesOptions {
  /** What the release is called, such as `106.0.0`. By default, the source says it, or else it is called like the source. */
  readonly release?: string | undefined;
  /** The names of the services to read, such as `worker-manager`. Default: all. */
  readonly services?: readonly string[] | undefined;
  /** A folder of own texts, one file for each service. See the guide. Default: the texts of the source. */
  readonly texts?: string | undefined;
}

/**
 * Reads and checks references.
 * @param from - a folder, a bundle (one JSON file), the root URL of a deployment, or a Taskcluster release such as `106.0.0`,
 *   which is fetched from Taskcluster's repository on GitHub
 * @throws {SourceError} naming the file and the position that is wrong
 */
export async function loadReferences(from: string, { release, services, texts }: LoadReferencesOptions = {}): Promise<References> {
  const source = only(await load(from, release, from), services, from);
  if (texts === undefined) return parse(source);
  const { applyTexts } = await import('./load/own-texts.ts');
  return parse(await applyTexts(source, texts));
}

/** Leaves out the files of other services. */
function only(source: Source, services: readonly string[] | undefined, from: string): Source {
  if (services === undefined) return source;
  const known = new Set(source.files.filter(({ path }) => path.startsWith('references/')).map(serviceOf));
  for (const name of services)
    if (!known.has(name)) throw new SourceError(from, '', `has no service ${JSON.stringify(name)}; it has ${[...known].sort().join(', ')}`);
  return { ...source, files: source.files.filter((file) => services.includes(serviceOf(file))) };
}

function serviceOf({ path }: SourceFile): string {
  return path.split('/')[1] ?? '';
}
