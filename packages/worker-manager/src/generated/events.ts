// Generated from references/worker-manager/exchanges.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type {
  LaunchConfigPulseMessage,
  PulseWorkerPoolErrorMessage,
  PulseWorkerPoolMessage,
  WorkerPulseMessage,
  WorkerRemovedPulseMessage,
} from './types.ts';

/**
 * Messages about worker pools, launch configurations, workers and errors.
 *
 * Use them to watch the worker pools of a deployment. They say what happened to which worker pool or worker; get
 * the details from the API, for example with `workerPool`, `worker` or `listWorkerPoolErrors`. Listening needs
 * Pulse credentials rather than Taskcluster ones.
 *
 * All exchanges share one routing key pattern, in which a word that does not apply is `_`. A message may arrive
 * more than once, so make handlers idempotent.
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
   * The message names the pool and its provider; get the definition with `workerPool`. It has no
   * `previousProviderId`. The routing key is the same for every worker pool, so listen to all messages and select
   * by their content.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-worker-manager/v1/worker-pool-created`
   */
  workerPoolCreated(
    pattern?: RoutingKeyPattern<WorkerPoolCreatedRoutingKey> | string,
  ): Binding<'workerPoolCreated', PulseWorkerPoolMessage, WorkerPoolCreatedRoutingKey> {
    return bind(exchanges.workerPoolCreated, pattern);
  }

  /**
   * Published after a worker pool has been updated or marked for deletion, even if the update changed nothing.
   *
   * The message names the pool, its provider and its provider before the update; get the definition with
   * `workerPool`. A `providerId` of `null-provider` means that the pool awaits deletion. Nothing is published when
   * it finally disappears. The routing key is the same for every worker pool, so listen to all messages and select
   * by their content.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-worker-manager/v1/worker-pool-updated`
   */
  workerPoolUpdated(
    pattern?: RoutingKeyPattern<WorkerPoolUpdatedRoutingKey> | string,
  ): Binding<'workerPoolUpdated', PulseWorkerPoolMessage, WorkerPoolUpdatedRoutingKey> {
    return bind(exchanges.workerPoolUpdated, pattern);
  }

  /**
   * Published when an error of a worker pool is recorded: a failure to start or stop workers, or a problem that a
   * worker reported.
   *
   * The message has the `kind` and `title` of the error but not its description: pass its `errorId` to
   * `listWorkerPoolErrors` to get the rest. The error may take a moment to appear there.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-worker-manager/v1/worker-pool-error`
   */
  workerPoolError(
    pattern?: RoutingKeyPattern<WorkerPoolErrorRoutingKey> | string,
  ): Binding<'workerPoolError', PulseWorkerPoolErrorMessage, WorkerPoolErrorRoutingKey> {
    return bind(exchanges.workerPoolError, pattern);
  }

  /**
   * Published when a provider requests a new worker from its cloud.
   *
   * The worker is `requested` and has not started yet. Static workers cause no such message, since they are added
   * with `createWorker`.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-worker-manager/v1/worker-requested`
   */
  workerRequested(
    pattern?: RoutingKeyPattern<WorkerRequestedRoutingKey> | string,
  ): Binding<'workerRequested', WorkerPulseMessage, WorkerRequestedRoutingKey> {
    return bind(exchanges.workerRequested, pattern);
  }

  /**
   * Published when a cloud worker has registered with `registerWorker`, so that it can start to claim tasks.
   *
   * Static workers cause no such message: they are `running` from the start, and may register many times.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-worker-manager/v1/worker-running`
   */
  workerRunning(
    pattern?: RoutingKeyPattern<WorkerRunningRoutingKey> | string,
  ): Binding<'workerRunning', WorkerPulseMessage, WorkerRunningRoutingKey> {
    return bind(exchanges.workerRunning, pattern);
  }

  /**
   * Published when the service finds that a cloud worker has stopped, whether it shut itself down or was
   * terminated.
   *
   * The service learns this while it scans its workers, so the message may come some minutes after the fact.
   * Static workers cause no such message.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-worker-manager/v1/worker-stopped`
   */
  workerStopped(
    pattern?: RoutingKeyPattern<WorkerStoppedRoutingKey> | string,
  ): Binding<'workerStopped', WorkerPulseMessage, WorkerStoppedRoutingKey> {
    return bind(exchanges.workerStopped, pattern);
  }

  /**
   * Published when the service begins to terminate a cloud worker, after a call to `removeWorker` or on its own
   * account.
   *
   * `reason` in the message says why, for example because the worker did not register in time. The instance may
   * keep running for a while; `workerStopped` follows when it is gone. The message can be published several times
   * for one worker, and not at all for a worker that shuts itself down. Static workers cause no such message.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-worker-manager/v1/worker-removed`
   */
  workerRemoved(
    pattern?: RoutingKeyPattern<WorkerRemovedRoutingKey> | string,
  ): Binding<'workerRemoved', WorkerRemovedPulseMessage, WorkerRemovedRoutingKey> {
    return bind(exchanges.workerRemoved, pattern);
  }

  /**
   * Published for each new launch configuration of a worker pool after the pool has been created or updated.
   *
   * Get its content with `listWorkerPoolLaunchConfigs`.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-worker-manager/v1/launch-config-created`
   */
  launchConfigCreated(
    pattern?: RoutingKeyPattern<LaunchConfigCreatedRoutingKey> | string,
  ): Binding<'launchConfigCreated', LaunchConfigPulseMessage, LaunchConfigCreatedRoutingKey> {
    return bind(exchanges.launchConfigCreated, pattern);
  }

  /**
   * Published for each existing launch configuration that is part of a worker pool after an update of the pool,
   * even if nothing about it changed.
   *
   * An update can change its `workerManager` settings, or bring it back after it has been archived. Any other
   * change makes a new launch configuration.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-worker-manager/v1/launch-config-updated`
   */
  launchConfigUpdated(
    pattern?: RoutingKeyPattern<LaunchConfigUpdatedRoutingKey> | string,
  ): Binding<'launchConfigUpdated', LaunchConfigPulseMessage, LaunchConfigUpdatedRoutingKey> {
    return bind(exchanges.launchConfigUpdated, pattern);
  }

  /**
   * Published for each launch configuration that was removed from its worker pool, because the pool was updated or
   * marked for deletion.
   *
   * It starts no more workers. For the workers that it started, `shouldWorkerTerminate` advises to shut down.
   * After `deleteWorkerPool`, `providerId` is `null-provider`.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-worker-manager/v1/launch-config-archived`
   */
  launchConfigArchived(
    pattern?: RoutingKeyPattern<LaunchConfigArchivedRoutingKey> | string,
  ): Binding<'launchConfigArchived', LaunchConfigPulseMessage, LaunchConfigArchivedRoutingKey> {
    return bind(exchanges.launchConfigArchived, pattern);
  }
}

