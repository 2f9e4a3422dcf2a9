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
 * Creates tasks when something happens: at set times, on Pulse messages, or when somebody asks for it.
 *
 * A hook holds the template of a task and says what fires it. It is named by `hookGroupId` and `hookId`. When it
 * fires, the template is rendered with JSON-e, and the result is created as a task in the queue.
 *
 * Tasks of a hook get no scopes from whoever fires it. The service acts with the role
 * `hook-id:<hookGroupId>/<hookId>`, which must grant what creating the task takes, `task.scopes` included. So a
 * hook lets people start one certain kind of task without holding its scopes.
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
   * **Category:** Ping Server. **Source:** `GET /ping` in references/hooks/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.ping, [], undefined, undefined, options);
  }

  /**
   * Lists the ids of all hook groups.
   *
   * A group exists as long as it has a hook; it is not created or deleted by itself. The list is complete and does
   * not come in pages.
   *
   * **Scopes:** none; anyone may call this.
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
   * Lists the hooks of one group with their full definitions.
   *
   * The list is complete and does not come in pages. `ResourceNotFound` (404) if the group has no hooks.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Hooks. **Source:** `GET /hooks/<hookGroupId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - First half of the name of the hook: the group that it belongs to
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listHooks(hookGroupId: string, options?: CallOptions): Call<HookList> {
    return this.call(endpoints.listHooks, [hookGroupId], undefined, undefined, options);
  }

  /**
   * Returns the definition of one hook.
   *
   * When it fired and whether that went well is told by `listLastFires`.
   *
   * `ResourceNotFound` (404) if there is no such hook.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Hooks. **Source:** `GET /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - First half of the name of the hook: the group that it belongs to
   * @param hookId - Second half of the name of the hook, unique within its group; may contain slashes
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  hook(hookGroupId: string, hookId: string, options?: CallOptions): Call<HookDefinition> {
    return this.call(endpoints.hook, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Returns how the latest fire of a hook went, and when the schedule fires it next.
   *
   * Deprecated: use `listLastFires`, which covers more fires than the latest.
   *
   * `ResourceNotFound` (404) if there is no such hook.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Hook Status. **Source:** `GET /hooks/<hookGroupId>/<hookId>/status` in references/hooks/api.yml.
   *
   * @param hookGroupId - First half of the name of the hook: the group that it belongs to
   * @param hookId - Second half of the name of the hook, unique within its group; may contain slashes
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
   * Set up the role `hook-id:<hookGroupId>/<hookId>` too, with the scopes for creating the task. The caller must
   * hold that role, so nobody can make a hook do more than they may do themselves. Whether the role suffices is
   * found out only when the hook fires.
   *
   * A repeat with the same definition succeeds. Spell out `bindings`, even if empty: without it a repeat may be
   * taken for a different hook.
   *
   * - `InputError` (400): an id in the body is not the one in the call, a pattern in `schedule` cannot be parsed,
   *   `triggerSchema` is not a JSON schema, or an exchange in `bindings` is off limits in this deployment.
   * - `RequestConflict` (409): a hook of this name exists with another definition; change it with `updateHook`.
   *
   * A message on the `hookCreated` exchange follows.
   *
   * **Scopes:** all of
   * - `hooks:modify-hook:<hookGroupId>/<hookId>`
   * - `assume:hook-id:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `PUT /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - First half of the name of the hook: the group that it belongs to
   * @param hookId - Second half of the name of the hook, unique within its group; may contain slashes
   * @param payload - What a hook is to be, given to `createHook` and `updateHook`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  createHook(hookGroupId: string, hookId: string, payload: HookCreationRequest, options?: CallOptions): Call<HookDefinition> {
    return this.call(endpoints.createHook, [hookGroupId, hookId], payload, undefined, options);
  }

  /**
   * Replaces the definition of a hook and returns the new one.
   *
   * Nothing is merged: a `schedule` left out becomes empty, and a `triggerSchema` left out gets its default. Only
   * `bindings` stay as they are when left out, so give an empty list to end them. Read the hook with `hook`,
   * change the result and send it back whole. The last of several concurrent writers wins, and repeating the call
   * is safe. The trigger token stays valid.
   *
   * - `ResourceNotFound` (404): there is no such hook.
   * - `InputError` (400): an id in the body is not the one in the call, a pattern in `schedule` cannot be parsed,
   *   `triggerSchema` is not a JSON schema, or an exchange in `bindings` is off limits in this deployment.
   *
   * A message on the `hookUpdated` exchange follows.
   *
   * **Scopes:** all of
   * - `hooks:modify-hook:<hookGroupId>/<hookId>`
   * - `assume:hook-id:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - First half of the name of the hook: the group that it belongs to
   * @param hookId - Second half of the name of the hook, unique within its group; may contain slashes
   * @param payload - What a hook is to be, given to `createHook` and `updateHook`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  updateHook(hookGroupId: string, hookId: string, payload: HookCreationRequest, options?: CallOptions): Call<HookDefinition> {
    return this.call(endpoints.updateHook, [hookGroupId, hookId], payload, undefined, options);
  }

  /**
   * Deletes a hook together with the record of its fires.
   *
   * Its trigger token stops working, and it fires no more. Tasks that it created go on, and its role in auth
   * stays. Repeating the call is safe: it succeeds too if there is no such hook.
   *
   * A message on the `hookDeleted` exchange follows.
   *
   * **Scopes:** `hooks:modify-hook:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `DELETE /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - First half of the name of the hook: the group that it belongs to
   * @param hookId - Second half of the name of the hook, unique within its group; may contain slashes
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  removeHook(hookGroupId: string, hookId: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.removeHook, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Fires a hook now, and returns the status of the task that it created.
   *
   * The body must match the `triggerSchema` of the hook; the task template sees it as `payload`, with `firedBy`
   * set to `triggerHook`. The status of the new task comes back, or an empty object if the template rendered to
   * `null`, which means that no task is to be created.
   *
   * Not idempotent: each call fires the hook again, so a retry after a lost answer may create a second task. See
   * `listLastFires` for what happened.
   *
   * - `ResourceNotFound` (404): there is no such hook.
   * - `InputError` (400): the body does not match `triggerSchema`, the template cannot be rendered, or the queue
   *   refused the task.
   * - `InsufficientScopes` (403): the caller may not trigger the hook, or the role of the hook does not cover the
   *   task.
   *
   * The template also gets the `clientId` of the caller.
   *
   * **Scopes:** `hooks:trigger-hook:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>/trigger` in references/hooks/api.yml.
   *
   * @param hookGroupId - First half of the name of the hook: the group that it belongs to
   * @param hookId - Second half of the name of the hook, unique within its group; may contain slashes
   * @param payload - Data for the task of one fire, given to `triggerHook` and `triggerHookWithToken`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  triggerHook(hookGroupId: string, hookId: string, payload: TriggerHookRequest, options?: CallOptions): Call<TriggerHookResponse> {
    return this.call(endpoints.triggerHook, [hookGroupId, hookId], payload, undefined, options);
  }

  /**
   * Returns the secret token that `triggerHookWithToken` accepts for a hook.
   *
   * Each hook has one token, made when the hook is created; the call does not make a new one. Whoever knows it can
   * fire the hook without credentials, so keep it out of logs. Replace it with `resetTriggerToken`.
   *
   * `ResourceNotFound` (404) if there is no such hook.
   *
   * **Scopes:** `hooks:get-trigger-token:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `GET /hooks/<hookGroupId>/<hookId>/token` in references/hooks/api.yml.
   *
   * @param hookGroupId - First half of the name of the hook: the group that it belongs to
   * @param hookId - Second half of the name of the hook, unique within its group; may contain slashes
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  getTriggerToken(hookGroupId: string, hookId: string, options?: CallOptions): Call<TriggerTokenResponse> {
    return this.call(endpoints.getTriggerToken, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Replaces the secret token of a hook and returns the new one.
   *
   * The former token stops working at once, so give the new one to all places that use it. Not idempotent: each
   * call makes another token; read the current one with `getTriggerToken`.
   *
   * `ResourceNotFound` (404) if there is no such hook.
   *
   * **Scopes:** `hooks:reset-trigger-token:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>/token` in references/hooks/api.yml.
   *
   * @param hookGroupId - First half of the name of the hook: the group that it belongs to
   * @param hookId - Second half of the name of the hook, unique within its group; may contain slashes
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  resetTriggerToken(hookGroupId: string, hookId: string, options?: CallOptions): Call<TriggerTokenResponse> {
    return this.call(endpoints.resetTriggerToken, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Fires a hook with its secret token in place of credentials, as webhooks of other services do.
   *
   * The body must match the `triggerSchema` of the hook; the task template sees it as `payload`, with `firedBy`
   * set to `triggerHookWithToken`. The status of the new task comes back, or an empty object if the template
   * rendered to `null`, which means that no task is to be created.
   *
   * Not idempotent: each call fires the hook again, so a retry after a lost answer may create a second task. See
   * `listLastFires` for what happened.
   *
   * - `ResourceNotFound` (404): there is no such hook.
   * - `AuthenticationFailed` (401): the token is not the current one of the hook.
   * - `InputError` (400): the body does not match `triggerSchema`, the template cannot be rendered, or the queue
   *   refused the task.
   * - `InsufficientScopes` (403): the role of the hook does not cover the task.
   *
   * The token, from `getTriggerToken`, is a part of the URL, so treat the whole URL as a secret.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>/trigger/<token>` in
   * references/hooks/api.yml.
   *
   * @param hookGroupId - First half of the name of the hook: the group that it belongs to
   * @param hookId - Second half of the name of the hook, unique within its group; may contain slashes
   * @param token - `<token>` of the route
   * @param payload - Data for the task of one fire, given to `triggerHook` and `triggerHookWithToken`
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
   * Lists the recent fires of a hook: when, by what, and whether a task came of it.
   *
   * The list does not come in pages and has no promised order; sort it by `taskCreateTime`. The service deletes
   * old records after a while. It tells nothing about how the tasks went; ask the queue for their status.
   *
   * `ResourceNotFound` (404) if there is no such hook, or it has not fired yet.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Hook Status. **Source:** `GET /hooks/<hookGroupId>/<hookId>/last-fires` in
   * references/hooks/api.yml.
   *
   * @param hookGroupId - First half of the name of the hook: the group that it belongs to
   * @param hookId - Second half of the name of the hook, unique within its group; may contain slashes
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listLastFires(hookGroupId: string, hookId: string, options?: CallOptions): Call<LastFiresList> {
    return this.call(endpoints.listLastFires, [hookGroupId, hookId], undefined, undefined, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
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
