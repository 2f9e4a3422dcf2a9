import type { Json, JsonObject, SourceFile } from '../src/source/source.ts';

/** One change of a set of references. */
export interface Mutation {
  readonly name: string;
  readonly change: (files: readonly SourceFile[]) => readonly SourceFile[];
}

const RUN = '(globalThis.injected = 1)';

/** Texts that would break out of comments, strings, templates and Markdown, if they could. */
export const HOSTILE_TEXTS: readonly string[] = [
  `*/ ${RUN}; /*`,
  `*\\/ ${RUN}`,
  `\`; ${RUN}; \``,
  `\${${RUN}}`,
  `'; ${RUN}; '`,
  `"; ${RUN}; "`,
  `\n${RUN};\n`,
  `\r${RUN};\r`,
  `\u2028${RUN};\u2029`,
  `\\`,
  `\\'; ${RUN}; //`,
  '\u0000\u0001\u001b[31m',
  '\u202eright to left',
  '\ud800',
  '</script><!-- --> ``` | @link {@link x',
  '```\n*/ code',
  '@deprecated @param payload - {',
  '',
  ' ',
  'x'.repeat(10_000),
];

/** Names that are special in JavaScript, to objects, or to clients. */
const NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'then',
  'class',
  'arguments',
  'eval',
  'use',
  'options',
  'query',
  'endpoints',
  'service',
  'name',
  'Client',
  'Type',
  'exchanges',
  '_',
  'ünï',
  '1st',
  'a-b',
  ...HOSTILE_TEXTS.slice(0, 3),
];

/** Values of a wrong type for anything. */
const WRONG: readonly Json[] = [null, 7, '', [], {}, true];

/** Makes changes of every kind: of each key of the formats, of names and texts, and of schemas. */
export function mutations(files: readonly SourceFile[]): Mutation[] {
  const api = /\/api\.json$/;
  const exchanges = /\/exchanges\.json$/;
  const has = (pattern: RegExp): boolean => files.some(({ path }) => pattern.test(path));
  const schema = /\/email-request\.json$/;
  if (!has(api) || !has(exchanges) || !has(schema)) throw new Error('the references lack what the changes need');
  return [
    ...keyMutations(api, ['serviceName', 'apiVersion', 'entries', '$schema']),
    ...keyMutations(exchanges, ['exchangePrefix', 'entries', 'serviceName']),
    ...entryMutations(api, ['type', 'name', 'method', 'route', 'args', 'stability', 'category', 'input', 'output', 'scopes', 'query']),
    ...entryMutations(exchanges, ['type', 'name', 'exchange', 'routingKey', 'schema']),
    ...HOSTILE_TEXTS.flatMap((text) => [
      edit(`title of the API ${told(text)}`, api, (content) => ({ ...content, title: text, description: text })),
      entry(`text of a method ${told(text)}`, api, { title: text, description: text, category: text }),
      entry(`text of an event ${told(text)}`, exchanges, { title: text, description: text }),
      edit(`text of a schema ${told(text)}`, schema, (content) => ({
        ...content,
        title: text,
        description: text,
        default: text,
        properties: { a: { type: 'string', title: text, description: text, default: text, pattern: escaped(text) } },
        required: [],
      })),
      edit(`constants ${told(text)}`, schema, () => ({ enum: [text, { [text]: text }, [text]] })),
      entry(`scope ${told(text)}`, api, { scopes: { AllOf: [text] } }),
    ]),
    ...NAMES.flatMap((name) => [
      entry(`method named ${told(name)}`, api, { name }),
      entry(`event named ${told(name)}`, exchanges, { name }),
      entry(`argument named ${told(name)}`, api, { route: `/x/<${name}>`, args: [name] }),
      entry(`query parameter named ${told(name)}`, api, { query: [name] }),
      entry(`field of a routing key named ${told(name)}`, exchanges, {
        routingKey: [{ name, summary: name, multipleWords: false, required: true }],
      }),
      edit(`type named ${told(name)}`, schema, (content) => ({ ...content, title: name })),
      edit(`property named ${told(name)}`, schema, () =>
        object({ [name]: { type: 'string' }, other: object({ [name]: object({ [name]: true }) }) }, [name]),
      ),
    ]),
    ...schemaMutations().map(([name, content]) => edit(name, schema, () => content)),
    twice('a method twice', api),
    twice('an event twice', exchanges),
    { name: 'a file twice', change: (all) => [...all, ...all.filter(({ path }) => api.test(path))] },
    { name: 'no schema', change: (all) => all.filter(({ path }) => !schema.test(path)) },
    { name: 'no file', change: () => [] },
    ...WRONG.flatMap((value) => [replace(`API is ${told(value)}`, api, value), replace(`schema is ${told(value)}`, schema, value)]),
  ];
}

