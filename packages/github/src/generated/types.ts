// Generated from references/github/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

/** Builds, as returned by `builds` (one page) and `cancelBuilds` (all canceled builds). */
export interface BuildsResponse {
  /** Builds that match the query. May be empty. */
  builds: BuildsResponseBuild[];
  /** Opaque token to pass with the next call to get the next page. Absent on the last page. */
  continuationToken?: string;
}

/** Part of {@link BuildsResponse}. */
export interface BuildsResponseBuild {
  /**
   * When the build was created.
   *
   * Timestamp.
   */
  created: string;
  /** ID of the delivery, a UUID that GitHub sends in the header `X-GitHub-Delivery`. `Unknown` for some old builds. */
  eventId: string & (string | 'Unknown');
  /**
   * Event that the build was created for: `push`, `tag`, `release`, or a kind and an action, such as
   * `pull_request.opened` or `issue_comment.created`.
   */
  eventType: string;
  /**
   * Owner of the repository, a user or an organization.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * Number of the pull request that the build belongs to, as shown after `#`. Missing if the build belongs to
   * none.
   *
   * Whole number.
   */
  pullRequestNumber?: number;
  /**
   * Name of the repository without its owner.
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
   * State of the build.
   *
   * - `pending`: some tasks are not resolved
   * - `success`: all tasks completed
   * - `failure`: at least one task failed or ended with an exception
   * - `error`: not set by this release
   * - `cancelled`: canceled by `cancelBuilds`, or by a newer build of the same pull request
   */
  state: 'pending' | 'success' | 'error' | 'failure' | 'cancelled';
  /**
   * Slugid of the task group that holds the tasks of the build. List them with `listTaskGroup` of the queue.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * When the state of the build last changed. For a finished build, this is when it ended.
   *
   * Timestamp.
   */
  updated: string;
}

/** Comment for an issue or pull request; the body of `createComment`. */
export interface CreateCommentRequest {
  /** Text of the comment, in GitHub's Markdown. Mentions such as `@user` notify people. */
  readonly body: string;
}

/**
 * Status for a commit; the body of `createStatus`. The fields mean the same as in GitHub's own API for commit
 * statuses.
 */
export interface CreateStatusRequest {
  /**
   * Label that tells this status apart from others on the same commit. A new status replaces the one with the same
   * label. Defaults to `default`.
   */
  readonly context?: string | undefined;
  /** Short text shown next to the status. GitHub accepts up to 140 characters. */
  readonly description?: string | undefined;
  /**
   * State to show.
   *
   * - `pending`: not finished
   * - `success`: passed
   * - `failure`: failed
   * - `error`: the check itself could not be carried out
   */
  readonly state: 'pending' | 'success' | 'error' | 'failure';
  /** URL that the status links to, such as a page with logs. No link if left out. */
  readonly target_url?: string | undefined;
}

/**
 * Something happened to a pull request, or a comment on it gave a command; the message of the exchange
 * `pullRequest`.
 */
export interface GitHubPullRequestMessage {
  /**
   * What happened, in the words of GitHub. `opened`, `closed` (also when merged) and `reopened` concern the state
   * of the pull request, `synchronize` new commits, and `edited` its title, text or base branch. Others concern
   * assignees, labels, reviewers and so on. For a comment, this is `created` or `edited`.
   */
  action: string;
  /** Event exactly as GitHub sent it. A `.taskcluster.yml` of version 1 sees it as `event`. */
  body: Record<string, unknown>;
  /** Branch that the changes come from. It can be in a fork. For a comment, this is `unknown`. */
  branch: string;
  /**
   * Selected facts about the pull request under flat keys such as `event.type`, for `.taskcluster.yml` files of
   * version 0. May be missing; prefer `body`.
   */
  details?: Record<string, unknown>;
  /**
   * ID of the delivery, a UUID that GitHub sends in the header `X-GitHub-Delivery`.
   *
   * Pattern `^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$`.
   */
  eventId: string;
  /**
   * Number of the installation of the Taskcluster App that received the event.
   *
   * Whole number, 0 to 10000000000.
   */
  installationId: number;
  /**
   * Owner of the repository, a user or an organization, in a form that fits a routing key: periods become `%`
   * (`my.org` becomes `my%org`), and special characters other than `-` and `_` are removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * Name of the repository without its owner, in a form that fits a routing key: periods become `%` (`my.repo`
   * becomes `my%repo`), and special characters other than `-` and `_` are removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /**
   * Kind of event, as a `.taskcluster.yml` of version 1 sees it: `github-pull-request`, or `github-issue-comment`
   * for a comment.
   */
  tasks_for: string;
  /** Version of the message format, always 1. */
  version: 1;
}

/** Somebody pushed a branch or tag; the message of the exchange `push`. */
export interface GitHubPushMessage {
  /** Event exactly as GitHub sent it. A `.taskcluster.yml` of version 1 sees it as `event`. */
  body: Record<string, unknown>;
  /** Name of the branch or tag that was pushed, without `refs/heads/` or `refs/tags/`. */
  branch: string;
  /**
   * Selected facts about the push under flat keys such as `event.type`, for `.taskcluster.yml` files of version 0.
   * May be missing; prefer `body`.
   */
  details?: Record<string, unknown>;
  /**
   * ID of the delivery, a UUID that GitHub sends in the header `X-GitHub-Delivery`.
   *
   * Pattern `^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$`.
   */
  eventId: string;
  /**
   * Number of the installation of the Taskcluster App that received the event.
   *
   * Whole number.
   */
  installationId: number;
  /**
   * Owner of the repository, a user or an organization, in a form that fits a routing key: periods become `%`
   * (`my.org` becomes `my%org`), and special characters other than `-` and `_` are removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * Name of the repository without its owner, in a form that fits a routing key: periods become `%` (`my.repo`
   * becomes `my%repo`), and special characters other than `-` and `_` are removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /** Kind of event, as a `.taskcluster.yml` of version 1 sees it: `github-push`. */
  tasks_for: string;
  /** Version of the message format, always 1. */
  version: 1;
}

