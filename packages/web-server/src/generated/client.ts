// Generated from references/web-server/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';

/**
 * Serves the web interface of a deployment, and makes profiles of task groups and tasks.
 *
 * The profiles show when the tasks of a group, or the steps in the log of a task, ran, in the JSON format of the
 * Firefox Profiler; load them at `https://profiler.firefox.com`. The GraphQL interface that the web interface
 * uses is part of this service, but not of this client.
 *
 * @example
 * ```ts
 * import { WebServer } from '@tc/web-server';
 *
 * const webServer = WebServer.fromEnv(); // reads the TASKCLUSTER_* variables
 * const profile = await webServer.taskGroupProfile('fN1SbArXTPSVFNUvaOlinQ');
 * console.log(JSON.stringify(profile)); // open it at https://profiler.firefox.com
 * ```
 */
export class WebServer extends Client<WebServerUrls> {
  /** The service's API as data. */
  static readonly service: ServiceDefinition = service;

  /**
   * Creates a client. To read the options from the environment, use `WebServer.fromEnv()`.
   *
   * @param options - the deployment, the credentials, and settings for all calls
   * @throws {ConfigurationError} if an option is missing or invalid
   */
  constructor(options: ClientOptions<WebServer> = {}) {
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
   * **Scopes:** none: anyone can call this method.
   *
   * @param taskGroupId - `<taskGroupId>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /task-group/<taskGroupId>/profile`
   */
  taskGroupProfile(taskGroupId: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.taskGroupProfile, { args: [taskGroupId], options });
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
   * **Scopes:** none: anyone can call this method.
   *
   * @param taskId - `<taskId>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /task/<taskId>/profile`
   */
  taskProfile(taskId: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.taskProfile, { args: [taskId], options });
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
