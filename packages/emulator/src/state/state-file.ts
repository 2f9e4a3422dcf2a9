import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BlobFolder } from './blob-folder.ts';
import { FileLock } from './file-lock.ts';
import type { BlobStore, State, Table } from './state.ts';
import { syncFolder } from './sync-folder.ts';

/** One change: a record set, or deleted where it has no value. */
type Change = readonly [table: string, key: string, value?: unknown];

/** What has become of a record: `moved` when it was deleted in between. */
type Trace = 'changed' | 'moved';

/** The first line of a state file. */
const HEADER = JSON.stringify({ emulator: 'state', version: 1 });

/** A file grows by at least this much, in bytes, before it is written anew without what has been overwritten since. */
const LEAST_GROWTH = 16 * 1024 * 1024;

/** How many records a line has where they need not be kept or lost together. */
const RECORDS_A_LINE = 200;

/**
 * A state that outlives the process, whenever that ends: a file of JSON lines, each of them a list of changes that were made
 * together. Changes are appended, and forced to the disk before {@link commit} resolves; those of several calls at once share
 * a line. A line that breaks off at the end of the file was never committed, and is dropped. At each start, and when the
 * file has grown to twice its size, it is written anew in its shortest form beside the old one, and takes its name then.
 *
 * Bytes lie in files of their own in a folder beside it.
 */
export class StateFile implements State {
  readonly blobs: BlobStore;
  readonly #file: string;
  readonly #lock: FileLock;
  readonly #tables: Map<string, WatchedTable>;
  /** What has been changed since the last line, by table. */
  readonly #changed = new Map<string, Map<string, Trace>>();
  #handle: FileHandle | undefined;
  #size = 0;
  /** The size at which to write it anew. */
  #limit = 0;
  readonly #leastGrowth: number;
  #writing: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #failure: Error | undefined;
  #closed: Promise<void> | undefined;

