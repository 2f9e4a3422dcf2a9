import { fromNow } from '@tc/core';

/** A timestamp for what never expires. */
export const FAR_FUTURE = '3000-01-01T00:00:00.000Z';

/** Returns the current time in Unix milliseconds, such as `Date.now`. */
export type TimeSource = () => number;

/** Work that a timer or an event starts. If it returns a promise, the clock waits for it. That promise must not reject. */
export type Work = () => unknown;

interface Timer {
  readonly time: number;
  readonly work: Work;
}

/** The longest delay of `setTimeout`. For a later timer, the clock wakes up after this delay and waits again. */
const LONGEST_DELAY = 2 ** 31 - 1;

/**
 * The emulator's clock. It can be moved forward, and it has timers. Timers fire in the order of their times. Timers with the same
 * time fire in the order in which they were set.
 */
export class Clock {
  readonly #source: TimeSource;
  #offset: number;
  /** While `advance` runs, the time that the clock shows. */
  #moment: number | undefined;
  /** Timers that have not fired, earliest first. */
  readonly #timers: Timer[] = [];
  /** Work that has started and has not finished. */
  readonly #running = new Set<Promise<unknown>>();
  #timeout: NodeJS.Timeout | undefined;
  #closed = false;
  #advancing: Promise<void> = Promise.resolve();

  /** @param advanced - how far ahead of `source` the clock starts, in milliseconds */
  constructor(source: TimeSource = Date.now, advanced = 0) {
    this.#source = source;
    this.#offset = advanced;
  }

  /** The current time in Unix milliseconds. */
  now(): number {
    return this.#moment ?? this.#source() + this.#offset;
  }

  /** The current time as a timestamp such as `2030-01-01T00:00:00.000Z`. @param offset - milliseconds to add */
  timestamp(offset = 0): string {
    return new Date(this.now() + offset).toISOString();
  }

  /** How far `advance` has moved this clock, in milliseconds. */
  get advanced(): number {
    return this.#offset;
  }

  /** How far ahead of the machine's clock this clock is, in milliseconds. */
  get offset(): number {
    return this.now() - Date.now();
  }

  /** Runs `work` at `time` (Unix milliseconds), or as soon as possible if that is in the past. @returns a function that cancels it */
  at(time: number, work: Work): () => void {
    if (this.#closed) return () => {};
    const timer: Timer = { time, work };
    this.#timers.splice(this.#positionAfter(time), 0, timer);
    this.#setTimeout();
    return () => {
      const index = this.#timers.indexOf(timer);
      if (index !== -1) this.#timers.splice(index, 1);
    };
  }

  /** Starts `work` now, so that {@link settled} waits for it. */
  begin(work: Work): void {
    const result = work();
    if (!(result instanceof Promise)) return;
    this.#running.add(result);
    void result.finally(() => this.#running.delete(result));
  }

  /** Resolves after all work that has started is finished. It does not wait for work that starts meanwhile. */
  async settled(): Promise<void> {
    if (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Resolves after `milliseconds` on this clock, or earlier if `signal` is aborted. Resolves at once if the clock has been stopped. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted || this.#closed) return resolve();
      const end = () => {
        cancel();
        signal.removeEventListener('abort', end);
        resolve();
      };
      const cancel = this.at(this.now() + milliseconds, end);
      signal.addEventListener('abort', end, { once: true });
    });
  }

  /**
   * Moves the clock forward and fires all timers up to the new time. While a timer's work runs, the clock shows the timer's time.
   * Resolves after all that work is finished.
   * @param duration - such as `20 minutes`, or a number of milliseconds; not negative
   */
  advance(duration: string | number): Promise<void> {
    const advancing = this.#advancing.then(() => this.#advance(duration));
    this.#advancing = advancing.catch(() => {});
    return advancing;
  }

  /** Cancels all timers. New timers are ignored. */
  stop(): void {
    this.#closed = true;
    this.#timers.length = 0;
    clearTimeout(this.#timeout);
  }

  async #advance(duration: string | number): Promise<void> {
    await this.settled();
    const start = this.now();
    const end = typeof duration === 'number' ? start + duration : fromNow(duration, new Date(start)).getTime();
    if (!(end >= start)) throw new RangeError(`cannot advance by ${JSON.stringify(duration)}: the clock can only move forward`);
    try {
      this.#moment = start;
      for (let next = this.#timers[0]; next !== undefined && next.time <= end; next = this.#timers[0]) {
        this.#moment = Math.max(start, next.time);
        this.#timers.shift();
        await next.work();
        // Let code that waits for this work continue before the clock moves to the next timer.
        await new Promise(setImmediate);
        await this.settled();
      }
    } finally {
      this.#moment = undefined;
      this.#offset += end - start;
      this.#setTimeout();
    }
  }

  #setTimeout(): void {
    clearTimeout(this.#timeout);
    const [next] = this.#timers;
    if (next === undefined || this.#closed) return;
    this.#timeout = setTimeout(() => this.#fireTimers(), Math.min(Math.max(next.time - this.now(), 0), LONGEST_DELAY));
    this.#timeout.unref();
  }

  #fireTimers(): void {
    // `advance` fires the timers itself.
    if (this.#moment !== undefined) return;
    for (let next = this.#timers[0]; next !== undefined && next.time <= this.now(); next = this.#timers[0]) {
      this.#timers.shift();
      this.begin(next.work);
    }
    this.#setTimeout();
  }

  #positionAfter(time: number): number {
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#timers[middle]?.time ?? 0) <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
