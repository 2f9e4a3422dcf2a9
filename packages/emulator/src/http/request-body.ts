import type { IncomingMessage } from 'node:http';
import { ServiceError } from '../calls/errors.ts';

/** Reads a request body. @throws {ServiceError} `InputTooLarge` if it has more than `limit` bytes */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read and ignore the rest, so that the response reaches a caller that is still sending.
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) throw new ServiceError('InputTooLarge', `the body has ${size} bytes, expected at most ${limit}`);
  return Buffer.concat(chunks);
}
