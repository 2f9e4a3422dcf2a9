// Generated from references/github/exchanges.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type {
  GitHubPullRequestMessage,
  GitHubPushMessage,
  GitHubReleaseMessage,
  GitHubReRunRequestMessage,
  TaskGroupDefinedCreateStatus,
} from './types.ts';

/**
 * Messages about events in GitHub repositories where the Taskcluster App is installed, and about the tasks
 * created for them.
 *
 * Each push, release, change to a pull request, command in a comment, or request to run a check again becomes
 * one message that contains the whole event. The service creates tasks from these messages. Others can use them
 * to follow a repository without a webhook of their own.
 *
 * @example
 * ```ts
 * import { GithubEvents } from '@tc/github/events';
 * import { Pulse } from '@tc/pulse';
 *
 * const events = new GithubEvents();
 * await using consumer = await Pulse.fromEnv().consume(
 *   { bindings: [events.pullRequest()] },
 *   async (message) => console.log(message.name, message.payload),
 * );
 * ```
 */
export class GithubEvents {
  /**
   * Published when something happens to a pull request, or when a comment on one gives a command to Taskcluster.
   *
   * The last word of the routing key says what happened. To act on changed code, bind to `opened`, `reopened` and
   * `synchronize` (new commits). A comment has the action `created` or `edited`, and `github-issue-comment` in
   * `tasks_for`. The whole event is in `body`.
   *
   * The message is published whether or not tasks are created, except that pull requests with `[skip ci]` or `[ci
   * skip]` in the title are ignored.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-github/v1/pull-request`
   */
  pullRequest(
    pattern?: RoutingKeyPattern<PullRequestRoutingKey> | string,
  ): Binding<'pullRequest', GitHubPullRequestMessage, PullRequestRoutingKey> {
    return bind(exchanges.pullRequest, pattern);
  }

  /**
   * Published when somebody pushes a branch or tag to a repository.
   *
   * The routing key does not contain the branch; see `branch` in the message. The whole event is in `body`.
   *
   * The message is published whether or not tasks are created, except that pushes with `[skip ci]` or `[ci skip]`
   * in the latest commit message are ignored.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-github/v1/push`
   */
  push(pattern?: RoutingKeyPattern<PushRoutingKey> | string): Binding<'push', GitHubPushMessage, PushRoutingKey> {
    return bind(exchanges.push, pattern);
  }

  /**
   * Published when something happens to a release of a repository.
   *
   * The whole event is in `body`, and `body.action` says what happened, such as `published`. The message is
   * published whether or not tasks are created.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-github/v1/release`
   */
  release(pattern?: RoutingKeyPattern<ReleaseRoutingKey> | string): Binding<'release', GitHubReleaseMessage, ReleaseRoutingKey> {
    return bind(exchanges.release, pattern);
  }

  /**
   * Published when somebody asks on GitHub to run a check again.
   *
   * The service listens to this message and reruns the task that the check belongs to, with the scopes of the role
   * `repo:github.com/<owner>/<repo>:rerun`. Requests by bots, including the Taskcluster App itself, are not
   * published.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-github/v1/rerun`
   */
  rerun(pattern?: RoutingKeyPattern<RerunRoutingKey> | string): Binding<'rerun', GitHubReRunRequestMessage, RerunRoutingKey> {
    return bind(exchanges.rerun, pattern);
  }

  /**
   * Published when the service has created all tasks of a build in the queue.
   *
   * Internal: the service listens to it to set the first, pending status on GitHub, and the message may change. To
   * follow the tasks, use the exchanges of the queue with the `taskGroupId` of the build.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-github/v1/task-group-creation-requested`
   */
  taskGroupCreationRequested(
    pattern?: RoutingKeyPattern<TaskGroupCreationRequestedRoutingKey> | string,
  ): Binding<'taskGroupCreationRequested', TaskGroupDefinedCreateStatus, TaskGroupCreationRequestedRoutingKey> {
    return bind(exchanges.taskGroupCreationRequested, pattern);
  }
}

/** The routing key of `pullRequest`. */
export interface PullRequestRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /**
   * Owner of the repository, a user or an organization, in a form that fits a routing key: periods become `%`
   * (`my.org` becomes `my%org`), and special characters other than `-` and `_` are removed.
   */
  readonly organization: string;
  /**
   * Name of the repository without its owner, in a form that fits a routing key: periods become `%` (`my.repo`
   * becomes `my%repo`), and special characters other than `-` and `_` are removed.
   */
  readonly repository: string;
  /**
   * What happened to the pull request, such as `opened` or `synchronize`, or to the comment (`created` or
   * `edited`). The same as `action` in the message.
   */
  readonly action: string;
}

/** The routing key that several events share. */
export interface GithubRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /**
   * Owner of the repository, a user or an organization, in a form that fits a routing key: periods become `%`
   * (`my.org` becomes `my%org`), and special characters other than `-` and `_` are removed.
   */
  readonly organization: string;
  /**
   * Name of the repository without its owner, in a form that fits a routing key: periods become `%` (`my.repo`
   * becomes `my%repo`), and special characters other than `-` and `_` are removed.
   */
  readonly repository: string;
}

/** The routing key of `push`. */
export type PushRoutingKey = GithubRoutingKey;

/** The routing key of `release`. */
export type ReleaseRoutingKey = GithubRoutingKey;

/** The routing key of `rerun`. */
export type RerunRoutingKey = GithubRoutingKey;

/** The routing key of `taskGroupCreationRequested`. */
export type TaskGroupCreationRequestedRoutingKey = GithubRoutingKey;

const exchanges = {
  pullRequest: {
    name: 'pullRequest',
    exchange: 'exchange/taskcluster-github/v1/pull-request',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'organization', required: true },
      { name: 'repository', required: true },
      { name: 'action', required: true },
    ],
    schema: { name: 'GitHubPullRequestMessage', load: async () => (await import('./schemas.ts')).GitHubPullRequestMessage },
  },
  push: {
    name: 'push',
    exchange: 'exchange/taskcluster-github/v1/push',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'organization', required: true },
      { name: 'repository', required: true },
    ],
    schema: { name: 'GitHubPushMessage', load: async () => (await import('./schemas.ts')).GitHubPushMessage },
  },
  release: {
    name: 'release',
    exchange: 'exchange/taskcluster-github/v1/release',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'organization', required: true },
      { name: 'repository', required: true },
    ],
    schema: { name: 'GitHubReleaseMessage', load: async () => (await import('./schemas.ts')).GitHubReleaseMessage },
  },
  rerun: {
    name: 'rerun',
    exchange: 'exchange/taskcluster-github/v1/rerun',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'organization', required: true },
      { name: 'repository', required: true },
    ],
    schema: { name: 'GitHubReRunRequestMessage', load: async () => (await import('./schemas.ts')).GitHubReRunRequestMessage },
  },
  taskGroupCreationRequested: {
    name: 'taskGroupCreationRequested',
    exchange: 'exchange/taskcluster-github/v1/task-group-creation-requested',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'organization', required: true },
      { name: 'repository', required: true },
    ],
    schema: { name: 'TaskGroupDefinedCreateStatus', load: async () => (await import('./schemas.ts')).TaskGroupDefinedCreateStatus },
  },
} as const satisfies Record<string, Exchange>;