/** The routing key that several events share. */
export interface WorkerManagerRoutingKey {
  /** Kind of routing key, always `primary`. */
  readonly routingKeyKind: 'primary';
  /**
   * Provider of the worker pool.
   *
   * `_` if there is none.
   */
  readonly providerId: string;
  /**
   * First part of the name of the worker pool, before the slash.
   *
   * `_` if there is none.
   */
  readonly provisionerId: string;
  /**
   * Second part of the name of the worker pool, after the slash.
   *
   * `_` if there is none.
   */
  readonly workerType: string;
  /**
   * Always `_`, since the message is not about a worker.
   *
   * `_` if there is none.
   */
  readonly workerGroup: string;
  /**
   * Always `_`, since the message is not about a worker.
   *
   * `_` if there is none.
   */
  readonly workerId: string;
  /**
   * Launch configuration that the worker was started with; `_` if there is none.
   *
   * `_` if there is none.
   */
  readonly launchConfigId: string;
  /**
   * Reserved for words that may be added later. Match it with `#`, or leave it out, which does the same.
   *
   * Can be several words.
   * `_` if there is none.
   */
  readonly reserved: string;
}

/** The routing key of `workerPoolCreated`. */
export type WorkerPoolCreatedRoutingKey = WorkerManagerRoutingKey;

/** The routing key of `workerPoolUpdated`. */
export type WorkerPoolUpdatedRoutingKey = WorkerManagerRoutingKey;

/** The routing key of `workerPoolError`. */
export type WorkerPoolErrorRoutingKey = WorkerManagerRoutingKey;

/** The routing key of `workerRequested`. */
export type WorkerRequestedRoutingKey = WorkerManagerRoutingKey;

/** The routing key of `workerRunning`. */
export type WorkerRunningRoutingKey = WorkerManagerRoutingKey;

/** The routing key of `workerStopped`. */
export type WorkerStoppedRoutingKey = WorkerManagerRoutingKey;

/** The routing key of `workerRemoved`. */
export type WorkerRemovedRoutingKey = WorkerManagerRoutingKey;

/** The routing key of `launchConfigCreated`. */
export type LaunchConfigCreatedRoutingKey = WorkerManagerRoutingKey;

/** The routing key of `launchConfigUpdated`. */
export type LaunchConfigUpdatedRoutingKey = WorkerManagerRoutingKey;

/** The routing key of `launchConfigArchived`. */
export type LaunchConfigArchivedRoutingKey = WorkerManagerRoutingKey;

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
