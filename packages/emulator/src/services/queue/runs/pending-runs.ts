/** A run that waits for a worker. */
export interface PendingRun {
  readonly taskId: string;
  readonly runId: number;
}

/** From first to last. */
export const PRIORITIES = ['highest', 'very-high', 'high', 'medium', 'low', 'very-low', 'lowest'] as const;

/** The rank of a task among others of its worker type. */
export type Priority = (typeof PRIORITIES)[number];

/** Runs that wait for workers, by worker type and priority, and the workers that wait for runs. */
export class PendingRuns {
  /** By `<provisionerId>/<workerType>`, then by priority; in each the oldest is first. */
  readonly #runs = new Map<string, Map<Priority, PendingRun[]>>();
  /** By `<provisionerId>/<workerType>`: how to wake who waits, the one who has waited longest first. */
  readonly #waiting = new Map<string, Set<() => void>>();
  readonly #isPending: (run: PendingRun) => boolean;

  /** @param isPending - whether a run still waits; it may have been canceled, or claimed by name */
  constructor(isPending: (run: PendingRun) => boolean) {
    this.#isPending = isPending;
  }

  /** Puts a run behind those of its priority, and wakes who waits for one. */
  add(queueName: string, priority: Priority, run: PendingRun): void {
    const levels = this.#runs.get(queueName) ?? new Map<Priority, PendingRun[]>();
    this.#runs.set(queueName, levels);
    const level = levels.get(priority) ?? [];
    levels.set(priority, level);
    level.push(run);
    for (const wake of [...(this.#waiting.get(queueName) ?? [])]) wake();
  }

  /** Takes up to `most` runs out, those of the highest priority first. */
  take(queueName: string, most: number): PendingRun[] {
    const taken: PendingRun[] = [];
    for (const priority of PRIORITIES) {
      const level = this.#runs.get(queueName)?.get(priority) ?? [];
      while (taken.length < most) {
        const run = level.shift();
        if (run === undefined) break;
        if (this.#isPending(run)) taken.push(run);
      }
    }
    return taken;
  }

  /** How many runs wait. */
  count(queueName: string): number {
    const levels = [...(this.#runs.get(queueName)?.values() ?? [])];
    return levels.reduce((sum, level) => sum + level.filter(this.#isPending).length, 0);
  }

  /** Resolves when a run is added, or when `end` is aborted. */
  wait(queueName: string, end: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (end.aborted) return resolve();
      const waiting = this.#waiting.get(queueName) ?? new Set();
      this.#waiting.set(queueName, waiting);
      const wake = (): void => {
        waiting.delete(wake);
        end.removeEventListener('abort', wake);
        resolve();
      };
      waiting.add(wake);
      end.addEventListener('abort', wake, { once: true });
    });
  }
}

/** The name that tasks of a worker type wait under. */
export function queueNameOf(provisionerId: string, workerType: string): string {
  return `${provisionerId}/${workerType}`;
}
