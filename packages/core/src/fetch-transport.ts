import type { Transport } from './transport.ts';

/** How {@link fetchTransport} sends requests. */
export interface FetchTransportOptions {
  /** Default: the global `fetch`, looked up at each request. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * A transport over `fetch`: nothing to install. In Node it keeps connections open, and goes through a proxy only where the
 * whole process is told to. Node's own `fetch` gives up after 5 minutes without a sign of life, whatever the client's timeout.
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  return async ({ method, url, headers, body, signal }) => {
    const send = options.fetch ?? globalThis.fetch;
    const response = await send(url, { method, headers, signal, redirect: 'manual', ...(body !== undefined && { body }) }).catch(reject);
    const joined: Record<string, string> = {};
    response.headers.forEach((value, name) => {
      // Cookies alone come one by one.
      joined[name] = joined[name] === undefined ? value : `${joined[name]}, ${value}`;
    });
    return { status: response.status, headers: joined, body: await response.text() };
  };
}

/** Rejects with what went wrong, which `fetch` keeps as the cause of an error that says no more than "fetch failed". */
function reject(error: unknown): never {
  throw error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
}
