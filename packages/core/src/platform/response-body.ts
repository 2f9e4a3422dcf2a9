import type { Headers } from '../call-summary.ts';

/** The value of `Accept-Encoding` for what {@link readBody} can read. */
export const ENCODINGS = 'gzip, deflate, br';

/** Decompresses and decodes the body of a response. */
export async function readBody(headers: Headers, chunks: readonly Buffer[]): Promise<string> {
  const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  const encoding = headers['content-encoding'];
  return (encoding === undefined || body.length === 0 ? body : await decompress(encoding, body)).toString();
}

/** Loads what it needs at the first compressed response. */
async function decompress(encoding: string, body: Buffer): Promise<Buffer> {
  const [{ brotliDecompress, gunzip, inflate }, { promisify }] = await Promise.all([import('node:zlib'), import('node:util')]);
  switch (encoding.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return promisify(gunzip)(body);
    case 'deflate':
      return promisify(inflate)(body);
    case 'br':
      return promisify(brotliDecompress)(body);
    case 'identity':
      return body;
    default:
      throw new Error(`the response has the content-encoding ${JSON.stringify(encoding)}, which was not requested`);
  }
}
