import { type Event, isRetired, type RoutingKeyField, type Service, typeName } from '../model/model.ts';
import { literal, propertyKey } from '../model/names.ts';
import { type RoutingKeyType, routingKeyTypes } from '../model/routing-keys.ts';
import { docComment, exampleTag, RETIRED_SERVICE, retiredTag, together } from './doc-comment.ts';
import { eventsExample } from './examples.ts';
import type { Imports } from './imports.ts';

const CODEGEN = '@tc/core/codegen';

/** Emits the module of the events that a service publishes to Pulse. */
export function emitEvents(service: Service, imports: Imports): string {
  const { className, events, exchanges } = service;
  const codegen = (name: string): string => imports.type(name, CODEGEN);
  imports.value('bind', CODEGEN);
  const data = events.map((event) => `${propertyKey(event.name)}: {\n${exchangeData(event)}},\n`).join('');
  const doc = docComment(
    exchanges?.description,
    together(exampleTag(eventsExample(service)), isRetired(service) ? RETIRED_SERVICE : undefined),
  );
  return `${doc}export class ${className}Events {
${events.map((event) => method(event, imports, codegen)).join('\n')}}

${routingKeyTypes(className, events).map(routingKeyType).join('\n')}
const exchanges = {
${data}} as const satisfies Record<string, ${codegen('Exchange')}>;
`;
}

/** Lists the names of all routing key types that {@link emitEvents} declares. */
export function declaredRoutingKeys({ className, events }: Service): string[] {
  return [
    ...new Set([...routingKeyTypes(className, events).map(({ name }) => name), ...events.map(({ routingKeyName }) => routingKeyName)]),
  ];
}

function method(
  { name, title, description, exchange, message, retired, routingKeyName }: Event,
  imports: Imports,
  codegen: (name: string) => string,
): string {
  const messageType = imports.type(typeName(message, 'received'), './types.ts');
  const doc = docComment(
    description || title,
    together(
      '@param pattern - values to match by field, or a whole routing key pattern; by default, all messages match',
      retired === undefined ? undefined : retiredTag(retired),
      `@see \`${exchange}\``,
    ),
  );
  return `${doc}${propertyKey(name)}(pattern?: ${codegen('RoutingKeyPattern')}<${routingKeyName}> | string): ${codegen('Binding')}<${literal(name)}, ${messageType}, ${routingKeyName}> {
  return bind(exchanges.${name}, pattern);
}
`;
}

/** Emits an interface, and an alias for each event that has another name for it. */
function routingKeyType({ name, events }: RoutingKeyType<Event>): string {
  const [first] = events;
  const fields = first.routingKey.map((field, index) =>
    fieldType(
      field,
      events.flatMap(({ routingKey }) => routingKey[index] ?? []),
    ),
  );
  const aliases = events
    .filter(({ routingKeyName }) => routingKeyName !== name)
    .map((event) => `${docComment(`The routing key of \`${event.name}\`.`)}export type ${event.routingKeyName} = ${name};\n`);
  return [
    `${docComment(events.length === 1 ? `The routing key of \`${first.name}\`.` : 'The routing key that several events share.')}export interface ${name} {\n${fields.join('')}}\n`,
    ...aliases,
  ].join('\n');
}

/** @param all - the field in each event that has the type */
function fieldType({ name, constant, multipleWords }: RoutingKeyField, all: readonly RoutingKeyField[]): string {
  const doc = docComment(
    mostCommon(all.map(({ summary }) => summary)),
    together(multipleWords ? 'Can be several words.' : '', all.every(({ required }) => required) ? '' : '`_` if there is none.'),
  );
  return `${doc}readonly ${propertyKey(name)}: ${constant === undefined ? 'string' : literal(constant)};\n`;
}

function mostCommon(texts: readonly string[]): string {
  const count = (text: string): number => texts.filter((other) => other === text).length;
  return [...texts].sort((a, b) => count(b) - count(a))[0] ?? '';
}

function exchangeData({ name, exchange, routingKey, message }: Event): string {
  const fields = routingKey.map(({ name: field, constant, multipleWords, required }) =>
    literal({
      name: field,
      ...(constant !== undefined && { constant }),
      ...(multipleWords && { multipleWords }),
      ...(required && { required }),
    }),
  );
  return `name: ${literal(name)},
exchange: ${literal(exchange)},
routingKey: [${fields.join(', ')}],
schema: { name: ${literal(message.name)}, load: async () => (await import('./schemas.ts')).${message.name} },
`;
}
