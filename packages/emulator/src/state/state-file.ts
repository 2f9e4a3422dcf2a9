import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BlobFolder } from './blob-folder.ts';
import { FileLock } from './file-lock.ts';
import type { BlobStore, SuccessorState, Table, Tables } from './state.ts';
import { type Change, HEADER, readRecords } from './state-lines.ts';
import { syncFolder } from './sync-folder.ts';
import { WatchedTable } from './watched-table.ts';

/** What happened to a record since the last write. `moved` means that it was deleted and set again, so it is now the last of its table. */
type Trace = 'changed' | 'moved';

/** How much a file must grow, in bytes, before it is rewritten without outdated changes. */
const LEAST_GROWTH = 16 * 1024 * 1024;

/** How many records a line of a rewritten file holds. */
const RECORDS_A_LINE = 200;

/**
 * Keeps the data in a file, so that it survives the end of the process. Each line of the file is a JSON list of changes that belong
 * together. Changes are appended and flushed to disk before {@link commit} resolves. Concurrent calls share a line. An incomplete
 * last line was never committed, so it is ignored. At each start, and each time the file has doubled in size, the current data is
 * written to a new file, which then replaces the old one.
 *
 * Bytes are stored as separate files in the folder `<file>.objects`.
 */
export class StateFile implements SuccessorState {
  readonly blobs: BlobStore;
  readonly #file: string;
  readonly #lock: FileLock;
  readonly #tables: Map<string, WatchedTable>;
  /** The changes since the last line, by table and key. */
  readonly #changed = new Map<string, Map<string, Trace>>();
  #handle: FileHandle | undefined;
  #size = 0;
  /** The file is rewritten when it is larger than this, in bytes. */
  #limit = 0;
  readonly #leastGrowth: number;
  #writing: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #failure: Error | undefined;
  #closed: Promise<void> | undefined;
  /** The state that this one replaces when it is adopted. */
  #predecessor: StateFile | undefined;
  /** Whether another state has replaced this one, or is about to. Then nothing is written, and the lock belongs to the other. */
  #isReplaced = false;

  private constructor(file: string, lock: FileLock, records: Tables, leastGrowth: number) {
    this.#file = file;
    this.#leastGrowth = leastGrowth;
    this.#lock = lock;
    this.blobs = new BlobFolder(`${file}.objects`, () => this.commit());
    this.#tables = new Map(
      [...records].map(([name, table]) => [name, new WatchedTable(table, (key, isNew) => this.#note(name, key, isNew))]),
    );
  }

  /**
   * Opens a state file, or creates it.
   * @param leastGrowth - how many bytes are appended at least before the file is rewritten
   * @throws {Error} naming the file, if another emulator uses it, if it is not a state file, or if its folder does not exist
   */
  static async open(path: string, leastGrowth: number = LEAST_GROWTH): Promise<StateFile> {
    const file = resolve(path);
    const lock = await FileLock.take(`${file}.lock`);
    try {
      const state = new StateFile(file, lock, await readRecords(file), leastGrowth);
      await state.#rewrite();
      return state;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  get tables(): Tables {
    return this.#tables;
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
    // The changes of this call can be part of the write that is in progress.
    await (this.#changed.size > 0 ? this.#following() : (this.#next ?? this.#writing));
  }

  successor(tables: Tables): SuccessorState {
    const state = new StateFile(this.#file, this.#lock, tables, this.#leastGrowth);
    state.#predecessor = this;
    return state;
  }

  async adopt(): Promise<void> {
    const predecessor = this.#predecessor;
    if (predecessor === undefined) return;
    predecessor.#isReplaced = true;
    try {
      await (predecessor.#next ?? predecessor.#writing)?.catch(() => {});
      await this.#rewrite();
    } catch (error) {
      predecessor.#isReplaced = false;
      throw error;
    }
    this.#predecessor = undefined;
    await predecessor.#handle?.close();
    predecessor.#handle = undefined;
    await this.commit();
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
      if (!this.#isReplaced && this.#predecessor === undefined) this.#lock.release();
    }
  }

  #note(table: string, key: string, isNew: boolean): void {
    if (this.#changed.size === 0) {
      // Changes that no call waits for, such as an expired deadline, are saved as well. If that fails, the next call reports it.
      setImmediate(() => void this.commit().catch(() => {}));
    }
    const keys = this.#changed.get(table) ?? new Map<string, Trace>();
    this.#changed.set(table, keys);
    const before = keys.get(key);
    // A record that was deleted and is set again moves to the end of its table.
    if (isNew && before !== undefined) keys.delete(key);
    keys.set(key, isNew && before !== undefined ? 'moved' : (before ?? 'changed'));
  }

  /** Returns the write that follows the one in progress. It saves all changes so far. */
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
      if (this.#handle === undefined || this.#isReplaced) return;
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
    const text = this.#currentLines();
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

  /** Returns the current data as lines. */
  #currentLines(): string[] {
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
