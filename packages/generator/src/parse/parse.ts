import { Compile } from 'typebox/compile';
import { referencedFiles } from '../source/ref-resolver.ts';
import { isObject, type Json, type Source, SourceError, type SourceFile } from '../source/source.ts';
import { type ApiEntry, ApiReference, type ExchangeEntry, ExchangesReference, RenamedTypes, ScopeTemplate } from './reference-format.ts';
import { checkSchema } from './schema-format.ts';

/** A reference file that has been checked. */
export interface Parsed<Content> {
  readonly file: string;
  readonly content: Content;
}

/** The references of one service. It has an API, exchanges, or both. */
export interface ServiceReferences {
  readonly name: string;
  readonly apiVersion: string;
  readonly api?: Parsed<ApiReference>;
  readonly exchanges?: Parsed<ExchangesReference>;
  readonly renamedTypes?: Parsed<RenamedTypes>;
}

/** The parts of a source that packages are made from, checked. */
export interface References {
  readonly release: string;
  /** The release that last changed each service, if it is another one. */
  readonly releases?: Readonly<Record<string, string>>;
  readonly services: readonly ServiceReferences[];
  /** The schemas of these services by path, such as `schemas/queue/v1/task.json`. */
  readonly schemas: ReadonlyMap<string, Parsed<Json>>;
  /** Whether schemas that nothing refers to are missing. */
  readonly partial?: boolean;
}

type Validator = Pick<ReturnType<typeof Compile>, 'Check' | 'Errors'>;
type Complaint = ReturnType<Validator['Errors']>[number];

const checkApi = Compile(ApiReference);
const checkExchanges = Compile(ExchangesReference);
const checkRenamedTypes = Compile(RenamedTypes);
const checkScopes = Compile(ScopeTemplate);

/**
 * Checks the files of a source against Taskcluster's reference formats and groups them by service. Leaves out references of logs and
 * metrics, and schemas of folders that do not belong to a service.
 * @throws {SourceError} naming the file, the position and the reason
 */
export function parse(source: Source): References {
  const services = new Map<string, ServiceReferences>();
  for (const file of source.files) {
    const [, folder, version, kind] = /^references\/([^/]+)\/([^/]+)\/(api|exchanges)\.json$/.exec(file.path) ?? [];
    if (folder === undefined || version === undefined) continue;
    const reference = kind === 'api' ? { api: parseApi(file) } : { exchanges: parseExchanges(file) };
    const { serviceName: name, apiVersion } = (reference.api ?? reference.exchanges).content;
    if (name !== folder)
      throw new SourceError(file.file, '/serviceName', `is ${JSON.stringify(name)}, but the file is in the folder of ${folder}`);
    const known = services.get(name);
    if (known !== undefined && known.apiVersion !== apiVersion) {
      throw new SourceError(file.file, '/apiVersion', `is ${apiVersion}, but ${known.apiVersion} in the other reference of ${name}`);
    }
    services.set(name, { name, apiVersion, ...known, ...reference });
  }
  for (const file of source.files) {
    const known = services.get(/^references\/([^/]+)\/renamed-types\.json$/.exec(file.path)?.[1] ?? '');
    if (known === undefined) continue;
    const content = checked(file, checkRenamedTypes) as RenamedTypes;
    services.set(known.name, { ...known, renamedTypes: { file: file.file, content } });
  }
  const inOrder = source.files.filter(({ path }) => services.has(serviceOf(path))).sort((a, b) => (a.path < b.path ? -1 : 1));
  const schemas = new Map(inOrder.map((file) => [file.path, parseSchema(file)]));
  for (const [path, schema] of schemas) checkLinks(path, schema, schemas);
  const sorted = [...services.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const service of sorted) checkEntries(service, schemas);
  if (sorted.length === 0) throw new SourceError('the source', '', 'contains no service: neither an API nor an exchanges reference');
  const { release, releases, partial } = source;
  return { release, ...(releases && { releases }), ...(partial && { partial }), services: sorted, schemas };
}

/** Returns the path of a schema that an entry of a service's reference names, such as `v1/task.json#`. */
export function schemaPath(service: string, name: string): string {
  return `schemas/${service}/${name.replace(/#$/, '')}`;
}

function serviceOf(path: string): string {
  return /^schemas\/([^/]+)\/.+\.json$/.exec(path)?.[1] ?? '';
}

