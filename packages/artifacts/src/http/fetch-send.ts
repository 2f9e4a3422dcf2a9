import type { Fetch, Send, SendRequest } from '../platform/platform.ts';
import { readableStream } from '../readable-stream.ts';

/** Sends requests by `fetch`. @param fetch - default: the global one, looked up at each request */
export function fetchSend(fetch: Fetch | undefined): Send {
  return async (url, { method, headers, body, signal }) => {
    const send = fetch ?? globalThis.fetch;
    const response = await send(url, {
      method,
      headers,
      signal,
      redirect: method === 'GET' ? 'follow' : 'manual',
      credentials: 'omit',
      ...bodyOptions(body),
    });
    const reader = response.body?.getReader();
    return {
      status: response.status,
      header: (name) => response.headers.get(name) ?? undefined,
      // A page sees few of the headers of another host.
      hidesHeaders: response.type === 'cors',
      read: async () => (await reader?.read())?.value,
      close() {
        reader?.cancel().catch(() => {
          // The body failed before. Whoever read it knows.
        });
      },
    };
  };
}

function bodyOptions(body: SendRequest['body']) {
  if (body === undefined) return {};
  if (body instanceof Blob) return { body };
  if (body instanceof Uint8Array) return { body: body as Uint8Array<ArrayBuffer> };
  return { body: readableStream(body), duplex: 'half' } as const;
}
