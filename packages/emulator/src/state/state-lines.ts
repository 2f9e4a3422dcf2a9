import { type FileHandle, open } from 'node:fs/promises';

/** One change: a record was set, or deleted if there is no value. */
export type Change = readonly [table: string, key: string, value?: unknown];

/** The first line of a state file. */
export const HEADER: string = JSON.stringify({ emulator: 'state', version: 1 });

/** Reads the records of every table, in the order in which they were first set. Returns no tables if the file does not exist. */
export async function readRecords(file: string): Promise<Map<string, Map<string, unknown>>> {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw new Error(`state file ${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  const tables = new Map<string, Map<string, unknown>>();
  let number = 0;
  let broken: number | undefined;
  try {
    for await (const line of handle.readLines()) {
      number += 1;
      // The last line can be incomplete if the process ended while it wrote. No caller was told that those changes are saved.
      if (broken !== undefined)
        throw new Error(
          `state file ${file} is damaged: line ${broken} is not a list of changes; restore a backup, or delete the file to start anew`,
        );
      if (number === 1 && line !== HEADER) throw new Error(`${file} is not a state file: its first line is not ${HEADER}`);
      const changes = number === 1 ? [] : parseLine(line);
      if (changes === undefined) broken = number;
      else apply(tables, changes);
    }
  } finally {
    await handle.close();
  }
  if (number === 0) throw new Error(`state file ${file} is empty; delete it to start with a new state`);
  return tables;
}

function apply(tables: Map<string, Map<string, unknown>>, changes: readonly Change[]): void {
  for (const [name, key, ...value] of changes) {
    const table = tables.get(name) ?? new Map<string, unknown>();
    tables.set(name, table);
    if (value.length === 0) table.delete(key);
    else table.set(key, value[0]);
  }
}

function parseLine(line: string): Change[] | undefined {
  try {
    const changes: unknown = JSON.parse(line);
    return Array.isArray(changes) ? (changes as Change[]) : undefined;
  } catch {
    return undefined;
  }
}