function schemaMutations(): [string, JsonObject][] {
  const deep = (wrap: (inner: JsonObject) => JsonObject, depth: number): JsonObject => {
    let result: JsonObject = { type: 'string' };
    for (let level = 0; level < depth; level++) result = wrap(result);
    return result;
  };
  const many = (count: number): JsonObject =>
    object(Object.fromEntries(Array.from({ length: count }, (_, index) => [`property${index}`, { type: 'integer' }])));
  const refs = [
    '#',
    '#/definitions/a',
    'email-request.json#',
    'nothing.json#',
    '../../auth/v1/x.json#',
    'https://x.example/y',
    '#/%',
    '//',
    '',
  ];
  return [
    ...refs.map((ref): [string, JsonObject] => [`$ref ${told(ref)}`, object({ a: { $ref: ref } })]),
    [
      'a circle of definitions',
      { definitions: { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/a' } }, $ref: '#/definitions/a' },
    ],
    ['a tree', object({ a: { $ref: '#/definitions/a' } }, [], { definitions: { a: object({ a: { $ref: '#/definitions/a' } }) } })],
    ['$ref through __proto__', object({ a: { $ref: '#/__proto__/constructor' } })],
    ['objects of depth 200', deep((inner) => object({ a: inner }), 200)],
    ['lists of depth 200', deep((inner) => ({ type: 'array', items: inner }), 200)],
    ['unions of depth 200', deep((inner) => ({ anyOf: [inner, { type: 'null' }] }), 200)],
    ['intersections of depth 200', deep((inner) => ({ allOf: [inner, { minLength: 1 }] }), 200)],
    ['objects of depth 20,000', deep((inner) => object({ a: inner }), 20_000)],
    ['10,000 properties', many(10_000)],
    ['10,000 constants', { enum: Array.from({ length: 10_000 }, (_, index) => `v${index}`) }],
    ['1,000 alternatives', { oneOf: Array.from({ length: 1000 }, (_, index) => object({ [`a${index}`]: true }, [`a${index}`])) }],
    ['no type', {}],
    ['two types', { type: ['string', 'null', 'object'], properties: { a: true } }],
    ['an unknown type', { type: 'text' }],
    ['an empty enum', { enum: [] }],
    ['odd constants', { enum: [null, -0, 1e308, 1e-7, '', [], {}, [[]], true] }],
    ['an impossible const', { type: 'string', const: 7 }],
    ['a bad pattern', { type: 'string', pattern: '(' }],
    ['a pattern with a slash', { type: 'string', pattern: `/${RUN}/` }],
    ['pattern properties', { type: 'object', patternProperties: { '^`${x}`$': { type: 'string' }, "'": { type: 'integer' } } }],
    [
      'properties that differ in case',
      object({ ab: object({ x: true }), aB: object({ y: true }), AB: object({ z: true }), a_b: object({}) }),
    ],
    ['objects of the same title', object({ a: object({ x: true }, [], { title: 'A b' }), b: object({ y: true }, [], { title: 'A b' }) })],
    ['not anything', { not: {} }],
    ['false', { type: 'object', properties: { a: false }, required: ['a'] }],
    ['a tuple', { type: 'array', items: [{ type: 'string' }, object({ a: true })], additionalItems: false }],
    ['required twice', object({ a: true }, ['a', 'a', 'b'])],
    ['negative limits', { type: 'string', minLength: -1 }],
    ['dependencies', object({ a: true }, [], { dependencies: { a: ['b'], b: object({ c: true }) } })],
    ['another $id', { $id: '/schemas/other.json#' }],
  ];
}

function keyMutations(pattern: RegExp, keys: readonly string[]): Mutation[] {
  return keys.flatMap((key) => [
    edit(`${pattern}: no ${key}`, pattern, ({ [key]: _, ...rest }) => rest),
    ...WRONG.map((value) => edit(`${pattern}: ${key} is ${told(value)}`, pattern, (content) => ({ ...content, [key]: value }))),
  ]);
}

function entryMutations(pattern: RegExp, keys: readonly string[]): Mutation[] {
  return keys.flatMap((key) => [
    edit(`${pattern}: an entry without ${key}`, pattern, (content) => withEntry(content, ({ [key]: _, ...rest }) => rest)),
    ...WRONG.map((value) => entry(`${pattern}: ${key} of an entry is ${told(value)}`, pattern, { [key]: value })),
  ]);
}

function entry(name: string, pattern: RegExp, changes: JsonObject): Mutation {
  return edit(name, pattern, (content) => withEntry(content, (one) => ({ ...one, ...changes })));
}

function withEntry(content: JsonObject, change: (entry: JsonObject) => JsonObject): JsonObject {
  const [first, ...others] = content['entries'] as readonly JsonObject[];
  return { ...content, entries: [change(first ?? {}), ...others] };
}

function twice(name: string, pattern: RegExp): Mutation {
  return edit(name, pattern, (content) => ({
    ...content,
    entries: [...(content['entries'] as Json[]), ...(content['entries'] as Json[])],
  }));
}

function edit(name: string, pattern: RegExp, change: (content: JsonObject) => JsonObject): Mutation {
  return {
    name,
    change: (files) =>
      files.map((file) => {
        if (!pattern.test(file.path)) return file;
        const { $id } = file.content as JsonObject;
        return { ...file, content: { ...($id !== undefined && { $id }), ...change(file.content as JsonObject) } };
      }),
  };
}

function replace(name: string, pattern: RegExp, content: Json): Mutation {
  return { name, change: (files) => files.map((file) => (pattern.test(file.path) ? { ...file, content } : file)) };
}

function object(properties: JsonObject, required: readonly string[] = [], more: JsonObject = {}): JsonObject {
  return { type: 'object', properties, required, additionalProperties: false, ...more };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('\ud800', '');
}

function told(value: Json): string {
  return JSON.stringify(value).slice(0, 40);
}
