// Generated from references/worker-manager/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  CreateWorkerPoolRequest,
  ListProvidersQuery,
  ListWorkerPoolErrorsQuery,
  ListWorkerPoolLaunchConfigsQuery,
  ListWorkerPoolsQuery,
  ListWorkerPoolsStatsQuery,
  ListWorkersForWorkerGroupQuery,
  ListWorkersForWorkerPoolQuery,
  ListWorkersQuery,
  ListWorkersResponse,
  ListWorkersResponseWorker,
  Provider,
  ProviderList,
  RegisterWorkerRequest,
  RegisterWorkerResponse,
  ReregisterWorkerRequest,
  ReregisterWorkerResponse,
  ShouldWorkerTerminateResponse,
  UpdateWorkerPoolRequest,
  WorkerCreationUpdateRequest,
  WorkerErrorReport,
  WorkerFullDefinition,
  WorkerListInAGivenWorkerPool,
  WorkerPoolError,
  WorkerPoolErrorList,
  WorkerPoolErrorStats,
  WorkerPoolErrorStatsQuery,
  WorkerPoolFullDefinition,
  WorkerPoolLaunchConfig,
  WorkerPoolLaunchConfigList,
  WorkerPoolList,
  WorkerPoolListStats,
  WorkerPoolListStatsWorkerPoolsStats,
  WorkerPoolStatistics,
  WorkerResponse,
} from './types.ts';

/**
 * Manages worker pools and their workers, and starts cloud workers on demand.
 *
 * A worker pool is a group of interchangeable workers. Its name, `<provisionerId>/<workerType>`, is also the
 * name of the task queue from which they claim tasks. Each pool belongs to a provider. A cloud provider (AWS,
 * Azure or Google) starts workers when tasks are pending, in the ways that the launch configurations of the pool
 * describe. A static provider starts no workers; administrators add them with `createWorker`. A worker that
 * starts proves its identity to `registerWorker` and gets Taskcluster credentials in return.
 *
 * Many deployments let everyone read worker pools, workers and errors, so never put anything confidential into
 * them.
 *
 * A provider that fails to start up, for example because its cloud is down, makes the methods that need it fail
 * with `ProviderSetupFailed` (503). The service keeps trying to start it, so the same call can succeed later.
 */
export class WorkerManager extends Client<WorkerManagerUrls> {
  /** What this client is generated from. */
  static readonly service: ServiceDefinition = service;

