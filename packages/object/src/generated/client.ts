// Generated from references/object/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  CreateUploadRequest,
  CreateUploadResponse,
  DownloadObjectRequest,
  DownloadObjectResponse,
  FinishUploadRequest,
  ObjectMetadata,
} from './types.ts';

/**
 * Stores the data of artifacts and other large objects.
 *
 * An object has a name, an expiry time, a project and, once uploaded, data that never changes. The data does not
 * pass through this service, except for small uploads: clients send it to a storage backend, such as S3 or
 * Google Cloud Storage, and read it from there, with the URLs that this service gives them.
 *
 * Uploading takes three steps: `createUpload`, sending the data, `finishUpload`. To download, call
 * `startDownload` and compare the data with the hashes; for browsers and other plain HTTP clients there is
 * `download`. This service never checks the data against the hashes itself.
 *
 * @example
 * ```ts
 * import { ObjectService } from '@tc/object';
 *
 * const objectService = ObjectService.fromEnv(); // reads the TASKCLUSTER_* variables
 * const { expires, hashes } = await objectService.object('public/build/target.zip');
 * console.log(expires, hashes.sha256);
 * ```
 */
export class ObjectService extends Client<ObjectServiceUrls> {
  /** The service's API as data. */
  static readonly service: ServiceDefinition = service;

  /**
   * Creates a client. To read the options from the environment, use `ObjectService.fromEnv()`.
   *
   * @param options - the deployment, the credentials, and settings for all calls
   * @throws {ConfigurationError} if an option is missing or invalid
   */
  constructor(options: ClientOptions<ObjectService> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answers requests.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /ping`
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.ping, { options });
  }

  /**
   * Returns an empty object while the service accepts requests.
   *
   * Made for load balancers. It does not check what the service depends on, such as its database. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__lbheartbeat__`
   */
  lbheartbeat(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.lbheartbeat, { options });
  }

