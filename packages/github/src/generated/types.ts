// Generated from references/github/schemas (Taskcluster 106.0.0) by tools/generator. Do not edit.

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
   * TODO: describe pullRequestNumber of each of builds of the schema github/v1/build-list.json
   *
   * Whole number.
   */
  pullRequestNumber?: number;
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
  state: 'pending' | 'success' | 'error' | 'failure' | 'cancelled';
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
  action: string;
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

/** TODO: describe the schema github/v1/github-rerun-message.json */
export interface GitHubReRunRequestMessage {
  /** TODO: describe body of the schema github/v1/github-rerun-message.json */
  body: Record<string, unknown>;
  /** TODO: describe checkRunId of the schema github/v1/github-rerun-message.json */
  checkRunId: number;
  /** TODO: describe checkSuiteId of the schema github/v1/github-rerun-message.json */
  checkSuiteId: number;
  /** TODO: describe details of the schema github/v1/github-rerun-message.json */
  details?: Record<string, unknown>;
  /**
   * TODO: describe eventId of the schema github/v1/github-rerun-message.json
   *
   * Pattern `^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$`.
   */
  eventId: string;
  /**
   * TODO: describe installationId of the schema github/v1/github-rerun-message.json
   *
   * Whole number.
   */
  installationId: number;
  /**
   * TODO: describe organization of the schema github/v1/github-rerun-message.json
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * TODO: describe repository of the schema github/v1/github-rerun-message.json
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /** TODO: describe tasks_for of the schema github/v1/github-rerun-message.json */
  tasks_for: string;
  /** TODO: describe version of the schema github/v1/github-rerun-message.json */
  version: 1;
}

/** TODO: describe the schema github/v1/github-webhook-event.json */
export type GitHubWebhookEvent =
  | GitHubPullRequestWebhookPayload
  | GitHubPushWebhookPayload
  | GitHubIssueCommentWebhookPayload
  | GitHubReleaseWebhookPayload
  | GitHubInstallationWebhookPayload
  | GitHubCheckRunWebhookPayload
  | GitHubPingWebhookPayload;

/** TODO: describe the schema github/v1/render-taskcluster-yml-input.json */
export interface RenderTaskclusterYmlInput {
  /** TODO: describe body of the schema github/v1/render-taskcluster-yml-input.json */
  readonly body: string;
  /** TODO: describe fakeEvent of the schema github/v1/render-taskcluster-yml-input.json */
  readonly fakeEvent: PushEvents | PullRequestEvents | ReleaseEvents | IssueCommentEvents;
  /**
   * TODO: describe organization of the schema github/v1/render-taskcluster-yml-input.json
   *
   * Pattern `^[-a-zA-Z0-9]{1,39}$`.
   */
  readonly organization?: string | undefined;
  /**
   * TODO: describe repository of the schema github/v1/render-taskcluster-yml-input.json
   *
   * Pattern `^[-a-zA-Z0-9_.]{1,100}$`.
   */
  readonly repository?: string | undefined;
}

/** TODO: describe Push events of fakeEvent of the schema github/v1/render-taskcluster-yml-input.json */
export interface PushEvents {
  /** TODO: describe overrides of the schema github/v1/render-taskcluster-yml-input.json */
  readonly overrides?: object | undefined;
  /** TODO: describe type of Push events of fakeEvent of the schema github/v1/render-taskcluster-yml-input.json */
  readonly type: 'github-push';
}

/** TODO: describe Pull Request events of fakeEvent of the schema github/v1/render-taskcluster-yml-input.json */
export interface PullRequestEvents {
  /**
   * TODO: describe action of Pull Request events of fakeEvent of the schema
   * github/v1/render-taskcluster-yml-input.json
   */
  readonly action:
    | 'opened'
    | 'synchronize'
    | 'reopened'
    | 'assigned'
    | 'auto_merge_disabled'
    | 'auto_merge_enabled'
    | 'closed'
    | 'converted_to_draft'
    | 'dequeued'
    | 'edited'
    | 'enqueued'
    | 'labeled'
    | 'ready_for_review'
    | 'review_requested'
    | 'review_request_removed'
    | 'unassigned'
    | 'unlabeled';
  /** TODO: describe overrides of the schema github/v1/render-taskcluster-yml-input.json */
  readonly overrides?: object | undefined;
  /**
   * TODO: describe type of Pull Request events of fakeEvent of the schema
   * github/v1/render-taskcluster-yml-input.json
   */
  readonly type: 'github-pull-request' | 'github-pull-request-untrusted';
}

