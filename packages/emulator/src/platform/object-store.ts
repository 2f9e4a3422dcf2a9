import type { BlobStore, State } from '../state/state.ts';
import type { Clock } from './clock.ts';
import type { Random } from './random.ts';

/** A stored object. The bytes have an id of their own, so that no part of a URL is ever used as a file name. */
export interface StoredObject {
  readonly id: string;
  /** In bytes. */
  readonly size: number;
  readonly contentType: string;
  readonly contentEncoding?: string;
}

/** What the bytes of an object are, as HTTP headers say it. */
export type ObjectType = Pick<StoredObject, 'contentType' | 'contentEncoding'>;

/** The right to read or write one object for a limited time. Its holder knows the secret token. */
export interface Grant {
  readonly action: 'read' | 'write';
  /** The path of the object. */
  readonly path: string;
  /** Unix milliseconds. */
  readonly until: number;
  /** The Content-Type that an upload must have. */
  readonly contentType?: string;
  /** The number of bytes that an upload must have. */
  readonly contentLength?: number;
}

/** Objects in the public bucket can be read without a grant. */
export type Bucket = 'public' | 'private';

/** What an {@link ObjectStore} needs. */
export interface ObjectStoreOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly state: State;
  /** Returns the root URL, which is known after the server has started to listen. */
  readonly rootUrl: () => string;
}

/** The path of all objects, below the root URL. */
export const OBJECT_PATH = '/storage/';

/**
 * Stores objects in place of S3. Anyone can read the public bucket. All other access needs a URL with a token, which this class
 * creates. Objects are named by the path of their URL. `http/object-endpoint.ts` serves them over HTTP.
 */
export class ObjectStore {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #state: State;
  readonly #rootUrl: () => string;
  readonly #blobs: BlobStore;
  readonly #objects: Map<string, StoredObject>;
  /** By token. */
  readonly #grants: Map<string, Grant>;

  constructor({ clock, random, state, rootUrl }: ObjectStoreOptions) {
    this.#clock = clock;
    this.#random = random;
    this.#state = state;
    this.#rootUrl = rootUrl;
    this.#blobs = state.blobs;
    this.#objects = state.table('storage/objects');
    this.#grants = state.table('storage/grants');
  }

  /** Removes bytes that belong to no object. A process that crashed can leave such bytes behind. */
  async removeUnusedBytes(): Promise<void> {
    await this.#blobs.removeUnused(new Set([...this.#objects.values()].map(({ id }) => id)));
  }

  /** The URL of an object in the public bucket. */
  publicUrl(key: string): string {
    return this.#url(objectPath('public', key));
  }

  /** Creates a URL that reads an object. It is valid for `lifetime` milliseconds. */
  readUrl(bucket: Bucket, key: string, lifetime: number): string {
    return this.#grantUrl({ action: 'read', path: objectPath(bucket, key), until: this.#clock.now() + lifetime });
  }

  /** Creates a URL that accepts a PUT of an object with this type, and with this length if one is given. It is valid for `lifetime` milliseconds. */
  writeUrl(
    bucket: Bucket,
    key: string,
    { lifetime, ...upload }: { contentType: string; contentLength?: number; lifetime: number },
  ): string {
    return this.#grantUrl({ action: 'write', path: objectPath(bucket, key), until: this.#clock.now() + lifetime, ...upload });
  }

  /** Stores an object under its key. */
  put(bucket: Bucket, key: string, bytes: Buffer, type: ObjectType): Promise<void> {
    return this.write(objectPath(bucket, key), bytes, type);
  }

  /** Deletes an object if it exists. */
  remove(bucket: Bucket, key: string): void {
    this.#remove(objectPath(bucket, key));
  }

  /** The grant with this token, if it is for `path` and has not expired. */
  findGrant(path: string, token: string): Grant | undefined {
    const grant = this.#grants.get(token);
    return grant !== undefined && grant.path === path && grant.until > this.#clock.now() ? grant : undefined;
  }

  /** Whether anyone can read the object at `path`. */
  isPublic(path: string): boolean {
    return path.startsWith(objectPath('public', ''));
  }

  find(path: string): StoredObject | undefined {
    return this.#objects.get(path);
  }

  read({ id }: StoredObject): Promise<Buffer> {
    return this.#blobs.read(id);
  }

  /** Stores an object, in place of the one that is there. Resolves after it is on disk, if there is a state file. */
  async write(path: string, bytes: Buffer, type: ObjectType): Promise<void> {
    const id = this.#random.slugid();
    await this.#blobs.write(id, bytes);
    this.#remove(path);
    this.#objects.set(path, { id, size: bytes.length, ...type });
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
  return `${OBJECT_PATH}${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
}
