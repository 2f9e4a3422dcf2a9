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

/** TODO */
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
   * TODO
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
   * TODO
   *
   * **Scopes:** `notify:email:<address>`
   *
   * **Category:** Notifications. **Source:** `POST /email` in references/notify/api.yml.
   *
   * @param payload - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  email(payload: SendEmailRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.email, [], payload, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** `notify:pulse:<routingKey>`
   *
   * **Category:** Notifications. **Source:** `POST /pulse` in references/notify/api.yml.
   *
   * @param payload - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  pulse(payload: PostPulseMessageRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.pulse, [], payload, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** if `channelRequest`: `notify:irc-channel:<channel>`
   * - otherwise: `notify:irc-user:<user>`
   *
   * **Category:** Notifications. **Source:** `POST /irc` in references/notify/api.yml.
   *
   * @param payload - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  irc(payload: PostIrcMessageRequest, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.irc, [], payload, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** `notify:manage-denylist`
   *
   * **Category:** Denylist. **Source:** `POST /denylist/add` in references/notify/api.yml.
   *
   * @param payload - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  addDenylistAddress(payload: NotificationTypeAndAddress, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.addDenylistAddress, [], payload, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** `notify:manage-denylist`
   *
   * **Category:** Denylist. **Source:** `DELETE /denylist/delete` in references/notify/api.yml.
   *
   * @param payload - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  deleteDenylistAddress(payload: NotificationTypeAndAddress, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.deleteDenylistAddress, [], payload, undefined, options);
  }

  /**
   * TODO
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
