// Generated from references/index/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

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
 */
export class Index extends Client<IndexUrls> {
  /** What this client is generated from. */
  static readonly service: ServiceDefinition = service;

  /**
   * @param options - the deployment, the credentials and how to call; see also `Index.fromEnv()`
   * @throws {ConfigurationError} when an option is missing or out of range, naming it
   */
  constructor(options: ClientOptions<Index> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answers requests.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /ping` in references/index/api.yml.
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
   * **Category:** Monitoring. **Source:** `GET /__lbheartbeat__` in references/index/api.yml.
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
   * **Category:** Monitoring. **Source:** `GET /__version__` in references/index/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  version(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.version, [], undefined, undefined, options);
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
   * **Category:** Index Service. **Source:** `GET /task/<indexPath>` in references/index/api.yml.
   *
   * @param indexPath - `<indexPath>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  findTask(indexPath: string, options?: CallOptions): Call<IndexedTaskResponse> {
    return this.call(endpoints.findTask, [indexPath], undefined, undefined, options);
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
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Index Service. **Source:** `POST /tasks/indexes` in references/index/api.yml.
   *
   * @param payload - Index paths to look up; the body of `findTasksAtIndex`
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  findTasksAtIndex(
    payload: ListTasksAtIndexRequest,
    query?: FindTasksAtIndexQuery,
    options?: CallOptions,
  ): PagedCall<ListTasksResponse, ListTasksResponseTask> {
    return this.callPaged(endpoints.findTasksAtIndex, [], payload, query, options);
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
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Index Service. **Source:** `GET /namespaces/<namespace>` in references/index/api.yml.
   *
   * @param namespace - `<namespace>` of the route
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listNamespaces(
    namespace: string,
    query?: ListNamespacesQuery,
    options?: CallOptions,
  ): PagedCall<ListNamespacesResponse, ListNamespacesResponseNamespace> {
    return this.callPaged(endpoints.listNamespaces, [namespace], undefined, query, options);
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
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Index Service. **Source:** `GET /tasks/<namespace>` in references/index/api.yml.
   *
   * @param namespace - `<namespace>` of the route
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listTasks(namespace: string, query?: ListTasksQuery, options?: CallOptions): PagedCall<ListTasksResponse, ListTasksResponseTask> {
    return this.callPaged(endpoints.listTasks, [namespace], undefined, query, options);
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
   * **Category:** Index Service. **Source:** `PUT /task/<namespace>` in references/index/api.yml.
   *
   * @param namespace - `<namespace>` of the route
   * @param payload - Task to put into the index; the body of `insertTask`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  insertTask(namespace: string, payload: InsertTaskRequest, options?: CallOptions): Call<IndexedTaskResponse> {
    return this.call(endpoints.insertTask, [namespace], payload, undefined, options);
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
   * **Category:** Index Service. **Source:** `DELETE /task/<namespace>` in references/index/api.yml.
   *
   * @param namespace - `<namespace>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  deleteTask(namespace: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.deleteTask, [namespace], undefined, undefined, options);
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
   * **Category:** Index Service. **Source:** `GET /task/<indexPath>/artifacts/<name>` in references/index/api.yml.
   *
   * @param indexPath - `<indexPath>` of the route
   * @param name - `<name>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  findArtifactFromTask(indexPath: string, name: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.findArtifactFromTask, [indexPath, name], undefined, undefined, options);
  }

  /**
   * Returns an empty object while the service accepts requests.
   *
   * Meant to check what the service depends on as well, but Taskcluster 106 checks nothing yet. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__heartbeat__` in references/index/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.heartbeat, [], undefined, undefined, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
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
