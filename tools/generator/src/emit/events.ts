import { type Event, isRetired, type Service, typeName } from '../model/model.ts';
import { literal, propertyKey } from '../model/names.ts';
import { docComment, RETIRED_SERVICE, retiredTag, together } from './doc-comment.ts';
import type { Imports } from './imports.ts';

const CODEGEN = '@tc/core/codegen';

/** The module of a service's events: what it publishes to Pulse. */
export function emitEvents(service: Service, imports: Imports): string {
  const { className, events, exchanges } = service;
  const codegen = (name: string): string => imports.type(name, CODEGEN);
  imports.value('bind', CODEGEN);
  const data = events.map((event) => `${propertyKey(event.name)}: {\n${exchangeData(event)}},\n`).join('');
  return `${docComment(exchanges?.description, isRetired(service) ? RETIRED_SERVICE : undefined)}export class ${className}Events {
${events.map((event) => method(event, imports, codegen)).join('\n')}}

${events.map(routingKeyType).join('\n')}
const exchanges = {
${data}} as const satisfies Record<string, ${codegen('Exchange')}>;
`;
}

function method(
  { name, title, description, exchange, message, retired, routingKeyName }: Event,
  imports: Imports,
  codegen: (name: string) => string,
): string {
  const messageType = imports.type(typeName(message, 'received'), './types.ts');
  const doc = docComment(
    description || title,
    `**Exchange:** \`${exchange}\``,
    together(
      '@param pattern - values to look for by field, or a whole routing key pattern; default: every message',
      retired === undefined ? undefined : retiredTag(retired),
    ),
  );
  return `${doc}${propertyKey(name)}(pattern?: ${codegen('RoutingKeyPattern')}<${routingKeyName}> | string): ${codegen('Binding')}<${literal(name)}, ${messageType}, ${routingKeyName}> {
  return bind(exchanges.${name}, pattern);
}
`;
}

function routingKeyType({ name, routingKey, routingKeyName }: Event): string {
  const fields = routingKey.map(({ name: field, summary, constant, multipleWords, required }) => {
    const doc = docComment(summary, together(multipleWords ? 'May be of several words.' : '', required ? '' : '`_` stands for none.'));
    return `${doc}readonly ${propertyKey(field)}: ${constant === undefined ? 'string' : literal(constant)};\n`;
  });
  return `${docComment(`The routing key of \`${name}\`.`)}export interface ${routingKeyName} {\n${fields.join('')}}\n`;
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
