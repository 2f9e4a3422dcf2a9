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
 * A name, or index path, is a series of words joined by dots; all words but the last form its namespace. Each
 * path leads to one task at a time. Where several tasks are put under the same path, the one with the highest
 * `rank` wins, and among equal ranks the last.
 *
 * Tasks mostly get indexed without a call: one with the route `index.<path>` is put under that path when it
 * completes, with `rank`, `expires` and `data` taken from `extra.index` of its definition. So these methods
 * serve mainly for looking things up. Entries disappear when they expire.
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
   * Checks that the service is up and answering.
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
   * TODO: describe the method lbheartbeat
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
   * TODO: describe the method version
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
   * Returns the task that is indexed under a given path, with its rank and data.
   *
   * Of all tasks put under the path, this is the one with the highest rank. It may be another one at the next
   * call, so keep the `taskId` for further steps.
   *
   * `ResourceNotFound` (404) if nothing is indexed there, or the entry has expired.
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
   * TODO: describe the method findTasksAtIndex
   *
   * **Scopes:** `index:find-task:<indexPath>` for each `indexPath` in `indexPaths`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Index Service. **Source:** `POST /tasks/indexes` in references/index/api.yml.
   *
   * @param payload - TODO: describe the schema index/v1/list-tasks-at-index.json
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
   * Lists the namespaces directly inside a namespace, those further down left out.
   *
   * Use `listTasks` for the tasks directly inside it. A namespace that does not exist gives an empty list.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
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
   * Lists the tasks indexed directly inside a namespace, those further down left out.
   *
   * Meant for people who browse the index. A program that knows the full path should call `findTask`. A namespace
   * that does not exist gives an empty list.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
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
   * Puts a task under an index path, unless one of higher rank is there, and returns the entry now in place.
   *
   * `namespace` is the full index path, its last word included. A task of equal or higher `rank` replaces the
   * present entry as a whole. One of lower rank changes nothing, and the call succeeds all the same: compare
   * `taskId` in the answer to find out. Repeating the call is safe. Namespaces on the way are created as needed.
   *
   * The task may be in any state, and is not checked for existence. To index a task when it succeeds, no call is
   * needed: give it the route `index.<path>` instead.
   *
   * **Scopes:** `index:insert-task:<namespace>`
   *
   * **Category:** Index Service. **Source:** `PUT /task/<namespace>` in references/index/api.yml.
   *
   * @param namespace - `<namespace>` of the route
   * @param payload - Entry to put into the index with `insertTask`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  insertTask(namespace: string, payload: InsertTaskRequest, options?: CallOptions): Call<IndexedTaskResponse> {
    return this.call(endpoints.insertTask, [namespace], payload, undefined, options);
  }

  /**
   * TODO: describe the method deleteTask
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
   * Leads to the content of an artifact of the task that is indexed under a given path.
   *
   * The answer is not JSON but a `303` redirect to the artifact of that name in the latest run of the task, served
   * by the queue. To download, build a URL for this method (a signed one for a private artifact) and give it to an
   * HTTP client that follows redirects.
   *
   * Names that start with `public/` are open to everyone. For all other names `private` in the required scopes is
   * true, and the caller needs `queue:get-artifact:` followed by the name. The redirect is then signed and works
   * for a limited time.
   *
   * The path may lead to another task at the next call. To fetch several artifacts that belong together, call
   * `findTask` once and ask the queue for artifacts of that `taskId`, or use paths that are never taken over, for
   * example with a revision in them.
   *
   * `ResourceNotFound` (404) if nothing is indexed under the path, or the entry has expired. Whether the artifact
   * exists shows only when the redirect is followed.
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
   * TODO: describe the method heartbeat
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
