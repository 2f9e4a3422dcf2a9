import { ConfigurationError } from './errors.ts';

/** One word of a routing key, as the reference describes it. */
export interface RoutingKeyField {
  readonly name: string;
  /** The only value that the word ever has. */
  readonly constant?: string;
  /** Whether the value may hold several words, joined with `.`. */
  readonly multipleWords?: boolean;
  /** Whether every message has a value here; else `_` stands for none. */
  readonly required?: boolean;
}

/** Where the schema of a message is found. */
export interface SchemaReference {
  /** Its name in the service's `schemas` module. */
  readonly name: string;
  /** Loads the TypeBox schema. */
  readonly load: () => Promise<object>;
}

/** An exchange that a service publishes to. */
export interface Exchange<Name extends string = string> {
  /** The event's name, such as `taskCompleted`. */
  readonly name: Name;
  /** The exchange's name at the broker, such as `exchange/taskcluster-queue/v1/task-completed`. */
  readonly exchange: string;
  readonly routingKey: readonly RoutingKeyField[];
  readonly schema: SchemaReference;
}

/** Values to look for, by field; a field that is left out matches anything. */
export type RoutingKeyPattern<Routing> = { readonly [Field in keyof Routing]?: string | number | undefined };

/** Which messages to receive: an exchange and a pattern of routing keys. `Message` and `Routing` are types only. */
export interface Binding<Name extends string = string, Message = unknown, Routing = Readonly<Record<string, string>>> {
  /** The event's name; tells messages of several bindings apart. */
  readonly name: Name;
  readonly exchange: string;
  /** As the broker takes it: words joined with `.`, `*` for any word, `#` for any number of them. */
  readonly routingKeyPattern: string;
  readonly routingKeyFields: readonly RoutingKeyField[];
  readonly schema: SchemaReference;
  /** Never set: it carries the types. */
  readonly '~types'?: { readonly message: Message; readonly routing: Routing };
}

/** The message of a {@link Binding}. */
export type MessageOf<B> = B extends Binding<string, infer Message, unknown> ? Message : never;

/** The routing key's fields of a {@link Binding}. */
export type RoutingOf<B> = B extends Binding<string, unknown, infer Routing> ? Routing : never;

/**
 * Makes a binding. Generated event classes call this.
 * @param pattern - values by field, or a whole routing key pattern as text; default: every message of the exchange
 * @throws {ConfigurationError} for a field that does not exist, a constant with another value, a value of several words for a single one, and
 *   a pattern of more than 255 bytes
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
 * Takes a published routing key apart, by field. `_`, which stands for no value, is kept.
 * @throws {ConfigurationError} when the key cannot be one of the binding's exchange
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

/** Whether a message published to `exchange` under `routingKey` is one that `binding` asks for, by the rules of a topic exchange. */
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

/** AMQP keeps routing keys as short strings of at most 255 bytes. */
function checkedPattern({ exchange }: Exchange, pattern: string): string {
  if (pattern === '' || Buffer.byteLength(pattern) > 255) {
    throw new ConfigurationError(`routing key pattern ${JSON.stringify(pattern)} for ${exchange} is not of 1 to 255 bytes`);
  }
  return pattern;
}
