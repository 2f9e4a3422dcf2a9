import type { TLocalizedValidationError } from 'typebox/error';
import type { ValidationIssue } from '../errors.ts';
import { childPointer, valueAt } from '../json-pointer.ts';
import { redact } from '../redaction.ts';

/** An error as TypeBox reports it. */
export type SchemaError = TLocalizedValidationError;

/** Where an error is, in the schema and in the document. */
export interface Place {
  /** The schema that is violated, such as `#/properties/status/anyOf/0`. */
  readonly schemaPath: string;
  /** JSON Pointer to the value. */
  readonly instancePath: string;
}

/** An error in words. */
export interface SchemaIssue extends Place {
  readonly issues: readonly ValidationIssue[];
  /** What the schema allows, if the value is none of it. */
  readonly allowed?: Allowed;
  /** Whether the value belongs to a property that the schema does not allow. */
  readonly isUnknownProperty?: boolean;
}

/** What a schema allows by `const`, `enum` and `type`. All empty for a schema that only excludes constants. */
export interface Allowed {
  readonly constants: readonly unknown[];
  readonly types: readonly string[];
}

const NOT_ALLOWED = 'has a value that is not allowed';

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'timestamp',
  email: 'email address',
  hostname: 'host name',
  ipv4: 'IPv4 address',
  ipv6: 'IPv6 address',
  regex: 'regular expression',
  uri: 'URI',
};

const TYPES: Readonly<Record<string, string>> = {
  array: 'an array',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

/** Puts an error into words. Of the document's values, only numbers and those that should be constants appear in them. */
export function describeError(error: SchemaError, document: unknown): SchemaIssue {
  const { schemaPath, instancePath } = error;
  const place = { schemaPath, instancePath };
  const value = valueAt(document, instancePath);
  const say = (message: string): SchemaIssue => ({ ...place, issues: [{ path: instancePath, message }] });
  const sayOfProperties = (names: readonly PropertyKey[], message: string): SchemaIssue => ({
    ...place,
    issues: names.map((name) => ({ path: childPointer(instancePath, String(name)), message })),
  });
  switch (error.keyword) {
    case 'type':
      return describeMismatch(place, document, { constants: [], types: [error.params.type].flat() });
    case 'enum':
      return describeMismatch(place, document, { constants: error.params.allowedValues, types: [] });
    case 'const':
      return describeMismatch(place, document, { constants: [error.params.allowedValue], types: [] });
    case 'required':
      return sayOfProperties(error.params.requiredProperties, 'is missing');
    case 'boolean':
      if (/\/(additionalItems|items)$/.test(schemaPath)) return say('is one item too many');
      return { ...say('is not a known property'), isUnknownProperty: true };
    case 'unevaluatedProperties':
      return sayOfProperties(error.params.unevaluatedProperties, 'is not a known property');
    case 'not':
      return { ...say(NOT_ALLOWED), allowed: { constants: [], types: [] } };
    case 'pattern':
      return say(`does not match the pattern ${String(error.params.pattern)}`);
    case 'format':
      return say(`is not a valid ${FORMATS[error.params.format] ?? error.params.format}`);
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return say(`is ${String(value)}, expected a number ${error.params.comparison} ${error.params.limit}`);
    case 'multipleOf':
      return say(`is ${String(value)}, expected a multiple of ${error.params.multipleOf}`);
    case 'minLength':
      return say(`has fewer than ${count(error.params.limit, 'character')}`);
    case 'maxLength':
      return say(`has more than ${count(error.params.limit, 'character')}`);
    case 'minItems':
      return say(`has fewer than ${count(error.params.limit, 'item')}`);
    case 'maxItems':
      return say(`has more than ${count(error.params.limit, 'item')}`);
    case 'minProperties':
      return say(`has fewer than ${count(error.params.limit, 'property', 'properties')}`);
    case 'maxProperties':
      return say(`has more than ${count(error.params.limit, 'property', 'properties')}`);
    case 'uniqueItems':
      return say('has an item more than once');
    case 'propertyNames':
      return say(`has properties with invalid names: ${error.params.propertyNames.join(', ')}`);
    default:
      return say(error.message);
  }
}

/** Puts into words that a value is none of what is allowed. */
export function describeMismatch(place: Place, document: unknown, allowed: Allowed): SchemaIssue {
  const value = valueAt(document, place.instancePath);
  const constants = [...new Set(allowed.constants.map((constant) => JSON.stringify(constant)))];
  const types = [...new Set(allowed.types.map((type) => TYPES[type] ?? type))];
  const expected = [...(constants.length > 1 ? [`one of ${constants.join(', ')}`] : constants), ...types].join(' or ');
  let message = expected === '' ? NOT_ALLOWED : `is ${shown(value, place, constants.length > 0)}, expected ${expected}`;
  if (value === undefined) message = 'is missing';
  return { ...place, issues: [{ path: place.instancePath, message }], allowed };
}

/** A value in words: itself if it may appear in a message, else its type. */
function shown(value: unknown, { instancePath }: Place, isConstant: boolean): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value !== 'string' || !isConstant) return TYPES[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
  const name = instancePath.slice(instancePath.lastIndexOf('/') + 1);
  const text = String((redact({ [name]: value }) as Record<string, unknown>)[name]);
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}

function count(limit: number, noun: string, plural = `${noun}s`): string {
  return `${limit} ${limit === 1 ? noun : plural}`;
}
