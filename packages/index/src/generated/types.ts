// Generated from references/index/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/** Entry of the index that leads from an index path to a task, as returned by `findTask` and `insertTask`. */
export interface IndexedTaskResponse {
  /** Free-form JSON object that was stored along with the entry; `{}` if there was none to store. */
  data: Record<string, unknown>;
  /**
   * When the entry disappears from the index. The task itself has an expiry of its own.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Full index path of the entry, words joined by dots, the last one included.
   *
   * At most 255 characters.
   */
  namespace: string;
  /** Precedence of the entry. It can be replaced only by a task of the same or a higher rank. */
  rank: number;
  /**
   * Slugid of the task that the path leads to at present.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
}

/** Entry to put into the index with `insertTask`. */
export interface InsertTaskRequest {
  /**
   * Free-form JSON object to store along with the entry, for those who look it up. Keep it far smaller than 32 KB,
   * beyond which the call fails. Give `{}` for none.
   */
  readonly data: object;
  /**
   * When the entry disappears from the index. Past the `expires` of the task, the path would lead to a task that
   * is gone.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /**
   * Precedence of the entry. The task is indexed unless one of a higher rank is there; among equal ranks the last
   * one wins. A timestamp or build number makes later builds win.
   */
  readonly rank: number;
  /**
   * Slugid of the task that the path is to lead to.
   *
   * Slugid, 22 characters.
   */
  readonly taskId: string;
}

/**
 * Options for listing namespaces, in the form of a request body. `listNamespaces` takes the same options in its
 * query and needs no body.
 */
export interface ListNamespacesRequest {
  /** Token from the previous page, to get the next one. Leave it out for the first page. */
  continuationToken?: string;
  /**
   * Largest number of namespaces on one page. Defaults to 1000.
   *
   * Whole number, 1 to 1000.
   *
   * @default 1000
   */
  limit?: number;
}

/** One page of the namespaces directly inside a namespace, as returned by `listNamespaces`. */
export interface ListNamespacesResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next `listNamespaces`
   * call. That call can still come back empty, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Namespaces on this page.
   *
   * No duplicates.
   */
  namespaces: ListNamespacesResponseNamespace[];
}

/** Namespace that holds indexed tasks, directly or further down. */
export interface ListNamespacesResponseNamespace {
  /**
   * When the namespace disappears from the index. By then everything inside it has expired.
   *
   * Timestamp.
   */
  expires: string;
  /** Last word of the namespace, such as `linux` for `my-project.main.linux`. */
  name: string;
  /**
   * Full namespace, words joined by dots, to give to `listNamespaces` or `listTasks`.
   *
   * At most 255 characters.
   */
  namespace: string;
}

/** One page of the tasks indexed directly inside a namespace, as returned by `listTasks`. */
export interface ListTasksResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next `listTasks`
   * call. That call can still come back empty, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Entries on this page.
   *
   * No duplicates.
   */
  tasks: ListTasksResponseTask[];
}

/** Entry of the index that leads from an index path to a task. */
export interface ListTasksResponseTask {
  /** Free-form JSON object that was stored along with the entry; `{}` if there was none to store. */
  data: Record<string, unknown>;
  /**
   * When the entry disappears from the index. The task itself has an expiry of its own.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Full index path of the entry, words joined by dots, the last one included.
   *
   * At most 255 characters.
   */
  namespace: string;
  /** Precedence of the entry. It can be replaced only by a task of the same or a higher rank. */
  rank: number;
  /**
   * Slugid of the task that the path leads to at present.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
}

/** The query parameters of `listNamespaces`. */
export type ListNamespacesQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listTasks`. */
export type ListTasksQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};
