import fc from 'fast-check';
import { Type } from 'typebox';
import { Settings } from 'typebox/system';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ValidationError } from '../../src/errors.ts';
import { compileSchema } from '../../src/validation/validation.ts';

const test = suite('validation issues');

const closed = { additionalProperties: false };
const string = Type.String();

/** Each: a schema, a document that it rejects, and the message of the error. */
const cases: readonly (readonly [schema: object, document: unknown, message: string])[] = [
  [
    Type.Object({ status: Type.Object({ state: Type.Enum(['running', 'failed']) }) }),
    { status: { state: 'foo' } },
    'status.state is "foo", expected one of "running", "failed"',
  ],
  [Type.Literal('s3'), 'azure', 'the document is "azure", expected "s3"'],
  [Type.Object({ a: Type.Literal(1) }), { a: 2 }, 'a is 2, expected 1'],
  [Type.Object({ a: Type.Enum(['x']) }), { a: ['x'] }, 'a is an array, expected "x"'],
  [Type.Object({ a: Type.Enum(['x']) }), { a: 'y'.repeat(200) }, `a is "${'y'.repeat(100)}…", expected "x"`],
  [Type.Object({ password: Type.Enum(['x']) }), { password: 'hunter22' }, 'password is "[redacted]", expected "x"'],
  [string, undefined, 'the document is missing'],
  [string, null, 'the document is null, expected a string'],
  [Type.Object({ a: Type.Integer() }), { a: 'secret' }, 'a is a string, expected a whole number'],
  [Type.Object({ a: Type.Integer() }), { a: 1.5 }, 'a is 1.5, expected a whole number'],
  [Type.Array(Type.Boolean()), [true, {}], '[1] is an object, expected true or false'],
  [Type.Unsafe({ type: ['string', 'null'] }), [], 'the document is an array, expected a string or null'],
  [
    Type.Object({ tasks: Type.Array(Type.Object({ 'a b': string, c: string })) }),
    { tasks: [{}] },
    'tasks[0]["a b"] is missing; tasks[0].c is missing',
  ],
  [Type.Object({ a: string }, closed), { a: 'x', 'b/c': 1, d: 2 }, '["b/c"] is not a known property; d is not a known property'],
  [Type.Unsafe({ type: 'object', additionalProperties: string }), { a: 1 }, 'a is 1, expected a string'],
  [Type.Unsafe({ allOf: [Type.Object({ a: string })], unevaluatedProperties: false }), { a: 'x', b: 1 }, 'b is not a known property'],
  [Type.Unsafe({ type: 'array', items: [string], additionalItems: false }), ['a', 'b'], '[1] is one item too many'],
  [Type.String({ pattern: '^a+$' }), 'secret', 'the document does not match the pattern ^a+$'],
  [Type.Object({ created: Type.String({ format: 'date-time' }) }), { created: 'secret' }, 'created is not a valid timestamp'],
  [Type.String({ format: 'json-pointer' }), 'x', 'the document is not a valid json-pointer'],
  [Type.Number({ minimum: 2 }), 1, 'the document is 1, expected a number >= 2'],
  [Type.Number({ exclusiveMaximum: 2 }), 2, 'the document is 2, expected a number < 2'],
  [Type.Number({ multipleOf: 2 }), 3, 'the document is 3, expected a multiple of 2'],
  [Type.String({ minLength: 1 }), '', 'the document has fewer than 1 character'],
  [Type.String({ maxLength: 3 }), 'abcd', 'the document has more than 3 characters'],
  [Type.Array(string, { minItems: 2 }), ['a'], 'the document has fewer than 2 items'],
  [Type.Array(string, { maxItems: 1 }), ['a', 'b'], 'the document has more than 1 item'],
  [Type.Array(string, { uniqueItems: true }), ['a', 'a'], 'the document has an item more than once'],
  [Type.Unsafe({ type: 'object', minProperties: 1 }), {}, 'the document has fewer than 1 property'],
  [Type.Unsafe({ type: 'object', maxProperties: 2 }), { a: 1, b: 2, c: 3 }, 'the document has more than 2 properties'],
  [
    Type.Unsafe({ type: 'object', propertyNames: { pattern: '^a' } }),
    { a: 1, b: 2, c: 3 },
    'the document has properties with invalid names: b, c',
  ],
  [Type.Unsafe({ not: { required: ['a', 'b'] } }), { a: 1, b: 1 }, 'the document has a value that is not allowed'],
  [Type.Unsafe({ type: 'array', contains: { type: 'number' } }), ['a'], 'the document must contain at least 1 valid item'],
];

for (const [schema, document, message] of cases) {
  test(message, async () => assert.is(await messageOf(schema, document), message));
}

