// Generated from references/notify/exchanges.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { NotificationMessage } from './types.ts';

/**
 * Messages that the notify service publishes on Pulse: notifications asked for by users or by routes of tasks,
 * and requests to post on IRC.
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
   * **Exchange:** `exchange/taskcluster-notify/v1/notification`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  notify(pattern?: RoutingKeyPattern<NotifyRoutingKey> | string): Binding<'notify', NotificationMessage, NotifyRoutingKey> {
    return bind(exchanges.notify, pattern);
  }
}

/** The routing key of `notify`. */
export interface NotifyRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /**
   * TODO: describe topic in the routing key of notify
   *
   * May be of several words.
   */
  readonly topic: string;
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
} as const satisfies Record<string, Exchange>;
