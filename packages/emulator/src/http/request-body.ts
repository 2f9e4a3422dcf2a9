import type { IncomingMessage } from 'node:http';
import { ServiceError } from '../calls/errors.ts';

/** Reads a request's body whole. @throws {ServiceError} `InputTooLarge` past `limit` bytes */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped, so that the answer gets through to a caller who is still sending.
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) throw new ServiceError('InputTooLarge', `the body has ${size} bytes, and ${limit} is the most`);
  return Buffer.concat(chunks);
}
