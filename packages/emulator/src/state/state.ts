/** The records of one kind, by key. */
export type Table<T> = Map<string, T>;

/** Stores byte sequences that are too large for a record. */
export interface BlobStore {
  /** Resolves after the bytes are stored. @param id - can contain letters, digits, `_` and `-` */
  write(id: string, bytes: Buffer): Promise<void>;
  read(id: string): Promise<Buffer>;
  /** Deletes bytes that no record refers to any more. */
  remove(id: string): void;
  /** Deletes all bytes except those with these ids. */
  removeUnused(used: ReadonlySet<string>): Promise<void>;
}

/** The data of a deployment: tables of records, and bytes. */
export interface State {
  /** Returns the table with this name. Every call with the same name returns the same map. */
  table<T>(name: string): Table<T>;
  readonly blobs: BlobStore;
  /** Deletes the records of all tables. */
  clear(): void;
  /** Resolves after all changes so far are saved. @throws {Error} if they cannot be saved */
  commit(): Promise<void>;
  /** Commits, then releases the file. You can call it more than once. */
  close(): Promise<void>;
}

/** Keeps the data in memory. It is lost when the process ends. */
export class MemoryState implements State {
  readonly #tables = new Map<string, Table<unknown>>();
  readonly #bytes = new Map<string, Buffer>();

  readonly blobs: BlobStore = {
    write: async (id, bytes) => void this.#bytes.set(id, bytes),
    read: async (id) => this.#bytes.get(id) ?? Promise.reject(new Error(`no bytes are stored with id ${id}`)),
    remove: (id) => void this.#bytes.delete(id),
    removeUnused: async () => {},
  };

  table<T>(name: string): Table<T> {
    const table = this.#tables.get(name) ?? new Map<string, unknown>();
    this.#tables.set(name, table);
    return table as Table<T>;
  }

  clear(): void {
    for (const table of this.#tables.values()) table.clear();
  }

  async commit(): Promise<void> {}

  async close(): Promise<void> {}
}
