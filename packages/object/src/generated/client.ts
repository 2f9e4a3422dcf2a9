// Generated from references/object/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

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

/** TODO: describe the service object */
export class ObjectService extends Client<ObjectServiceUrls> {
  /** What this client is generated from. */
  static readonly service: ServiceDefinition = service;

  /**
   * @param options - the deployment, the credentials and how to call; see also `ObjectService.fromEnv()`
   * @throws {ConfigurationError} when an option is missing or out of range, naming it
   */
  constructor(options: ClientOptions<ObjectService> = {}) {
    super(service, options);
  }

  /**
   * TODO: describe the method ping
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /ping` in references/object/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.ping, [], undefined, undefined, options);
  }

  /**
   * TODO: describe the method lbheartbeat
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__lbheartbeat__` in references/object/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  lbheartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.lbheartbeat, [], undefined, undefined, options);
  }

  /**
   * TODO: describe the method version
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__version__` in references/object/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  version(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.version, [], undefined, undefined, options);
  }

  /**
   * TODO: describe the method createUpload
   *
   * **Scopes:** `object:upload:<projectId>:<name>`
   *
   * **Category:** Upload. **Source:** `PUT /upload/<name>` in references/object/api.yml.
   *
   * @param name - `<name>` of the route
   * @param payload - TODO: describe the schema object/v1/create-upload-request.json
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  createUpload(name: string, payload: CreateUploadRequest, options?: CallOptions): Call<CreateUploadResponse> {
    return this.call(endpoints.createUpload, [name], payload, undefined, options);
  }

  /**
   * TODO: describe the method finishUpload
   *
   * **Scopes:** `object:upload:<projectId>:<name>`
   *
   * **Category:** Upload. **Source:** `POST /finish-upload/<name>` in references/object/api.yml.
   *
   * @param name - `<name>` of the route
   * @param payload - what is sent, as JSON
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  finishUpload(name: string, payload: FinishUploadRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.finishUpload, [name], payload, undefined, options);
  }

  /**
   * TODO: describe the method startDownload
   *
   * **Scopes:** `object:download:<name>`
   *
   * **Category:** Download. **Source:** `PUT /start-download/<name>` in references/object/api.yml.
   *
   * @param name - `<name>` of the route
   * @param payload - TODO: describe the schema object/v1/download-object-request.json
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  startDownload(name: string, payload: DownloadObjectRequest, options?: CallOptions): Call<DownloadObjectResponse> {
    return this.call(endpoints.startDownload, [name], payload, undefined, options);
  }

  /**
   * TODO: describe the method object
   *
   * **Scopes:** `object:download:<name>`
   *
   * **Category:** Objects. **Source:** `GET /metadata/<name>` in references/object/api.yml.
   *
   * @param name - `<name>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  object(name: string, options?: CallOptions): Call<ObjectMetadata> {
    return this.call(endpoints.object, [name], undefined, undefined, options);
  }

  /**
   * TODO: describe the method download
   *
   * **Scopes:** `object:download:<name>`
   *
   * **Category:** Download. **Source:** `GET /download/<name>` in references/object/api.yml.
   *
   * @param name - `<name>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  download(name: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.download, [name], undefined, undefined, options);
  }

  /**
   * TODO: describe the method heartbeat
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__heartbeat__` in references/object/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.heartbeat, [], undefined, undefined, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
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
