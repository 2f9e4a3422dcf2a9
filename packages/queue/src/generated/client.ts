// Generated from references/queue/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  Artifact,
  CancelTaskGroupResponse,
  ChangeTaskPriorityRequest,
  ClaimWorkRequest,
  ClaimWorkResponse,
  CountPendingAndClaimedTasksResponse,
  CountPendingTasksResponse,
  FinishArtifactRequest,
  GetArtifactContentResponse,
  GetArtifactResponse,
  ListArtifactsQuery,
  ListArtifactsResponse,
  ListClaimedTasksQuery,
  ListClaimedTasksResponse,
  ListClaimedTasksResponseTask,
  ListDependentTasksQuery,
  ListDependentTasksResponse,
  ListLatestArtifactsQuery,
  ListPendingTasksQuery,
  ListPendingTasksResponse,
  ListPendingTasksResponseTask,
  ListProvisionersQuery,
  ListProvisionersResponse,
  ListTaskGroupQuery,
  ListTaskGroupResponse,
  ListTaskQueuesQuery,
  ListTaskQueuesResponse,
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
  StatusesQuery,
  Task,
  TaskClaimRequest,
  TaskClaimResponse,
  TaskDefinitionAndStatus,
  TaskDefinitionRequest,
  TaskDefinitionsResponse,
  TaskExceptionRequest,
  TaskGroupDefinitionResponse,
  TaskGroupPriorityChangeResponse,
  TaskQueue,
  TaskQueueResponse,
  TaskReclaimResponse,
  TaskStatusResponse,
  TasksQuery,
  TasksResponse,
  TasksResponseTask,
  TasksStatusesResponse,
  TasksStatusesResponseStatus,
  WorkerRequest,
  WorkerResponse,
  WorkerType,
  WorkerTypeRequest,
  WorkerTypeResponse,
} from './types.ts';

