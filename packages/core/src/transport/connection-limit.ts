import { whenConnectionIsFree } from '#platform';
import type { Transport } from './transport.ts';

/** Sends at most so many requests at a time. Further ones wait their turn, in the order in which they came. */
export class ConnectionLimit {
  readonly #max: number;
  #running = 0;
  readonly #waiting = new Set<() => void>();

  constructor(max: number) {
    this.#max = max;
  }

  /** Waits for a turn to send. Call `leave` when the request has ended. Rejects with the reason of `signal` if it aborts before. */
  enter(signal: AbortSignal | undefined): Promise<void> | undefined {
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (this.#running === this.#max) return this.#turn(signal);
    this.#running++;
    return undefined;
  }

  /** Gives the place of a request that has ended to the one that has waited longest, once its connection can be used again. */
  leave(): void {
    // Nobody waits, and even if every request in flight opened a second connection, there would not be too many.
    if (this.#running * 2 <= this.#max) this.#running--;
    else whenConnectionIsFree(this.#passOn);
  }

  readonly #passOn = () => {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#running--;
      return;
    }
    this.#waiting.delete(next);
    next();
  };

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = () => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = () => {
        this.#waiting.delete(start);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      this.#waiting.add(start);
    });
  }
}

const limits = new WeakMap<Transport, Map<string, ConnectionLimit>>();

/** The limit for requests to the origin of `url`. Clients with the same transport and the same `max` share it. */
export function connectionLimit(transport: Transport, url: string, max: number): ConnectionLimit {
  const ofTransport = limits.get(transport) ?? new Map<string, ConnectionLimit>();
  limits.set(transport, ofTransport);
  const key = `${new URL(url).origin} ${max}`;
  const limit = ofTransport.get(key) ?? new ConnectionLimit(max);
  ofTransport.set(key, limit);
  return limit;
}
