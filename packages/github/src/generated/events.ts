// Generated from references/github/exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { GitHubPullRequestMessage, GitHubPushMessage, GitHubReleaseMessage, TaskGroupDefinedCreateStatus } from './types.ts';

/**
 * Messages about events in GitHub repositories where the Taskcluster App is installed, and about the tasks
 * created for them.
 *
 * Each push, pull request or release that GitHub reports becomes one message with the whole event in it. The
 * service listens to these itself to create tasks; others can use them to follow a repository without a webhook
 * of their own.
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
   * Published when GitHub reports that something happened to a pull request.
   *
   * The last word of the routing key tells what: for new code bind to `opened`, `reopened` and `synchronize` (new
   * commits). The message holds the whole event from GitHub in `body`. It comes whether or not tasks are created
   * for it.
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
   * Published when GitHub reports a push to a repository.
   *
   * The routing key does not tell the branch; look at `branch` in the message. The whole event from GitHub is in
   * `body`. The message comes whether or not tasks are created for it.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-github/v1/push`
   */
  push(pattern?: RoutingKeyPattern<PushRoutingKey> | string): Binding<'push', GitHubPushMessage, PushRoutingKey> {
    return bind(exchanges.push, pattern);
  }

  /**
   * Published when GitHub reports a release in a repository.
   *
   * The whole event from GitHub is in `body`, with what happened to the release in its `action`. The message comes
   * whether or not tasks are created for it.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-github/v1/release`
   */
  release(pattern?: RoutingKeyPattern<ReleaseRoutingKey> | string): Binding<'release', GitHubReleaseMessage, ReleaseRoutingKey> {
    return bind(exchanges.release, pattern);
  }

  /**
   * Published when the service has asked the queue to create all tasks of a build.
   *
   * Internal: the service listens to it to show the first, pending state of the build on GitHub, and may change
   * it. To follow the tasks themselves, use the exchanges of the queue with the `taskGroupId` of the build.
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
   * Owner of the repository, an organization or a user, with `%` for each period (`my.org` becomes `my%org`) and
   * other special characters except `-` and `_` removed.
   */
  readonly organization: string;
  /**
   * Name of the repository without its owner, with `%` for each period (`my.repo` becomes `my%repo`) and other
   * special characters except `-` and `_` removed.
   */
  readonly repository: string;
  /**
   * What happened to the pull request, such as `opened` or `synchronize`; the same as `action` in the message,
   * which lists all values.
   */
  readonly action: string;
}

/** The routing key that several events share. */
export interface GithubRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /**
   * Owner of the repository, an organization or a user, with `%` for each period (`my.org` becomes `my%org`) and
   * other special characters except `-` and `_` removed.
   */
  readonly organization: string;
  /**
   * Name of the repository without its owner, with `%` for each period (`my.repo` becomes `my%repo`) and other
   * special characters except `-` and `_` removed.
   */
  readonly repository: string;
}

/** The routing key of `push`. */
export type PushRoutingKey = GithubRoutingKey;

/** The routing key of `release`. */
export type ReleaseRoutingKey = GithubRoutingKey;

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
