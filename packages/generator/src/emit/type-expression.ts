import { type Schema, typeName } from '../model/model.ts';
import { literal } from '../model/names.ts';
import type { Direction, Shape } from '../model/schema-model.ts';

/** What {@link typeExpression} needs besides the shape. */
export interface TypeContext {
  readonly direction: Direction;
  readonly schema: (path: string) => Schema;
  /** Is called for each named type in the expression. Returns the name to write. */
  readonly mention: (name: string) => string;
}

/** Writes a shape as a TypeScript type. */
export function typeExpression(shape: Shape, context: TypeContext): string {
  const sent = context.direction === 'sent';
  const inner = (part: Shape): string => typeExpression(part, context);
  switch (shape.kind) {
    case 'any':
      return 'unknown';
    case 'never':
      return 'never';
    case 'string':
      return sent && shape.rules['format'] === 'date-time' ? 'string | Date' : 'string';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
    case 'null':
      return shape.kind;
    case 'literals':
      return shape.values.length === 0 ? 'never' : [...new Set(shape.values.map(valueType))].join(' | ');
    case 'array':
      return `${sent ? 'readonly ' : ''}${grouped(inner(shape.items))}[]`;
    case 'tuple':
      return tupleType(shape, inner, sent);
    case 'record':
      return recordType(shape, inner, sent);
    case 'object':
      return context.mention(shape.names[context.direction] ?? shape.names.received ?? shape.names.sent ?? '');
    case 'union':
      return unionType(shape.of.map(inner));
    case 'intersection':
      return intersectionType(shape.of.map(inner));
    case 'reference':
      return context.mention(typeName(context.schema(shape.path), context.direction));
  }
}

function valueType(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'unknown' : literal(value);
}

/** Writes a tuple. In JSON Schema it can be shorter than its list of items, unless it has a minimum length. */
function tupleType({ items, rest, rules }: Shape & { kind: 'tuple' }, inner: (part: Shape) => string, sent: boolean): string {
  const least = Number(rules['minItems'] ?? 0);
  const members = items.map((item, index) => (index < least ? inner(item) : `${grouped(inner(item))}?`));
  const more = rest.kind === 'never' ? [] : [`...${grouped(inner(rest))}[]`];
  return `${sent ? 'readonly ' : ''}[${[...members, ...more].join(', ')}]`;
}

/** Writes a map. The type for sending is `object` if values can be anything, because interfaces of callers have no index signature. */
function recordType({ values, patterns }: Shape & { kind: 'record' }, inner: (part: Shape) => string, sent: boolean): string {
  const types = new Set(
    [...Object.values(patterns), ...(values.kind === 'never' && Object.keys(patterns).length > 0 ? [] : [values])].map(inner),
  );
  const type = types.has('unknown') ? 'unknown' : unionType([...types]);
  if (sent && type === 'unknown') return 'object';
  return sent ? `Readonly<Record<string, ${type}>>` : `Record<string, ${type}>`;
}

function unionType(types: readonly string[]): string {
  if (types.includes('unknown')) return 'unknown';
  const telling = [...new Set(types)].filter((type) => type !== 'never');
  return telling.length === 0 ? 'never' : telling.join(' | ');
}

function intersectionType(types: readonly string[]): string {
  const telling = [...new Set(types)].filter((type) => type !== 'unknown');
  return telling.length === 0 ? 'unknown' : telling.map((type) => (telling.length > 1 ? grouped(type) : type)).join(' & ');
}

function grouped(type: string): string {
  return /[ |&]/.test(type) && !/^\w+<.*>$/.test(type) ? `(${type})` : type;
}
