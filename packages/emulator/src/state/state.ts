/** The records of one kind, by key. */
export type Table<T> = Map<string, T>;

/** Keeps what is too large for a record. */
export interface BlobStore {
  /** Resolves when the bytes are kept. @param id - letters, digits, `_` and `-` */
  write(id: string, bytes: Buffer): Promise<void>;
  read(id: string): Promise<Buffer>;
  /** Drops bytes that no record names any more. */
  remove(id: string): void;
  /** Drops all bytes but these. */
  removeUnused(used: ReadonlySet<string>): Promise<void>;
}

/** All that a deployment keeps. */
export interface State {
  /** The same map for the same name. */
  table<T>(name: string): Table<T>;
  readonly blobs: BlobStore;
  /** Empties all tables. */
  clear(): void;
  /** Resolves when every change so far is kept, as safely as the state can. @throws {Error} when it cannot */
  commit(): Promise<void>;
  /** Commits and lets go. Repeating it does no harm. */
  close(): Promise<void>;
}

/** A state that ends with the process. */
export class MemoryState implements State {
  readonly #tables = new Map<string, Table<unknown>>();
  readonly #bytes = new Map<string, Buffer>();

  readonly blobs: BlobStore = {
    write: async (id, bytes) => void this.#bytes.set(id, bytes),
    read: async (id) => this.#bytes.get(id) ?? Promise.reject(new Error(`there are no bytes ${id}`)),
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
