/** Marks a request that was ended because the server was silent for too long. */
export class StallError extends Error {
  constructor(timeout: number) {
    super(`the server sent and accepted nothing for ${timeout} ms`);
  }
}

/** Ends one HTTP request when its transfer is aborted, or when the server is silent for too long while we wait for it. */
export class StallGuard {
  readonly #controller = new AbortController();
  readonly #timeout: number;
  readonly #parent: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reject: (reason: unknown) => void = () => {};

  /** @param timeout - milliseconds */
  constructor(timeout: number, parent: AbortSignal | undefined) {
    this.#timeout = timeout;
    this.#parent = parent;
    if (parent?.aborted) this.#controller.abort(parent.reason);
    else parent?.addEventListener('abort', this.#forward);
  }

  /** Aborts when the request must end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * Waits for `work`, but not longer than allowed, even if it ignores {@link signal}.
   * @param explain - makes the error to reject with
   */
  wait<T>(work: Promise<T>, explain: (error: unknown) => unknown): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#reject = (reason) => reject(explain(reason));
      if (this.signal.aborted) this.#reject(this.signal.reason);
      this.touch();
      work.then(
        (value) => {
          clearTimeout(this.#timer);
          resolve(value);
        },
        (error) => {
          clearTimeout(this.#timer);
          this.#reject(this.signal.aborted ? this.signal.reason : error);
        },
      );
    });
  }

  /** Tells that the server has accepted or sent something. */
  touch(): void {
    clearTimeout(this.#timer);
    if (this.signal.aborted) return;
    this.#timer = setTimeout(() => {
      // If this process was busy, bytes may have arrived that it had no time to read. They are read before the next timer.
      this.#timer = setTimeout(() => this.#end(new StallError(this.#timeout)), 0);
    }, this.#timeout);
  }

  /** Tells that we do not wait for the server now. */
  rest(): void {
    clearTimeout(this.#timer);
  }

  /** Stops watching the request. Ends it, unless it is `complete`. */
  close(complete: boolean): void {
    clearTimeout(this.#timer);
    this.#parent?.removeEventListener('abort', this.#forward);
    if (!complete && !this.signal.aborted) this.#controller.abort(new Error('the response is no longer needed'));
  }

  readonly #forward = () => this.#end(this.#parent?.reason);

  #end(reason: unknown): void {
    clearTimeout(this.#timer);
    this.#controller.abort(reason);
    this.#reject(reason);
  }
}
