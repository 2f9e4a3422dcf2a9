// Generated from references/queue/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  ClaimWorkRequest,
  ClaimWorkResponse,
  CountPendingTasksResponse,
  ListArtifactsQuery,
  ListArtifactsResponse,
  ListArtifactsResponseArtifact,
  ListDependentTasksQuery,
  ListDependentTasksResponse,
  ListLatestArtifactsQuery,
  ListProvisionersQuery,
  ListProvisionersResponse,
  ListTaskGroupQuery,
  ListTaskGroupResponse,
  ListWorkersQuery,
  ListWorkersResponse,
  ListWorkersResponseWorker,
  ListWorkerTypesQuery,
  ListWorkerTypesResponse,
  PostArtifactRequest,
  PostArtifactResponse,
  ProvisionerInformation,
  ProvisionerRequest,
  ProvisionerResponse,
  QuarantineWorkerRequest,
  TaskClaimRequest,
  TaskClaimResponse,
  TaskDefinitionAndStatus,
  TaskDefinitionRequest,
  TaskDefinitionResponse,
  TaskExceptionRequest,
  TaskReclaimResponse,
  TaskStatusResponse,
  WorkerRequest,
  WorkerResponse,
  WorkerType,
  WorkerTypeRequest,
  WorkerTypeResponse,
} from './types.ts';

/**
 * Accepts tasks, hands them to workers, and keeps track of them until they are resolved.
 *
 * A task is created by a scheduler under a `taskId` of the scheduler's choosing (a slugid). It waits for its
 * dependencies (`unscheduled`), then for a worker (`pending`); a worker claims it (`running`) and reports how it
 * went (`completed`, `failed` or `exception`). Each attempt is a run, numbered from 0. When a worker vanishes or
 * has to stop, the queue starts another run while retries are left, and a task that is not resolved by its
 * deadline becomes an `exception`.
 *
 * Tasks wait in queues named `<provisionerId>/<workerType>`, from which the workers of that worker type claim
 * them. The files that a run leaves behind are its artifacts. Related tasks share a task group. Reading tasks
 * and their states needs no scopes.
 *
 * @example
 * ```ts
 * import { Queue } from '@tc/queue';
 *
 * const queue = Queue.fromEnv(); // reads the TASKCLUSTER_* variables
 * for await (const { status } of queue.listTaskGroup('fN1SbArXTPSVFNUvaOlinQ')) console.log(status.taskId, status.state);
 * ```
 */
export class Queue extends Client<QueueUrls> {
  /** The service's API as data. */
  static readonly service: ServiceDefinition = service;

