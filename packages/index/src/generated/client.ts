// Generated from references/index/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  FindTasksAtIndexQuery,
  IndexedTaskResponse,
  InsertTaskRequest,
  ListNamespacesQuery,
  ListNamespacesResponse,
  ListNamespacesResponseNamespace,
  ListTasksAtIndexRequest,
  ListTasksQuery,
  ListTasksResponse,
  ListTasksResponseTask,
} from './types.ts';

/**
 * Finds tasks by names that people choose, such as `my-project.main.latest.linux`, instead of by `taskId`.
 *
 * Such a name is called an index path: words joined by dots. All words but the last form its namespace. Words
 * consist of letters, digits and the characters `_!~*'()%-`; slashes are not allowed. Each path points to one
 * task at a time. If several tasks are indexed under the same path, the one with the highest `rank` wins, and
 * among equal ranks the latest.
 *
 * Most tasks are indexed without a call: a task with the route `index.<path>` is indexed under that path when it
 * completes successfully. `extra.index` of its definition can set `rank` (0 by default), `expires` (by default
 * that of the task) and `data`. Entries disappear when they expire.
 *
 * @example
 * ```ts
 * import { Index } from '@tc/index';
 *
 * const index = Index.fromEnv(); // reads the TASKCLUSTER_* variables
 * const { taskId } = await index.findTask('project.example.latest.linux64-opt');
 * console.log(taskId);
 * ```
 */
export class Index extends Client<IndexUrls> {
  /** The service's API as data. */
  static readonly service: ServiceDefinition = service;

  /**
   * Creates a client. To read the options from the environment, use `Index.fromEnv()`.
   *
   * @param options - the deployment, the credentials, and settings for all calls
   * @throws {ConfigurationError} if an option is missing or invalid
   */
  constructor(options: ClientOptions<Index> = {}) {
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
   * Returns the task that an index path points to, with its rank and data.
   *
   * The next call may return another task, so keep the `taskId` for further steps.
   *
   * `ResourceNotFound` (404) if the path points to no task, or the entry has expired.
   *
   * **Scopes:** `index:find-task:<indexPath>`
   *
   * @param indexPath - `<indexPath>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<indexPath>`
   */
  findTask(indexPath: string, options?: CallOptions): Call<IndexedTaskResponse> {
    return this.invoke(endpoints.findTask, { args: [indexPath], options });
  }

  /**
   * Returns the tasks that several index paths point to.
   *
   * Paths that point to no task are left out of the result, and the order of the result is not defined: match
   * entries to paths by their `namespace`. Paths of a single word are never found. Entries that expired recently
   * may still be returned, so check `expires`.
   *
   * Results come in pages; `limit` sets the largest size of a page (1000 by default and at most). Pass on each
   * `continuationToken`, with the same `indexes`, until a response has none.
   *
   * The required scopes are `index:find-task:<path>` for each path in `indexes`. If the caller lacks one of them,
   * the whole call fails.
   *
   * **Scopes:** `index:find-task:<indexPath>` for each `indexPath` in `indexPaths`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param payload - Index paths to look up; the body of `findTasksAtIndex`
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /tasks/indexes`
   */
  findTasksAtIndex(
    payload: ListTasksAtIndexRequest,
    query?: FindTasksAtIndexQuery,
    options?: CallOptions,
  ): PagedCall<ListTasksResponse, ListTasksResponseTask> {
    return this.invokePaged(endpoints.findTasksAtIndex, { payload, query, options });
  }

  /**
   * Lists the namespaces directly inside a namespace.
   *
   * For the tasks directly inside it, use `listTasks`. A namespace that does not exist gives an empty list.
   *
   * Results come in pages; `limit` sets the largest size of a page (1000 by default and at most). Pass on each
   * `continuationToken` until a response has none.
   *
   * **Scopes:** `index:list-namespaces:<namespace>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param namespace - `<namespace>` in the route
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /namespaces/<namespace>`
   */
  listNamespaces(
    namespace: string,
    query?: ListNamespacesQuery,
    options?: CallOptions,
  ): PagedCall<ListNamespacesResponse, ListNamespacesResponseNamespace> {
    return this.invokePaged(endpoints.listNamespaces, { args: [namespace], query, options });
  }

  /**
   * Lists the tasks that are indexed directly inside a namespace.
   *
   * Tasks in the namespaces inside it are not listed; find those with `listNamespaces`. A namespace that does not
   * exist gives an empty list. If you know the full path of a task, use `findTask`.
   *
   * Results come in pages; `limit` sets the largest size of a page (1000 by default and at most). Pass on each
   * `continuationToken` until a response has none.
   *
   * **Scopes:** `index:list-tasks:<namespace>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param namespace - `<namespace>` in the route
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /tasks/<namespace>`
   */
  listTasks(namespace: string, query?: ListTasksQuery, options?: CallOptions): PagedCall<ListTasksResponse, ListTasksResponseTask> {
    return this.invokePaged(endpoints.listTasks, { args: [namespace], query, options });
  }

  /**
   * Indexes a task under a path, unless a task of higher rank is there, and returns the entry that is now in
   * place.
   *
   * `namespace` is the full index path, including its last word. A task of equal or higher `rank` replaces the
   * present entry completely. A task of lower rank changes nothing, and the call succeeds anyway: compare the
   * `taskId` of the response to find out. Repeating the call is safe.
   *
   * The service does not check whether the task exists, and the task may be in any state. To index a task when it
   * succeeds, give it the route `index.<path>` instead of calling this method.
   *
   * **Scopes:** `index:insert-task:<namespace>`
   *
   * @param namespace - `<namespace>` in the route
   * @param payload - Task to put into the index; the body of `insertTask`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /task/<namespace>`
   */
  insertTask(namespace: string, payload: InsertTaskRequest, options?: CallOptions): Call<IndexedTaskResponse> {
    return this.invoke(endpoints.insertTask, { args: [namespace], payload, options });
  }

  /**
   * Removes the task from an index path.
   *
   * `namespace` is the full index path, including its last word. The task itself is not changed. Tasks that lost
   * to it because of their rank do not come back, and the namespaces around it remain until they expire. Succeeds
   * even if the path points to no task.
   *
   * **Scopes:** `index:delete-task:<namespace>`
   *
   * @param namespace - `<namespace>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `DELETE /task/<namespace>`
   */
  deleteTask(namespace: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.deleteTask, { args: [namespace], options });
  }

