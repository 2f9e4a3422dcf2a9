import type { ServerResponse } from 'node:http';
import type { Reply } from '../calls/reply.ts';

/** Sends a response. Does nothing if the caller has disconnected. */
export function sendReply(response: ServerResponse, reply: Reply): void {
  if (response.destroyed || response.writableEnded) return;
  response.end(writeHead(response, reply));
}

/** Sends the first half of a response body, then cuts the connection. */
export function sendHalfReply(response: ServerResponse, reply: Reply): void {
  const text = writeHead(response, reply);
  response.write(text.slice(0, Math.ceil(text.length / 2)), () => response.destroy());
}

/** Sends status and headers. @returns the body, which the caller must send */
function writeHead(response: ServerResponse, { status, headers, body, text: plain }: Reply): string {
  const text = plain ?? (body === undefined ? '' : JSON.stringify(body));
  response.writeHead(status, {
    ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
    ...(status !== 204 && { 'content-length': Buffer.byteLength(text) }),
  });
  return text;
}