  /**
   * @param options - the deployment, the credentials and how to call; see also `WorkerManager.fromEnv()`
   * @throws {ConfigurationError} when an option is missing or out of range, naming it
   */
  constructor(options: ClientOptions<WorkerManager> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answering.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /ping` in references/worker-manager/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.ping, [], undefined, undefined, options);
  }

  /**
   * Checks that the service is up, at the path where load balancers expect it.
   *
   * Needs no credentials, changes nothing and returns an empty object.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__lbheartbeat__` in references/worker-manager/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  lbheartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.lbheartbeat, [], undefined, undefined, options);
  }

  /**
   * Returns the version of Taskcluster that the service runs.
   *
   * The response is a JSON object in Mozilla's Dockerflow format, with the strings `version`, `commit`, `source`
   * and `build`. Needs no credentials.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__version__` in references/worker-manager/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  version(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.version, [], undefined, undefined, options);
  }

  /**
   * Lists the providers that worker pools of this deployment can use.
   *
   * Providers are part of the deployment's configuration and cannot be changed through the API. `null-provider`,
   * which marks worker pools for deletion, is not listed.
   *
   * Results come in pages of up to `limit` providers (100 by default). Pass the `continuationToken` of each page
   * to the next call until a page has none.
   *
   * **Scopes:** `worker-manager:list-providers`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Providers. **Source:** `GET /providers` in references/worker-manager/api.yml.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listProviders(query?: ListProvidersQuery, options?: CallOptions): PagedCall<ProviderList, Provider> {
    return this.callPaged(endpoints.listProviders, [], undefined, query, options);
  }

  /**
   * Creates a worker pool and returns its full definition.
   *
   * `config` must match the schema of the provider that `providerId` names. Each launch configuration in it gets a
   * `launchConfigId` unless it has one already. In the required scopes, `<providerId>` is the one in the request
   * body.
   *
   * - `InputError` (400): there is no such provider; the error lists the valid ones.
   * - `InputValidationError` (400): `config` does not match the schema of the provider.
   * - `RequestConflict` (409): a pool of this name exists with another definition, or two different launch
   *   configurations share an ID. A pool that awaits deletion counts as existing.
   * - `ProviderSetupFailed` (503): the provider has not started up yet; try again later.
   *
   * A repeated call succeeds only if the definition is the same and each of its launch configurations names its
   * `launchConfigId`; otherwise it gets `RequestConflict`. After a lost response, check with `workerPool`.
   *
   * Publishes on `workerPoolCreated`, and on `launchConfigCreated` for each launch configuration.
   *
   * **Scopes:** all of
   * - `worker-manager:manage-worker-pool:<workerPoolId>`
   * - `worker-manager:provider:<providerId>`
   *
   * **Category:** Worker Pools. **Source:** `PUT /worker-pool/<workerPoolId>` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param payload - Definition of a new worker pool; the body of `createWorkerPool`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  createWorkerPool(workerPoolId: string, payload: CreateWorkerPoolRequest, options?: CallOptions): Call<WorkerPoolFullDefinition> {
    return this.call(endpoints.createWorkerPool, [workerPoolId], payload, undefined, options);
  }

  /**
   * Replaces the definition of an existing worker pool and returns the new one.
   *
   * All fields are replaced and `config` is not merged: read the pool with `workerPool`, change the result and
   * send it back whole. Concurrent updates are not detected; the last one wins. Repeating a call is safe, but each
   * call sets `lastModified` and publishes messages.
   *
   * Launch configurations that are missing from the new `config` are archived: they start no more workers. To
   * change one in anything besides its `workerManager` settings, give it another `launchConfigId`, or remove the
   * ID to have one generated.
   *
   * In the required scopes, `<providerId>` is the one in the request body. When the provider changes, the workers
   * of the former provider keep running until they finish.
   *
   * A `providerId` of `null-provider` marks the pool for deletion: it disappears after its last worker is gone,
   * and until then another update can revive it. `deleteWorkerPool` does this with fewer scopes.
   *
   * - `InputError` (400): there is no such provider, or `workerPoolId` in the body differs from the one in the
   *   call.
   * - `InputValidationError` (400): `config` does not match the schema of the provider.
   * - `ResourceNotFound` (404): there is no such worker pool.
   * - `RequestConflict` (409): a launch configuration has the ID of another one, past or present, with different
   *   settings.
   * - `ProviderSetupFailed` (503): the provider has not started up yet; try again later.
   *
   * Publishes on `workerPoolUpdated`, and on `launchConfigCreated`, `launchConfigUpdated` or
   * `launchConfigArchived` for each launch configuration concerned.
   *
   * **Scopes:** all of
   * - `worker-manager:manage-worker-pool:<workerPoolId>`
   * - `worker-manager:provider:<providerId>`
   *
   * **Category:** Worker Pools. **Source:** `POST /worker-pool/<workerPoolId>` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param payload - New definition of a worker pool; the body of `updateWorkerPool`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  updateWorkerPool(workerPoolId: string, payload: UpdateWorkerPoolRequest, options?: CallOptions): Call<WorkerPoolFullDefinition> {
    return this.call(endpoints.updateWorkerPool, [workerPoolId], payload, undefined, options);
  }

  /**
   * Marks a worker pool for deletion and returns its definition.
   *
   * The pool gets the provider `null-provider`, and its launch configurations are archived, so no more workers are
   * started. It disappears after its last worker is gone. Until then it can be read, and `updateWorkerPool` can
   * revive it, given its launch configurations anew. Unlike `updateWorkerPool`, this method needs no scope for the
   * null provider.
   *
   * Repeating the call is safe while the pool exists. `ResourceNotFound` (404) if it is gone or never existed.
   *
   * Publishes on `workerPoolUpdated`, and on `launchConfigArchived` for each launch configuration.
   *
   * **Scopes:** `worker-manager:manage-worker-pool:<workerPoolId>`
   *
   * **Category:** Worker Pools. **Source:** `DELETE /worker-pool/<workerPoolId>` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  deleteWorkerPool(workerPoolId: string, options?: CallOptions): Call<WorkerPoolFullDefinition> {
    return this.call(endpoints.deleteWorkerPool, [workerPoolId], undefined, undefined, options);
  }

  /**
   * Lists the launch configurations of a worker pool.
   *
   * Set `includeArchived` to `true` to see archived ones as well, that is, those that have been removed from the
   * pool's `config`. The service deletes an archived launch configuration when no record of a worker refers to it
   * any more.
   *
   * Results come in pages of up to `limit` launch configurations (1000 by default and at most). Pass the
   * `continuationToken` of each page to the next call until a page has none.
   *
   * `ResourceNotFound` (404) if there is no such worker pool.
   *
   * **Scopes:** `worker-manager:get-worker-pool:<workerPoolId>`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Worker Pool Launch Configs. **Source:** `GET /worker-pool/<workerPoolId>/launch-configs` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param query - `continuationToken`, `limit`, `includeArchived`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  listWorkerPoolLaunchConfigs(
    workerPoolId: string,
    query?: ListWorkerPoolLaunchConfigsQuery,
    options?: CallOptions,
  ): PagedCall<WorkerPoolLaunchConfigList, WorkerPoolLaunchConfig> {
    return this.callPaged(endpoints.listWorkerPoolLaunchConfigs, [workerPoolId], undefined, query, options);
  }

  /**
   * Counts the workers of a worker pool, and the tasks that they can run, by launch configuration and state.
   *
   * Launch configurations without workers are left out. Workers that have no launch configuration, such as static
   * ones, are counted under the ID `unknown`.
   *
   * `ResourceNotFound` (404) if there is no such worker pool.
   *
   * **Scopes:** `worker-manager:get-worker-pool:<workerPoolId>`
   *
   * **Category:** Worker Pools. **Source:** `GET /worker-pool/<workerPoolId>/stats` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  workerPoolStats(workerPoolId: string, options?: CallOptions): Call<WorkerPoolStatistics> {
    return this.call(endpoints.workerPoolStats, [workerPoolId], undefined, undefined, options);
  }

  /**
   * Returns the definition of one worker pool.
   *
   * A `providerId` of `null-provider` means that the pool awaits deletion. `config` contains the active launch
   * configurations, each with its `launchConfigId`; for archived ones use `listWorkerPoolLaunchConfigs`.
   *
   * `ResourceNotFound` (404) if there is no such worker pool.
   *
   * **Scopes:** `worker-manager:get-worker-pool:<workerPoolId>`
   *
   * **Category:** Worker Pools. **Source:** `GET /worker-pool/<workerPoolId>` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  workerPool(workerPoolId: string, options?: CallOptions): Call<WorkerPoolFullDefinition> {
    return this.call(endpoints.workerPool, [workerPoolId], undefined, undefined, options);
  }

  /**
   * Lists all worker pools with their full definitions, including those that await deletion.
   *
   * The counts of workers in these definitions are always 0; use `listWorkerPoolsStats` for the actual ones.
   *
   * Results come in pages of up to `limit` worker pools (1000 by default and at most). Pass the
   * `continuationToken` of each page to the next call until a page has none.
   *
   * **Scopes:** `worker-manager:list-worker-pools`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Worker Pools. **Source:** `GET /worker-pools` in references/worker-manager/api.yml.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listWorkerPools(query?: ListWorkerPoolsQuery, options?: CallOptions): PagedCall<WorkerPoolList, WorkerPoolFullDefinition> {
    return this.callPaged(endpoints.listWorkerPools, [], undefined, query, options);
  }

  /**
   * Counts the workers of every worker pool, and the tasks that they can run, by state.
   *
   * Pools without workers are included. For counts by launch configuration, use `workerPoolStats`.
   *
   * Results come in pages of up to `limit` worker pools (1000 by default and at most). Pass the
   * `continuationToken` of each page to the next call until a page has none.
   *
   * **Scopes:** `worker-manager:list-worker-pools`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Worker Pools. **Source:** `GET /worker-pools/stats` in references/worker-manager/api.yml.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  listWorkerPoolsStats(
    query?: ListWorkerPoolsStatsQuery,
    options?: CallOptions,
  ): PagedCall<WorkerPoolListStats, WorkerPoolListStatsWorkerPoolsStats> {
    return this.callPaged(endpoints.listWorkerPoolsStats, [], undefined, query, options);
  }

  /**
   * Records an error that a worker met, for the administrators of its pool to see.
   *
   * Report problems that a change to the worker pool may solve, such as a wrong configuration or a failed start.
   * Failed tasks and temporary problems, such as network errors, do not belong here.
   *
   * In the required scopes, `<workerGroup>` and `<workerId>` are those in the request body. The credentials from
   * `registerWorker` satisfy them.
   *
   * The response is the error in the form in which `listWorkerPoolErrors` returns it. A message is published on
   * `workerPoolError`. If the pool has `emailOnError` set, its owner gets an email, unless the same error has been
   * sent before. Not idempotent: each call adds another error.
   *
   * Many deployments let everyone read the errors of a pool, so leave out anything confidential.
   *
   * - `InputError` (400): the provider of the pool does not exist any more.
   * - `ResourceNotFound` (404): there is no such worker pool.
   * - `ProviderSetupFailed` (503): the provider has not started up yet; try again later.
   *
   * **Scopes:** all of
   * - `assume:worker-pool:<workerPoolId>`
   * - `assume:worker-id:<workerGroup>/<workerId>`
   *
   * **Category:** Worker Interface. **Source:** `POST /worker-pool-errors/<workerPoolId>` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param payload - Error that a worker met; the body of `reportWorkerError`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  reportWorkerError(workerPoolId: string, payload: WorkerErrorReport, options?: CallOptions): Call<WorkerPoolError> {
    return this.call(endpoints.reportWorkerError, [workerPoolId], payload, undefined, options);
  }

  /**
   * Counts the errors of one worker pool, or of all, by time, title, code, worker pool and launch configuration.
   *
   * Without `workerPoolId` the counts cover all worker pools, and the call needs the scope
   * `worker-manager:list-worker-pool-errors:*`. The service deletes errors after 7 days, or as long as the
   * deployment is configured to keep them.
   *
   * - `InvalidRequestArguments` (400): `workerPoolId` contains an underscore, which this method does not support.
   * - `ResourceNotFound` (404): there is no such worker pool.
   *
   * **Scopes:** `worker-manager:list-worker-pool-errors:<workerPoolId>`
   *
   * **Category:** Worker Pools. **Source:** `GET /worker-pool-errors/stats` in references/worker-manager/api.yml.
   *
   * @param query - `workerPoolId`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  workerPoolErrorStats(query?: WorkerPoolErrorStatsQuery, options?: CallOptions): Call<WorkerPoolErrorStats> {
    return this.call(endpoints.workerPoolErrorStats, [], undefined, query, options);
  }

  /**
   * Lists the recent errors of a worker pool, newest first: failures to start or stop workers, and problems that
   * workers reported.
   *
   * `launchConfigId` restricts the list to one launch configuration; IDs with an underscore are refused with
   * `InvalidRequestArguments` (400). `errorId` restricts it to a single error.
   *
   * The service deletes errors after 7 days, or as long as the deployment is configured to keep them. An unknown
   * pool gives an empty list.
   *
   * Results come in pages of up to `limit` errors (1000 by default and at most). Pass the `continuationToken` of
   * each page to the next call until a page has none.
   *
   * **Scopes:** `worker-manager:list-worker-pool-errors:<workerPoolId>`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Worker Pools. **Source:** `GET /worker-pool-errors/<workerPoolId>` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param query - `continuationToken`, `limit`, `launchConfigId`, `errorId`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listWorkerPoolErrors(
    workerPoolId: string,
    query?: ListWorkerPoolErrorsQuery,
    options?: CallOptions,
  ): PagedCall<WorkerPoolErrorList, WorkerPoolError> {
    return this.callPaged(endpoints.listWorkerPoolErrors, [workerPoolId], undefined, query, options);
  }

  /**
   * Lists the workers of one worker group in a worker pool, newest first.
   *
   * The list includes workers in every state; stopped ones stay until their records expire. An unknown pool or
   * group gives an empty list.
   *
   * Results come in pages of up to `limit` workers (1000 by default and at most). Pass the `continuationToken` of
   * each page to the next call until a page has none.
   *
   * **Scopes:** `worker-manager:list-workers:<workerPoolId>/<workerGroup>`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Workers. **Source:** `GET /workers/<workerPoolId>/<workerGroup>` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param workerGroup - Group of the worker within its pool
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listWorkersForWorkerGroup(
    workerPoolId: string,
    workerGroup: string,
    query?: ListWorkersForWorkerGroupQuery,
    options?: CallOptions,
  ): PagedCall<WorkerListInAGivenWorkerPool, WorkerFullDefinition> {
    return this.callPaged(endpoints.listWorkersForWorkerGroup, [workerPoolId, workerGroup], undefined, query, options);
  }

  /**
   * Returns what worker-manager knows about one worker, such as its state and capacity.
   *
   * For its recent tasks and its quarantine, use `getWorker`.
   *
   * `ResourceNotFound` (404) if there is no such worker, or its record has expired.
   *
   * **Scopes:** `worker-manager:get-worker:<workerPoolId>/<workerGroup>/<workerId>`
   *
   * **Category:** Workers. **Source:** `GET /workers/<workerPoolId>/<workerGroup>/<workerId>` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  worker(workerPoolId: string, workerGroup: string, workerId: string, options?: CallOptions): Call<WorkerFullDefinition> {
    return this.call(endpoints.worker, [workerPoolId, workerGroup, workerId], undefined, undefined, options);
  }

  /**
   * Adds a worker that was set up outside of Taskcluster to a worker pool, so that it can register.
   *
   * Only static providers support this. They need a `staticSecret` in `providerInfo`, and the worker counts as
   * `running` at once. Cloud providers start their workers themselves and refuse the call.
   *
   * Repeating the call with the same `capacity` is safe but changes nothing: a different secret or `expires` is
   * ignored, even though the response shows the new `expires`. Make changes with `updateWorker`.
   *
   * - `InputError` (400): the provider does not support this, the secret is missing, or `expires` lies in the
   *   past.
   * - `ResourceNotFound` (404): there is no such worker pool, or its provider does not exist any more.
   * - `RequestConflict` (409): a worker of this name exists with another capacity or provider, or it is stopped. A
   *   stopped worker keeps its name until its record expires.
   * - `ProviderSetupFailed` (503): the provider has not started up yet; try again later.
   *
   * **Scopes:** `worker-manager:create-worker:<workerPoolId>/<workerGroup>/<workerId>`
   *
   * **Category:** Workers. **Source:** `PUT /workers/<workerPoolId>/<workerGroup>/<workerId>` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param payload - Properties of a worker; the body of `createWorker` and `updateWorker`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  createWorker(
    workerPoolId: string,
    workerGroup: string,
    workerId: string,
    payload: WorkerCreationUpdateRequest,
    options?: CallOptions,
  ): Call<WorkerFullDefinition> {
    return this.call(endpoints.createWorker, [workerPoolId, workerGroup, workerId], payload, undefined, options);
  }

  /**
   * Replaces the capacity, the expiry and the secret of a worker that was added with `createWorker`.
   *
   * Only static providers support this. All three are replaced: `providerInfo` is required, and the capacity
   * becomes 1 if `capacity` is left out. The state of the worker and the credentials that it holds do not change.
   *
   * `expires` may lie in the past here. Still, the service extends the record of a worker that has not stopped, so
   * use `removeWorker` to retire one.
   *
   * - `InputError` (400): the provider does not support this.
   * - `ResourceNotFound` (404): there is no such worker or worker pool, or the provider of the pool does not exist
   *   any more.
   * - `ProviderSetupFailed` (503): the provider has not started up yet; try again later.
   *
   * **Scopes:** `worker-manager:update-worker:<workerPoolId>/<workerGroup>/<workerId>`
   *
   * **Category:** Workers. **Source:** `POST /workers/<workerPoolId>/<workerGroup>/<workerId>` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param payload - Properties of a worker; the body of `createWorker` and `updateWorker`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  updateWorker(
    workerPoolId: string,
    workerGroup: string,
    workerId: string,
    payload: WorkerCreationUpdateRequest,
    options?: CallOptions,
  ): Call<WorkerFullDefinition> {
    return this.call(endpoints.updateWorker, [workerPoolId, workerGroup, workerId], payload, undefined, options);
  }

  /**
   * Retires a worker and, if it runs in a cloud, terminates its instance.
   *
   * What happens depends on the provider that manages the worker:
   *
   * - A static worker becomes `stopped` and can no longer register. Its machine is left alone.
   * - A cloud worker becomes `stopping`, and its instance is terminated without waiting for a task to finish. It
   *   becomes `stopped` when the cloud confirms that the instance is gone. A message on `workerRemoved` is
   *   published.
   *
   * The record of the worker stays until it expires. Credentials that the worker holds remain valid until they
   * expire. A worker may remove itself: the credentials from `registerWorker` include the scope.
   *
   * - `InputError` (400): the provider does not support this.
   * - `ResourceNotFound` (404): there is no such worker, or its provider does not exist any more.
   * - `ProviderSetupFailed` (503): the provider has not started up yet; try again later.
   *
   * **Scopes:** `worker-manager:remove-worker:<workerPoolId>/<workerGroup>/<workerId>`
   *
   * **Category:** Workers. **Source:** `DELETE /workers/<workerPoolId>/<workerGroup>/<workerId>` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  removeWorker(workerPoolId: string, workerGroup: string, workerId: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.removeWorker, [workerPoolId, workerGroup, workerId], undefined, undefined, options);
  }

  /**
   * Tells a worker whether to shut down or to keep working.
   *
   * A worker can ask between tasks; the credentials from `registerWorker` include the scope. The response is
   * advice only: the service does not terminate a worker that ignores it.
   *
   * The service decides while it scans its running workers, so the advice can be some minutes old. It advises a
   * worker to terminate if its launch configuration has been archived, or if newer workers suffice for the pending
   * and claimed tasks and for the `minCapacity` of the pool. Until the first decision, and always for static
   * workers, the response is to keep working.
   *
   * `ResourceNotFound` (404) if there is no such worker, or its record has expired.
   *
   * **Scopes:** `worker-manager:should-worker-terminate:<workerPoolId>/<workerGroup>/<workerId>`
   *
   * **Category:** Workers. **Source:** `GET /workers/<workerPoolId>/<workerGroup>/<workerId>/should-terminate` in
   * references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  shouldWorkerTerminate(
    workerPoolId: string,
    workerGroup: string,
    workerId: string,
    options?: CallOptions,
  ): Call<ShouldWorkerTerminateResponse> {
    return this.call(endpoints.shouldWorkerTerminate, [workerPoolId, workerGroup, workerId], undefined, undefined, options);
  }

  /**
   * Lists the workers of a worker pool, in all its worker groups, newest first.
   *
   * The list includes workers in every state; stopped ones stay until their records expire. `state` restricts it
   * to one of `requested`, `running`, `stopping` and `stopped`. `launchConfigId` restricts it to one launch
   * configuration; IDs with an underscore are refused with `InvalidRequestArguments` (400).
   *
   * Results come in pages of up to `limit` workers (1000 by default and at most). Pass the `continuationToken` of
   * each page to the next call until a page has none.
   *
   * `ResourceNotFound` (404) if there is no such worker pool.
   *
   * **Scopes:** `worker-manager:list-workers:<workerPoolId>`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Workers. **Source:** `GET /workers/<workerPoolId>` in references/worker-manager/api.yml.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param query - `continuationToken`, `limit`, `launchConfigId`, `state`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listWorkersForWorkerPool(
    workerPoolId: string,
    query?: ListWorkersForWorkerPoolQuery,
    options?: CallOptions,
  ): PagedCall<WorkerListInAGivenWorkerPool, WorkerFullDefinition> {
    return this.callPaged(endpoints.listWorkersForWorkerPool, [workerPoolId], undefined, query, options);
  }

  /**
   * Registers a worker that has just started, and returns its Taskcluster credentials.
   *
   * Needs no credentials: the worker proves its identity with `workerIdentityProof`, whose form depends on the
   * type of the provider. The service must know the worker already, either because the provider started it or
   * because it was added with `createWorker`. A cloud worker becomes `running`, and a message on `workerRunning`
   * is published.
   *
   * A static worker may register as often as it needs to, for example after a restart. A cloud worker can register
   * only once, so it must keep the response; to get new credentials later, it calls `reregisterWorker`.
   *
   * - `InputError` (400): the proof is not valid, the worker has stopped, has expired or is a cloud worker that
   *   has registered before, or `providerId` is not that of the worker and its pool.
   * - `ResourceNotFound` (404): there is no such worker pool, provider or worker.
   * - `ProviderSetupFailed` (503): the provider has not started up yet; try again later.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Worker Interface. **Source:** `POST /worker/register` in references/worker-manager/api.yml.
   *
   * @param payload - Names a worker and proves its identity; the body of `registerWorker`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  registerWorker(payload: RegisterWorkerRequest, options?: CallOptions): Call<RegisterWorkerResponse> {
    return this.call(endpoints.registerWorker, [], payload, undefined, options);
  }

  /**
   * Renews the credentials of a registered worker before they expire.
   *
   * The worker sends the secret from its latest registration, and gets new credentials and a new secret. The old
   * secret is of no use afterwards, so a call whose response is lost cannot be repeated. For a cloud worker, the
   * call also postpones the time at which the service terminates it.
   *
   * The new credentials last for the `reregistrationTimeout` that applied when the cloud worker was requested, and
   * for 4 days for a static worker.
   *
   * In the required scope, `<workerPoolId>`, `<workerGroup>` and `<workerId>` are those in the request body. The
   * credentials from `registerWorker` satisfy it.
   *
   * `InputError` (400) if there is no such worker, the secret is not its current one, or the worker is not running
   * or has expired.
   *
   * **Scopes:** `worker-manager:reregister-worker:<workerPoolId>/<workerGroup>/<workerId>`
   *
   * **Category:** Worker Interface. **Source:** `POST /worker/reregister` in references/worker-manager/api.yml.
   *
   * @param payload - Names a worker and proves its identity; the body of `reregisterWorker`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  reregisterWorker(payload: ReregisterWorkerRequest, options?: CallOptions): Call<ReregisterWorkerResponse> {
    return this.call(endpoints.reregisterWorker, [], payload, undefined, options);
  }

  /**
   * Lists the workers that the queue knows for a worker type, together with their state in worker-manager.
   *
   * A worker appears here after it first asks the queue for work; for all workers of a pool, use
   * `listWorkersForWorkerPool`. Workers that do not register with worker-manager are listed as `standalone`.
   *
   * Three options restrict the list. The last two leave out standalone workers:
   *
   * - `quarantined`: `true` for workers in quarantine only; `false` has no effect.
   * - `workerState`: one of `requested`, `running`, `stopping` and `stopped`.
   * - `launchConfigId`: a launch configuration; IDs with an underscore are refused with `InvalidRequestArguments`
   *   (400).
   *
   * An unknown worker type gives an empty list. Results come in pages of up to `limit` workers (1000 by default
   * and at most). Pass the `continuationToken` of each page to the next call until a page has none.
   *
   * **Scopes:** `worker-manager:list-workers:<provisionerId>/<workerType>`
   *
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Worker Metadata. **Source:** `GET
   * /provisioners/<provisionerId>/worker-types/<workerType>/workers` in references/worker-manager/api.yml.
   *
   * @param provisionerId - First part of the name of the worker pool that the task is for, before the slash
   * @param workerType - Second part of the name of the worker pool that the task is for, after the slash
   * @param query - `continuationToken`, `limit`, `launchConfigId`, `quarantined`, `workerState`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  listWorkers(
    provisionerId: string,
    workerType: string,
    query?: ListWorkersQuery,
    options?: CallOptions,
  ): PagedCall<ListWorkersResponse, ListWorkersResponseWorker> {
    return this.callPaged(endpoints.listWorkers, [provisionerId, workerType], undefined, query, options);
  }

  /**
   * Returns what the queue and worker-manager know about a worker: its recent tasks, its quarantine and its state.
   *
   * `ResourceNotFound` (404) if the worker has not asked the queue for work within the last day or so, unless it
   * is in quarantine.
   *
   * **Scopes:** `worker-manager:get-worker:<provisionerId>/<workerType>/<workerGroup>/<workerId>`
   *
   * **Category:** Worker Metadata. **Source:** `GET
   * /provisioners/<provisionerId>/worker-types/<workerType>/workers/<workerGroup>/<workerId>` in
   * references/worker-manager/api.yml.
   *
   * @param provisionerId - First part of the name of the worker pool that the task is for, before the slash
   * @param workerType - Second part of the name of the worker pool that the task is for, after the slash
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  getWorker(provisionerId: string, workerType: string, workerGroup: string, workerId: string, options?: CallOptions): Call<WorkerResponse> {
    return this.call(endpoints.getWorker, [provisionerId, workerType, workerGroup, workerId], undefined, undefined, options);
  }

  /**
   * Answers without checking anything, like `lbheartbeat`.
   *
   * The path is meant for a check of the services that worker-manager depends on, but that check does not exist
   * yet. Needs no credentials and returns an empty object.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__heartbeat__` in references/worker-manager/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.heartbeat, [], undefined, undefined, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
export interface WorkerManagerUrls {
  readonly get: {
    ping: [];
    lbheartbeat: [];
    version: [];
    listProviders: [query?: ListProvidersQuery];
    listWorkerPoolLaunchConfigs: [workerPoolId: string, query?: ListWorkerPoolLaunchConfigsQuery];
    workerPoolStats: [workerPoolId: string];
    workerPool: [workerPoolId: string];
    listWorkerPools: [query?: ListWorkerPoolsQuery];
    listWorkerPoolsStats: [query?: ListWorkerPoolsStatsQuery];
    workerPoolErrorStats: [query?: WorkerPoolErrorStatsQuery];
    listWorkerPoolErrors: [workerPoolId: string, query?: ListWorkerPoolErrorsQuery];
    listWorkersForWorkerGroup: [workerPoolId: string, workerGroup: string, query?: ListWorkersForWorkerGroupQuery];
    worker: [workerPoolId: string, workerGroup: string, workerId: string];
    shouldWorkerTerminate: [workerPoolId: string, workerGroup: string, workerId: string];
    listWorkersForWorkerPool: [workerPoolId: string, query?: ListWorkersForWorkerPoolQuery];
    listWorkers: [provisionerId: string, workerType: string, query?: ListWorkersQuery];
    getWorker: [provisionerId: string, workerType: string, workerGroup: string, workerId: string];
    heartbeat: [];
  };
  readonly other: {
    createWorkerPool: [workerPoolId: string];
    updateWorkerPool: [workerPoolId: string];
    deleteWorkerPool: [workerPoolId: string];
    reportWorkerError: [workerPoolId: string];
    createWorker: [workerPoolId: string, workerGroup: string, workerId: string];
    updateWorker: [workerPoolId: string, workerGroup: string, workerId: string];
    removeWorker: [workerPoolId: string, workerGroup: string, workerId: string];
    registerWorker: [];
    reregisterWorker: [];
  };
}