  private constructor(file: string, lock: FileLock, records: ReadonlyMap<string, ReadonlyMap<string, unknown>>, leastGrowth: number) {
    this.#file = file;
    this.#leastGrowth = leastGrowth;
    this.#lock = lock;
    this.blobs = new BlobFolder(`${file}.objects`, () => this.commit());
    this.#tables = new Map(
      [...records].map(([name, table]) => [name, new WatchedTable(table, (key, isNew) => this.#note(name, key, isNew))]),
    );
  }

  /**
   * Reads a state, or begins one where the file does not exist.
   * @param leastGrowth - bytes that are appended at the least before the file is written anew
   * @throws {Error} naming the file, when another emulator uses it, it is not a state or its folder is missing
   */
  static async open(path: string, leastGrowth: number = LEAST_GROWTH): Promise<StateFile> {
    const file = resolve(path);
    const lock = await FileLock.take(`${file}.lock`);
    try {
      const state = new StateFile(file, lock, await readChanges(file), leastGrowth);
      await state.#rewrite();
      return state;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  table<T>(name: string): Table<T> {
    const table = this.#tables.get(name) ?? new WatchedTable(new Map(), (key, isNew) => this.#note(name, key, isNew));
    this.#tables.set(name, table);
    return table as Table<unknown> as Table<T>;
  }

  clear(): void {
    for (const table of this.#tables.values()) table.clear();
  }

  async commit(): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    // Changes of this call may have gone into the write under way.
    await (this.#changed.size > 0 ? this.#following() : (this.#next ?? this.#writing));
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    try {
      await this.commit();
    } finally {
      await this.#handle?.close();
      this.#handle = undefined;
      this.#lock.release();
    }
  }

  #note(table: string, key: string, isNew: boolean): void {
    if (this.#changed.size === 0) {
      // What no call waits for, such as a deadline's passing, gets to the disk all the same; a failure is told to the next call.
      setImmediate(() => void this.commit().catch(() => {}));
    }
    const keys = this.#changed.get(table) ?? new Map<string, Trace>();
    this.#changed.set(table, keys);
    const before = keys.get(key);
    // A record that is set again after it was deleted comes last, as it does in the table.
    if (isNew && before !== undefined) keys.delete(key);
    keys.set(key, isNew && before !== undefined ? 'moved' : (before ?? 'changed'));
  }

  /** The write that comes after the one under way, and has all changes so far. */
  #following(): Promise<void> {
    this.#next ??= (this.#writing ?? Promise.resolve()).then(() => {
      this.#next = undefined;
      this.#writing = this.#write().finally(() => {
        this.#writing = undefined;
      });
      return this.#writing;
    });
    return this.#next;
  }

  async #write(): Promise<void> {
    try {
      if (this.#closed !== undefined && this.#handle === undefined) return;
      const changes = this.#takeChanges();
      if (changes.length === 0) return;
      const line = Buffer.from(`${JSON.stringify(changes)}\n`);
      await this.#handle?.appendFile(line);
      await this.#handle?.datasync();
      this.#size += line.length;
      if (this.#size > this.#limit) await this.#rewrite();
    } catch (error) {
      this.#failure = new Error(`${this.#file} cannot be written: ${(error as Error).message}`, { cause: error });
      throw this.#failure;
    }
  }

  #takeChanges(): Change[] {
    const changes: Change[] = [];
    for (const [name, keys] of this.#changed) {
      const table = this.#tables.get(name);
      for (const [key, trace] of keys) {
        const isThere = table?.has(key) ?? false;
        if (!isThere || trace === 'moved') changes.push([name, key]);
        if (isThere) changes.push([name, key, table?.get(key)]);
      }
    }
    this.#changed.clear();
    return changes;
  }

  async #rewrite(): Promise<void> {
    const text = this.#shortest();
    const fresh = `${this.#file}.new`;
    const handle = await open(fresh, 'w', 0o600);
    try {
      for (const line of text) await handle.appendFile(`${line}\n`);
      await handle.datasync();
      this.#size = (await handle.stat()).size;
    } finally {
      await handle.close();
    }
    await rename(fresh, this.#file);
    await syncFolder(dirname(this.#file));
    await this.#handle?.close();
    this.#handle = await open(this.#file, 'a', 0o600);
    this.#limit = Math.max(2 * this.#size, this.#size + this.#leastGrowth);
  }

  /** The lines of the whole state at this moment. */
  #shortest(): string[] {
    this.#changed.clear();
    const lines = [HEADER];
    for (const [name, table] of this.#tables) {
      const changes = [...table].map(([key, value]) => [name, key, value]);
      for (let start = 0; start < changes.length; start += RECORDS_A_LINE) {
        lines.push(JSON.stringify(changes.slice(start, start + RECORDS_A_LINE)));
      }
    }
    return lines;
  }
}

/** Told of the key of a change, and whether there was no record under it. */
type Note = (key: string, isNew: boolean) => void;

/** A map that tells what is changed in it. */
class WatchedTable extends Map<string, unknown> {
  readonly #note: Note;

  constructor(records: ReadonlyMap<string, unknown>, note: Note) {
    super();
    for (const [key, value] of records) super.set(key, value);
    this.#note = note;
  }

  override set(key: string, value: unknown): this {
    this.#note(key, !this.has(key));
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    if (!super.delete(key)) return false;
    this.#note(key, false);
    return true;
  }

  override clear(): void {
    for (const key of this.keys()) this.#note(key, false);
    super.clear();
  }
}

/** The records of every table, in the order in which they were first set; none where there is no such file. */
async function readChanges(file: string): Promise<Map<string, Map<string, unknown>>> {
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
      // The last line may have been cut off while it was written. Nobody was told that it is kept.
      if (broken !== undefined) throw new Error(`state file ${file} is damaged: line ${broken} is not a list of changes`);
      if (number === 1 && line !== HEADER)
        throw new Error(`state file ${file} is none of this emulator's: it does not begin with ${HEADER}`);
      const changes = number === 1 ? [] : parseLine(line);
      if (changes === undefined) broken = number;
      else apply(tables, changes);
    }
  } finally {
    await handle.close();
  }
  if (number === 0) throw new Error(`state file ${file} is empty; remove it to begin a new one`);
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
