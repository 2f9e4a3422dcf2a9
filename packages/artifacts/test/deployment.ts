import { createHash, randomUUID } from 'node:crypto';
import { slugid } from '@tc/core';
import { ObjectService } from '@tc/object';
import { type Artifact, type GetArtifactContentResponse, Queue } from '@tc/queue';
import { plantedCredentials } from '@tc/test-support/planted-secrets';
import { Artifacts, type ArtifactsOptions } from '../src/index.ts';
import { StorageServer, type Stored } from './storage-server.ts';

export type StorageType = Artifact['storageType'];

/** What a fake queue knows about an artifact. */
interface Recorded {
  readonly storageType: StorageType;
  readonly contentType: string;
  readonly expires: string;
  readonly contentLength?: number | undefined;
  readonly url?: string | undefined;
  readonly artifact?: string | undefined;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
  uploadId?: string;
  finished: boolean;
}

interface ObjectRecord {
  readonly uploadId: string;
  readonly projectId: string;
  expires: string;
  hashes: Record<string, unknown>;
  finished: boolean;
}

const CREDENTIALS = plantedCredentials;

/** Fakes of the queue and the object service over a storage server: what a deployment keeps in its databases. */
export class Deployment implements AsyncDisposable {
  readonly storage: StorageServer;
  readonly artifacts = new Map<string, Recorded>();
  readonly objects = new Map<string, ObjectRecord>();
  /** Which way the object service offers. */
  downloadMethod: 'getUrl' | 'simple' = 'getUrl';
  uploadMethod: 'dataInline' | 'putUrl' = 'dataInline';
  /** How long URLs hold, in milliseconds. */
  urlLifetime = 60_000;
  readonly queue: Queue;
  readonly object: ObjectService;

  private constructor(storage: StorageServer) {
    this.storage = storage;
    this.queue = new Queue({
      fake: {
        artifact: (_, __, name) => this.#content(name),
        latestArtifact: (_, name) => this.#content(name),
        listArtifacts: () => ({ artifacts: this.#list() }),
        listLatestArtifacts: () => ({ artifacts: this.#list() }),
        createArtifact: (_, __, name, request) => {
          const expires = new Date(request.expires).toJSON();
          const known = this.artifacts.get(name);
          const uploadId = known?.uploadId ?? slugid();
          const { contentType = 'application/json', ...rest } = { contentType: undefined, ...request };
          this.artifacts.set(name, { ...rest, contentType, expires, uploadId, finished: request.storageType !== 'object' });
          const { storageType } = request;
          const until = this.#urlEnd();
          if (storageType === 's3') return { storageType, contentType: request.contentType, expires: until, putUrl: storage.sign(name) };
          if (storageType === 'object')
            return { storageType, name: `t/${name}`, projectId: 'p', uploadId, expires, credentials: CREDENTIALS };
          return { storageType };
        },
        finishArtifact: (_, __, name, { uploadId }) => {
          const artifact = this.artifacts.get(name);
          if (artifact?.uploadId !== uploadId || !this.objects.get(`t/${name}`)?.finished) throw new Error('not uploaded');
          artifact.finished = true;
        },
      },
    });
    this.object = new ObjectService({
      fake: {
        createUpload: (name, { uploadId, projectId, expires, proposedUploadMethods: { dataInline, putUrl } }) => {
          const known = this.objects.get(name);
          if (known && known.uploadId !== uploadId) throw new Error('RequestConflict');
          const until = new Date(expires).toJSON();
          this.objects.set(name, { uploadId, projectId, expires: until, hashes: {}, finished: false });
          if (dataInline && this.uploadMethod === 'dataInline') {
            const { contentType, objectData } = dataInline;
            storage.store(name, Buffer.from(objectData, 'base64'), { contentType });
            return { uploadId, projectId, expires: until, uploadMethod: { dataInline: true } };
          }
          const headers = { 'Content-Type': putUrl?.contentType ?? '', 'Content-Length': String(putUrl?.contentLength) };
          return {
            uploadId,
            projectId,
            expires: until,
            uploadMethod: { putUrl: { url: storage.sign(name), expires: this.#urlEnd(), headers } },
          };
        },
        finishUpload: (name, { uploadId, projectId, hashes = {} }) => {
          const known = this.objects.get(name);
          if (known?.uploadId !== uploadId || known.projectId !== projectId) throw new Error('RequestConflict');
          if (!storage.contents.has(name)) throw new Error('nothing was uploaded');
          known.hashes = hashes;
          known.finished = true;
        },
        startDownload: (name, { acceptDownloadMethods }) => {
          const { hashes = {} } = this.objects.get(name) ?? {};
          if (this.downloadMethod === 'simple' && acceptDownloadMethods.simple) return { method: 'simple', url: storage.sign(name) };
          return { method: 'getUrl', url: storage.sign(name), expires: this.#urlEnd(), hashes };
        },
        object: (name) => {
          const { hashes = {}, projectId = '', expires = '' } = this.objects.get(name) ?? {};
          return { hashes, projectId, expires };
        },
      },
    });
  }

  static async start(): Promise<Deployment> {
    return new Deployment(await StorageServer.start());
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.storage[Symbol.asyncDispose]();
  }

  /** Clients with short delays between attempts. */
  client(options: ArtifactsOptions = {}): Artifacts {
    return new Artifacts(this.queue, { object: this.object, delayFactor: 1, timeout: 300, ...options });
  }

  /** Records an artifact whose content is in the storage. Returns its name. */
  add(storageType: 'object' | 's3' | 'reference', bytes: Uint8Array, more: Partial<Stored> & { name?: string } = {}): string {
    const { name = `public/${randomUUID()}.bin`, ...stored } = more;
    const path = storageType === 'object' ? `t/${name}` : name;
    this.storage.store(path, bytes, stored);
    const url = storageType === 'reference' ? this.storage.sign(name) : undefined;
    const contentLength = storageType === 'reference' ? undefined : bytes.length;
    this.artifacts.set(name, { storageType, contentType: 'x', expires: '2100-01-01T00:00:00.000Z', contentLength, url, finished: true });
    if (storageType === 'object') {
      this.objects.set(path, { uploadId: slugid(), projectId: 'p', expires: '', hashes: hashesOf(bytes), finished: true });
    }
    return name;
  }

  #list(): Artifact[] {
    return [...this.artifacts].map(([name, { storageType, contentType, expires, contentLength }]) => ({
      name,
      storageType,
      contentType,
      expires,
      ...(contentLength !== undefined && { contentLength }),
    }));
  }

  #content(name: string): GetArtifactContentResponse {
    const artifact = this.artifacts.get(name);
    if (artifact === undefined || !artifact.finished) throw new Error(`no artifact ${name}`);
    const { storageType, artifact: target = '', url = '', reason = '', message = '' } = artifact;
    if (storageType === 'link') return this.#content(target);
    if (storageType === 's3') return { storageType, url: this.storage.sign(name) };
    if (storageType === 'object') return { storageType, name: `t/${name}`, credentials: CREDENTIALS };
    return storageType === 'reference' ? { storageType, url } : { storageType, reason, message };
  }

  #urlEnd(): string {
    return new Date(Date.now() + this.urlLifetime).toJSON();
  }
}

export function hashesOf(bytes: Uint8Array): { sha256: string; sha512: string } {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), sha512: createHash('sha512').update(bytes).digest('hex') };
}

/** Bytes that look random and are always the same. */
export function sample(size: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = seed;
  for (let index = 0; index < size; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}