function parseApi(file: SourceFile): Parsed<ApiReference> {
  const content = checked(file, checkApi) as ApiReference;
  for (const [index, entry] of content.entries.entries()) checkMethod(file.file, entry, index, content.entries);
  return { file: file.file, content };
}

function parseExchanges(file: SourceFile): Parsed<ExchangesReference> {
  const content = checked(file, checkExchanges) as ExchangesReference;
  for (const [index, entry] of content.entries.entries()) checkExchange(file.file, entry, index, content.entries);
  return { file: file.file, content };
}

function parseSchema({ file, path, content }: SourceFile): Parsed<Json> {
  checkSchema(file, content);
  const id = isObject(content) ? content['$id'] : undefined;
  if (id !== undefined && id !== `/${path}#`) throw new SourceError(file, '/$id', `is ${JSON.stringify(id)}, expected "/${path}#"`);
  return { file, content };
}

function checked({ file, content }: SourceFile, validator: Validator): Json {
  if (validator.Check(content)) return content;
  const [first] = validator.Errors(content);
  throw new SourceError(file, first?.instancePath ?? '', first === undefined ? 'does not match the reference format' : complaint(first));
}

/** Writes an error of TypeBox for people who do not know the schema. */
function complaint({ keyword, params, message }: Complaint): string {
  const { allowedValues, allowedValue } = params as { allowedValues?: unknown[]; allowedValue?: unknown };
  if (keyword === 'boolean') return 'is not part of the reference format';
  if (keyword === 'enum') return `must be one of ${allowedValues?.join(', ')}`;
  if (keyword === 'const') return `must be ${JSON.stringify(allowedValue)}`;
  return message;
}

function checkMethod(file: string, entry: ApiEntry, index: number, all: readonly ApiEntry[]): void {
  const at = `/entries/${index}`;
  checkName(file, at, entry, index, all);
  const inRoute = [...entry.route.matchAll(/<([^<>]*)>/g)].map((match) => match[1]);
  if (inRoute.join() !== entry.args.join()) {
    throw new SourceError(
      file,
      `${at}/args`,
      `${entry.name} has the arguments [${entry.args}], but its route ${entry.route} has [${inRoute}]`,
    );
  }
  if (entry.scopes !== undefined && !checkScopes.Check(entry.scopes)) {
    throw new SourceError(file, `${at}/scopes`, `the scope expression of ${entry.name} is malformed`);
  }
}

function checkExchange(file: string, entry: ExchangeEntry, index: number, all: readonly ExchangeEntry[]): void {
  const at = `/entries/${index}`;
  checkName(file, at, entry, index, all);
  const fields = entry.routingKey.map(({ name }) => name);
  const twice = fields.find((name, position) => fields.indexOf(name) !== position);
  if (twice !== undefined) throw new SourceError(file, `${at}/routingKey`, `${entry.name} has the field ${twice} twice`);
}

function checkName(file: string, at: string, entry: { name: string }, index: number, all: readonly { name: string }[]): void {
  if (!/^[A-Za-z_$][\w$]*$/.test(entry.name))
    throw new SourceError(file, `${at}/name`, `${JSON.stringify(entry.name)} is not an identifier`);
  const first = all.findIndex(({ name }) => name === entry.name);
  if (first !== index) throw new SourceError(file, `${at}/name`, `${entry.name} is also the name of entry ${first}`);
}

function checkLinks(path: string, { file, content }: Parsed<Json>, schemas: ReadonlyMap<string, unknown>): void {
  for (const target of referencedFiles(content, path)) {
    if (!schemas.has(target)) throw new SourceError(file, '', `refers to ${target}, which is not in the source`);
  }
}

function checkEntries({ name: service, api, exchanges }: ServiceReferences, schemas: ReadonlyMap<string, unknown>): void {
  const check = (file: string, index: number, key: string, schema: string | undefined): void => {
    if (schema === undefined || schemas.has(schemaPath(service, schema))) return;
    throw new SourceError(file, `/entries/${index}/${key}`, `names ${schema}, but ${schemaPath(service, schema)} is not in the source`);
  };
  for (const [index, entry] of (api?.content.entries ?? []).entries()) {
    check(api?.file ?? '', index, 'input', entry.input);
    check(api?.file ?? '', index, 'output', entry.output === 'blob' ? undefined : entry.output);
  }
  for (const [index, entry] of (exchanges?.content.entries ?? []).entries()) check(exchanges?.file ?? '', index, 'schema', entry.schema);
}
