// Generated from references/notify/exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { NotificationMessage, PostIrcMessageRequest } from './types.ts';

/**
 * Messages that the notify service publishes on Pulse: notifications asked for by users or by routes of tasks,
 * and requests to post on IRC.
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
   * Published for each Pulse notification, whether asked for with the method `pulse` or by a `notify.pulse` route
   * of a task.
   *
   * `message` is free-form JSON from the caller of `pulse`. For a route of a task, it is the status of the
   * resolved task as known by the queue.
   *
   * The routing key described here is the same for all messages. To get only some, bind to the routing key that
   * the sender chose, under which each message is delivered too.
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
   * @see `exchange/taskcluster-notify/v1/irc-request`
   */
  ircRequest(
    pattern?: RoutingKeyPattern<IrcRequestRoutingKey> | string,
  ): Binding<'ircRequest', PostIrcMessageRequest, IrcRequestRoutingKey> {
    return bind(exchanges.ircRequest, pattern);
  }
}

/** The routing key that several events share. */
export interface NotifyRoutingKey {
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

/** The routing key of `ircRequest`. */
export type IrcRequestRoutingKey = NotifyRoutingKey;

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
