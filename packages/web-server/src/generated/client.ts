// Generated from references/web-server/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';

/**
 * Serves the web interface of a deployment, and makes profiles of task groups and tasks.
 *
 * The profiles show when the tasks of a group, or the steps in the log of a task, ran, in the JSON format of the
 * Firefox Profiler; load them at `https://profiler.firefox.com`. The GraphQL interface that the web interface
 * uses is part of this service, but not of this client.
 */
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
   * Checks that the service is up and answers requests.
   *
   * Needs no credentials and changes nothing.
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
   * Returns an empty object while the service accepts requests.
   *
   * Made for load balancers. It does not check what the service depends on, such as its database. Needs no
   * credentials and changes nothing.
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
   * Returns which release of Taskcluster the service runs.
   *
   * The answer is an object with `version` (such as `v106.0.0`), and with `commit`, `source` and `build`, which
   * may be empty. Needs no credentials.
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
   * Returns a profile of a task group: when each run of its tasks started and ended.
   *
   * The answer is JSON in the format of the Firefox Profiler. It may be cached for a day if all tasks are
   * resolved, and not otherwise. Needs no credentials, but the service sends none either when it reads the tasks:
   * the role `anonymous` must grant `queue:list-task-group:<taskGroupId>`, or the call fails with
   * `InternalServerError` (500).
   *
   * - `InputTooLarge` (413): the group has more than 20,000 tasks.
   * - `InvalidRequestArguments` (400): `taskGroupId` is not a slugid.
   * - `ResourceNotFound` (404): there is no such task group, or it has expired.
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
   * Returns a profile of a resolved task: how long the steps in its log took.
   *
   * The log is the artifact `public/logs/live.log` of the last run, or `public/logs/live_backing.log` if that
   * cannot be read. The answer is JSON in the format of the Firefox Profiler, compressed with gzip, and may be
   * cached for a day. Needs no credentials, but the service sends none either when it reads the task and the log:
   * the role `anonymous` must grant that.
   *
   * - `InputTooLarge` (413): the log is larger than 200 MiB.
   * - `InvalidRequestArguments` (400): `taskId` is not a slugid.
   * - `ResourceNotFound` (404): there is no such task, it is not resolved yet, or its log is missing, expired or
   *   not public.
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
   * Returns an empty object while the service accepts requests.
   *
   * Meant to check what the service depends on as well, but Taskcluster 106 checks nothing yet. Needs no
   * credentials and changes nothing.
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
