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

/** TODO */
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
   * TODO
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
   * TODO
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
   * TODO
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Hooks. **Source:** `GET /hooks/<hookGroupId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listHooks(hookGroupId: string, options?: CallOptions): Call<HookList> {
    return this.call(endpoints.listHooks, [hookGroupId], undefined, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Hooks. **Source:** `GET /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - TODO
   * @param hookId - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  hook(hookGroupId: string, hookId: string, options?: CallOptions): Call<HookDefinition> {
    return this.call(endpoints.hook, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Hook Status. **Source:** `GET /hooks/<hookGroupId>/<hookId>/status` in references/hooks/api.yml.
   *
   * @param hookGroupId - TODO
   * @param hookId - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @deprecated Taskcluster may drop it.
   */
  getHookStatus(hookGroupId: string, hookId: string, options?: CallOptions): Call<HookStatusResponse> {
    return this.call(endpoints.getHookStatus, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** all of
   * - `hooks:modify-hook:<hookGroupId>/<hookId>`
   * - `assume:hook-id:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `PUT /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - TODO
   * @param hookId - TODO
   * @param payload - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  createHook(hookGroupId: string, hookId: string, payload: HookCreationRequest, options?: CallOptions): Call<HookDefinition> {
    return this.call(endpoints.createHook, [hookGroupId, hookId], payload, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** all of
   * - `hooks:modify-hook:<hookGroupId>/<hookId>`
   * - `assume:hook-id:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - TODO
   * @param hookId - TODO
   * @param payload - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  updateHook(hookGroupId: string, hookId: string, payload: HookCreationRequest, options?: CallOptions): Call<HookDefinition> {
    return this.call(endpoints.updateHook, [hookGroupId, hookId], payload, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** `hooks:modify-hook:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `DELETE /hooks/<hookGroupId>/<hookId>` in references/hooks/api.yml.
   *
   * @param hookGroupId - TODO
   * @param hookId - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  removeHook(hookGroupId: string, hookId: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.removeHook, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** `hooks:trigger-hook:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>/trigger` in references/hooks/api.yml.
   *
   * @param hookGroupId - TODO
   * @param hookId - TODO
   * @param payload - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  triggerHook(hookGroupId: string, hookId: string, payload: TriggerHookRequest, options?: CallOptions): Call<TriggerHookResponse> {
    return this.call(endpoints.triggerHook, [hookGroupId, hookId], payload, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** `hooks:get-trigger-token:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `GET /hooks/<hookGroupId>/<hookId>/token` in references/hooks/api.yml.
   *
   * @param hookGroupId - TODO
   * @param hookId - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  getTriggerToken(hookGroupId: string, hookId: string, options?: CallOptions): Call<TriggerTokenResponse> {
    return this.call(endpoints.getTriggerToken, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** `hooks:reset-trigger-token:<hookGroupId>/<hookId>`
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>/token` in references/hooks/api.yml.
   *
   * @param hookGroupId - TODO
   * @param hookId - TODO
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  resetTriggerToken(hookGroupId: string, hookId: string, options?: CallOptions): Call<TriggerTokenResponse> {
    return this.call(endpoints.resetTriggerToken, [hookGroupId, hookId], undefined, undefined, options);
  }

  /**
   * TODO
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Hooks. **Source:** `POST /hooks/<hookGroupId>/<hookId>/trigger/<token>` in
   * references/hooks/api.yml.
   *
   * @param hookGroupId - TODO
   * @param hookId - TODO
   * @param token - `<token>` of the route
   * @param payload - TODO
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
   * TODO
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Hook Status. **Source:** `GET /hooks/<hookGroupId>/<hookId>/last-fires` in
   * references/hooks/api.yml.
   *
   * @param hookGroupId - TODO
   * @param hookId - TODO
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