/** Something happened to a release of a repository; the message of the exchange `release`. */
export interface GitHubReleaseMessage {
  /** Event exactly as GitHub sent it. A `.taskcluster.yml` of version 1 sees it as `event`. */
  body: Record<string, unknown>;
  /** Branch or commit that GitHub creates the tag of the release from. */
  branch: string;
  /**
   * Selected facts about the release under flat keys such as `event.type`, for `.taskcluster.yml` files of version
   * 0. May be missing; prefer `body`.
   */
  details?: Record<string, unknown>;
  /**
   * ID of the delivery, a UUID that GitHub sends in the header `X-GitHub-Delivery`.
   *
   * Pattern `^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$`.
   */
  eventId: string;
  /**
   * Number of the installation of the Taskcluster App that received the event.
   *
   * Whole number, 0 to 10000000000.
   */
  installationId: number;
  /**
   * Owner of the repository, a user or an organization, in a form that fits a routing key: periods become `%`
   * (`my.org` becomes `my%org`), and special characters other than `-` and `_` are removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * Name of the repository without its owner, in a form that fits a routing key: periods become `%` (`my.repo`
   * becomes `my%repo`), and special characters other than `-` and `_` are removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /** Kind of event, as a `.taskcluster.yml` of version 1 sees it: `github-release`. */
  tasks_for: string;
  /** Version of the message format, always 1. */
  version: 1;
}

/** Somebody asked to run a check again; the message of the exchange `rerun`. */
export interface GitHubReRunRequestMessage {
  /** Event exactly as GitHub sent it, with the check run in `check_run`. */
  body: Record<string, unknown>;
  /** Number of the check run that should run again. It identifies the task to rerun. */
  checkRunId: number;
  /** Number of the check suite that the check run belongs to. */
  checkSuiteId: number;
  /**
   * Name of the repository (without its owner) and name and email address of the person who asked, under the keys
   * `event.head.repo.name`, `event.head.user.login` and `event.head.user.email`.
   */
  details?: Record<string, unknown>;
  /**
   * ID of the delivery, a UUID that GitHub sends in the header `X-GitHub-Delivery`.
   *
   * Pattern `^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$`.
   */
  eventId: string;
  /**
   * Number of the installation of the Taskcluster App that received the event.
   *
   * Whole number.
   */
  installationId: number;
  /**
   * Owner of the repository, a user or an organization, in a form that fits a routing key: periods become `%`
   * (`my.org` becomes `my%org`), and special characters other than `-` and `_` are removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * Name of the repository without its owner, in a form that fits a routing key: periods become `%` (`my.repo`
   * becomes `my%repo`), and special characters other than `-` and `_` are removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /**
   * Always `github-push`, even if the check belongs to a pull request. No `.taskcluster.yml` is rendered for this
   * event.
   */
  tasks_for: string;
  /** Version of the message format, always 1. */
  version: 1;
}

/**
 * Event that GitHub delivers to the webhook of the service, in the shape that the service accepts. GitHub names
 * the kind of event in the header `X-GitHub-Event`.
 *
 * Only the listed properties are checked. An event may have more, and actions that are not known yet are
 * accepted.
 */
export type GitHubWebhookEvent =
  | GitHubPullRequestWebhookPayload
  | GitHubPushWebhookPayload
  | GitHubIssueCommentWebhookPayload
  | GitHubReleaseWebhookPayload
  | GitHubInstallationWebhookPayload
  | GitHubCheckRunWebhookPayload
  | GitHubPingWebhookPayload;

/** File to render and event to render it for; the body of `renderTaskclusterYml`. */
export interface RenderTaskclusterYmlInput {
  /** Text of the `.taskcluster.yml`, as YAML. */
  readonly body: string;
  /**
   * Event to make up. `type` takes the same values as `tasks_for` in the file. For events other than pushes,
   * `action` says what happened.
   */
  readonly fakeEvent: PushEvents | PullRequestEvents | ReleaseEvents | IssueCommentEvents;
  /**
   * Owner of the made-up repository. Defaults to `taskcluster`.
   *
   * Pattern `^[-a-zA-Z0-9]{1,39}$`.
   */
  readonly organization?: string | undefined;
  /**
   * Name of the made-up repository, without its owner. Defaults to `testing`.
   *
   * Pattern `^[-a-zA-Z0-9_.]{1,100}$`.
   */
  readonly repository?: string | undefined;
}

/** Push of a branch. To render for a tag, set `ref` to `refs/tags/<tag>` in `overrides`. */
export interface PushEvents {
  /**
   * Properties that replace those of the made-up event, at the top level only: an object given here replaces the
   * whole object of that name. `branch` also sets the branch of the event, which is `main` by default. GitHub
   * documents the properties of each event.
   */
  readonly overrides?: object | undefined;
  /** Kind of event, always `github-push` in this form. */
  readonly type: 'github-push';
}

/** Something happened to a pull request. */
export interface PullRequestEvents {
  /** What happened to the pull request. It becomes `event.action` for the template. */
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
  /**
   * Properties that replace those of the made-up event, at the top level only: an object given here replaces the
   * whole object of that name. `branch` also sets the branch of the event, which is `main` by default. GitHub
   * documents the properties of each event.
   */
  readonly overrides?: object | undefined;
  /**
   * Whether the pull request is trusted. `github-pull-request-untrusted` stands for one by somebody who is not a
   * collaborator, under the policy `public_restricted`; its tasks are created with the scopes of another role.
   */
  readonly type: 'github-pull-request' | 'github-pull-request-untrusted';
}

