// Generated from references/purge-cache/exchanges.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { PurgeCacheMessage } from './types.ts';

/**
 * Messages that told workers which caches to purge.
 *
 * Retired: current deployments publish nothing here. Poll `purgeRequests` of the purge-cache API instead.
 *
 * @example
 * ```ts
 * import { PurgeCacheEvents } from '@tc/purge-cache/events';
 * import { Pulse } from '@tc/pulse';
 *
 * const events = new PurgeCacheEvents();
 * await using consumer = await Pulse.fromEnv().consume(
 *   { bindings: [events.purgeCache()] },
 *   async (message) => console.log(message.name, message.payload),
 * );
 * ```
 */
export class PurgeCacheEvents {
  /**
   * Published in old deployments each time somebody requested to purge a cache.
   *
   * Retired: no longer published. Poll `purgeRequests` of the purge-cache API instead.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @deprecated Taskcluster 106.0.0 dropped it. Only older deployments have it.
   * @see `exchange/taskcluster-purge-cache/v1/purge-cache`
   */
  purgeCache(pattern?: RoutingKeyPattern<PurgeCacheRoutingKey> | string): Binding<'purgeCache', PurgeCacheMessage, PurgeCacheRoutingKey> {
    return bind(exchanges.purgeCache, pattern);
  }
}

/** The routing key of `purgeCache`. */
export interface PurgeCacheRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /** First part of the worker pool ID, before the slash. */
  readonly provisionerId: string;
  /** Second part of the worker pool ID, after the slash. */
  readonly workerType: string;
}

const exchanges = {
  purgeCache: {
    name: 'purgeCache',
    exchange: 'exchange/taskcluster-purge-cache/v1/purge-cache',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'provisionerId', required: true },
      { name: 'workerType', required: true },
    ],
    schema: { name: 'PurgeCacheMessage', load: async () => (await import('./schemas.ts')).PurgeCacheMessage },
  },
} as const satisfies Record<string, Exchange>;
