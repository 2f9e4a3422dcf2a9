// Generated from references/hooks/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  HookCreationRequest,
  HookDefinition,
  HookGroups,
  HookList,
  HookStatusResponse,
  LastFire,
  LastFiresList,
  ListLastFiresQuery,
  TriggerHookRequest,
  TriggerHookResponse,
  TriggerTokenResponse,
} from './types.ts';

/**
 * Creates tasks when something happens: at set times, on an API call, on a request with a secret token, or when
 * a Pulse message arrives.
 *
 * A hook is named by `hookGroupId` and `hookId`. It holds a task template and the conditions that fire it. Each
 * time it fires, the service renders the template with JSON-e and creates the resulting task in the queue.
 *
 * Tasks of a hook are created with the scopes of the role `hook-id:<hookGroupId>/<hookId>`, no matter who or
 * what fires it. People can therefore be allowed to start certain tasks without having the scopes that the tasks
 * need.
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
   * Checks that the service is up and answers requests.
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
   * Returns an empty object while the service accepts requests.
   *
   * Made for load balancers. It does not check what the service depends on, such as its database. Needs no
   * credentials and changes nothing.
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
   * Returns which release of Taskcluster the service runs.
   *
   * The answer is an object with `version` (such as `v106.0.0`), and with `commit`, `source` and `build`, which
   * may be empty. Needs no credentials.
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
   * A group exists as long as it has hooks. The response holds all names, without further pages.
   *
   * The required scope ends with a colon; it is `hooks:list-hooks:` with an empty group.
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
   * The response holds all hooks, without further pages.
   *
   * `ResourceNotFound` (404) if the group has no hooks.
   *
   * **Scopes:** `hooks:list-hooks:<hookGroupId>`
   *
   * **Category:** Hooks. **Source:** `GET /hooks/<hookGroupId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listHooks(hookGroupId: string, options?: CallOptions): Call<HookList> {
    return this.call(endpoints.listHooks, [hookGroupId], undefined, undefined, options);
  }

  /**
   * Returns the definition of a hook.
   *
   * To find out when it fired and what happened, use `listLastFires`.
   *
   * `ResourceNotFound` (404) if the hook does not exist.
   *
   * **Scopes:** `hooks:get:<hookGroupId>:<hookId>`
   *
   * **Category:** Hooks. **Source:** `GET /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  hook(hookGroupId: string, hookId: string, options?: CallOptions): Call<HookDefinition> {
    return this.call(endpoints.hook, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Returns how a hook last fired, and when its schedule fires it next.
   *
   * Deprecated: use `listLastFires`, which lists several recent fires. Only this method returns the next scheduled
   * time.
   *
   * `ResourceNotFound` (404) if the hook does not exist.
   *
   * **Scopes:** `hooks:status:<hookGroupId>/<hookId>`
   *
   * **Category:** Hook Status. **Source:** `GET /hooks/<hookGroupId>/<hookId>/status` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
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
   * Also set up the role `hook-id:<hookGroupId>/<hookId>` in the auth service. The tasks of the hook are created
   * with the scopes of that role, so it must have those in `task.scopes` and those needed to create the task in
   * the queue. The caller must have the scopes of the role too.
   *
   * `hookGroupId` and `hookId` are optional in the request body. The template is rendered only when the hook
   * fires, so trigger the hook once to find mistakes. Repeating the call with the same definition is safe if it
   * includes `bindings`, if only as `[]`; without them, the repeated call conflicts.
   *
   * - `InputError` (400): the names in the body differ from those in the URL, the schedule or `triggerSchema` is
   *   not valid, or a binding uses an exchange that the deployment denies to hooks.
   * - `RequestConflict` (409): the hook exists with another definition; use `updateHook` to change it.
   *
   * Publishes `hookCreated`.
   *
   * **Scopes:** all of
   * - `hooks:modify-hook:<hookGroupId>/<hookId>`
   * - `assume:hook-id:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `PUT /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param payload - Complete definition of a hook; the body of `createHook` and `updateHook`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  createHook(hookGroupId: string, hookId: string, payload: HookCreationRequest, options?: CallOptions): Call<HookDefinition> {
    return this.call(endpoints.createHook, [hookGroupId, hookId], payload, undefined, options);
  }

  /**
   * Replaces the definition of a hook, and returns the new one.
   *
   * Send the complete definition: if you leave out `schedule` or `triggerSchema`, they get their default values.
   * Only `bindings` keep their present value if left out; send `[]` to remove them. The names of a hook cannot
   * change, and are optional in the request body. The caller must have the scopes of the role
   * `hook-id:<hookGroupId>/<hookId>`. Repeating the call is safe.
   *
   * - `InputError` (400): the names in the body differ from those in the URL, the schedule or `triggerSchema` is
   *   not valid, or a binding uses an exchange that the deployment denies to hooks.
   * - `ResourceNotFound` (404): the hook does not exist; use `createHook` to create it.
   *
   * Publishes `hookUpdated`.
   *
   * **Scopes:** all of
   * - `hooks:modify-hook:<hookGroupId>/<hookId>`
   * - `assume:hook-id:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param payload - Complete definition of a hook; the body of `createHook` and `updateHook`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  updateHook(hookGroupId: string, hookId: string, payload: HookCreationRequest, options?: CallOptions): Call<HookDefinition> {
    return this.call(endpoints.updateHook, [hookGroupId, hookId], payload, undefined, options);
  }

  /**
   * Deletes a hook and the list of its recent fires.
   *
   * Tasks that it created keep running, and its role in the auth service stays. Succeeds even if the hook does not
   * exist.
   *
   * Publishes `hookDeleted`.
   *
   * **Scopes:** `hooks:modify-hook:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `DELETE /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  removeHook(hookGroupId: string, hookId: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.removeHook, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Fires a hook now, with a payload for its task template.
   *
   * The request body must match the `triggerSchema` of the hook. The task template gets it as `payload` and the
   * client of the caller as `clientId`, with `firedBy` set to `triggerHook`. Its property `taskId`, if present,
   * becomes the ID of the task; it must be a slugid that no task uses yet.
   *
   * Returns the `taskId` of the created task, or an empty object if the template renders to no task.
   *
   * Not idempotent: each call can create another task. To retry safely after a lost response, choose a `taskId`
   * and send the same one again: a second task cannot get it.
   *
   * - `ResourceNotFound` (404): the hook does not exist.
   * - `InputError` (400): the payload does not match `triggerSchema`, `taskId` is not a slugid, the template
   *   cannot be rendered, or the queue refuses the task. The message says which.
   * - `InsufficientScopes` (403): the role `hook-id:<hookGroupId>/<hookId>` lacks scopes to create the task, or
   *   the caller lacks the scope of this method.
   *
   * **Scopes:** `hooks:trigger-hook:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>/trigger` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param payload - Payload for the task template; the body of `triggerHook` and `triggerHookWithToken`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  triggerHook(hookGroupId: string, hookId: string, payload: TriggerHookRequest, options?: CallOptions): Call<TriggerHookResponse> {
    return this.call(endpoints.triggerHook, [hookGroupId, hookId], payload, undefined, options);
  }

  /**
   * Returns the secret token of a hook, which lets anyone fire it with `triggerHookWithToken`.
   *
   * Each hook has one token, which stays valid until `resetTriggerToken` is called. Protect it like a password.
   *
   * `ResourceNotFound` (404) if the hook does not exist.
   *
   * **Scopes:** `hooks:get-trigger-token:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `GET /hooks/<hookGroupId>/<hookId>/token` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  getTriggerToken(hookGroupId: string, hookId: string, options?: CallOptions): Call<TriggerTokenResponse> {
    return this.call(endpoints.getTriggerToken, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Gives a hook a new secret token for `triggerHookWithToken`, and returns it.
   *
   * The old token stops working immediately, so pass the new one to everyone who should still fire the hook. Each
   * call makes another token.
   *
   * `ResourceNotFound` (404) if the hook does not exist.
   *
   * **Scopes:** `hooks:reset-trigger-token:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>/token` in references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  resetTriggerToken(hookGroupId: string, hookId: string, options?: CallOptions): Call<TriggerTokenResponse> {
    return this.call(endpoints.resetTriggerToken, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * Fires a hook now, for callers that have its secret token instead of credentials.
   *
   * Use it for webhooks of other services. The token comes from `getTriggerToken` and is part of the URL, so keep
   * the URL secret.
   *
   * The request body must match the `triggerSchema` of the hook. The task template gets it as `payload`, with
   * `firedBy` set to `triggerHookWithToken`. Its property `taskId`, if present, becomes the ID of the task; it
   * must be a slugid that no task uses yet.
   *
   * Returns the `taskId` of the created task, or an empty object if the template renders to no task.
   *
   * Not idempotent: each call can create another task. To retry safely after a lost response, choose a `taskId`
   * and send the same one again: a second task cannot get it.
   *
   * - `AuthenticationFailed` (401): the token is wrong or was reset.
   * - `ResourceNotFound` (404): the hook does not exist.
   * - `InputError` (400): the payload does not match `triggerSchema`, `taskId` is not a slugid, the template
   *   cannot be rendered, or the queue refuses the task. The message says which.
   * - `InsufficientScopes` (403): the role `hook-id:<hookGroupId>/<hookId>` lacks scopes to create the task.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>/trigger/<token>` in
   * references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param token - `<token>` of the route
   * @param payload - Payload for the task template; the body of `triggerHook` and `triggerHookWithToken`
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
   * Lists the most recent fires of a hook, the latest first.
   *
   * Each entry says when the hook fired, what fired it, and whether a task was created. Fires for which the
   * template rendered to no task are not listed.
   *
   * Results come in pages; `limit` sets the largest size of a page (1000 by default and at most). Pass on each
   * `continuationToken` until a response has none.
   *
   * `ResourceNotFound` (404) if the hook does not exist or has not fired yet.
   *
   * **Scopes:** `hooks:list-last-fires:<hookGroupId>/<hookId>`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Hook Status. **Source:** `GET /hooks/<hookGroupId>/<hookId>/last-fires` in
   * references/hooks/api.yml.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listLastFires(
    hookGroupId: string,
    hookId: string,
    query?: ListLastFiresQuery,
    options?: CallOptions,
  ): PagedCall<LastFiresList, LastFire> {
    return this.callPaged(endpoints.listLastFires, [hookGroupId, hookId], undefined, query, options);
  }

  /**
   * Returns an empty object while the service accepts requests.
   *
   * Meant to check what the service depends on as well, but Taskcluster 106 checks nothing yet. Needs no
   * credentials and changes nothing.
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
