// Generated from references/aws-provisioner/exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { WorkerTypeMessage } from './types.ts';

/**
 * Messages about the worker types of the AWS provisioner, the predecessor of worker-manager.
 *
 * Retired: the service no longer exists, and current deployments publish nothing here. Use the exchanges
 * `workerPoolCreated` and `workerPoolUpdated` of worker-manager instead.
 *
 * @deprecated Taskcluster no longer has this service. Only older deployments have it.
 */
export class AwsProvisionerEvents {
  /**
   * Published in old deployments after a worker type was created. The message contains only its name, not its
   * definition.
   *
   * Retired: no longer published. Use `workerPoolCreated` of worker-manager instead.
   *
   * **Exchange:** `exchange/taskcluster-aws-provisioner/v1/worker-type-created`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   * @deprecated Taskcluster 106.0.0 dropped it. Only older deployments have it.
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
   * **Exchange:** `exchange/taskcluster-aws-provisioner/v1/worker-type-updated`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   * @deprecated Taskcluster 106.0.0 dropped it. Only older deployments have it.
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
   * **Exchange:** `exchange/taskcluster-aws-provisioner/v1/worker-type-removed`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   * @deprecated Taskcluster 106.0.0 dropped it. Only older deployments have it.
   */
  workerTypeRemoved(
    pattern?: RoutingKeyPattern<WorkerTypeRemovedRoutingKey> | string,
  ): Binding<'workerTypeRemoved', WorkerTypeMessage, WorkerTypeRemovedRoutingKey> {
    return bind(exchanges.workerTypeRemoved, pattern);
  }
}

/** The routing key of `workerTypeCreated`. */
export interface WorkerTypeCreatedRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /** Name of the worker type. */
  readonly workerType: string;
  /**
   * Reserved for future words. Bind with `#`, the pattern that is used if you leave it out.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `workerTypeUpdated`. */
export interface WorkerTypeUpdatedRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /** Name of the worker type. */
  readonly workerType: string;
  /**
   * Reserved for future words. Bind with `#`, the pattern that is used if you leave it out.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `workerTypeRemoved`. */
export interface WorkerTypeRemovedRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /** Name of the worker type. */
  readonly workerType: string;
  /**
   * Reserved for future words. Bind with `#`, the pattern that is used if you leave it out.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

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
