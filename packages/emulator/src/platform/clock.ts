import { fromNow } from '@tc/core';

/** A source of the time, in Unix milliseconds, such as `Date.now`. */
export type TimeSource = () => number;

/** What is done at its time, or in consequence of something. A promise that it returns is waited for, and never rejects. */
export type Work = () => unknown;

interface DueWork {
  readonly time: number;
  readonly work: Work;
}

/** Node's timers go no further; a due date beyond is looked at again when this has passed. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * The emulator's time, which can be moved ahead, and the work that is due at points of it. What is due runs in the order
 * of its time and, within one moment, in the order in which it was scheduled.
 */
export class Clock {
  readonly #source: TimeSource;
  #offset: number;
  /** While work is done that was due in the past, or while time is being moved: the moment that it is. */
  #moment: number | undefined;
  /** In the order of their time. */
  readonly #due: DueWork[] = [];
  /** Work that has begun and goes on. */
  readonly #begun = new Set<Promise<unknown>>();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  #advancing: Promise<void> = Promise.resolve();

  /** @param advanced - by how much it is ahead of its source, in milliseconds */
  constructor(source: TimeSource = Date.now, advanced = 0) {
    this.#source = source;
    this.#offset = advanced;
  }

  /** The time, in Unix milliseconds. */
  now(): number {
    return this.#moment ?? this.#source() + this.#offset;
  }

  /** The time as the wire has it. */
  timestamp(offset = 0): string {
    return new Date(this.now() + offset).toISOString();
  }

  /** By how much it is ahead of its source, in milliseconds. */
  get advanced(): number {
    return this.#offset;
  }

  /** How far this clock is ahead of the machine's, in milliseconds. */
  get offset(): number {
    return this.now() - Date.now();
  }

  /** Has `work` done at `time` (Unix milliseconds), or soon when that has passed. Returns how to call it off. */
  at(time: number, work: Work): () => void {
    if (this.#closed) return () => {};
    const due: DueWork = { time, work };
    this.#due.splice(this.#positionAfter(time), 0, due);
    this.#setTimer();
    return () => {
      const index = this.#due.indexOf(due);
      if (index !== -1) this.#due.splice(index, 1);
    };
  }

  /** Begins `work` now, and lets {@link settled} wait for it. */
  begin(work: Work): void {
    const begun = work();
    if (!(begun instanceof Promise)) return;
    this.#begun.add(begun);
    void begun.finally(() => this.#begun.delete(begun));
  }

  /** Resolves when the work that has begun is done; not what that leads to. */
  async settled(): Promise<void> {
    await Promise.all(this.#begun);
  }

  /** Resolves when `milliseconds` of this clock have passed, when `signal` is aborted or when the clock is stopped. */
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
   * Moves the time ahead and does all work that falls due on the way, each at its own moment, before it resolves; also what
   * is due now, if that was not done yet.
   * @param duration - such as `20 minutes`, or milliseconds; not negative
   */
  advance(duration: string | number): Promise<void> {
    const advancing = this.#advancing.then(() => this.#advance(duration));
    this.#advancing = advancing.catch(() => {});
    return advancing;
  }

  /** Drops all work that is not done yet. */
  stop(): void {
    this.#closed = true;
    this.#due.length = 0;
    clearTimeout(this.#timer);
  }

  async #advance(duration: string | number): Promise<void> {
    await this.settled();
    const start = this.now();
    const end = typeof duration === 'number' ? start + duration : fromNow(duration, new Date(start)).getTime();
    if (!(end >= start)) throw new RangeError(`cannot advance by ${JSON.stringify(duration)}: time moves ahead only`);
    try {
      this.#moment = start;
      for (let next = this.#due[0]; next !== undefined && next.time <= end; next = this.#due[0]) {
        this.#moment = Math.max(start, next.time);
        this.#due.shift();
        await next.work();
        // What waits for that work goes on at the same moment, before the next is due.
        await new Promise(setImmediate);
        await this.settled();
      }
    } finally {
      this.#moment = undefined;
      this.#offset = end - this.#source();
      this.#setTimer();
    }
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    const [next] = this.#due;
    if (next === undefined || this.#closed) return;
    this.#timer = setTimeout(() => this.#runDue(), Math.min(Math.max(next.time - this.now(), 0), LONGEST_TIMER));
    this.#timer.unref();
  }

  #runDue(): void {
    // While time is being moved, the one who moves it sees to the work.
    if (this.#moment !== undefined) return;
    for (let next = this.#due[0]; next !== undefined && next.time <= this.now(); next = this.#due[0]) {
      this.#due.shift();
      this.begin(next.work);
    }
    this.#setTimer();
  }

  #positionAfter(time: number): number {
    let low = 0;
    let high = this.#due.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#due[middle]?.time ?? 0) <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
