import type { Method, QueryParameter, RenamedType, Schema, Service } from '../model/model.ts';
import { literal, propertyKey } from '../model/names.ts';
import { type Direction, type ObjectShape, type Property, walk } from '../model/schema-model.ts';
import { constraintText } from './constraint-text.ts';
import { docComment, together } from './doc-comment.ts';
import { type TypeContext, typeExpression } from './type-expression.ts';

const QUERY_TYPES: Readonly<Record<QueryParameter['accepts'], string>> = {
  text: 'string',
  number: 'string | number',
  boolean: 'string | boolean',
};

const QUERY_TEXTS: Readonly<Record<string, string>> = {
  continuationToken: 'The token from the previous page. Leave it out to get the first page.',
  limit: 'The maximum number of items in a page. The service has limits of its own.',
};

/** Emits the module of a service's types: those of its schemas and of its query parameters. */
export function emitTypes(service: Service): string {
  const byPath = new Map(service.schemas.map((schema) => [schema.path, schema]));
  const schema = (path: string): Schema => {
    const found = byPath.get(path);
    if (found === undefined) throw new Error(`${path} is not among the schemas of ${service.name}`);
    return found;
  };
  const sorted = [...service.schemas].sort((a, b) => (a.path < b.path ? -1 : 1));
  const declared = sorted.flatMap((one) => [...declarations(one, schema)]);
  return [...declared, ...service.methods.flatMap(queryType), ...service.renamedTypes.map(formerName)].join('\n') || 'export {};\n';
}

function* declarations(
  { path, shape, names, description = `The document \`${path}\`.` }: Schema,
  schema: TypeContext['schema'],
): Generator<string> {
  for (const direction of ['received', 'sent'] as const) {
    const context: TypeContext = { direction, schema, mention: (name) => name };
    const own = names[direction];
    const twin = direction === 'sent' ? twinNote(names) : undefined;
    if (own !== undefined && !isRepeated(names, direction) && !(shape.kind === 'object' && shape.names[direction] === own)) {
      const type = typeExpression(shape, context);
      if (type !== own) yield `${docComment(description, twin)}export type ${own} = ${type};\n`;
    }
    for (const part of walk(shape)) {
      if (part.kind !== 'object' || part.names[direction] === undefined || isRepeated(part.names, direction)) continue;
      const text = part === shape ? description : (part.description ?? (own && `Part of {@link ${own}}.`));
      yield `${docComment(text, direction === 'sent' ? twinNote(part.names) : undefined)}${interfaceOf(part, context)}`;
    }
  }
}

/** Whether the type was declared for the other direction already. */
function isRepeated(names: ObjectShape['names'], direction: Direction): boolean {
  return direction === 'sent' && names.sent === names.received;
}

function twinNote({ received, sent }: ObjectShape['names']): string | undefined {
  return received !== undefined && sent !== received
    ? `For values that you send; values that you receive are of type {@link ${received}}.`
    : undefined;
}

function interfaceOf(shape: ObjectShape, context: TypeContext): string {
  const properties = shape.properties.map((property) => propertyOf(property, context));
  const others = shape.restMeant ? shape.rest.kind !== 'never' : Object.keys(shape.patterns).length > 0;
  const signature = others ? ['[name: string]: unknown;\n'] : [];
  return `export interface ${shape.names[context.direction]} {\n${[...properties, ...signature].join('')}}\n`;
}

function propertyOf({ name, required, shape, description, default: fallback }: Property, context: TypeContext): string {
  const sent = context.direction === 'sent';
  const type = typeExpression(shape, context);
  const mark = required ? '' : '?';
  const orUndefined = sent && !required && type !== 'unknown' && type !== 'never' ? ' | undefined' : '';
  const tag = fallback === undefined || required ? undefined : `@default ${literal(fallback)}`;
  return `${docComment(description, constraintText(shape), tag)}${sent ? 'readonly ' : ''}${propertyKey(name)}${mark}: ${type}${orUndefined};\n`;
}

function queryType({ name, query }: Method): string[] {
  if (query === undefined) return [];
  const parameters = query.parameters.map((parameter) => {
    const text = Object.hasOwn(QUERY_TEXTS, parameter.name) ? QUERY_TEXTS[parameter.name] : undefined;
    return `${docComment(text)}readonly ${propertyKey(parameter.name)}?: ${QUERY_TYPES[parameter.accepts]} | undefined;\n`;
  });
  // Not an interface: interfaces have no implicit index signature, which core's type of queries needs.
  return [together(`${docComment(`The query parameters of \`${name}\`.`)}export type ${query.typeName} = {\n${parameters.join('')}};\n`)];
}

function formerName({ from, to }: RenamedType): string {
  return `/** @deprecated Renamed to {@link ${to}}. */\nexport type ${from} = ${to};\n`;
}
