import type { ServerResponse } from 'node:http';
import type { Reply } from '../calls/reply.ts';
import { SANDBOX } from './sandbox.ts';

/** The body of a response as text. */
export function replyText({ text, body }: Reply): string {
  return text ?? (body === undefined ? '' : JSON.stringify(body));
}

/** Sends a response. Does nothing if the caller has disconnected. @param text - the result of {@link replyText} */
export function sendReply(response: ServerResponse, reply: Reply, text: string): void {
  if (response.destroyed || response.writableEnded) return;
  writeHead(response, reply, text);
  response.end(text);
}

/** Sends the first half of a response body, then cuts the connection. */
export function sendHalfReply(response: ServerResponse, reply: Reply, text: string): void {
  writeHead(response, reply, text);
  response.write(text.slice(0, Math.ceil(text.length / 2)), () => response.destroy());
}

function writeHead(response: ServerResponse, { status, headers, body, text: plain }: Reply, text: string): void {
  response.writeHead(status, {
    ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
    ...(plain !== undefined && SANDBOX),
    ...(status !== 204 && { 'content-length': Buffer.byteLength(text) }),
  });
}
