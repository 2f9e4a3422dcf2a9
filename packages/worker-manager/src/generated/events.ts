// Generated from references/worker-manager/exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { WorkerTypePulseMessage } from './types.ts';

/**
 * Messages about worker pools that were created or changed.
 *
 * The service itself acts on them; others may use them to watch the worker pools of a deployment. Messages name
 * the pool and its provider only: get the definition with `workerPool`.
 *
 * @example
 * ```ts
 * import { WorkerManagerEvents } from '@tc/worker-manager/events';
 * import { Pulse } from '@tc/pulse';
 *
 * const events = new WorkerManagerEvents();
 * await using consumer = await Pulse.fromEnv().consume(
 *   { bindings: [events.workerPoolCreated()] },
 *   async (message) => console.log(message.name, message.payload),
 * );
 * ```
 */
export class WorkerManagerEvents {
  /**
   * Published after a worker pool has been created.
   *
   * The message names the pool and its provider and does not hold the definition. It has no `previousProviderId`.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-worker-manager/v1/worker-pool-created`
   */
  workerPoolCreated(
    pattern?: RoutingKeyPattern<WorkerPoolCreatedRoutingKey> | string,
  ): Binding<'workerPoolCreated', WorkerTypePulseMessage, WorkerPoolCreatedRoutingKey> {
    return bind(exchanges.workerPoolCreated, pattern);
  }

  /**
   * Published after a worker pool has been updated or marked for deletion, even if the update changed nothing.
   *
   * The message names the pool, its provider and the provider before the update, and does not hold the definition.
   * A `providerId` of `null-provider` means that the pool awaits deletion; nothing is published when it finally
   * disappears.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-worker-manager/v1/worker-pool-updated`
   */
  workerPoolUpdated(
    pattern?: RoutingKeyPattern<WorkerPoolUpdatedRoutingKey> | string,
  ): Binding<'workerPoolUpdated', WorkerTypePulseMessage, WorkerPoolUpdatedRoutingKey> {
    return bind(exchanges.workerPoolUpdated, pattern);
  }
}

/** The routing key that several events share. */
export interface WorkerPoolRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /**
   * Room for words that may be added later; match it with `#`, as an omitted value does.
   *
   * Can be several words.
   * `_` if there is none.
   */
  readonly reserved: string;
}

/** The routing key of `workerPoolCreated`. */
export type WorkerPoolCreatedRoutingKey = WorkerPoolRoutingKey;

/** The routing key of `workerPoolUpdated`. */
export type WorkerPoolUpdatedRoutingKey = WorkerPoolRoutingKey;

const exchanges = {
  workerPoolCreated: {
    name: 'workerPoolCreated',
    exchange: 'exchange/taskcluster-worker-manager/v1/worker-pool-created',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'WorkerTypePulseMessage', load: async () => (await import('./schemas.ts')).WorkerTypePulseMessage },
  },
  workerPoolUpdated: {
    name: 'workerPoolUpdated',
    exchange: 'exchange/taskcluster-worker-manager/v1/worker-pool-updated',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'WorkerTypePulseMessage', load: async () => (await import('./schemas.ts')).WorkerTypePulseMessage },
  },
} as const satisfies Record<string, Exchange>;
