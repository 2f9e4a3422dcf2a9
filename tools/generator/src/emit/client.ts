import { isRetired, type Method, type Service, typeName } from '../model/model.ts';
import { literal, propertyKey } from '../model/names.ts';
import { docComment, firstSentence, RETIRED_SERVICE, retiredTag, together } from './doc-comment.ts';
import type { Imports } from './imports.ts';
import { scopesText } from './scope-text.ts';
import { typeExpression } from './type-expression.ts';

const CODEGEN = '@tc/core/codegen';
const TYPES = './types.ts';

/** The module of a service's client. */
export function emitClient(service: Service, imports: Imports): string {
  const { className, methods, api } = service;
  imports.value('endpoints', './endpoints.ts');
  imports.value('service', './endpoints.ts');
  const codegen = (name: string): string => imports.type(name, CODEGEN);
  const text = methods.map((method) => `\n${emitMethod(method, service, imports)}`).join('');
  return `${docComment(api?.description, isRetired(service) ? RETIRED_SERVICE : undefined)}export class ${className} extends ${imports.value('Client', CODEGEN)}<${className}Urls> {
  /** What this client is generated from. */
  static readonly service: ${codegen('ServiceDefinition')} = service;

  /**
   * @param options - the deployment, the credentials and how to call; see also \`${className}.fromEnv()\`
   * @throws {ConfigurationError} when an option is missing or out of range, naming it
   */
  constructor(options: ${codegen('ClientOptions')}<${className}> = {}) {
    super(service, options);
  }
${text}}

/** The arguments of each method's URL, as \`buildUrl\` takes them; those under \`get\` are for \`buildSignedUrl\` too. */
export interface ${className}Urls {
${urls('get', methods, imports)}${urls('other', methods, imports)}}
`;
}

/** A method's parameters as code, each with its type. */
export function parameters(method: Method, mention: (name: string) => string): { name: string; type: string; optional: boolean }[] {
  return [
    ...method.args.map(({ parameter, numeric }) => ({ name: parameter, type: numeric ? 'string | number' : 'string', optional: false })),
    ...(method.input ? [{ name: 'payload', type: mention(typeName(method.input, 'sent')), optional: false }] : []),
    ...(method.query ? [{ name: 'query', type: mention(method.query.typeName), optional: true }] : []),
  ];
}

/** What a method gives. The reference says nothing of the answer of some. */
export function resultType(method: Method, { schemas }: Service, mention: (name: string, module: string) => string): string {
  const page = method.output ? mention(typeName(method.output, 'received'), TYPES) : 'unknown';
  if (method.items === undefined) return `${mention('Call', CODEGEN)}<${page}>`;
  const byPath = new Map(schemas.map((schema) => [schema.path, schema]));
  const item = typeExpression(method.items.shape, {
    direction: 'received',
    schema: (path) => byPath.get(path) ?? unknownSchema(path),
    mention: (name) => mention(name, TYPES),
  });
  return `${mention('PagedCall', CODEGEN)}<${page}, ${item}>`;
}

function emitMethod(method: Method, service: Service, imports: Imports): string {
  const { name, args, input, query, items } = method;
  const mention = (type: string, module: string): string => imports.type(type, module);
  const signature = [
    ...parameters(method, (type) => mention(type, TYPES)).map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type}`),
    `options?: ${mention('CallOptions', CODEGEN)}`,
  ];
  const passed = [
    `endpoints.${name}`,
    `[${args.map(({ parameter }) => parameter).join(', ')}]`,
    input ? 'payload' : 'undefined',
    query ? 'query' : 'undefined',
    'options',
  ];
  return `${methodDoc(method, service)}${propertyKey(name)}(${signature.join(', ')}): ${resultType(method, service, mention)} {
  return this.${items ? 'callPaged' : 'call'}(${passed.join(', ')});
}
`;
}

const STABILITY = { stable: undefined, experimental: '@experimental', deprecated: '@deprecated Taskcluster may drop it.' };

function methodDoc(method: Method, service: Service): string {
  const { title, description, args, input, query, items, scopes, stability, retired, category, httpMethod, route } = method;
  const mark = retired === undefined ? STABILITY[stability] : retiredTag(retired);
  return docComment(
    description || title,
    scopesText(scopes),
    items && '**Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.',
    `**Category:** ${category}. **Source:** \`${httpMethod} ${route}\` in references/${service.name}/api.yml.`,
    together(
      ...args.map(
        ({ name, parameter, description: text }) => `@param ${parameter} - ${text ? tagText(text) : `\`<${name}>\` of the route`}`,
      ),
      input && `@param payload - ${input.description ? tagText(input.description) : 'what is sent, as JSON'}`,
      query && `@param query - ${query.parameters.map((parameter) => `\`${parameter.name}\``).join(', ')}`,
      '@param options - signal, timeout, retries and headers of this call',
      '@throws {ApiError} when the service refuses',
      mark,
    ),
  );
}

/** The first sentence of a text as that of a tag: without a full stop. */
function tagText(text: string): string {
  return firstSentence(text).replace(/\.$/, '');
}

function urls(kind: 'get' | 'other', methods: readonly Method[], imports: Imports): string {
  const own = methods.filter(({ httpMethod }) => (httpMethod === 'GET') === (kind === 'get'));
  const entries = own.map((method) => {
    const given = [
      ...method.args.map(({ parameter, numeric }) => `${parameter}: ${numeric ? 'string | number' : 'string'}`),
      ...(method.query ? [`query?: ${imports.type(method.query.typeName, TYPES)}`] : []),
    ];
    return `${propertyKey(method.name)}: [${given.join(', ')}];\n`;
  });
  return entries.length === 0 ? `readonly ${kind}: object;\n` : `readonly ${kind}: {\n${entries.join('')}};\n`;
}

function unknownSchema(path: string): never {
  throw new Error(`${literal(path)} is not among the schemas`);
}
