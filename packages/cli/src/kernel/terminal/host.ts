/** What a run of `tc` gets from its process. Tests pass their own. */
export interface Host {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the user presses Ctrl-C. Its reason is an `Interrupted`. */
  readonly signal: AbortSignal;
}
