import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';

/** The hashes of an object's bytes in lower-case hex, by algorithm: `sha256` and `sha512`. */
export type Hashes = Readonly<Record<string, string>>;

/** An object of the object service. Its bytes are in the deployment's object store. */
export interface ObjectRecord {
  readonly name: string;
  readonly projectId: string;
  readonly expires: string;
  hashes: Hashes;
  /** The secret of whoever started the upload; absent once the upload is finished. */
  uploadId?: string;
  /** When an unfinished upload is dropped. */
  uploadExpires?: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** The objects of a deployment. They disappear when they expire; an unfinished upload disappears after a day. */
export class Objects {
  readonly #deployment: Deployment;
  readonly #records: Map<string, ObjectRecord>;

  constructor(deployment: Deployment) {
    this.#deployment = deployment;
    this.#records = deployment.table('object/objects');
    for (const record of this.#records.values()) this.#removeInTime(record);
  }

  /** @throws {ServiceError} `ResourceNotFound` if there is no such object, or its upload is not finished */
  finished(name: string): ObjectRecord {
    const record = this.#records.get(name);
    if (record === undefined || record.uploadId !== undefined) throw notFound(name);
    return record;
  }

  /** An object, finished or not. @throws {ServiceError} `ResourceNotFound` */
  find(name: string): ObjectRecord {
    const record = this.#records.get(name);
    if (record === undefined) throw notFound(name);
    return record;
  }

  /**
   * Starts the upload of an object. Repeating it with the same values changes nothing.
   * @throws {ServiceError} `RequestConflict` if the object is finished, or its upload was started with other values
   */
  start(wanted: Required<Omit<ObjectRecord, 'uploadExpires' | 'hashes'>>): ObjectRecord {
    const existing = this.#records.get(wanted.name);
    if (existing !== undefined) {
      if (existing.uploadId === undefined) throw conflict(`object ${wanted.name} exists already`);
      for (const key of ['projectId', 'uploadId', 'expires'] as const) {
        if (existing[key] !== wanted[key]) throw conflict(`object ${wanted.name} is being uploaded with another ${key}`);
      }
      return existing;
    }
    for (const { name, uploadId } of this.#records.values()) {
      if (uploadId === wanted.uploadId) throw conflict(`uploadId of ${wanted.name} is in use for another object, ${name}`);
    }
    const record: ObjectRecord = { ...wanted, hashes: {}, uploadExpires: this.#deployment.clock.timestamp(DAY) };
    this.#records.set(wanted.name, record);
    this.#removeInTime(record);
    return record;
  }

  /** @throws {ServiceError} `RequestConflict` if a hash differs from one that is stored */
  addHashes(record: ObjectRecord, hashes: Hashes = {}): void {
    for (const [algorithm, hash] of Object.entries(hashes)) {
      const stored = record.hashes[algorithm];
      if (stored !== undefined && stored !== hash) throw conflict(`${algorithm} of object ${record.name} differs from the one stored`);
    }
    record.hashes = { ...record.hashes, ...hashes };
    this.#records.set(record.name, record);
  }

  finish(record: ObjectRecord): void {
    delete record.uploadId;
    delete record.uploadExpires;
    this.#records.set(record.name, record);
  }

  #removeInTime(record: ObjectRecord): void {
    const { clock, objectStore } = this.#deployment;
    const remove = (): void => {
      if (this.#records.get(record.name) !== record) return;
      this.#records.delete(record.name);
      objectStore.remove('private', storeKey(record.name));
    };
    clock.at(Date.parse(record.expires), remove);
    if (record.uploadExpires !== undefined) {
      clock.at(Date.parse(record.uploadExpires), () => {
        if (record.uploadId !== undefined) remove();
      });
    }
  }
}

/** Where the object store keeps the bytes of an object. */
export function storeKey(name: string): string {
  return `objects/${name}`;
}

function notFound(name: string): ServiceError {
  return new ServiceError('ResourceNotFound', `there is no object ${name}`);
}

function conflict(message: string): ServiceError {
  return new ServiceError('RequestConflict', message);
}
