// Generated from references/hooks/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  HookCreationRequest,
  HookDefinition,
  HookGroups,
  HookList,
  HookStatusResponse,
  LastFiresList,
  LastFiresListLastFire,
  ListLastFiresQuery,
  TriggerHookRequest,
  TriggerHookResponse,
  TriggerTokenResponse,
} from './types.ts';

/**
 * Creates tasks when something happens: at set times, on an API call, on a request with a secret token, or when
 * a Pulse message arrives.
 *
 * A hook is named by `hookGroupId` and `hookId`, and holds a task template together with what may fire it. Each
 * time it fires, the template is rendered with JSON-e, and the resulting task is created in the queue.
 *
 * Tasks of a hook are created with the scopes of the role `hook-id:<hookGroupId>/<hookId>`, whoever fires it. So
 * people can be allowed to start certain tasks without holding the scopes that those tasks need.
 */
export class Hooks extends Client<HooksUrls> {
  /** What this client is generated from. */
  static readonly service: ServiceDefinition = service;

  /**
   * @param options - the deployment, the credentials and how to call; see also `Hooks.fromEnv()`
   * @throws {ConfigurationError} when an option is missing or out of range, naming it
   */
  constructor(options: ClientOptions<Hooks> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answering.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /ping` in references/hooks/api.yml.
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
   * **Category:** Monitoring. **Source:** `GET /__lbheartbeat__` in references/hooks/api.yml.
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
   * **Category:** Monitoring. **Source:** `GET /__version__` in references/hooks/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  version(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.version, [], undefined, undefined, options);
  }

  /**
   * Lists the names of all hook groups.
   *
   * Groups exist only through their hooks: one appears with its first hook and is gone with its last. All names
   * come in a single answer.
   *
   * **Scopes:** `hooks:list-hooks:`
   *
   * **Category:** Hooks. **Source:** `GET /hooks` in references/hooks/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listHookGroups(options?: CallOptions): Call<HookGroups> {
    return this.call(endpoints.listHookGroups, [], undefined, undefined, options);
  }

  /**
   * Lists the definitions of all hooks in a hook group.
   *
   * All of them come in a single answer. `ResourceNotFound` (404) if the group has no hooks.
   *
   * **Scopes:** `hooks:list-hooks:<hookGroupId>`
   *
   * **Category:** Hooks. **Source:** `GET /hooks/<hookGroupId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listHooks(hookGroupId: string, options?: CallOptions): Call<HookList> {
    return this.call(endpoints.listHooks, [hookGroupId], undefined, undefined, options);
  }

  /**
   * Returns the definition of a hook.
   *
   * For when it fired and with what outcome, see `listLastFires`. `ResourceNotFound` (404) if there is no such
   * hook.
   *
   * **Scopes:** `hooks:get:<hookGroupId>:<hookId>`
   *
   * **Category:** Hooks. **Source:** `GET /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  hook(hookGroupId: string, hookId: string, options?: CallOptions): Call<HookDefinition> {
    return this.call(endpoints.hook, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Returns how a hook last fired, and when its schedule fires it next.
   *
   * Deprecated: use `listLastFires`, which tells of several recent fires.
   *
   * `ResourceNotFound` (404) if there is no such hook.
   *
   * **Scopes:** `hooks:status:<hookGroupId>/<hookId>`
   *
   * **Category:** Hook Status. **Source:** `GET /hooks/<hookGroupId>/<hookId>/status` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @deprecated Taskcluster may drop it.
   */
  getHookStatus(hookGroupId: string, hookId: string, options?: CallOptions): Call<HookStatusResponse> {
    return this.call(endpoints.getHookStatus, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Creates a hook and returns its definition.
   *
   * Set up the role `hook-id:<hookGroupId>/<hookId>` in the auth service as well. Tasks of the hook are created
   * with its scopes, so it must hold those in `task.scopes` and those needed to create the task in the queue. The
   * caller must hold the scopes of that role too.
   *
   * `hookGroupId` and `hookId` may be left out of the request body; if present, they must be those of the URL.
   *
   * The template is rendered only when the hook fires, so mistakes in it can show up later: trigger the hook once
   * to try it.
   *
   * - `InputError` (400) if the names in the body differ, or the schedule or `triggerSchema` is not valid
   * - `RequestConflict` (409) if a hook with these names and another definition exists; change it with
   *   `updateHook`
   *
   * Publishes `hookCreated` for hooks with bindings.
   *
   * **Scopes:** all of
   * - `hooks:modify-hook:<hookGroupId>/<hookId>`
   * - `assume:hook-id:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `PUT /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param payload - Definition of a hook to create or to put in place of the present one; the body of
   *   `createHook` and `updateHook`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  createHook(hookGroupId: string, hookId: string, payload: HookCreationRequest, options?: CallOptions): Call<HookDefinition> {
    return this.call(endpoints.createHook, [hookGroupId, hookId], payload, undefined, options);
  }

  /**
   * Replaces the definition of an existing hook, and returns the new one.
   *
   * Send the complete definition, not only what changes. The names of a hook are fixed: `hookGroupId` and `hookId`
   * may be left out of the body, and must be those of the URL otherwise. The caller must hold the scopes of the
   * role `hook-id:<hookGroupId>/<hookId>`. Repeating the call is safe.
   *
   * - `InputError` (400) if the names in the body differ, or the schedule or `triggerSchema` is not valid
   * - `ResourceNotFound` (404) if there is no such hook; create it with `createHook`
   *
   * Publishes `hookUpdated` for hooks with bindings.
   *
   * **Scopes:** all of
   * - `hooks:modify-hook:<hookGroupId>/<hookId>`
   * - `assume:hook-id:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param payload - Definition of a hook to create or to put in place of the present one; the body of
   *   `createHook` and `updateHook`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  updateHook(hookGroupId: string, hookId: string, payload: HookCreationRequest, options?: CallOptions): Call<HookDefinition> {
    return this.call(endpoints.updateHook, [hookGroupId, hookId], payload, undefined, options);
  }

  /**
   * Deletes a hook, so that nothing fires it any longer.
   *
   * Tasks that it has created carry on, and its role in the auth service stays. Repeating the call is safe.
   *
   * Publishes `hookDeleted` for hooks with bindings.
   *
   * **Scopes:** `hooks:modify-hook:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `DELETE /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  removeHook(hookGroupId: string, hookId: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.removeHook, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Fires a hook now, with a payload for its task template.
   *
   * The request body must satisfy the `triggerSchema` of the hook. The template then finds it as `payload`, and
   * finds `firedBy` to be `triggerHook`.
   *
   * Returns the status of the created task. If the template renders to no task, the answer is an empty object
   * without `status`, and that is no error.
   *
   * Not idempotent: each call may create another task, so a retry after a lost answer can make two.
   *
   * - `InputError` (400) if the payload does not satisfy `triggerSchema`
   * - `ResourceNotFound` (404) if there is no such hook
   *
   * The call fails, too, if the template cannot be rendered or the queue refuses the task, for example as the role
   * of the hook lacks scopes.
   *
   * **Scopes:** `hooks:trigger-hook:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>/trigger` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param payload - Payload to fire a hook with; the body of `triggerHook` and `triggerHookWithToken`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  triggerHook(hookGroupId: string, hookId: string, payload: TriggerHookRequest, options?: CallOptions): Call<TriggerHookResponse> {
    return this.call(endpoints.triggerHook, [hookGroupId, hookId], payload, undefined, options);
  }

  /**
   * Returns the secret token with which anybody can fire a hook through `triggerHookWithToken`.
   *
   * Each hook has one token, and it stays the same until `resetTriggerToken` is called. Keep it as safe as a
   * password. `ResourceNotFound` (404) if there is no such hook.
   *
   * **Scopes:** `hooks:get-trigger-token:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `GET /hooks/<hookGroupId>/<hookId>/token` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  getTriggerToken(hookGroupId: string, hookId: string, options?: CallOptions): Call<TriggerTokenResponse> {
    return this.call(endpoints.getTriggerToken, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Gives a hook a new secret token for `triggerHookWithToken`, and returns it.
   *
   * The former token stops working at once, so pass the new one to everybody who is to keep firing the hook. Each
   * call makes yet another token. `ResourceNotFound` (404) if there is no such hook.
   *
   * **Scopes:** `hooks:reset-trigger-token:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>/token` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  resetTriggerToken(hookGroupId: string, hookId: string, options?: CallOptions): Call<TriggerTokenResponse> {
    return this.call(endpoints.resetTriggerToken, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Fires a hook now, for callers that hold its secret token instead of credentials.
   *
   * Meant for webhooks of outside services. The token comes from `getTriggerToken` and is part of the URL, so keep
   * that URL secret.
   *
   * The request body must satisfy the `triggerSchema` of the hook. The template then finds it as `payload`, and
   * finds `firedBy` to be `triggerHookWithToken`.
   *
   * Returns the status of the created task. If the template renders to no task, the answer is an empty object
   * without `status`, and that is no error.
   *
   * Not idempotent: each call may create another task.
   *
   * - `AuthenticationFailed` (401) if the token is wrong or has been reset
   * - `InputError` (400) if the payload does not satisfy `triggerSchema`
   * - `ResourceNotFound` (404) if there is no such hook
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>/trigger/<token>` in
   * references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param token - `<token>` of the route
   * @param payload - Payload to fire a hook with; the body of `triggerHook` and `triggerHookWithToken`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  triggerHookWithToken(
    hookGroupId: string,
    hookId: string,
    token: string,
    payload: TriggerHookRequest,
    options?: CallOptions,
  ): Call<TriggerHookResponse> {
    return this.call(endpoints.triggerHookWithToken, [hookGroupId, hookId, token], payload, undefined, options);
  }

  /**
   * Lists the most recent fires of a hook, whether a task came of them or an error.
   *
   * Each entry tells what fired the hook, when, and the id of the task or the error.
   *
   * **Scopes:** `hooks:list-last-fires:<hookGroupId>/<hookId>`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Hook Status. **Source:** `GET /hooks/<hookGroupId>/<hookId>/last-fires` in
   * references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listLastFires(
    hookGroupId: string,
    hookId: string,
    query?: ListLastFiresQuery,
    options?: CallOptions,
  ): PagedCall<LastFiresList, LastFiresListLastFire> {
    return this.callPaged(endpoints.listLastFires, [hookGroupId, hookId], undefined, query, options);
  }

  /**
   * TODO: describe the method heartbeat
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__heartbeat__` in references/hooks/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.heartbeat, [], undefined, undefined, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
export interface HooksUrls {
  readonly get: {
    ping: [];
    lbheartbeat: [];
    version: [];
    listHookGroups: [];
    listHooks: [hookGroupId: string];
    hook: [hookGroupId: string, hookId: string];
    getHookStatus: [hookGroupId: string, hookId: string];
    getTriggerToken: [hookGroupId: string, hookId: string];
    listLastFires: [hookGroupId: string, hookId: string, query?: ListLastFiresQuery];
    heartbeat: [];
  };
  readonly other: {
    createHook: [hookGroupId: string, hookId: string];
    updateHook: [hookGroupId: string, hookId: string];
    removeHook: [hookGroupId: string, hookId: string];
    triggerHook: [hookGroupId: string, hookId: string];
    resetTriggerToken: [hookGroupId: string, hookId: string];
    triggerHookWithToken: [hookGroupId: string, hookId: string, token: string];
  };
}
