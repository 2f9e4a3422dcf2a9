import { slugid } from '@tc/core';
import { linkSignals } from '@tc/core/retry';
import type { ObjectService } from '@tc/object';
import { Content } from './content.ts';
import type { Hashes } from './content-hashes.ts';
import { contentTypeOf } from './content-type.ts';
import { type Downloaded, type DownloadOptions, download, type Progress, type ReadOptions } from './download.ts';
import type { DownloadSource } from './download-stream.ts';
import { locateObject } from './locate-object.ts';
import type { Fetch } from './platform/platform.ts';
import { changeSettings, DEFAULT_SETTINGS, type Settings, type TransferOptions } from './settings.ts';
import { uploadObject } from './upload-object.ts';
import { prepareBody, type UploadContent } from './upload-source.ts';

/** How an {@link Objects} sends requests to storage servers. */
export interface ObjectsOptions extends TransferOptions {
  /** Sends the requests to storage servers. Default: the runtime's own `fetch`. */
  readonly fetch?: Fetch | undefined;
}

/** What every upload can set. */
export interface UploadSettings extends TransferOptions {
  /** When the content expires. */
  readonly expires: string | Date;
  /** The MIME type. Default: by the extension of the name, else by what `from` is, else `application/octet-stream`. */
  readonly contentType?: string | undefined;
  /** Called whenever bytes were sent. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** What to upload as an object, and how. */
export type ObjectUploadOptions = UploadContent &
  UploadSettings & {
    /** The project that the object belongs to. */
    readonly projectId: string;
    /** A slugid of your own, which makes it safe to repeat an upload. Default: a new one. */
    readonly uploadId?: string | undefined;
  };

/** What was uploaded. */
export interface Uploaded {
  readonly contentType: string;
  /** The number of bytes. */
  readonly size: number;
  /** The hashes of these bytes, in lower-case hex. */
  readonly hashes: Hashes;
}

/** Uploads and downloads objects of the object service. */
export class Objects {
  readonly #service: ObjectService;
  readonly #settings: Settings;

  /**
   * @param service - the client to call, with the rights for these objects
   * @throws {ConfigurationError} naming an option that is out of range
   */
  constructor(service: ObjectService, options: ObjectsOptions = {}) {
    this.#service = service;
    this.#settings = changeSettings(DEFAULT_SETTINGS, options);
  }

  /**
   * Downloads an object to a file or a stream.
   *
   * Scopes: `object:download:<name>`
   * @throws {ChecksumError} if the content is not what the service has on record, or it has no hash on record
   * @throws {StorageError} if the storage server refuses or keeps failing
   * @throws {ApiError} if the object service refuses
   */
  async download(name: string, options: DownloadOptions): Promise<Downloaded> {
    return download(this.#source(name), this.#settings, options);
  }

  /**
   * Begins the download of an object. Its bytes can be read as a stream, text, JSON or one array.
   *
   * Scopes and errors: as for {@link download}
   */
  async open(name: string, options: ReadOptions = {}): Promise<Content> {
    return Content.open(this.#source(name), this.#settings, options);
  }

  /**
   * Uploads an object, and finishes the upload with its hashes.
   *
   * Scopes: `object:upload:<projectId>:<name>`
   * @throws {StorageError} if the storage server refuses or keeps failing
   * @throws {ApiError} if the object service refuses
   */
  async upload(name: string, options: ObjectUploadOptions): Promise<Uploaded> {
    const { projectId, uploadId = slugid(), expires, onProgress } = options;
    const settings = changeSettings(this.#settings, options);
    const { signal: abort, release } = linkSignals(settings.signals);
    try {
      abort?.throwIfAborted();
      const body = await prepareBody(options);
      try {
        const contentType = chooseContentType(options.contentType, name, body);
        const upload = { subject: `object ${name}`, body, settings, abort, onProgress };
        const hashes = await uploadObject(this.#service, { name, projectId, uploadId, expires, contentType }, upload);
        return { contentType, size: body.size, hashes };
      } finally {
        await body.release();
      }
    } finally {
      release();
    }
  }

  #source(name: string): DownloadSource {
    return { subject: `object ${name}`, locate: (signal) => locateObject(this.#service, name, signal) };
  }
}

/** The MIME type of an upload: as given, by the name, or by what the source says. */
export function chooseContentType(
  given: string | undefined,
  name: string,
  { type, fileName }: { readonly type: string | undefined; readonly fileName: string | undefined },
): string {
  const byFileName = fileName === undefined ? undefined : contentTypeOf(fileName);
  return given ?? contentTypeOf(name) ?? type ?? byFileName ?? 'application/octet-stream';
}
