// Generated from references/secrets/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type { ListQuery, Secret, SecretInput, SecretsList } from './types.ts';

/**
 * Stores small JSON values, such as tokens and passwords, under a name, and guards them with scopes.
 *
 * Whoever holds `secrets:set:<name>` may write or delete a secret, and whoever holds `secrets:get:<name>` may
 * read it. Every secret carries an expiry time after which its value is gone for good, which suits credentials
 * that are meant to be short-lived. Names alone are no secret: anyone may list them.
 *
 * @example
 * ```ts
 * import { Secrets } from '@tc/secrets';
 *
 * const secrets = Secrets.fromEnv(); // reads the TASKCLUSTER_* variables
 * const { secret, expires } = await secrets.get('project/example/token');
 * console.log(Object.keys(secret), expires);
 * ```
 */
export class Secrets extends Client<SecretsUrls> {
  /** The service's API as data. */
  static readonly service: ServiceDefinition = service;

  /**
   * Creates a client. To read the options from the environment, use `Secrets.fromEnv()`.
   *
   * @param options - the deployment, the credentials, and settings for all calls
   * @throws {ConfigurationError} if an option is missing or invalid
   */
  constructor(options: ClientOptions<Secrets> = {}) {
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
   * Stores a secret under a name, replacing whatever that name held before.
   *
   * Value and expiry are both replaced as a whole; nothing is merged with the former value. Repeating the same
   * call is safe. Since nothing guards against concurrent writers, the last one wins.
   *
   * Names may contain slashes. They are visible to everyone, so keep anything confidential out of them.
   *
   * **Scopes:** `secrets:set:<name>`
   *
   * @param name - `<name>` in the route
   * @param payload - A secret's value together with its expiry time, as given to `set` and returned by `get`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /secret/<name>`
   */
  set(name: string, payload: SecretInput, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.set, { args: [name], payload, options });
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
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `DELETE /secret/<name>`
   */
  remove(name: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.remove, { args: [name], options });
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
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /secret/<name>`
   */
  get(name: string, options?: CallOptions): Call<Secret> {
    return this.invoke(endpoints.get, { args: [name], options });
  }

  /**
   * Lists the names of all secrets, without their values.
   *
   * Names come in pages of 1000 at most; `limit` asks for smaller ones. A page may be short, or even empty, while
   * more follow: pass on each `continuationToken` until an answer has none.
   *
   * Needs no scopes. A name in the list does not mean that the caller may read the secret.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /secrets`
   */
  list(query?: ListQuery, options?: CallOptions): PagedCall<SecretsList, string> {
    return this.invokePaged(endpoints.list, { query, options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface SecretsUrls {
  readonly get: {
    ping: [];
    get: [name: string];
    list: [query?: ListQuery];
  };
  readonly other: {
    set: [name: string];
    remove: [name: string];
  };
}
