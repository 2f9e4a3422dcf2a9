// Generated from references/github/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/** TODO */
export interface BuildsResponse {
  /** TODO */
  builds: BuildsResponseBuild[];
  /** TODO */
  continuationToken?: string;
}

export interface BuildsResponseBuild {
  /**
   * TODO
   *
   * Timestamp.
   */
  created: string;
  /** TODO */
  eventId: string & (string | 'Unknown');
  /** TODO */
  eventType: string;
  /**
   * TODO
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * TODO
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /**
   * TODO
   *
   * 40 characters.
   */
  sha: string;
  /** TODO */
  state: 'pending' | 'success' | 'error' | 'failure';
  /**
   * TODO
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * TODO
   *
   * Timestamp.
   */
  updated: string;
}

/** TODO */
export interface CreateCommentRequest {
  /** TODO */
  readonly body: string;
}

/** TODO */
export interface CreateStatusRequest {
  /** TODO */
  readonly context?: string | undefined;
  /** TODO */
  readonly description?: string | undefined;
  /** TODO */
  readonly state: 'pending' | 'success' | 'error' | 'failure';
  /** TODO */
  readonly target_url?: string | undefined;
}

/** TODO */
export interface GitHubPullRequestMessage {
  /** TODO */
  action:
    | 'assigned'
    | 'unassigned'
    | 'labeled'
    | 'unlabeled'
    | 'opened'
    | 'edited'
    | 'closed'
    | 'reopened'
    | 'synchronize'
    | 'review_requested'
    | 'review_request_removed';
  /** TODO */
  body: Record<string, unknown>;
  /** TODO */
  branch: string;
  /** TODO */
  details?: Record<string, unknown>;
  /**
   * TODO
   *
   * Pattern `^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$`.
   */
  eventId: string;
  /**
   * TODO
   *
   * Whole number, 0 to 10000000000.
   */
  installationId: number;
  /**
   * TODO
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * TODO
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /** TODO */
  tasks_for: string;
  /** TODO */
  version: 1;
}

/** TODO */
export interface GitHubPushMessage {
  /** TODO */
  body: Record<string, unknown>;
  /** TODO */
  branch: string;
  /** TODO */
  details?: Record<string, unknown>;
  /**
   * TODO
   *
   * Pattern `^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$`.
   */
  eventId: string;
  /**
   * TODO
   *
   * Whole number.
   */
  installationId: number;
  /**
   * TODO
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * TODO
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /** TODO */
  tasks_for: string;
  /** TODO */
  version: 1;
}

/** TODO */
export interface GitHubReleaseMessage {
  /** TODO */
  body: Record<string, unknown>;
  /** TODO */
  branch: string;
  /** TODO */
  details?: Record<string, unknown>;
  /**
   * TODO
   *
   * Pattern `^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$`.
   */
  eventId: string;
  /**
   * TODO
   *
   * Whole number, 0 to 10000000000.
   */
  installationId: number;
  /**
   * TODO
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * TODO
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /** TODO */
  tasks_for: string;
  /** TODO */
  version: 1;
}

/** TODO */
export interface RepositoryResponse {
  /** TODO */
  installed: boolean;
}

/** TODO */
export interface TaskGroupDefinedCreateStatus {
  /**
   * TODO
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * TODO
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /** TODO */
  taskGroupId: string;
  /** TODO */
  version: 1;
}

/** TODO */
export interface TaskclusterGithubConfig {
  /** TODO */
  allowPullRequests?: 'public' | 'collaborators';
  /** TODO */
  metadata?: TaskclusterGithubConfigMetadata;
  /**
   * TODO
   *
   * @default []
   */
  tasks?: TaskDefinition[];
  /** TODO */
  version: 0;
}

/** TODO */
export interface TaskclusterGithubConfigMetadata {
  /**
   * TODO
   *
   * At most 32768 characters.
   */
  description: string;
  /**
   * TODO
   *
   * At most 255 characters.
   */
  name: string;
  /**
   * TODO
   *
   * At most 255 characters.
   */
  owner: string;
  /**
   * TODO
   *
   * At most 4096 characters.
   */
  source: string;
}

/** TODO */
export interface TaskDefinition {
  /**
   * TODO
   *
   * @default '{{ $fromNow }}'
   */
  created?: string;
  /**
   * TODO
   *
   * @default "{{ '1 day' | $fromNow }}"
   */
  deadline?: string;
  [name: string]: unknown;
}

/** TODO */
export interface TaskclusterGithubConfigV1 {
  /** TODO */
  policy?: unknown;
  /** TODO */
  reporting?: 'checks-v1';
  /**
   * TODO
   *
   * @default []
   */
  tasks?: Record<string, unknown>[] | Record<string, unknown>;
  /** TODO */
  version: 1;
}

/** The query of `builds`. */
export type BuildsQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
  readonly organization?: string | undefined;
  readonly repository?: string | undefined;
  readonly sha?: string | undefined;
};
