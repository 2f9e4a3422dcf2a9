/**
 * Writes a JSON value as PostgreSQL writes the type `jsonb`: keys sorted by length, then by bytes, and a space after `:` and `,`.
 * @see https://www.postgresql.org/docs/current/datatype-json.html
 */
export function jsonbText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonbText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([left], [right]) => compareKeys(Buffer.from(left), Buffer.from(right)));
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}: ${jsonbText(item)}`).join(', ')}}`;
}

function compareKeys(left: Buffer, right: Buffer): number {
  return left.length - right.length || Buffer.compare(left, right);
}
