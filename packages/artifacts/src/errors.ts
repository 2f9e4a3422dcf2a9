import { TaskclusterError } from '@tc/core';

/** The artifact is of the storage type `error`: its task says why there is no content. */
export class ArtifactError extends TaskclusterError {
  static {
    ArtifactError.prototype.name = 'ArtifactError';
  }

  /** Why there is no content, such as `file-missing-on-worker`. */
  readonly reason: string;
  /** The explanation that the worker left, as it was recorded. */
  readonly serverMessage: string;

  /** @param subject - the artifact in words */
  constructor(subject: string, reason: string, serverMessage: string) {
    super(`${subject} has no content: ${reason}: ${serverMessage}`);
    this.reason = reason;
    this.serverMessage = serverMessage;
  }
}

/** The artifact is a `reference`, and the option `references` is `'refuse'`. Nothing was requested from the URL. */
export class ReferenceRefusedError extends TaskclusterError {
  static {
    ReferenceRefusedError.prototype.name = 'ReferenceRefusedError';
  }

  constructor(subject: string) {
    super(`${subject} is a reference to a URL that its task chose; set references to 'follow' to download from there`);
  }
}

/** The property of the content that a {@link ChecksumError} is about. */
export type Check = 'sha256' | 'sha512' | 'length';

/** The content that arrived is not the content that was stored. No file is left behind. */
export class ChecksumError extends TaskclusterError {
  static {
    ChecksumError.prototype.name = 'ChecksumError';
  }

  readonly check: Check;
  /** A hash in lower-case hex, or a number of bytes. `undefined` if no known hash was recorded for the object. */
  readonly expected: string | number | undefined;
  /** The same of what arrived. `undefined` if nothing was requested. */
  readonly actual: string | number | undefined;

  constructor(subject: string, check: Check, expected: string | number, actual: string | number);
  constructor(subject: string, check: Check);
  constructor(subject: string, check: Check, expected?: string | number, actual?: string | number) {
    super(
      expected === undefined
        ? `${subject} has neither a sha256 nor a sha512 on record, so a download cannot be checked; the object service must know one`
        : `${subject} arrived with ${check} ${actual}, expected ${expected}; what arrived was discarded`,
    );
    this.check = check;
    this.expected = expected;
    this.actual = actual;
  }
}

/** What is known of a request to a storage server that failed. */
export interface StorageFailure {
  /** What was transferred, in words. */
  readonly subject: string;
  /** Why it failed, in words. */
  readonly reason: string;
  /** May carry a signature; only the part before the query is shown. */
  readonly url: string;
  readonly attempts: number;
  readonly statusCode?: number | undefined;
  readonly contentChanged?: boolean | undefined;
  readonly cause?: unknown;
}

/** The storage server refused a request, could not be reached, or sent something that cannot be used. */
export class StorageError extends TaskclusterError {
  static {
    StorageError.prototype.name = 'StorageError';
  }

  /** The HTTP status of the last response. `undefined` if none arrived. */
  readonly statusCode: number | undefined;
  /** The URL without its query, which may hold a signature. */
  readonly url: string;
  /** The number of requests that were sent. */
  readonly attempts: number;
  /** Whether the content was replaced while it was downloaded, or after the part that `resume` found. */
  readonly contentChanged: boolean;

  constructor({ subject, reason, url, attempts, statusCode, contentChanged = false, cause }: StorageFailure) {
    const shown = withoutQuery(url);
    const tries = attempts > 1 ? ` after ${attempts} attempts` : '';
    super(`${subject} could not be transferred${tries}: ${reason} (${shown})`, mentionsQuery(cause, url) ? undefined : { cause });
    this.statusCode = statusCode;
    this.url = shown;
    this.attempts = attempts;
    this.contentChanged = contentChanged;
  }
}

/** One or more names cannot be used: as a file below a folder, or as the name of an artifact. Nothing was transferred. */
export class UnsafeNameError extends TaskclusterError {
  static {
    UnsafeNameError.prototype.name = 'UnsafeNameError';
  }

  /** Every name at fault. */
  readonly names: readonly string[];

  /** @param problems - each name at fault, and what is wrong with it */
  constructor(problems: readonly { readonly name: string; readonly problem: string }[], advice: string) {
    super(`${problems.map(({ name, problem }) => `${JSON.stringify(name)} ${problem}`).join('; ')}. ${advice}`);
    this.names = problems.map(({ name }) => name);
  }
}

/** `url` up to its query and without a user name, since both may hold secrets. */
export function withoutQuery(url: string): string {
  if (!URL.canParse(url)) return 'an invalid URL';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** Whether printing `error` would show the query of `url`. */
function mentionsQuery(error: unknown, url: string): boolean {
  const { search } = URL.canParse(url) ? new URL(url) : { search: url };
  if (search.length < 2 || error === undefined) return false;
  if (!(error instanceof Error)) return true;
  const text = [error.message, error.stack ?? '', ...Object.values(error).map(String)].join('\n');
  return text.includes(search) || (error.cause !== undefined && mentionsQuery(error.cause, url));
}
