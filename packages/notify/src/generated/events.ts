// Generated from references/notify/exchanges.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { NotificationMessage, PostIrcMessageRequest } from './types.ts';

/**
 * Messages that the notify service publishes on Pulse: notifications sent by users, or caused by routes of
 * tasks.
 *
 * @example
 * ```ts
 * import { NotifyEvents } from '@tc/notify/events';
 * import { Pulse } from '@tc/pulse';
 *
 * const events = new NotifyEvents();
 * await using consumer = await Pulse.fromEnv().consume(
 *   { bindings: [events.notify()] },
 *   async (message) => console.log(message.name, message.payload),
 * );
 * ```
 */
export class NotifyEvents {
  /**
   * Published for each Pulse notification: a call of the method `pulse`, or a route
   * `notify.pulse.<topic>.on-<event>` of a task.
   *
   * `message` is free-form JSON from the caller of `pulse`. For a route of a task, it is the status of the task,
   * in the form of `status` of the queue's messages.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-notify/v1/notification`
   */
  notify(pattern?: RoutingKeyPattern<NotifyRoutingKey> | string): Binding<'notify', NotificationMessage, NotifyRoutingKey> {
    return bind(exchanges.notify, pattern);
  }

  /**
   * Published for each message that is to be posted on IRC.
   *
   * The IRC bot of the service listens to these and does the posting, so a message here has not been posted yet.
   * It names either a `channel` or a `user`.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @deprecated Taskcluster 106.0.0 dropped it. Only older deployments have it.
   * @see `exchange/taskcluster-notify/v1/irc-request`
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
   * Words chosen by the sender: the `routingKey` of the call of `pulse`, or `<topic>` in the route of the task.
   *
   * Can be several words.
   */
  readonly topic: string;
}

/** The routing key of `ircRequest`. */
export interface IrcRequestRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /**
   * Room for words that may be added later; match it with `#`, as an omitted value does.
   *
   * Can be several words.
   * `_` if there is none.
   */
  readonly reserved: string;
}

const exchanges = {
  notify: {
    name: 'notify',
    exchange: 'exchange/taskcluster-notify/v1/notification',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'topic', multipleWords: true, required: true },
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
