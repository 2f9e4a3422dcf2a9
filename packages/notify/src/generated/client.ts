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
 * Sends notifications to people and programs, by email, on IRC and as Pulse messages.
 *
 * Mostly no call is needed. A task with a route such as `notify.email.me@example.com.on-failed` has its
 * notification sent when it is resolved that way; the forms are `notify.email.<address>`,
 * `notify.irc-user.<user>`, `notify.irc-channel.<channel>` and `notify.pulse.<routingKey>`, each followed by
 * `.on-any`, `.on-completed`, `.on-failed` or `.on-exception`. The methods here send notifications about
 * anything else.
 *
 * Addresses on the denylist get no notifications, neither from tasks nor from calls.
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
   * The mail holds the text both as it is and rendered to HTML, where `link` becomes a button. `<address>` in the
   * required scope is the `address` of the request body. Nothing comes back.
   *
   * Success does not promise delivery. A mail equal to one sent shortly before may be dropped without an error, so
   * a repeat is mostly harmless; so may mails to an address that gets too many.
   *
   * `DenylistedAddress` (400) if the address is on the denylist.
   *
   * **Scopes:** `notify:email:<address>`
   *
   * **Category:** Notifications. **Source:** `POST /email` in references/notify/api.yml.
   *
   * @param payload - Email to send, given to `email`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  email(payload: SendEmailRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.email, [], payload, undefined, options);
  }

  /**
   * Publishes a message of any content on the `notify` exchange.
   *
   * Listeners find it by the routing key `route.` followed by `routingKey`: bind to that on the exchange.
   * `<routingKey>` in the required scope is the `routingKey` of the request body. Nothing comes back.
   *
   * A message equal to one published shortly before, under the same `routingKey`, may be dropped without an error.
   * Vary the content where each message counts.
   *
   * `DenylistedAddress` (400) if the routing key is on the denylist.
   *
   * **Scopes:** `notify:pulse:<routingKey>`
   *
   * **Category:** Notifications. **Source:** `POST /pulse` in references/notify/api.yml.
   *
   * @param payload - Message to publish on the exchange `notify`, given to `pulse`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  pulse(payload: PostPulseMessageRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.pulse, [], payload, undefined, options);
  }

  /**
   * Hands over a message for an IRC channel or user, to be posted in the background.
   *
   * Give either `channel` or `user` in the request body. In the required scopes, `channelRequest` is true if
   * `channel` is given; `<channel>` and `<user>` are those of the body. Nothing comes back.
   *
   * Success means only that the message was accepted. Posting is retried when the connection to IRC has trouble,
   * but a message to a user who is offline is lost without an error.
   *
   * `DenylistedAddress` (400) if the channel or user is on the denylist.
   *
   * The message goes out on the `ircRequest` exchange.
   *
   * **Scopes:** if `channelRequest`: `notify:irc-channel:<channel>`
   * - otherwise: `notify:irc-user:<user>`
   *
   * **Category:** Notifications. **Source:** `POST /irc` in references/notify/api.yml.
   *
   * @param payload - Message to post on IRC, given to `irc` and published on the exchange `ircRequest`
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
   * From then on, calls that send to it are refused, and notifications of tasks for it are dropped. The address
   * counts for its `notificationType` only, and must match exactly. Repeating the call is safe. Nothing comes
   * back.
   *
   * **Scopes:** `notify:manage-denylist`
   *
   * **Category:** Denylist. **Source:** `POST /denylist/add` in references/notify/api.yml.
   *
   * @param payload - An address on the denylist together with its kind, as given to `addDenylistAddress` and
   *   `deleteDenylistAddress`, and listed by `listDenylist`
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
   * Type and address must be those that it was added with; see `listDenylist`. The call has a request body
   * although it is a DELETE request. Repeating it is safe: it succeeds too if the address is not on the list.
   * Nothing comes back.
   *
   * **Scopes:** `notify:manage-denylist`
   *
   * **Category:** Denylist. **Source:** `DELETE /denylist/delete` in references/notify/api.yml.
   *
   * @param payload - An address on the denylist together with its kind, as given to `addDenylistAddress` and
   *   `deleteDenylistAddress`, and listed by `listDenylist`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  deleteDenylistAddress(payload: NotificationTypeAndAddress, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.deleteDenylistAddress, [], payload, undefined, options);
  }

  /**
   * Lists the addresses on the denylist.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default, which is also the most). A page
   * may be short, or even empty, while more follow: pass on each `continuationToken` until an answer has none.
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
