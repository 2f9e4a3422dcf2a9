import type { Binding } from '@tc/core';
import type { TaskStatusStructure } from '@tc/queue';

/** An event about a task. */
export type TaskEvent = Binding<string, { readonly status: TaskStatusStructure }, unknown>;

/** Delivers the events of tasks. A `Pulse` of `@tc/pulse` is one. */
export interface TaskEventSource {
  /** Resolves when messages can arrive. */
  consume(
    options: {
      readonly bindings: readonly TaskEvent[];
      readonly prefetch: number;
      readonly signal: AbortSignal | undefined;
      readonly onGap: () => void;
    },
    handler: (message: { readonly payload: { readonly status: TaskStatusStructure } }) => unknown,
  ): Promise<{
    /** Resolves when no more messages arrive, and rejects when the source has failed. */
    readonly finished: Promise<void>;
    /** Stops receiving. */
    close(): Promise<void>;
  }>;
}

/** How many messages may be on their way at the same time. */
const PREFETCH = 100;

/** The statuses in messages that have arrived, until they are taken. Without a source, none arrive. */
export class StatusMessages {
  #arrived: TaskStatusStructure[] = [];
  #missed = false;
  #failure: { readonly error: unknown } | undefined;
  #wake: () => void = () => {};
  #stop: (() => Promise<void>) | undefined;

  /** Starts to listen. Messages that are published after the returned promise resolves are not lost. */
  static async listen(
    source: TaskEventSource | undefined,
    bindings: readonly TaskEvent[],
    signal: AbortSignal | undefined,
  ): Promise<StatusMessages> {
    const messages = new StatusMessages();
    if (source !== undefined) await messages.#start(source, bindings, signal);
    return messages;
  }

  /** Whether messages can arrive. */
  get active(): boolean {
    return this.#stop !== undefined;
  }

  take(): TaskStatusStructure[] {
    return this.#arrived.splice(0);
  }

  /**
   * Waits for messages. Returns `true` if some have arrived. Returns `false` after `milliseconds`, or if messages may have been
   * missed. Rejects when the source fails or `signal` aborts.
   */
  async wait(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
    if (!this.#missed && this.#arrived.length === 0 && this.#failure === undefined && !signal?.aborted) {
      await new Promise<void>((resolve) => {
        const end = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', end);
          resolve();
        };
        const timer = setTimeout(end, milliseconds);
        signal?.addEventListener('abort', end);
        this.#wake = end;
      });
    }
    signal?.throwIfAborted();
    if (this.#failure !== undefined) throw this.#failure.error;
    const missed = this.#missed;
    this.#missed = false;
    return !missed && this.#arrived.length > 0;
  }

  async close(): Promise<void> {
    await this.#stop?.();
  }

  async #start(source: TaskEventSource, bindings: readonly TaskEvent[], signal: AbortSignal | undefined): Promise<void> {
    const miss = () => {
      this.#missed = true;
      this.#wake();
    };
    const consumer = await source.consume({ bindings, prefetch: PREFETCH, signal, onGap: miss }, ({ payload }) => {
      this.#arrived.push(payload.status);
      this.#wake();
    });
    this.#stop = () => consumer.close();
    consumer.finished.then(
      () => {
        // Somebody closed the source. Looking from time to time still works.
        this.#stop = undefined;
        miss();
      },
      (error) => {
        this.#failure = { error };
        this.#wake();
      },
    );
  }
}
