import type { Host } from './host.ts';
import { relativeTime } from './relative-time.ts';
import { type Color, type Colors, createColors, printable, stateColor, wantsColor } from './style.ts';
import { type Cell, formatTable, type StyledCell } from './table.ts';

interface OutputOptions {
  /** Whether the user asked for JSON. */
  readonly json: boolean;
  /** Whether the user did not forbid colours. */
  readonly color: boolean;
}

/** Writes results to stdout and everything else to stderr. */
export class Output {
  readonly colors: Colors;
  /** The colours for stderr, which can be a terminal when stdout is not. */
  readonly noteColors: Colors;
  /** Whether the user asked for JSON. */
  readonly json: boolean;
  /** Whether a person reads stdout. */
  readonly terminal: boolean;
  readonly #host: Host;
  readonly #links: boolean;

  private constructor(host: Host, { json, color }: OutputOptions, links: boolean) {
    this.#host = host;
    this.json = json;
    this.terminal = host.stdout.isTTY === true;
    this.colors = createColors(wantsColor(host.stdout, host.env, color));
    this.noteColors = createColors(wantsColor(host.stderr, host.env, color));
    this.#links = links;
  }

  static async create(host: Host, options: OutputOptions): Promise<Output> {
    if (!host.stdout.isTTY) return new Output(host, options, false);
    const { createSupportsHyperlinks } = await import('supports-hyperlinks');
    return new Output(host, options, createSupportsHyperlinks(host.stdout));
  }

  /** The columns of the terminal, or `undefined` when stdout is none. */
  get width(): number | undefined {
    return this.terminal ? this.#host.stdout.columns || 80 : undefined;
  }

  /** Writes a line of the result. */
  line(text = ''): void {
    this.#host.stdout.write(`${text}\n`);
  }

  /** Writes a value as JSON: indented, or on one line with `compact`. */
  value(value: unknown, { compact = false }: { readonly compact?: boolean } = {}): void {
    this.line(JSON.stringify(value, null, compact ? undefined : 2) ?? 'null');
  }

  /** Writes `value` if the user asked for JSON, and else calls `show`. */
  result(value: unknown, show: () => void): void {
    if (this.json) this.value(value);
    else show();
  }

  /** Writes a table, or the note `empty` if it has no rows. */
  table(headers: readonly string[], rows: readonly (readonly Cell[])[], empty: string): void {
    if (rows.length === 0) this.note(empty);
    // The heading is for people. A program that reads lines wants rows only.
    else for (const line of this.tableLines(headers, rows).slice(this.terminal ? 0 : 1)) this.line(line);
  }

  tableLines(headers: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
    return formatTable(headers, rows, { colors: this.colors, width: this.width, hyperlink: (text, url) => this.link(text, url) });
  }

  /** Writes names and values in two columns. A value that is `undefined` is left out. */
  fields(fields: readonly (readonly [name: string, value: Cell | undefined])[]): void {
    for (const line of this.fieldLines(fields)) this.line(line);
  }

  fieldLines(fields: readonly (readonly [name: string, value: Cell | undefined])[]): string[] {
    const present = fields.filter((field): field is [string, Cell] => field[1] !== undefined);
    const width = Math.max(...present.map(([name]) => name.length));
    return present.map(([name, value]) => `${this.colors.dim(name.padEnd(width))}  ${this.cell(value)}`);
  }

  cell(cell: Cell): string {
    if (typeof cell === 'string') return printable(cell);
    const text = printable(cell.text);
    const colored = cell.color === undefined ? text : this.colors[cell.color](text);
    return cell.link === undefined ? colored : this.link(colored, cell.link);
  }

  /** Makes `text` a link, if the terminal can show links. */
  link(text: string, url: string): string {
    return this.#links ? `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : text;
  }

  /** A state in its colour. */
  state(state: string): string {
    return this.cell({ text: state, color: stateColor(state) });
  }

  /** A time: relative for people, a timestamp for programs. */
  time(time: Date | string): string {
    const date = new Date(time);
    return this.terminal ? relativeTime(date) : date.toISOString();
  }

  /** Writes a message for the user to stderr. */
  note(text: string, color?: Color): void {
    this.#host.stderr.write(`${color === undefined ? text : this.noteColors[color](text)}\n`);
  }
}

/** A state in its colour. `text` is what to show instead of its name. */
export function stateCell(state: string, text: string = state): StyledCell {
  return { text, color: stateColor(state) };
}