export interface ReleaseEvents {
  /** TODO: describe action of Release events of fakeEvent of the schema github/v1/render-taskcluster-yml-input.json */
  readonly action: 'published' | 'unpublished' | 'created' | 'edited' | 'deleted' | 'prereleased' | 'released';
  /** TODO: describe overrides of the schema github/v1/render-taskcluster-yml-input.json */
  readonly overrides?: object | undefined;
  /** TODO: describe type of Release events of fakeEvent of the schema github/v1/render-taskcluster-yml-input.json */
  readonly type: 'github-release';
}

export interface IssueCommentEvents {
  /**
   * TODO: describe action of Issue Comment events of fakeEvent of the schema
   * github/v1/render-taskcluster-yml-input.json
   */
  readonly action: 'created' | 'edited';
  /** TODO: describe overrides of the schema github/v1/render-taskcluster-yml-input.json */
  readonly overrides?: object | undefined;
  /**
   * TODO: describe type of Issue Comment events of fakeEvent of the schema
   * github/v1/render-taskcluster-yml-input.json
   */
  readonly type: 'github-issue-comment';
}

/** TODO: describe the schema github/v1/render-taskcluster-yml-output.json */
export interface RenderTaskclusterYmlOutput {
  /**
   * TODO: describe scopes of the schema github/v1/render-taskcluster-yml-output.json
   *
   * No duplicates.
   */
  scopes: string[];
  /** TODO: describe tasks of the schema github/v1/render-taskcluster-yml-output.json */
  tasks: Record<string, unknown>[];
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
   * TODO: describe autoCancelPreviousChecks of the schema github/v1/taskcluster-github-config.v1.json
   *
   * @default true
   */
  autoCancelPreviousChecks?: boolean;
  /**
   * TODO: describe hooks of the schema github/v1/taskcluster-github-config.v1.json
   *
   * @default []
   */
  hooks?: TaskclusterGithubConfigV1Hook[];
  /**
   * Rules for when tasks are created, in an object with the key `pullRequests`: `public` for pull requests of
   * everyone, `collaborators` (the default) for those of collaborators only. The file in the default branch of the
   * repository decides.
   */
  policy?: TaskclusterGithubConfigV1Policy;
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

export interface TaskclusterGithubConfigV1Hook {
  /**
   * TODO: describe context of each of hooks of the schema github/v1/taskcluster-github-config.v1.json
   *
   * @default {}
   */
  context?: Record<string, unknown>;
  /** TODO: describe name of each of hooks of the schema github/v1/taskcluster-github-config.v1.json */
  name: string;
}

/**
 * Rules for when tasks are created, in an object with the key `pullRequests`: `public` for pull requests of
 * everyone, `collaborators` (the default) for those of collaborators only. The file in the default branch of the
 * repository decides.
 */
export interface TaskclusterGithubConfigV1Policy {
  /** TODO: describe allowComments of policy of the schema github/v1/taskcluster-github-config.v1.json */
  allowComments?: 'collaborators';
  /** TODO: describe pullRequests of policy of the schema github/v1/taskcluster-github-config.v1.json */
  pullRequests?: 'public' | 'public_restricted' | 'collaborators' | 'collaborators_quiet';
}

/** TODO: describe the schema github/v1/webhook-check-run-payload.json */
export interface GitHubCheckRunWebhookPayload {
  /**
   * TODO: describe action of the schema github/v1/webhook-check-run-payload.json
   *
   * At least 1 character.
   */
  action: string;
  /** TODO: describe check_run of the schema github/v1/webhook-check-run-payload.json */
  check_run: GitHubCheckRunWebhookPayloadCheckRun;
  /** TODO: describe installation of the schema github/v1/webhook-check-run-payload.json */
  installation?: GitHubCheckRunWebhookPayloadInstallation;
  /** TODO: describe repository of the schema github/v1/webhook-check-run-payload.json */
  repository: GitHubCheckRunWebhookPayloadRepository;
  /** TODO: describe sender of the schema github/v1/webhook-check-run-payload.json */
  sender: GitHubCheckRunWebhookPayloadSender;
  [name: string]: unknown;
}

/** TODO: describe check_run of the schema github/v1/webhook-check-run-payload.json */
export interface GitHubCheckRunWebhookPayloadCheckRun {
  /** TODO: describe check_suite of check_run of the schema github/v1/webhook-check-run-payload.json */
  check_suite: GitHubCheckRunWebhookPayloadCheckRunCheckSuite;
  /** TODO: describe conclusion of check_run of the schema github/v1/webhook-check-run-payload.json */
  conclusion?: null | string;
  /**
   * TODO: describe head_sha of check_run of the schema github/v1/webhook-check-run-payload.json
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  head_sha: string;
  /**
   * TODO: describe id of check_run of the schema github/v1/webhook-check-run-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  /**
   * TODO: describe name of check_run of the schema github/v1/webhook-check-run-payload.json
   *
   * At least 1 character.
   */
  name: string;
  /** TODO: describe pull_requests of check_run of the schema github/v1/webhook-check-run-payload.json */
  pull_requests: GitHubCheckRunWebhookPayloadCheckRunPullRequest[];
  /**
   * TODO: describe status of check_run of the schema github/v1/webhook-check-run-payload.json
   *
   * At least 1 character.
   */
  status: string;
  [name: string]: unknown;
}

/** TODO: describe check_suite of check_run of the schema github/v1/webhook-check-run-payload.json */
export interface GitHubCheckRunWebhookPayloadCheckRunCheckSuite {
  /** TODO: describe head_branch of check_suite of check_run of the schema github/v1/webhook-check-run-payload.json */
  head_branch?: null | string;
  /**
   * TODO: describe head_sha of check_suite of check_run of the schema github/v1/webhook-check-run-payload.json
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  head_sha: string;
  /**
   * TODO: describe id of check_suite of check_run of the schema github/v1/webhook-check-run-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  [name: string]: unknown;
}

export interface GitHubCheckRunWebhookPayloadCheckRunPullRequest {
  /**
   * TODO: describe base of each of pull_requests of check_run of the schema
   * github/v1/webhook-check-run-payload.json
   */
  base: GitHubCheckRunWebhookPayloadCheckRunPullRequestBase;
  /**
   * TODO: describe head of each of pull_requests of check_run of the schema
   * github/v1/webhook-check-run-payload.json
   */
  head: GitHubCheckRunWebhookPayloadCheckRunPullRequestHead;
  /**
   * TODO: describe id of each of pull_requests of check_run of the schema github/v1/webhook-check-run-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  /**
   * TODO: describe number of each of pull_requests of check_run of the schema
   * github/v1/webhook-check-run-payload.json
   *
   * Whole number, at least 1.
   */
  number: number;
  [name: string]: unknown;
}

/**
 * TODO: describe base of each of pull_requests of check_run of the schema
 * github/v1/webhook-check-run-payload.json
 */
export interface GitHubCheckRunWebhookPayloadCheckRunPullRequestBase {
  /**
   * TODO: describe sha of base of each of pull_requests of check_run of the schema
   * github/v1/webhook-check-run-payload.json
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  sha: string;
  [name: string]: unknown;
}

/**
 * TODO: describe head of each of pull_requests of check_run of the schema
 * github/v1/webhook-check-run-payload.json
 */
export interface GitHubCheckRunWebhookPayloadCheckRunPullRequestHead {
  /**
   * TODO: describe sha of head of each of pull_requests of check_run of the schema
   * github/v1/webhook-check-run-payload.json
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  sha: string;
  [name: string]: unknown;
}

/** TODO: describe installation of the schema github/v1/webhook-check-run-payload.json */
export interface GitHubCheckRunWebhookPayloadInstallation {
  /**
   * TODO: describe id of installation of the schema github/v1/webhook-check-run-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  [name: string]: unknown;
}

/** TODO: describe repository of the schema github/v1/webhook-check-run-payload.json */
export interface GitHubCheckRunWebhookPayloadRepository {
  /**
   * TODO: describe full_name of repository of the schema github/v1/webhook-check-run-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * TODO: describe name of repository of the schema github/v1/webhook-check-run-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** TODO: describe owner of repository of the schema github/v1/webhook-check-run-payload.json */
  owner: GitHubCheckRunWebhookPayloadRepositoryOwner;
  [name: string]: unknown;
}

/** TODO: describe owner of repository of the schema github/v1/webhook-check-run-payload.json */
export interface GitHubCheckRunWebhookPayloadRepositoryOwner {
  /**
   * TODO: describe login of owner of repository of the schema github/v1/webhook-check-run-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * TODO: describe name of owner of repository of the schema github/v1/webhook-check-run-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** TODO: describe sender of the schema github/v1/webhook-check-run-payload.json */
export interface GitHubCheckRunWebhookPayloadSender {
  /**
   * TODO: describe login of sender of the schema github/v1/webhook-check-run-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** TODO: describe the schema github/v1/webhook-installation-payload.json */
export interface GitHubInstallationWebhookPayload {
  /**
   * TODO: describe action of the schema github/v1/webhook-installation-payload.json
   *
   * At least 1 character.
   */
  action: string;
  /** TODO: describe installation of the schema github/v1/webhook-installation-payload.json */
  installation: GitHubInstallationWebhookPayloadInstallation;
  /** TODO: describe repositories of the schema github/v1/webhook-installation-payload.json */
  repositories?: GitHubInstallationWebhookPayloadRepository[];
  /** TODO: describe sender of the schema github/v1/webhook-installation-payload.json */
  sender: GitHubInstallationWebhookPayloadSender;
  [name: string]: unknown;
}

/** TODO: describe installation of the schema github/v1/webhook-installation-payload.json */
export interface GitHubInstallationWebhookPayloadInstallation {
  /** TODO: describe account of installation of the schema github/v1/webhook-installation-payload.json */
  account: GitHubInstallationWebhookPayloadInstallationAccount;
  /**
   * TODO: describe id of installation of the schema github/v1/webhook-installation-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  /** TODO: describe repository_selection of installation of the schema github/v1/webhook-installation-payload.json */
  repository_selection: 'all' | 'selected';
  /**
   * TODO: describe target_id of installation of the schema github/v1/webhook-installation-payload.json
   *
   * Whole number, at least 1.
   */
  target_id: number;
  /** TODO: describe target_type of installation of the schema github/v1/webhook-installation-payload.json */
  target_type: 'User' | 'Organization';
  [name: string]: unknown;
}

/** TODO: describe account of installation of the schema github/v1/webhook-installation-payload.json */
export interface GitHubInstallationWebhookPayloadInstallationAccount {
  /**
   * TODO: describe id of account of installation of the schema github/v1/webhook-installation-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  /**
   * TODO: describe login of account of installation of the schema github/v1/webhook-installation-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  /** TODO: describe type of account of installation of the schema github/v1/webhook-installation-payload.json */
  type: 'User' | 'Organization';
  [name: string]: unknown;
}

export interface GitHubInstallationWebhookPayloadRepository {
  /**
   * TODO: describe full_name of each of repositories of the schema github/v1/webhook-installation-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * TODO: describe id of each of repositories of the schema github/v1/webhook-installation-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  /**
   * TODO: describe name of each of repositories of the schema github/v1/webhook-installation-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  [name: string]: unknown;
}

/** TODO: describe sender of the schema github/v1/webhook-installation-payload.json */
export interface GitHubInstallationWebhookPayloadSender {
  /**
   * TODO: describe login of sender of the schema github/v1/webhook-installation-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** TODO: describe the schema github/v1/webhook-issue-comment-payload.json */
export interface GitHubIssueCommentWebhookPayload {
  /**
   * TODO: describe action of the schema github/v1/webhook-issue-comment-payload.json
   *
   * At least 1 character.
   */
  action: string;
  /** TODO: describe comment of the schema github/v1/webhook-issue-comment-payload.json */
  comment: GitHubIssueCommentWebhookPayloadComment;
  /** TODO: describe installation of the schema github/v1/webhook-issue-comment-payload.json */
  installation?: GitHubIssueCommentWebhookPayloadInstallation;
  /** TODO: describe issue of the schema github/v1/webhook-issue-comment-payload.json */
  issue: GitHubIssueCommentWebhookPayloadIssue;
  /** TODO: describe repository of the schema github/v1/webhook-issue-comment-payload.json */
  repository: GitHubIssueCommentWebhookPayloadRepository;
  /** TODO: describe sender of the schema github/v1/webhook-issue-comment-payload.json */
  sender: GitHubIssueCommentWebhookPayloadSender;
  [name: string]: unknown;
}

/** TODO: describe comment of the schema github/v1/webhook-issue-comment-payload.json */
export interface GitHubIssueCommentWebhookPayloadComment {
  /** TODO: describe body of comment of the schema github/v1/webhook-issue-comment-payload.json */
  body: string;
  /**
   * TODO: describe id of comment of the schema github/v1/webhook-issue-comment-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  /** TODO: describe user of comment of the schema github/v1/webhook-issue-comment-payload.json */
  user: GitHubIssueCommentWebhookPayloadCommentUser;
  [name: string]: unknown;
}

/** TODO: describe user of comment of the schema github/v1/webhook-issue-comment-payload.json */
export interface GitHubIssueCommentWebhookPayloadCommentUser {
  /**
   * TODO: describe login of user of comment of the schema github/v1/webhook-issue-comment-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** TODO: describe installation of the schema github/v1/webhook-issue-comment-payload.json */
export interface GitHubIssueCommentWebhookPayloadInstallation {
  /**
   * TODO: describe id of installation of the schema github/v1/webhook-issue-comment-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  [name: string]: unknown;
}

/** TODO: describe issue of the schema github/v1/webhook-issue-comment-payload.json */
export interface GitHubIssueCommentWebhookPayloadIssue {
  /**
   * TODO: describe number of issue of the schema github/v1/webhook-issue-comment-payload.json
   *
   * Whole number, at least 1.
   */
  number: number;
  /** TODO: describe pull_request of issue of the schema github/v1/webhook-issue-comment-payload.json */
  pull_request?: null | Record<string, unknown>;
  /** TODO: describe state of issue of the schema github/v1/webhook-issue-comment-payload.json */
  state: 'open' | 'closed';
  /** TODO: describe title of issue of the schema github/v1/webhook-issue-comment-payload.json */
  title: string;
  /** TODO: describe user of issue of the schema github/v1/webhook-issue-comment-payload.json */
  user: GitHubIssueCommentWebhookPayloadIssueUser;
  [name: string]: unknown;
}

/** TODO: describe user of issue of the schema github/v1/webhook-issue-comment-payload.json */
export interface GitHubIssueCommentWebhookPayloadIssueUser {
  /**
   * TODO: describe login of user of issue of the schema github/v1/webhook-issue-comment-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** TODO: describe repository of the schema github/v1/webhook-issue-comment-payload.json */
export interface GitHubIssueCommentWebhookPayloadRepository {
  /**
   * TODO: describe full_name of repository of the schema github/v1/webhook-issue-comment-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * TODO: describe name of repository of the schema github/v1/webhook-issue-comment-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** TODO: describe owner of repository of the schema github/v1/webhook-issue-comment-payload.json */
  owner: GitHubIssueCommentWebhookPayloadRepositoryOwner;
  [name: string]: unknown;
}

/** TODO: describe owner of repository of the schema github/v1/webhook-issue-comment-payload.json */
export interface GitHubIssueCommentWebhookPayloadRepositoryOwner {
  /**
   * TODO: describe login of owner of repository of the schema github/v1/webhook-issue-comment-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * TODO: describe name of owner of repository of the schema github/v1/webhook-issue-comment-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** TODO: describe sender of the schema github/v1/webhook-issue-comment-payload.json */
export interface GitHubIssueCommentWebhookPayloadSender {
  /**
   * TODO: describe login of sender of the schema github/v1/webhook-issue-comment-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** TODO: describe the schema github/v1/webhook-ping-payload.json */
export interface GitHubPingWebhookPayload {
  /** TODO: describe hook of the schema github/v1/webhook-ping-payload.json */
  hook: GitHubPingWebhookPayloadHook;
  /**
   * TODO: describe hook_id of the schema github/v1/webhook-ping-payload.json
   *
   * Whole number, at least 1.
   */
  hook_id: number;
  /** TODO: describe organization of the schema github/v1/webhook-ping-payload.json */
  organization?: null | GitHubPingWebhookPayloadOrganization;
  /** TODO: describe repository of the schema github/v1/webhook-ping-payload.json */
  repository?: null | GitHubPingWebhookPayloadRepository;
  /** TODO: describe sender of the schema github/v1/webhook-ping-payload.json */
  sender: GitHubPingWebhookPayloadSender;
  /**
   * TODO: describe zen of the schema github/v1/webhook-ping-payload.json
   *
   * At least 1 character.
   */
  zen: string;
  [name: string]: unknown;
}

/** TODO: describe hook of the schema github/v1/webhook-ping-payload.json */
export interface GitHubPingWebhookPayloadHook {
  /** TODO: describe active of hook of the schema github/v1/webhook-ping-payload.json */
  active: boolean;
  /** TODO: describe config of hook of the schema github/v1/webhook-ping-payload.json */
  config: Record<string, unknown>;
  /**
   * TODO: describe events of hook of the schema github/v1/webhook-ping-payload.json
   *
   * Each: at least 1 character.
   */
  events: string[];
  /**
   * TODO: describe id of hook of the schema github/v1/webhook-ping-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  /** TODO: describe name of hook of the schema github/v1/webhook-ping-payload.json */
  name: 'web';
  /** TODO: describe type of hook of the schema github/v1/webhook-ping-payload.json */
  type: 'Repository' | 'Organization';
  [name: string]: unknown;
}

export interface GitHubPingWebhookPayloadOrganization {
  /**
   * TODO: describe login of alternative 2 of organization of the schema github/v1/webhook-ping-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

export interface GitHubPingWebhookPayloadRepository {
  /**
   * TODO: describe full_name of alternative 2 of repository of the schema github/v1/webhook-ping-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * TODO: describe name of alternative 2 of repository of the schema github/v1/webhook-ping-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** TODO: describe owner of alternative 2 of repository of the schema github/v1/webhook-ping-payload.json */
  owner: GitHubPingWebhookPayloadRepositoryOwner;
  [name: string]: unknown;
}

/** TODO: describe owner of alternative 2 of repository of the schema github/v1/webhook-ping-payload.json */
export interface GitHubPingWebhookPayloadRepositoryOwner {
  /**
   * TODO: describe login of owner of alternative 2 of repository of the schema github/v1/webhook-ping-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * TODO: describe name of owner of alternative 2 of repository of the schema github/v1/webhook-ping-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** TODO: describe sender of the schema github/v1/webhook-ping-payload.json */
export interface GitHubPingWebhookPayloadSender {
  /**
   * TODO: describe login of sender of the schema github/v1/webhook-ping-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** TODO: describe the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayload {
  /**
   * TODO: describe action of the schema github/v1/webhook-pull-request-payload.json
   *
   * At least 1 character.
   */
  action: string;
  /** TODO: describe installation of the schema github/v1/webhook-pull-request-payload.json */
  installation?: GitHubPullRequestWebhookPayloadInstallation;
  /**
   * TODO: describe number of the schema github/v1/webhook-pull-request-payload.json
   *
   * Whole number, at least 1.
   */
  number: number;
  /** TODO: describe pull_request of the schema github/v1/webhook-pull-request-payload.json */
  pull_request: GitHubPullRequestWebhookPayloadPullRequest;
  /** TODO: describe repository of the schema github/v1/webhook-pull-request-payload.json */
  repository: GitHubPullRequestWebhookPayloadRepository;
  /** TODO: describe sender of the schema github/v1/webhook-pull-request-payload.json */
  sender: GitHubPullRequestWebhookPayloadSender;
  [name: string]: unknown;
}

/** TODO: describe installation of the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayloadInstallation {
  /**
   * TODO: describe id of installation of the schema github/v1/webhook-pull-request-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  [name: string]: unknown;
}

/** TODO: describe pull_request of the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayloadPullRequest {
  /** TODO: describe base of pull_request of the schema github/v1/webhook-pull-request-payload.json */
  base: GitHubPullRequestWebhookPayloadPullRequestBase;
  /** TODO: describe head of pull_request of the schema github/v1/webhook-pull-request-payload.json */
  head: GitHubPullRequestWebhookPayloadPullRequestHead;
  /**
   * TODO: describe number of pull_request of the schema github/v1/webhook-pull-request-payload.json
   *
   * Whole number, at least 1.
   */
  number: number;
  /** TODO: describe state of pull_request of the schema github/v1/webhook-pull-request-payload.json */
  state: 'open' | 'closed';
  /** TODO: describe title of pull_request of the schema github/v1/webhook-pull-request-payload.json */
  title?: string;
  /** TODO: describe user of pull_request of the schema github/v1/webhook-pull-request-payload.json */
  user: GitHubPullRequestWebhookPayloadPullRequestUser;
  [name: string]: unknown;
}

/** TODO: describe base of pull_request of the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayloadPullRequestBase {
  /**
   * TODO: describe ref of base of pull_request of the schema github/v1/webhook-pull-request-payload.json
   *
   * At least 1 character.
   */
  ref: string;
  /** TODO: describe repo of base of pull_request of the schema github/v1/webhook-pull-request-payload.json */
  repo: GitHubPullRequestWebhookPayloadPullRequestBaseRepo;
  /**
   * TODO: describe sha of base of pull_request of the schema github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  sha: string;
  [name: string]: unknown;
}

/** TODO: describe repo of base of pull_request of the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayloadPullRequestBaseRepo {
  /**
   * TODO: describe clone_url of repo of base of pull_request of the schema
   * github/v1/webhook-pull-request-payload.json
   *
   * URI.
   */
  clone_url: string;
  /**
   * TODO: describe full_name of repo of base of pull_request of the schema
   * github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * TODO: describe name of repo of base of pull_request of the schema github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** TODO: describe owner of repo of base of pull_request of the schema github/v1/webhook-pull-request-payload.json */
  owner: GitHubPullRequestWebhookPayloadPullRequestBaseRepoOwner;
  [name: string]: unknown;
}

/** TODO: describe owner of repo of base of pull_request of the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayloadPullRequestBaseRepoOwner {
  /**
   * TODO: describe login of owner of repo of base of pull_request of the schema
   * github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * TODO: describe name of owner of repo of base of pull_request of the schema
   * github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** TODO: describe head of pull_request of the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayloadPullRequestHead {
  /**
   * TODO: describe ref of head of pull_request of the schema github/v1/webhook-pull-request-payload.json
   *
   * At least 1 character.
   */
  ref: string;
  /** TODO: describe repo of head of pull_request of the schema github/v1/webhook-pull-request-payload.json */
  repo: GitHubPullRequestWebhookPayloadPullRequestHeadRepo;
  /**
   * TODO: describe sha of head of pull_request of the schema github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  sha: string;
  [name: string]: unknown;
}

/** TODO: describe repo of head of pull_request of the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayloadPullRequestHeadRepo {
  /**
   * TODO: describe clone_url of repo of head of pull_request of the schema
   * github/v1/webhook-pull-request-payload.json
   *
   * URI.
   */
  clone_url: string;
  /**
   * TODO: describe full_name of repo of head of pull_request of the schema
   * github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * TODO: describe name of repo of head of pull_request of the schema github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** TODO: describe owner of repo of head of pull_request of the schema github/v1/webhook-pull-request-payload.json */
  owner: GitHubPullRequestWebhookPayloadPullRequestHeadRepoOwner;
  [name: string]: unknown;
}

/** TODO: describe owner of repo of head of pull_request of the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayloadPullRequestHeadRepoOwner {
  /**
   * TODO: describe login of owner of repo of head of pull_request of the schema
   * github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * TODO: describe name of owner of repo of head of pull_request of the schema
   * github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** TODO: describe user of pull_request of the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayloadPullRequestUser {
  /**
   * TODO: describe login of user of pull_request of the schema github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** TODO: describe repository of the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayloadRepository {
  /**
   * TODO: describe full_name of repository of the schema github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /** TODO: describe owner of repository of the schema github/v1/webhook-pull-request-payload.json */
  owner: GitHubPullRequestWebhookPayloadRepositoryOwner;
  [name: string]: unknown;
}

/** TODO: describe owner of repository of the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayloadRepositoryOwner {
  /**
   * TODO: describe login of owner of repository of the schema github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * TODO: describe name of owner of repository of the schema github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** TODO: describe sender of the schema github/v1/webhook-pull-request-payload.json */
export interface GitHubPullRequestWebhookPayloadSender {
  /**
   * TODO: describe login of sender of the schema github/v1/webhook-pull-request-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** TODO: describe the schema github/v1/webhook-push-payload.json */
export interface GitHubPushWebhookPayload {
  /**
   * TODO: describe after of the schema github/v1/webhook-push-payload.json
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  after: string;
  /**
   * TODO: describe before of the schema github/v1/webhook-push-payload.json
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  before: string;
  /** TODO: describe commits of the schema github/v1/webhook-push-payload.json */
  commits: GitHubPushWebhookPayloadCommit[];
  /** TODO: describe head_commit of the schema github/v1/webhook-push-payload.json */
  head_commit?: null | GitHubPushWebhookPayloadHeadCommit;
  /** TODO: describe installation of the schema github/v1/webhook-push-payload.json */
  installation?: GitHubPushWebhookPayloadInstallation;
  /** TODO: describe pusher of the schema github/v1/webhook-push-payload.json */
  pusher: GitHubPushWebhookPayloadPusher;
  /**
   * TODO: describe ref of the schema github/v1/webhook-push-payload.json
   *
   * Pattern `^refs/(heads|tags)/.*$`.
   */
  ref: string;
  /** TODO: describe repository of the schema github/v1/webhook-push-payload.json */
  repository: GitHubPushWebhookPayloadRepository;
  /** TODO: describe sender of the schema github/v1/webhook-push-payload.json */
  sender: GitHubPushWebhookPayloadSender;
  [name: string]: unknown;
}

export interface GitHubPushWebhookPayloadCommit {
  /**
   * TODO: describe id of each of commits of the schema github/v1/webhook-push-payload.json
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  id: string;
  /** TODO: describe message of each of commits of the schema github/v1/webhook-push-payload.json */
  message: string;
  [name: string]: unknown;
}

export interface GitHubPushWebhookPayloadHeadCommit {
  /**
   * TODO: describe id of alternative 2 of head_commit of the schema github/v1/webhook-push-payload.json
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  id: string;
  /** TODO: describe message of alternative 2 of head_commit of the schema github/v1/webhook-push-payload.json */
  message: string;
  [name: string]: unknown;
}

/** TODO: describe installation of the schema github/v1/webhook-push-payload.json */
export interface GitHubPushWebhookPayloadInstallation {
  /**
   * TODO: describe id of installation of the schema github/v1/webhook-push-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  [name: string]: unknown;
}

/** TODO: describe pusher of the schema github/v1/webhook-push-payload.json */
export interface GitHubPushWebhookPayloadPusher {
  /**
   * TODO: describe name of pusher of the schema github/v1/webhook-push-payload.json
   *
   * At least 1 character.
   */
  name: string;
  [name: string]: unknown;
}

/** TODO: describe repository of the schema github/v1/webhook-push-payload.json */
export interface GitHubPushWebhookPayloadRepository {
  /**
   * TODO: describe clone_url of repository of the schema github/v1/webhook-push-payload.json
   *
   * URI.
   */
  clone_url: string;
  /**
   * TODO: describe full_name of repository of the schema github/v1/webhook-push-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * TODO: describe name of repository of the schema github/v1/webhook-push-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** TODO: describe owner of repository of the schema github/v1/webhook-push-payload.json */
  owner: GitHubPushWebhookPayloadRepositoryOwner;
  [name: string]: unknown;
}

/** TODO: describe owner of repository of the schema github/v1/webhook-push-payload.json */
export interface GitHubPushWebhookPayloadRepositoryOwner {
  /**
   * TODO: describe login of owner of repository of the schema github/v1/webhook-push-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * TODO: describe name of owner of repository of the schema github/v1/webhook-push-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** TODO: describe sender of the schema github/v1/webhook-push-payload.json */
export interface GitHubPushWebhookPayloadSender {
  /**
   * TODO: describe login of sender of the schema github/v1/webhook-push-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** TODO: describe the schema github/v1/webhook-release-payload.json */
export interface GitHubReleaseWebhookPayload {
  /**
   * TODO: describe action of the schema github/v1/webhook-release-payload.json
   *
   * At least 1 character.
   */
  action: string;
  /** TODO: describe installation of the schema github/v1/webhook-release-payload.json */
  installation?: GitHubReleaseWebhookPayloadInstallation;
  /** TODO: describe release of the schema github/v1/webhook-release-payload.json */
  release: GitHubReleaseWebhookPayloadRelease;
  /** TODO: describe repository of the schema github/v1/webhook-release-payload.json */
  repository: GitHubReleaseWebhookPayloadRepository;
  /** TODO: describe sender of the schema github/v1/webhook-release-payload.json */
  sender: GitHubReleaseWebhookPayloadSender;
  [name: string]: unknown;
}

/** TODO: describe installation of the schema github/v1/webhook-release-payload.json */
export interface GitHubReleaseWebhookPayloadInstallation {
  /**
   * TODO: describe id of installation of the schema github/v1/webhook-release-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  [name: string]: unknown;
}

/** TODO: describe release of the schema github/v1/webhook-release-payload.json */
export interface GitHubReleaseWebhookPayloadRelease {
  /** TODO: describe author of release of the schema github/v1/webhook-release-payload.json */
  author: GitHubReleaseWebhookPayloadReleaseAuthor;
  /** TODO: describe draft of release of the schema github/v1/webhook-release-payload.json */
  draft: boolean;
  /**
   * TODO: describe id of release of the schema github/v1/webhook-release-payload.json
   *
   * Whole number, at least 1.
   */
  id: number;
  /** TODO: describe name of release of the schema github/v1/webhook-release-payload.json */
  name?: null | string;
  /** TODO: describe prerelease of release of the schema github/v1/webhook-release-payload.json */
  prerelease: boolean;
  /**
   * TODO: describe tag_name of release of the schema github/v1/webhook-release-payload.json
   *
   * At least 1 character.
   */
  tag_name: string;
  /**
   * TODO: describe target_commitish of release of the schema github/v1/webhook-release-payload.json
   *
   * At least 1 character.
   */
  target_commitish: string;
  [name: string]: unknown;
}

/** TODO: describe author of release of the schema github/v1/webhook-release-payload.json */
export interface GitHubReleaseWebhookPayloadReleaseAuthor {
  /**
   * TODO: describe login of author of release of the schema github/v1/webhook-release-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** TODO: describe repository of the schema github/v1/webhook-release-payload.json */
export interface GitHubReleaseWebhookPayloadRepository {
  /**
   * TODO: describe full_name of repository of the schema github/v1/webhook-release-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * TODO: describe name of repository of the schema github/v1/webhook-release-payload.json
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** TODO: describe owner of repository of the schema github/v1/webhook-release-payload.json */
  owner: GitHubReleaseWebhookPayloadRepositoryOwner;
  [name: string]: unknown;
}

/** TODO: describe owner of repository of the schema github/v1/webhook-release-payload.json */
export interface GitHubReleaseWebhookPayloadRepositoryOwner {
  /**
   * TODO: describe login of owner of repository of the schema github/v1/webhook-release-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * TODO: describe name of owner of repository of the schema github/v1/webhook-release-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** TODO: describe sender of the schema github/v1/webhook-release-payload.json */
export interface GitHubReleaseWebhookPayloadSender {
  /**
   * TODO: describe login of sender of the schema github/v1/webhook-release-payload.json
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
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
  readonly pullRequest?: string | number | undefined;
};

/** The query of `cancelBuilds`. */
export type CancelBuildsQuery = {
  readonly sha?: string | undefined;
  readonly pullRequest?: string | number | undefined;
};
