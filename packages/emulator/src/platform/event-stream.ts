import type { PublishedEvent, Publisher } from './event-log.ts';

/** Events as they are published, from the call on, until `signal` is aborted. What is not taken yet waits. */
export function eventStream(publisher: Publisher, signal: AbortSignal): AsyncIterableIterator<PublishedEvent> {
  const waiting: PublishedEvent[] = [];
  let wake = (): void => {};
  const stopListening = publisher.listen((event) => {
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
