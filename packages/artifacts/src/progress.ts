/** How far a transfer is. */
export interface Progress {
  /** The bytes that were transferred so far. An upload that is repeated begins anew. */
  readonly loaded: number;
  /** The number of all bytes. `undefined` if it is not known. */
  readonly total: number | undefined;
}

/** How far a transfer of several files is. */
export interface FilesProgress extends Progress {
  /** The artifact of which bytes were transferred. */
  readonly name: string;
  /** How many files are complete, and how many there are. */
  readonly files: { readonly done: number; readonly total: number };
}
