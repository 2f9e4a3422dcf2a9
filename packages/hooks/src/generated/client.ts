// Generated from references/hooks/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  HookCreationRequest,
  HookDefinition,
  HookGroups,
  HookList,
  HookStatusResponse,
  LastFiresList,
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
 *
 * @example
 * ```ts
 * import { Hooks } from '@tc/hooks';
 *
 * const hooks = Hooks.fromEnv(); // reads the TASKCLUSTER_* variables
 * await hooks.triggerHook('project-releng', 'nightly', { version: '1.2' });
 * ```
 */
export class Hooks extends Client<HooksUrls> {
  /** The service's API as data. */
  static readonly service: ServiceDefinition = service;

  /**
   * Creates a client. To read the options from the environment, use `Hooks.fromEnv()`.
   *
   * @param options - the deployment, the credentials, and settings for all calls
   * @throws {ConfigurationError} if an option is missing or invalid
   */
  constructor(options: ClientOptions<Hooks> = {}) {
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
   * Lists the names of all hook groups.
   *
   * Groups exist only through their hooks: one appears with its first hook and is gone with its last. All names
   * come in a single answer.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /hooks`
   */
  listHookGroups(options?: CallOptions): Call<HookGroups> {
    return this.invoke(endpoints.listHookGroups, { options });
  }

  /**
   * Lists the definitions of all hooks in a hook group.
   *
   * All of them come in a single answer. `ResourceNotFound` (404) if the group has no hooks.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param hookGroupId - Group of the hook
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /hooks/<hookGroupId>`
   */
  listHooks(hookGroupId: string, options?: CallOptions): Call<HookList> {
    return this.invoke(endpoints.listHooks, { args: [hookGroupId], options });
  }

  /**
   * Returns the definition of a hook.
   *
   * For when it fired and with what outcome, see `listLastFires`. `ResourceNotFound` (404) if there is no such
   * hook.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /hooks/<hookGroupId>/<hookId>`
   */
  hook(hookGroupId: string, hookId: string, options?: CallOptions): Call<HookDefinition> {
    return this.invoke(endpoints.hook, { args: [hookGroupId, hookId], options });
  }

  /**
   * Returns how a hook last fired, and when its schedule fires it next.
   *
   * Deprecated: use `listLastFires`, which tells of several recent fires.
   *
   * `ResourceNotFound` (404) if there is no such hook.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `GET /hooks/<hookGroupId>/<hookId>/status`
   */
  getHookStatus(hookGroupId: string, hookId: string, options?: CallOptions): Call<HookStatusResponse> {
    return this.invoke(endpoints.getHookStatus, { args: [hookGroupId, hookId], options });
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
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param payload - Definition of a hook to create or to put in place of the present one; the body of
   *   `createHook` and `updateHook`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /hooks/<hookGroupId>/<hookId>`
   */
  createHook(hookGroupId: string, hookId: string, payload: HookCreationRequest, options?: CallOptions): Call<HookDefinition> {
    return this.invoke(endpoints.createHook, { args: [hookGroupId, hookId], payload, options });
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
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param payload - Definition of a hook to create or to put in place of the present one; the body of
   *   `createHook` and `updateHook`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /hooks/<hookGroupId>/<hookId>`
   */
  updateHook(hookGroupId: string, hookId: string, payload: HookCreationRequest, options?: CallOptions): Call<HookDefinition> {
    return this.invoke(endpoints.updateHook, { args: [hookGroupId, hookId], payload, options });
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
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `DELETE /hooks/<hookGroupId>/<hookId>`
   */
  removeHook(hookGroupId: string, hookId: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.removeHook, { args: [hookGroupId, hookId], options });
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
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param payload - Payload to fire a hook with; the body of `triggerHook` and `triggerHookWithToken`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /hooks/<hookGroupId>/<hookId>/trigger`
   */
  triggerHook(hookGroupId: string, hookId: string, payload: TriggerHookRequest, options?: CallOptions): Call<TriggerHookResponse> {
    return this.invoke(endpoints.triggerHook, { args: [hookGroupId, hookId], payload, options });
  }

  /**
   * Returns the secret token with which anybody can fire a hook through `triggerHookWithToken`.
   *
   * Each hook has one token, and it stays the same until `resetTriggerToken` is called. Keep it as safe as a
   * password. `ResourceNotFound` (404) if there is no such hook.
   *
   * **Scopes:** `hooks:get-trigger-token:<hookGroupId>/<hookId>`
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /hooks/<hookGroupId>/<hookId>/token`
   */
  getTriggerToken(hookGroupId: string, hookId: string, options?: CallOptions): Call<TriggerTokenResponse> {
    return this.invoke(endpoints.getTriggerToken, { args: [hookGroupId, hookId], options });
  }

  /**
   * Gives a hook a new secret token for `triggerHookWithToken`, and returns it.
   *
   * The former token stops working at once, so pass the new one to everybody who is to keep firing the hook. Each
   * call makes yet another token. `ResourceNotFound` (404) if there is no such hook.
   *
   * **Scopes:** `hooks:reset-trigger-token:<hookGroupId>/<hookId>`
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /hooks/<hookGroupId>/<hookId>/token`
   */
  resetTriggerToken(hookGroupId: string, hookId: string, options?: CallOptions): Call<TriggerTokenResponse> {
    return this.invoke(endpoints.resetTriggerToken, { args: [hookGroupId, hookId], options });
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
   * **Scopes:** none: anyone can call this method.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param token - `<token>` in the route
   * @param payload - Payload to fire a hook with; the body of `triggerHook` and `triggerHookWithToken`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /hooks/<hookGroupId>/<hookId>/trigger/<token>`
   */
  triggerHookWithToken(
    hookGroupId: string,
    hookId: string,
    token: string,
    payload: TriggerHookRequest,
    options?: CallOptions,
  ): Call<TriggerHookResponse> {
    return this.invoke(endpoints.triggerHookWithToken, { args: [hookGroupId, hookId, token], payload, options });
  }

  /**
   * Lists the most recent fires of a hook, whether a task came of them or an error.
   *
   * Each entry tells what fired the hook, when, and the id of the task or the error.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param hookGroupId - Group of the hook
   * @param hookId - Name of the hook within its group; slashes are allowed
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /hooks/<hookGroupId>/<hookId>/last-fires`
   */
  listLastFires(hookGroupId: string, hookId: string, options?: CallOptions): Call<LastFiresList> {
    return this.invoke(endpoints.listLastFires, { args: [hookGroupId, hookId], options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface HooksUrls {
  readonly get: {
    ping: [];
    listHookGroups: [];
    listHooks: [hookGroupId: string];
    hook: [hookGroupId: string, hookId: string];
    getHookStatus: [hookGroupId: string, hookId: string];
    getTriggerToken: [hookGroupId: string, hookId: string];
    listLastFires: [hookGroupId: string, hookId: string];
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