  /**
   * Redirects to an artifact of the task that an index path points to, taken from the latest run of the task.
   *
   * The response is a `303` redirect, not JSON. To download, build a URL for this method and give it to an HTTP
   * client that follows redirects; sign the URL if the artifact is private. The redirect to a private artifact is
   * valid for 15 minutes.
   *
   * The caller needs `queue:get-artifact:` followed by the name of the artifact. Artifacts that the role
   * `anonymous` may read, by convention those in `public/`, need no credentials.
   *
   * The path may point to another task at the next call. To fetch several artifacts that belong together, call
   * `findTask` once and ask the queue for artifacts of that `taskId`, or use paths that always point to the same
   * task, for example because they contain a revision.
   *
   * `ResourceNotFound` (404) if the path points to no task, or the entry has expired. If the artifact does not
   * exist, you find out when you follow the redirect.
   *
   * **Scopes:** `queue:get-artifact:<name>`
   *
   * @param indexPath - `<indexPath>` in the route
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<indexPath>/artifacts/<name>`
   */
  findArtifactFromTask(indexPath: string, name: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.findArtifactFromTask, { args: [indexPath, name], options });
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
export interface IndexUrls {
  readonly get: {
    ping: [];
    lbheartbeat: [];
    version: [];
    findTask: [indexPath: string];
    listNamespaces: [namespace: string, query?: ListNamespacesQuery];
    listTasks: [namespace: string, query?: ListTasksQuery];
    findArtifactFromTask: [indexPath: string, name: string];
    heartbeat: [];
  };
  readonly other: {
    findTasksAtIndex: [query?: FindTasksAtIndexQuery];
    insertTask: [namespace: string];
    deleteTask: [namespace: string];
  };
}
