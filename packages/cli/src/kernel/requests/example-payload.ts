import { fromNowJson, slugid } from '@tc/core';

/** The parts of JSON Schema that Taskcluster's schemas use. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** Makes an example of a document from its schema: the required properties with plausible values. */
export function examplePayload(schema: object): unknown {
  return example(schema as Schema, '');
}

function example(schema: Schema, name: string): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives?.[0] !== undefined) return example(merge(schema, alternatives[0]), name);
  if (schema.allOf !== undefined) return exampleOfAll(schema, name);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'object' || schema.properties !== undefined) return exampleObject(schema);
  if (type === 'array') return Array.from({ length: schema.minItems ?? 0 }, () => example(schema.items ?? {}, name));
  if (type === 'integer' || type === 'number') return Number(schema.default ?? schema.minimum ?? 1);
  if (type === 'boolean') return schema.default ?? false;
  if (type === 'string') return exampleString(schema, name);
  return type === 'null' ? null : {};
}

function exampleOfAll({ allOf = [], ...rest }: Schema, name: string): unknown {
  return example(allOf.reduce(merge, rest), name);
}

function exampleObject({ properties = {}, required = [], minProperties = 0 }: Schema): unknown {
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  const names = [...required, ...optional.slice(0, Math.max(0, minProperties - required.length))];
  return Object.fromEntries(names.map((name) => [name, example(properties[name] ?? {}, name)]));
}

/** An alternative together with what its surroundings require. */
function merge(outer: Schema, inner: Schema): Schema {
  const { anyOf: _anyOf, oneOf: _oneOf, ...rest } = outer;
  const properties = { ...rest.properties, ...inner.properties };
  const required = [...new Set([...(rest.required ?? []), ...(inner.required ?? [])])];
  return {
    ...rest,
    ...inner,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}

/** When the timestamps of a payload lie, by the name of the property. */
const TIMES: Readonly<Record<string, string>> = {
  created: '0 seconds',
  start: '0 seconds',
  deadline: '3 hours',
  takenUntil: '20 minutes',
  expires: '1 year',
  expiry: '1 day',
};

/** Values that between them match every pattern of Taskcluster's schemas. The first that fits is the example. */
const STRINGS = [
  'example',
  'user@example.com',
  'https://example.com/',
  'example/example',
  'refs/heads/main',
  '#example',
  '12345678-1234-1234-1234-123456789012',
  ...[40, 44, 64, 128].map((length) => 'ab12'.repeat(length / 4)),
  '/subscriptions/example/resourceGroups/example/providers/Microsoft.Resources/templateSpecs/example/versions/1',
  'ZXhhbXBsZQ==',
];

function exampleString(
  { default: given, format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema,
  name: string,
): string {
  if (format === 'date-time') return fromNowJson(TIMES[name] ?? '1 day');
  if (typeof given === 'string' && given !== '') return given;
  const expression = pattern === undefined ? /^/ : new RegExp(pattern);
  const byFormat = format === 'email' ? '@' : format === 'uri' ? '://' : '';
  const fits = (text: string) => expression.test(text) && text.length >= minLength && text.length <= maxLength && text.includes(byFormat);
  // Patterns for slugids match few other words, so a new one is tried before the long examples.
  return [name, STRINGS[0] ?? '', slugid(), ...STRINGS].find((text) => text !== '' && fits(text)) ?? 'example'.padEnd(minLength, 'x');
}
