import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import type { FetchOptions } from './platform.ts';

/** As many as `fetch` follows. */
const MAX_REDIRECTS = 20;

/** GETs a URL and follows redirects, like `fetch`, but leaves the content encoding of the body as it is. */
export async function encodedFetch(url: string, options: FetchOptions): Promise<Response> {
  let current = url;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const message = await get(current, options);
    const status = message.statusCode ?? 0;
    const { location } = message.headers;
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return asResponse(message, status);
    message.destroy();
    current = new URL(location, current).href;
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`);
}

function get(url: string, { headers, signal }: FetchOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = new URL(url).protocol === 'https:' ? httpsRequest : httpRequest;
    request(url, { headers, signal }, resolve).on('error', reject).end();
  });
}

function asResponse(message: IncomingMessage, status: number): Response {
  const headers = new Headers();
  for (const [name, values] of Object.entries(message.headersDistinct)) for (const value of values ?? []) headers.append(name, value);
  const hasBody = status !== 204 && status !== 304;
  if (!hasBody) message.resume();
  // Node's types of web streams are not those of the global Response.
  const body = hasBody ? (Readable.toWeb(message) as ReadableStream<Uint8Array<ArrayBuffer>>) : null;
  return new Response(body, { status, headers });
}
