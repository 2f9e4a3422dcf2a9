/** A colour: a number of the palette of 16, or a CSS colour. */
export type AnsiColor = number | string;

/** How a text looks. A field that is missing is off. */
export interface AnsiStyle {
  readonly color?: AnsiColor;
  readonly background?: AnsiColor;
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly inverse?: boolean;
}

/** A text of one style. */
export interface AnsiSpan {
  readonly text: string;
  readonly style: AnsiStyle;
}

/** The style of a text without escape sequences. */
export const PLAIN: AnsiStyle = {};

/**
 * Escape sequences: CSI with its parameters and its final byte; OSC and the other strings up to their terminator; any other; and
 * at last the other control characters, but tab.
 */
const ESCAPE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this file is about
  /(?:\x1b\[|\x9b)([0-?]*)[ -/]*([@-~]?)|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?|[\0-\x08\x0a-\x1f\x7f-\x9f]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this file is about
const CONTROL = /[\0-\x08\x0a-\x1f\x7f-\x9f]/;

/**
 * Splits a line into spans of one style. Colours and styles take effect; all other escape sequences and control characters are
 * left out. What comes before a carriage return is overwritten, as in a terminal.
 * @param style - the style in which the line before ended
 */
export function parseAnsi(line: string, style: AnsiStyle = PLAIN): { readonly spans: readonly AnsiSpan[]; readonly end: AnsiStyle } {
  if (!CONTROL.test(line)) return { spans: line === '' ? [] : [{ text: line, style }], end: style };
  let spans: AnsiSpan[] = [];
  let current = style;
  let from = 0;
  let returned = false;
  const add = (text: string): void => {
    if (text === '') return;
    if (returned) spans = [];
    returned = false;
    const last = spans.at(-1);
    if (last?.style === current) spans[spans.length - 1] = { text: last.text + text, style: current };
    else spans.push({ text, style: current });
  };
  for (const match of line.matchAll(ESCAPE)) {
    add(line.slice(from, match.index));
    from = match.index + match[0].length;
    if (match[2] === 'm') current = withCodes(current, match[1] ?? '');
    else if (match[0] === '\r') returned = true;
  }
  add(line.slice(from));
  return { spans, end: current };
}

/** The text of a line as it is shown. */
export function plainText(line: string): string {
  if (!CONTROL.test(line)) return line;
  if (!line.includes('\r')) return line.replace(ESCAPE, '');
  return parseAnsi(line)
    .spans.map(({ text }) => text)
    .join('');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this file is about
const STYLE_CHANGE = /(?:\x1b\[|\x9b)([\d;:]*)m/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this file is about
const RESET_AT_END = /\x1b\[0*m\r?$/;

/** The style in which a line ends, the same as the `end` of {@link parseAnsi}. */
export function styleAfter(line: string, style: AnsiStyle): AnsiStyle {
  if (!CONTROL.test(line)) return style;
  if (RESET_AT_END.test(line)) return PLAIN;
  let current = style;
  for (const [, codes = ''] of line.matchAll(STYLE_CHANGE)) current = withCodes(current, codes);
  return current;
}

const ON: Readonly<Record<number, AnsiStyle>> = {
  1: { bold: true },
  2: { dim: true },
  3: { italic: true },
  4: { underline: true },
  7: { inverse: true },
  9: { strike: true },
  21: { underline: true },
};

const OFF: Readonly<Record<number, readonly (keyof AnsiStyle)[]>> = {
  22: ['bold', 'dim'],
  23: ['italic'],
  24: ['underline'],
  27: ['inverse'],
  29: ['strike'],
  39: ['color'],
  49: ['background'],
};

function withCodes(style: AnsiStyle, parameters: string): AnsiStyle {
  const codes = parameters.split(/[;:]/).map(Number);
  let result = style;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if (code === 0) result = PLAIN;
    else if (ON[code] !== undefined) result = { ...result, ...ON[code] };
    else if (OFF[code] !== undefined) result = without(result, OFF[code]);
    else if (code === 38 || code === 48) {
      const { color, used } = extendedColor(codes.slice(at + 1));
      at += used;
      if (color !== undefined) result = { ...result, [code === 38 ? 'color' : 'background']: color };
    } else if (code >= 30 && code <= 37) result = { ...result, color: code - 30 };
    else if (code >= 40 && code <= 47) result = { ...result, background: code - 40 };
    else if (code >= 90 && code <= 97) result = { ...result, color: code - 82 };
    else if (code >= 100 && code <= 107) result = { ...result, background: code - 92 };
  }
  return result;
}

function without(style: AnsiStyle, names: readonly (keyof AnsiStyle)[]): AnsiStyle {
  return Object.fromEntries(Object.entries(style).filter(([name]) => !names.includes(name as keyof AnsiStyle)));
}

/** The colour after a 38 or 48: `5;n`, a number of the palette of 256, or `2;r;g;b`. */
function extendedColor([kind, ...values]: readonly number[]): { readonly color?: AnsiColor; readonly used: number } {
  const [first = 0, second = 0, third = 0] = values;
  if (kind === 2) return { color: rgb(first, second, third), used: 4 };
  if (kind !== 5) return { used: 1 };
  return { color: paletteColor(first), used: 2 };
}

function paletteColor(number: number): AnsiColor {
  if (number < 16) return number;
  if (number >= 232) return rgb(...([8, 8, 8].map((base) => base + (number - 232) * 10) as [number, number, number]));
  const level = (step: number): number => (step === 0 ? 0 : 55 + step * 40);
  const cube = number - 16;
  return rgb(level(Math.floor(cube / 36)), level(Math.floor(cube / 6) % 6), level(cube % 6));
}

function rgb(red: number, green: number, blue: number): string {
  const byte = (value: number): number => Math.min(255, Math.max(0, Math.trunc(value) || 0));
  return `rgb(${byte(red)} ${byte(green)} ${byte(blue)})`;
}
