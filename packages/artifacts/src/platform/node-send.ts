import { once } from 'node:events';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { SendRequest, StorageResponse } from './platform.ts';

/** As many as `fetch` follows. */
const MAX_REDIRECTS = 20;

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Sends a request over Node's own HTTP client and its kept-alive connections. That takes less memory and time for large bodies
 * than `fetch` does, and can leave content encodings as they are.
 */
export async function nodeSend(url: string, options: SendRequest): Promise<StorageResponse> {
  let current = url;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const { sent, message } = await exchange(current, options);
    const status = message.statusCode ?? 0;
    const { location } = message.headers;
    if (options.method === 'PUT' || ![301, 302, 303, 307, 308].includes(status) || location === undefined) {
      return asResponse(sent, message, status, options.decode);
    }
    message.destroy();
    current = redirectTarget(location, current);
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`);
}

/** @throws {Error} if a redirect leads to something that is not HTTP, or would send a password */
function redirectTarget(location: string, from: string): string {
  const { protocol, username, password, href } = new URL(location, from);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error(`redirected to a URL with ${protocol}`);
  if (username !== '' || password !== '') throw new Error('redirected to a URL with a user name or a password');
  return href;
}

/** Sends a request and waits for the head of the response. */
function exchange(
  url: string,
  { method, headers, signal, body }: SendRequest,
): Promise<{ readonly sent: ClientRequest; readonly message: IncomingMessage }> {
  return new Promise((resolve, reject) => {
    const request = new URL(url).protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = request(url, { method, headers, signal }, (message) => resolve({ sent, message }));
    // After the response has begun, its own stream reports what goes wrong.
    sent.on('error', reject);
    if (body === undefined || body instanceof Uint8Array) sent.end(body);
    else write(sent, body instanceof Blob ? body.stream() : body).catch((error) => sent.destroy(error as Error));
  });
}

/** Writes a body no faster than the server accepts it. */
async function write(sent: ClientRequest, body: AsyncIterable<Uint8Array>): Promise<void> {
  const closed = once(sent, 'close').catch(() => {});
  for await (const chunk of body) {
    if (sent.destroyed) return;
    if (!sent.write(chunk)) await Promise.race([once(sent, 'drain'), closed]);
  }
  sent.end();
}

function asResponse(sent: ClientRequest, message: IncomingMessage, status: number, decode: boolean): StorageResponse {
  const encodings = decode ? (message.headers['content-encoding'] ?? '').toLowerCase().split(',') : [];
  const decoders = encodings.flatMap((name) => DECODERS[name.trim()] ?? []).reverse();
  const body = decoders.reduce<Readable>((stream, create) => pipeline(stream, create(), () => {}) as Readable, message);
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  return {
    status,
    header: (name) => message.headers[name]?.toString(),
    hidesHeaders: false,
    async read() {
      const { done, value } = await chunks.next();
      return done ? undefined : value;
    },
    close() {
      // A connection on which nothing is left to send or to read is kept for the next request.
      if (!message.readableEnded || !sent.writableFinished) sent.destroy();
    },
  };
}