/**
 * Accepts tasks, hands them to workers, and tracks them until they are resolved.
 *
 * A scheduler creates a task under a `taskId` of its choice (a slugid). The task waits for its dependencies
 * (`unscheduled`), then for a worker (`pending`). A worker claims it (`running`) and reports the outcome
 * (`completed`, `failed` or `exception`). Each attempt is a run, numbered from 0. If a worker disappears or
 * shuts down, the queue starts another run while retries are left. A task that is not resolved by its deadline
 * becomes an `exception`.
 *
 * Tasks wait in task queues. A `taskQueueId` has the form `<provisionerId>/<workerType>`; the workers of the
 * worker pool with the same name claim tasks from it. The files that a run leaves behind are its artifacts.
 * Related tasks share a task group.
 *
 * All methods except those for monitoring need scopes, including those that only read. Many deployments grant
 * the scopes for reading to everyone, through the role `anonymous`.
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
   * Checks that the service is up.
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
   * Tells a load balancer that the service can take requests.
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
   * Needs no credentials. The response is an object with `version`, `commit`, `source` and `build`.
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
   * Returns the definition of a task.
   *
   * The definition is what the creator of the task gave, with defaults filled in. Only `priority` can change
   * later, by `changeTaskPriority` or `changeTaskGroupPriority`; this method may then still return the old one for
   * a while. Call `status` for the current priority and state.
   *
   * `ResourceNotFound` (404) if there is no such task. Tasks are deleted when they have expired.
   *
   * **Scopes:** `queue:get-task:<taskId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>`
   */
  task(taskId: string, options?: CallOptions): Call<Task> {
    return this.invoke(endpoints.task, { args: [taskId], options });
  }

  /**
   * Returns the definitions of several tasks.
   *
   * Tasks that do not exist, or have expired, are left out: compare the result with `taskIds`. The results are in
   * no particular order, and a task that is listed twice in `taskIds` is returned once.
   *
   * `<taskId>` in the required scopes stands for each entry of `taskIds`; the caller needs the scope for all of
   * them.
   *
   * Results come in pages of at most `limit` items; the default and maximum is 1000. A page can be short or even
   * empty although more follow: pass on each `continuationToken` until a response has none. Send the same
   * `taskIds` for every page.
   *
   * **Scopes:** `queue:get-task:<taskId>` for each `taskId` in `taskIds`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param payload - Tasks to look up with `tasks` or `statuses`
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /tasks`
   */
  tasks(payload: TaskDefinitionsResponse, query?: TasksQuery, options?: CallOptions): PagedCall<TasksResponse, TasksResponseTask> {
    return this.invokePaged(endpoints.tasks, { payload, query, options });
  }

  /**
   * Returns the current states of several tasks, each with all its runs.
   *
   * Tasks that do not exist, or have expired, are left out: compare the result with `taskIds`. The results are in
   * no particular order, and a task that is listed twice in `taskIds` is returned once.
   *
   * `<taskId>` in the required scopes stands for each entry of `taskIds`; the caller needs the scope for all of
   * them.
   *
   * Results come in pages of at most `limit` items; the default and maximum is 1000. A page can be short or even
   * empty although more follow: pass on each `continuationToken` until a response has none. Send the same
   * `taskIds` for every page.
   *
   * **Scopes:** `queue:status:<taskId>` for each `taskId` in `taskIds`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param payload - Tasks to look up with `tasks` or `statuses`
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /tasks/status`
   */
  statuses(
    payload: TaskDefinitionsResponse,
    query?: StatusesQuery,
    options?: CallOptions,
  ): PagedCall<TasksStatusesResponse, TasksStatusesResponseStatus> {
    return this.invokePaged(endpoints.statuses, { payload, query, options });
  }

  /**
   * Returns the current state of a task, with all its runs.
   *
   * To follow a task, listen to the Pulse exchanges of the queue instead of calling this method often. For many
   * tasks at once, call `statuses`.
   *
   * `ResourceNotFound` (404) if there is no such task.
   *
   * **Scopes:** `queue:status:<taskId>`
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
   * For the properties of the group alone, call `getTaskGroup`.
   *
   * Results come in pages of at most `limit` items; the default and maximum is 1000. A page can be short or even
   * empty although more follow: pass on each `continuationToken` until a response has none. Tasks that are added
   * in the meantime may or may not be listed.
   *
   * `ResourceNotFound` (404) if no task was ever created in the group, or the group has expired.
   *
   * **Scopes:** `queue:list-task-group:<taskGroupId>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param taskGroupId - Slugid of the task group
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
   * Cancels all unresolved tasks of a sealed task group.
   *
   * Each task that is `unscheduled`, `pending` or `running` is resolved as `exception`, with the reason
   * `canceled`, just as by `cancelTask`. Tasks that are resolved or past their deadline are left unchanged. The
   * response names only the tasks that this call canceled.
   *
   * Safe to repeat. A repeat also cancels tasks that were rerun since the last call.
   *
   * `<schedulerId>` in the required scopes is that of the task group.
   *
   * - `ResourceNotFound` (404): there is no such task group.
   * - `RequestConflict` (409): the task group is not sealed. Call `sealTaskGroup` first.
   *
   * A message on `taskException` follows for each canceled task.
   *
   * **Scopes:** `queue:cancel-task-group:<schedulerId>/<taskGroupId>`
   *
   * @param taskGroupId - Slugid of the task group
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /task-group/<taskGroupId>/cancel`
   */
  cancelTaskGroup(taskGroupId: string, options?: CallOptions): Call<CancelTaskGroupResponse> {
    return this.invoke(endpoints.cancelTaskGroup, { args: [taskGroupId], options });
  }

  /**
   * Returns the properties of a task group: its scheduler, its expiry, and when it was sealed.
   *
   * For the tasks in it, call `listTaskGroup`.
   *
   * `ResourceNotFound` (404) if no task was ever created in the group, or the group has expired.
   *
   * **Scopes:** `queue:list-task-group:<taskGroupId>`
   *
   * @param taskGroupId - Slugid of the task group
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task-group/<taskGroupId>`
   */
  getTaskGroup(taskGroupId: string, options?: CallOptions): Call<TaskGroupDefinitionResponse> {
    return this.invoke(endpoints.getTaskGroup, { args: [taskGroupId], options });
  }

  /**
   * Closes a task group, so that no more tasks can be created in it.
   *
   * A sealed group cannot be reopened. From then on `createTask` fails for this group and `cancelTaskGroup` is
   * possible; tasks that are in the group already can still be scheduled, rerun and resolved. Do not rely on it
   * for security: a `createTask` call that is in progress at the same time can still succeed.
   *
   * Safe to repeat: `sealed` keeps the time of the first call.
   *
   * `<schedulerId>` in the required scopes is that of the task group.
   *
   * `ResourceNotFound` (404) if there is no such task group.
   *
   * A message on `taskGroupSealed` follows; a repeat publishes it again.
   *
   * **Scopes:** `queue:seal-task-group:<schedulerId>/<taskGroupId>`
   *
   * @param taskGroupId - Slugid of the task group
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /task-group/<taskGroupId>/seal`
   */
  sealTaskGroup(taskGroupId: string, options?: CallOptions): Call<TaskGroupDefinitionResponse> {
    return this.invoke(endpoints.sealTaskGroup, { args: [taskGroupId], options });
  }

  /**
   * Lists the tasks that name the given task in their `dependencies`, each with its definition and status.
   *
   * The tasks can belong to other task groups. Tasks that no longer wait for the given task are listed too.
   *
   * Results come in pages of at most `limit` items; the default and maximum is 1000. A page can be short or even
   * empty although more follow: pass on each `continuationToken` until a response has none.
   *
   * `ResourceNotFound` (404) if there is no task `taskId`.
   *
   * **Scopes:** `queue:list-dependent-tasks:<taskId>`
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
   * Choose a new slugid as `taskId`. The task becomes `pending` immediately, or `unscheduled` if it has to wait
   * for `dependencies`. The response is its status.
   *
   * It is safe to repeat the call with the same definition, so repeat it after a lost connection or a server
   * error. Keep `created` and the other times unchanged. A repeat fails once the task group is sealed or the
   * priority of the task has been changed.
   *
   * Limits:
   * - `taskQueueId` is given, or else both `provisionerId` and `workerType`. If all three are given, they agree.
   * - `created` is within 15 minutes of the server's clock. This also limits how late a repeat can come.
   * - `deadline` is at most 5 days ahead, unless the deployment has another limit. Prefer a much closer one.
   * - `expires` is not before `deadline`, and defaults to one year after it. Artifacts of the task cannot outlive
   *   it.
   * - All `dependencies`, other than the task itself, exist already and expire no earlier than the `deadline` of
   *   this task. Create those tasks first.
   *
   * Required scopes depend on the definition:
   * - `scopes` and `routes` are those of the task: the caller needs every scope that it gives to the task, and
   *   `queue:route:<route>` for each route.
   * - `projectId` and `schedulerId` are those of the task, or their defaults `none` and `-`.
   * - `priorities` is the priority of the task and all higher ones; the scope for any one of them is enough.
   *
   * Errors:
   * - `InputError` (400): the definition breaks one of the limits above, or an entry of `scopes` ends in `**`.
   * - `InsufficientScopes` (403): the caller lacks one of the required scopes.
   * - `RequestConflict` (409): a task with another definition has this `taskId`, or the task group is sealed or
   *   belongs to another `schedulerId`.
   *
   * Messages on `taskDefined` and, once the task is pending, `taskPending` follow; a repeat can publish them
   * again. Each is also sent with the routing key `route.<route>` for every entry of `routes`.
   *
   * **Scopes:** all of
   * - `<scope>` for each `scope` in `scopes`
   * - `queue:route:<route>` for each `route` in `routes`
   * - `queue:create-task:project:<projectId>`
   * - `queue:scheduler-id:<schedulerId>`
   * - `queue:create-task:<priority>:<provisionerId>/<workerType>` for each `priority` in `priorities`
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
   * Makes an `unscheduled` task `pending`, even if its dependencies are not resolved.
   *
   * The queue itself schedules tasks once their dependencies are resolved. Call this method to start a task
   * earlier, or to start one that depends on itself.
   *
   * Safe to repeat: a task that is already scheduled or resolved is left unchanged, and its status returned. To
   * run a resolved task again, call `rerunTask`.
   *
   * `<schedulerId>`, `<taskGroupId>` and `<projectId>` in the required scopes are those of the task.
   *
   * - `ResourceNotFound` (404): there is no such task.
   * - `RequestConflict` (409): the deadline of the task has passed.
   *
   * A message on `taskPending` follows if the call scheduled the task.
   *
   * **Scopes:** any of
   * - `queue:schedule-task:<schedulerId>/<taskGroupId>/<taskId>`
   * - `queue:schedule-task-in-project:<projectId>`
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
   * Adds a run to a resolved task, even one that succeeded, and restores all its retries.
   *
   * An `unscheduled` task is scheduled as well, even if its dependencies are not resolved. Tasks that depend on
   * this one and ran already are not run again. To start over with a new deadline, create a new task with the same
   * definition instead.
   *
   * A pending or running task is left unchanged and its status returned, so a repeat adds no further run until the
   * new one is resolved.
   *
   * `<schedulerId>`, `<taskGroupId>` and `<projectId>` in the required scopes are those of the task.
   *
   * - `ResourceNotFound` (404): there is no such task.
   * - `RequestConflict` (409): the deadline of the task has passed, or it has had 50 runs.
   *
   * A message on `taskPending` follows.
   *
   * **Scopes:** any of
   * - `queue:rerun-task:<schedulerId>/<taskGroupId>/<taskId>`
   * - `queue:rerun-task-in-project:<projectId>`
   * - all of
   *   - `queue:rerun-task`
   *   - `assume:scheduler-id:<schedulerId>/<taskGroupId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /task/<taskId>/rerun`
   */
  rerunTask(taskId: string, options?: CallOptions): Call<TaskStatusResponse> {
    return this.invoke(endpoints.rerunTask, { args: [taskId], options });
  }

  /**
   * Resolves a task that is `unscheduled`, `pending` or `running` as `exception`, with the reason `canceled`.
   *
   * An unscheduled task gets a run for this purpose, so `scheduleTask` has no effect on it afterwards; `rerunTask`
   * does. The worker of a running task is not notified: its next `reclaimTask` fails. Tasks that depend on the
   * canceled one stay blocked unless they have `requires: all-resolved`.
   *
   * Safe to repeat: a resolved task is left unchanged and its status returned. Check the status, because the task
   * may have finished before it could be canceled.
   *
   * `<schedulerId>`, `<taskGroupId>` and `<projectId>` in the required scopes are those of the task.
   *
   * - `ResourceNotFound` (404): there is no such task.
   * - `RequestConflict` (409): the deadline of the task has passed.
   *
   * A message on `taskException` follows.
   *
   * **Scopes:** any of
   * - `queue:cancel-task:<schedulerId>/<taskGroupId>/<taskId>`
   * - `queue:cancel-task-in-project:<projectId>`
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
   * Changes the priority of a task that is not resolved.
   *
   * A pending task changes its place in the task queue immediately. A run that a worker has claimed goes on; the
   * new priority takes effect if the task is retried.
   *
   * `<taskQueueId>` in the required scopes is that of the task.
   *
   * - `ResourceNotFound` (404): there is no such task.
   * - `RequestConflict` (409): the task has this priority already, it has been resolved (even if it was rerun
   *   since), or its deadline has passed.
   *
   * A message on `taskPriorityChanged` follows.
   *
   * **Scopes:** any of
   * - `queue:change-task-priority:<taskId>`
   * - `queue:change-task-priority-in-queue:<taskQueueId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param payload - New priority of a task or of the tasks in a task group
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /task/<taskId>/priority`
   */
  changeTaskPriority(taskId: string, payload: ChangeTaskPriorityRequest, options?: CallOptions): Call<TaskStatusResponse> {
    return this.invoke(endpoints.changeTaskPriority, { args: [taskId], payload, options });
  }

  /**
   * Changes the priority of all unresolved tasks of a task group.
   *
   * Skipped are tasks that have this priority already, that have been resolved (even if they were rerun since), or
   * whose deadline has passed. For each of the others the effect is that of `changeTaskPriority`. Tasks that are
   * created later keep the priority of their own definition.
   *
   * The queue changes the tasks in batches, so a call that fails can have changed some of them. Repeat it to
   * change the rest.
   *
   * `<schedulerId>` in the required scopes is that of the task group.
   *
   * `ResourceNotFound` (404) if there is no such task group.
   *
   * One message on `taskGroupPriorityChanged` follows, and none on `taskPriorityChanged`.
   *
   * **Scopes:** `queue:change-task-group-priority:<schedulerId>/<taskGroupId>`
   *
   * @param taskGroupId - Slugid of the task group
   * @param payload - New priority of a task or of the tasks in a task group
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /task-group/<taskGroupId>/priority`
   */
  changeTaskGroupPriority(
    taskGroupId: string,
    payload: ChangeTaskPriorityRequest,
    options?: CallOptions,
  ): Call<TaskGroupPriorityChangeResponse> {
    return this.invoke(endpoints.changeTaskGroupPriority, { args: [taskGroupId], payload, options });
  }

  /**
   * Assigns pending tasks of a task queue to the calling worker, and waits for tasks if there are none.
   *
   * The response comes as soon as there is work, often with fewer `tasks` than asked for (up to 32). If there is
   * none, the call stays open for about 20 seconds and then returns an empty list; pause briefly and call again. A
   * client timeout has to be longer than that. A worker in quarantine always gets the empty list, after the same
   * wait.
   *
   * Each claim holds the task, the number of its run, credentials for calls on behalf of the task, and
   * `takenUntil`, by default 20 minutes ahead. Renew the claim before then with `reclaimTask`, and end it with
   * `reportCompleted`, `reportFailed` or `reportException`.
   *
   * Do not repeat the call blindly: claims in a lost response stay assigned until they expire, and then cost the
   * task a retry.
   *
   * `<workerGroup>` and `<workerId>` in the required scopes are those of the request body.
   *
   * A message on `taskRunning` follows for each claim.
   *
   * **Scopes:** all of
   * - `queue:claim-work:<taskQueueId>`
   * - `queue:worker-id:<workerGroup>/<workerId>`
   *
   * @param taskQueueId - Name of a task queue, `<provisionerId>/<workerType>`
   * @param payload - Worker that asks `claimWork` for tasks, and how many tasks it can take
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /claim-work/<taskQueueId>`
   */
  claimWork(taskQueueId: string, payload: ClaimWorkRequest, options?: CallOptions): Call<ClaimWorkResponse> {
    return this.invoke(endpoints.claimWork, { args: [taskQueueId], payload, options });
  }

  /**
   * Assigns one given run of a task to the calling worker.
   *
   * Deprecated: use `claimWork`, which finds the work as well.
   *
   * The same worker can repeat the call while its claim lasts. A worker in quarantine gets an empty object instead
   * of a claim. `<provisionerId>/<workerType>` in the required scopes is the `taskQueueId` of the task, and
   * `<workerGroup>/<workerId>` comes from the request body.
   *
   * - `ResourceNotFound` (404): there is no such task, or no such run of it.
   * - `RequestConflict` (409): the run is claimed by another worker or resolved, or the deadline of the task has
   *   passed.
   *
   * A message on `taskRunning` follows.
   *
   * **Scopes:** all of
   * - `queue:claim-task:<provisionerId>/<workerType>`
   * - `queue:worker-id:<workerGroup>/<workerId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param payload - Worker that claims a run with the deprecated `claimTask`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `POST /task/<taskId>/runs/<runId>/claim`
   */
  claimTask(taskId: string, runId: string | number, payload: TaskClaimRequest, options?: CallOptions): Call<TaskClaimResponse> {
    return this.invoke(endpoints.claimTask, { args: [taskId, runId], payload, options });
  }

  /**
   * Renews the claim of a worker on a run, and returns a later `takenUntil` with new credentials.
   *
   * Call it well before `takenUntil`, signed with the credentials of the claim, and use the new credentials from
   * then on. If the claim expires, the queue ends the run as `exception` with the reason `claim-expired`, and
   * starts another run while retries are left.
   *
   * Safe to repeat; each call moves `takenUntil` ahead.
   *
   * - `ResourceNotFound` (404): there is no such task, or no such run of it.
   * - `RequestConflict` (409): the run is no longer running, for example because the task was canceled, or the
   *   deadline of the task has passed. Stop working on it; no report and no artifacts are needed.
   *
   * **Scopes:** `queue:reclaim-task:<taskId>/<runId>`
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
   * Reports that a run succeeded, which resolves its task as `completed`.
   *
   * Upload all artifacts first; none can be added afterwards. Sign the call with the credentials of the latest
   * claim or reclaim.
   *
   * Safe to repeat. Tasks that waited only for this one become pending.
   *
   * - `ResourceNotFound` (404): there is no such task, or no such run of it.
   * - `RequestConflict` (409): the run is not running, for example because its claim expired or the task was
   *   canceled.
   *
   * A message on `taskCompleted` follows.
   *
   * **Scopes:** `queue:resolve-task:<taskId>/<runId>`
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
   * Reports that a run finished without success, which resolves its task as `failed`.
   *
   * Use it for a problem of the task itself, such as a command that exits with an error or an output that is
   * missing. The task is not retried. If the worker could not run the task properly, call `reportException`
   * instead.
   *
   * Upload all artifacts first; none can be added afterwards. Safe to repeat.
   *
   * - `ResourceNotFound` (404): there is no such task, or no such run of it.
   * - `RequestConflict` (409): the run is not running, for example because its claim expired or the task was
   *   canceled.
   *
   * A message on `taskFailed` follows.
   *
   * **Scopes:** `queue:resolve-task:<taskId>/<runId>`
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
   * Reports that a run ended for a reason other than the outcome of the task, which resolves the run as
   * `exception`.
   *
   * `reason` says why: an invalid payload, a resource that is unavailable, a worker that shuts down or has an
   * internal error, and so on. If the task's own code fails, call `reportFailed`, even when some service it needs
   * was unavailable.
   *
   * After `worker-shutdown` and `intermittent-task` the queue starts another run while retries are left. With any
   * other reason, or without retries, the task itself is resolved as `exception`. Artifacts, such as a log that
   * explains the reason, can still be created for about 25 minutes.
   *
   * It is safe to repeat the call with the same `reason`.
   *
   * - `ResourceNotFound` (404): there is no such task, or no such run of it.
   * - `RequestConflict` (409): the run is not running, or it was resolved for another reason.
   *
   * A message on `taskException` follows, and one on `taskPending` if there is another run.
   *
   * **Scopes:** `queue:resolve-task:<taskId>/<runId>`
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
   * Records an artifact of a run and, if it has content to store, says how to upload it.
   *
   * Call it only from the worker that runs the task, or from the task itself. What to do next depends on
   * `storageType`:
   * - `object`: upload the content to the object service, with the credentials and values of the response, and
   *   then call `finishArtifact`. Use this one for files if the deployment has an object service.
   * - `s3`: send the content with a `PUT` to the `putUrl` of the response, with a `Content-Length` header, and
   *   `Content-Type` exactly as in this call. `putUrl` works for 45 minutes.
   * - `reference`: nothing; requests for the artifact are redirected to `url`. The queue does not manage what is
   *   there.
   * - `link`: nothing; requests for the artifact get the artifact of the same run that `artifact` names.
   * - `error`: nothing; requests for the artifact get status `424` with `reason` and `message`. This tells a
   *   missing file from a wrong name.
   *
   * Names consist of printable ASCII characters and may contain slashes. By convention, an artifact whose `name`
   * starts with `public/` can be read by everyone.
   *
   * `expires` must be in the future and not after the `expires` of the task; the artifact is deleted some time
   * after it.
   *
   * It is safe to repeat the call with the same properties, except for `object`; for `s3` this renews `putUrl`. A
   * later `expires` is accepted. A `reference` can also get another `url` or be replaced by a `link`. Nothing else
   * about an artifact can be changed. Repeat the call only for artifacts that you have created.
   *
   * - `InputError` (400): there is no such task or run, no worker has claimed the run, or `expires` is out of
   *   bounds.
   * - `RequestConflict` (409): the artifact exists with other properties, or the run is resolved. A run that ended
   *   as `exception` still accepts artifacts for 25 minutes.
   *
   * A message on `artifactCreated` follows for `reference`, `link` and `error`; for `object` it follows after
   * `finishArtifact`, and for `s3` there is none.
   *
   * **Scopes:** `queue:create-artifact:<taskId>/<runId>`
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
   * Makes an `object` artifact available, after its content was uploaded.
   *
   * Call it with the `uploadId` from `createArtifact` once `finishUpload` of the object service has succeeded.
   * Until then the artifact cannot be downloaded. Artifacts of other storage types need no such call. Safe to
   * repeat.
   *
   * - `ResourceNotFound` (404): there is no such task, run or artifact.
   * - `InputError` (400): the artifact is not an `object`, `uploadId` is not the one from `createArtifact`, or the
   *   upload is not finished.
   *
   * A message on `artifactCreated` follows; a repeat publishes it again.
   *
   * **Scopes:** `queue:create-artifact:<taskId>/<runId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param name - `<name>` in the route
   * @param payload - Upload to finish with `finishArtifact`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /task/<taskId>/runs/<runId>/artifacts/<name>`
   */
  finishArtifact(
    taskId: string,
    runId: string | number,
    name: string,
    payload: FinishArtifactRequest,
    options?: CallOptions,
  ): Call<unknown> {
    return this.invoke(endpoints.finishArtifact, { args: [taskId, runId, name], payload, options });
  }

  /**
   * Returns a URL for downloading an artifact of a given run.
   *
   * The service answers with a `303` redirect to that URL and repeats it in the body. This client returns the body
   * and does not follow the redirect. To hand the artifact to another program, such as `curl` or a browser, give
   * it a URL for this method (a signed one unless everyone can read the artifact), and let it follow redirects.
   * The returned URL can work for a limited time only, such as 30 minutes, so ask again for each download, and
   * send no Taskcluster credentials to it.
   *
   * If the artifact is a `link`, the result is the artifact that it leads to. `names` in the required scopes are
   * the requested name and that of each artifact that links lead to. Many deployments grant
   * `queue:get-artifact:public/*` to everyone.
   *
   * The response header `x-taskcluster-artifact-storage-type` also says how the artifact is stored. Do not cache
   * where a `reference` leads, as it can change. Downloads of `s3` artifacts can go through a CDN; send the
   * request header `x-taskcluster-skip-cdn: true` to bypass it.
   *
   * - `InputError` (400): the links lead back to where they started.
   * - `ResourceNotFound` (404): the run has no artifact of this name, or its upload is not finished.
   * - `ResourceExpired` (410): the artifact has expired.
   * - Status `424`: the artifact is an `error`; the body is JSON with `reason` and `message`. Repeating the call
   *   does not help.
   *
   * **Scopes:** `queue:get-artifact:<name>` for each `name` in `names`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/runs/<runId>/artifacts/<name>`
   */
  getArtifact(taskId: string, runId: string | number, name: string, options?: CallOptions): Call<GetArtifactResponse> {
    return this.invoke(endpoints.getArtifact, { args: [taskId, runId, name], options });
  }

  /**
   * Returns a URL for downloading an artifact of the latest run of a task.
   *
   * The service answers with a `303` redirect to that URL and repeats it in the body, as described for
   * `getArtifact`. This client returns the body and does not follow the redirect. The returned URL can work for a
   * limited time only, so ask again for each download, and send no Taskcluster credentials to it.
   *
   * Earlier runs are not searched: while the latest run is in progress, the artifact may not be there yet. If you
   * know the number of the run, prefer `getArtifact`: it is a little faster, and a later run cannot change its
   * result.
   *
   * If the artifact is a `link`, the result is the artifact that it leads to. `names` in the required scopes are
   * the requested name and that of each artifact that links lead to. Many deployments grant
   * `queue:get-artifact:public/*` to everyone.
   *
   * - `InputError` (400): the links lead back to where they started.
   * - `ResourceNotFound` (404): there is no such task, it has no runs, its latest run has no artifact of this
   *   name, or the upload is not finished.
   * - `ResourceExpired` (410): the artifact has expired.
   * - Status `424`: the artifact is an `error`; the body is JSON with `reason` and `message`. Repeating the call
   *   does not help.
   *
   * **Scopes:** `queue:get-artifact:<name>` for each `name` in `names`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/artifacts/<name>`
   */
  getLatestArtifact(taskId: string, name: string, options?: CallOptions): Call<GetArtifactResponse> {
    return this.invoke(endpoints.getLatestArtifact, { args: [taskId, name], options });
  }

  /**
   * Lists the artifacts of a given run, each with its name, content type, storage type and expiry.
   *
   * All artifacts are listed, including those whose content the caller may not read, and those whose upload is not
   * finished. While the run is in progress the list can grow.
   *
   * Results come in pages of at most `limit` items; the default and maximum is 1000. A page can be short or even
   * empty although more follow: pass on each `continuationToken` until a response has none.
   *
   * `ResourceNotFound` (404) if there is no such task, or no such run of it.
   *
   * **Scopes:** `queue:list-artifacts:<taskId>:<runId>`
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
  ): PagedCall<ListArtifactsResponse, Artifact> {
    return this.invokePaged(endpoints.listArtifacts, { args: [taskId, runId], query, options });
  }

  /**
   * Lists the artifacts of the latest run of a task, each with its name, content type, storage type and expiry.
   *
   * All artifacts are listed, including those whose content the caller may not read, and those whose upload is not
   * finished. A new run that starts between two pages changes what is listed, so prefer `listArtifacts` if you
   * know the number of the run.
   *
   * Results come in pages of at most `limit` items; the default and maximum is 1000. A page can be short or even
   * empty although more follow: pass on each `continuationToken` until a response has none.
   *
   * `ResourceNotFound` (404) if there is no such task, or it has no runs.
   *
   * **Scopes:** `queue:list-artifacts:<taskId>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/artifacts`
   */
  listLatestArtifacts(taskId: string, query?: ListLatestArtifactsQuery, options?: CallOptions): PagedCall<ListArtifactsResponse, Artifact> {
    return this.invokePaged(endpoints.listLatestArtifacts, { args: [taskId], query, options });
  }

  /**
   * Returns what `listArtifacts` returns about one artifact of a given run, without its content.
   *
   * Links are not followed: for a `link` the result is about the link itself. An expired artifact is found until
   * the queue deletes it.
   *
   * `ResourceNotFound` (404) if the run has no artifact of this name, or its upload is not finished.
   *
   * **Scopes:** `queue:list-artifacts:<taskId>:<runId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/runs/<runId>/artifact-info/<name>`
   */
  artifactInfo(taskId: string, runId: string | number, name: string, options?: CallOptions): Call<Artifact> {
    return this.invoke(endpoints.artifactInfo, { args: [taskId, runId, name], options });
  }

  /**
   * Returns what `listLatestArtifacts` returns about one artifact of the latest run of a task, without its
   * content.
   *
   * Links are not followed: for a `link` the result is about the link itself. An expired artifact is found until
   * the queue deletes it.
   *
   * `ResourceNotFound` (404) if there is no such task, it has no runs, its latest run has no artifact of this
   * name, or the upload is not finished.
   *
   * **Scopes:** `queue:list-artifacts:<taskId>`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/artifact-info/<name>`
   */
  latestArtifactInfo(taskId: string, name: string, options?: CallOptions): Call<Artifact> {
    return this.invoke(endpoints.latestArtifactInfo, { args: [taskId, name], options });
  }

  /**
   * Returns how to get the content of an artifact of a given run.
   *
   * The result depends on `storageType`:
   * - `object`: the name of the object and credentials for downloading it from the object service, valid for one
   *   hour.
   * - `s3`: a URL to download from; it can expire.
   * - `reference`: the URL that the artifact refers to. Send no Taskcluster credentials to it.
   * - `error`: the reason why there is no content. Unlike `getArtifact`, this method does not fail in that case.
   *
   * A `link` is never returned: the result is that of the artifact it leads to. `names` in the required scopes are
   * the requested name and that of each artifact that links lead to. Many deployments grant
   * `queue:get-artifact:public/*` to everyone.
   *
   * - `InputError` (400): the links lead back to where they started.
   * - `ResourceNotFound` (404): the run has no artifact of this name, or its upload is not finished.
   * - `ResourceExpired` (410): the artifact has expired.
   *
   * **Scopes:** `queue:get-artifact:<name>` for each `name` in `names`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param runId - Number of the run within its task, counted from 0
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/runs/<runId>/artifact-content/<name>`
   */
  artifact(taskId: string, runId: string | number, name: string, options?: CallOptions): Call<GetArtifactContentResponse> {
    return this.invoke(endpoints.artifact, { args: [taskId, runId, name], options });
  }

  /**
   * Returns how to get the content of an artifact of the latest run of a task.
   *
   * The result is as described for `artifact`. Earlier runs are not searched: while the latest run is in progress,
   * the artifact may not be there yet. If you know the number of the run, prefer `artifact`.
   *
   * A `link` is never returned: the result is that of the artifact it leads to. `names` in the required scopes are
   * the requested name and that of each artifact that links lead to. Many deployments grant
   * `queue:get-artifact:public/*` to everyone.
   *
   * - `InputError` (400): the links lead back to where they started.
   * - `ResourceNotFound` (404): there is no such task, it has no runs, its latest run has no artifact of this
   *   name, or the upload is not finished.
   * - `ResourceExpired` (410): the artifact has expired.
   *
   * **Scopes:** `queue:get-artifact:<name>` for each `name` in `names`
   *
   * @param taskId - Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding
   * @param name - `<name>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task/<taskId>/artifact-content/<name>`
   */
  latestArtifact(taskId: string, name: string, options?: CallOptions): Call<GetArtifactContentResponse> {
    return this.invoke(endpoints.latestArtifact, { args: [taskId, name], options });
  }

  /**
   * Lists the provisioners that were active recently.
   *
   * Deprecated: use `listTaskQueues`. A provisioner is any `provisionerId` that occurs in an active task queue.
   *
   * Results come in pages of at most `limit` items; the default and maximum is 1000. A page can be short or even
   * empty although more follow: pass on each `continuationToken` until a response has none. This method at present
   * returns no `continuationToken`, so only the first page can be read.
   *
   * **Scopes:** `queue:list-provisioners`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `GET /provisioners`
   */
  listProvisioners(query?: ListProvisionersQuery, options?: CallOptions): PagedCall<ListProvisionersResponse, ProvisionerInformation> {
    return this.invokePaged(endpoints.listProvisioners, { query, options });
  }

  /**
   * Returns when a provisioner was last active.
   *
   * Deprecated: use `listTaskQueues`. A provisioner is any `provisionerId` that occurs in an active task queue.
   * Its other properties have fixed values.
   *
   * `ResourceNotFound` (404) if the provisioner has no active task queue.
   *
   * **Scopes:** `queue:get-provisioner:<provisionerId>`
   *
   * @param provisionerId - Part of a `taskQueueId` before the slash
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `GET /provisioners/<provisionerId>`
   */
  getProvisioner(provisionerId: string, options?: CallOptions): Call<ProvisionerResponse> {
    return this.invoke(endpoints.getProvisioner, { args: [provisionerId], options });
  }

  /**
   * Returns a provisioner, as `getProvisioner` does. It no longer changes anything.
   *
   * Deprecated: the queue keeps no records of provisioners any more, and ignores the properties in the request
   * body.
   *
   * The scopes are still required: `<property>` stands for each property in the request body in turn. For a body
   * with `description`, for example, the caller needs `queue:declare-provisioner:proj-app#description`.
   *
   * `ResourceNotFound` (404) if the provisioner has no active task queue.
   *
   * **Scopes:** `queue:declare-provisioner:<provisionerId>#<property>` for each `property` in `properties`
   *
   * @param provisionerId - Part of a `taskQueueId` before the slash
   * @param payload - Properties of a provisioner for `declareProvisioner`, which ignores them
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `PUT /provisioners/<provisionerId>`
   */
  declareProvisioner(provisionerId: string, payload: ProvisionerRequest, options?: CallOptions): Call<ProvisionerResponse> {
    return this.invoke(endpoints.declareProvisioner, { args: [provisionerId], payload, options });
  }

  /**
   * Returns roughly how many tasks of a task queue wait for a worker.
   *
   * Deprecated: use `taskQueueCounts`. The number can change at any moment. An unknown task queue has 0.
   *
   * **Scopes:** `queue:pending-count:<taskQueueId>`
   *
   * @param taskQueueId - Name of a task queue, `<provisionerId>/<workerType>`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `GET /pending/<taskQueueId>`
   */
  pendingTasks(taskQueueId: string, options?: CallOptions): Call<CountPendingTasksResponse> {
    return this.invoke(endpoints.pendingTasks, { args: [taskQueueId], options });
  }

  /**
   * Returns roughly how many tasks of a task queue wait for a worker, and how many are claimed by one.
   *
   * The numbers can change at any moment: use them to decide how many workers to start, but do not rely on them
   * being exact. An unknown task queue has 0 of both.
   *
   * **Scopes:** all of
   * - `queue:pending-count:<taskQueueId>`
   * - `queue:claimed-count:<taskQueueId>`
   *
   * @param taskQueueId - Name of a task queue, `<provisionerId>/<workerType>`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task-queues/<taskQueueId>/counts`
   */
  taskQueueCounts(taskQueueId: string, options?: CallOptions): Call<CountPendingAndClaimedTasksResponse> {
    return this.invoke(endpoints.taskQueueCounts, { args: [taskQueueId], options });
  }

  /**
   * Lists the tasks of a task queue that wait for a worker, each with its definition.
   *
   * The task that has waited longest comes first; workers get tasks of a higher priority first. Some of the tasks
   * may be claimed by the time you read the list. An unknown task queue gives an empty list.
   *
   * Results come in pages of at most `limit` items; the default and maximum is 1000. A page can be short or even
   * empty although more follow: pass on each `continuationToken` until a response has none.
   *
   * **Scopes:** `queue:pending-list:<taskQueueId>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param taskQueueId - Name of a task queue, `<provisionerId>/<workerType>`
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /task-queues/<taskQueueId>/pending`
   */
  listPendingTasks(
    taskQueueId: string,
    query?: ListPendingTasksQuery,
    options?: CallOptions,
  ): PagedCall<ListPendingTasksResponse, ListPendingTasksResponseTask> {
    return this.invokePaged(endpoints.listPendingTasks, { args: [taskQueueId], query, options });
  }

  /**
   * Lists the tasks of a task queue that are claimed by a worker, each with its definition and its worker.
   *
   * The task with the oldest claim or reclaim comes first. Some of the tasks may be resolved by the time you read
   * the list. An unknown task queue gives an empty list.
   *
   * Results come in pages of at most `limit` items; the default and maximum is 1000. A page can be short or even
   * empty although more follow: pass on each `continuationToken` until a response has none.
   *
   * **Scopes:** `queue:claimed-list:<taskQueueId>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param taskQueueId - Name of a task queue, `<provisionerId>/<workerType>`
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `GET /task-queues/<taskQueueId>/claimed`
   */
  listClaimedTasks(
    taskQueueId: string,
    query?: ListClaimedTasksQuery,
    options?: CallOptions,
  ): PagedCall<ListClaimedTasksResponse, ListClaimedTasksResponseTask> {
    return this.invokePaged(endpoints.listClaimedTasks, { args: [taskQueueId], query, options });
  }

  /**
   * Lists the worker types of a provisioner that were active recently.
   *
   * Deprecated: use `listTaskQueues`. An unknown provisioner gives an empty list.
   *
   * Results come in pages of at most `limit` items; the default and maximum is 1000. A page can be short or even
   * empty although more follow: pass on each `continuationToken` until a response has none.
   *
   * **Scopes:** `queue:list-worker-types:<provisionerId>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param provisionerId - Part of a `taskQueueId` before the slash
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
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
   * Returns what the queue knows about a worker type.
   *
   * Deprecated: use `getTaskQueue`.
   *
   * `ResourceNotFound` (404) if there is no such worker type, or its record has expired.
   *
   * **Scopes:** `queue:get-worker-type:<provisionerId>/<workerType>`
   *
   * @param provisionerId - Part of a `taskQueueId` before the slash
   * @param workerType - Part of a `taskQueueId` after the slash
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `GET /provisioners/<provisionerId>/worker-types/<workerType>`
   */
  getWorkerType(provisionerId: string, workerType: string, options?: CallOptions): Call<WorkerTypeResponse> {
    return this.invoke(endpoints.getWorkerType, { args: [provisionerId, workerType], options });
  }

  /**
   * Sets properties of a worker type, that is, of the task queue `<provisionerId>/<workerType>`, and returns the
   * result.
   *
   * Deprecated. A record is created if there is none; it starts as `experimental`. Properties that are left out
   * keep their values, but `expires` then becomes at least 5 days from now. `expires` can only move to a later
   * time. Safe to repeat.
   *
   * `<property>` in the required scopes stands for each property in the request body in turn. To set `description`
   * of `proj-app/ci-linux`, for example, the caller needs
   * `queue:declare-worker-type:proj-app/ci-linux#description`.
   *
   * **Scopes:** `queue:declare-worker-type:<provisionerId>/<workerType>#<property>` for each `property` in
   * `properties`
   *
   * @param provisionerId - Part of a `taskQueueId` before the slash
   * @param workerType - Part of a `taskQueueId` after the slash
   * @param payload - Properties of a worker type to set with `declareWorkerType`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
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
   * Lists the task queues that were active recently, in the order of `taskQueueId`.
   *
   * The queue records a task queue when a worker asks for its tasks, and deletes the record when no worker has
   * done so for a while. A task queue that has only pending tasks is not listed.
   *
   * Results come in pages of at most `limit` items; the default and maximum is 1000. A page can be short or even
   * empty although more follow: pass on each `continuationToken` until a response has none.
   *
   * **Scopes:** `queue:list-task-queues`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task-queues`
   */
  listTaskQueues(query?: ListTaskQueuesQuery, options?: CallOptions): PagedCall<ListTaskQueuesResponse, TaskQueue> {
    return this.invokePaged(endpoints.listTaskQueues, { query, options });
  }

  /**
   * Returns what the queue knows about a task queue.
   *
   * The queue records a task queue when a worker asks for its tasks, and deletes the record when no worker has
   * done so for a while.
   *
   * `ResourceNotFound` (404) if there is no record of such a task queue, or it has expired.
   *
   * **Scopes:** `queue:get-task-queue:<taskQueueId>`
   *
   * @param taskQueueId - Name of a task queue, `<provisionerId>/<workerType>`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /task-queues/<taskQueueId>`
   */
  getTaskQueue(taskQueueId: string, options?: CallOptions): Call<TaskQueueResponse> {
    return this.invoke(endpoints.getTaskQueue, { args: [taskQueueId], options });
  }

  /**
   * Lists the workers of a worker type that asked for work recently or are in quarantine.
   *
   * Deprecated: use `listWorkers` of worker-manager. `quarantined` restricts the list: `true` for the workers in
   * quarantine, `false` for the others; leave it out for both. An unknown worker type gives an empty list.
   *
   * Results come in pages of at most `limit` items; the default and maximum is 1000. A page can be short or even
   * empty although more follow: pass on each `continuationToken` until a response has none.
   *
   * **Scopes:** `queue:list-workers:<provisionerId>/<workerType>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param provisionerId - Part of a `taskQueueId` before the slash
   * @param workerType - Part of a `taskQueueId` after the slash
   * @param query - `continuationToken`, `limit`, `quarantined`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
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
   * Returns what the queue knows about a worker, such as its recent tasks and its quarantine.
   *
   * Deprecated: use `getWorker` of worker-manager. Workers that have not been seen for about a day are forgotten,
   * unless they are in quarantine.
   *
   * `ResourceNotFound` (404) if there is no such worker.
   *
   * **Scopes:** `queue:get-worker:<provisionerId>/<workerType>/<workerGroup>/<workerId>`
   *
   * @param provisionerId - Part of a `taskQueueId` before the slash
   * @param workerType - Part of a `taskQueueId` after the slash
   * @param workerGroup - Group of the worker that holds the claim, such as a cloud region or data center
   * @param workerId - Name of the worker that holds the claim, unique within its `workerGroup`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `GET /provisioners/<provisionerId>/worker-types/<workerType>/workers/<workerGroup>/<workerId>`
   */
  getWorker(provisionerId: string, workerType: string, workerGroup: string, workerId: string, options?: CallOptions): Call<WorkerResponse> {
    return this.invoke(endpoints.getWorker, { args: [provisionerId, workerType, workerGroup, workerId], options });
  }

  /**
   * Puts a worker into quarantine until a given time, or ends its quarantine, and returns the worker.
   *
   * A worker in quarantine stays alive but gets no tasks from the queue, so that people can inspect it. It may
   * finish its current tasks. Give a time in the past to end the quarantine. The worker stays on record for at
   * least one more day. It is safe to repeat the call; the last one counts, and each is added to the worker's
   * history.
   *
   * `ResourceNotFound` (404) if the queue does not know such a worker. It must have asked for work, or have been
   * declared with `declareWorker`.
   *
   * **Scopes:** `queue:quarantine-worker:<provisionerId>/<workerType>/<workerGroup>/<workerId>`
   *
   * @param provisionerId - Part of a `taskQueueId` before the slash
   * @param workerType - Part of a `taskQueueId` after the slash
   * @param workerGroup - Group of the worker that holds the claim, such as a cloud region or data center
   * @param workerId - Name of the worker that holds the claim, unique within its `workerGroup`
   * @param payload - New end of a worker's quarantine, and the reason for it
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
   * Always give `expires`: the call fails with `InternalServerError` (500) without it. `expires` can only move to
   * a later time. A record of the task queue is created too if needed. Safe to repeat.
   *
   * `<property>` in the required scopes stands for each property in the request body in turn, so `expires` needs
   * the scope that ends in `#expires`.
   *
   * **Scopes:** `queue:declare-worker:<provisionerId>/<workerType>/<workerGroup>/<workerId>#<property>` for each
   * `property` in `properties`
   *
   * @param provisionerId - Part of a `taskQueueId` before the slash
   * @param workerType - Part of a `taskQueueId` after the slash
   * @param workerGroup - Group of the worker that holds the claim, such as a cloud region or data center
   * @param workerId - Name of the worker that holds the claim, unique within its `workerGroup`
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

  /**
   * Checks the service together with those it depends on.
   *
   * Needs no credentials and changes nothing. At present it checks nothing and returns an empty object.
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
   * @deprecated Taskcluster 106.0.0 dropped it. Only older deployments have it.
   * @see `POST /task/<taskId>/define`
   */
  defineTask(taskId: string, payload: TaskDefinitionRequest, options?: CallOptions): Call<TaskStatusResponse> {
    return this.invoke(endpoints.defineTask, { args: [taskId], payload, options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface QueueUrls {
  readonly get: {
    ping: [];
    lbheartbeat: [];
    version: [];
    task: [taskId: string];
    status: [taskId: string];
    listTaskGroup: [taskGroupId: string, query?: ListTaskGroupQuery];
    getTaskGroup: [taskGroupId: string];
    listDependentTasks: [taskId: string, query?: ListDependentTasksQuery];
    getArtifact: [taskId: string, runId: string | number, name: string];
    getLatestArtifact: [taskId: string, name: string];
    listArtifacts: [taskId: string, runId: string | number, query?: ListArtifactsQuery];
    listLatestArtifacts: [taskId: string, query?: ListLatestArtifactsQuery];
    artifactInfo: [taskId: string, runId: string | number, name: string];
    latestArtifactInfo: [taskId: string, name: string];
    artifact: [taskId: string, runId: string | number, name: string];
    latestArtifact: [taskId: string, name: string];
    listProvisioners: [query?: ListProvisionersQuery];
    getProvisioner: [provisionerId: string];
    pendingTasks: [taskQueueId: string];
    taskQueueCounts: [taskQueueId: string];
    listPendingTasks: [taskQueueId: string, query?: ListPendingTasksQuery];
    listClaimedTasks: [taskQueueId: string, query?: ListClaimedTasksQuery];
    listWorkerTypes: [provisionerId: string, query?: ListWorkerTypesQuery];
    getWorkerType: [provisionerId: string, workerType: string];
    listTaskQueues: [query?: ListTaskQueuesQuery];
    getTaskQueue: [taskQueueId: string];
    listWorkers: [provisionerId: string, workerType: string, query?: ListWorkersQuery];
    getWorker: [provisionerId: string, workerType: string, workerGroup: string, workerId: string];
    heartbeat: [];
  };
  readonly other: {
    tasks: [query?: TasksQuery];
    statuses: [query?: StatusesQuery];
    cancelTaskGroup: [taskGroupId: string];
    sealTaskGroup: [taskGroupId: string];
    createTask: [taskId: string];
    scheduleTask: [taskId: string];
    rerunTask: [taskId: string];
    cancelTask: [taskId: string];
    changeTaskPriority: [taskId: string];
    changeTaskGroupPriority: [taskGroupId: string];
    claimWork: [taskQueueId: string];
    claimTask: [taskId: string, runId: string | number];
    reclaimTask: [taskId: string, runId: string | number];
    reportCompleted: [taskId: string, runId: string | number];
    reportFailed: [taskId: string, runId: string | number];
    reportException: [taskId: string, runId: string | number];
    createArtifact: [taskId: string, runId: string | number, name: string];
    finishArtifact: [taskId: string, runId: string | number, name: string];
    declareProvisioner: [provisionerId: string];
    declareWorkerType: [provisionerId: string, workerType: string];
    quarantineWorker: [provisionerId: string, workerType: string, workerGroup: string, workerId: string];
    declareWorker: [provisionerId: string, workerType: string, workerGroup: string, workerId: string];
    defineTask: [taskId: string];
  };
}
