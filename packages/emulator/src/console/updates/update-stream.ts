import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reader, UpdateFeed } from './update-feed.ts';

/** The pause between two updates, in milliseconds. */
const PAUSE = 100;

/** How long a stream is silent before it sends a comment, in milliseconds. Without it, nobody would notice a broken connection. */
const HEARTBEAT = 15_000;

/**
 * Sends updates as server-sent events until the page disconnects. It waits for a page that reads slowly, so at most one update is in
 * memory.
 * @param feed - returns the feed of the present deployment
 */
export async function streamUpdates(response: ServerResponse, since: string, feed: () => UpdateFeed): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  response.flushHeaders();
  const closed = new AbortController();
  response.once('close', () => closed.abort());
  const reader: Reader = { cursor: since, control: '' };
  let lastSent = performance.now();
  try {
    while (!closed.signal.aborted) {
      const update = feed().next(reader);
      const text = update && `id: ${update.cursor}\ndata: ${JSON.stringify(update)}\n\n`;
      const isSilent = performance.now() - lastSent > HEARTBEAT;
      if (text !== undefined || isSilent) {
        lastSent = performance.now();
        if (!response.write(text ?? ':\n\n')) await once(response, 'drain', { signal: closed.signal });
      }
      await sleep(PAUSE, undefined, { signal: closed.signal, ref: false });
    }
  } catch (error) {
    if (!closed.signal.aborted) throw error;
  }
}