  /**
   * Returns which release of Taskcluster the service runs.
   *
   * The answer is an object with `version` (such as `v106.0.0`), and with `commit`, `source` and `build`, which
   * may be empty. Needs no credentials.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__version__`
   */
  version(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.version, { options });
  }

  /**
   * Starts the upload of a new object, and returns how to send the data.
   *
   * Offer the ways you support in `proposedUploadMethods`; `uploadMethod` of the answer holds the one that the
   * service chose, or is empty if none suits. With `dataInline` the data is stored by this call. With `putUrl`
   * send it to the `url` of the answer. Then call `finishUpload`.
   *
   * `name` consists of printable ASCII characters, space included. `projectId` in the required scopes is that of
   * the request. Whoever starts the upload chooses the `uploadId`, a slugid, and nobody can go on without it: keep
   * it secret, and use a new one for each object. Without proposed methods the call reserves the name and stores
   * `projectId`, `uploadId`, `expires` and any `hashes`.
   *
   * Repeat the call with the same `projectId`, `uploadId` and `expires` to renew a URL, to propose other methods
   * or to add hashes. An upload that is not finished within a day of the first call is deleted.
   *
   * - `InputError` (400): the data of `dataInline` cannot be decoded.
   * - `InsufficientScopes` (403): the caller lacks the required scope.
   * - `NoMatchingBackend` (400): the deployment has no storage for this `name` and `projectId`.
   * - `RequestConflict` (409): the object exists already, its upload has another `projectId`, `uploadId` or
   *   `expires`, the `uploadId` is in use for another object, or a hash differs from the one stored.
   *
   * **Scopes:** `object:upload:<projectId>:<name>`
   *
   * @param name - `<name>` in the route
   * @param payload - Properties of a new object and the ways in which the caller can send its data, as passed to
   *   `createUpload`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /upload/<name>`
   */
  createUpload(name: string, payload: CreateUploadRequest, options?: CallOptions): Call<CreateUploadResponse> {
    return this.invoke(endpoints.createUpload, { args: [name], payload, options });
  }

  /**
   * Completes an upload: from now on the object can be downloaded, and cannot change.
   *
   * Call it once all data has been sent. `hashes` are added to those given to `createUpload`. Send both `sha256`
   * and `sha512`: most clients refuse to download an object without hashes, and none can be added later.
   * `projectId` in the required scopes is that of the request.
   *
   * Repeating the call is safe. For a finished object `uploadId` is not checked, and `hashes` must be among those
   * stored.
   *
   * - `InputError` (400): the object belongs to another `projectId`.
   * - `InsufficientScopes` (403): the caller lacks the required scope.
   * - `NoMatchingBackend` (400): the deployment no longer has the storage that the upload began in.
   * - `RequestConflict` (409): the upload has another `uploadId`, or a hash differs from the one stored, or is
   *   missing from a finished object.
   * - `ResourceNotFound` (404): no upload of this name was started.
   *
   * **Scopes:** `object:upload:<projectId>:<name>`
   *
   * @param name - `<name>` in the route
   * @param payload - the request body
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /finish-upload/<name>`
   */
  finishUpload(name: string, payload: FinishUploadRequest, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.finishUpload, { args: [name], payload, options });
  }

  /**
   * Returns how to download the data of an object.
   *
   * Name the ways you support in `acceptDownloadMethods`. If there are several, the service chooses `getUrl` over
   * `simple`. Changes nothing, although it is a PUT.
   *
   * - `InsufficientScopes` (403): the caller lacks the required scope.
   * - `NoMatchingBackend` (400): the deployment no longer has the storage that holds the object.
   * - `NoMatchingMethod` (406): the object supports none of the accepted methods. The message lists those it
   *   supports.
   * - `ResourceNotFound` (404): there is no such object, or its upload is not finished.
   *
   * **Scopes:** `object:download:<name>`
   *
   * @param name - `<name>` in the route
   * @param payload - Ways in which the caller can download an object, as passed to `startDownload`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /start-download/<name>`
   */
  startDownload(name: string, payload: DownloadObjectRequest, options?: CallOptions): Call<DownloadObjectResponse> {
    return this.invoke(endpoints.startDownload, { args: [name], payload, options });
  }

  /**
   * Returns the project, the expiry time and the hashes of an object, but not its data.
   *
   * For the data call `startDownload`, which also returns the hashes.
   *
   * `ResourceNotFound` (404) if there is no such object, or its upload is not finished.
   *
   * **Scopes:** `object:download:<name>`
   *
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /metadata/<name>`
   */
  object(name: string, options?: CallOptions): Call<ObjectMetadata> {
    return this.invoke(endpoints.object, { args: [name], options });
  }

  /**
   * Redirects (303) to a URL that serves the data of an object. There is no JSON body.
   *
   * Made for browsers, `curl` and other plain HTTP clients: build a URL of this method, and sign it (`bewit`)
   * unless the required scope is granted to everyone. The client must follow redirects and must treat 4xx and 5xx
   * answers as errors. Taskcluster clients should call `startDownload` instead, which allows them to check the
   * hashes.
   *
   * - `InsufficientScopes` (403): the caller lacks the required scope.
   * - `NoMatchingBackend` (400): the deployment no longer has the storage that holds the object.
   * - `NoMatchingMethod` (406): the object cannot be served this way.
   * - `ResourceNotFound` (404): there is no such object, or its upload is not finished.
   *
   * **Scopes:** `object:download:<name>`
   *
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /download/<name>`
   */
  download(name: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.download, { args: [name], options });
  }

  /**
   * Returns an empty object while the service accepts requests.
   *
   * Meant to check what the service depends on as well, but Taskcluster 106 checks nothing yet. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__heartbeat__`
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.heartbeat, { options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface ObjectServiceUrls {
  readonly get: {
    ping: [];
    lbheartbeat: [];
    version: [];
    object: [name: string];
    download: [name: string];
    heartbeat: [];
  };
  readonly other: {
    createUpload: [name: string];
    finishUpload: [name: string];
    startDownload: [name: string];
  };
}
