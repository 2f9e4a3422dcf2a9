import { retryDelay } from '@tc/core/retry';
import type { TaskStatusStructure } from '@tc/queue';
import { checkedDelays, type DelayOptions } from '../delays.ts';
import { KnownTasks, type TaskChange } from './known-tasks.ts';
import { StatusMessages, type TaskEvent, type TaskEventSource } from './status-messages.ts';

/** How to follow tasks. The queue is asked again and again; the waits grow while nothing changes. */
export interface FollowOptions extends DelayOptions {
  /** Ends the wait, which then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /**
   * A `Pulse` of `@tc/pulse`, to hear of changes immediately. The queue is then asked only at the start, at the end, after a lost
   * connection and every 5 minutes. Default: none.
   */
  readonly pulse?: TaskEventSource | undefined;
}

/** The tasks to follow. */
export interface FollowedTasks {
  /** Asks the queue for the statuses of all of them. */
  readonly look: () => Promise<TaskStatusStructure[]>;
  /** The events about them. */
  readonly events: readonly TaskEvent[];
}

/** Milliseconds between looks while messages arrive. The queue loses a message only if it or the broker fails at that moment. */
const LOOK_INTERVAL = 300_000;

/** Yields the tasks as they are, then each change. Ends when all tasks are resolved. */
export async function* followTasks({ look, events }: FollowedTasks, options: FollowOptions): AsyncGenerator<TaskChange, void, undefined> {
  const { signal, pulse } = options;
  const delays = checkedDelays(options);
  signal?.throwIfAborted();
  const known = new KnownTasks();
  // Listens before the first look, so that no change between the two is lost.
  const messages = await StatusMessages.listen(pulse, events, signal);
  try {
    let quiet = 0;
    let arrived = false;
    for (;;) {
      const wasResolved = known.allResolved;
      const started = performance.now();
      const changes = known.update(arrived ? messages.take() : await look());
      const duration = performance.now() - started;
      yield* changes;
      signal?.throwIfAborted();
      if (known.allResolved) {
        // The last task may have created others: after a page of the list was read, or in messages that are still on their way.
        // So a look that began when all were resolved has the final say.
        if (!arrived && wasResolved && changes.length === 0) return;
        arrived = false;
        continue;
      }
      quiet = changes.length > 0 ? 1 : quiet + 1;
      // Looks at a large group take long. Waiting as long as a look takes bounds the load.
      const delay = messages.active ? LOOK_INTERVAL : Math.max(retryDelay(quiet, delays), duration);
      arrived = await messages.wait(delay, signal);
    }
  } finally {
    await messages.close();
  }
}
