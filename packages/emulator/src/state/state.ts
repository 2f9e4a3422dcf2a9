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

/** The records of all tables, by the names of the tables. */
export type Tables = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** The data of a deployment: tables of records, and bytes. */
export interface State {
  /** All tables that were asked for so far. */
  readonly tables: Tables;
  /** Returns the table with this name. Every call with the same name returns the same map. */
  table<T>(name: string): Table<T>;
  readonly blobs: BlobStore;
  /** Deletes the records of all tables. */
  clear(): void;
  /** Resolves after all changes so far are saved. @throws {Error} if they cannot be saved */
  commit(): Promise<void>;
  /** Creates a state with these records that can replace this one. It must not contain other bytes than its records refer to. */
  successor(tables: Tables): SuccessorState;
  /** Commits, then releases the file. You can call it more than once. */
  close(): Promise<void>;
}

/** A state that replaces another one. Until it does, nothing of it is saved. */
export interface SuccessorState extends State {
  /** Replaces the other state, whose changes are ignored from now on. If it rejects, the other state is as it was. */
  adopt(): Promise<void>;
}

/** Keeps the data in memory. It is lost when the process ends. */
export class MemoryState implements SuccessorState {
  readonly #tables: Map<string, Table<unknown>>;
  readonly #bytes = new Map<string, Buffer>();

  readonly blobs: BlobStore = {
    write: async (id, bytes) => void this.#bytes.set(id, bytes),
    read: async (id) => this.#bytes.get(id) ?? Promise.reject(new Error(`no bytes are stored with id ${id}`)),
    remove: (id) => void this.#bytes.delete(id),
    removeUnused: async () => {},
  };

  constructor(tables: Tables = new Map()) {
    this.#tables = new Map([...tables].map(([name, records]) => [name, new Map(records)]));
  }

  get tables(): Tables {
    return this.#tables;
  }

  table<T>(name: string): Table<T> {
    const table = this.#tables.get(name) ?? new Map<string, unknown>();
    this.#tables.set(name, table);
    return table as Table<T>;
  }

  clear(): void {
    for (const table of this.#tables.values()) table.clear();
  }

  async commit(): Promise<void> {}

  successor(tables: Tables): SuccessorState {
    return new MemoryState(tables);
  }

  async adopt(): Promise<void> {}

  async close(): Promise<void> {}
}
