/** Some lines of a text, counted from 1. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Reads lines such as `12` or `12-20`. @returns `undefined` if the text has another form */
export function parseLineRange(text: string): LineRange | undefined {
  const [, first = '', last = first] = /^([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?$/.exec(text) ?? [];
  if (first === '') return undefined;
  return { from: Math.min(Number(first), Number(last)), to: Math.max(Number(first), Number(last)) };
}

/** Writes lines as {@link parseLineRange} reads them. */
export function lineRangeText({ from, to }: LineRange): string {
  return from === to ? String(from) : `${from}-${to}`;
}