/** Part of {@link RenderTaskclusterYmlInput}. */
export interface ReleaseEvents {
  /**
   * What happened to the release. It becomes `event.action` for the template. It is also part of the role in the
   * resulting `scopes`.
   */
  readonly action: 'published' | 'unpublished' | 'created' | 'edited' | 'deleted' | 'prereleased' | 'released';
  /**
   * Properties that replace those of the made-up event, at the top level only: an object given here replaces the
   * whole object of that name. `branch` also sets the branch of the event, which is `main` by default. GitHub
   * documents the properties of each event.
   */
  readonly overrides?: object | undefined;
  /** Kind of event, always `github-release` in this form. */
  readonly type: 'github-release';
}

/** Part of {@link RenderTaskclusterYmlInput}. */
export interface IssueCommentEvents {
  /** What happened to the comment. It becomes `event.action` for the template. */
  readonly action: 'created' | 'edited';
  /**
   * Properties that replace those of the made-up event, at the top level only: an object given here replaces the
   * whole object of that name. `branch` also sets the branch of the event, which is `main` by default. GitHub
   * documents the properties of each event.
   */
  readonly overrides?: object | undefined;
  /** Kind of event, always `github-issue-comment` in this form. */
  readonly type: 'github-issue-comment';
}

/** Result of rendering a `.taskcluster.yml`; the response of `renderTaskclusterYml`. */
export interface RenderTaskclusterYmlOutput {
  /**
   * Scopes that the service would create the tasks with, such as
   * `assume:repo:github.com/<owner>/<repo>:pull-request`. They are not the `scopes` of the tasks themselves.
   *
   * No duplicates.
   */
  scopes: string[];
  /**
   * Tasks that the service would create, each as an object with `taskId` and `task`, the definition. The
   * definitions are not checked, so the queue may still refuse them.
   */
  tasks: Record<string, unknown>[];
}

/** What the service knows about a repository; the response of `repository`. */
export interface RepositoryResponse {
  /** Whether the Taskcluster App is installed for the repository, so that events in it can create tasks. */
  installed: boolean;
}

/**
 * The tasks of a build were created; the message of the exchange `taskGroupCreationRequested`. Internal to the
 * service.
 */
export interface TaskGroupDefinedCreateStatus {
  /**
   * Owner of the repository, a user or an organization, in a form that fits a routing key: periods become `%`
   * (`my.org` becomes `my%org`), and special characters other than `-` and `_` are removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  organization: string;
  /**
   * Name of the repository without its owner, in a form that fits a routing key: periods become `%` (`my.repo`
   * becomes `my%repo`), and special characters other than `-` and `_` are removed.
   *
   * 1 to 100 characters. Pattern `^([a-zA-Z0-9-_%]*)$`.
   */
  repository: string;
  /** Slugid of the task group that holds the tasks of the build. */
  taskGroupId: string;
  /** Version of the message format, always 1. */
  version: 1;
}

/**
 * Content of a `.taskcluster.yml` of version 0, the file in the root of a repository that says which tasks to
 * create for which events.
 *
 * This is the old format, which fills in values such as `{{ event.head.sha }}`. Use version 1 for new files.
 */
export interface TaskclusterGithubConfig {
  /**
   * Whose pull requests create tasks. `public`: everyone's; `collaborators` (the default): only those of
   * collaborators of the repository. The file on the default branch decides, so a pull request cannot change this
   * for itself.
   */
  allowPullRequests?: 'public' | 'collaborators';
  /** Information for people about all tasks in this file. */
  metadata?: TaskclusterGithubConfigMetadata;
  /**
   * Tasks that events can create. For each task, `extra.github` says which events create it. Defaults to `[]`.
   *
   * @default []
   */
  tasks?: TaskDefinition[];
  /** Version of the file format, 0 for this one. */
  version: 0;
}

/** Information for people about all tasks in this file. */
export interface TaskclusterGithubConfigMetadata {
  /**
   * What the tasks do and why, for readers who do not know them. May be Markdown.
   *
   * At most 32768 characters.
   */
  description: string;
  /**
   * Short name that people recognize the tasks by.
   *
   * At most 255 characters.
   */
  name: string;
  /**
   * Email address of the person to ask about the tasks, usually the one who caused them.
   *
   * At most 255 characters.
   */
  owner: string;
  /**
   * URL of the file that the tasks come from, preferably at an exact revision.
   *
   * At most 4096 characters.
   */
  source: string;
}

/**
 * Definition of one task, in the form that `createTask` of the queue accepts. Text in double braces is filled in
 * from the event first.
 */
export interface TaskDefinition {
  /**
   * Creation time of the task. Defaults to the time when the event is handled.
   *
   * @default '{{ $fromNow }}'
   */
  created?: string;
  /**
   * Time by which the task must be resolved. Otherwise the queue resolves it as `exception` with the reason
   * `deadline-exceeded`. Defaults to one day after the event is handled.
   *
   * @default "{{ '1 day' | $fromNow }}"
   */
  deadline?: string;
  [name: string]: unknown;
}

/**
 * Content of a `.taskcluster.yml` of version 1, the file in the root of a repository that says which tasks to
 * create, and which hooks to trigger, for which events.
 *
 * The whole file is a JSON-e template. Its context holds `tasks_for` (the kind of event, such as `github-push`),
 * `event` (the event from GitHub), `taskcluster_root_url`, `now`, and `as_slugid`, a function that returns the
 * same new slugid each time it gets the same label. `policy` and `hooks` are used as they are, without
 * rendering.
 */
