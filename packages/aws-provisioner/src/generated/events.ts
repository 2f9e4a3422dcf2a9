// Generated from references/aws-provisioner/exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { WorkerTypeMessage } from './types.ts';

/**
 * Messages about the worker types of the AWS provisioner, the predecessor of worker-manager.
 *
 * Retired: the service is gone and current deployments publish nothing here. Listen to the worker-manager
 * exchanges `workerPoolCreated` and `workerPoolUpdated` instead.
 *
 * @example
 * ```ts
 * import { AwsProvisionerEvents } from '@tc/aws-provisioner/events';
 * import { Pulse } from '@tc/pulse';
 *
 * const events = new AwsProvisionerEvents();
 * await using consumer = await Pulse.fromEnv().consume(
 *   { bindings: [events.workerTypeCreated()] },
 *   async (message) => console.log(message.name, message.payload),
 * );
 * ```
 */
export class AwsProvisionerEvents {
  /**
   * Published, in former deployments, after a worker type was created. The message names the worker type and does
   * not hold its definition.
   *
   * Retired: no longer published. Use `workerPoolCreated` of worker-manager instead.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-aws-provisioner/v1/worker-type-created`
   */
  workerTypeCreated(
    pattern?: RoutingKeyPattern<WorkerTypeCreatedRoutingKey> | string,
  ): Binding<'workerTypeCreated', WorkerTypeMessage, WorkerTypeCreatedRoutingKey> {
    return bind(exchanges.workerTypeCreated, pattern);
  }

  /**
   * Published, in former deployments, after a worker type had its definition changed. The message names the worker
   * type and does not hold its definition.
   *
   * Retired: no longer published. Use `workerPoolUpdated` of worker-manager instead.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-aws-provisioner/v1/worker-type-updated`
   */
  workerTypeUpdated(
    pattern?: RoutingKeyPattern<WorkerTypeUpdatedRoutingKey> | string,
  ): Binding<'workerTypeUpdated', WorkerTypeMessage, WorkerTypeUpdatedRoutingKey> {
    return bind(exchanges.workerTypeUpdated, pattern);
  }

  /**
   * Published, in former deployments, after a worker type was removed. The message names the worker type and does
   * not hold its definition.
   *
   * Retired: no longer published. The nearest thing today is `workerPoolUpdated` of worker-manager with a
   * `providerId` of `null-provider`, which marks a worker pool for deletion.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-aws-provisioner/v1/worker-type-removed`
   */
  workerTypeRemoved(
    pattern?: RoutingKeyPattern<WorkerTypeRemovedRoutingKey> | string,
  ): Binding<'workerTypeRemoved', WorkerTypeMessage, WorkerTypeRemovedRoutingKey> {
    return bind(exchanges.workerTypeRemoved, pattern);
  }
}

/** The routing key that several events share. */
export interface WorkerTypeRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /** Name of the worker type that the message is about. */
  readonly workerType: string;
  /**
   * Room for words that may be added later; match it with `#`, as an omitted value does.
   *
   * Can be several words.
   * `_` if there is none.
   */
  readonly reserved: string;
}

/** The routing key of `workerTypeCreated`. */
export type WorkerTypeCreatedRoutingKey = WorkerTypeRoutingKey;

/** The routing key of `workerTypeUpdated`. */
export type WorkerTypeUpdatedRoutingKey = WorkerTypeRoutingKey;

/** The routing key of `workerTypeRemoved`. */
export type WorkerTypeRemovedRoutingKey = WorkerTypeRoutingKey;

const exchanges = {
  workerTypeCreated: {
    name: 'workerTypeCreated',
    exchange: 'exchange/taskcluster-aws-provisioner/v1/worker-type-created',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'workerType', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'WorkerTypeMessage', load: async () => (await import('./schemas.ts')).WorkerTypeMessage },
  },
  workerTypeUpdated: {
    name: 'workerTypeUpdated',
    exchange: 'exchange/taskcluster-aws-provisioner/v1/worker-type-updated',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'workerType', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'WorkerTypeMessage', load: async () => (await import('./schemas.ts')).WorkerTypeMessage },
  },
  workerTypeRemoved: {
    name: 'workerTypeRemoved',
    exchange: 'exchange/taskcluster-aws-provisioner/v1/worker-type-removed',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'workerType', required: true },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'WorkerTypeMessage', load: async () => (await import('./schemas.ts')).WorkerTypeMessage },
  },
} as const satisfies Record<string, Exchange>;
