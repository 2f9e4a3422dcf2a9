/** Called for each change, with the key and whether the key is new in the table. */
type Note = (key: string, isNew: boolean) => void;

/** A map that reports its changes. */
export class WatchedTable extends Map<string, unknown> {
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
