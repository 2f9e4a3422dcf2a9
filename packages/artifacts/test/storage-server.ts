import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PLANTED } from '@tc/test-support/planted-secrets';

/** A content in the storage. */
export interface Stored {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly contentEncoding?: string;
  /** Default: by the hash of the bytes. `null`: none. */
  readonly etag?: string | null;
}

/** A request that the storage received. */
export interface StorageRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Handles one request in place of the server. For a PUT it must read the body itself. */
export type Fault = (request: IncomingMessage, response: ServerResponse, stored: Stored | undefined) => void | Promise<void>;

/**
 * A storage server like S3: GET with ranges and ETags, and PUT. URLs are signed and hold until they are expired. The n-th of
 * `faults` handles the n-th request from now on; `undefined` stands for the right response.
 */
export class StorageServer implements AsyncDisposable {
  readonly contents = new Map<string, Stored>();
  readonly requests: StorageRequest[] = [];
  faults: (Fault | undefined)[] = [];
  /** Handles all requests that `faults` does not. */
  always: Fault | undefined;
  /** What to do before each response, such as to wait. */
  before: () => Promise<void> = async () => {};
  rootUrl = '';
  /** How many connections were made. */
  connections = 0;
  readonly #signatures = new Set<string>();
  #count = 0;
  readonly #server = createServer((request, response) => {
    this.#handle(request, response).catch((error) => response.destroy(error as Error));
  });

  static async start(): Promise<StorageServer> {
    const storage = new StorageServer();
    storage.#server.keepAliveTimeout = 0;
    storage.#server.on('connection', () => storage.connections++);
    await new Promise<void>((resolve) => storage.#server.listen(0, '127.0.0.1', resolve));
    storage.rootUrl = `http://127.0.0.1:${(storage.#server.address() as AddressInfo).port}`;
    return storage;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Makes a URL for a path that holds until {@link expireUrls} is called. */
  sign(path: string): string {
    const signature = `${PLANTED.urlSignature}-${++this.#count}`;
    this.#signatures.add(signature);
    return `${this.rootUrl}/${encodeURIComponent(path)}?X-Amz-Signature=${signature}`;
  }

  expireUrls(): void {
    this.#signatures.clear();
  }

  store(path: string, bytes: Uint8Array, more: Partial<Stored> = {}): void {
    this.contents.set(path, { bytes, contentType: 'application/octet-stream', ...more });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', this.rootUrl);
    const path = decodeURIComponent(url.pathname.slice(1));
    this.requests.push({ method: request.method ?? '', path, query: url.searchParams, headers: request.headers });
    await this.before();
    const fault = this.faults.length > 0 ? this.faults.shift() : this.always;
    const stored = this.contents.get(path);
    if (fault !== undefined) return fault(request, response, stored);
    if (!this.#signatures.has(url.searchParams.get('X-Amz-Signature') ?? '')) return void xmlError(response, 403, 'AccessDenied');
    if (request.method === 'PUT') return this.#put(request, response, path);
    if (stored === undefined) return void xmlError(response, 404, 'NoSuchKey');
    await send(request, response, stored);
  }

  async #put(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (request.headers['content-length'] === undefined) return void xmlError(response, 411, 'MissingContentLength');
    const encoding = request.headers['content-encoding'];
    this.store(path, await readBody(request), {
      contentType: request.headers['content-type'] ?? '',
      ...(typeof encoding === 'string' && { contentEncoding: encoding }),
    });
    response.writeHead(200).end();
  }
}

/** Responds with an error as S3 does. Like there, the body quotes what was signed. */
export function xmlError(response: ServerResponse, status: number, code: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/xml', ...headers });
  response.end(`<Error><Code>${code}</Code><StringToSign>${PLANTED.urlSignature}</StringToSign></Error>`);
}

export async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What a right response to a GET is made of. */
export interface GetResponse {
  readonly status: number;
  readonly headers: Record<string, string | number>;
  readonly body: Uint8Array;
}

/** The response that S3 gives to a GET, with `Range` and `If-Range` obeyed. */
export function rightResponse(request: IncomingMessage, { bytes, contentType, contentEncoding, etag }: Stored): GetResponse {
  const tag = etag === undefined ? `"${createHash('md5').update(bytes).digest('hex')}"` : etag;
  const headers = {
    'content-type': contentType,
    'accept-ranges': 'bytes',
    ...(tag !== null && { etag: tag }),
    ...(contentEncoding !== undefined && { 'content-encoding': contentEncoding }),
  };
  const start = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
  const ifRange = request.headers['if-range'];
  if (start === undefined || (ifRange !== undefined && ifRange !== tag)) {
    return { status: 200, headers: { ...headers, 'content-length': bytes.length }, body: bytes };
  }
  if (Number(start) >= bytes.length)
    return { status: 416, headers: { 'content-range': `bytes */${bytes.length}` }, body: new Uint8Array() };
  const body = bytes.subarray(Number(start));
  const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
  return { status: 206, headers: { ...headers, 'content-length': body.length, 'content-range': range }, body };
}

/** Sends the right response, but no faster than it is read. */
export async function send(request: IncomingMessage, response: ServerResponse, stored: Stored): Promise<void> {
  const { status, headers, body } = rightResponse(request, stored);
  response.writeHead(status, headers);
  const chunks = function* () {
    for (let start = 0; start < body.length; start += 65_536) yield body.subarray(start, start + 65_536);
  };
  // A client that closes the connection is no error of the server's.
  await pipeline(Readable.from(chunks()), response).catch(() => {});
}
