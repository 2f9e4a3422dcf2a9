import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Grant, ObjectStore } from '../platform/object-store.ts';
import { type ByteRange, parseRange } from './byte-range.ts';
import { readBody } from './request-body.ts';
import { SANDBOX } from './sandbox.ts';

/** The largest object, in bytes. */
const OBJECT_LIMIT = 1024 * 1024 * 1024;

/** Serves the object store over HTTP: GET and HEAD read an object, or one range of it, and PUT writes one. */
export class ObjectEndpoint {
  readonly #objects: ObjectStore;

  constructor(objects: ObjectStore) {
    this.#objects = objects;
  }

  /** Handles a request below `OBJECT_PATH`. @param url - path and query, as in the request line */
  async handle(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    const [path = '', search] = url.split('?');
    const token = new URLSearchParams(search).get('token') ?? '';
    switch (request.method) {
      case 'PUT':
        return this.#put(request, response, path, token);
      case 'GET':
      case 'HEAD':
        return this.#get(request, response, path, token);
      default:
        return refuse(response, 405, `${request.method} is not supported here, expected GET, HEAD or PUT`);
    }
  }

  async #put(request: IncomingMessage, response: ServerResponse, path: string, token: string): Promise<void> {
    const grant = this.#objects.findGrant(path, token);
    const body = await readBody(request, OBJECT_LIMIT);
    if (grant?.action !== 'write') return refuse(response, 403, 'the URL does not allow this upload, or it has expired');
    const problem = uploadProblem(grant, request.headers['content-type'], body.length);
    if (problem !== undefined) return refuse(response, 403, problem);
    const { 'content-type': contentType = '', 'content-encoding': contentEncoding = 'identity' } = request.headers;
    await this.#objects.write(path, body, { contentType, ...(contentEncoding !== 'identity' && { contentEncoding }) });
    response.writeHead(200, { 'content-length': 0 }).end();
  }

  async #get(request: IncomingMessage, response: ServerResponse, path: string, token: string): Promise<void> {
    if (!this.#objects.isPublic(path) && this.#objects.findGrant(path, token)?.action !== 'read') {
      return refuse(response, 403, 'the URL does not allow this download, or it has expired');
    }
    const object = this.#objects.find(path);
    if (object === undefined) return refuse(response, 404, 'this object does not exist: nothing was uploaded');
    const { size, contentType, contentEncoding } = object;
    // Each upload gets an id of its own, so the id identifies the bytes. Its hash does not reveal the file's name.
    const etag = `"${createHash('sha256').update(object.id).digest('hex').slice(0, 32)}"`;
    const range = requestedRange(request, size, etag);
    if (range === 'unsatisfiable') {
      response.setHeader('content-range', `bytes */${size}`);
      return refuse(response, 416, `the range ${request.headers.range} lies outside of the ${size} bytes`);
    }
    const { start, end } = range ?? { start: 0, end: size };
    response.writeHead(range === undefined ? 200 : 206, {
      ...SANDBOX,
      'content-type': contentType,
      'content-length': end - start,
      'accept-ranges': 'bytes',
      etag,
      ...(range !== undefined && { 'content-range': `bytes ${start}-${end - 1}/${size}` }),
      ...(contentEncoding !== undefined && { 'content-encoding': contentEncoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : (await this.#objects.read(object)).subarray(start, end));
  }
}

function uploadProblem(grant: Grant, contentType: string | undefined, length: number): string | undefined {
  if (contentType !== grant.contentType) return `Content-Type is ${contentType ?? 'missing'}, expected ${grant.contentType ?? 'none'}`;
  if (grant.contentLength === undefined || grant.contentLength === length) return undefined;
  return `Content-Length is ${length}, expected ${grant.contentLength}`;
}

/** The range that a request asks for; `undefined` for the whole object, also if it has changed since the caller's `If-Range`. */
function requestedRange({ headers }: IncomingMessage, size: number, etag: string): ByteRange | 'unsatisfiable' | undefined {
  const condition = headers['if-range'];
  if (condition !== undefined && condition !== etag) return undefined;
  return parseRange(headers.range, size);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(message) });
  response.end(message);
}
