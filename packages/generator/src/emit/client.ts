import { isRetired, type Method, type Service, typeName } from '../model/model.ts';
import { literal, propertyKey } from '../model/names.ts';
import { docComment, exampleTag, firstSentence, RETIRED_SERVICE, retiredTag, together } from './doc-comment.ts';
import { clientExample } from './examples.ts';
import type { Imports } from './imports.ts';
import { scopesText } from './scope-text.ts';
import { typeExpression } from './type-expression.ts';

const CODEGEN = '@tc/core/codegen';
const TYPES = './types.ts';

/** Emits the module of a service's client. */
export function emitClient(service: Service, imports: Imports): string {
  const { className, methods, api } = service;
  if (methods.length > 0) imports.value('endpoints', './endpoints.ts');
  imports.value('service', './endpoints.ts');
  const codegen = (name: string): string => imports.type(name, CODEGEN);
  const text = methods.map((method) => `\n${emitMethod(method, service, imports)}`).join('');
  const doc = docComment(api?.description, together(exampleTag(clientExample(service)), isRetired(service) ? RETIRED_SERVICE : undefined));
  return `${doc}export class ${className} extends ${imports.value('Client', CODEGEN)}<${className}Urls> {
  /** The service's API as data. */
  static readonly service: ${codegen('ServiceDefinition')} = service;

  /**
   * Creates a client. To read the options from the environment, use \`${className}.fromEnv()\`.
   *
   * @param options - the deployment, the credentials, and settings for all calls
   * @throws {ConfigurationError} if an option is missing or invalid
   */
  constructor(options: ${codegen('ClientOptions')}<${className}> = {}) {
    super(service, options);
  }
${text}}

/** Arguments of \`buildUrl\` by method. \`buildSignedUrl\` supports the methods under \`get\`. */
export interface ${className}Urls {
${urls('get', methods, imports)}${urls('other', methods, imports)}}
`;
}

/** Lists a method's parameters, without its options. */
export function parameters(method: Method, mention: (name: string) => string): { name: string; type: string; optional: boolean }[] {
  return [
    ...method.args.map(({ parameter, numeric }) => ({ name: parameter, type: numeric ? 'string | number' : 'string', optional: false })),
    ...(method.input ? [{ name: 'payload', type: mention(typeName(method.input, 'sent')), optional: false }] : []),
    ...(method.query ? [{ name: 'query', type: mention(method.query.typeName), optional: true }] : []),
  ];
}

/** Writes the return type of a method. The references do not describe the responses of some methods. */
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
    ...(args.length > 0 ? [`args: [${args.map(({ parameter }) => parameter).join(', ')}]`] : []),
    ...(input ? ['payload'] : []),
    ...(query ? ['query'] : []),
    'options',
  ];
  return `${methodDoc(method)}${propertyKey(name)}(${signature.join(', ')}): ${resultType(method, service, mention)} {
  return this.${items ? 'invokePaged' : 'invoke'}(endpoints.${name}, { ${passed.join(', ')} });
}
`;
}

const STABILITY = { stable: undefined, experimental: '@experimental', deprecated: '@deprecated Taskcluster plans to remove it.' };

function methodDoc({ title, description, args, input, query, items, scopes, stability, retired, httpMethod, route }: Method): string {
  return docComment(
    description || title,
    scopesText(scopes),
    items && '**Pages:** iterate over the call to get the items of all pages; await it to get the first page.',
    together(
      ...args.map(
        ({ name, parameter, description: text }) => `@param ${parameter} - ${text ? tagText(text) : `\`<${name}>\` in the route`}`,
      ),
      input && `@param payload - ${input.description ? tagText(input.description) : 'the request body'}`,
      query && `@param query - ${query.parameters.map((parameter) => `\`${parameter.name}\``).join(', ')}`,
      '@param options - `signal`, `timeout`, `retries` and `headers` for this call',
      '@throws {ApiError} if the service responds with an error',
      retired === undefined ? STABILITY[stability] : retiredTag(retired),
      `@see \`${httpMethod} ${route}\``,
    ),
  );
}

/** Writes the first sentence of a text for a tag: without a full stop. */
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
