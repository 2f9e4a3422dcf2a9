/** A row of a table of targets. */
export function row(what: string, target: string, measured: string, reached: boolean): string[] {
  return [what, target, measured, reached ? 'yes' : '**no**'];
}

/** A Markdown table. The first column holds names, the others numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
