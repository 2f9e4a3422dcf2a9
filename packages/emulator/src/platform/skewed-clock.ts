import type { Clock } from './clock.ts';

/** The part of a clock that tells the time. */
export type ReadonlyClock = Pick<Clock, 'now' | 'timestamp' | 'offset'>;

/** The clock of the HTTP server: it checks signatures and sets the `Date` header. Tests can set it ahead of the emulator's clock, or behind. */
export class SkewedClock implements ReadonlyClock {
  readonly #clock: Clock;
  /** How far ahead this clock is, in milliseconds. */
  #skew = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Sets how far this clock is ahead, in milliseconds.
   * @returns a function that sets the clock right again; it does nothing if a different skew has been set meanwhile
   */
  setSkew(skew: number): () => void {
    this.#skew = skew;
    return () => {
      if (this.#skew === skew) this.#skew = 0;
    };
  }

  /** How far ahead this clock is, in milliseconds. */
  get skew(): number {
    return this.#skew;
  }

  now(): number {
    return this.#clock.now() + this.#skew;
  }

  timestamp(offset = 0): string {
    return this.#clock.timestamp(this.#skew + offset);
  }

  get offset(): number {
    return this.#clock.offset + this.#skew;
  }
}
