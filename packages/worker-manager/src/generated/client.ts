// Generated from references/worker-manager/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
 *
 * @example
 * ```ts
 * import { WorkerManager } from '@tc/worker-manager';
 *
 * const workerManager = WorkerManager.fromEnv(); // reads the TASKCLUSTER_* variables
 * for await (const { workerPoolId, providerId } of workerManager.listWorkerPools()) console.log(workerPoolId, providerId);
 * ```
 */
export class WorkerManager extends Client<WorkerManagerUrls> {
  /** The service's API as data. */
  static readonly service: ServiceDefinition = service;

  /**
   * Creates a client. To read the options from the environment, use `WorkerManager.fromEnv()`.
   *
   * @param options - the deployment, the credentials, and settings for all calls
   * @throws {ConfigurationError} if an option is missing or invalid
   */
  constructor(options: ClientOptions<WorkerManager> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answering.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /ping`
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.ping, { options });
  }

  /**
   * Checks that the service is up, at the path where load balancers expect it.
   *
   * Needs no credentials, changes nothing and returns an empty object.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__lbheartbeat__`
   */
  lbheartbeat(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.lbheartbeat, { options });
  }

  /**
   * Returns the version of Taskcluster that the service runs.
   *
   * The response is a JSON object in Mozilla's Dockerflow format, with the strings `version`, `commit`, `source`
   * and `build`. Needs no credentials.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__version__`
   */
  version(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.version, { options });
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
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /providers`
   */
  listProviders(query?: ListProvidersQuery, options?: CallOptions): PagedCall<ProviderList, Provider> {
    return this.invokePaged(endpoints.listProviders, { query, options });
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
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param payload - Definition of a new worker pool; the body of `createWorkerPool`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /worker-pool/<workerPoolId>`
   */
  createWorkerPool(workerPoolId: string, payload: CreateWorkerPoolRequest, options?: CallOptions): Call<WorkerPoolFullDefinition> {
    return this.invoke(endpoints.createWorkerPool, { args: [workerPoolId], payload, options });
  }

