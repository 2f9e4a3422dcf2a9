/** Adds a record to the end of a table whose records are never deleted. */
export function append<T>(table: Map<string, T>, record: T): void {
  table.set(String(table.size), record);
}
