// Generated from references/worker-manager/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  CreateWorkerPoolRequest,
  ListProvidersQuery,
  ListWorkerPoolErrorsQuery,
  ListWorkerPoolsQuery,
  ListWorkersForWorkerGroupQuery,
  ListWorkersForWorkerPoolQuery,
  Provider,
  ProviderList,
  RegisterWorkerRequest,
  RegisterWorkerResponse,
  UpdateWorkerPoolRequest,
  WorkerCreationRequest,
  WorkerErrorReport,
  WorkerFullDefinition,
  WorkerListInAGivenWorkerPool,
  WorkerPoolError,
  WorkerPoolErrorList,
  WorkerPoolFullDefinition,
  WorkerPoolList,
} from './types.ts';

/**
 * Manages worker pools and the workers in them, and starts cloud workers on demand.
 *
 * A worker pool is a group of alike workers, named `<provisionerId>/<workerType>`, that claim tasks from the
 * task queue of the same name. Each pool is handled by a provider: one set up for a cloud (AWS, Azure, Google)
 * starts workers as pending tasks call for them, while a static one only knows workers that were announced to
 * it. A starting worker registers here, proving who it is, and receives its Taskcluster credentials in return.
 *
 * Pools, workers and errors are readable by everyone.
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
   * Lists the providers of this deployment that worker pools can use.
   *
   * Providers are part of the deployment's configuration and cannot be changed through the API.
   *
   * Results come in pages; `limit` sets the largest size of one (100 by default). Pass on each `continuationToken`
   * until an answer has none.
   *
   * **Scopes:** none: anyone can call this method.
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
   * `config` must fit the provider that `providerId` names. `<providerId>` in the required scopes is the one of
   * the request body.
   *
   * - `InputError` (400): there is no such provider; the error lists the valid ones.
   * - `InputValidationError` (400): `config` does not match the schema of the provider.
   * - `RequestConflict` (409): a pool of this name exists already, be it one awaiting deletion. A repeated call
   *   gets this too, so check with `workerPool` after a lost answer, and change a pool with `updateWorkerPool`.
   *
   * A message on the `workerPoolCreated` exchange follows.
   *
   * **Scopes:** all of
   * - `worker-manager:manage-worker-pool:<workerPoolId>`
   * - `worker-manager:provider:<providerId>`
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are
   *   those that tasks use in the queue
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
   * All fields are replaced and `config` is not merged: read the pool with `workerPool`, change the result and
   * send it back whole. The last of several concurrent writers wins. Repeating the call is safe, though each call
   * sets `lastModified` and publishes on the `workerPoolUpdated` exchange.
   *
   * `<providerId>` in the required scopes is the one of the request body. When it changes, workers of the former
   * provider are left to finish.
   *
   * A `providerId` of `null-provider` marks the pool for deletion: it disappears once its last worker has gone,
   * and until then can be revived by another update. `deleteWorkerPool` does the same with fewer scopes.
   *
   * - `InputError` (400): there is no such provider, or the `workerPoolId` in the body is not the one in the call.
   * - `InputValidationError` (400): `config` does not match the schema of the provider.
   * - `ResourceNotFound` (404): there is no such worker pool.
   *
   * **Scopes:** all of
   * - `worker-manager:manage-worker-pool:<workerPoolId>`
   * - `worker-manager:provider:<providerId>`
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are
   *   those that tasks use in the queue
   * @param payload - New definition of a worker pool; the body of `updateWorkerPool`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /worker-pool/<workerPoolId>`
   */
  updateWorkerPool(workerPoolId: string, payload: UpdateWorkerPoolRequest, options?: CallOptions): Call<WorkerPoolFullDefinition> {
    return this.invoke(endpoints.updateWorkerPool, { args: [workerPoolId], payload, options });
  }

  /**
   * Marks a worker pool for deletion and returns its definition.
   *
   * The pool gets the provider `null-provider`, so no more workers are started for it. It disappears once its last
   * worker has gone; until then it can be read, and revived with `updateWorkerPool`. Unlike that method, no scope
   * for the null provider is needed.
   *
   * Repeating the call is safe as long as the pool is there. `ResourceNotFound` (404) afterwards, or if there
   * never was such a pool.
   *
   * A message on the `workerPoolUpdated` exchange follows.
   *
   * **Scopes:** `worker-manager:manage-worker-pool:<workerPoolId>`
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are
   *   those that tasks use in the queue
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `DELETE /worker-pool/<workerPoolId>`
   */
  deleteWorkerPool(workerPoolId: string, options?: CallOptions): Call<WorkerPoolFullDefinition> {
    return this.invoke(endpoints.deleteWorkerPool, { args: [workerPoolId], options });
  }

  /**
   * Returns the definition of one worker pool.
   *
   * A `providerId` of `null-provider` in it means that the pool awaits deletion.
   *
   * `ResourceNotFound` (404) if there is no such worker pool.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are
   *   those that tasks use in the queue
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /worker-pool/<workerPoolId>`
   */
  workerPool(workerPoolId: string, options?: CallOptions): Call<WorkerPoolFullDefinition> {
    return this.invoke(endpoints.workerPool, { args: [workerPoolId], options });
  }

  /**
   * Lists all worker pools with their full definitions, those awaiting deletion included.
   *
   * Results come in pages; `limit` sets the largest size of one. A page may be short, or even empty, while more
   * follow: pass on each `continuationToken` until an answer has none.
   *
   * **Scopes:** none: anyone can call this method.
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
   * Records an error that a worker met, for the administrators of its pool to see.
   *
   * Meant for workers that find their configuration wrong or cannot start up, where changing the worker pool may
   * help. Failed tasks and passing troubles, such as network errors, do not belong here.
   *
   * `<workerGroup>` and `<workerId>` in the required scopes are those of the request body; the credentials from
   * `registerWorker` satisfy them.
   *
   * The answer is the error as `listWorkerPoolErrors` will show it. The owner of the pool gets a mail if the pool
   * has `emailOnError` set. Not idempotent: each call adds another error.
   *
   * Everyone can read the errors of a pool, so leave out anything confidential.
   *
   * `ResourceNotFound` (404) if there is no such worker pool.
   *
   * **Scopes:** all of
   * - `assume:worker-id:<workerGroup>/<workerId>`
   * - `assume:worker-pool:<workerPoolId>`
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are
   *   those that tasks use in the queue
   * @param payload - An error that a worker met; the body of `reportWorkerError`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /worker-pool-errors/<workerPoolId>`
   */
  reportWorkerError(workerPoolId: string, payload: WorkerErrorReport, options?: CallOptions): Call<WorkerPoolError> {
    return this.invoke(endpoints.reportWorkerError, { args: [workerPoolId], payload, options });
  }

  /**
   * Lists the recent errors of a worker pool: failures to start workers, and what workers reported.
   *
   * The service deletes errors after a while. An unknown pool gives an empty list.
   *
   * Results come in pages; `limit` sets the largest size of one (100 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are
   *   those that tasks use in the queue
   * @param query - `continuationToken`, `limit`
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
   * Lists the workers of one worker group in a worker pool, in whatever state.
   *
   * Workers that have stopped stay in the list until their records expire. An unknown pool or group gives an empty
   * list.
   *
   * Results come in pages; `limit` sets the largest size of one (100 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are
   *   those that tasks use in the queue
   * @param workerGroup - Group of the worker within its pool
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /workers/<workerPoolId>:/<workerGroup>`
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
   * Returns what is known about one worker, such as its state and capacity.
   *
   * This is the view of worker-manager; the tasks that a worker ran are known to the queue.
   *
   * `ResourceNotFound` (404) if there is no such worker, or its record has expired.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are
   *   those that tasks use in the queue
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /workers/<workerPoolId>:/<workerGroup>/<workerId>`
   */
  worker(workerPoolId: string, workerGroup: string, workerId: string, options?: CallOptions): Call<WorkerFullDefinition> {
    return this.invoke(endpoints.worker, { args: [workerPoolId, workerGroup, workerId], options });
  }

  /**
   * Announces a worker that was set up outside of Taskcluster, so that it can register.
   *
   * What happens depends on the provider of the pool. Static providers support this: they need a `staticSecret` in
   * `providerInfo`, and the worker counts as `running` at once. Cloud providers start their workers themselves and
   * refuse.
   *
   * For a static provider a repeat with the same secret is safe: it returns the worker as it stands, without
   * applying a new `expires` or `capacity`.
   *
   * - `InputError` (400): the provider does not support this, the secret is missing, `expires` lies in the past,
   *   or the worker exists with another secret or provider.
   * - `ResourceNotFound` (404): there is no such worker pool, or its provider is gone.
   *
   * **Scopes:** `worker-manager:create-worker:<workerPoolId>/<workerGroup>/<workerId>`
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are
   *   those that tasks use in the queue
   * @param workerGroup - Group of the worker within its pool
   * @param workerId - Name of the worker, unique within its pool and group
   * @param payload - Properties of a new worker; the body of `createWorker`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /workers/<workerPoolId>:/<workerGroup>/<workerId>`
   */
  createWorker(
    workerPoolId: string,
    workerGroup: string,
    workerId: string,
    payload: WorkerCreationRequest,
    options?: CallOptions,
  ): Call<WorkerFullDefinition> {
    return this.invoke(endpoints.createWorker, { args: [workerPoolId, workerGroup, workerId], payload, options });
  }

  /**
   * Removes a worker from its pool.
   *
   * What happens depends on the provider that started the worker. For a static one, the record is deleted and the
   * worker can no longer register. For a cloud one, the instance is told to terminate, without waiting for its
   * task: the worker may show up for a while yet, even as `running`, until the cloud confirms its end. Credentials
   * that the worker holds stay valid until they expire.
   *
   * - `InputError` (400): the provider does not support this.
   * - `ResourceNotFound` (404): there is no such worker, or its provider is gone. A repeated call may get this.
   *
   * **Scopes:** `worker-manager:remove-worker:<workerPoolId>/<workerGroup>/<workerId>`
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are
   *   those that tasks use in the queue
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
   * Lists the workers of a worker pool, in all its worker groups and in whatever state.
   *
   * Workers that have stopped stay in the list until their records expire. An unknown pool gives an empty list.
   *
   * Results come in pages; `limit` sets the largest size of one (100 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param workerPoolId - Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are
   *   those that tasks use in the queue
   * @param query - `continuationToken`, `limit`
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
   * Registers a worker that has just started, and returns the Taskcluster credentials for its work.
   *
   * Needs no credentials: the worker shows who it is with `workerIdentityProof`, whose form depends on the type of
   * the provider. The worker must be known already, either started by the provider or announced with
   * `createWorker`. It counts as `running` from then on.
   *
   * Static workers may register as often as they need to, for instance after a restart. Cloud workers can register
   * once only, so keep the answer: a repeat is refused.
   *
   * - `InputError` (400): the proof does not hold, the worker has registered or stopped already, or `providerId`
   *   is not that of the worker or its pool.
   * - `ResourceNotFound` (404): there is no such worker pool, provider or worker.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param payload - Says which worker registers, with proof; the body of `registerWorker`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /worker/register`
   */
  registerWorker(payload: RegisterWorkerRequest, options?: CallOptions): Call<RegisterWorkerResponse> {
    return this.invoke(endpoints.registerWorker, { payload, options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface WorkerManagerUrls {
  readonly get: {
    ping: [];
    listProviders: [query?: ListProvidersQuery];
    workerPool: [workerPoolId: string];
    listWorkerPools: [query?: ListWorkerPoolsQuery];
    listWorkerPoolErrors: [workerPoolId: string, query?: ListWorkerPoolErrorsQuery];
    listWorkersForWorkerGroup: [workerPoolId: string, workerGroup: string, query?: ListWorkersForWorkerGroupQuery];
    worker: [workerPoolId: string, workerGroup: string, workerId: string];
    listWorkersForWorkerPool: [workerPoolId: string, query?: ListWorkersForWorkerPoolQuery];
  };
  readonly other: {
    createWorkerPool: [workerPoolId: string];
    updateWorkerPool: [workerPoolId: string];
    deleteWorkerPool: [workerPoolId: string];
    reportWorkerError: [workerPoolId: string];
    createWorker: [workerPoolId: string, workerGroup: string, workerId: string];
    removeWorker: [workerPoolId: string, workerGroup: string, workerId: string];
    registerWorker: [];
  };
}
