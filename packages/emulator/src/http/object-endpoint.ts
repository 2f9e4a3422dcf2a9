import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ObjectStore } from '../platform/object-store.ts';
import { readBody } from './request-body.ts';

/** The largest object, in bytes. */
const OBJECT_LIMIT = 1024 * 1024 * 1024;

/** Serves the object store over HTTP: GET and HEAD read an object, PUT writes one. */
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
        return this.#get(response, path, token, request.method === 'GET');
      default:
        return refuse(response, 405, `${request.method} is not supported here, expected GET, HEAD or PUT`);
    }
  }

  async #put(request: IncomingMessage, response: ServerResponse, path: string, token: string): Promise<void> {
    const grant = this.#objects.findGrant(path, token);
    const body = await readBody(request, OBJECT_LIMIT);
    if (grant?.action !== 'write') return refuse(response, 403, 'the URL does not allow this upload, or it has expired');
    const { 'content-type': contentType = '', 'content-encoding': contentEncoding } = request.headers;
    if (contentType !== grant.contentType) {
      return refuse(response, 403, `Content-Type is ${contentType || 'missing'}, expected ${grant.contentType ?? 'none'}`);
    }
    await this.#objects.write(path, body, { contentType, ...(contentEncoding !== undefined && { contentEncoding }) });
    response.writeHead(200, { 'content-length': 0 }).end();
  }

  async #get(response: ServerResponse, path: string, token: string, withBody: boolean): Promise<void> {
    if (!this.#objects.isPublic(path) && this.#objects.findGrant(path, token)?.action !== 'read') {
      return refuse(response, 403, 'the URL does not allow this download, or it has expired');
    }
    const object = this.#objects.find(path);
    if (object === undefined) return refuse(response, 404, 'this object does not exist: nothing was uploaded');
    const { size, contentType, contentEncoding } = object;
    const body = withBody ? await this.#objects.read(object) : undefined;
    response.writeHead(200, {
      'content-type': contentType,
      'content-length': size,
      ...(contentEncoding !== undefined && { 'content-encoding': contentEncoding }),
    });
    response.end(body);
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(message) });
  response.end(message);
}
