// Generated from references/secrets/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type { ListQuery, Secret, SecretInput, SecretsList } from './types.ts';

/**
 * Stores small JSON values, such as tokens and passwords, under names, and protects them with scopes.
 *
 * The scope `secrets:set:<name>` lets a caller write or delete a secret, and `secrets:get:<name>` lets it read
 * one. Each secret has an expiry time, after which nobody can read its value. Names are not protected this way:
 * whoever has `secrets:list-secrets` can list them all.
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
   * Stores a secret under a name, replacing any secret that was there.
   *
   * The value and the expiry time are both replaced completely. Repeating a call is safe. If several callers write
   * at the same time, the last one wins.
   *
   * Names can contain slashes. Do not put anything confidential into a name, since names can be listed.
   *
   * **Scopes:** `secrets:set:<name>`
   *
   * @param name - `<name>` in the route
   * @param payload - Value of a secret with its expiry time; the body of `set` and the response of `get`
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
   * A deleted value cannot be restored. The required scope is the one for writing the secret; reading it is not
   * enough. Succeeds even if the secret does not exist.
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
   * Returns the value and the expiry time of a secret.
   *
   * Scopes are checked first, so callers cannot find out whether a secret exists that they may not read.
   *
   * - `InsufficientScopes` (403): the caller may not read secrets of this name.
   * - `ResourceNotFound` (404): the secret does not exist, or it has expired.
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
   * Lists the names of all secrets, in alphabetical order and without their values.
   *
   * Expired secrets are left out. A name in the list does not mean that the caller may read the secret.
   *
   * Results come in pages; `limit` sets the largest size of a page (1000 by default and at most). Pass on each
   * `continuationToken` until a response has none.
   *
   * **Scopes:** `secrets:list-secrets`
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
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
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
