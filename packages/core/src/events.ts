import { ConfigurationError } from './errors.ts';

/** A field of a routing key. */
export interface RoutingKeyField {
  readonly name: string;
  /** The value of the field, if it always has the same. */
  readonly constant?: string;
  /** Whether the value may consist of several words, joined with `.`. */
  readonly multipleWords?: boolean;
  /** Whether every message has a value for this field. Otherwise `_` stands for no value. */
  readonly required?: boolean;
}

/** The schema of a message. */
export interface SchemaReference {
  /** The name in the service's `schemas` module. */
  readonly name: string;
  /** Loads the TypeBox schema. */
  readonly load: () => Promise<object>;
}

/** An exchange to which a service publishes events. */
export interface Exchange<Name extends string = string> {
  /** The event's name, such as `taskCompleted`. */
  readonly name: Name;
  /** The exchange's name at the broker, such as `exchange/taskcluster-queue/v1/task-completed`. */
  readonly exchange: string;
  readonly routingKey: readonly RoutingKeyField[];
  readonly schema: SchemaReference;
}

/** The values to match, by field. A field that is left out matches any value. */
export type RoutingKeyPattern<Routing> = { readonly [Field in keyof Routing]?: string | number | undefined };

/** Which messages to receive: an exchange and a pattern of routing keys. `Message` and `Routing` exist as types only. */
export interface Binding<Name extends string = string, Message = unknown, Routing = Readonly<Record<string, string>>> {
  /** The event's name. Messages carry it, so that a consumer of several bindings can tell them apart. */
  readonly name: Name;
  readonly exchange: string;
  /** The pattern in AMQP's format: words joined with `.`, with `*` for any one word and `#` for any number of words. */
  readonly routingKeyPattern: string;
  readonly routingKeyFields: readonly RoutingKeyField[];
  readonly schema: SchemaReference;
  /** Never set. Only its type is used. */
  readonly '~types'?: { readonly message: Message; readonly routing: Routing };
}

/** The type of a {@link Binding}'s messages. */
export type MessageOf<B> = B extends Binding<string, infer Message, unknown> ? Message : never;

/** The type of a {@link Binding}'s routing keys. */
export type RoutingOf<B> = B extends Binding<string, unknown, infer Routing> ? Routing : never;

/**
 * Makes a binding. Generated event classes call this.
 * @param pattern - values by field, or a pattern in AMQP's format. Default: all messages of the exchange
 * @throws {ConfigurationError} when a field does not exist, a constant has another value, a field of one word has several, or the
 *   pattern is longer than 255 bytes
 */
export function bind<Name extends string, Message, Routing>(
  exchange: Exchange<Name>,
  pattern: RoutingKeyPattern<Routing> | string = {},
): Binding<Name, Message, Routing> {
  return {
    name: exchange.name,
    exchange: exchange.exchange,
    routingKeyPattern: checkedPattern(
      exchange,
      typeof pattern === 'string' ? pattern : routingKeyPattern(exchange, pattern as RoutingKeyPattern<Record<string, string>>),
    ),
    routingKeyFields: exchange.routingKey,
    schema: exchange.schema,
  };
}

/**
 * Splits the routing key of a message into its fields. Keeps `_`, which stands for no value.
 * @throws {ConfigurationError} when the key does not have the fields of the binding's exchange
 */
export function parseRoutingKey<Routing>(binding: Binding<string, unknown, Routing>, routingKey: string): Routing {
  const words = routingKey.split('.');
  const fields = binding.routingKeyFields;
  const values: Record<string, string> = {};
  const variable = fields.findIndex((field) => field.multipleWords);
  const surplus = words.length - fields.length;
  if (variable === -1 ? surplus !== 0 : surplus < -1) {
    throw new ConfigurationError(
      `routing key ${JSON.stringify(routingKey)} has ${words.length} words; ${binding.exchange} has the fields ${fields.map(({ name }) => name).join('.')}`,
    );
  }
  let next = 0;
  for (const [index, { name, constant }] of fields.entries()) {
    const count = index === variable ? 1 + surplus : 1;
    const value = words.slice(next, next + count).join('.');
    if (constant !== undefined && value !== constant) {
      throw new ConfigurationError(
        `routing key ${JSON.stringify(routingKey)} has ${JSON.stringify(value)} as ${name}; ${binding.exchange} always has ${JSON.stringify(constant)}`,
      );
    }
    values[name] = value;
    next += count;
  }
  return values as Routing;
}

/** Whether `binding` matches a message that was published to `exchange` with `routingKey`, by AMQP's rules for topic exchanges. */
export function matches(binding: Pick<Binding, 'exchange' | 'routingKeyPattern'>, exchange: string, routingKey: string): boolean {
  return exchange === binding.exchange && matchWords(binding.routingKeyPattern.split('.'), routingKey.split('.'));
}

function matchWords(pattern: readonly string[], words: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return words.length === 0;
  if (first === '#') return matchWords(rest, words) || (words.length > 0 && matchWords(pattern, words.slice(1)));
  return words.length > 0 && (first === '*' || first === words[0]) && matchWords(rest, words.slice(1));
}

function routingKeyPattern({ exchange, routingKey }: Exchange, pattern: RoutingKeyPattern<Record<string, string>>): string {
  for (const name of Object.keys(pattern)) {
    if (!routingKey.some((field) => field.name === name)) {
      throw new ConfigurationError(
        `${JSON.stringify(name)} is not a routing key field of ${exchange}; expected ${routingKey.map((field) => field.name).join(', ')}`,
      );
    }
  }
  return routingKey.map((field) => word(exchange, field, pattern[field.name])).join('.');
}

function word(exchange: string, { name, constant, multipleWords }: RoutingKeyField, given: string | number | undefined): string {
  if (constant !== undefined) {
    if (given !== undefined && given !== constant)
      throw new ConfigurationError(`${name} is ${JSON.stringify(given)}; in ${exchange} it is always ${JSON.stringify(constant)}`);
    return constant;
  }
  if (given === undefined) return multipleWords ? '#' : '*';
  const value = String(given);
  if (value === '') throw new ConfigurationError(`${name} is empty; leave it out to match anything`);
  if (value.includes('.') && !multipleWords)
    throw new ConfigurationError(`${name} is ${JSON.stringify(value)}; in ${exchange} it is a single word and cannot hold a "."`);
  return value;
}

/** AMQP limits routing keys to 255 bytes. */
function checkedPattern({ exchange }: Exchange, pattern: string): string {
  if (pattern === '' || new TextEncoder().encode(pattern).length > 255) {
    throw new ConfigurationError(`routing key pattern ${JSON.stringify(pattern)} for ${exchange} is not 1 to 255 bytes long`);
  }
  return pattern;
}
