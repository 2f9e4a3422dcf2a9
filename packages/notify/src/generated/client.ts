// Generated from references/notify/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  ListDenylistQuery,
  ListOfNotificationAdresses,
  NotificationTypeAndAddress,
  PostPulseMessageRequest,
  SendEmailRequest,
  SendMatrixNoticeRequest,
  SendSlackMessage,
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
   * **Category:** Monitoring. **Source:** `GET /ping` in references/notify/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.ping, [], undefined, undefined, options);
  }

  /**
   * TODO: describe the method lbheartbeat
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__lbheartbeat__` in references/notify/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  lbheartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.lbheartbeat, [], undefined, undefined, options);
  }

  /**
   * TODO: describe the method version
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__version__` in references/notify/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  version(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.version, [], undefined, undefined, options);
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
   * TODO: describe the method matrix
   *
   * **Scopes:** `notify:matrix-room:<roomId>`
   *
   * **Category:** Notifications. **Source:** `POST /matrix` in references/notify/api.yml.
   *
   * @param payload - TODO: describe the schema notify/v1/matrix-request.json
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  matrix(payload: SendMatrixNoticeRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.matrix, [], payload, undefined, options);
  }

  /**
   * TODO: describe the method slack
   *
   * **Scopes:** `notify:slack-channel:<channelId>`
   *
   * **Category:** Notifications. **Source:** `POST /slack` in references/notify/api.yml.
   *
   * @param payload - TODO: describe the schema notify/v1/slack-request.json
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  slack(payload: SendSlackMessage, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.slack, [], payload, undefined, options);
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

  /**
   * TODO: describe the method heartbeat
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__heartbeat__` in references/notify/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.heartbeat, [], undefined, undefined, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
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
  };
}
