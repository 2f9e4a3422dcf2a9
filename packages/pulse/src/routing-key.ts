import { type Binding, ConfigurationError, type RoutingKeyField } from '@tc/core';
import { type AnyBinding, isEvent } from './message.ts';
import { fitsShortString } from './queue-name.ts';

/** Values of a routing key, by field. */
export type RoutingValues = Readonly<Record<string, string | number | undefined>>;

/** What a field holds that has no value. */
const NO_VALUE = '_';

/**
 * The routing key to publish under: the fields' values joined with `.`, `_` where an optional one has none.
 * @param routing - values by field, or a whole key as text; text is what a raw binding needs
 * @throws {ConfigurationError} for a field that does not exist or is missing, a constant with another value, several words for a
 * single one, and more than 255 bytes
 */
export function publishedRoutingKey(binding: AnyBinding, routing: RoutingValues | string): string {
  const key = typeof routing === 'string' ? routing : joinedKey(binding, routing);
  if (!fitsShortString(key)) throw new ConfigurationError(`the routing key for ${binding.exchange} is longer than 255 bytes`);
  return key;
}

function joinedKey(binding: AnyBinding, routing: RoutingValues): string {
  if (!isEvent(binding)) throw new ConfigurationError(`${binding.exchange} is a raw binding; give the whole routing key as text`);
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
  if (value === '') throw new ConfigurationError(`${name} is missing in the routing key for ${exchange}`);
  if (constant !== undefined && value !== constant) {
    throw new ConfigurationError(`${name} is ${JSON.stringify(given)}; in ${exchange} it is always ${JSON.stringify(constant)}`);
  }
  if (value.includes('.') && !multipleWords && constant === undefined) {
    throw new ConfigurationError(`${name} is ${JSON.stringify(given)}; in ${exchange} it is a single word and cannot hold a "."`);
  }
  return value;
}
