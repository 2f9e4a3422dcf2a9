import { signal } from '@preact/signals';
import type { Update } from '../../../src/console/protocol.ts';
import { readEventStream } from './event-stream.ts';
import { ConsoleRequestError, openSession, request } from './session.ts';
import { applyUpdate, calls, control, events } from './store.ts';

/** `live`: updates arrive. `lost`: the emulator does not answer, and the page tries again. */
export type Connection = 'connecting' | 'live' | 'lost';

export const connection = signal<Connection>('connecting');

const FIRST_DELAY = 250;
const MAX_DELAY = 5_000;

/** Receives updates until `signal` aborts. Reconnects after a growing delay, and continues after the last update. */
export async function followUpdates(signal: AbortSignal): Promise<void> {
  let delay = FIRST_DELAY;
  let cursor: string | undefined;
  /** Whether the page knows things that are not part of the next update's past. */
  let stale = calls.peek().length + events.peek().length > 0;
  while (!signal.aborted) {
    try {
      const query = cursor === undefined ? '' : `?since=${encodeURIComponent(cursor)}`;
      const { body } = await request(`/stream${query}`, { signal });
      connection.value = 'live';
      if (body !== null) {
        for await (const data of readEventStream(body)) {
          const update = JSON.parse(data) as Update;
          const advanced = control.peek()?.advanced ?? 0;
          applyUpdate(stale ? { ...update, restart: true } : update);
          stale = false;
          cursor = update.cursor;
          delay = FIRST_DELAY;
          // The credentials are valid only for some days of the emulator's clock.
          if (control.peek()?.advanced !== advanced) await openSession();
        }
      }
    } catch (error) {
      if (signal.aborted) return;
      // The emulator was restarted: it has a new token, and what the page knows is about another process.
      if (error instanceof ConsoleRequestError && error.status === 401) {
        cursor = undefined;
        stale = true;
        await openSession();
      }
    }
    connection.value = 'lost';
    await pause(delay, signal);
    delay = Math.min(delay * 2, MAX_DELAY);
  }
}

/** Resolves after `delay` milliseconds, or earlier when the browser gets a network or the page becomes visible again. */
function pause(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const controller = new AbortController();
    const end = (): void => {
      controller.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, delay);
    const options = { signal: controller.signal };
    signal.addEventListener('abort', end, options);
    addEventListener('online', end, options);
    document.addEventListener('visibilitychange', end, options);
  });
}
