import { platform } from '#platform';
import { ChecksumError } from './errors.ts';
import type { RunningHash } from './platform/platform.ts';

const NAMES = ['sha256', 'sha512'] as const;

/** The hashes of a content, in lower-case hex. */
export interface Hashes {
  readonly sha256: string;
  readonly sha512: string;
}

/** The hashes that the object service has on record. It may know others, which are ignored. */
export type ExpectedHashes = { readonly sha256?: string | undefined; readonly sha512?: string | undefined };

/** Hashes a content while it passes. */
export class RunningHashes {
  readonly #sha256: RunningHash = platform.createHash('sha256');
  readonly #sha512: RunningHash = platform.createHash('sha512');
  /** How many bytes were hashed. */
  length = 0;

  update(chunk: Uint8Array): void {
    this.#sha256.update(chunk);
    this.#sha512.update(chunk);
    this.length += chunk.length;
  }

  /** The sha256 of the bytes so far. */
  sha256SoFar(): string {
    return this.#sha256.copy().digest();
  }

  /** The hashes of all bytes. Call it once, last. */
  digest(): Hashes {
    return { sha256: this.#sha256.digest(), sha512: this.#sha512.digest() };
  }
}

/** @throws {ChecksumError} if neither hash is known */
export function requireHashes(subject: string, expected: ExpectedHashes): void {
  if (expected.sha256 === undefined && expected.sha512 === undefined) throw new ChecksumError(subject, 'sha256');
}

/** Whether two records can be of the same content: no hash that both know differs. */
export function sameHashes(a: ExpectedHashes = {}, b: ExpectedHashes = {}): boolean {
  return NAMES.every((name) => a[name] === undefined || b[name] === undefined || a[name] === b[name]);
}

/** @throws {ChecksumError} if a hash on record differs */
export function compareHashes(subject: string, expected: ExpectedHashes, actual: Hashes): void {
  for (const name of NAMES) {
    const hash = expected[name];
    if (hash !== undefined && hash !== actual[name]) throw new ChecksumError(subject, name, hash, actual[name]);
  }
}
