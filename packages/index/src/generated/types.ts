// Generated from references/index/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

/** Entry of the index, which maps an index path to a task; the response of `findTask` and `insertTask`. */
export interface IndexedTaskResponse {
  /** Free-form JSON object that was stored with the entry. `{}` if there was none. */
  data: Record<string, unknown>;
  /**
   * When the entry disappears from the index. The task has an expiry of its own.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Full index path of the entry, such as `my-project.main.latest.linux`.
   *
   * At most 255 characters.
   */
  namespace: string;
  /** Precedence of the entry. Only a task of the same or a higher rank can replace it. */
  rank: number;
  /**
   * Slugid of the task that the path currently points to.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
}

/** Task to put into the index; the body of `insertTask`. */
export interface InsertTaskRequest {
  /** Free-form JSON object to store with the entry. Keep it well below 32 KB. Send `{}` for none. */
  readonly data: object;
  /**
   * When the entry disappears from the index. Choose a time no later than the `expires` of the task, so that the
   * path does not point to a deleted task.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /**
   * Precedence of the entry: a 32-bit integer. The task is indexed unless one of a higher rank is there; among
   * equal ranks, the latest wins. Use a build number or a Unix time in seconds to let later builds win.
   */
  readonly rank: number;
  /**
   * Slugid of the task that the path should point to.
   *
   * Slugid, 22 characters.
   */
  readonly taskId: string;
}

/**
 * Options for listing namespaces, in the form of a request body. No current method uses it: `listNamespaces`
 * accepts the same options in its query.
 */
export interface ListNamespacesRequest {
  /** Token from the previous page. Leave it out to get the first page. */
  continuationToken?: string;
  /**
   * Largest number of namespaces on a page. Defaults to 1000.
   *
   * Whole number, 1 to 1000.
   *
   * @default 1000
   */
  limit?: number;
}

/** One page of the namespaces directly inside a namespace; the response of `listNamespaces`. */
export interface ListNamespacesResponse {
  /** Opaque token to pass with the next call to get the next page. Absent on the last page. */
  continuationToken?: string;
  /**
   * Namespaces on this page.
   *
   * No duplicates.
   */
  namespaces: ListNamespacesResponseNamespace[];
}

/** Namespace that contains indexed tasks, directly or further down. */
export interface ListNamespacesResponseNamespace {
  /**
   * When the namespace disappears from the index. Everything inside it has expired by then.
   *
   * Timestamp.
   */
  expires: string;
  /** Last word of the namespace, such as `linux` for `my-project.main.linux`. */
  name: string;
  /**
   * Full namespace, to pass to `listNamespaces` or `listTasks`.
   *
   * At most 255 characters.
   */
  namespace: string;
}

/** Index paths to look up; the body of `findTasksAtIndex`. */
export interface ListTasksAtIndexRequest {
  /**
   * Index paths to look up. List each path only once. Defaults to `[]`, which finds nothing.
   *
   * @default []
   */
  readonly indexes?: readonly string[] | undefined;
}

/** One page of indexed tasks; the response of `listTasks` and `findTasksAtIndex`. */
export interface ListTasksResponse {
  /** Opaque token to pass with the next call to get the next page. Absent on the last page. */
  continuationToken?: string;
  /**
   * Entries on this page.
   *
   * No duplicates.
   */
  tasks: ListTasksResponseTask[];
}

/** Entry of the index, which maps an index path to a task. */
export interface ListTasksResponseTask {
  /** Free-form JSON object that was stored with the entry. `{}` if there was none. */
  data: Record<string, unknown>;
  /**
   * When the entry disappears from the index. The task has an expiry of its own.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Full index path of the entry, such as `my-project.main.latest.linux`.
   *
   * At most 255 characters.
   */
  namespace: string;
  /** Precedence of the entry. Only a task of the same or a higher rank can replace it. */
  rank: number;
  /**
   * Slugid of the task that the path currently points to.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
}

/** The query parameters of `findTasksAtIndex`. */
export type FindTasksAtIndexQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

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
