import { isObject, type Json, pointerTo, type SourceFile } from '../../src/source/source.ts';

const MARK = 'TODO: describe';

/** Makes the placeholder for a text that is still to be written. `generate --check` refuses it. */
export function placeholder(what: string): string {
  return `${MARK} ${what}`;
}

/** A text that is still to be written. */
export interface MissingText {
  readonly file: string;
  /** A JSON Pointer into the file. */
  readonly pointer: string;
  readonly text: string;
}

/** Lists the texts that are still to be written. */
export function missingTexts(files: readonly SourceFile[]): MissingText[] {
  return files.flatMap(({ file, content }) => [...search(file, content, '')]);
}

function* search(file: string, value: Json, pointer: string): Generator<MissingText> {
  if (typeof value === 'string' && value.startsWith(MARK)) yield { file, pointer, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* search(file, item, pointerTo(pointer, index));
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* search(file, item, pointerTo(pointer, key));
}