export interface TaskclusterGithubConfigV1 {
  /**
   * Whether a new build of a pull request cancels the older builds of that pull request that are still pending. It
   * cancels only builds for the same action; `opened` and `synchronize` count as one. Builds of pushes are not
   * affected. Defaults to true.
   *
   * @default true
   */
  autoCancelPreviousChecks?: boolean;
  /**
   * Hooks to trigger for the event, in addition to the tasks. Each gets a payload with `event`, `now`,
   * `taskcluster_root_url`, `tasks_for`, `context` and `taskId`, the ID for the task that it creates; its
   * `triggerSchema` must allow them. Defaults to `[]`.
   *
   * The role of the repository must have the scope `github:trigger-hook:<hookGroupId>/<hookId>`. If a hook fails,
   * the service says so in a comment on GitHub.
   *
   * @default []
   */
  hooks?: TaskclusterGithubConfigV1Hook[];
  /**
   * Rules for who can start tasks. The file on the default branch decides, so a pull request cannot change them
   * for itself.
   */
  policy?: TaskclusterGithubConfigV1Policy;
  /** How results are shown on GitHub: as checks with `checks-v1`, or as commit statuses if left out. */
  reporting?: 'checks-v1';
  /**
   * Tasks to create for the event, as a JSON-e template that renders to a list of task definitions. Defaults to
   * `[]`.
   *
   * The file is rendered for events of all kinds, so make the tasks depend on `tasks_for`, and for pull requests
   * on `event.action`. Render to an empty list for kinds of events that you do not know.
   *
   * @default []
   */
  tasks?: Record<string, unknown>[] | Record<string, unknown>;
  /** Version of the file format, 1 for this one. */
  version: 1;
}

/** Part of {@link TaskclusterGithubConfigV1}. */
export interface TaskclusterGithubConfigV1Hook {
  /**
   * Free-form values for the hook, which finds them in `context` of its payload. They are passed on without
   * rendering. Defaults to `{}`.
   *
   * @default {}
   */
  context?: Record<string, unknown>;
  /** Name of an existing hook, as `<hookGroupId>/<hookId>`. */
  name: string;
}

/**
 * Rules for who can start tasks. The file on the default branch decides, so a pull request cannot change them
 * for itself.
 */
export interface TaskclusterGithubConfigV1Policy {
  /**
   * Who can start tasks with a comment on a pull request. With `collaborators`, a comment by a collaborator with a
   * line `/taskcluster <command>` creates the tasks for `github-issue-comment`, and the template finds the command
   * in `event.taskcluster_comment`. These tasks are trusted, even if the pull request is not. If left out,
   * comments start no tasks.
   */
  allowComments?: 'collaborators';
  /**
   * Whose pull requests create tasks. A pull request counts as trusted if a collaborator opened it and its branch
   * is in the same repository or one of a collaborator.
   *
   * - `public`: all of them
   * - `public_restricted`: all of them, but those that are not trusted have `github-pull-request-untrusted` in
   *   `tasks_for` and get the scopes of the role `repo:github.com/<owner>/<repo>:pull-request-untrusted`
   * - `collaborators` (the default): only trusted ones; a comment on the others explains why no tasks were created
   * - `collaborators_quiet`: only trusted ones, without a comment on the others
   */
  pullRequests?: 'public' | 'public_restricted' | 'collaborators' | 'collaborators_quiet';
}

/**
 * Event `check_run`: something happened to a check run, which shows the result of one task on GitHub. The
 * service acts only on requests to run a check again.
 */
export interface GitHubCheckRunWebhookPayload {
  /**
   * What happened to the check run: `created`, `completed`, `rerequested` (somebody asked to run it again) or
   * `requested_action`. GitHub may add further values.
   *
   * At least 1 character.
   */
  action: string;
  /** Check run that the event is about. */
  check_run: GitHubCheckRunWebhookPayloadCheckRun;
  /**
   * Installation of the Taskcluster App that received the event. Missing if the event comes from an ordinary
   * webhook.
   */
  installation?: GitHubCheckRunWebhookPayloadInstallation;
  /** Repository where the event happened. */
  repository: GitHubCheckRunWebhookPayloadRepository;
  /** Account that caused the event. */
  sender: GitHubCheckRunWebhookPayloadSender;
  [name: string]: unknown;
}

/** Check run that the event is about. */
export interface GitHubCheckRunWebhookPayloadCheckRun {
  /** Check suite that the check run belongs to: all check runs of one App for one commit. */
  check_suite: GitHubCheckRunWebhookPayloadCheckRunCheckSuite;
  /** Result of the check run. `null` or missing until `status` is `completed`. */
  conclusion?: null | string;
  /**
   * Full hash of the commit that was checked.
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  head_sha: string;
  /**
   * Number that GitHub gave to the check run.
   *
   * Whole number, at least 1.
   */
  id: number;
  /**
   * Name of the check, shown on GitHub. Taskcluster uses the name of the task.
   *
   * At least 1 character.
   */
  name: string;
  /**
   * Open pull requests that contain the commit. Empty for commits that belong to none, and for pull requests from
   * forks.
   */
  pull_requests: GitHubCheckRunWebhookPayloadCheckRunPullRequest[];
  /**
   * Progress of the check run: `queued`, `in_progress` or `completed`; GitHub Actions also uses `waiting`,
   * `requested` and `pending`. GitHub may add further values.
   *
   * At least 1 character.
   */
  status: string;
  [name: string]: unknown;
}

/** Check suite that the check run belongs to: all check runs of one App for one commit. */
export interface GitHubCheckRunWebhookPayloadCheckRunCheckSuite {
  /** Branch that the commit is on. `null` or missing if GitHub does not know one, as for commits from forks. */
  head_branch?: null | string;
  /**
   * Full hash of the commit that the suite checks.
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  head_sha: string;
  /**
   * Number that GitHub gave to the check suite.
   *
   * Whole number, at least 1.
   */
  id: number;
  [name: string]: unknown;
}

/** Part of {@link GitHubCheckRunWebhookPayload}. */
export interface GitHubCheckRunWebhookPayloadCheckRunPullRequest {
  /** Branch that the changes go into. */
  base: GitHubCheckRunWebhookPayloadCheckRunPullRequestBase;
  /** Branch that the changes come from. */
  head: GitHubCheckRunWebhookPayloadCheckRunPullRequestHead;
  /**
   * Number that identifies the pull request across all of GitHub.
   *
   * Whole number, at least 1.
   */
  id: number;
  /**
   * Number of the pull request within its repository, as shown after `#`.
   *
   * Whole number, at least 1.
   */
  number: number;
  [name: string]: unknown;
}

