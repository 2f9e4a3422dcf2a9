// Generated from references/worker-manager/exchanges.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type {
  LaunchConfigPulseMessage,
  PulseWorkerPoolErrorMessage,
  PulseWorkerPoolMessage,
  WorkerPulseMessage,
  WorkerRemovedPulseMessage,
} from './types.ts';

/**
 * Messages about worker pools that were created or changed.
 *
 * The service itself acts on them; others may use them to watch the worker pools of a deployment. Messages name
 * the pool and its provider only: get the definition with `workerPool`.
 */
export class WorkerManagerEvents {
  /**
   * Published after a worker pool has been created.
   *
   * The message names the pool and its provider and does not hold the definition. It has no `previousProviderId`.
   *
   * **Exchange:** `exchange/taskcluster-worker-manager/v1/worker-pool-created`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  workerPoolCreated(
    pattern?: RoutingKeyPattern<WorkerPoolCreatedRoutingKey> | string,
  ): Binding<'workerPoolCreated', PulseWorkerPoolMessage, WorkerPoolCreatedRoutingKey> {
    return bind(exchanges.workerPoolCreated, pattern);
  }

  /**
   * Published after a worker pool has been updated or marked for deletion, even if the update changed nothing.
   *
   * The message names the pool, its provider and the provider before the update, and does not hold the definition.
   * A `providerId` of `null-provider` means that the pool awaits deletion; nothing is published when it finally
   * disappears.
   *
   * **Exchange:** `exchange/taskcluster-worker-manager/v1/worker-pool-updated`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  workerPoolUpdated(
    pattern?: RoutingKeyPattern<WorkerPoolUpdatedRoutingKey> | string,
  ): Binding<'workerPoolUpdated', PulseWorkerPoolMessage, WorkerPoolUpdatedRoutingKey> {
    return bind(exchanges.workerPoolUpdated, pattern);
  }

  /**
   * TODO: describe the event workerPoolError
   *
   * **Exchange:** `exchange/taskcluster-worker-manager/v1/worker-pool-error`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  workerPoolError(
    pattern?: RoutingKeyPattern<WorkerPoolErrorRoutingKey> | string,
  ): Binding<'workerPoolError', PulseWorkerPoolErrorMessage, WorkerPoolErrorRoutingKey> {
    return bind(exchanges.workerPoolError, pattern);
  }

  /**
   * TODO: describe the event workerRequested
   *
   * **Exchange:** `exchange/taskcluster-worker-manager/v1/worker-requested`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  workerRequested(
    pattern?: RoutingKeyPattern<WorkerRequestedRoutingKey> | string,
  ): Binding<'workerRequested', WorkerPulseMessage, WorkerRequestedRoutingKey> {
    return bind(exchanges.workerRequested, pattern);
  }

  /**
   * TODO: describe the event workerRunning
   *
   * **Exchange:** `exchange/taskcluster-worker-manager/v1/worker-running`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  workerRunning(
    pattern?: RoutingKeyPattern<WorkerRunningRoutingKey> | string,
  ): Binding<'workerRunning', WorkerPulseMessage, WorkerRunningRoutingKey> {
    return bind(exchanges.workerRunning, pattern);
  }

  /**
   * TODO: describe the event workerStopped
   *
   * **Exchange:** `exchange/taskcluster-worker-manager/v1/worker-stopped`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  workerStopped(
    pattern?: RoutingKeyPattern<WorkerStoppedRoutingKey> | string,
  ): Binding<'workerStopped', WorkerPulseMessage, WorkerStoppedRoutingKey> {
    return bind(exchanges.workerStopped, pattern);
  }

  /**
   * TODO: describe the event workerRemoved
   *
   * **Exchange:** `exchange/taskcluster-worker-manager/v1/worker-removed`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  workerRemoved(
    pattern?: RoutingKeyPattern<WorkerRemovedRoutingKey> | string,
  ): Binding<'workerRemoved', WorkerRemovedPulseMessage, WorkerRemovedRoutingKey> {
    return bind(exchanges.workerRemoved, pattern);
  }

  /**
   * TODO: describe the event launchConfigCreated
   *
   * **Exchange:** `exchange/taskcluster-worker-manager/v1/launch-config-created`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  launchConfigCreated(
    pattern?: RoutingKeyPattern<LaunchConfigCreatedRoutingKey> | string,
  ): Binding<'launchConfigCreated', LaunchConfigPulseMessage, LaunchConfigCreatedRoutingKey> {
    return bind(exchanges.launchConfigCreated, pattern);
  }

  /**
   * TODO: describe the event launchConfigUpdated
   *
   * **Exchange:** `exchange/taskcluster-worker-manager/v1/launch-config-updated`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  launchConfigUpdated(
    pattern?: RoutingKeyPattern<LaunchConfigUpdatedRoutingKey> | string,
  ): Binding<'launchConfigUpdated', LaunchConfigPulseMessage, LaunchConfigUpdatedRoutingKey> {
    return bind(exchanges.launchConfigUpdated, pattern);
  }

  /**
   * TODO: describe the event launchConfigArchived
   *
   * **Exchange:** `exchange/taskcluster-worker-manager/v1/launch-config-archived`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  launchConfigArchived(
    pattern?: RoutingKeyPattern<LaunchConfigArchivedRoutingKey> | string,
  ): Binding<'launchConfigArchived', LaunchConfigPulseMessage, LaunchConfigArchivedRoutingKey> {
    return bind(exchanges.launchConfigArchived, pattern);
  }
}

/** The routing key of `workerPoolCreated`. */
export interface WorkerPoolCreatedRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /**
   * TODO: describe providerId in the routing key of workerPoolCreated
   *
   * `_` stands for none.
   */
  readonly providerId: string;
  /**
   * TODO: describe provisionerId in the routing key of workerPoolCreated
   *
   * `_` stands for none.
   */
  readonly provisionerId: string;
  /**
   * TODO: describe workerType in the routing key of workerPoolCreated
   *
   * `_` stands for none.
   */
  readonly workerType: string;
  /**
   * TODO: describe workerGroup in the routing key of workerPoolCreated
   *
   * `_` stands for none.
   */
  readonly workerGroup: string;
  /**
   * TODO: describe workerId in the routing key of workerPoolCreated
   *
   * `_` stands for none.
   */
  readonly workerId: string;
  /**
   * TODO: describe launchConfigId in the routing key of workerPoolCreated
   *
   * `_` stands for none.
   */
  readonly launchConfigId: string;
  /**
   * Room for words that may be added later; match it with `#`, as an omitted value does.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `workerPoolUpdated`. */
export interface WorkerPoolUpdatedRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /**
   * TODO: describe providerId in the routing key of workerPoolUpdated
   *
   * `_` stands for none.
   */
  readonly providerId: string;
  /**
   * TODO: describe provisionerId in the routing key of workerPoolUpdated
   *
   * `_` stands for none.
   */
  readonly provisionerId: string;
  /**
   * TODO: describe workerType in the routing key of workerPoolUpdated
   *
   * `_` stands for none.
   */
  readonly workerType: string;
  /**
   * TODO: describe workerGroup in the routing key of workerPoolUpdated
   *
   * `_` stands for none.
   */
  readonly workerGroup: string;
  /**
   * TODO: describe workerId in the routing key of workerPoolUpdated
   *
   * `_` stands for none.
   */
  readonly workerId: string;
  /**
   * TODO: describe launchConfigId in the routing key of workerPoolUpdated
   *
   * `_` stands for none.
   */
  readonly launchConfigId: string;
  /**
   * Room for words that may be added later; match it with `#`, as an omitted value does.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `workerPoolError`. */
export interface WorkerPoolErrorRoutingKey {
  /** TODO: describe routingKeyKind in the routing key of workerPoolError */
  readonly routingKeyKind: 'primary';
  /**
   * TODO: describe providerId in the routing key of workerPoolError
   *
   * `_` stands for none.
   */
  readonly providerId: string;
  /**
   * TODO: describe provisionerId in the routing key of workerPoolError
   *
   * `_` stands for none.
   */
  readonly provisionerId: string;
  /**
   * TODO: describe workerType in the routing key of workerPoolError
   *
   * `_` stands for none.
   */
  readonly workerType: string;
  /**
   * TODO: describe workerGroup in the routing key of workerPoolError
   *
   * `_` stands for none.
   */
  readonly workerGroup: string;
  /**
   * TODO: describe workerId in the routing key of workerPoolError
   *
   * `_` stands for none.
   */
  readonly workerId: string;
  /**
   * TODO: describe launchConfigId in the routing key of workerPoolError
   *
   * `_` stands for none.
   */
  readonly launchConfigId: string;
  /**
   * TODO: describe reserved in the routing key of workerPoolError
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `workerRequested`. */
export interface WorkerRequestedRoutingKey {
  /** TODO: describe routingKeyKind in the routing key of workerRequested */
  readonly routingKeyKind: 'primary';
  /** TODO: describe providerId in the routing key of workerRequested */
  readonly providerId: string;
  /** TODO: describe provisionerId in the routing key of workerRequested */
  readonly provisionerId: string;
  /** TODO: describe workerType in the routing key of workerRequested */
  readonly workerType: string;
  /** TODO: describe workerGroup in the routing key of workerRequested */
  readonly workerGroup: string;
  /** TODO: describe workerId in the routing key of workerRequested */
  readonly workerId: string;
  /**
   * TODO: describe launchConfigId in the routing key of workerRequested
   *
   * `_` stands for none.
   */
  readonly launchConfigId: string;
  /**
   * TODO: describe reserved in the routing key of workerRequested
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `workerRunning`. */
export interface WorkerRunningRoutingKey {
  /** TODO: describe routingKeyKind in the routing key of workerRunning */
  readonly routingKeyKind: 'primary';
  /** TODO: describe providerId in the routing key of workerRunning */
  readonly providerId: string;
  /** TODO: describe provisionerId in the routing key of workerRunning */
  readonly provisionerId: string;
  /** TODO: describe workerType in the routing key of workerRunning */
  readonly workerType: string;
  /** TODO: describe workerGroup in the routing key of workerRunning */
  readonly workerGroup: string;
  /** TODO: describe workerId in the routing key of workerRunning */
  readonly workerId: string;
  /**
   * TODO: describe launchConfigId in the routing key of workerRunning
   *
   * `_` stands for none.
   */
  readonly launchConfigId: string;
  /**
   * TODO: describe reserved in the routing key of workerRunning
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `workerStopped`. */
export interface WorkerStoppedRoutingKey {
  /** TODO: describe routingKeyKind in the routing key of workerStopped */
  readonly routingKeyKind: 'primary';
  /** TODO: describe providerId in the routing key of workerStopped */
  readonly providerId: string;
  /** TODO: describe provisionerId in the routing key of workerStopped */
  readonly provisionerId: string;
  /** TODO: describe workerType in the routing key of workerStopped */
  readonly workerType: string;
  /** TODO: describe workerGroup in the routing key of workerStopped */
  readonly workerGroup: string;
  /** TODO: describe workerId in the routing key of workerStopped */
  readonly workerId: string;
  /**
   * TODO: describe launchConfigId in the routing key of workerStopped
   *
   * `_` stands for none.
   */
  readonly launchConfigId: string;
  /**
   * TODO: describe reserved in the routing key of workerStopped
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `workerRemoved`. */
export interface WorkerRemovedRoutingKey {
  /** TODO: describe routingKeyKind in the routing key of workerRemoved */
  readonly routingKeyKind: 'primary';
  /** TODO: describe providerId in the routing key of workerRemoved */
  readonly providerId: string;
  /** TODO: describe provisionerId in the routing key of workerRemoved */
  readonly provisionerId: string;
  /** TODO: describe workerType in the routing key of workerRemoved */
  readonly workerType: string;
  /** TODO: describe workerGroup in the routing key of workerRemoved */
  readonly workerGroup: string;
  /** TODO: describe workerId in the routing key of workerRemoved */
  readonly workerId: string;
  /**
   * TODO: describe launchConfigId in the routing key of workerRemoved
   *
   * `_` stands for none.
   */
  readonly launchConfigId: string;
  /**
   * TODO: describe reserved in the routing key of workerRemoved
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `launchConfigCreated`. */
export interface LaunchConfigCreatedRoutingKey {
  /** TODO: describe routingKeyKind in the routing key of launchConfigCreated */
  readonly routingKeyKind: 'primary';
  /**
   * TODO: describe providerId in the routing key of launchConfigCreated
   *
   * `_` stands for none.
   */
  readonly providerId: string;
  /**
   * TODO: describe provisionerId in the routing key of launchConfigCreated
   *
   * `_` stands for none.
   */
  readonly provisionerId: string;
  /**
   * TODO: describe workerType in the routing key of launchConfigCreated
   *
   * `_` stands for none.
   */
  readonly workerType: string;
  /**
   * TODO: describe workerGroup in the routing key of launchConfigCreated
   *
   * `_` stands for none.
   */
  readonly workerGroup: string;
  /**
   * TODO: describe workerId in the routing key of launchConfigCreated
   *
   * `_` stands for none.
   */
  readonly workerId: string;
  /**
   * TODO: describe launchConfigId in the routing key of launchConfigCreated
   *
   * `_` stands for none.
   */
  readonly launchConfigId: string;
  /**
   * TODO: describe reserved in the routing key of launchConfigCreated
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `launchConfigUpdated`. */
export interface LaunchConfigUpdatedRoutingKey {
  /** TODO: describe routingKeyKind in the routing key of launchConfigUpdated */
  readonly routingKeyKind: 'primary';
  /**
   * TODO: describe providerId in the routing key of launchConfigUpdated
   *
   * `_` stands for none.
   */
  readonly providerId: string;
  /**
   * TODO: describe provisionerId in the routing key of launchConfigUpdated
   *
   * `_` stands for none.
   */
  readonly provisionerId: string;
  /**
   * TODO: describe workerType in the routing key of launchConfigUpdated
   *
   * `_` stands for none.
   */
  readonly workerType: string;
  /**
   * TODO: describe workerGroup in the routing key of launchConfigUpdated
   *
   * `_` stands for none.
   */
  readonly workerGroup: string;
  /**
   * TODO: describe workerId in the routing key of launchConfigUpdated
   *
   * `_` stands for none.
   */
  readonly workerId: string;
  /**
   * TODO: describe launchConfigId in the routing key of launchConfigUpdated
   *
   * `_` stands for none.
   */
  readonly launchConfigId: string;
  /**
   * TODO: describe reserved in the routing key of launchConfigUpdated
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `launchConfigArchived`. */
export interface LaunchConfigArchivedRoutingKey {
  /** TODO: describe routingKeyKind in the routing key of launchConfigArchived */
  readonly routingKeyKind: 'primary';
  /**
   * TODO: describe providerId in the routing key of launchConfigArchived
   *
   * `_` stands for none.
   */
  readonly providerId: string;
  /**
   * TODO: describe provisionerId in the routing key of launchConfigArchived
   *
   * `_` stands for none.
   */
  readonly provisionerId: string;
  /**
   * TODO: describe workerType in the routing key of launchConfigArchived
   *
   * `_` stands for none.
   */
  readonly workerType: string;
  /**
   * TODO: describe workerGroup in the routing key of launchConfigArchived
   *
   * `_` stands for none.
   */
  readonly workerGroup: string;
  /**
   * TODO: describe workerId in the routing key of launchConfigArchived
   *
   * `_` stands for none.
   */
  readonly workerId: string;
  /**
   * TODO: describe launchConfigId in the routing key of launchConfigArchived
   *
   * `_` stands for none.
   */
  readonly launchConfigId: string;
  /**
   * TODO: describe reserved in the routing key of launchConfigArchived
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

const exchanges = {
  workerPoolCreated: {
    name: 'workerPoolCreated',
    exchange: 'exchange/taskcluster-worker-manager/v1/worker-pool-created',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'providerId' },
      { name: 'provisionerId' },
      { name: 'workerType' },
      { name: 'workerGroup' },
      { name: 'workerId' },
      { name: 'launchConfigId' },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'PulseWorkerPoolMessage', load: async () => (await import('./schemas.ts')).PulseWorkerPoolMessage },
  },
  workerPoolUpdated: {
    name: 'workerPoolUpdated',
    exchange: 'exchange/taskcluster-worker-manager/v1/worker-pool-updated',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'providerId' },
      { name: 'provisionerId' },
      { name: 'workerType' },
      { name: 'workerGroup' },
      { name: 'workerId' },
      { name: 'launchConfigId' },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'PulseWorkerPoolMessage', load: async () => (await import('./schemas.ts')).PulseWorkerPoolMessage },
  },
  workerPoolError: {
    name: 'workerPoolError',
    exchange: 'exchange/taskcluster-worker-manager/v1/worker-pool-error',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'providerId' },
      { name: 'provisionerId' },
      { name: 'workerType' },
      { name: 'workerGroup' },
      { name: 'workerId' },
      { name: 'launchConfigId' },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'PulseWorkerPoolErrorMessage', load: async () => (await import('./schemas.ts')).PulseWorkerPoolErrorMessage },
  },
  workerRequested: {
    name: 'workerRequested',
    exchange: 'exchange/taskcluster-worker-manager/v1/worker-requested',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'providerId', required: true },
      { name: 'provisionerId', required: true },
      { name: 'workerType', required: true },
      { name: 'workerGroup', required: true },
      { name: 'workerId', required: true },
      { name: 'launchConfigId' },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'WorkerPulseMessage', load: async () => (await import('./schemas.ts')).WorkerPulseMessage },
  },
  workerRunning: {
    name: 'workerRunning',
    exchange: 'exchange/taskcluster-worker-manager/v1/worker-running',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'providerId', required: true },
      { name: 'provisionerId', required: true },
      { name: 'workerType', required: true },
      { name: 'workerGroup', required: true },
      { name: 'workerId', required: true },
      { name: 'launchConfigId' },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'WorkerPulseMessage', load: async () => (await import('./schemas.ts')).WorkerPulseMessage },
  },
  workerStopped: {
    name: 'workerStopped',
    exchange: 'exchange/taskcluster-worker-manager/v1/worker-stopped',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'providerId', required: true },
      { name: 'provisionerId', required: true },
      { name: 'workerType', required: true },
      { name: 'workerGroup', required: true },
      { name: 'workerId', required: true },
      { name: 'launchConfigId' },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'WorkerPulseMessage', load: async () => (await import('./schemas.ts')).WorkerPulseMessage },
  },
  workerRemoved: {
    name: 'workerRemoved',
    exchange: 'exchange/taskcluster-worker-manager/v1/worker-removed',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'providerId', required: true },
      { name: 'provisionerId', required: true },
      { name: 'workerType', required: true },
      { name: 'workerGroup', required: true },
      { name: 'workerId', required: true },
      { name: 'launchConfigId' },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'WorkerRemovedPulseMessage', load: async () => (await import('./schemas.ts')).WorkerRemovedPulseMessage },
  },
  launchConfigCreated: {
    name: 'launchConfigCreated',
    exchange: 'exchange/taskcluster-worker-manager/v1/launch-config-created',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'providerId' },
      { name: 'provisionerId' },
      { name: 'workerType' },
      { name: 'workerGroup' },
      { name: 'workerId' },
      { name: 'launchConfigId' },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'LaunchConfigPulseMessage', load: async () => (await import('./schemas.ts')).LaunchConfigPulseMessage },
  },
  launchConfigUpdated: {
    name: 'launchConfigUpdated',
    exchange: 'exchange/taskcluster-worker-manager/v1/launch-config-updated',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'providerId' },
      { name: 'provisionerId' },
      { name: 'workerType' },
      { name: 'workerGroup' },
      { name: 'workerId' },
      { name: 'launchConfigId' },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'LaunchConfigPulseMessage', load: async () => (await import('./schemas.ts')).LaunchConfigPulseMessage },
  },
  launchConfigArchived: {
    name: 'launchConfigArchived',
    exchange: 'exchange/taskcluster-worker-manager/v1/launch-config-archived',
    routingKey: [
      { name: 'routingKeyKind', constant: 'primary', required: true },
      { name: 'providerId' },
      { name: 'provisionerId' },
      { name: 'workerType' },
      { name: 'workerGroup' },
      { name: 'workerId' },
      { name: 'launchConfigId' },
      { name: 'reserved', multipleWords: true },
    ],
    schema: { name: 'LaunchConfigPulseMessage', load: async () => (await import('./schemas.ts')).LaunchConfigPulseMessage },
  },
} as const satisfies Record<string, Exchange>;
