// Generated from references/github/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/** One page of builds, the answer of `builds`. */
export interface BuildsResponse {
  /** Builds on this page that match the filters; may be empty. */
  builds: BuildsResponseBuild[];
  /**
   * Opaque token to pass with the next call to get the following page. Absent or empty on the last page; the page
   * it leads to may be empty.
   */
  continuationToken?: string;
}

export interface BuildsResponseBuild {
  /**
   * When the build was created and became `pending`.
   *
   * Timestamp.
   */
  created: string;
  /** Id that GitHub gave to the delivery of the event (a UUID, from the header `X-GitHub-Delivery`). */
  eventId: string & (string | 'Unknown');
  /**
   * Kind of event that the build was created for, for pull requests with the action: for example `push` or
   * `pull_request.opened`.
   */
  eventType: string;
  /**
   * Owner of the repository, an organization or a user, with `%` for each period.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * Name of the repository without its owner, with `%` for each period.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /**
   * Full hash of the commit that was built.
   *
   * 40 characters.
   */
  sha: string;
  /**
   * How the build stands, in the words of GitHub statuses. `pending`: still going on; `success`: went well;
   * `failure`: failed; `error`: came to an end for another reason.
   */
  state: 'pending' | 'success' | 'error' | 'failure';
  /**
   * Slugid of the task group that holds the tasks of the build; list them with `listTaskGroup` of the queue.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * When the build last changed; for one that is over, when it ended.
   *
   * Timestamp.
   */
  updated: string;
}

/** Comment for an issue or pull request, given to `createComment`. */
export interface CreateCommentRequest {
  /** Text of the comment, in the Markdown of GitHub. Mentions such as `@user` notify people. */
  readonly body: string;
}

/** Status for a commit, given to `createStatus`. Fields have the same meaning as in the statuses API of GitHub. */
export interface CreateStatusRequest {
  /**
   * Label that keeps this status apart from others on the same commit; a new status replaces the shown one of the
   * same label. `default` if absent.
   */
  readonly context?: string | undefined;
  /** Short text shown beside the status. GitHub accepts up to 140 characters. */
  readonly description?: string | undefined;
  /**
   * Mark to show. `pending`: not finished; `success`: passed; `failure`: a check failed; `error`: the check itself
   * could not be carried out.
   */
  readonly state: 'pending' | 'success' | 'error' | 'failure';
  /** URL that the status links to on GitHub, such as a page with logs or results. No link if absent. */
  readonly target_url?: string | undefined;
}

/** Message about something that happened to a pull request, on the exchange `pullRequest`. */
export interface GitHubPullRequestMessage {
  /**
   * What happened to the pull request, in the words of GitHub. `opened`, `closed` (also when merged) and
   * `reopened` are about its life, `synchronize` is about new commits, `edited` about title, text or base branch;
   * the others are about assignees, labels and reviewers.
   */
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
  /** Event as GitHub sent it, whole and unchanged. A `.taskcluster.yml` of version 1 gets it as `event`. */
  body: Record<string, unknown>;
  /** Branch that the pull request comes from (its head), which may be in a fork. */
  branch: string;
  /**
   * Selected facts of the pull request under flat keys such as `event.type`, as a `.taskcluster.yml` of version 0
   * uses them. May be absent; prefer `body`.
   */
  details?: Record<string, unknown>;
  /**
   * Id that GitHub gave to the delivery of the event (a UUID, from the header `X-GitHub-Delivery`).
   *
   * Pattern `^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$`.
   */
  eventId: string;
  /**
   * Number of the installation of the Taskcluster App that GitHub sent the event for.
   *
   * Whole number, 0 to 10000000000.
   */
  installationId: number;
  /**
   * Owner of the repository, an organization or a user, with `%` for each period (`my.org` becomes `my%org`) and
   * other special characters except `-` and `_` removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * Name of the repository without its owner, with `%` for each period (`my.repo` becomes `my%repo`) and other
   * special characters except `-` and `_` removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /** Kind of event as `.taskcluster.yml` of version 1 sees it in `tasks_for`: `github-pull-request`. */
  tasks_for: string;
  /** Version of the message format, always 1. */
  version: 1;
}

/** Message about a push to a repository, on the exchange `push`. */
export interface GitHubPushMessage {
  /** Event as GitHub sent it, whole and unchanged. A `.taskcluster.yml` of version 1 gets it as `event`. */
  body: Record<string, unknown>;
  /** Name of the branch that was pushed to, without `refs/heads/`. */
  branch: string;
  /**
   * Selected facts of the push under flat keys such as `event.type`, as a `.taskcluster.yml` of version 0 uses
   * them. May be absent; prefer `body`.
   */
  details?: Record<string, unknown>;
  /**
   * Id that GitHub gave to the delivery of the event (a UUID, from the header `X-GitHub-Delivery`).
   *
   * Pattern `^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$`.
   */
  eventId: string;
  /**
   * Number of the installation of the Taskcluster App that GitHub sent the event for.
   *
   * Whole number.
   */
  installationId: number;
  /**
   * Owner of the repository, an organization or a user, with `%` for each period (`my.org` becomes `my%org`) and
   * other special characters except `-` and `_` removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * Name of the repository without its owner, with `%` for each period (`my.repo` becomes `my%repo`) and other
   * special characters except `-` and `_` removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /** Kind of event as `.taskcluster.yml` of version 1 sees it in `tasks_for`: `github-push`. */
  tasks_for: string;
  /** Version of the message format, always 1. */
  version: 1;
}

