import fc from 'fast-check';
import { type TSchema, Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileSchema } from '../../src/validation/validation.ts';

const test = suite('lenient schemas');

const closed = { additionalProperties: false };
const Run = Type.Object({ runId: Type.Integer(), state: Type.Enum(['running', 'failed']) }, closed);
const Status = Type.Object({ taskId: Type.String(), runs: Type.Optional(Type.Array(Run)) }, closed);
const Artifact = Type.Union([
  Type.Object({ storageType: Type.Literal('s3'), putUrl: Type.String() }, closed),
  Type.Object({ storageType: Type.Literal('reference') }, closed),
]);
const NestedArtifact = Type.Union([Artifact, Type.Object({ storageType: Type.Enum(['error', 'none']), reason: Type.String() }, closed)]);
const Triggered = Type.Union([Type.Object({ status: Status }, closed), Type.Object({}, closed)]);
const EventId = Type.Intersect([
  Type.String({ maxLength: 20 }),
  Type.Unsafe<string>({ anyOf: [{ pattern: '^[0-9a-f-]+$' }, { enum: ['Unknown'] }] }),
]);
const Config = Type.Intersect([
  Type.Object({ image: Type.String() }),
  Type.Object({ zone: Type.Enum(['a', 'b']) }),
  Type.Unsafe<unknown>({ not: { required: ['image', 'secret'] } }),
]);
const Exclusive = Type.Unsafe<unknown>({
  oneOf: [Type.Object({ a: Type.String() }, closed), Type.Object({ a: Type.String(), b: Type.String() }, closed)],
});

