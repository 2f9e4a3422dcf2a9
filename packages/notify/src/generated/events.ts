// Generated from references/notify/exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { NotificationMessage, PostIrcMessageRequest } from './types.ts';

/**
 * Messages that tasks and callers of `pulse` send, and requests to post on IRC.
 *
 * Free-form messages come on `notify`. `ircRequest` serves the part of the service that talks to IRC.
 */
export class NotifyEvents {
  /**
   * Published for each call of `pulse`, and when a task with a `notify.pulse` route is resolved.
   *
   * For a task, `message` in it is the status of the task as the queue reports it; for a call it is whatever the
   * caller gave. The routing key does not tell messages apart. To get certain ones, bind to `route.` followed by
   * the routing key in the call or in the route of the task.
   *
   * **Exchange:** `exchange/taskcluster-notify/v1/notification`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  notify(pattern?: RoutingKeyPattern<NotifyRoutingKey> | string): Binding<'notify', NotificationMessage, NotifyRoutingKey> {
    return bind(exchanges.notify, pattern);
  }

  /**
   * Published when a message is to be posted on IRC, for a task or for a call of `irc`.
   *
   * Meant for the part of the service that posts it. The message is the request itself, with either `channel` or
   * `user`.
   *
   * **Exchange:** `exchange/taskcluster-notify/v1/irc-request`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  ircRequest(
    pattern?: RoutingKeyPattern<IrcRequestRoutingKey> | string,
  ): Binding<'ircRequest', PostIrcMessageRequest, IrcRequestRoutingKey> {
    return bind(exchanges.ircRequest, pattern);
  }
}

/** The routing key of `notify`. */
export interface NotifyRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /**
   * Room for words that may be added later; match it with `#`, as an omitted value does.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `ircRequest`. */
export interface IrcRequestRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /**
   * Room for words that may be added later; match it with `#`, as an omitted value does.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

const exchanges = {
  notify: {
    name: 'notify',
    exchange: 'exchange/taskcluster-notify/v1/notification',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'NotificationMessage', load: async () => (await import('./schemas.ts')).NotificationMessage },
  },
  ircRequest: {
    name: 'ircRequest',
    exchange: 'exchange/taskcluster-notify/v1/irc-request',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'PostIrcMessageRequest', load: async () => (await import('./schemas.ts')).PostIrcMessageRequest },
  },
} as const satisfies Record<string, Exchange>;
