// Generated from references/notify/exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { NotificationMessage, PostIrcMessageRequest } from './types.ts';

/** TODO */
export class NotifyEvents {
  /**
   * TODO
   *
   * **Exchange:** `exchange/taskcluster-notify/v1/notification`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  notify(pattern?: RoutingKeyPattern<NotifyRoutingKey> | string): Binding<'notify', NotificationMessage, NotifyRoutingKey> {
    return bind(exchanges.notify, pattern);
  }

  /**
   * TODO
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
  /** TODO */
  readonly routingKeyKind: 'primary';
  /**
   * TODO
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `ircRequest`. */
export interface IrcRequestRoutingKey {
  /** TODO */
  readonly routingKeyKind: 'primary';
  /**
   * TODO
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
