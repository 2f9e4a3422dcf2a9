import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { OversizedResponse, type Transport, type TransportRequest } from '@tc/core';

/**
 * Sends requests with Node's own HTTP client. A command makes few calls, and loading got takes longer than all of them: `tc task
 * status` would need twice its time.
 */
export const httpTransport: Transport = async (request) => {
  const response = await send(request);
  const headers = Object.fromEntries(Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']));
  const { maxResponseSize = Number.POSITIVE_INFINITY } = request;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of (await decompressed(response)) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxResponseSize) throw new OversizedResponse(maxResponseSize);
    chunks.push(chunk);
  }
  return { status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString() };
};

async function send({ method, url, headers, body, signal }: TransportRequest): Promise<IncomingMessage> {
  const { request } = url.startsWith('https:') ? await import('node:https') : await import('node:http');
  // Without a length, Node sends the body of a DELETE in a way that servers take for the next request.
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    request(url, { method, headers: { 'accept-encoding': 'gzip', ...length, ...headers }, signal }, resolve)
      .on('error', reject)
      .end(body);
  });
}

async function decompressed(response: IncomingMessage): Promise<Readable> {
  if (response.headers['content-encoding'] !== 'gzip') return response;
  const [{ pipeline }, { createGunzip }] = await Promise.all([import('node:stream'), import('node:zlib')]);
  // The error of a broken response reaches whoever reads the decompressed stream.
  return pipeline(response, createGunzip(), () => {});
}
