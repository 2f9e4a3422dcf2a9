import type { GithubRecords } from '../../services/github/github-service.ts';
import type { GithubEntry } from '../protocol.ts';

type Kind = GithubEntry['kind'];

interface NumberedEntry {
  /** Counts up with each entry and each change of one. */
  readonly position: number;
  readonly entry: GithubEntry;
}

/** Finds out what is new among the records of the github service. A check run changes, so its entry appears again with the same id. */
export class GithubFeed {
  readonly #records: GithubRecords;
  /** By kind and id. An entry that changes moves to the end. */
  readonly #entries = new Map<string, NumberedEntry>();
  #last = 0;

  constructor(records: GithubRecords) {
    this.#records = records;
  }

  /** The position of the latest entry. */
  get last(): number {
    this.#refresh();
    return this.#last;
  }

  /** Returns up to `limit` entries after this position, in the order of their last change. */
  after(position: number, limit: number): readonly NumberedEntry[] {
    this.#refresh();
    return [...this.#entries.values()].filter((numbered) => numbered.position > position).slice(0, limit);
  }

  #refresh(): void {
    const { statuses, comments, reactions, checks } = this.#records;
    this.#add('status', statuses, ({ context, description }) => (description === undefined ? context : `${context}: ${description}`));
    this.#add('comment', comments, ({ body }) => body);
    this.#add('reaction', reactions, ({ reaction }) => reaction);
    this.#add('check', checks, ({ name }) => name);
  }

  #add<T extends { owner: string; repo: string; state?: string; status?: string; conclusion?: string }>(
    kind: Kind,
    records: readonly T[],
    title: (record: T) => string,
  ): void {
    for (const [index, record] of records.entries()) {
      const key = `${kind} ${index}`;
      // The service replaces a record when it changes it.
      if (this.#entries.get(key)?.entry.record === (record as object)) continue;
      const state = record.conclusion ?? record.state ?? record.status;
      const entry: GithubEntry = {
        id: index + 1,
        kind,
        repository: `${record.owner}/${record.repo}`,
        title: title(record),
        ...(state !== undefined && { state }),
        record: record as Readonly<Record<string, unknown>>,
      };
      this.#last += 1;
      this.#entries.delete(key);
      this.#entries.set(key, { position: this.#last, entry });
    }
  }
}
