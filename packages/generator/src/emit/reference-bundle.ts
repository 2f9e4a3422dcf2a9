import type { References } from '../parse/parse.ts';
import type { GeneratedFile } from './package.ts';

/** Emits what a deployment publishes, in one file for each service: a list of documents, with one document per line. */
export function emitBundles({ services, schemas }: References): GeneratedFile[] {
  return services.map(({ name, apiVersion, api, exchanges }) => {
    const documents = [
      ...(api ? [{ filename: `references/${name}/${apiVersion}/api.json`, content: published(api.content) }] : []),
      ...(exchanges ? [{ filename: `references/${name}/${apiVersion}/exchanges.json`, content: published(exchanges.content) }] : []),
      ...[...schemas].filter(([path]) => path.startsWith(`schemas/${name}/`)).map(([filename, { content }]) => ({ filename, content })),
    ];
    return { path: `${name}.json`, content: `[\n${documents.map((document) => JSON.stringify(document)).join(',\n')}\n]\n` };
  });
}

/** Leaves out the keys of our own: Taskcluster's reference format does not know them. */
function published<Reference extends { readonly example?: string; readonly entries: readonly { readonly retired?: string }[] }>({
  example: _,
  ...reference
}: Reference): object {
  return { ...reference, entries: reference.entries.map(({ retired: __, ...entry }) => entry) };
}
