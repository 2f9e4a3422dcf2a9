// Generated from references/aws-provisioner/exchanges.yml (Taskcluster 24.3.1) by @tc/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { WorkerTypeMessage } from './types.ts';

/**
 * Messages about the worker types of the AWS provisioner, the predecessor of worker-manager.
 *
 * Retired: the service no longer exists, and current deployments publish nothing here. Use the exchanges
 * `workerPoolCreated` and `workerPoolUpdated` of worker-manager instead.
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
 * @deprecated Taskcluster no longer has this service. Only older deployments have it.
 */
export class AwsProvisionerEvents {
  /**
   * Published in old deployments after a worker type was created. The message contains only its name, not its
   * definition.
   *
   * Retired: no longer published. Use `workerPoolCreated` of worker-manager instead.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @deprecated Taskcluster 106.0.0 dropped it. Only older deployments have it.
   * @see `exchange/taskcluster-aws-provisioner/v1/worker-type-created`
   */
  workerTypeCreated(
    pattern?: RoutingKeyPattern<WorkerTypeCreatedRoutingKey> | string,
  ): Binding<'workerTypeCreated', WorkerTypeMessage, WorkerTypeCreatedRoutingKey> {
    return bind(exchanges.workerTypeCreated, pattern);
  }

  /**
   * Published in old deployments after the definition of a worker type changed. The message contains only its
   * name, not its definition.
   *
   * Retired: no longer published. Use `workerPoolUpdated` of worker-manager instead.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @deprecated Taskcluster 106.0.0 dropped it. Only older deployments have it.
   * @see `exchange/taskcluster-aws-provisioner/v1/worker-type-updated`
   */
  workerTypeUpdated(
    pattern?: RoutingKeyPattern<WorkerTypeUpdatedRoutingKey> | string,
  ): Binding<'workerTypeUpdated', WorkerTypeMessage, WorkerTypeUpdatedRoutingKey> {
    return bind(exchanges.workerTypeUpdated, pattern);
  }

  /**
   * Published in old deployments after a worker type was removed. The message contains only its name.
   *
   * Retired: no longer published. The closest replacement is `workerPoolUpdated` of worker-manager: the
   * `providerId` `null-provider` marks a worker pool for deletion.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @deprecated Taskcluster 106.0.0 dropped it. Only older deployments have it.
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
  /** Name of the worker type. */
  readonly workerType: string;
  /**
   * Reserved for future words. Bind with `#`, the pattern that is used if you leave it out.
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
