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
 *
 * @example
 * ```ts
 * import { Notify } from '@tc/notify';
 *
 * const notify = Notify.fromEnv(); // reads the TASKCLUSTER_* variables
 * await notify.email({ address: 'team@example.com', subject: 'Build finished', content: 'All tests **passed**.' });
 * ```
 */
export class Notify extends Client<NotifyUrls> {
  /** The service's API as data. */
  static readonly service: ServiceDefinition = service;

  /**
   * Creates a client. To read the options from the environment, use `Notify.fromEnv()`.
   *
   * @param options - the deployment, the credentials, and settings for all calls
   * @throws {ConfigurationError} if an option is missing or invalid
   */
  constructor(options: ClientOptions<Notify> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answering.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /ping`
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.ping, { options });
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
   * @param payload - Email to send; the body of `email`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /email`
   */
  email(payload: SendEmailRequest, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.email, { payload, options });
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
   * @param payload - Message to publish on Pulse; the body of `pulse`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /pulse`
   */
  pulse(payload: PostPulseMessageRequest, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.pulse, { payload, options });
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
   * @param payload - Message to post on IRC, to either a channel or a user; the body of `irc` and the content of
   *   the `ircRequest` event
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /irc`
   */
  irc(payload: PostIrcMessageRequest, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.irc, { payload, options });
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
   * @param payload - Address that notifications can go to, together with its type
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /denylist/add`
   */
  addDenylistAddress(payload: NotificationTypeAndAddress, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.addDenylistAddress, { payload, options });
  }

  /**
   * Takes an address off the denylist, so that it can get notifications again.
   *
   * Give the type and the address as they were added, in the request body. Repeating the call is safe.
   *
   * **Scopes:** `notify:manage-denylist`
   *
   * @param payload - Address that notifications can go to, together with its type
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `DELETE /denylist/delete`
   */
  deleteDenylistAddress(payload: NotificationTypeAndAddress, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.deleteDenylistAddress, { payload, options });
  }

  /**
   * Lists the addresses on the denylist, with their types.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * **Scopes:** `notify:manage-denylist`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /denylist/list`
   */
  listDenylist(query?: ListDenylistQuery, options?: CallOptions): PagedCall<ListOfNotificationAdresses, NotificationTypeAndAddress> {
    return this.invokePaged(endpoints.listDenylist, { query, options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
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