  /**
   * Creates a client. To read the options from the environment, use `Queue.fromEnv()`.
   *
   * @param options - the deployment, the credentials, and settings for all calls
   * @throws {ConfigurationError} if an option is missing or invalid
   */
  constructor(options: ClientOptions<Queue> = {}) {
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
   * Returns the definition of a task.
   *
   * The definition is as it was created, with defaults filled in for whatever its creator left out, and never
   * changes. Use `status` for the state of the task.
   *
   * `ResourceNotFound` (404) if there is no such task. Tasks are deleted once they have expired.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>`
   */
  task(taskId: string, options?: CallOptions): Call<TaskDefinitionResponse> {
    return this.invoke(endpoints.task, { args: [taskId], options });
  }

  /**
   * Returns the current state of a task, with all its runs.
   *
   * To follow a task, listen to the Pulse exchanges of the queue rather than calling this often.
   *
   * `ResourceNotFound` (404) if there is no such task.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/status`
   */
  status(taskId: string, options?: CallOptions): Call<TaskStatusResponse> {
    return this.invoke(endpoints.status, { args: [taskId], options });
  }

  /**
   * Lists the tasks of a task group, each with its definition and status.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none. Tasks that are added
   * meanwhile may or may not show up.
   *
   * `ResourceNotFound` (404) if no task was ever created in the group, or all have expired.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param taskGroupId - Slugid of the group that the task belongs to
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task-group/<taskGroupId>/list`
   */
  listTaskGroup(
    taskGroupId: string,
    query?: ListTaskGroupQuery,
    options?: CallOptions,
  ): PagedCall<ListTaskGroupResponse, TaskDefinitionAndStatus> {
    return this.invokePaged(endpoints.listTaskGroup, { args: [taskGroupId], query, options });
  }

  /**
   * Lists the tasks that name the given task in their `dependencies`, each with its definition and status.
   *
   * They may belong to other task groups, and are listed whether or not they still wait.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * `ResourceNotFound` (404) if there is no task `taskId`.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/dependents`
   */
  listDependentTasks(
    taskId: string,
    query?: ListDependentTasksQuery,
    options?: CallOptions,
  ): PagedCall<ListDependentTasksResponse, TaskDefinitionAndStatus> {
    return this.invokePaged(endpoints.listDependentTasks, { args: [taskId], query, options });
  }

  /**
   * Creates a task, or confirms that the same task exists already.
   *
   * Choose a fresh slugid as `taskId`. The task becomes `pending` at once, or `unscheduled` if it has to wait for
   * `dependencies`. Returned is its status.
   *
   * Repeating the call with the same definition is safe, so do that after a lost connection or a server error;
   * keep `created` and the other times as they were.
   *
   * Limits:
   * - `created` is within 15 minutes of the clock of the server, so a repeat must not come later than that either.
   * - `deadline` is at most 5 days ahead. Prefer a much closer one.
   * - `expires` is not before `deadline`, and defaults to one year after it. Artifacts of the task cannot outlive
   *   it.
   * - All `dependencies`, other than the task itself, exist already and expire no earlier than the `deadline` of
   *   this task. So create those first.
   *
   * Required scopes depend on the definition:
   * - `scopes` and `routes` are those of the task: you need every scope that you give to it, and
   *   `queue:route:<route>` for each route.
   * - `priorities` is the priority of the task and all higher ones; the scope for any one of them will do.
   * - `legacyScopes` is true only for the priority `lowest` (or `normal`). The scopes it allows, without a
   *   priority in them, are outdated; use `queue:scheduler-id:` along with the one for the priority.
   *
   * Errors:
   * - `InputError` (400): a limit above is not kept, or an entry of `scopes` ends in `**`.
   * - `InsufficientScopes` (403): the caller lacks one of the required scopes.
   * - `RequestConflict` (409): `taskId` is taken by a task with another definition, or the task group belongs to
   *   another `schedulerId`.
   *
   * Messages on `taskDefined` and, once the task is pending, `taskPending` follow; a repeat may publish them
   * again. Each is also sent with the routing key `route.<route>` for every entry of `routes`.
   *
   * **Scopes:** all of
   * - `<scope>` for each `scope` in `scopes`
   * - `queue:route:<route>` for each `route` in `routes`
   * - any of
   *   - all of
   *     - `queue:scheduler-id:<schedulerId>`
   *     - `queue:create-task:<priority>:<provisionerId>/<workerType>` for each `priority` in `priorities`
   *   - if `legacyScopes`: any of
   *     - `queue:create-task:<provisionerId>/<workerType>`
   *     - all of
   *       - `queue:define-task:<provisionerId>/<workerType>`
   *       - `queue:task-group-id:<schedulerId>/<taskGroupId>`
   *       - `queue:schedule-task:<schedulerId>/<taskGroupId>/<taskId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param payload - Definition of a task to create
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /task/<taskId>`
   */
  createTask(taskId: string, payload: TaskDefinitionRequest, options?: CallOptions): Call<TaskStatusResponse> {
    return this.invoke(endpoints.createTask, { args: [taskId], payload, options });
  }

  /**
   * Creates a task that stays `unscheduled` until `scheduleTask` is called for it.
   *
   * Deprecated: call `createTask` with the `taskId` itself among the `dependencies`, which has the same effect.
   * Limits, scope variables (`scopes`, `routes`, `priorities`, `legacyScopes`), errors and repeats are as
   * described there.
   *
   * A message on `taskDefined` follows.
   *
   * **Scopes:** all of
   * - `<scope>` for each `scope` in `scopes`
   * - `queue:route:<route>` for each `route` in `routes`
   * - any of
   *   - all of
   *     - `queue:scheduler-id:<schedulerId>`
   *     - `queue:create-task:<priority>:<provisionerId>/<workerType>` for each `priority` in `priorities`
   *   - if `legacyScopes`: any of
   *     - `queue:define-task:<provisionerId>/<workerType>`
   *     - `queue:create-task:<provisionerId>/<workerType>`
   *     - all of
   *       - `queue:define-task:<provisionerId>/<workerType>`
   *       - `queue:task-group-id:<schedulerId>/<taskGroupId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param payload - Definition of a task to create
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `POST /task/<taskId>/define`
   */
  defineTask(taskId: string, payload: TaskDefinitionRequest, options?: CallOptions): Call<TaskStatusResponse> {
    return this.invoke(endpoints.defineTask, { args: [taskId], payload, options });
  }

  /**
   * Makes an `unscheduled` task `pending`, without waiting for its dependencies any longer.
   *
   * Tasks whose dependencies get resolved are scheduled by the queue itself. Call this for a task that depends on
   * itself, or to start one early.
   *
   * Safe to repeat: a task that is scheduled or resolved already is left as it is, and its status returned. To run
   * a resolved task again, create a new task with the same definition.
   *
   * `<schedulerId>` and `<taskGroupId>` in the required scopes are those of the task.
   *
   * - `ResourceNotFound` (404): there is no such task.
   * - `RequestConflict` (409): the deadline of the task has passed.
   *
   * A message on `taskPending` follows if the first run is pending.
   *
   * **Scopes:** any of
   * - `queue:schedule-task:<schedulerId>/<taskGroupId>/<taskId>`
   * - all of
   *   - `queue:schedule-task`
   *   - `assume:scheduler-id:<schedulerId>/<taskGroupId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /task/<taskId>/schedule`
   */
  scheduleTask(taskId: string, options?: CallOptions): Call<TaskStatusResponse> {
    return this.invoke(endpoints.scheduleTask, { args: [taskId], options });
  }

  /**
   * Adds a run to a resolved task, even one that succeeded, and grants it all its retries anew.
   *
   * Deprecated: create a new task with the same definition under a new `taskId` instead. Dependent tasks that ran
   * already are not run again.
   *
   * A task that is pending or running is left as it is and its status returned, so a repeat adds no further run
   * until the new one is resolved.
   *
   * `<schedulerId>` and `<taskGroupId>` in the required scopes are those of the task.
   *
   * - `ResourceNotFound` (404): there is no such task.
   * - `RequestConflict` (409): the deadline of the task has passed, or it has had 50 runs.
   *
   * A message on `taskPending` follows.
   *
   * **Scopes:** any of
   * - `queue:rerun-task:<schedulerId>/<taskGroupId>/<taskId>`
   * - all of
   *   - `queue:rerun-task`
   *   - `assume:scheduler-id:<schedulerId>/<taskGroupId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `POST /task/<taskId>/rerun`
   */
  rerunTask(taskId: string, options?: CallOptions): Call<TaskStatusResponse> {
    return this.invoke(endpoints.rerunTask, { args: [taskId], options });
  }

  /**
   * Resolves a task that is `unscheduled`, `pending` or `running` as `exception`, with the reason `canceled`.
   *
   * An unscheduled task gets a run for this purpose, so `scheduleTask` has no effect on it afterwards. The worker
   * of a running task is not told: it learns of it when its next `reclaimTask` is refused. Tasks that depend on
   * the canceled one stay blocked unless they have `requires: all-resolved`.
   *
   * Safe to repeat: a resolved task is left as it is and its status returned. Check the status, because the task
   * may have finished before it could be canceled.
   *
   * `<schedulerId>` and `<taskGroupId>` in the required scopes are those of the task.
   *
   * - `ResourceNotFound` (404): there is no such task.
   * - `RequestConflict` (409): the deadline of the task has passed.
   *
   * A message on `taskException` follows.
   *
   * **Scopes:** any of
   * - `queue:cancel-task:<schedulerId>/<taskGroupId>/<taskId>`
   * - all of
   *   - `queue:cancel-task`
   *   - `assume:scheduler-id:<schedulerId>/<taskGroupId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /task/<taskId>/cancel`
   */
  cancelTask(taskId: string, options?: CallOptions): Call<TaskStatusResponse> {
    return this.invoke(endpoints.cancelTask, { args: [taskId], options });
  }

  /**
   * Assigns pending tasks of a worker type to the calling worker, waiting a while for some to turn up.
   *
   * Answers as soon as there is work, often with fewer `tasks` than asked for (up to 32). When there is none, the
   * call stays open for about 20 seconds and then returns an empty list; pause briefly and call again. A client
   * timeout has to be longer than that. A worker in quarantine always gets the empty list.
   *
   * Each claim holds the task, the number of its run, credentials for acting on behalf of the task, and
   * `takenUntil`. Renew it before then with `reclaimTask`, and end it with `reportCompleted`, `reportFailed` or
   * `reportException`.
   *
   * Not safe to repeat blindly: claims in an answer that got lost stay assigned until they run out, and cost the
   * task a retry.
   *
   * `<workerGroup>` and `<workerId>` in the required scopes are those of the request body.
   *
   * A message on `taskRunning` follows for each claim.
   *
   * **Scopes:** all of
   * - `queue:claim-work:<provisionerId>/<workerType>`
   * - `queue:worker-id:<workerGroup>/<workerId>`
   *
   * @param provisionerId - Provisioner that the worker type belongs to
   * @param workerType - Kind of worker to run the task, unique within its `provisionerId`
   * @param payload - Who asks `claimWork` for tasks, and how many tasks at most
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /claim-work/<provisionerId>/<workerType>`
   */
  claimWork(provisionerId: string, workerType: string, payload: ClaimWorkRequest, options?: CallOptions): Call<ClaimWorkResponse> {
    return this.invoke(endpoints.claimWork, { args: [provisionerId, workerType], payload, options });
  }

  /**
   * Assigns one given run of a task to the calling worker.
   *
   * Deprecated: use `claimWork`, which finds the work as well.
   *
   * Safe to repeat by the same worker while its claim lasts. `<provisionerId>/<workerType>` in the required scopes
   * are those of the task, `<workerGroup>/<workerId>` those of the request body.
   *
   * - `ResourceNotFound` (404): there is no such task, or no such run of it.
   * - `RequestConflict` (409): the run is claimed by another worker or resolved, or the deadline of the task has
   *   passed.
   *
   * A message on `taskRunning` follows.
   *
   * **Scopes:** any of
   * - all of
   *   - `queue:claim-task:<provisionerId>/<workerType>`
   *   - `queue:worker-id:<workerGroup>/<workerId>`
   * - all of
   *   - `queue:claim-task`
   *   - `assume:worker-type:<provisionerId>/<workerType>`
   *   - `assume:worker-id:<workerGroup>/<workerId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param payload - Identity of the worker that claims a run with the deprecated `claimTask`; workers should use
   *   `claimWork`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `POST /task/<taskId>/runs/<runId>/claim`
   */
  claimTask(taskId: string, runId: string | number, payload: TaskClaimRequest, options?: CallOptions): Call<TaskClaimResponse> {
    return this.invoke(endpoints.claimTask, { args: [taskId, runId], payload, options });
  }

  /**
   * Renews the claim of a worker on a run, and returns a later `takenUntil` with fresh credentials.
   *
   * Call it well before `takenUntil`, signed with the credentials of the claim, and use the new credentials from
   * then on. If the claim runs out, the queue ends the run as `exception` with the reason `claim-expired` and
   * starts another run while retries are left.
   *
   * Repeating the call is safe; each one moves `takenUntil` ahead.
   *
   * `<workerGroup>/<workerId>` in the older form of the required scopes is the worker that claimed the run.
   *
   * - `ResourceNotFound` (404): there is no such task, or no such run of it.
   * - `RequestConflict` (409): the run is no longer running, for example because the task was canceled, or the
   *   deadline of the task has passed. Stop working on it; neither a report nor artifacts are called for.
   *
   * **Scopes:** any of
   * - `queue:reclaim-task:<taskId>/<runId>`
   * - all of
   *   - `queue:claim-task`
   *   - `assume:worker-id:<workerGroup>/<workerId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /task/<taskId>/runs/<runId>/reclaim`
   */
  reclaimTask(taskId: string, runId: string | number, options?: CallOptions): Call<TaskReclaimResponse> {
    return this.invoke(endpoints.reclaimTask, { args: [taskId, runId], options });
  }

  /**
   * Reports that a run succeeded, and so resolves its task as `completed`.
   *
   * Upload all artifacts first; none can be added afterwards. Sign the call with the credentials of the latest
   * claim or reclaim.
   *
   * Repeating the call is safe. Tasks that waited only for this one become pending.
   *
   * `<workerGroup>/<workerId>` in the older form of the required scopes is the worker that claimed the run.
   *
   * - `ResourceNotFound` (404): there is no such task, or no such run of it.
   * - `RequestConflict` (409): the run is not running, for example because its claim ran out or the task was
   *   canceled.
   *
   * A message on `taskCompleted` follows.
   *
   * **Scopes:** any of
   * - `queue:resolve-task:<taskId>/<runId>`
   * - all of
   *   - `queue:resolve-task`
   *   - `assume:worker-id:<workerGroup>/<workerId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /task/<taskId>/runs/<runId>/completed`
   */
  reportCompleted(taskId: string, runId: string | number, options?: CallOptions): Call<TaskStatusResponse> {
    return this.invoke(endpoints.reportCompleted, { args: [taskId, runId], options });
  }

  /**
   * Reports that a run did its work without success, and so resolves its task as `failed`.
   *
   * Meant for trouble with the task itself, such as a command that exits with an error or an output that is
   * missing. The task is not retried. If the worker could not run the task properly, call `reportException`
   * instead.
   *
   * Upload all artifacts first; none can be added afterwards. Repeating the call is safe.
   *
   * `<workerGroup>/<workerId>` in the older form of the required scopes is the worker that claimed the run.
   *
   * - `ResourceNotFound` (404): there is no such task, or no such run of it.
   * - `RequestConflict` (409): the run is not running, for example because its claim ran out or the task was
   *   canceled.
   *
   * A message on `taskFailed` follows.
   *
   * **Scopes:** any of
   * - `queue:resolve-task:<taskId>/<runId>`
   * - all of
   *   - `queue:resolve-task`
   *   - `assume:worker-id:<workerGroup>/<workerId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /task/<taskId>/runs/<runId>/failed`
   */
  reportFailed(taskId: string, runId: string | number, options?: CallOptions): Call<TaskStatusResponse> {
    return this.invoke(endpoints.reportFailed, { args: [taskId, runId], options });
  }

  /**
   * Reports that a run ended for a reason other than the outcome of the task, and so resolves the run as
   * `exception`.
   *
   * `reason` says why: an invalid payload, something out of reach that the payload needs, a worker that shuts down
   * or has an internal error, and so on. If the task's own code fails, call `reportFailed`, even when some service
   * it needs was unavailable.
   *
   * After `worker-shutdown` and `intermittent-task` the queue starts another run while retries are left. With any
   * other reason, or without retries, the task itself is resolved as `exception`. Artifacts, such as a log that
   * explains the reason, can still be created for about 25 minutes.
   *
   * Repeating the call with the same `reason` is safe.
   *
   * `<workerGroup>/<workerId>` in the older form of the required scopes is the worker that claimed the run.
   *
   * - `ResourceNotFound` (404): there is no such task, or no such run of it.
   * - `RequestConflict` (409): the run is not running, or it was resolved for another reason.
   *
   * A message on `taskPending` follows if there is another run, else one on `taskException`.
   *
   * **Scopes:** any of
   * - `queue:resolve-task:<taskId>/<runId>`
   * - all of
   *   - `queue:resolve-task`
   *   - `assume:worker-id:<workerGroup>/<workerId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param payload - Why a worker resolves a run as `exception`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /task/<taskId>/runs/<runId>/exception`
   */
  reportException(taskId: string, runId: string | number, payload: TaskExceptionRequest, options?: CallOptions): Call<TaskStatusResponse> {
    return this.invoke(endpoints.reportException, { args: [taskId, runId], payload, options });
  }

  /**
   * Records an artifact of a run and, for content to be kept by the queue, returns a URL for uploading it.
   *
   * Only for the worker that runs the task, or for the task itself. What to do next depends on `storageType`:
   * - `s3`: send the content with a `PUT` to the `putUrl` of the answer, with a `Content-Length` header, and
   *   `Content-Type` exactly as in this call. Use this one for files.
   * - `reference`: nothing; whoever asks for the artifact is redirected to `url`. What is there is not managed by
   *   the queue.
   * - `error`: nothing; whoever asks for the artifact gets status `424` with `reason` and `message`, and so can
   *   tell a missing file from a wrong name.
   *
   * A `name` that starts with `public/` makes the artifact readable by everyone. Names are printable ASCII and may
   * hold slashes.
   *
   * `expires` must be in the future and not after the `expires` of the task; the artifact is deleted some time
   * after it.
   *
   * Repeating the call with the same properties is safe and renews `putUrl`; `expires` may also be moved later.
   * Nothing else about an artifact can be changed, except for the `url` of a `reference`. Touch only artifacts
   * that you have created.
   *
   * `<workerGroup>/<workerId>` in the older form of the required scopes is the worker that claimed the run.
   *
   * - `InputError` (400): there is no such task or run, no worker has claimed the run, or `expires` is out of
   *   bounds.
   * - `RequestConflict` (409): the artifact exists with other properties, or the run is resolved. A run that ended
   *   as `exception` still accepts artifacts for 25 minutes.
   *
   * A message on `artifactCreated` follows for `reference` and `error` only.
   *
   * **Scopes:** any of
   * - `queue:create-artifact:<taskId>/<runId>`
   * - all of
   *   - `queue:create-artifact:<name>`
   *   - `assume:worker-id:<workerGroup>/<workerId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param name - `<name>` in the route
   * @param payload - Artifact to create on a run; `storageType` selects the kind, and the response is of the same
   *   kind
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /task/<taskId>/runs/<runId>/artifacts/<name>`
   */
  createArtifact(
    taskId: string,
    runId: string | number,
    name: string,
    payload: PostArtifactRequest,
    options?: CallOptions,
  ): Call<PostArtifactResponse> {
    return this.invoke(endpoints.createArtifact, { args: [taskId, runId, name], payload, options });
  }

  /**
   * Leads to the content of an artifact of a given run.
   *
   * The answer is not JSON but a `303` redirect to where the content is stored. To download, build a URL for this
   * method (a signed one for a private artifact) and give it to an HTTP client that follows redirects. A redirect
   * to a private artifact works for a limited time, so ask anew for each download.
   *
   * Names that start with `public/` are open to everyone. For all other names `private` in the required scopes is
   * true, and the caller needs `queue:get-artifact:` followed by the name.
   *
   * The header `x-taskcluster-artifact-storage-type` of the answer tells how the artifact is stored. Do not cache
   * where a `reference` leads, as it can change. Downloads may go through a cache near the caller; send
   * `x-taskcluster-skip-cache: true` to go around it, for rarely used content only.
   *
   * - `ResourceNotFound` (404): the run has no artifact of this name, or it has expired.
   * - Status `424`: the artifact is an `error`; the body is JSON with `reason` and `message`. A repeat will not
   *   help.
   *
   * **Scopes:** if `private`: `queue:get-artifact:<name>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/runs/<runId>/artifacts/<name>`
   */
  getArtifact(taskId: string, runId: string | number, name: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.getArtifact, { args: [taskId, runId, name], options });
  }

