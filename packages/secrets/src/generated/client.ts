// Generated from references/secrets/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type { ListQuery, Secret, SecretInput, SecretsList } from './types.ts';

/**
 * Stores small JSON values, such as tokens and passwords, under a name, and guards them with scopes.
 *
 * Whoever holds `secrets:set:<name>` may write or delete a secret, and whoever holds `secrets:get:<name>` may
 * read it. Every secret carries an expiry time after which its value is gone for good, which suits credentials
 * that are meant to be short-lived. Names alone are no secret: anyone may list them.
 */
export class Secrets extends Client<SecretsUrls> {
  /** What this client is generated from. */
  static readonly service: ServiceDefinition = service;

  /**
   * @param options - the deployment, the credentials and how to call; see also `Secrets.fromEnv()`
   * @throws {ConfigurationError} when an option is missing or out of range, naming it
   */
  constructor(options: ClientOptions<Secrets> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answering.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /ping` in references/secrets/api.yml.
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
   * **Category:** Monitoring. **Source:** `GET /__lbheartbeat__` in references/secrets/api.yml.
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
   * **Category:** Monitoring. **Source:** `GET /__version__` in references/secrets/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  version(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.version, [], undefined, undefined, options);
  }

  /**
   * Stores a secret under a name, replacing whatever that name held before.
   *
   * Value and expiry are both replaced as a whole; nothing is merged with the former value. Repeating the same
   * call is safe. Since nothing guards against concurrent writers, the last one wins.
   *
   * Names may contain slashes. They are visible to everyone, so keep anything confidential out of them.
   *
   * **Scopes:** `secrets:set:<name>`
   *
   * **Category:** Secrets Service. **Source:** `PUT /secret/<name>` in references/secrets/api.yml.
   *
   * @param name - `<name>` of the route
   * @param payload - A secret's value together with its expiry time, as given to `set` and returned by `get`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  set(name: string, payload: SecretInput, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.set, [name], payload, undefined, options);
  }

  /**
   * Deletes a secret.
   *
   * A deleted value cannot be restored. Needs the same scope as writing the secret does; being able to read it is
   * not enough.
   *
   * `ResourceNotFound` (404) if there is no such secret, so a repeated call may fail although the secret is gone.
   * Newer deployments report success in that case.
   *
   * **Scopes:** `secrets:set:<name>`
   *
   * **Category:** Secrets Service. **Source:** `DELETE /secret/<name>` in references/secrets/api.yml.
   *
   * @param name - `<name>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  remove(name: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.remove, [name], undefined, undefined, options);
  }

  /**
   * Reads the value and the expiry time of a secret.
   *
   * Scopes are checked before anything else, so a caller cannot find out through this call whether a secret exists
   * that it may not read.
   *
   * - `InsufficientScopes` (403): the caller may not read secrets of this name.
   * - `ResourceNotFound` (404): there is no such secret, or it expired some time ago and was cleaned up.
   * - `ResourceExpired` (410): the secret has expired and awaits cleanup.
   *
   * **Scopes:** `secrets:get:<name>`
   *
   * **Category:** Secrets Service. **Source:** `GET /secret/<name>` in references/secrets/api.yml.
   *
   * @param name - `<name>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  get(name: string, options?: CallOptions): Call<Secret> {
    return this.call(endpoints.get, [name], undefined, undefined, options);
  }

  /**
   * Lists the names of all secrets, without their values.
   *
   * Names come in pages of 1000 at most; `limit` asks for smaller ones. A page may be short, or even empty, while
   * more follow: pass on each `continuationToken` until an answer has none.
   *
   * Needs no scopes. A name in the list does not mean that the caller may read the secret.
   *
   * **Scopes:** `secrets:list-secrets`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Secrets Service. **Source:** `GET /secrets` in references/secrets/api.yml.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  list(query?: ListQuery, options?: CallOptions): PagedCall<SecretsList, string> {
    return this.callPaged(endpoints.list, [], undefined, query, options);
  }

  /**
   * TODO: describe the method heartbeat
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__heartbeat__` in references/secrets/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.heartbeat, [], undefined, undefined, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
export interface SecretsUrls {
  readonly get: {
    ping: [];
    lbheartbeat: [];
    version: [];
    get: [name: string];
    list: [query?: ListQuery];
    heartbeat: [];
  };
  readonly other: {
    set: [name: string];
    remove: [name: string];
  };
}
