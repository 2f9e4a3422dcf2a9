import type { Shape } from '../model/schema-model.ts';
import type { Json, JsonObject } from '../source/source.ts';

/** The pattern of slugids, Taskcluster's ids. */
const SLUGID = '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$';

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'Timestamp.',
  email: 'Email address.',
  hostname: 'Host name.',
  ipv4: 'IPv4 address.',
  ipv6: 'IPv6 address.',
  regex: 'Regular expression.',
  uri: 'URI.',
};

/** Describes the limits on a shape's values that its type does not show. Returns `''` if there are none. */
export function constraintText(shape: Shape): string {
  switch (shape.kind) {
    case 'string':
      return stringText(shape.rules);
    case 'number':
      return numberText(shape.rules, '');
    case 'integer':
      return numberText(shape.rules, 'Whole number');
    case 'array':
      return arrayText(shape.rules, shape.items);
    case 'record': {
      const each = constraintText(shape.values);
      return each === '' ? '' : `Each value: ${lower(each)}`;
    }
    case 'intersection':
      return shape.of.map(constraintText).filter(Boolean).join(' ');
    default:
      return '';
  }
}

function stringText(rules: JsonObject): string {
  const { format, pattern, minLength, maxLength } = rules;
  const known = typeof format === 'string' ? (Object.hasOwn(FORMATS, format) ? FORMATS[format] : `Format \`${format}\`.`) : '';
  if (pattern === SLUGID) return 'Slugid, 22 characters.';
  const length = range(minLength, maxLength, 'character', 'characters');
  return [known, length, typeof pattern === 'string' ? `Pattern \`${pattern.replaceAll('`', '\\`')}\`.` : ''].filter(Boolean).join(' ');
}

function numberText(rules: JsonObject, kind: string): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = rules;
  const bounds = [
    minimum !== undefined && maximum !== undefined ? `${minimum} to ${maximum}` : '',
    minimum !== undefined && maximum === undefined ? `at least ${minimum}` : '',
    minimum === undefined && maximum !== undefined ? `at most ${maximum}` : '',
    exclusiveMinimum === undefined ? '' : `above ${exclusiveMinimum}`,
    exclusiveMaximum === undefined ? '' : `below ${exclusiveMaximum}`,
    multipleOf === undefined ? '' : `a multiple of ${multipleOf}`,
  ].filter(Boolean);
  return sentence([kind, ...bounds].filter(Boolean).join(', '));
}

function arrayText(rules: JsonObject, items: Shape): string {
  const each = constraintText(items);
  return [
    range(rules['minItems'], rules['maxItems'], 'item', 'items'),
    rules['uniqueItems'] === true ? 'No duplicates.' : '',
    each === '' ? '' : `Each: ${lower(each)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function range(least: Json | undefined, most: Json | undefined, one: string, many: string): string {
  if (least !== undefined && most !== undefined) return `${least === most ? least : `${least} to ${most}`} ${most === 1 ? one : many}.`;
  if (most !== undefined) return `At most ${most} ${most === 1 ? one : many}.`;
  return least === undefined || least === 0 ? '' : `At least ${least} ${least === 1 ? one : many}.`;
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
