import { ConfigurationError } from '../errors.ts';
import { redactText } from '../redaction.ts';
import { OversizedResponse } from './response-size.ts';
import type { Transport } from './transport.ts';

/** How {@link fetchTransport} sends requests. */
export interface FetchTransportOptions {
  /** The function that sends requests. Default: the global `fetch` at the time of each request. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Makes a transport that uses `fetch`, which needs no package. In Node, it keeps connections open, and uses a proxy only if the
 * whole process is configured to. Node's `fetch` fails after 5 minutes without data, even if the client's `timeout` is longer.
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  return async ({ method, url, headers, body, signal, maxResponseSize = Number.POSITIVE_INFINITY }) => {
    const send = options.fetch ?? globalThis.fetch;
    const response = await send(url, { method, headers, signal, redirect: 'manual', ...(body !== undefined && { body }) }).catch(reject);
    // Only browsers hide redirects like this.
    if (response.type === 'opaqueredirect') {
      throw new ConfigurationError(
        `${method} ${redactText(url)} was answered with a redirect, which browsers hide from pages; fetch the URL of buildSignedUrl() instead`,
      );
    }
    const joined: Record<string, string> = {};
    response.headers.forEach((value, name) => {
      // Only cookies have several values here. Other headers are joined already.
      joined[name] = joined[name] === undefined ? value : `${joined[name]}, ${value}`;
    });
    return { status: response.status, headers: joined, body: await readText(response, maxResponseSize) };
  };
}

async function readText(response: Response, maxSize: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) return text + decoder.decode();
    size += chunk.value.length;
    if (size > maxSize) {
      await reader?.cancel();
      throw new OversizedResponse(maxSize);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}

/** Throws the reason of a failure. `fetch` has it as the cause of an error that says only "fetch failed". */
function reject(error: unknown): never {
  throw error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
}