/** Each: what is tried, the schema, a document that it rejects, and what is wrong with it leniently. */
const cases: readonly (readonly [what: string, schema: object, document: unknown, issues: readonly string[]])[] = [
  ['an unknown property', Status, { taskId: 'x', added: 1 }, []],
  ['an unknown property of an object in an array', Status, { taskId: 'x', runs: [{ runId: 0, state: 'failed', added: {} }] }, []],
  ['a wrong type beside an unknown property', Status, { taskId: 5, added: 1 }, ['/taskId is 5, expected a string']],
  ['a missing property', Status, { added: 1 }, ['/taskId is missing']],
  ['an unknown value of an enum', Run, { runId: 0, state: 'added' }, []],
  ['a value of another type for an enum', Run, { runId: 0, state: 7 }, ['/state is 7, expected a string']],
  ['an unknown value of a literal', Type.Literal('a'), 'b', []],
  ['an unknown value of a union of literals', Type.Union([Type.Literal('a'), Type.Literal(1)]), 2, []],
  [
    'a value of another type for a union of literals',
    Type.Union([Type.Literal('a'), Type.Literal(1)]),
    true,
    [' is true, expected a string or a number'],
  ],
  ['an unknown value of an enum or null', Type.Union([Type.Enum(['a', 'b']), Type.Null()]), 'c', []],
  ['an unknown value of a literal beside an array', Type.Union([Type.Literal('none'), Type.Array(Type.String())]), 'all', []],
  ['a string that matches neither a pattern nor the constant beside it', EventId, 'UNKNOWN', [' does not match the pattern ^[0-9a-f-]+$']],
  ['a number where there is an enum with null', Type.Unsafe({ enum: ['a', null] }), 3, [' is 3, expected a string or null']],

  ['an unknown property of a union’s alternative', Artifact, { storageType: 'reference', added: 1 }, []],
  ['an alternative without what it needs', Artifact, { storageType: 's3' }, ['/putUrl is missing']],
  [
    'an alternative with the property of another one',
    Artifact,
    { storageType: 'reference', putUrl: 'x' },
    ['/putUrl is not a known property'],
  ],
  ['an unknown tag', Artifact, { storageType: 'added', anything: 1 }, []],
  ['a tag of another type', Artifact, { storageType: 1 }, ['/storageType is 1, expected a string']],
  ['no tag', Artifact, {}, ['/storageType is missing']],
  ['no object', Artifact, 'x', [' is a string, expected an object']],
  ['an alternative of a union in a union', NestedArtifact, { storageType: 'error' }, ['/reason is missing']],
  ['an unknown tag of a union in a union', NestedArtifact, { storageType: 'added' }, []],
  [
    'an object that is the wrong alternative without its properties',
    Triggered,
    { status: { taskId: 5 } },
    ['/status/taskId is 5, expected a string'],
  ],
  ['an unknown property where one alternative is an empty object', Triggered, { added: 1 }, []],
  ['unknown properties in depth', Triggered, { status: { taskId: 'x', added: 1 }, added: 1 }, []],
  ['an object that two exclusive alternatives match leniently', Exclusive, { a: 'x', b: 'y', added: 1 }, []],
  ['a wrong type in an exclusive alternative', Exclusive, { a: 'x', b: 5 }, ['/b is 5, expected a string']],

  ['an unknown value of an enum in an intersection', Config, { image: 'x', zone: 'c' }, []],
  ['what `not` excludes in an intersection', Config, { image: 'x', zone: 'c', secret: 'y' }, [' has a value that is not allowed']],
  [
    '`not` around a closed object and an enum',
    Type.Unsafe({ not: Type.Object({ a: Type.Enum(['x']) }, closed) }),
    { a: 'x' },
    [' has a value that is not allowed'],
  ],
  [
    'an unknown name beside patterns',
    Type.Unsafe({ type: 'object', patternProperties: { '^x-': Type.Number() }, ...closed }),
    { y: 1 },
    [],
  ],
  [
    'a wrong type under a pattern',
    Type.Unsafe({ type: 'object', patternProperties: { '^x-': Type.Number() }, ...closed }),
    { 'x-a': 'b', y: 1 },
    ['/x-a is a string, expected a number'],
  ],
  ['an enum under a pattern', Type.Unsafe({ type: 'object', patternProperties: { '^x-': Type.Enum(['a']) } }), { 'x-a': 'b' }, []],
  [
    'a wrong type of other properties',
    Type.Unsafe({ type: 'object', additionalProperties: Type.String() }),
    { a: 1 },
    ['/a is 1, expected a string'],
  ],
  ['an enum of other properties', Type.Unsafe({ type: 'object', additionalProperties: Type.Enum(['a']) }), { a: 'b' }, []],
  ['an enum in a tuple', Type.Tuple([Type.Enum(['a']), Type.Number()]), ['b', 1], []],
  ['unevaluated properties', Type.Unsafe({ allOf: [Type.Object({ a: Type.Number() })], unevaluatedProperties: false }), { a: 1, b: 2 }, []],
  [
    'alternatives of required properties only',
    Type.Unsafe({ type: 'object', properties: { a: Type.Enum(['x']) }, anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
    { a: 'y' },
    [],
  ],
  [
    'an intersection as an alternative',
    Type.Union([
      Type.Intersect([Type.Object({ kind: Type.Literal('a') }), Type.Object({ n: Type.Number() })]),
      Type.Object({ kind: Type.Literal('b') }, closed),
    ]),
    { kind: 'a', n: 'x' },
    ['/n is a string, expected a number'],
  ],
  [
    'a tag whose constants overlap',
    Type.Union([
      Type.Object({ kind: Type.Enum(['a', 'b']), n: Type.Number() }),
      Type.Object({ kind: Type.Literal('b'), s: Type.String() }),
    ]),
    { kind: 'a' },
    ['/n is missing'],
  ],
  [
    'a tag that one alternative leaves open',
    Type.Union([
      Type.Object({ kind: Type.Literal('a'), n: Type.Number() }, closed),
      Type.Object({ kind: Type.String({ pattern: '^x' }) }, closed),
    ]),
    { kind: 'xa', added: 1 },
    [],
  ],
  [
    'an enum that all alternatives share',
    Type.Union([
      Type.Object({ state: Type.Enum(['on']), a: Type.String() }, closed),
      Type.Object({ state: Type.Enum(['on']), b: Type.String() }, closed),
    ]),
    { state: 'off', b: 'x' },
    [],
  ],
  [
    'a definition that is referred to',
    Type.Unsafe({ $defs: { run: Run }, type: 'array', items: { $ref: '#/$defs/run' } }),
    [{ runId: 1, state: 'added', added: 1 }],
    [],
  ],
];

for (const [what, schema, document, issues] of cases) {
  test(`${what}: ${issues.length === 0 ? 'accepted' : 'reported'}`, async () => {
    assert.not.equal((await compileSchema(schema))(document), [], 'the document is wrong strictly');
    assert.equal(
      (await compileSchema(schema, 'lenient'))(document).map(({ path, message }) => `${path} ${message}`),
      issues,
    );
  });
}

test('a schema is not changed, and both ways of reading it are kept apart', async () => {
  const before = JSON.stringify(Artifact);
  const [strict, lenient] = await Promise.all([compileSchema(Artifact), compileSchema(Artifact, 'lenient')]);
  assert.is.not(strict, lenient);
  assert.is(await compileSchema(Artifact, 'lenient'), lenient);
  assert.is(JSON.stringify(Artifact), before);
});

/** Schemas of closed objects, arrays, unions, intersections and constants, in any combination. */
const anySchema = fc.letrec<{ schema: TSchema; object: TSchema }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<TSchema>(Type.Integer(), Type.String(), Type.Literal('a'), Type.Enum(['a', 'b']), Type.Null()),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((parts) => Type.Union(parts)),
    tie('schema').map((items) => Type.Array(items)),
    tie('object'),
    fc.array(tie('object'), { minLength: 1, maxLength: 3 }).map((parts) => Type.Union(parts)),
  ),
  object: fc
    .tuple(propertiesOf(tie('schema')), fc.boolean())
    .map(([properties, isClosed]) => Type.Object(properties, isClosed ? closed : {})),
})).schema;

