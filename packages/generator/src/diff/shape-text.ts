import type { Shape } from '../model/schema-model.ts';
import type { Json } from '../source/source.ts';

/** Describes a shape in a few words, such as `a string` or `a list of whole numbers`. */
export function shapeText(shape: Shape): string {
  switch (shape.kind) {
    case 'any':
      return shape.rules ? `a value that matches ${valueText(shape.rules)}` : 'any value';
    case 'never':
      return 'nothing';
    case 'literals':
      return listText(shape.values.map(valueText), 'or');
    case 'array':
      return ['any', 'union', 'intersection', 'literals'].includes(shape.items.kind)
        ? `a list, each item ${shapeText(shape.items)}`
        : `a list of ${pluralText(shape.items)}`;
    case 'tuple':
      return `a list of ${shape.items.length}`;
    case 'object':
      return shape.properties.length === 0
        ? 'an empty object'
        : `an object with ${listText(
            shape.properties.map(({ name }) => `\`${name}\``),
            'and',
          )}`;
    case 'record':
      if (shape.values.kind === 'never') return 'an empty object';
      return shape.values.kind === 'any' ? 'an object' : `an object whose values are ${shapeText(shape.values)}`;
    case 'union':
      return listText(shape.of.map(shapeText), 'or');
    case 'intersection':
      return listText(shape.of.map(shapeText), 'and');
    case 'reference':
      return `a \`${shape.path.replace(/^schemas\/[^/]+\//, '')}\``;
    case 'integer':
      return 'a whole number';
    case 'null':
      return '`null`';
    default:
      return `a ${shape.kind}`;
  }
}

function pluralText(shape: Shape): string {
  const [, noun = '', rest = ''] = /^(?:an? )?(\S+(?: number)?)(.*)$/.exec(shapeText(shape)) ?? [];
  return `${noun.replace(/`$/, '')}${noun.startsWith('`') ? '`' : 's'}${rest}`;
}

/** Writes a JSON value in a sentence; long ones are cut. */
export function valueText(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? 'none';
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}

/** Joins texts as a sentence does: `a, b and c`. */
export function listText(texts: readonly string[], word: 'and' | 'or'): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}