/** Branch that the changes go into. */
export interface GitHubCheckRunWebhookPayloadCheckRunPullRequestBase {
  /**
   * Full hash of the commit at the tip of the target branch.
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  sha: string;
  [name: string]: unknown;
}

/** Branch that the changes come from. */
export interface GitHubCheckRunWebhookPayloadCheckRunPullRequestHead {
  /**
   * Full hash of the latest commit of the pull request.
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  sha: string;
  [name: string]: unknown;
}

/**
 * Installation of the Taskcluster App that received the event. Missing if the event comes from an ordinary
 * webhook.
 */
export interface GitHubCheckRunWebhookPayloadInstallation {
  /**
   * Number that GitHub gave to the installation.
   *
   * Whole number, at least 1.
   */
  id: number;
  [name: string]: unknown;
}

/** Repository where the event happened. */
export interface GitHubCheckRunWebhookPayloadRepository {
  /**
   * Owner and name of the repository, joined by a slash, such as `my-org/my.repo`.
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * Name of the repository without its owner, exactly as on GitHub (periods included).
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
  owner: GitHubCheckRunWebhookPayloadRepositoryOwner;
  [name: string]: unknown;
}

/** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
export interface GitHubCheckRunWebhookPayloadRepositoryOwner {
  /**
   * Name of the account on GitHub. Some push events have only `name`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * Name of the account on GitHub, in push events. Other events have `login`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** Account that caused the event. */
export interface GitHubCheckRunWebhookPayloadSender {
  /**
   * Name of the account on GitHub. The names of bots end with `[bot]`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/**
 * Event `installation`: somebody installed, changed or removed the Taskcluster App. The service stores which
 * installation belongs to which account.
 */
export interface GitHubInstallationWebhookPayload {
  /**
   * What happened to the installation: `created`, `deleted`, `suspend`, `unsuspend` or `new_permissions_accepted`.
   * GitHub may add further values.
   *
   * At least 1 character.
   */
  action: string;
  /** Installation that the event is about. */
  installation: GitHubInstallationWebhookPayloadInstallation;
  /** Repositories that the App can access. GitHub may leave it out. */
  repositories?: GitHubInstallationWebhookPayloadRepository[];
  /** Account that caused the event. */
  sender: GitHubInstallationWebhookPayloadSender;
  [name: string]: unknown;
}

/** Installation that the event is about. */
export interface GitHubInstallationWebhookPayloadInstallation {
  /** Account that the App is installed in. */
  account: GitHubInstallationWebhookPayloadInstallationAccount;
  /**
   * Number that GitHub gave to the installation. Other events carry it in `installation.id`.
   *
   * Whole number, at least 1.
   */
  id: number;
  /** Repositories that the App can access: `all` of the account, or only those `selected` by its owner. */
  repository_selection: 'all' | 'selected';
  /**
   * Number of the account that the App is installed in; the same as `account.id`.
   *
   * Whole number, at least 1.
   */
  target_id: number;
  /** Kind of the account that the App is installed in; the same as `account.type`. */
  target_type: 'User' | 'Organization';
  [name: string]: unknown;
}

/** Account that the App is installed in. */
export interface GitHubInstallationWebhookPayloadInstallationAccount {
  /**
   * Number that GitHub gave to the account. It stays the same when the account is renamed.
   *
   * Whole number, at least 1.
   */
  id: number;
  /**
   * Name of the account on GitHub.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  /** Whether the account belongs to a person (`User`) or to an organization. */
  type: 'User' | 'Organization';
  [name: string]: unknown;
}

/** Part of {@link GitHubInstallationWebhookPayload}. */
export interface GitHubInstallationWebhookPayloadRepository {
  /**
   * Owner and name of the repository, joined by a slash.
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * Number that GitHub gave to the repository. It stays the same when the repository is renamed.
   *
   * Whole number, at least 1.
   */
  id: number;
  /**
   * Name of the repository without its owner.
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  [name: string]: unknown;
}

/** Account that caused the event. */
export interface GitHubInstallationWebhookPayloadSender {
  /**
   * Name of the account on GitHub. The names of bots end with `[bot]`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/**
 * Event `issue_comment`: somebody wrote, edited or deleted a comment on an issue or pull request. The service
 * acts only on new or edited comments on open pull requests that have a line starting with `/taskcluster` and a
 * command.
 */
export interface GitHubIssueCommentWebhookPayload {
  /**
   * What happened to the comment: `created`, `edited` or `deleted`. GitHub may add further values.
   *
   * At least 1 character.
   */
  action: string;
  /** Comment that the event is about. */
  comment: GitHubIssueCommentWebhookPayloadComment;
  /**
   * Installation of the Taskcluster App that received the event. Missing if the event comes from an ordinary
   * webhook.
   */
  installation?: GitHubIssueCommentWebhookPayloadInstallation;
  /** Issue or pull request that the comment is on. GitHub treats pull requests as issues here. */
  issue: GitHubIssueCommentWebhookPayloadIssue;
  /** Repository where the event happened. */
  repository: GitHubIssueCommentWebhookPayloadRepository;
  /** Account that caused the event. */
  sender: GitHubIssueCommentWebhookPayloadSender;
  [name: string]: unknown;
}

/** Comment that the event is about. */
export interface GitHubIssueCommentWebhookPayloadComment {
  /** Text of the comment, in Markdown. The service takes its command from the line that starts with `/taskcluster`. */
  body: string;
  /**
   * Number that GitHub gave to the comment.
   *
   * Whole number, at least 1.
   */
  id: number;
  /** Author of the comment. To start tasks, the author must be a collaborator of the repository. */
  user: GitHubIssueCommentWebhookPayloadCommentUser;
  [name: string]: unknown;
}

/** Author of the comment. To start tasks, the author must be a collaborator of the repository. */
export interface GitHubIssueCommentWebhookPayloadCommentUser {
  /**
   * Name of the account on GitHub. The names of bots end with `[bot]`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/**
 * Installation of the Taskcluster App that received the event. Missing if the event comes from an ordinary
 * webhook.
 */
export interface GitHubIssueCommentWebhookPayloadInstallation {
  /**
   * Number that GitHub gave to the installation.
   *
   * Whole number, at least 1.
   */
  id: number;
  [name: string]: unknown;
}

/** Issue or pull request that the comment is on. GitHub treats pull requests as issues here. */
export interface GitHubIssueCommentWebhookPayloadIssue {
  /**
   * Number of the issue or pull request within its repository, as shown after `#`.
   *
   * Whole number, at least 1.
   */
  number: number;
  /** Links to the pull request. `null` or missing if the comment is on an issue. */
  pull_request?: null | Record<string, unknown>;
  /** Whether the issue or pull request is open. Comments on closed pull requests start no tasks. */
  state: 'open' | 'closed';
  /** Title of the issue or pull request. */
  title: string;
  /** Author of the issue or pull request. */
  user: GitHubIssueCommentWebhookPayloadIssueUser;
  [name: string]: unknown;
}

/** Author of the issue or pull request. */
export interface GitHubIssueCommentWebhookPayloadIssueUser {
  /**
   * Name of the account on GitHub. The names of bots end with `[bot]`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** Repository where the event happened. */
export interface GitHubIssueCommentWebhookPayloadRepository {
  /**
   * Owner and name of the repository, joined by a slash, such as `my-org/my.repo`.
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * Name of the repository without its owner, exactly as on GitHub (periods included).
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
  owner: GitHubIssueCommentWebhookPayloadRepositoryOwner;
  [name: string]: unknown;
}

/** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
export interface GitHubIssueCommentWebhookPayloadRepositoryOwner {
  /**
   * Name of the account on GitHub. Some push events have only `name`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * Name of the account on GitHub, in push events. Other events have `login`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** Account that caused the event. */
export interface GitHubIssueCommentWebhookPayloadSender {
  /**
   * Name of the account on GitHub. The names of bots end with `[bot]`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/**
 * Event `ping`: GitHub tests that the webhook can be reached, right after somebody set it up. The service
 * confirms it and does nothing else.
 */
export interface GitHubPingWebhookPayload {
  /** Webhook that was set up. */
  hook: GitHubPingWebhookPayloadHook;
  /**
   * Number of the webhook; the same as `hook.id`.
   *
   * Whole number, at least 1.
   */
  hook_id: number;
  /** Organization that the webhook belongs to. `null` or missing if it belongs to a repository of a user. */
  organization?: null | GitHubPingWebhookPayloadOrganization;
  /** Repository that the webhook was set up for. `null` or missing if it belongs to a whole organization. */
  repository?: null | GitHubPingWebhookPayloadRepository;
  /** Account that caused the event. */
  sender: GitHubPingWebhookPayloadSender;
  /**
   * Random saying from GitHub, without further meaning.
   *
   * At least 1 character.
   */
  zen: string;
  [name: string]: unknown;
}

/** Webhook that was set up. */
export interface GitHubPingWebhookPayloadHook {
  /** Whether GitHub delivers events to the webhook. */
  active: boolean;
  /** Settings of the webhook, such as its `url` and `content_type`. */
  config: Record<string, unknown>;
  /**
   * Events that the webhook receives, such as `push`; `*` stands for all events.
   *
   * Each: at least 1 character.
   */
  events: string[];
  /**
   * Number that GitHub gave to the webhook.
   *
   * Whole number, at least 1.
   */
  id: number;
  /** Kind of receiver, always `web`. */
  name: 'web';
  /** Whether the webhook was set up for one repository or for a whole organization. */
  type: 'Repository' | 'Organization';
  [name: string]: unknown;
}

/** Part of {@link GitHubPingWebhookPayload}. */
export interface GitHubPingWebhookPayloadOrganization {
  /**
   * Name of the organization on GitHub.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** Part of {@link GitHubPingWebhookPayload}. */
export interface GitHubPingWebhookPayloadRepository {
  /**
   * Owner and name of the repository, joined by a slash.
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * Name of the repository without its owner.
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
  owner: GitHubPingWebhookPayloadRepositoryOwner;
  [name: string]: unknown;
}

/** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
export interface GitHubPingWebhookPayloadRepositoryOwner {
  /**
   * Name of the account on GitHub. Some push events have only `name`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * Name of the account on GitHub, in push events. Other events have `login`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** Account that caused the event. */
export interface GitHubPingWebhookPayloadSender {
  /**
   * Name of the account on GitHub. The names of bots end with `[bot]`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/**
 * Event `pull_request`: something happened to a pull request. The service ignores pull requests whose title
 * contains `[skip ci]` or `[ci skip]`.
 */
export interface GitHubPullRequestWebhookPayload {
  /**
   * What happened to the pull request. `opened`, `reopened` and `synchronize` (new commits) usually start tasks.
   * Others concern its end (`closed`), text (`edited`), people (`assigned`, `review_requested`), labels
   * (`labeled`), drafts (`converted_to_draft`, `ready_for_review`) or the merge queue (`enqueued`). GitHub may add
   * further values.
   *
   * At least 1 character.
   */
  action: string;
  /**
   * Installation of the Taskcluster App that received the event. Missing if the event comes from an ordinary
   * webhook.
   */
  installation?: GitHubPullRequestWebhookPayloadInstallation;
  /**
   * Number of the pull request within its repository, as shown after `#`.
   *
   * Whole number, at least 1.
   */
  number: number;
  /** Pull request that the event is about. */
  pull_request: GitHubPullRequestWebhookPayloadPullRequest;
  /** Repository where the event happened. */
  repository: GitHubPullRequestWebhookPayloadRepository;
  /** Account that caused the event. */
  sender: GitHubPullRequestWebhookPayloadSender;
  [name: string]: unknown;
}

/**
 * Installation of the Taskcluster App that received the event. Missing if the event comes from an ordinary
 * webhook.
 */
export interface GitHubPullRequestWebhookPayloadInstallation {
  /**
   * Number that GitHub gave to the installation.
   *
   * Whole number, at least 1.
   */
  id: number;
  [name: string]: unknown;
}

/** Pull request that the event is about. */
export interface GitHubPullRequestWebhookPayloadPullRequest {
  /** Branch that the changes go into. */
  base: GitHubPullRequestWebhookPayloadPullRequestBase;
  /** Branch that the changes come from. It can be in a fork. */
  head: GitHubPullRequestWebhookPayloadPullRequestHead;
  /**
   * Number of the pull request within its repository; the same as `number` of the event.
   *
   * Whole number, at least 1.
   */
  number: number;
  /** Whether the pull request is open. A merged pull request is `closed`. */
  state: 'open' | 'closed';
  /** Title of the pull request. */
  title?: string;
  /** Author of the pull request, who need not be the `sender` of this event. */
  user: GitHubPullRequestWebhookPayloadPullRequestUser;
  [name: string]: unknown;
}

/** Branch that the changes go into. */
export interface GitHubPullRequestWebhookPayloadPullRequestBase {
  /**
   * Name of the branch, without `refs/heads/`.
   *
   * At least 1 character.
   */
  ref: string;
  /** Repository that the pull request was opened in. */
  repo: GitHubPullRequestWebhookPayloadPullRequestBaseRepo;
  /**
   * Full hash of the commit at the tip of the target branch.
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  sha: string;
  [name: string]: unknown;
}

/** Repository that the pull request was opened in. */
export interface GitHubPullRequestWebhookPayloadPullRequestBaseRepo {
  /**
   * HTTPS URL to clone the repository from.
   *
   * URI.
   */
  clone_url: string;
  /**
   * Owner and name of the repository, joined by a slash.
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * Name of the repository without its owner.
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
  owner: GitHubPullRequestWebhookPayloadPullRequestBaseRepoOwner;
  [name: string]: unknown;
}

/** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
export interface GitHubPullRequestWebhookPayloadPullRequestBaseRepoOwner {
  /**
   * Name of the account on GitHub. Some push events have only `name`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * Name of the account on GitHub, in push events. Other events have `login`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** Branch that the changes come from. It can be in a fork. */
export interface GitHubPullRequestWebhookPayloadPullRequestHead {
  /**
   * Name of the branch, without `refs/heads/`.
   *
   * At least 1 character.
   */
  ref: string;
  /** Repository that holds the branch. For a fork, this is a different repository from the one in `base`. */
  repo: GitHubPullRequestWebhookPayloadPullRequestHeadRepo;
  /**
   * Full hash of the latest commit of the pull request. The service builds this commit.
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  sha: string;
  [name: string]: unknown;
}

/** Repository that holds the branch. For a fork, this is a different repository from the one in `base`. */
export interface GitHubPullRequestWebhookPayloadPullRequestHeadRepo {
  /**
   * HTTPS URL to clone the repository from.
   *
   * URI.
   */
  clone_url: string;
  /**
   * Owner and name of the repository, joined by a slash.
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * Name of the repository without its owner.
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
  owner: GitHubPullRequestWebhookPayloadPullRequestHeadRepoOwner;
  [name: string]: unknown;
}

/** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
export interface GitHubPullRequestWebhookPayloadPullRequestHeadRepoOwner {
  /**
   * Name of the account on GitHub. Some push events have only `name`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * Name of the account on GitHub, in push events. Other events have `login`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** Author of the pull request, who need not be the `sender` of this event. */
export interface GitHubPullRequestWebhookPayloadPullRequestUser {
  /**
   * Name of the account on GitHub. The names of bots end with `[bot]`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** Repository where the event happened. */
export interface GitHubPullRequestWebhookPayloadRepository {
  /**
   * Owner and name of the repository, joined by a slash, such as `my-org/my.repo`.
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
  owner: GitHubPullRequestWebhookPayloadRepositoryOwner;
  [name: string]: unknown;
}

/** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
export interface GitHubPullRequestWebhookPayloadRepositoryOwner {
  /**
   * Name of the account on GitHub. Some push events have only `name`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * Name of the account on GitHub, in push events. Other events have `login`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** Account that caused the event. */
export interface GitHubPullRequestWebhookPayloadSender {
  /**
   * Name of the account on GitHub. The names of bots end with `[bot]`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/**
 * Event `push`: somebody created, moved or deleted a branch or tag. A `git push` that updates several of them
 * causes one event for each. The service ignores pushes whose latest commit message contains `[skip ci]` or `[ci
 * skip]`.
 */
export interface GitHubPushWebhookPayload {
  /**
   * Full hash of the commit that the branch or tag points to after the push. All zeros if it was deleted.
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  after: string;
  /**
   * Full hash of the commit that the branch or tag pointed to before the push. All zeros if it is new.
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  before: string;
  /** Commits that the push added, oldest first. Empty for most tags. GitHub limits the number of commits. */
  commits: GitHubPushWebhookPayloadCommit[];
  /** Latest commit of the push. `null` if the branch or tag was deleted. */
  head_commit?: null | GitHubPushWebhookPayloadHeadCommit;
  /**
   * Installation of the Taskcluster App that received the event. Missing if the event comes from an ordinary
   * webhook.
   */
  installation?: GitHubPushWebhookPayloadInstallation;
  /** Who pushed: an account or a deploy key. */
  pusher: GitHubPushWebhookPayloadPusher;
  /**
   * Full name of the branch or tag: `refs/heads/<branch>` or `refs/tags/<tag>`.
   *
   * Pattern `^refs/(heads|tags)/.*$`.
   */
  ref: string;
  /** Repository where the event happened. */
  repository: GitHubPushWebhookPayloadRepository;
  /** Account that caused the event. */
  sender: GitHubPushWebhookPayloadSender;
  [name: string]: unknown;
}

/** Part of {@link GitHubPushWebhookPayload}. */
export interface GitHubPushWebhookPayloadCommit {
  /**
   * Full hash of the commit.
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  id: string;
  /** Commit message. */
  message: string;
  [name: string]: unknown;
}

/** Part of {@link GitHubPushWebhookPayload}. */
export interface GitHubPushWebhookPayloadHeadCommit {
  /**
   * Full hash of the commit; the same as `after` for a branch.
   *
   * Pattern `^[a-f0-9]{40}$`.
   */
  id: string;
  /** Commit message. */
  message: string;
  [name: string]: unknown;
}

/**
 * Installation of the Taskcluster App that received the event. Missing if the event comes from an ordinary
 * webhook.
 */
export interface GitHubPushWebhookPayloadInstallation {
  /**
   * Number that GitHub gave to the installation.
   *
   * Whole number, at least 1.
   */
  id: number;
  [name: string]: unknown;
}

/** Who pushed: an account or a deploy key. */
export interface GitHubPushWebhookPayloadPusher {
  /**
   * Name of the account on GitHub, or a fixed name for a deploy key.
   *
   * At least 1 character.
   */
  name: string;
  [name: string]: unknown;
}

/** Repository where the event happened. */
export interface GitHubPushWebhookPayloadRepository {
  /**
   * HTTPS URL to clone the repository from.
   *
   * URI.
   */
  clone_url: string;
  /**
   * Owner and name of the repository, joined by a slash, such as `my-org/my.repo`.
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * Name of the repository without its owner, exactly as on GitHub (periods included).
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
  owner: GitHubPushWebhookPayloadRepositoryOwner;
  [name: string]: unknown;
}

/** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
export interface GitHubPushWebhookPayloadRepositoryOwner {
  /**
   * Name of the account on GitHub. Some push events have only `name`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * Name of the account on GitHub, in push events. Other events have `login`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** Account that caused the event. */
export interface GitHubPushWebhookPayloadSender {
  /**
   * Name of the account on GitHub. The names of bots end with `[bot]`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** Event `release`: something happened to a release of a repository. */
export interface GitHubReleaseWebhookPayload {
  /**
   * What happened to the release: `published`, `unpublished`, `created`, `edited`, `deleted`, `prereleased` or
   * `released`. One click on GitHub can cause several events. GitHub may add further values.
   *
   * At least 1 character.
   */
  action: string;
  /**
   * Installation of the Taskcluster App that received the event. Missing if the event comes from an ordinary
   * webhook.
   */
  installation?: GitHubReleaseWebhookPayloadInstallation;
  /** Release that the event is about. */
  release: GitHubReleaseWebhookPayloadRelease;
  /** Repository where the event happened. */
  repository: GitHubReleaseWebhookPayloadRepository;
  /** Account that caused the event. */
  sender: GitHubReleaseWebhookPayloadSender;
  [name: string]: unknown;
}

/**
 * Installation of the Taskcluster App that received the event. Missing if the event comes from an ordinary
 * webhook.
 */
export interface GitHubReleaseWebhookPayloadInstallation {
  /**
   * Number that GitHub gave to the installation.
   *
   * Whole number, at least 1.
   */
  id: number;
  [name: string]: unknown;
}

/** Release that the event is about. */
export interface GitHubReleaseWebhookPayloadRelease {
  /** Account that created the release. */
  author: GitHubReleaseWebhookPayloadReleaseAuthor;
  /** Whether the release is a draft, which only people with write access can see. */
  draft: boolean;
  /**
   * Number that GitHub gave to the release.
   *
   * Whole number, at least 1.
   */
  id: number;
  /** Title of the release. `null` or missing if it has none. */
  name?: null | string;
  /** Whether the release is marked as not ready for production. */
  prerelease: boolean;
  /**
   * Name of the tag that the release is made from. The tag of a draft may not exist yet.
   *
   * At least 1 character.
   */
  tag_name: string;
  /**
   * Branch or commit that GitHub creates the tag from. The service builds its latest commit.
   *
   * At least 1 character.
   */
  target_commitish: string;
  [name: string]: unknown;
}

/** Account that created the release. */
export interface GitHubReleaseWebhookPayloadReleaseAuthor {
  /**
   * Name of the account on GitHub. The names of bots end with `[bot]`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
}

/** Repository where the event happened. */
export interface GitHubReleaseWebhookPayloadRepository {
  /**
   * Owner and name of the repository, joined by a slash, such as `my-org/my.repo`.
   *
   * Pattern `^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`.
   */
  full_name: string;
  /**
   * Name of the repository without its owner, exactly as on GitHub (periods included).
   *
   * Pattern `^[A-Za-z0-9._-]+$`.
   */
  name: string;
  /** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
  owner: GitHubReleaseWebhookPayloadRepositoryOwner;
  [name: string]: unknown;
}

/** Account that owns the repository: a user or an organization. GitHub sends `name`, `login` or both. */
export interface GitHubReleaseWebhookPayloadRepositoryOwner {
  /**
   * Name of the account on GitHub. Some push events have only `name`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login?: string;
  /**
   * Name of the account on GitHub, in push events. Other events have `login`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  name?: string;
  [name: string]: unknown;
}

/** Account that caused the event. */
export interface GitHubReleaseWebhookPayloadSender {
  /**
   * Name of the account on GitHub. The names of bots end with `[bot]`.
   *
   * Pattern `^([a-zA-Z0-9-_%\[\]]*)$`.
   */
  login: string;
  [name: string]: unknown;
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
  readonly pullRequest?: string | number | undefined;
};

/** The query parameters of `cancelBuilds`. */
export type CancelBuildsQuery = {
  readonly sha?: string | undefined;
  readonly pullRequest?: string | number | undefined;
};
