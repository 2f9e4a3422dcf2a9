import type { References } from '../parse/parse.ts';
import type { GeneratedFile } from './package.ts';

/** What a deployment publishes of each service, as one file a service: a list of documents, each on a line of its own. */
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
