import type { FilesProgress, Progress } from '../progress.ts';

/** Adds up the progress of several files. */
export class FolderProgress {
  readonly #total: number | undefined;
  readonly #count: number;
  readonly #report: ((progress: FilesProgress) => void) | undefined;
  /** The bytes so far, by name. */
  readonly #loaded = new Map<string, number>();
  #sum = 0;
  #done = 0;

  /** @param lengths - of each file, in bytes, if it is known */
  constructor(lengths: readonly (number | undefined)[], report: ((progress: FilesProgress) => void) | undefined) {
    this.#count = lengths.length;
    this.#total = lengths.reduce(
      (sum, length) => (sum === undefined || length === undefined ? undefined : sum + length),
      0 as number | undefined,
    );
    this.#report = report;
  }

  /** Reports the progress of one file. `undefined` if nobody wants to know. */
  of(name: string): ((progress: Progress) => void) | undefined {
    return this.#report && (({ loaded }) => this.#tell(name, loaded));
  }

  /** Tells that a file is complete. */
  completed(name: string, size: number): void {
    this.#done++;
    if (this.#report) this.#tell(name, size);
  }

  #tell(name: string, loaded: number): void {
    this.#sum += loaded - (this.#loaded.get(name) ?? 0);
    this.#loaded.set(name, loaded);
    this.#report?.({ name, loaded: this.#sum, total: this.#total, files: { done: this.#done, total: this.#count } });
  }
}
