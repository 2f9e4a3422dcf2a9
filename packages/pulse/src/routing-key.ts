import { type Binding, ConfigurationError, type RoutingKeyField } from '@tc/core';
import { type AnyBinding, isEvent } from './message.ts';
import { fitsShortString } from './queue-name.ts';

/** The values of a routing key, by field name. */
export type RoutingValues = Readonly<Record<string, string | number | undefined>>;

/** Stands for an optional field without a value. */
const NO_VALUE = '_';

/**
 * Returns the routing key to publish with: the values of the fields, joined with `.`. An optional field without a value is `_`.
 * @param routing - values by field name, or the whole key as a string. A raw binding needs the string.
 * @throws {ConfigurationError} if a field is unknown or missing, a constant has another value, a value of one word contains a `.`,
 * or the key is longer than 255 bytes
 */
export function publishedRoutingKey(binding: AnyBinding, routing: RoutingValues | string): string {
  const key = typeof routing === 'string' ? routing : joinedKey(binding, routing);
  if (!fitsShortString(key)) throw new ConfigurationError(`routing key for ${binding.exchange} is longer than 255 bytes`);
  return key;
}

function joinedKey(binding: AnyBinding, routing: RoutingValues): string {
  if (!isEvent(binding)) throw new ConfigurationError(`${binding.exchange} is a raw binding; pass the whole routing key as a string`);
  const { routingKeyFields: fields } = binding;
  for (const name of Object.keys(routing)) {
    if (!fields.some((field) => field.name === name)) {
      const expected = fields.map((field) => field.name).join(', ');
      throw new ConfigurationError(`${JSON.stringify(name)} is not a routing key field of ${binding.exchange}; expected ${expected}`);
    }
  }
  return fields.map((field) => word(binding, field, routing[field.name])).join('.');
}

function word({ exchange }: Binding<string, unknown, unknown>, field: RoutingKeyField, given: string | number | undefined): string {
  const { name, constant, multipleWords, required } = field;
  const value = String(given ?? constant ?? (required ? '' : NO_VALUE));
  if (value === '') throw new ConfigurationError(`${name} is missing from the routing key for ${exchange}`);
  if (constant !== undefined && value !== constant) {
    throw new ConfigurationError(`${name} is ${JSON.stringify(given)}; ${exchange} allows only ${JSON.stringify(constant)}`);
  }
  if (value.includes('.') && !multipleWords && constant === undefined) {
    throw new ConfigurationError(`${name} is ${JSON.stringify(given)}; in ${exchange} it is one word and cannot contain "."`);
  }
  return value;
}
