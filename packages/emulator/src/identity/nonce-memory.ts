import type { ReadonlyClock } from '../platform/skewed-clock.ts';

/** How many seconds the timestamp of a signature may differ from the server's clock. */
export const TIMESTAMP_TOLERANCE: number = 15 * 60;

/** How long a nonce is remembered, in milliseconds. */
const NONCE_PERIOD = 2 * 60_000;

/**
 * Remembers the nonces of signatures for two minutes. Taskcluster does not check nonces. The emulator does, because a client that
 * sends the same signature twice has a defect.
 */
export class NonceMemory {
  readonly #clock: ReadonlyClock;
  /** When each nonce can be forgotten, in Unix milliseconds, oldest first. */
  readonly #seen = new Map<string, number>();

  constructor(clock: ReadonlyClock) {
    this.#clock = clock;
  }

  /** @throws {Error} if the same key was used with the same nonce and timestamp before */
  use(key: string, nonce: string, timestamp: string): void {
    const now = this.#clock.now();
    for (const [id, until] of this.#seen) {
      if (until > now) break;
      this.#seen.delete(id);
    }
    const id = `${timestamp} ${nonce} ${key}`;
    if (this.#seen.has(id)) throw new Error('nonce was used before');
    this.#seen.set(id, now + NONCE_PERIOD);
  }
}