/** Message about a release in a repository, on the exchange `release`. */
export interface GitHubReleaseMessage {
  /** Event as GitHub sent it, whole and unchanged. A `.taskcluster.yml` of version 1 gets it as `event`. */
  body: Record<string, unknown>;
  /** Branch that the release was made from. */
  branch: string;
  /**
   * Selected facts of the release under flat keys such as `event.type`, as a `.taskcluster.yml` of version 0 uses
   * them. May be absent; prefer `body`.
   */
  details?: Record<string, unknown>;
  /**
   * Id that GitHub gave to the delivery of the event (a UUID, from the header `X-GitHub-Delivery`).
   *
   * Pattern `^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$`.
   */
  eventId: string;
  /**
   * Number of the installation of the Taskcluster App that GitHub sent the event for.
   *
   * Whole number, 0 to 10000000000.
   */
  installationId: number;
  /**
   * Owner of the repository, an organization or a user, with `%` for each period (`my.org` becomes `my%org`) and
   * other special characters except `-` and `_` removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * Name of the repository without its owner, with `%` for each period (`my.repo` becomes `my%repo`) and other
   * special characters except `-` and `_` removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /** Kind of event as `.taskcluster.yml` of version 1 sees it in `tasks_for`: `github-release`. */
  tasks_for: string;
  /** Version of the message format, always 1. */
  version: 1;
}

/** What the service knows about a repository, the answer of `repository`. */
export interface RepositoryResponse {
  /** `true` if the Taskcluster App is installed for the repository, so that events in it can create tasks. */
  installed: boolean;
}

/**
 * Message that the tasks of a build have been requested from the queue, on the exchange
 * `taskGroupCreationRequested`. Internal to the service.
 */
export interface TaskGroupDefinedCreateStatus {
  /**
   * Owner of the repository, an organization or a user, with `%` for each period (`my.org` becomes `my%org`) and
   * other special characters except `-` and `_` removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * Name of the repository without its owner, with `%` for each period (`my.repo` becomes `my%repo`) and other
   * special characters except `-` and `_` removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /** Slugid of the task group that the tasks of the build belong to. */
  taskGroupId: string;
  /** Version of the message format, always 1. */
  version: 1;
}

/**
 * Content of a `.taskcluster.yml` of version 0, the file in the root of a repository that says which tasks to
 * create for which events.
 *
 * This is the old format, with values such as `{{ event.head.sha }}` filled in. Use version 1 for new files.
 */
export interface TaskclusterGithubConfig {
  /**
   * Whose pull requests create tasks. `public`: those of everyone; `collaborators` (the default): only those of
   * people who are collaborators of the repository. What counts is the value in the default branch, so a pull
   * request cannot change it for itself.
   */
  allowPullRequests?: 'public' | 'collaborators';
  /** Facts for people about the tasks in this file as a whole. */
  metadata?: TaskclusterGithubConfigMetadata;
  /**
   * Tasks that events may create. Which ones do is decided for each task by its `extra.github`. Empty by default.
   *
   * @default []
   */
  tasks?: TaskDefinition[];
  /** Version of the file format, 0 for this one. */
  version: 0;
}

/** Facts for people about the tasks in this file as a whole. */
export interface TaskclusterGithubConfigMetadata {
  /**
   * What the tasks do and why, for readers who do not know them. May be Markdown.
   *
   * At most 32768 characters.
   */
  description: string;
  /**
   * Short name for people to recognize the tasks by.
   *
   * At most 255 characters.
   */
  name: string;
  /**
   * E-mail address of the person to ask about the tasks, as a rule the one who caused them.
   *
   * At most 255 characters.
   */
  owner: string;
  /**
   * URL of the file that the tasks come from, best at an exact revision.
   *
   * At most 4096 characters.
   */
  source: string;
}

/**
 * Definition of one task, as the queue takes it in `createTask`. Text in double braces is filled in from the
 * event first.
 */
export interface TaskDefinition {
  /**
   * Creation time of the task, by default the time when the event is handled.
   *
   * @default '{{ $fromNow }}'
   */
  created?: string;
  /**
   * Time by which the task must be done, by default one day after creation. A task that is unresolved by then is
   * resolved as `exception` with the reason `deadline-exceeded`.
   *
   * @default "{{ '1 day' | $fromNow }}"
   */
  deadline?: string;
  [name: string]: unknown;
}

/**
 * Content of a `.taskcluster.yml` of version 1, the file in the root of a repository that says which tasks to
 * create for which events.
 *
 * The whole file is a JSON-e template. It is rendered with `tasks_for` (the kind of event, such as
 * `github-push`), `event` (the event from GitHub) and a few helpers such as `as_slugid`.
 */
export interface TaskclusterGithubConfigV1 {
  /**
   * Rules for when tasks are created, in an object with the key `pullRequests`: `public` for pull requests of
   * everyone, `collaborators` (the default) for those of collaborators only. The file in the default branch of the
   * repository decides.
   */
  policy?: unknown;
  /** How results are shown on GitHub. `checks-v1`: as checks; if absent, as commit statuses. */
  reporting?: 'checks-v1';
  /**
   * Tasks to create for the event, as a JSON-e template that gives a list of task definitions. Empty by default,
   * which creates none. Make tasks depend on `tasks_for`, and for pull requests on `event.action`, since the file
   * is rendered for events of all kinds.
   *
   * @default []
   */
  tasks?: Record<string, unknown>[] | Record<string, unknown>;
  /** Version of the file format, 1 for this one. */
  version: 1;
}

/** The query parameters of `builds`. */
export type BuildsQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
  readonly organization?: string | undefined;
  readonly repository?: string | undefined;
  readonly sha?: string | undefined;
};
