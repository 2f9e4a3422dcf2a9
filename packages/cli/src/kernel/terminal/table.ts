import stringWidth from 'fast-string-width';
import { type Color, type Colors, printable } from './style.ts';

/** One cell: text, or text with a colour or a link. */
export type Cell = string | StyledCell;

export interface StyledCell {
  readonly text: string;
  readonly color?: Color | undefined;
  readonly link?: string | undefined;
}

export interface TableStyle {
  readonly colors: Colors;
  /** Columns of the terminal. `undefined` does not limit the width. */
  readonly width: number | undefined;
  readonly hyperlink: (text: string, url: string) => string;
}

const GAP = '  ';
/** A column is never made narrower than this. */
const LEAST_WIDTH = 6;

/** Formats rows as lines with aligned columns. If the table is wider than the terminal, the widest columns are cut. */
export function formatTable(headers: readonly string[], rows: readonly (readonly Cell[])[], style: TableStyle): string[] {
  const texts = rows.map((row) => row.map((cell) => printable(typeof cell === 'string' ? cell : cell.text)));
  const widths = fit(
    headers.map((header, column) => Math.max(stringWidth(header), ...texts.map((row) => stringWidth(row[column] ?? '')))),
    style.width,
  );
  const pad = (text: string, column: number) =>
    column === headers.length - 1 ? '' : ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(text)));
  const heading = headers.map((header, column) => {
    const text = cut(header, widths[column] ?? 0);
    return style.colors.bold(text) + pad(text, column);
  });
  const body = rows.map((row, index) =>
    row.map((cell, column) => {
      const text = cut(texts[index]?.[column] ?? '', widths[column] ?? 0);
      return paint(cell, text, style) + pad(text, column);
    }),
  );
  return [heading, ...body].map((cells) => cells.join(GAP).trimEnd());
}

function paint(cell: Cell, text: string, { colors, hyperlink }: TableStyle): string {
  if (typeof cell === 'string') return text;
  const colored = cell.color === undefined ? text : colors[cell.color](text);
  return cell.link === undefined || text === '' ? colored : hyperlink(colored, cell.link);
}

function fit(widths: readonly number[], limit: number | undefined): number[] {
  const result = [...widths];
  if (limit === undefined) return result;
  const total = () => result.reduce((sum, width) => sum + width, 0) + GAP.length * (result.length - 1);
  while (total() > limit) {
    const widest = Math.max(...result);
    if (widest <= LEAST_WIDTH) break;
    result[result.lastIndexOf(widest)] = widest - 1;
  }
  return result;
}

/** Shortens `text` to `width` columns, with `…` at the end of what was cut. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let result = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const size = stringWidth(segment);
    if (used + size > width - 1) break;
    result += segment;
    used += size;
  }
  return `${result}…`;
}