  /**
   * Leads to the content of an artifact of the latest run of a task.
   *
   * The answer is not JSON but a `303` redirect to where the content is stored. To download, build a URL for this
   * method (a signed one for a private artifact) and give it to an HTTP client that follows redirects.
   *
   * Earlier runs are not searched: if the latest run is still at work, the artifact may not be there yet. With the
   * number of the run at hand, `getArtifact` is a little faster and always means the same content.
   *
   * Names that start with `public/` are open to everyone. For all other names `private` in the required scopes is
   * true, and the caller needs `queue:get-artifact:` followed by the name.
   *
   * - `ResourceNotFound` (404): there is no such task, it has no runs, or its latest run has no artifact of this
   *   name.
   * - Status `424`: the artifact is an `error`; the body is JSON with `reason` and `message`. A repeat will not
   *   help.
   *
   * **Scopes:** if `private`: `queue:get-artifact:<name>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/artifacts/<name>`
   */
  getLatestArtifact(taskId: string, name: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.getLatestArtifact, { args: [taskId, name], options });
  }

  /**
   * Lists the artifacts of a given run: name, content type, storage type and expiry of each.
   *
   * Private artifacts are listed too; only their content is protected. While the run is at work the list can grow.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * `ResourceNotFound` (404) if there is no such task, or no such run of it.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/runs/<runId>/artifacts`
   */
  listArtifacts(
    taskId: string,
    runId: string | number,
    query?: ListArtifactsQuery,
    options?: CallOptions,
  ): PagedCall<ListArtifactsResponse, ListArtifactsResponseArtifact> {
    return this.invokePaged(endpoints.listArtifacts, { args: [taskId, runId], query, options });
  }

  /**
   * Lists the artifacts of the latest run of a task: name, content type, storage type and expiry of each.
   *
   * Private artifacts are listed too; only their content is protected. A new run that starts between two pages
   * changes what is listed, so prefer `listArtifacts` when the number of the run is known.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * `ResourceNotFound` (404) if there is no such task, or it has no runs.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/artifacts`
   */
  listLatestArtifacts(
    taskId: string,
    query?: ListLatestArtifactsQuery,
    options?: CallOptions,
  ): PagedCall<ListArtifactsResponse, ListArtifactsResponseArtifact> {
    return this.invokePaged(endpoints.listLatestArtifacts, { args: [taskId], query, options });
  }

  /**
   * Lists the provisioners that have been active of late.
   *
   * A provisioner is any `provisionerId` that the queue has come across, whether or not a service starts workers
   * under that name. The queue keeps a record of it and drops the record once it has not been seen for a while.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /provisioners`
   */
  listProvisioners(query?: ListProvisionersQuery, options?: CallOptions): PagedCall<ListProvisionersResponse, ProvisionerInformation> {
    return this.invokePaged(endpoints.listProvisioners, { query, options });
  }

  /**
   * Returns what the queue knows about a provisioner, including its actions.
   *
   * A provisioner is any `provisionerId` that the queue has come across, whether or not a service starts workers
   * under that name. The queue keeps a record of it and drops the record once it has not been seen for a while.
   *
   * `ResourceNotFound` (404) if there is no such provisioner, or its record has expired.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param provisionerId - Provisioner that the worker type belongs to
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /provisioners/<provisionerId>`
   */
  getProvisioner(provisionerId: string, options?: CallOptions): Call<ProvisionerResponse> {
    return this.invoke(endpoints.getProvisioner, { args: [provisionerId], options });
  }

  /**
   * Sets properties of a provisioner, creating its record if there is none, and returns the result.
   *
   * Properties left out keep their values. A new record starts as `experimental` and expires after 5 days.
   * Repeating the call is safe.
   *
   * `<property>` in the required scopes stands for each property in the request body in turn; to set `description`
   * of `my-provisioner`, for instance, the caller needs `queue:declare-provisioner:my-provisioner#description`.
   *
   * A provisioner is any `provisionerId` that the queue has come across, whether or not a service starts workers
   * under that name. The queue keeps a record of it and drops the record once it has not been seen for a while.
   *
   * **Scopes:** `queue:declare-provisioner:<provisionerId>#<property>` for each `property` in `properties`
   *
   * @param provisionerId - Provisioner that the worker type belongs to
   * @param payload - Properties of a provisioner to set with `declareProvisioner`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `PUT /provisioners/<provisionerId>`
   */
  declareProvisioner(provisionerId: string, payload: ProvisionerRequest, options?: CallOptions): Call<ProvisionerResponse> {
    return this.invoke(endpoints.declareProvisioner, { args: [provisionerId], payload, options });
  }

  /**
   * Returns roughly how many tasks wait for workers of a worker type.
   *
   * The figure is an estimate, and up to 20 seconds old. It is good enough for deciding how many workers to start,
   * but do not rely on it being exact. An unknown worker type has 0.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param provisionerId - Provisioner that the worker type belongs to
   * @param workerType - Kind of worker to run the task, unique within its `provisionerId`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /pending/<provisionerId>/<workerType>`
   */
  pendingTasks(provisionerId: string, workerType: string, options?: CallOptions): Call<CountPendingTasksResponse> {
    return this.invoke(endpoints.pendingTasks, { args: [provisionerId, workerType], options });
  }

  /**
   * Lists the worker types of a provisioner that have been active of late.
   *
   * An unknown provisioner gives an empty list.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param provisionerId - Provisioner that the worker type belongs to
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /provisioners/<provisionerId>/worker-types`
   */
  listWorkerTypes(
    provisionerId: string,
    query?: ListWorkerTypesQuery,
    options?: CallOptions,
  ): PagedCall<ListWorkerTypesResponse, WorkerType> {
    return this.invokePaged(endpoints.listWorkerTypes, { args: [provisionerId], query, options });
  }

  /**
   * Returns what the queue knows about a worker type, including the actions that apply to it.
   *
   * `ResourceNotFound` (404) if there is no such provisioner or worker type, or its record has expired.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param provisionerId - Provisioner that the worker type belongs to
   * @param workerType - Kind of worker to run the task, unique within its `provisionerId`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /provisioners/<provisionerId>/worker-types/<workerType>`
   */
  getWorkerType(provisionerId: string, workerType: string, options?: CallOptions): Call<WorkerTypeResponse> {
    return this.invoke(endpoints.getWorkerType, { args: [provisionerId, workerType], options });
  }

  /**
   * Sets properties of a worker type, creating its record if there is none, and returns the result.
   *
   * Properties left out keep their values. A new record starts as `experimental` and expires after 5 days; one for
   * the provisioner is made too if needed. Repeating the call is safe.
   *
   * `<property>` in the required scopes stands for each property in the request body in turn; to set `description`
   * of `my-provisioner/highmem`, for instance, the caller needs
   * `queue:declare-worker-type:my-provisioner/highmem#description`.
   *
   * **Scopes:** `queue:declare-worker-type:<provisionerId>/<workerType>#<property>` for each `property` in
   * `properties`
   *
   * @param provisionerId - Provisioner that the worker type belongs to
   * @param workerType - Kind of worker to run the task, unique within its `provisionerId`
   * @param payload - Properties of a worker type to set with `declareWorkerType`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `PUT /provisioners/<provisionerId>/worker-types/<workerType>`
   */
  declareWorkerType(
    provisionerId: string,
    workerType: string,
    payload: WorkerTypeRequest,
    options?: CallOptions,
  ): Call<WorkerTypeResponse> {
    return this.invoke(endpoints.declareWorkerType, { args: [provisionerId, workerType], payload, options });
  }

  /**
   * Lists the workers of a worker type that have asked for work of late or are in quarantine.
   *
   * `quarantined` restricts the list: `true` for the workers in quarantine, `false` for the others; leave it out
   * for both. An unknown worker type gives an empty list.
   *
   * Results come in pages; `limit` sets the largest size of one (1000 by default). A page may be short, or even
   * empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param provisionerId - Provisioner that the worker type belongs to
   * @param workerType - Kind of worker to run the task, unique within its `provisionerId`
   * @param query - `continuationToken`, `limit`, `quarantined`
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
   * Returns what the queue knows about a worker: its recent tasks, its quarantine, and the actions that apply to
   * it.
   *
   * Workers that have not been seen for about a day are forgotten, unless they are in quarantine.
   *
   * `ResourceNotFound` (404) if there is no such worker.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param provisionerId - Provisioner that the worker type belongs to
   * @param workerType - Kind of worker to run the task, unique within its `provisionerId`
   * @param workerGroup - Group of the worker that holds the claim, as given in the claim
   * @param workerId - Name of the worker that holds the claim, as given in the claim; unique within its
   *   `workerGroup`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /provisioners/<provisionerId>/worker-types/<workerType>/workers/<workerGroup>/<workerId>`
   */
  getWorker(provisionerId: string, workerType: string, workerGroup: string, workerId: string, options?: CallOptions): Call<WorkerResponse> {
    return this.invoke(endpoints.getWorker, { args: [provisionerId, workerType, workerGroup, workerId], options });
  }

  /**
   * Puts a worker into quarantine until a given time, or ends its quarantine, and returns the worker.
   *
   * A worker in quarantine stays alive but gets no tasks from the queue, so that it can be looked into. It may
   * finish what it is working on. Give a time in the past to end the quarantine. Repeating the call is safe; the
   * last one counts.
   *
   * `ResourceNotFound` (404) if the queue does not know such a worker; it must have asked for work, or have been
   * announced with `declareWorker`.
   *
   * **Scopes:** `queue:quarantine-worker:<provisionerId>/<workerType>/<workerGroup>/<workerId>`
   *
   * @param provisionerId - Provisioner that the worker type belongs to
   * @param workerType - Kind of worker to run the task, unique within its `provisionerId`
   * @param workerGroup - Group of the worker that holds the claim, as given in the claim
   * @param workerId - Name of the worker that holds the claim, as given in the claim; unique within its
   *   `workerGroup`
   * @param payload - New end of a worker's quarantine, for `quarantineWorker`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `PUT /provisioners/<provisionerId>/worker-types/<workerType>/workers/<workerGroup>/<workerId>`
   */
  quarantineWorker(
    provisionerId: string,
    workerType: string,
    workerGroup: string,
    workerId: string,
    payload: QuarantineWorkerRequest,
    options?: CallOptions,
  ): Call<WorkerResponse> {
    return this.invoke(endpoints.quarantineWorker, { args: [provisionerId, workerType, workerGroup, workerId], payload, options });
  }

  /**
   * Sets properties of a worker, creating its record if there is none, and returns the result.
   *
   * Only `expires` can be set; left out, it keeps its value. A new record expires after one day; those for the
   * worker type and the provisioner are made too if needed. Repeating the call is safe.
   *
   * `<property>` in the required scopes stands for each property in the request body in turn; so `expires` needs
   * the scope that ends in `#expires`.
   *
   * **Scopes:** `queue:declare-worker:<provisionerId>/<workerType>/<workerGroup>/<workerId>#<property>` for each
   * `property` in `properties`
   *
   * @param provisionerId - Provisioner that the worker type belongs to
   * @param workerType - Kind of worker to run the task, unique within its `provisionerId`
   * @param workerGroup - Group of the worker that holds the claim, as given in the claim
   * @param workerId - Name of the worker that holds the claim, as given in the claim; unique within its
   *   `workerGroup`
   * @param payload - Properties of a worker to set with `declareWorker`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `PUT /provisioners/<provisionerId>/worker-types/<workerType>/<workerGroup>/<workerId>`
   */
  declareWorker(
    provisionerId: string,
    workerType: string,
    workerGroup: string,
    workerId: string,
    payload: WorkerRequest,
    options?: CallOptions,
  ): Call<WorkerResponse> {
    return this.invoke(endpoints.declareWorker, { args: [provisionerId, workerType, workerGroup, workerId], payload, options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface QueueUrls {
  readonly get: {
    ping: [];
    task: [taskId: string];
    status: [taskId: string];
    listTaskGroup: [taskGroupId: string, query?: ListTaskGroupQuery];
    listDependentTasks: [taskId: string, query?: ListDependentTasksQuery];
    getArtifact: [taskId: string, runId: string | number, name: string];
    getLatestArtifact: [taskId: string, name: string];
    listArtifacts: [taskId: string, runId: string | number, query?: ListArtifactsQuery];
    listLatestArtifacts: [taskId: string, query?: ListLatestArtifactsQuery];
    listProvisioners: [query?: ListProvisionersQuery];
    getProvisioner: [provisionerId: string];
    pendingTasks: [provisionerId: string, workerType: string];
    listWorkerTypes: [provisionerId: string, query?: ListWorkerTypesQuery];
    getWorkerType: [provisionerId: string, workerType: string];
    listWorkers: [provisionerId: string, workerType: string, query?: ListWorkersQuery];
    getWorker: [provisionerId: string, workerType: string, workerGroup: string, workerId: string];
  };
  readonly other: {
    createTask: [taskId: string];
    defineTask: [taskId: string];
    scheduleTask: [taskId: string];
    rerunTask: [taskId: string];
    cancelTask: [taskId: string];
    claimWork: [provisionerId: string, workerType: string];
    claimTask: [taskId: string, runId: string | number];
    reclaimTask: [taskId: string, runId: string | number];
    reportCompleted: [taskId: string, runId: string | number];
    reportFailed: [taskId: string, runId: string | number];
    reportException: [taskId: string, runId: string | number];
    createArtifact: [taskId: string, runId: string | number, name: string];
    declareProvisioner: [provisionerId: string];
    declareWorkerType: [provisionerId: string, workerType: string];
    quarantineWorker: [provisionerId: string, workerType: string, workerGroup: string, workerId: string];
    declareWorker: [provisionerId: string, workerType: string, workerGroup: string, workerId: string];
  };
}
