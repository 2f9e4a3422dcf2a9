// Generated from references/notify/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  ListDenylistQuery,
  ListOfNotificationAdresses,
  NotificationTypeAndAddress,
  PostIrcMessageRequest,
  PostPulseMessageRequest,
  SendEmailRequest,
  SendMatrixNoticeRequest,
  SendSlackMessage,
} from './types.ts';

/**
 * Sends notifications by email, Pulse, Matrix and Slack.
 *
 * Most notifications need no call. A task with a route such as `notify.email.<address>.on-failed` causes one
 * when it reaches that state. The routes are:
 *
 * - `notify.email.<address>.<event>`
 * - `notify.pulse.<routingKey>.<event>`
 * - `notify.matrix-room.<roomId>.<event>`
 * - `notify.slack-channel.<channelId>.<event>`
 *
 * `<event>` is `on-` and a state of the task (`defined`, `pending`, `running`, `completed`, `failed` or
 * `exception`), or `on-resolved` for each of the last three, or `on-transition` for each change. Tasks that were
 * canceled or missed their deadline cause no notification on `exception`, unless the deployment is configured
 * differently. `extra.notify` of the task can replace the text.
 *
 * The methods send other messages, and maintain the denylist: addresses on it get no notifications at all.
 * Delivery is best effort.
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
   * Checks that the service is up and answers requests.
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
   * Returns an empty object while the service accepts requests.
   *
   * Made for load balancers. It does not check what the service depends on, such as its database. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__lbheartbeat__`
   */
  lbheartbeat(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.lbheartbeat, { options });
  }

  /**
   * Returns which release of Taskcluster the service runs.
   *
   * The answer is an object with `version` (such as `v106.0.0`), and with `commit`, `source` and `build`, which
   * may be empty. Needs no credentials.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__version__`
   */
  version(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.version, { options });
  }

  /**
   * Sends an email, written in Markdown, to one address.
   *
   * The email contains the Markdown and HTML made from it. A `link` becomes a button in the HTML.
   *
   * `<address>` in the required scope is the `address` of the request body.
   *
   * Success means that the email was accepted, not that it arrived. The call also succeeds, but sends nothing, if
   * an identical email was sent recently. The same holds if the address has received too many emails: 50 in 10
   * minutes, unless the deployment is configured differently.
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
   * Publishes a JSON message on Pulse.
   *
   * The message goes to the exchange of the event `notify`, in its property `message`. Consumers bind to
   * `primary.<routingKey>`, or to `route.<routingKey>`.
   *
   * `<routingKey>` in the required scope is the `routingKey` of the request body.
   *
   * The call also succeeds, but sends nothing, if an identical message was sent recently.
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
   * Posts a message in a Matrix room.
   *
   * The Matrix user of the deployment must be in the room. Invite it; it accepts invitations by itself.
   *
   * `<roomId>` in the required scope is the `roomId` of the request body, including the leading `!`.
   *
   * The call also succeeds, but sends nothing, if an identical message was sent recently.
   *
   * - `DenylistedAddress` (400): the room is on the denylist.
   * - `InputError` (400): the Matrix user of the deployment is not in the room.
   *
   * **Scopes:** `notify:matrix-room:<roomId>`
   *
   * @param payload - Message to post in a Matrix room; the body of `matrix`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /matrix`
   */
  matrix(payload: SendMatrixNoticeRequest, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.matrix, { payload, options });
  }

  /**
   * Posts a message in a Slack channel.
   *
   * The Slack app of the deployment can usually post in public channels. Add it to a private channel before you
   * post there.
   *
   * `<channelId>` in the required scope is the `channelId` of the request body.
   *
   * The call also succeeds, but sends nothing, if an identical message was sent recently. The same holds if the
   * deployment is not connected to Slack.
   *
   * - `DenylistedAddress` (400): the channel is on the denylist.
   * - `InternalServerError` (500): Slack refuses the message, for example because the app cannot access the
   *   channel.
   *
   * **Scopes:** `notify:slack-channel:<channelId>`
   *
   * @param payload - Message to post in a Slack channel; the body of `slack`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /slack`
   */
  slack(payload: SendSlackMessage, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.slack, { payload, options });
  }

  /**
   * Adds an address to the denylist, so that it gets no more notifications.
   *
   * The address can be an email address, a Pulse routing key, a Matrix room or a Slack channel. From then on,
   * calls that send to it fail with `DenylistedAddress`, and notifications for routes of tasks skip it.
   *
   * Repeating the call is safe.
   *
   * **Scopes:** `notify:manage-denylist`
   *
   * @param payload - Address that notifications can go to, with its type
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /denylist/add`
   */
  addDenylistAddress(payload: NotificationTypeAndAddress, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.addDenylistAddress, { payload, options });
  }

  /**
   * Removes an address from the denylist, so that it can get notifications again.
   *
   * Pass the type and the address in the request body, exactly as they were added. Succeeds even if the address is
   * not on the denylist.
   *
   * **Scopes:** `notify:manage-denylist`
   *
   * @param payload - Address that notifications can go to, with its type
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
   * Results come in pages; `limit` sets the largest size of a page (1000 by default and at most). Pass on each
   * `continuationToken` until a response has none.
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

  /**
   * Returns an empty object while the service accepts requests.
   *
   * Meant to check what the service depends on as well, but Taskcluster 106 checks nothing yet. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__heartbeat__`
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.heartbeat, { options });
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
   * @deprecated Taskcluster 106.0.0 dropped it. Only older deployments have it.
   * @see `POST /irc`
   */
  irc(payload: PostIrcMessageRequest, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.irc, { payload, options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface NotifyUrls {
  readonly get: {
    ping: [];
    lbheartbeat: [];
    version: [];
    listDenylist: [query?: ListDenylistQuery];
    heartbeat: [];
  };
  readonly other: {
    email: [];
    pulse: [];
    matrix: [];
    slack: [];
    addDenylistAddress: [];
    deleteDenylistAddress: [];
    irc: [];
  };
}