/** Properties of an object, some of them optional. */
function propertiesOf(schema: fc.Arbitrary<TSchema>, maxKeys = 3): fc.Arbitrary<Record<string, TSchema>> {
  return fc.dictionary(
    fc.constantFrom('k', 'l', 'm'),
    fc.oneof(
      schema,
      schema.map((part) => Type.Optional(part)),
    ),
    { maxKeys },
  );
}

type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * Documents that match a schema. `damaged`: now and then a part of one is replaced by a value of another type. Parts of an alternative
 * stay whole: with a damaged part, the other parts could be judged by another alternative, to which they may be unknown.
 */
function documentOf(schema: JsonSchema, damaged: boolean): fc.Arbitrary<unknown> {
  const { type, anyOf, items, properties, required } = schema as {
    readonly type?: string;
    readonly anyOf?: readonly JsonSchema[];
    readonly items?: JsonSchema;
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
  };
  let fitting: fc.Arbitrary<unknown>;
  if ('const' in schema) fitting = fc.constant(schema['const']);
  else if ('enum' in schema) fitting = fc.constantFrom(...(schema['enum'] as unknown[]));
  else if (anyOf !== undefined) fitting = fc.oneof(...anyOf.map((part) => documentOf(part, damaged && anyOf.length === 1)));
  else if (items !== undefined) fitting = fc.array(documentOf(items, damaged), { maxLength: 2 });
  else if (properties !== undefined) {
    const values = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, documentOf(part, damaged)]));
    fitting = fc.record(values, { requiredKeys: [...(required ?? [])] });
  } else fitting = type === 'integer' ? fc.nat(9) : type === 'null' ? fc.constant(null) : fc.constantFrom('a', 'b');
  return damaged ? fc.oneof({ weight: 5, arbitrary: fitting }, { weight: 1, arbitrary: fc.constantFrom(null, 1, true, [], {}) }) : fitting;
}

const schemaAndDocument = (damaged: boolean) =>
  anySchema.chain((schema) => fc.tuple(fc.constant(schema), documentOf(schema as unknown as JsonSchema, damaged)));

/** A union of closed objects that a tag tells apart, and a document of one of them. Anything but the tag may be damaged. */
const taggedUnionAndDocument = fc.array(propertiesOf(anySchema, 2), { minLength: 2, maxLength: 2 }).chain((alternatives) => {
  const objects = alternatives.map((properties, index) => Type.Object({ ...properties, tag: Type.Literal(`t${index}`) }, closed));
  const documents = alternatives.map((properties, index) =>
    fc
      .tuple(documentOf(Type.Object(properties) as unknown as JsonSchema, true), fc.constant({ tag: `t${index}` }))
      .map(([document, tag]) => ({ ...(document as object), ...tag })),
  );
  return fc.tuple(fc.constant(Type.Union(objects)), fc.oneof(...documents));
});

/** A copy of a document with an unknown property in every object. */
function extended(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(extended);
  if (typeof document !== 'object' || document === null) return document;
  return { ...Object.fromEntries(Object.entries(document).map(([name, value]) => [name, extended(value)])), added: ['anything'] };
}

test('a document that matches a schema also matches leniently, and still does with unknown properties in all its objects', async () => {
  await fc.assert(
    fc.asyncProperty(schemaAndDocument(false), async ([schema, document]) => {
      assert.equal((await compileSchema(schema))(document), []);
      const check = await compileSchema(schema, 'lenient');
      assert.equal(check(document), []);
      assert.equal(check(extended(document)), []);
    }),
    { numRuns: 300 },
  );
});

test('a document without anything unknown is wrong leniently exactly if it is wrong strictly', async () => {
  const outcomes = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(schemaAndDocument(true), async ([schema, document]) => {
      const valid = (await compileSchema(schema))(document).length === 0;
      outcomes.add(valid);
      assert.is((await compileSchema(schema, 'lenient'))(document).length === 0, valid);
    }),
    { numRuns: 500 },
  );
  assert.is(outcomes.size, 2, 'both outcomes were tried');
});

test('what is wrong in the alternative that a tag chooses is wrong leniently too, with and without unknown properties', async () => {
  const outcomes = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(taggedUnionAndDocument, async ([schema, document]) => {
      const valid = (await compileSchema(schema))(document).length === 0;
      outcomes.add(valid);
      const check = await compileSchema(schema, 'lenient');
      assert.is(check(document).length === 0, valid);
      assert.is(check(extended(document)).length === 0, valid);
    }),
    { numRuns: 200 },
  );
  assert.is(outcomes.size, 2, 'both outcomes were tried');
});

test.run();