const Upload = Type.Union([
  Type.Object({ storageType: Type.Literal('s3'), contentType: string }, closed),
  Type.Object({ storageType: Type.Union([Type.Literal('reference'), Type.Literal('link')]), url: string }, closed),
  Type.Object({ storageType: Type.Literal('error'), reason: Type.Enum(['gone', 'denied']) }, closed),
]);
const Nested = Type.Object({ uploads: Type.Array(Upload) });
const Schedule = Type.Union([Type.Array(Type.Object({ at: string })), Type.Literal('never'), Type.Null()]);

/** Each: a union, a document that it rejects, and the message, which is about the alternative that was meant. */
const unions: readonly (readonly [schema: object, document: unknown, message: string])[] = [
  [Upload, { storageType: 's3' }, 'contentType is missing'],
  [Upload, { storageType: 'link', url: 1, added: 2 }, 'added is not a known property; url is 1, expected a string'],
  [Upload, { storageType: 'error', reason: 'lost' }, 'reason is "lost", expected one of "gone", "denied"'],
  [Upload, { storageType: 'gcs' }, 'storageType is "gcs", expected one of "s3", "reference", "link", "error"'],
  [Upload, {}, 'storageType is missing'],
  [Upload, 'x', 'the document is a string, expected an object'],
  [
    Nested,
    { uploads: [{ storageType: 'gcs' }, { storageType: 's3' }, 5] },
    'uploads[0].storageType is "gcs", expected one of "s3", "reference", "link", "error"; uploads[1].contentType is missing; uploads[2] is 5, expected an object',
  ],
  [Schedule, 'always', 'the document is "always", expected "never" or an array or null'],
  [Schedule, [{ at: 5 }], '[0].at is 5, expected a string'],
  [
    Type.Union([Type.Object({ status: Type.Object({ taskId: string }) }, closed), Type.Object({}, closed)]),
    { status: {} },
    'status.taskId is missing',
  ],
  [Type.Union([Type.Object({ a: string }), Type.Object({ b: string })]), {}, 'the document has none of the 2 forms that are allowed here'],
  [
    Type.Union([Type.Object({ a: string, b: string }), Type.Object({ c: string })]),
    { a: 'x' },
    'the document has none of the 2 forms that are allowed here',
  ],
  [
    Type.Unsafe({ oneOf: [Type.Unsafe({ format: 'ipv4' }), Type.Unsafe({ format: 'ipv6' })] }),
    'x',
    'the document has none of the 2 forms that are allowed here',
  ],
  [
    Type.Unsafe({ oneOf: [Type.String({ minLength: 1 }), Type.String({ maxLength: 9 })] }),
    'x',
    'the document matches more than one of the forms that are allowed here',
  ],
  [
    Type.Union([Type.Union([Type.Literal('a'), Type.Literal('b')]), Type.Integer()]),
    'c',
    'the document is "c", expected one of "a", "b" or a whole number',
  ],
];

for (const [schema, document, message] of unions) {
  test(`of a union: ${message}`, async () => assert.is(await messageOf(schema, document), message));
}

test('every problem of a large document is reported, and TypeBox’s settings are left as they were', async () => {
  const { maxErrors } = Settings.Get();
  const check = await compileSchema(Type.Array(Upload));
  assert.is(check(Array.from({ length: 50 }, () => ({ storageType: 's3' }))).length, 50);
  assert.is(Settings.Get().maxErrors, maxErrors);
});

test('paths are JSON Pointers', async () => {
  const check = await compileSchema(Type.Object({ 'a/b~c': Type.Array(string) }));
  assert.equal(check({ 'a/b~c': [1] }), [{ path: '/a~1b~0c/0', message: 'is 1, expected a string' }]);
});

test('a string appears in a message only where a constant is expected', async () => {
  const schema = Type.Object({
    a: Type.Integer(),
    b: Type.String({ pattern: '^$', maxLength: 0 }),
    c: Type.Union([Type.Object({ d: Type.Literal(1) }), Type.Array(string)]),
    e: Type.String({ format: 'uri' }),
  });
  const secret = fc.string({ minLength: 8, maxLength: 20 }).filter((text) => /^\w+$/.test(text) && !/expected|object|string/.test(text));
  await fc.assert(
    fc.asyncProperty(secret, async (text) => {
      const message = await messageOf(schema, { a: text, b: text, c: text, e: text });
      assert.not.ok(message.includes(text), message);
    }),
    { numRuns: 20 },
  );
});

async function messageOf(schema: object, document: unknown): Promise<string> {
  const issues = (await compileSchema(schema))(document);
  assert.not.equal(issues, []);
  return new ValidationError('x', issues).message.replace('x: ', '');
}

test.run();
