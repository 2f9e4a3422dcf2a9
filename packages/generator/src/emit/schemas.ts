import type { Schema, Service } from '../model/model.ts';
import { literal, propertyKey } from '../model/names.ts';
import type { ObjectShape, Shape } from '../model/schema-model.ts';
import type { Json, JsonObject } from '../source/source.ts';
import type { Imports } from './imports.ts';
import { typeExpression } from './type-expression.ts';

/** What {@link expression} needs besides the shape. */
interface SchemaContext {
  readonly schema: (path: string) => Schema;
  readonly imports: Imports;
}

/** Emits the module of a service's TypeBox schemas. Each comes after those that it refers to. */
export function emitSchemas({ schemas, renamedTypes }: Service, imports: Imports): string {
  const byPath = new Map(schemas.map((schema) => [schema.path, schema]));
  const schema = (path: string): Schema => {
    const found = byPath.get(path);
    if (found === undefined) throw new Error(`${path} is not among the schemas`);
    return found;
  };
  if (schemas.length === 0) return 'export {};\n';
  imports.value('Type', '@tc/core/typebox');
  const formerNames = renamedTypes.filter(({ to }) => schemas.some(({ name }) => name === to));
  return [
    ...schemas.map((one) => `/** \`${one.path}\` */\nexport const ${one.name} = ${expression(one.shape, { schema, imports })};\n`),
    ...formerNames.map(({ from, to }) => `/** @deprecated Renamed to {@link ${to}}. */\nexport const ${from} = ${to};\n`),
  ].join('\n');
}

function expression(shape: Shape, context: SchemaContext): string {
  const inner = (part: Shape): string => expression(part, context);
  switch (shape.kind) {
    case 'any':
      return shape.rules ? `Type.Unsafe<unknown>(${literal(shape.rules)})` : 'Type.Unknown()';
    case 'never':
      return 'Type.Never()';
    case 'string':
      return call('String', rules(shape.rules));
    case 'number':
      return call('Number', rules(shape.rules));
    case 'integer':
      return call('Integer', rules(shape.rules));
    case 'boolean':
      return call('Boolean');
    case 'null':
      return call('Null');
    case 'literals':
      return literals(shape.values, shape, context);
    case 'array':
      return call('Array', inner(shape.items), rules(shape.rules));
    case 'tuple':
      return unsafe(
        shape,
        [
          ['type', "'array'"],
          ['items', `[${shape.items.map(inner).join(', ')}]`],
          ['additionalItems', bare(shape.rest, inner)],
        ],
        shape.rules,
        context,
      );
    case 'record':
      return unsafe(shape, [['type', "'object'"], ...others(shape.values, shape.patterns, inner)], shape.rules, context);
    case 'object':
      return objectExpression(shape, inner);
    case 'union':
      if (shape.exclusive) return unsafe(shape, [['oneOf', `[${shape.of.map(inner).join(', ')}]`]], {}, context);
      return call('Union', `[${shape.of.map(inner).join(', ')}]`);
    case 'intersection':
      return call('Intersect', `[${shape.of.map(inner).join(', ')}]`);
    case 'reference':
      return context.schema(shape.path).name;
  }
}

function objectExpression(shape: ObjectShape, inner: (part: Shape) => string): string {
  const properties = shape.properties.map(({ name, required, shape: part }) => {
    const key = name === '__proto__' ? "['__proto__']" : propertyKey(name);
    return `${key}: ${required ? inner(part) : call('Optional', inner(part))},\n`;
  });
  const options = [...others(shape.rest, shape.patterns, inner), ...ruleEntries(shape.rules)];
  return call('Object', `{\n${properties.join('')}}`, options.length === 0 ? undefined : objectLiteral(options));
}

/** Writes constants. TypeBox's enums support only strings and numbers. */
function literals(values: readonly Json[], shape: Shape, context: SchemaContext): string {
  if (values.length === 0) return call('Never');
  const [only] = values;
  const simple = values.every((value) => typeof value === 'string' || typeof value === 'number');
  if (values.length === 1 && (simple || typeof only === 'boolean')) return call('Literal', literal(only));
  return simple ? call('Enum', literal(values)) : unsafe(shape, [['enum', literal(values)]], {}, context);
}

/** Writes the keywords for properties that an object does not list. */
function others(rest: Shape, patterns: Readonly<Record<string, Shape>>, inner: (part: Shape) => string): [string, string][] {
  const byPattern = Object.entries(patterns).map(([pattern, part]) => `${propertyKey(pattern)}: ${inner(part)}`);
  return [
    ...(byPattern.length > 0 ? [['patternProperties', `{ ${byPattern.join(', ')} }`] as [string, string]] : []),
    ...(isAnything(rest) ? [] : [['additionalProperties', bare(rest, inner)] as [string, string]]),
  ];
}

/** Writes a schema for a keyword that also accepts `true` and `false`. */
function bare(shape: Shape, inner: (part: Shape) => string): string {
  if (shape.kind === 'never') return 'false';
  return isAnything(shape) ? 'true' : inner(shape);
}

function isAnything(shape: Shape): boolean {
  return shape.kind === 'any' && shape.rules === undefined;
}

/** Writes plain JSON Schema, for what TypeBox has no builder for. */
function unsafe(shape: Shape, entries: readonly [string, string][], more: JsonObject, { schema, imports }: SchemaContext): string {
  const type = typeExpression(shape, {
    direction: 'received',
    schema,
    mention: (name) => `${imports.types('types', './types.ts')}.${name}`,
  });
  return `Type.Unsafe<${type}>(${objectLiteral([...entries, ...ruleEntries(more)])})`;
}

function rules(values: JsonObject): string | undefined {
  return Object.keys(values).length === 0 ? undefined : literal(values);
}

function ruleEntries(values: JsonObject): [string, string][] {
  return Object.entries(values).map(([key, value]) => [key, literal(value)]);
}

function objectLiteral(entries: readonly [string, string][]): string {
  return `{ ${entries.map(([key, value]) => `${propertyKey(key)}: ${value}`).join(', ')} }`;
}

function call(builder: string, ...args: readonly (string | undefined)[]): string {
  return `Type.${builder}(${args.filter((arg) => arg !== undefined).join(', ')})`;
}
