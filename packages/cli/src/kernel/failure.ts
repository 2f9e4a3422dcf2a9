/** The exit codes of `tc`. */
export const EXIT = {
  done: 0,
  /** A task or a call failed. */
  failed: 1,
  /** The command line, a payload or the configuration is wrong. Nothing was sent. */
  usage: 2,
  /** There are no credentials, or they may not do this. */
  denied: 3,
  interrupted: 130,
} as const;

export interface FailureOptions extends ErrorOptions {
  /** Default: {@link EXIT.failed}. */
  readonly exitCode?: number;
  /** What to do next, one line each. */
  readonly hints?: readonly string[];
}

/** An error with a message for the user of the command line. */
export class Failure extends Error {
  readonly exitCode: number;
  readonly hints: readonly string[];

  constructor(message: string, { exitCode = EXIT.failed, hints = [], ...options }: FailureOptions = {}) {
    super(message, options);
    this.name = 'Failure';
    this.exitCode = exitCode;
    this.hints = hints;
  }
}

/** Makes the error for a wrong command line. */
export function usageFailure(message: string, ...hints: string[]): Failure {
  return new Failure(message, { exitCode: EXIT.usage, hints });
}

/** The user pressed Ctrl-C. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}
