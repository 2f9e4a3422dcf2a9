// Generated from references/index/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  IndexedTaskResponse,
  InsertTaskRequest,
  ListNamespacesQuery,
  ListNamespacesResponse,
  ListNamespacesResponseNamespace,
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
   * Checks that the service is up and answering.
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
   * Returns the task that is indexed under a given path, with its rank and data.
   *
   * Of all tasks put under the path, this is the one with the highest rank. It may be another one at the next
   * call, so keep the `taskId` for further steps.
   *
   * `ResourceNotFound` (404) if nothing is indexed there, or the entry has expired.
   *
   * **Scopes:** none: anyone can call this method.
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
   * Lists the namespaces directly inside a namespace, those further down left out.
   *
   * Use `listTasks` for the tasks directly inside it. A namespace that does not exist gives an empty list.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * **Scopes:** none: anyone can call this method.
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
   * Lists the tasks indexed directly inside a namespace, those further down left out.
   *
   * Meant for people who browse the index. A program that knows the full path should call `findTask`. A namespace
   * that does not exist gives an empty list.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * **Scopes:** none: anyone can call this method.
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
   * @param namespace - `<namespace>` in the route
   * @param payload - Entry to put into the index with `insertTask`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /task/<namespace>`
   */
  insertTask(namespace: string, payload: InsertTaskRequest, options?: CallOptions): Call<IndexedTaskResponse> {
    return this.invoke(endpoints.insertTask, { args: [namespace], payload, options });
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
   * **Scopes:** if `private`: `queue:get-artifact:<name>`
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
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface IndexUrls {
  readonly get: {
    ping: [];
    findTask: [indexPath: string];
    listNamespaces: [namespace: string, query?: ListNamespacesQuery];
    listTasks: [namespace: string, query?: ListTasksQuery];
    findArtifactFromTask: [indexPath: string, name: string];
  };
  readonly other: {
    insertTask: [namespace: string];
  };
}
