// Generated from references/secrets/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type { ListQuery, Secret, SecretInput, SecretsList } from './types.ts';

/**
 * Stores small JSON values, such as tokens and passwords, under names, and protects them with scopes.
 *
 * The scope `secrets:set:<name>` lets a caller write or delete a secret, and `secrets:get:<name>` lets it read
 * one. Each secret has an expiry time, after which nobody can read its value. Names are not protected this way:
 * whoever has `secrets:list-secrets` can list them all.
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
   * Checks that the service is up and answers requests.
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
   * Returns an empty object while the service accepts requests.
   *
   * Made for load balancers. It does not check what the service depends on, such as its database. Needs no
   * credentials and changes nothing.
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
   * Returns which release of Taskcluster the service runs.
   *
   * The answer is an object with `version` (such as `v106.0.0`), and with `commit`, `source` and `build`, which
   * may be empty. Needs no credentials.
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
   * Stores a secret under a name, replacing any secret that was there.
   *
   * The value and the expiry time are both replaced completely. Repeating a call is safe. If several callers write
   * at the same time, the last one wins.
   *
   * Names can contain slashes. Do not put anything confidential into a name, since names can be listed.
   *
   * **Scopes:** `secrets:set:<name>`
   *
   * **Category:** Secrets Service. **Source:** `PUT /secret/<name>` in references/secrets/api.yml.
   *
   * @param name - `<name>` of the route
   * @param payload - Value of a secret with its expiry time; the body of `set` and the response of `get`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  set(name: string, payload: SecretInput, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.set, [name], payload, undefined, options);
  }

  /**
   * Deletes a secret.
   *
   * A deleted value cannot be restored. The required scope is the one for writing the secret; reading it is not
   * enough. Succeeds even if the secret does not exist.
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
   * Returns the value and the expiry time of a secret.
   *
   * Scopes are checked first, so callers cannot find out whether a secret exists that they may not read.
   *
   * - `InsufficientScopes` (403): the caller may not read secrets of this name.
   * - `ResourceNotFound` (404): the secret does not exist, or it has expired.
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
   * Lists the names of all secrets, in alphabetical order and without their values.
   *
   * Expired secrets are left out. A name in the list does not mean that the caller may read the secret.
   *
   * Results come in pages; `limit` sets the largest size of a page (1000 by default and at most). Pass on each
   * `continuationToken` until a response has none.
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
   * Returns an empty object while the service accepts requests.
   *
   * Meant to check what the service depends on as well, but Taskcluster 106 checks nothing yet. Needs no
   * credentials and changes nothing.
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
