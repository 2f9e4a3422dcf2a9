import { type Change, type Diff, gravest, type ServiceDiff } from '../diff/change.ts';
import { diff } from '../diff/diff.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/model.ts';
import { parse, type References, type ServiceReferences, schemaPath } from '../parse/parse.ts';
import { referencedFiles } from '../source/ref-resolver.ts';
import type { Releases } from '../source/releases.ts';
import type { Json, Source, SourceFile } from '../source/source.ts';
import { mergeApi, mergeExchanges } from './merge-reference.ts';
import { factsKey, mergeSchema } from './merge-schema.ts';
import { type MissingText, missingTexts } from './placeholder.ts';

/** What taking in a release comes to. */
export interface Upgrade {
  /** All references afterwards. Files of services that did not change are the very ones that were given. */
  readonly source: Source;
  readonly releases: Releases;
  /** How our references differ from what they were, texts left out. Retired references do not count as gone. */
  readonly diff: Diff;
  /** The packages afterwards. */
  readonly model: Model;
  /** What was retired just now, by name as in {@link Releases}. */
  readonly retired: readonly string[];
  /** Texts that are to be written. */
  readonly missing: readonly MissingText[];
}

/**
 * Works out our references as of the next release: its facts with our texts. A service whose facts stayed stays as it is, file by
 * file; so does one, or one reference of one, that the release lacks.
 * @throws {SourceError} for what is wrong with the next release
 */
export function planUpgrade(ours: Source, releases: Releases, theirs: Source): Upgrade {
  const [before, after] = [parse(ours), parse(theirs)];
  const merged = after.services.flatMap((service) => mergeService(before, after, service, theirs.partial === true));
  const vanished = before.services.filter(({ name }) => !after.services.some((service) => service.name === name));
  const all = [...merged, ...vanished.flatMap(({ name }) => filesOf(ours, name))];
  const oldModel = buildModel(before);
  const changes = withoutTexts(diff(oldModel, buildModel(parse({ release: theirs.release, files: all }))));
  const changed = new Set(changes.services.filter(({ status }) => status !== 'same').map(({ service }) => service));
  const next: Releases = {
    taskcluster: theirs.release,
    services: Object.fromEntries([
      ...before.services.map(({ name }) => [name, releases.services[name] ?? ours.release]),
      ...[...changed].map((name) => [name, theirs.release]),
    ]),
    retired: retirements(before, after),
  };
  const files = [...new Set([...before.services, ...after.services].map(({ name }) => name))]
    .sort()
    .flatMap((name) => (changed.has(name) ? all.filter((file) => serviceOf(file) === name) : filesOf(ours, name)))
    .map((file) => unchanged(ours, file) ?? file);
  const source: Source = { release: theirs.release, releases: next.services, files };
  return {
    source,
    releases: next,
    diff: changes,
    model: buildModel(parse(source)),
    retired: next.retired.filter((name) => !releases.retired.includes(name)),
    missing: missingTexts(files),
  };
}

/** The changes that concern callers. */
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

function mergeService(before: References, after: References, service: ServiceReferences, partial: boolean): SourceFile[] {
  const { name, apiVersion, api, exchanges } = service;
  const was = before.services.find((one) => one.name === name);
  const reference = (kind: 'api' | 'exchanges', content: unknown): SourceFile => ({
    file: `${name}/${kind}.yml`,
    path: `references/${name}/${apiVersion}/${kind}.json`,
    content: content as Json,
  });
  const references = [
    ...(api ? [reference('api', mergeApi(was?.api?.content, api.content))] : []),
    ...(exchanges ? [reference('exchanges', mergeExchanges(was?.exchanges?.content, exchanges.content))] : []),
    ...retiredKinds(was, service).map((kind) => reference(kind, was?.[kind]?.content)),
  ];
  const theirs = [...after.schemas].filter(([path]) => path.startsWith(`schemas/${name}/`));
  const kept = keptSchemas(before, was, service, partial).filter((path) => !after.schemas.has(path));
  return [
    ...references,
    ...theirs.map(([path, { content }]) =>
      schemaFile(path, mergeSchema(before.schemas.get(path)?.content, content, `the schema ${path.replace(/^schemas\//, '')}`)),
    ),
    ...kept.map((path) => schemaFile(path, before.schemas.get(path)?.content ?? true)),
  ];
}

/** Schemas of ours that stay though the release lacks them: those of retired references, and what a partial source cannot tell of. */
function keptSchemas(before: References, was: ServiceReferences | undefined, now: ServiceReferences, partial: boolean): string[] {
  if (was === undefined) return [];
  const of = (kinds: readonly ('api' | 'exchanges')[]): Set<string> =>
    reached(
      before,
      was.name,
      kinds.flatMap((kind) => named(was, kind)),
    );
  const retired = of(retiredKinds(was, now));
  if (!partial) return [...retired];
  const used = of(['api', 'exchanges']);
  return [...before.schemas.keys()].filter((path) => path.startsWith(`schemas/${was.name}/`) && (retired.has(path) || !used.has(path)));
}

function named(service: ServiceReferences, kind: 'api' | 'exchanges'): string[] {
  const names =
    kind === 'api'
      ? (service.api?.content.entries ?? []).flatMap(({ input, output }) => [input, output])
      : (service.exchanges?.content.entries ?? []).map(({ schema }) => schema);
  return names.filter((name) => name !== undefined);
}

function reached({ schemas }: References, service: string, names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    const schema = schemas.get(path);
    if (schema === undefined || found.has(path)) return;
    found.add(path);
    for (const target of referencedFiles(schema.content, path)) visit(target);
  };
  for (const name of names) visit(schemaPath(service, name));
  return found;
}

function retiredKinds(was: ServiceReferences | undefined, now: ServiceReferences): ('api' | 'exchanges')[] {
  return (['api', 'exchanges'] as const).filter((kind) => was?.[kind] && !now[kind]);
}

/** What our references hold and the release does not. */
function retirements(before: References, after: References): string[] {
  return before.services.flatMap((was) => {
    const now = after.services.find(({ name }) => name === was.name);
    return now === undefined ? [was.name] : retiredKinds(was, now).map((kind) => `${was.name}/${kind}`);
  });
}

/** Our own file, where the merged one says the same in the same words. */
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

function filesOf({ files }: Source, service: string): SourceFile[] {
  return files.filter((file) => serviceOf(file) === service);
}

function serviceOf({ path }: SourceFile): string {
  return path.split('/')[1] ?? '';
}
