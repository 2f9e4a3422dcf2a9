// Generated from references/notify/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  ListDenylistQuery,
  ListOfNotificationAdresses,
  NotificationTypeAndAddress,
  PostIrcMessageRequest,
  PostPulseMessageRequest,
  SendEmailRequest,
} from './types.ts';

/**
 * Sends notifications by email, Pulse and IRC.
 *
 * Most notifications need no call: a task with a route such as `notify.email.<address>.on-failed` is announced
 * when it is resolved that way. The kinds of routes are `notify.email`, `notify.pulse`, `notify.irc-user` and
 * `notify.irc-channel`; the last word is `on-any`, `on-completed`, `on-failed` or `on-exception`. The methods
 * send messages of any other content.
 *
 * Delivery is best effort. Addresses on the denylist get no notifications at all, whoever asks for them.
 */
export class Notify extends Client<NotifyUrls> {
  /** What this client is generated from. */
  static readonly service: ServiceDefinition = service;

  /**
   * @param options - the deployment, the credentials and how to call; see also `Notify.fromEnv()`
   * @throws {ConfigurationError} when an option is missing or out of range, naming it
   */
  constructor(options: ClientOptions<Notify> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answering.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Ping Server. **Source:** `GET /ping` in references/notify/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.ping, [], undefined, undefined, options);
  }

  /**
   * Sends an email, written in Markdown, to one address.
   *
   * The mail holds both the Markdown source and HTML rendered from it. A `link`, if given, becomes a button in the
   * HTML part.
   *
   * `<address>` in the required scope is the `address` of the request body.
   *
   * Success means that the mail was accepted, not that it reached anybody. An identical mail sent again soon may
   * be dropped as a duplicate, and so may mails beyond what one address is allowed in a short time; the call
   * succeeds all the same.
   *
   * `DenylistedAddress` (400) if the address is on the denylist.
   *
   * **Scopes:** `notify:email:<address>`
   *
   * **Category:** Notifications. **Source:** `POST /email` in references/notify/api.yml.
   *
   * @param payload - Email to send; the body of `email`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  email(payload: SendEmailRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.email, [], payload, undefined, options);
  }

  /**
   * Publishes a JSON message of your own on Pulse.
   *
   * It goes to the exchange of the `notify` event, inside the `message` property. Consumers can bind to the
   * `routingKey` of the request body, which is also what `<routingKey>` in the required scope stands for.
   *
   * An identical message sent again soon may be dropped as a duplicate; the call succeeds all the same.
   *
   * `DenylistedAddress` (400) if the routing key is on the denylist.
   *
   * **Scopes:** `notify:pulse:<routingKey>`
   *
   * **Category:** Notifications. **Source:** `POST /pulse` in references/notify/api.yml.
   *
   * @param payload - Message to publish on Pulse; the body of `pulse`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  pulse(payload: PostPulseMessageRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.pulse, [], payload, undefined, options);
  }

  /**
   * Queues a message for an IRC channel or an IRC user.
   *
   * `channelRequest` in the required scopes is true if the request body has a `channel`, and false if it has a
   * `user`. `<channel>` and `<user>` are the values of those properties.
   *
   * Success means that the message is queued. It is posted later, with further attempts if the connection to IRC
   * fails. A message to a user who is offline is lost, and no error tells of it. An identical message sent again
   * soon may be dropped as a duplicate.
   *
   * `DenylistedAddress` (400) if the channel or user is on the denylist.
   *
   * Publishes `ircRequest`.
   *
   * **Scopes:** if `channelRequest`: `notify:irc-channel:<channel>`
   * - otherwise: `notify:irc-user:<user>`
   *
   * **Category:** Notifications. **Source:** `POST /irc` in references/notify/api.yml.
   *
   * @param payload - Message to post on IRC, to either a channel or a user; the body of `irc` and the content of
   *   the `ircRequest` event
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  irc(payload: PostIrcMessageRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.irc, [], payload, undefined, options);
  }

  /**
   * Puts an address on the denylist, so that it gets no more notifications.
   *
   * The address may be an email address, a Pulse routing key, an IRC user or an IRC channel. From then on,
   * notifications from routes of tasks leave it out, and calls that send to it are refused.
   *
   * Repeating the call is safe.
   *
   * **Scopes:** `notify:manage-denylist`
   *
   * **Category:** Denylist. **Source:** `POST /denylist/add` in references/notify/api.yml.
   *
   * @param payload - Address that notifications can go to, together with its type
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  addDenylistAddress(payload: NotificationTypeAndAddress, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.addDenylistAddress, [], payload, undefined, options);
  }

  /**
   * Takes an address off the denylist, so that it can get notifications again.
   *
   * Give the type and the address as they were added, in the request body. Repeating the call is safe.
   *
   * **Scopes:** `notify:manage-denylist`
   *
   * **Category:** Denylist. **Source:** `DELETE /denylist/delete` in references/notify/api.yml.
   *
   * @param payload - Address that notifications can go to, together with its type
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  deleteDenylistAddress(payload: NotificationTypeAndAddress, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.deleteDenylistAddress, [], payload, undefined, options);
  }

  /**
   * Lists the addresses on the denylist, with their types.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * **Scopes:** `notify:manage-denylist`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Denylist. **Source:** `GET /denylist/list` in references/notify/api.yml.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  listDenylist(query?: ListDenylistQuery, options?: CallOptions): PagedCall<ListOfNotificationAdresses, NotificationTypeAndAddress> {
    return this.callPaged(endpoints.listDenylist, [], undefined, query, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
export interface NotifyUrls {
  readonly get: {
    ping: [];
    listDenylist: [query?: ListDenylistQuery];
  };
  readonly other: {
    email: [];
    pulse: [];
    irc: [];
    addDenylistAddress: [];
    deleteDenylistAddress: [];
  };
}
