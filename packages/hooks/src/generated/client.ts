// Generated from references/hooks/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
   * Lists the names of all hook groups.
   *
   * A group exists as long as it has hooks. The response holds all names, without further pages.
   *
   * The required scope ends with a colon; it is `hooks:list-hooks:` with an empty group.
   *
   * **Scopes:** `hooks:list-hooks:`
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
   * The response holds all hooks, without further pages.
   *
   * `ResourceNotFound` (404) if the group has no hooks.
   *
   * **Scopes:** `hooks:list-hooks:<hookGroupId>`
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
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
   * To find out when it fired and what happened, use `listLastFires`.
   *
   * `ResourceNotFound` (404) if the hook does not exist.
   *
   * **Scopes:** `hooks:get:<hookGroupId>:<hookId>`
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
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
   * Deprecated: use `listLastFires`, which lists several recent fires. Only this method returns the next scheduled
   * time.
   *
   * `ResourceNotFound` (404) if the hook does not exist.
   *
   * **Scopes:** `hooks:status:<hookGroupId>/<hookId>`
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
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
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param payload - Complete definition of a hook; the body of `createHook` and `updateHook`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /hooks/<hookGroupId>/<hookId>`
   */
  createHook(hookGroupId: string, hookId: string, payload: HookCreationRequest, options?: CallOptions): Call<HookDefinition> {
    return this.invoke(endpoints.createHook, { args: [hookGroupId, hookId], payload, options });
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
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param payload - Complete definition of a hook; the body of `createHook` and `updateHook`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /hooks/<hookGroupId>/<hookId>`
   */
  updateHook(hookGroupId: string, hookId: string, payload: HookCreationRequest, options?: CallOptions): Call<HookDefinition> {
    return this.invoke(endpoints.updateHook, { args: [hookGroupId, hookId], payload, options });
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
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
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
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param payload - Payload for the task template; the body of `triggerHook` and `triggerHookWithToken`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /hooks/<hookGroupId>/<hookId>/trigger`
   */
  triggerHook(hookGroupId: string, hookId: string, payload: TriggerHookRequest, options?: CallOptions): Call<TriggerHookResponse> {
    return this.invoke(endpoints.triggerHook, { args: [hookGroupId, hookId], payload, options });
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
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
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
   * The old token stops working immediately, so pass the new one to everyone who should still fire the hook. Each
   * call makes another token.
   *
   * `ResourceNotFound` (404) if the hook does not exist.
   *
   * **Scopes:** `hooks:reset-trigger-token:<hookGroupId>/<hookId>`
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /hooks/<hookGroupId>/<hookId>/token`
   */
  resetTriggerToken(hookGroupId: string, hookId: string, options?: CallOptions): Call<TriggerTokenResponse> {
    return this.invoke(endpoints.resetTriggerToken, { args: [hookGroupId, hookId], options });
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
   * **Scopes:** none: anyone can call this method.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param token - `<token>` in the route
   * @param payload - Payload for the task template; the body of `triggerHook` and `triggerHookWithToken`
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
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param hookGroupId - Group of the hook: letters, digits, `-` and `_`
   * @param hookId - Name of the hook within its group: letters, digits, `-`, `_` and `/`
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /hooks/<hookGroupId>/<hookId>/last-fires`
   */
  listLastFires(
    hookGroupId: string,
    hookId: string,
    query?: ListLastFiresQuery,
    options?: CallOptions,
  ): PagedCall<LastFiresList, LastFire> {
    return this.invokePaged(endpoints.listLastFires, { args: [hookGroupId, hookId], query, options });
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
