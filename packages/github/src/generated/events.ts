// Generated from references/github/exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { GitHubPullRequestMessage, GitHubPushMessage, GitHubReleaseMessage, TaskGroupDefinedCreateStatus } from './types.ts';

/** TODO */
export class GithubEvents {
  /**
   * TODO
   *
   * **Exchange:** `exchange/taskcluster-github/v1/pull-request`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  pullRequest(
    pattern?: RoutingKeyPattern<PullRequestRoutingKey> | string,
  ): Binding<'pullRequest', GitHubPullRequestMessage, PullRequestRoutingKey> {
    return bind(exchanges.pullRequest, pattern);
  }

  /**
   * TODO
   *
   * **Exchange:** `exchange/taskcluster-github/v1/push`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  push(pattern?: RoutingKeyPattern<PushRoutingKey> | string): Binding<'push', GitHubPushMessage, PushRoutingKey> {
    return bind(exchanges.push, pattern);
  }

  /**
   * TODO
   *
   * **Exchange:** `exchange/taskcluster-github/v1/release`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  release(pattern?: RoutingKeyPattern<ReleaseRoutingKey> | string): Binding<'release', GitHubReleaseMessage, ReleaseRoutingKey> {
    return bind(exchanges.release, pattern);
  }

  /**
   * TODO
   *
   * **Exchange:** `exchange/taskcluster-github/v1/task-group-creation-requested`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  taskGroupCreationRequested(
    pattern?: RoutingKeyPattern<TaskGroupCreationRequestedRoutingKey> | string,
  ): Binding<'taskGroupCreationRequested', TaskGroupDefinedCreateStatus, TaskGroupCreationRequestedRoutingKey> {
    return bind(exchanges.taskGroupCreationRequested, pattern);
  }
}

/** The routing key of `pullRequest`. */
export interface PullRequestRoutingKey {
  /** TODO */
  readonly routingKeyKind: 'primary';
  /** TODO */
  readonly organization: string;
  /** TODO */
  readonly repository: string;
  /** TODO */
  readonly action: string;
}

/** The routing key of `push`. */
export interface PushRoutingKey {
  /** TODO */
  readonly routingKeyKind: 'primary';
  /** TODO */
  readonly organization: string;
  /** TODO */
  readonly repository: string;
}

/** The routing key of `release`. */
export interface ReleaseRoutingKey {
  /** TODO */
  readonly routingKeyKind: 'primary';
  /** TODO */
  readonly organization: string;
  /** TODO */
  readonly repository: string;
}

/** The routing key of `taskGroupCreationRequested`. */
export interface TaskGroupCreationRequestedRoutingKey {
  /** TODO */
  readonly routingKeyKind: 'primary';
  /** TODO */
  readonly organization: string;
  /** TODO */
  readonly repository: string;
}

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
