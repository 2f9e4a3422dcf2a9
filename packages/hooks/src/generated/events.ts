// Generated from references/hooks/exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { HookChangedMessage } from './types.ts';

/**
 * Messages about hooks that were created, changed or deleted.
 *
 * The service itself uses them to keep its Pulse bindings in step with the hooks; others may use them to watch
 * the hooks of a deployment. They name the hook only: get its definition with `hook`. Nothing is published when
 * a hook fires.
 */
export class HooksEvents {
  /**
   * Published after a hook has been created, and again after a repeated `createHook`.
   *
   * The message names the hook and does not hold its definition. The routing key does not tell hooks apart, so a
   * binding gets the messages of all of them.
   *
   * **Exchange:** `exchange/taskcluster-hooks/v1/hook-created`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  hookCreated(
    pattern?: RoutingKeyPattern<HookCreatedRoutingKey> | string,
  ): Binding<'hookCreated', HookChangedMessage, HookCreatedRoutingKey> {
    return bind(exchanges.hookCreated, pattern);
  }

  /**
   * Published after a hook has been updated, even if the update changed nothing.
   *
   * The message names the hook and does not hold its definition. The routing key does not tell hooks apart, so a
   * binding gets the messages of all of them.
   *
   * **Exchange:** `exchange/taskcluster-hooks/v1/hook-updated`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  hookUpdated(
    pattern?: RoutingKeyPattern<HookUpdatedRoutingKey> | string,
  ): Binding<'hookUpdated', HookChangedMessage, HookUpdatedRoutingKey> {
    return bind(exchanges.hookUpdated, pattern);
  }

  /**
   * Published after a hook has been deleted, and also when `removeHook` found none to delete.
   *
   * The message names the hook. The routing key does not tell hooks apart, so a binding gets the messages of all
   * of them.
   *
   * **Exchange:** `exchange/taskcluster-hooks/v1/hook-deleted`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  hookDeleted(
    pattern?: RoutingKeyPattern<HookDeletedRoutingKey> | string,
  ): Binding<'hookDeleted', HookChangedMessage, HookDeletedRoutingKey> {
    return bind(exchanges.hookDeleted, pattern);
  }
}

/** The routing key of `hookCreated`. */
export interface HookCreatedRoutingKey {
  /**
   * Room for words that may be added later; match it with `#`, as an omitted value does.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `hookUpdated`. */
export interface HookUpdatedRoutingKey {
  /**
   * Room for words that may be added later; match it with `#`, as an omitted value does.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `hookDeleted`. */
export interface HookDeletedRoutingKey {
  /**
   * Room for words that may be added later; match it with `#`, as an omitted value does.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

const exchanges = {
  hookCreated: {
    name: 'hookCreated',
    exchange: 'exchange/taskcluster-hooks/v1/hook-created',
    routingKey: [{ name: 'reserved', multipleWords: true }],
    schema: { name: 'HookChangedMessage', load: async () => (await import('./schemas.ts')).HookChangedMessage },
  },
  hookUpdated: {
    name: 'hookUpdated',
    exchange: 'exchange/taskcluster-hooks/v1/hook-updated',
    routingKey: [{ name: 'reserved', multipleWords: true }],
    schema: { name: 'HookChangedMessage', load: async () => (await import('./schemas.ts')).HookChangedMessage },
  },
  hookDeleted: {
    name: 'hookDeleted',
    exchange: 'exchange/taskcluster-hooks/v1/hook-deleted',
    routingKey: [{ name: 'reserved', multipleWords: true }],
    schema: { name: 'HookChangedMessage', load: async () => (await import('./schemas.ts')).HookChangedMessage },
  },
} as const satisfies Record<string, Exchange>;
