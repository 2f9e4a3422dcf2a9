import type { EventLog, PublishedEvent } from './event-log.ts';

/** Iterates over the events that are published after this call, until `signal` is aborted. Events that were not read yet are buffered. */
export function eventStream(eventLog: Pick<EventLog, 'listen'>, signal: AbortSignal): AsyncIterableIterator<PublishedEvent> {
  const waiting: PublishedEvent[] = [];
  let wake = (): void => {};
  const stopListening = eventLog.listen((event) => {
    waiting.push(event);
    wake();
  });
  let ended = false;
  const end = (): void => {
    ended = true;
    stopListening();
    signal.removeEventListener('abort', end);
    wake();
  };
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return {
    async next() {
      while (waiting.length === 0 && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const value = waiting.shift();
      return value === undefined ? { done: true, value: undefined } : { done: false, value };
    },
    async return() {
      end();
      waiting.length = 0;
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
