// Generated from references/web-server/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';

/** TODO: describe the service web-server */
export class WebServer extends Client<WebServerUrls> {
  /** What this client is generated from. */
  static readonly service: ServiceDefinition = service;

  /**
   * @param options - the deployment, the credentials and how to call; see also `WebServer.fromEnv()`
   * @throws {ConfigurationError} when an option is missing or out of range, naming it
   */
  constructor(options: ClientOptions<WebServer> = {}) {
    super(service, options);
  }

  /**
   * TODO: describe the method ping
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /ping` in references/web-server/api.yml.
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
   * **Category:** Monitoring. **Source:** `GET /__lbheartbeat__` in references/web-server/api.yml.
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
   * **Category:** Monitoring. **Source:** `GET /__version__` in references/web-server/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  version(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.version, [], undefined, undefined, options);
  }

  /**
   * TODO: describe the method taskGroupProfile
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Profiler. **Source:** `GET /task-group/<taskGroupId>/profile` in references/web-server/api.yml.
   *
   * @param taskGroupId - `<taskGroupId>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  taskGroupProfile(taskGroupId: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.taskGroupProfile, [taskGroupId], undefined, undefined, options);
  }

  /**
   * TODO: describe the method taskProfile
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Profiler. **Source:** `GET /task/<taskId>/profile` in references/web-server/api.yml.
   *
   * @param taskId - `<taskId>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  taskProfile(taskId: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.taskProfile, [taskId], undefined, undefined, options);
  }

  /**
   * TODO: describe the method heartbeat
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__heartbeat__` in references/web-server/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.heartbeat, [], undefined, undefined, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
export interface WebServerUrls {
  readonly get: {
    ping: [];
    lbheartbeat: [];
    version: [];
    taskGroupProfile: [taskGroupId: string];
    taskProfile: [taskId: string];
    heartbeat: [];
  };
  readonly other: object;
}
