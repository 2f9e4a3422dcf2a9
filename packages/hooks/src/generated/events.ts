// Generated from references/hooks/exchanges.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { HookChangedMessage } from './types.ts';

/**
 * Messages about hooks that are created, updated or deleted.
 *
 * The service itself uses them to keep the Pulse bindings of hooks up to date. You can use them to watch for
 * changes: a message names the hook, and the method `hook` returns its definition.
 *
 * @example
 * ```ts
 * import { HooksEvents } from '@tc/hooks/events';
 * import { Pulse } from '@tc/pulse';
 *
 * const events = new HooksEvents();
 * await using consumer = await Pulse.fromEnv().consume(
 *   { bindings: [events.hookCreated()] },
 *   async (message) => console.log(message.name, message.payload),
 * );
 * ```
 */
export class HooksEvents {
  /**
   * Published when a hook is created.
   *
   * The message contains only the name of the hook. A repeated call of `createHook` publishes it again.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-hooks/v1/hook-created`
   */
  hookCreated(
    pattern?: RoutingKeyPattern<HookCreatedRoutingKey> | string,
  ): Binding<'hookCreated', HookChangedMessage, HookCreatedRoutingKey> {
    return bind(exchanges.hookCreated, pattern);
  }

  /**
   * Published when a hook is updated.
   *
   * The message contains only the name of the hook and does not say what changed.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-hooks/v1/hook-updated`
   */
  hookUpdated(
    pattern?: RoutingKeyPattern<HookUpdatedRoutingKey> | string,
  ): Binding<'hookUpdated', HookChangedMessage, HookUpdatedRoutingKey> {
    return bind(exchanges.hookUpdated, pattern);
  }

  /**
   * Published when a hook is deleted.
   *
   * The message contains only the name of the hook, whose definition no longer exists.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-hooks/v1/hook-deleted`
   */
  hookDeleted(
    pattern?: RoutingKeyPattern<HookDeletedRoutingKey> | string,
  ): Binding<'hookDeleted', HookChangedMessage, HookDeletedRoutingKey> {
    return bind(exchanges.hookDeleted, pattern);
  }
}

/** The routing key that several events share. */
export interface HookRoutingKey {
  /**
   * Reserved for future words. Bind with `#`, the pattern that is used if you leave it out.
   *
   * Can be several words.
   * `_` if there is none.
   */
  readonly reserved: string;
}

/** The routing key of `hookCreated`. */
export type HookCreatedRoutingKey = HookRoutingKey;

/** The routing key of `hookUpdated`. */
export type HookUpdatedRoutingKey = HookRoutingKey;

/** The routing key of `hookDeleted`. */
export type HookDeletedRoutingKey = HookRoutingKey;

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
