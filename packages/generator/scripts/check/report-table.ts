import type { ServiceReport } from './check-schemas.ts';

/** Writes reports as a table, and below it the documents on which the schemas disagree. */
export function reportTable(reports: readonly ServiceReport[]): string {
  const sum = (of: (report: ServiceReport) => number): number => reports.reduce((total, report) => total + of(report), 0);
  const rows = [
    ['service', 'schemas', 'documents', 'valid', 'invalid', 'disagreements'],
    ...reports.map(({ service, schemas, valid, invalid, disagreements }) => [
      service,
      schemas,
      valid + invalid,
      valid,
      invalid,
      disagreements.length,
    ]),
    [
      'all',
      sum(({ schemas }) => schemas),
      sum(({ valid, invalid }) => valid + invalid),
      sum(({ valid }) => valid),
      sum(({ invalid }) => invalid),
      sum(({ disagreements }) => disagreements.length),
    ],
  ].map((row) => row.map((cell) => cell.toLocaleString('en')));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  const examples = reports.flatMap(({ disagreements }) =>
    disagreements.map(
      ({ path, document, valid }) =>
        `${path}: ${valid ? 'valid' : 'invalid'} by the reference's schema, ${valid ? 'invalid' : 'valid'} by the generated one: ${shorten(document)}`,
    ),
  );
  return [...lines, ...examples].join('\n');
}

function shorten(document: unknown): string {
  const text = JSON.stringify(document);
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
