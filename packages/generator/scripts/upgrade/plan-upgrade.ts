import { type Change, type Diff, gravest, type ServiceDiff } from '../../src/diff/change.ts';
import { diff } from '../../src/diff/diff.ts';
import { buildModel } from '../../src/model/build-model.ts';
import type { Model } from '../../src/model/model.ts';
import { entriesOf, schemasOf } from '../../src/parse/needed-schemas.ts';
import { parse, type References, type ServiceReferences } from '../../src/parse/parse.ts';
import type { Releases } from '../../src/source/releases.ts';
import type { Json, Source, SourceFile } from '../../src/source/source.ts';
import { mergeApi, mergeExchanges } from './merge-reference.ts';
import { factsKey, mergeSchema } from './merge-schema.ts';
import { type MissingText, missingTexts } from './placeholder.ts';
import { formerNames, renamedTypesFile } from './renamed-types.ts';
import { retiredBy, withDropped } from './retire.ts';

/** The result of taking in a release. */
export interface Upgrade {
  /** All references afterwards. Files that did not change are the very ones that were given. */
  readonly source: Source;
  readonly releases: Releases;
  /** How our references differ from what they were, without changes of texts. */
  readonly diff: Diff;
  /** The packages afterwards. */
  readonly model: Model;
  /** What this release dropped, such as `notify irc`, or `aws-provisioner` for a whole service. */
  readonly retired: readonly string[];
  /** Texts that are still to be written. */
  readonly missing: readonly MissingText[];
}

/**
 * Works out our references as of the next release: its facts with our texts. What the release no longer lists stays, marked as
 * retired; type names that it changed stay as aliases. A service whose facts did not change keeps its files.
 * @throws {SourceError} when something is wrong with the next release
 */
export function planUpgrade(ours: Source, releases: Releases, theirs: Source): Upgrade {
  const [before, after] = [parse(ours), parse(theirs)];
  const names = [...new Set([...before.services, ...after.services].map(({ name }) => name))].sort();
  const merged = names.flatMap((name) => mergeService(name, before, after, theirs.partial === true));
  const all = [...merged, ...renamedTypes(before, merged, theirs.release)];
  const changes = withoutTexts(diff(buildModel(before), modelOf(all, theirs.release)));
  const changed = new Set(changes.services.filter(({ status }) => status !== 'same').map(({ service }) => service));
  const isListed = (name: string): boolean => after.services.some((service) => service.name === name);
  const files = names
    .flatMap((name) => (changed.has(name) ? all : ours.files).filter((file) => serviceOf(file) === name))
    .map((file) => unchanged(ours, file) ?? file);
  const next: Releases = {
    taskcluster: theirs.release,
    services: Object.fromEntries(
      names.map((name) => [name, changed.has(name) && isListed(name) ? theirs.release : (releases.services[name] ?? ours.release)]),
    ),
  };
  const source: Source = { release: theirs.release, releases: next.services, files };
  const references = parse(source);
  return {
    source,
    releases: next,
    diff: changes,
    model: buildModel(references),
    retired: retiredBy(theirs.release, references.services),
    missing: missingTexts(files),
  };
}

function modelOf(files: readonly SourceFile[], release: string): Model {
  return buildModel(parse({ release, files }));
}

/** Leaves the changes that concern callers. */
function withoutTexts({ services, ...releases }: Diff): Diff {
  return {
    ...releases,
    services: services.map((service): ServiceDiff => {
      const grave = gravest(service.changes);
      const changes: readonly Change[] = service.changes.filter((change) => change.class !== 'text');
      return { ...service, status: grave === undefined || grave === 'text' ? 'same' : service.status, changes };
    }),
  };
}

/** The files of one service after the upgrade, without its former type names. */
function mergeService(name: string, before: References, after: References, partial: boolean): SourceFile[] {
  const [was, now] = [before, after].map(({ services }) => services.find((service) => service.name === name));
  const version = (now ?? was)?.apiVersion ?? '';
  const [oldApi, newApi] = [was?.api?.content, now?.api?.content];
  const [oldExchanges, newExchanges] = [was?.exchanges?.content, now?.exchanges?.content];
  const api = newApi ? mergeApi(oldApi, newApi) : oldApi;
  const exchanges = newExchanges ? mergeExchanges(oldExchanges, newExchanges) : oldExchanges;
  const reference = (kind: string, content: unknown): SourceFile => ({
    file: `${name}/${kind}.yml`,
    path: `references/${name}/${version}/${kind}.json`,
    content: content as Json,
  });
  const theirs = [...after.schemas].filter(([path]) => path.startsWith(`schemas/${name}/`));
  const kept = keptSchemas(before, was, now, partial).filter((path) => !after.schemas.has(path));
  return [
    ...(api ? [reference('api', { ...api, entries: withDropped(oldApi?.entries, newApi && api.entries, after.release) })] : []),
    ...(exchanges
      ? [
          reference('exchanges', {
            ...exchanges,
            entries: withDropped(oldExchanges?.entries, newExchanges && exchanges.entries, after.release),
          }),
        ]
      : []),
    ...theirs.map(([path, { content }]) =>
      schemaFile(path, mergeSchema(before.schemas.get(path)?.content, content, `the schema ${path.replace(/^schemas\//, '')}`)),
    ),
    ...kept.map((path) => schemaFile(path, before.schemas.get(path)?.content ?? true)),
  ];
}

/** Our schemas that stay even if the release lacks them: those of retired entries, and unused ones if the source is partial. */
function keptSchemas(
  before: References,
  was: ServiceReferences | undefined,
  now: ServiceReferences | undefined,
  partial: boolean,
): string[] {
  if (was === undefined) return [];
  const listed = new Set(entriesOf(now).map(({ type, name }) => `${type} ${name}`));
  const dropped = entriesOf(was).filter(({ type, name }) => !listed.has(`${type} ${name}`));
  const needed = schemasOf(dropped, was.name, before);
  const own = [...before.schemas.keys()].filter((path) => path.startsWith(`schemas/${was.name}/`));
  const unused = partial ? own.filter((path) => !schemasOf(entriesOf(was), was.name, before).has(path)) : [];
  return [...needed, ...unused];
}

/** The files that hold the former names of types, with those that the upgrade adds. */
function renamedTypes(before: References, merged: readonly SourceFile[], release: string): SourceFile[] {
  const [old, now] = [buildModel(before), modelOf(merged, release)];
  const { services } = diff(old, now);
  return before.services.flatMap(({ name, renamedTypes: known }) => {
    const [was, is] = [old, now].map((model) => model.services.find((service) => service.name === name));
    if (was === undefined || is === undefined) return [];
    const changes = services.find(({ service }) => service === name)?.changes ?? [];
    return renamedTypesFile(name, formerNames(known?.content ?? {}, was, is, changes));
  });
}

/** Returns our own file if the merged one has the same facts and the same texts. */
function unchanged(ours: Source, { path, content }: SourceFile): SourceFile | undefined {
  const own = ours.files.find((file) => file.path === path);
  if (own === undefined) return undefined;
  const texts = (value: Json): string[] => [...strings(value)].sort();
  return factsKey(own.content) === factsKey(content) && texts(own.content).join('\n') === texts(content).join('\n') ? own : undefined;
}

function* strings(value: Json): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* strings(part as Json);
}

function schemaFile(path: string, content: Json): SourceFile {
  const [, service = '', rest = ''] = /^schemas\/([^/]+)\/(.+)\.json$/.exec(path) ?? [];
  return { file: `${service}/schemas/${rest}.yml`, path, content };
}

function serviceOf({ path }: SourceFile): string {
  return path.split('/')[1] ?? '';
}
