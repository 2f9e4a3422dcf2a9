// Generated from references/hooks/exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { HookChangedMessage } from './types.ts';

/** TODO */
export class HooksEvents {
  /**
   * TODO
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
   * TODO
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
   * TODO
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
   * TODO
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `hookUpdated`. */
export interface HookUpdatedRoutingKey {
  /**
   * TODO
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `hookDeleted`. */
export interface HookDeletedRoutingKey {
  /**
   * TODO
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
