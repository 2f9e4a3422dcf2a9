import { slugid } from '@tc/core';
import type { ObjectService } from '@tc/object';
import { Content } from './download/content.ts';
import { type Downloaded, type DownloadOptions, download, type ReadOptions } from './download/download.ts';
import type { DownloadSource } from './download/download-stream.ts';
import { locateObject } from './download/locate-object.ts';
import type { Fetch } from './platform/platform.ts';
import { changeSettings, DEFAULT_SETTINGS, type Settings, type TransferOptions } from './settings.ts';
import { uploadContent } from './upload/upload-content.ts';
import { uploadObject } from './upload/upload-object.ts';
import type { Uploaded, UploadSettings } from './upload/upload-options.ts';
import type { UploadContent } from './upload/upload-source.ts';

/** How an {@link Objects} sends requests to storage servers. */
export interface ObjectsOptions extends TransferOptions {
  /** Sends the requests to storage servers. Default: the runtime's own `fetch`. */
  readonly fetch?: Fetch | undefined;
}

/** What to upload as an object, and how. */
export type ObjectUploadOptions = UploadContent &
  UploadSettings & {
    /** The project that the object belongs to. */
    readonly projectId: string;
    /** A slugid of your own, which makes it safe to repeat an upload. Default: a new one. */
    readonly uploadId?: string | undefined;
  };

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
    const { projectId, uploadId = slugid(), expires } = options;
    return uploadContent({ name, subject: `object ${name}` }, this.#settings, options, (upload, contentType) =>
      uploadObject(this.#service, { name, projectId, uploadId, expires, contentType }, upload),
    );
  }

  #source(name: string): DownloadSource {
    return { subject: `object ${name}`, locate: (signal) => locateObject(this.#service, name, signal) };
  }
}
