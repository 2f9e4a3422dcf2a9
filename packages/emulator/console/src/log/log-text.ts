import { type AnsiSpan, type AnsiStyle, PLAIN, parseAnsi, plainText, styleAfter } from './ansi.ts';

/** How many characters of a line are shown. Longer ones would make the page slow. */
const LINE_LIMIT = 5_000;

/** A line as it is shown. */
export interface LogLine {
  readonly spans: readonly AnsiSpan[];
  /** How many characters at its end are not shown. */
  readonly cut: number;
}

/** The lines of a log that arrives in pieces. */
export class LogText {
  readonly #lines: string[] = [];
  /** The style at the start of each line that does not start plain. */
  readonly #styles = new Map<number, AnsiStyle>();
  /** The style after the last complete line. */
  #style: AnsiStyle = PLAIN;
  /** Whether the last line has no line break yet. */
  #open = false;
  #longest = 0;

  /** The number of characters of the longest line, as far as it is shown. */
  get longest(): number {
    return this.#longest;
  }

  /** The number of lines. */
  get length(): number {
    return this.#lines.length;
  }

  /** Forgets everything. */
  clear(): void {
    this.#lines.length = 0;
    this.#styles.clear();
    this.#style = PLAIN;
    this.#open = false;
    this.#longest = 0;
  }

  /** Adds the next piece of the text. */
  append(text: string): void {
    if (text === '') return;
    const parts = text.split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      this.#write(part);
      this.#closeLine();
    }
    if (rest !== '') this.#write(rest);
  }

  /** The line of a number, from 0. */
  line(index: number): LogLine {
    const line = withoutReturn(this.#lines[index] ?? '');
    const shown = line.slice(0, LINE_LIMIT);
    return { spans: parseAnsi(shown, this.#styles.get(index)).spans, cut: line.length - shown.length };
  }

  /** The numbers of the lines from `start` up to, but not including, `end` that contain a text. Upper and lower case are the same. */
  find(text: string, start = 0, end = this.#lines.length): number[] {
    const pattern = textPattern(text, 'i');
    const found: number[] = [];
    for (let index = start; index < Math.min(end, this.#lines.length); index++) {
      if (pattern.test(plainText(this.#lines[index] ?? ''))) found.push(index);
    }
    return found;
  }

  /** The whole text without escape sequences. */
  toString(): string {
    return this.#lines.map((line) => plainText(withoutReturn(line))).join('\n');
  }

  #write(part: string): void {
    if (this.#open) {
      const line = (this.#lines.at(-1) ?? '') + part;
      this.#lines[this.#lines.length - 1] = line;
      this.#measure(line);
      return;
    }
    if (this.#style !== PLAIN) this.#styles.set(this.#lines.length, this.#style);
    this.#lines.push(part);
    this.#open = true;
    this.#measure(part);
  }

  #measure(line: string): void {
    if (this.#longest === LINE_LIMIT || line.length <= this.#longest) return;
    this.#longest = Math.max(this.#longest, plainText(line.slice(0, LINE_LIMIT)).length);
  }

  #closeLine(): void {
    this.#style = styleAfter(this.#lines.at(-1) ?? '', this.#style);
    this.#open = false;
  }
}

/** A pattern that matches a text as it is. */
export function textPattern(text: string, flags: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), flags);
}

/** Logs from Windows have a carriage return at the end of each line. */
function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
