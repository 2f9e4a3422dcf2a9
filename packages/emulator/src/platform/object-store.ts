import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../http/request-body.ts';
import type { BlobStore, State } from '../state/state.ts';
import type { Clock } from './clock.ts';
import type { Random } from './random.ts';

/** A stored object. Its bytes are kept under an id of their own, so that nothing of a URL is ever the name of a file. */
interface StoredObject {
  readonly id: string;
  readonly size: number;
  readonly contentType: string;
  readonly contentEncoding?: string;
}

/** A right to read or write one object for a while. */
interface Grant {
  readonly action: 'read' | 'write';
  readonly path: string;
  /** Unix milliseconds. */
  readonly until: number;
  /** What an upload must be sent as. */
  readonly contentType?: string;
}

/** What may be read without a grant. */
export type Bucket = 'public' | 'private';

/** What the storage stands on. */
export interface StorageOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly state: State;
  /** Known once the server listens. */
  readonly rootUrl: () => string;
}

/** The largest object, in bytes. */
const OBJECT_LIMIT = 1024 * 1024 * 1024;

/** Where the objects are, below the root URL. */
export const STORAGE_PATH = '/storage/';

/**
 * Keeps objects, in the place of S3: writing takes a URL that was given out for it; reading is open to everyone in
 * the public bucket, and takes a URL too in the private one.
 */
export class Storage {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #state: State;
  readonly #rootUrl: () => string;
  readonly #blobs: BlobStore;
  readonly #objects: Map<string, StoredObject>;
  readonly #grants: Map<string, Grant>;

  constructor({ clock, random, state, rootUrl }: StorageOptions) {
    this.#clock = clock;
    this.#random = random;
    this.#state = state;
    this.#rootUrl = rootUrl;
    this.#blobs = state.blobs;
    this.#objects = state.table('storage/objects');
    this.#grants = state.table('storage/grants');
  }

  /** Drops bytes that an earlier process has left behind. */
  async tidy(): Promise<void> {
    await this.#blobs.removeUnused(new Set([...this.#objects.values()].map(({ id }) => id)));
  }

  /** The URL of an object in the public bucket. */
  publicUrl(key: string): string {
    return this.#url(objectPath('public', key));
  }

  /** A URL to read an object with, for `lifetime` milliseconds. */
  readUrl(bucket: Bucket, key: string, lifetime: number): string {
    return this.#grantUrl({ action: 'read', path: objectPath(bucket, key), until: this.#clock.now() + lifetime });
  }

  /** A URL to PUT an object to, as `contentType`, for `lifetime` milliseconds. */
  writeUrl(bucket: Bucket, key: string, { contentType, lifetime }: { contentType: string; lifetime: number }): string {
    return this.#grantUrl({ action: 'write', path: objectPath(bucket, key), until: this.#clock.now() + lifetime, contentType });
  }

  /** Drops an object, if there is one. */
  remove(bucket: Bucket, key: string): void {
    this.#remove(objectPath(bucket, key));
  }

  /** Answers a request below {@link STORAGE_PATH}. */
  async handle(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    const [path = '', search] = url.split('?');
    const token = new URLSearchParams(search).get('token');
    const grant = token === null ? undefined : this.#grants.get(token);
    const granted = grant !== undefined && grant.path === path && grant.until > this.#clock.now();
    switch (request.method) {
      case 'PUT': {
        const body = await readBody(request, OBJECT_LIMIT);
        if (!granted || grant.action !== 'write') return refuse(response, 403, 'the URL gives no right to write here, or no more');
        const { 'content-type': contentType = '', 'content-encoding': contentEncoding } = request.headers;
        if (contentType !== grant.contentType) {
          return refuse(response, 403, `Content-Type is ${contentType || 'missing'}; the URL is for ${grant.contentType ?? 'none'}`);
        }
        await this.#put(path, body, { contentType, ...(contentEncoding !== undefined && { contentEncoding }) });
        response.writeHead(200, { 'content-length': 0 }).end();
        return;
      }
      case 'GET':
      case 'HEAD': {
        if (!path.startsWith(objectPath('public', '')) && !(granted && grant.action === 'read')) {
          return refuse(response, 403, 'the URL gives no right to read this, or no more');
        }
        const object = this.#objects.get(path);
        if (object === undefined) return refuse(response, 404, 'there is no such object: nothing has been uploaded');
        const { id, size, contentType, contentEncoding } = object;
        const body = request.method === 'GET' ? await this.#blobs.read(id) : undefined;
        response.writeHead(200, {
          'content-type': contentType,
          'content-length': size,
          ...(contentEncoding !== undefined && { 'content-encoding': contentEncoding }),
        });
        response.end(body);
        return;
      }
      default:
        return refuse(response, 405, `${request.method} is not possible here`);
    }
  }

  /** Resolves when the object is kept. */
  async #put(path: string, body: Buffer, type: Pick<StoredObject, 'contentType' | 'contentEncoding'>): Promise<void> {
    const id = this.#random.slugid();
    await this.#blobs.write(id, body);
    this.#remove(path);
    this.#objects.set(path, { id, size: body.length, ...type });
    await this.#state.commit();
  }

  #remove(path: string): void {
    const object = this.#objects.get(path);
    this.#objects.delete(path);
    if (object !== undefined) this.#blobs.remove(object.id);
  }

  #grantUrl(grant: Grant): string {
    const now = this.#clock.now();
    for (const [token, { until }] of this.#grants) if (until <= now) this.#grants.delete(token);
    const token = this.#random.token();
    this.#grants.set(token, grant);
    return `${this.#url(grant.path)}?token=${token}`;
  }

  #url(path: string): string {
    return this.#rootUrl() + path;
  }
}

function objectPath(bucket: Bucket, key: string): string {
  return `${STORAGE_PATH}${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(message) });
  response.end(message);
}
