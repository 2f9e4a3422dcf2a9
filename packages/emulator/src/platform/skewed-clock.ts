import type { Clock } from './clock.ts';

/** What a clock shows. */
export type ClockFace = Pick<Clock, 'now' | 'timestamp' | 'offset'>;

/** The clock of the machine that takes requests in: the emulator's own, unless it is told to be wrong. */
export class EdgeClock implements ClockFace {
  readonly #clock: Clock;
  /** Milliseconds by which it is ahead of the emulator's. */
  skew = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  now(): number {
    return this.#clock.now() + this.skew;
  }

  timestamp(offset = 0): string {
    return this.#clock.timestamp(this.skew + offset);
  }

  get offset(): number {
    return this.#clock.offset + this.skew;
  }
}