  /**
   * Replaces the definition of an existing worker pool and returns the new one.
   *
   * All fields are replaced and `config` is not merged: read the pool with `workerPool`, and send back its
   * `providerId`, `description`, `config`, `owner` and `emailOnError` with your changes. A request with the counts
   * that `workerPool` also returns is refused. Concurrent updates are not detected; the last one wins. Repeating a
   * call is safe, but each call sets `lastModified` and publishes messages.
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
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param payload - New definition of a worker pool; the body of `updateWorkerPool`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /worker-pool/<workerPoolId>`
   */
  updateWorkerPool(workerPoolId: string, payload: UpdateWorkerPoolRequest, options?: CallOptions): Call<WorkerPoolFullDefinition> {
    return this.invoke(endpoints.updateWorkerPool, { args: [workerPoolId], payload, options });
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
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `DELETE /worker-pool/<workerPoolId>`
   */
  deleteWorkerPool(workerPoolId: string, options?: CallOptions): Call<WorkerPoolFullDefinition> {
    return this.invoke(endpoints.deleteWorkerPool, { args: [workerPoolId], options });
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
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param query - `continuationToken`, `limit`, `includeArchived`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /worker-pool/<workerPoolId>/launch-configs`
   */
  listWorkerPoolLaunchConfigs(
    workerPoolId: string,
    query?: ListWorkerPoolLaunchConfigsQuery,
    options?: CallOptions,
  ): PagedCall<WorkerPoolLaunchConfigList, WorkerPoolLaunchConfig> {
    return this.invokePaged(endpoints.listWorkerPoolLaunchConfigs, { args: [workerPoolId], query, options });
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
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /worker-pool/<workerPoolId>/stats`
   */
  workerPoolStats(workerPoolId: string, options?: CallOptions): Call<WorkerPoolStatistics> {
    return this.invoke(endpoints.workerPoolStats, { args: [workerPoolId], options });
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
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /worker-pool/<workerPoolId>`
   */
  workerPool(workerPoolId: string, options?: CallOptions): Call<WorkerPoolFullDefinition> {
    return this.invoke(endpoints.workerPool, { args: [workerPoolId], options });
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
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /worker-pools`
   */
  listWorkerPools(query?: ListWorkerPoolsQuery, options?: CallOptions): PagedCall<WorkerPoolList, WorkerPoolFullDefinition> {
    return this.invokePaged(endpoints.listWorkerPools, { query, options });
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
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /worker-pools/stats`
   */
  listWorkerPoolsStats(
    query?: ListWorkerPoolsStatsQuery,
    options?: CallOptions,
  ): PagedCall<WorkerPoolListStats, WorkerPoolListStatsWorkerPoolsStats> {
    return this.invokePaged(endpoints.listWorkerPoolsStats, { query, options });
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
   * - `assume:worker-id:<workerGroup>/<workerId>`
   * - `assume:worker-pool:<workerPoolId>`
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param payload - Error that a worker met; the body of `reportWorkerError`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /worker-pool-errors/<workerPoolId>`
   */
  reportWorkerError(workerPoolId: string, payload: WorkerErrorReport, options?: CallOptions): Call<WorkerPoolError> {
    return this.invoke(endpoints.reportWorkerError, { args: [workerPoolId], payload, options });
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
   * @param query - `workerPoolId`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /worker-pool-errors/stats`
   */
  workerPoolErrorStats(query?: WorkerPoolErrorStatsQuery, options?: CallOptions): Call<WorkerPoolErrorStats> {
    return this.invoke(endpoints.workerPoolErrorStats, { query, options });
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
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param query - `continuationToken`, `limit`, `launchConfigId`, `errorId`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /worker-pool-errors/<workerPoolId>`
   */
  listWorkerPoolErrors(
    workerPoolId: string,
    query?: ListWorkerPoolErrorsQuery,
    options?: CallOptions,
  ): PagedCall<WorkerPoolErrorList, WorkerPoolError> {
    return this.invokePaged(endpoints.listWorkerPoolErrors, { args: [workerPoolId], query, options });
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
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param workerGroup - Group of the worker within its pool
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /workers/<workerPoolId>/<workerGroup>`
   */
  listWorkersForWorkerGroup(
    workerPoolId: string,
    workerGroup: string,
    query?: ListWorkersForWorkerGroupQuery,
    options?: CallOptions,
  ): PagedCall<WorkerListInAGivenWorkerPool, WorkerFullDefinition> {
    return this.invokePaged(endpoints.listWorkersForWorkerGroup, { args: [workerPoolId, workerGroup], query, options });
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
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /workers/<workerPoolId>/<workerGroup>/<workerId>`
   */
  worker(workerPoolId: string, workerGroup: string, workerId: string, options?: CallOptions): Call<WorkerFullDefinition> {
    return this.invoke(endpoints.worker, { args: [workerPoolId, workerGroup, workerId], options });
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
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param payload - Properties of a worker; the body of `createWorker` and `updateWorker`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /workers/<workerPoolId>/<workerGroup>/<workerId>`
   */
  createWorker(
    workerPoolId: string,
    workerGroup: string,
    workerId: string,
    payload: WorkerCreationUpdateRequest,
    options?: CallOptions,
  ): Call<WorkerFullDefinition> {
    return this.invoke(endpoints.createWorker, { args: [workerPoolId, workerGroup, workerId], payload, options });
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
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param payload - Properties of a worker; the body of `createWorker` and `updateWorker`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /workers/<workerPoolId>/<workerGroup>/<workerId>`
   */
  updateWorker(
    workerPoolId: string,
    workerGroup: string,
    workerId: string,
    payload: WorkerCreationUpdateRequest,
    options?: CallOptions,
  ): Call<WorkerFullDefinition> {
    return this.invoke(endpoints.updateWorker, { args: [workerPoolId, workerGroup, workerId], payload, options });
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
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `DELETE /workers/<workerPoolId>/<workerGroup>/<workerId>`
   */
  removeWorker(workerPoolId: string, workerGroup: string, workerId: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.removeWorker, { args: [workerPoolId, workerGroup, workerId], options });
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
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /workers/<workerPoolId>/<workerGroup>/<workerId>/should-terminate`
   */
  shouldWorkerTerminate(
    workerPoolId: string,
    workerGroup: string,
    workerId: string,
    options?: CallOptions,
  ): Call<ShouldWorkerTerminateResponse> {
    return this.invoke(endpoints.shouldWorkerTerminate, { args: [workerPoolId, workerGroup, workerId], options });
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
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`
   * @param query - `continuationToken`, `limit`, `launchConfigId`, `state`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /workers/<workerPoolId>`
   */
  listWorkersForWorkerPool(
    workerPoolId: string,
    query?: ListWorkersForWorkerPoolQuery,
    options?: CallOptions,
  ): PagedCall<WorkerListInAGivenWorkerPool, WorkerFullDefinition> {
    return this.invokePaged(endpoints.listWorkersForWorkerPool, { args: [workerPoolId], query, options });
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
   * **Scopes:** none: anyone can call this method.
   *
   * @param payload - Names a worker and proves its identity; the body of `registerWorker`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /worker/register`
   */
  registerWorker(payload: RegisterWorkerRequest, options?: CallOptions): Call<RegisterWorkerResponse> {
    return this.invoke(endpoints.registerWorker, { payload, options });
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
   * @param payload - Names a worker and proves its identity; the body of `reregisterWorker`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /worker/reregister`
   */
  reregisterWorker(payload: ReregisterWorkerRequest, options?: CallOptions): Call<ReregisterWorkerResponse> {
    return this.invoke(endpoints.reregisterWorker, { payload, options });
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
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param provisionerId - First part of the name of the worker pool that the task is for, before the slash
   * @param workerType - Second part of the name of the worker pool that the task is for, after the slash
   * @param query - `continuationToken`, `limit`, `launchConfigId`, `quarantined`, `workerState`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /provisioners/<provisionerId>/worker-types/<workerType>/workers`
   */
  listWorkers(
    provisionerId: string,
    workerType: string,
    query?: ListWorkersQuery,
    options?: CallOptions,
  ): PagedCall<ListWorkersResponse, ListWorkersResponseWorker> {
    return this.invokePaged(endpoints.listWorkers, { args: [provisionerId, workerType], query, options });
  }

  /**
   * Returns what the queue and worker-manager know about a worker: its recent tasks, its quarantine and its state.
   *
   * `ResourceNotFound` (404) if the worker has not asked the queue for work within the last day or so, unless it
   * is in quarantine.
   *
   * **Scopes:** `worker-manager:get-worker:<provisionerId>/<workerType>/<workerGroup>/<workerId>`
   *
   * @param provisionerId - First part of the name of the worker pool that the task is for, before the slash
   * @param workerType - Second part of the name of the worker pool that the task is for, after the slash
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /provisioners/<provisionerId>/worker-types/<workerType>/workers/<workerGroup>/<workerId>`
   */
  getWorker(provisionerId: string, workerType: string, workerGroup: string, workerId: string, options?: CallOptions): Call<WorkerResponse> {
    return this.invoke(endpoints.getWorker, { args: [provisionerId, workerType, workerGroup, workerId], options });
  }

  /**
   * Answers without checking anything, like `lbheartbeat`.
   *
   * The path is meant for a check of the services that worker-manager depends on, but that check does not exist
   * yet. Needs no credentials and returns an empty object.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__heartbeat__`
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.heartbeat, { options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
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
