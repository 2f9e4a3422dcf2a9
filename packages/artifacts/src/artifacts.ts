import { type ClientOptions, ConfigurationError, type Environment } from '@tc/core';
import { Index, type IndexedTaskResponse } from '@tc/index';
import { ObjectService } from '@tc/object';
import { type ErrorArtifactRequest, Queue } from '@tc/queue';
import { platform } from '#platform';
import { artifactSource, type References } from './download/artifact-source.ts';
import { Content } from './download/content.ts';
import { type Downloaded, type DownloadOptions, download, type ReadOptions } from './download/download.ts';
import type { DownloadAllOptions, DownloadedFile } from './folders/download-all.ts';
import { requireArtifactNames } from './folders/safe-names.ts';
import type { UploadedFile, UploadFolderOptions } from './folders/upload-folder.ts';
import { Objects, type ObjectsOptions } from './objects.ts';
import { changeSettings, DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { contentTypeOf } from './upload/content-type.ts';
import { type ArtifactUploadOptions, type UploadStorageType, uploadArtifact } from './upload/upload-artifact.ts';
import type { Uploaded } from './upload/upload-options.ts';

/** The methods of the queue that artifacts need. */
export type ArtifactsQueue = Pick<
  Queue,
  'artifact' | 'latestArtifact' | 'listArtifacts' | 'listLatestArtifacts' | 'createArtifact' | 'finishArtifact' | 'rootUrl' | 'credentials'
>;

/** A task: its id, or the path under which the index knows it. */
export type TaskReference = string | { readonly index: string };

/** How an {@link Artifacts} works. */
export interface ArtifactsOptions extends ObjectsOptions {
  /** The client for {@link Artifacts.objects}, and for artifacts in the object service. Default: one like the queue. */
  readonly object?: ObjectService | undefined;
  /** The client that finds tasks. Default: one like the queue. */
  readonly index?: Pick<Index, 'findTask'> | undefined;
  /**
   * Whether artifacts that are references to URLs are downloaded. The task chose such a URL: it can lead anywhere that this
   * machine can reach. So `'refuse'` is right for tasks that you do not trust. Default: `'follow'`, as in official clients.
   */
  readonly references?: References | undefined;
  /** Where the queue stores what is uploaded. Older deployments have `'s3'` only. Default: `'object'`. */
  readonly storageType?: UploadStorageType | undefined;
}

/** Which artifact is read, and how. */
export interface ArtifactReadOptions extends ReadOptions {
  /** The run. Default: the latest one. */
  readonly runId?: string | number | undefined;
  /** Default: that of the `Artifacts`. */
  readonly references?: References | undefined;
}

/** Which artifact is downloaded, where to, and how. */
export interface ArtifactDownloadOptions extends DownloadOptions, Pick<ArtifactReadOptions, 'runId' | 'references'> {}

/** What an artifact without content of its own needs. */
export interface RecordOptions {
  /** When the artifact expires; not later than its task. */
  readonly expires: string | Date;
  /** Ends the call when aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** Uploads and downloads the artifacts of tasks. */
export class Artifacts {
  /** Objects of the object service that belong to no artifact. */
  readonly objects: Objects;
  readonly #queue: ArtifactsQueue;
  readonly #object: ObjectService;
  readonly #index: Pick<Index, 'findTask'>;
  readonly #settings: Settings;
  readonly #references: References;
  readonly #storageType: UploadStorageType;

  /**
   * @param queue - the client to call; what it may read and write, these artifacts may. Behind the proxy of a task, use
   * {@link Artifacts.fromEnv}, since the object service must be called directly
   * @throws {ConfigurationError} naming an option that is out of range
   */
  constructor(queue: ArtifactsQueue, options: ArtifactsOptions = {}) {
    const { rootUrl, credentials } = queue;
    this.#queue = queue;
    this.#object = options.object ?? new ObjectService({ rootUrl, credentials });
    this.#index = options.index ?? new Index({ rootUrl, credentials });
    this.#settings = changeSettings(DEFAULT_SETTINGS, options);
    this.#references = oneOf('references', options.references ?? 'follow', ['follow', 'refuse']);
    this.#storageType = oneOf('storageType', options.storageType ?? 'object', ['object', 's3']);
    this.objects = new Objects(this.#object, options);
  }

  /**
   * Makes clients from the environment variables that `Queue.fromEnv` reads. Options are those of the clients and of
   * `new Artifacts` together.
   * @throws {ConfigurationError} when no root URL is set, or an option is out of range
   * @throws {CredentialsError} when the certificate is invalid
   */
  static fromEnv(options: Omit<ClientOptions, 'fake'> & ArtifactsOptions = {}, environment?: Environment): Artifacts {
    const variables = environment ?? platform.environment();
    const queue = Queue.fromEnv(options, variables);
    const index = options.index ?? Index.fromEnv(options, variables);
    const object = options.object ?? ObjectService.fromEnv(options, withoutProxy(variables));
    return new Artifacts(queue, { ...options, object, index });
  }

  /**
   * Downloads an artifact to a file or a stream. An interrupted download continues where it stopped. A file appears when it is
   * complete and checked.
   *
   * Scopes: `queue:get-artifact:<name>`
   * @throws {ArtifactError} if the artifact is of the storage type `error`
   * @throws {ChecksumError} if the content is not what was stored
   * @throws {ReferenceRefusedError} if it is a reference, and `references` is `'refuse'`
   * @throws {StorageError} if the storage server refuses or keeps failing
   * @throws {ApiError} if a service refuses, such as for an artifact that does not exist
   */
  async download(task: TaskReference, name: string, options: ArtifactDownloadOptions): Promise<Downloaded> {
    return download(await this.#source(task, name, options), this.#settings, options);
  }

  /**
   * Begins the download of an artifact. Its bytes can be read as a stream, text, JSON or one array.
   *
   * Scopes and errors: as for {@link download}
   */
  async open(task: TaskReference, name: string, options: ArtifactReadOptions = {}): Promise<Content> {
    return Content.open(await this.#source(task, name, options), this.#settings, options);
  }

  /**
   * Downloads the artifacts of a run below a folder, several at a time. The first failure ends all; files that are complete
   * stay.
   *
   * Scopes: those of {@link download}, and `queue:list-artifacts:<taskId>`, with `:<runId>` if a run is given
   * @throws {UnsafeNameError} if a name would lead out of the folder, is not allowed on some operating system, or is the same
   * file as another; before anything is downloaded
   */
  async downloadAll(task: TaskReference, options: DownloadAllOptions): Promise<DownloadedFile[]> {
    const taskId = await this.#taskId(task, options.signal);
    const references = oneOf('references', options.references ?? this.#references, ['follow', 'refuse']);
    // Folders are loaded when they are needed: a page has none.
    const { downloadAll } = await import('./folders/download-all.ts');
    return downloadAll({ queue: this.#queue, object: this.#object }, taskId, this.#settings, { ...options, references });
  }

  /**
   * Uploads an artifact of a run that is being worked on.
   *
   * Scopes: `queue:create-artifact:<taskId>/<runId>`
   * @throws {StorageError} if the storage server refuses or keeps failing
   * @throws {ApiError} if a service refuses, such as for an artifact that exists with other properties
   */
  async upload(taskId: string, runId: string | number, name: string, options: ArtifactUploadOptions): Promise<Uploaded> {
    const storageType = oneOf('storageType', options.storageType ?? this.#storageType, ['object', 's3']);
    const services = { queue: this.#queue, object: this.#object };
    return uploadArtifact(services, { taskId, runId, name }, this.#settings, { ...options, storageType });
  }

  /**
   * Uploads all files of a folder, several at a time. The file `css/a.css` becomes the artifact `<prefix>/css/a.css`. The first
   * failure ends all.
   *
   * Scopes and errors: as for {@link upload}
   * @throws {UnsafeNameError} if a name is not printable ASCII, before anything is uploaded
   */
  async uploadFolder(taskId: string, runId: string | number, prefix: string, options: UploadFolderOptions): Promise<UploadedFile[]> {
    const storageType = oneOf('storageType', options.storageType ?? this.#storageType, ['object', 's3']);
    const services = { queue: this.#queue, object: this.#object };
    const { uploadFolder } = await import('./folders/upload-folder.ts');
    return uploadFolder(services, { taskId, runId, prefix }, this.#settings, { ...options, storageType });
  }

  /**
   * Creates an artifact that redirects to a URL. What is there is not managed by the queue. Creating it again replaces the URL.
   *
   * Scopes: `queue:create-artifact:<taskId>/<runId>`
   * @throws {ApiError} if the queue refuses
   */
  async createReference(
    taskId: string,
    runId: string | number,
    name: string,
    options: RecordOptions & {
      readonly url: string;
      /** The MIME type of what is there. Default: by the extension of `name`, else `application/octet-stream`. */
      readonly contentType?: string | undefined;
    },
  ): Promise<void> {
    requireArtifactNames([name]);
    const { url, expires, signal } = options;
    const contentType = options.contentType ?? (await contentTypeOf(name)) ?? 'application/octet-stream';
    await this.#queue.createArtifact(taskId, runId, name, { storageType: 'reference', url, expires, contentType }, { signal });
  }

  /**
   * Creates an artifact that stands for another artifact of the same run.
   *
   * Scopes: `queue:create-artifact:<taskId>/<runId>`
   * @throws {ApiError} if the queue refuses
   */
  async createLink(
    taskId: string,
    runId: string | number,
    name: string,
    options: RecordOptions & {
      /** The name of the other artifact. */
      readonly artifact: string;
    },
  ): Promise<void> {
    requireArtifactNames([name, options.artifact]);
    const { artifact, expires, signal } = options;
    await this.#queue.createArtifact(taskId, runId, name, { storageType: 'link', artifact, expires }, { signal });
  }

  /**
   * Records that an artifact could not be made. Those who download it get an `ArtifactError`.
   *
   * Scopes: `queue:create-artifact:<taskId>/<runId>`
   * @throws {ApiError} if the queue refuses
   */
  async createError(
    taskId: string,
    runId: string | number,
    name: string,
    options: RecordOptions & {
      readonly reason: ErrorArtifactRequest['reason'];
      /** What went wrong, for people. */
      readonly message: string;
    },
  ): Promise<void> {
    requireArtifactNames([name]);
    const { reason, message, expires, signal } = options;
    await this.#queue.createArtifact(taskId, runId, name, { storageType: 'error', reason, message, expires }, { signal });
  }

  /**
   * Finds the task that an index path leads to.
   *
   * Scopes: `index:find-task:<indexPath>`
   * @throws {ApiError} `ResourceNotFound` if there is none
   */
  async find(indexPath: string, options: { readonly signal?: AbortSignal | undefined } = {}): Promise<IndexedTaskResponse> {
    return this.#index.findTask(indexPath, { signal: options.signal });
  }

  async #source(task: TaskReference, name: string, { runId, references, signal }: ArtifactReadOptions) {
    const taskId = await this.#taskId(task, signal);
    const services = { queue: this.#queue, object: this.#object };
    return artifactSource(services, { taskId, runId, name }, oneOf('references', references ?? this.#references, ['follow', 'refuse']));
  }

  async #taskId(task: TaskReference, signal: AbortSignal | undefined): Promise<string> {
    return typeof task === 'string' ? task : (await this.find(task.index, { signal })).taskId;
  }
}

/**
 * The variables for calls that must not pass through the proxy of a task: it replaces the signature of each call, also of those
 * that are signed with the credentials for one object.
 */
function withoutProxy(environment: Environment = {}): Environment {
  // Reads only what is needed, since Deno asks for a permission for each variable.
  const names = ['TASKCLUSTER_ROOT_URL', 'TASKCLUSTER_CLIENT_ID', 'TASKCLUSTER_ACCESS_TOKEN', 'TASKCLUSTER_CERTIFICATE'];
  return Object.fromEntries(names.map((name) => [name, environment[name]]));
}

/** @throws {ConfigurationError} if `value` is none of `choices` */
function oneOf<T extends string>(name: string, value: T, choices: readonly T[]): T {
  if (!choices.includes(value)) throw new ConfigurationError(`${name} is ${JSON.stringify(value)}, expected ${choices.join(' or ')}`);
  return value;
}
