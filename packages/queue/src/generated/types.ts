// Generated from references/queue/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

/**
 * Actions registered on a provisioner, for itself, its worker types and its workers. The queue no longer stores
 * actions: it returns an empty list, and ignores the actions given to `declareProvisioner`.
 */
export type Actions = Action[];

/**
 * A webhook that an operator can trigger on a provisioner, worker type or worker, for example from a user
 * interface.
 *
 * To trigger an action, fill in the placeholders of `url`, sign the request with the user's Taskcluster
 * credentials and send it with `method`.
 */
export interface Action {
  /**
   * What the action applies to, which also decides where users see it.
   *
   * - `provisioner`: the provisioner as a whole
   * - `worker-type`: one worker type
   * - `worker`: one worker
   */
  context: 'provisioner' | 'worker-type' | 'worker';
  /** Explanation of what the action does, for the person about to trigger it. */
  description: string;
  /** HTTP method of the request that triggers the action. */
  method: 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  /** Short name of the action, used in logs and error messages. */
  name: string;
  /** Heading to show the user, for example on the dialog that asks for confirmation. */
  title: unknown;
  /**
   * URL that triggers the action. Fill in its placeholders first:
   *
   * - context `provisioner`: `<provisionerId>`
   * - context `worker-type`: `<provisionerId>` and `<workerType>`
   * - context `worker`: those two, `<workerGroup>` and `<workerId>`
   *
   * The request must carry the Taskcluster credentials of the user.
   */
  url: string;
}

/**
 * Actions registered on a provisioner, for itself, its worker types and its workers. The queue no longer stores
 * actions: it returns an empty list, and ignores the actions given to `declareProvisioner`.
 *
 * For values that you send; values that you receive are of type {@link Actions}.
 */
export type ActionsInput = readonly Action[];

/**
 * How to get the content of an artifact, as returned by `artifact` and `latestArtifact`. `storageType` says
 * which properties there are.
 */
export type GetArtifactContentResponse =
  | GetArtifactContentS3Response
  | GetArtifactContentObjectResponse
  | GetArtifactContentReferenceResponse
  | GetArtifactContentErrorResponse;

/** Part of {@link GetArtifactContentResponse}. */
export interface GetArtifactContentS3Response {
  /** Always `s3`: a file in an S3 bucket that the queue manages. */
  storageType: 's3';
  /**
   * URL to download the content from. Depending on the deployment it leads to the bucket or to a CDN, and it can
   * be signed; a signed URL works for 30 minutes.
   *
   * URI.
   */
  url: string;
}

/**
 * Name of an object in the object service, and credentials for downloading it. The credentials expire one hour
 * after the call.
 */
export interface GetArtifactContentObjectResponse {
  /**
   * Temporary credentials for one object in the object service.
   *
   * With those from `createArtifact` you can upload the object. They last 24 hours, or less if the artifact
   * expires before. With those from `artifact` and `latestArtifact` you can download it. They last one hour.
   */
  credentials: ObjectServiceCredentials;
  /**
   * Name of the object, for `startDownload` of the object service.
   *
   * Pattern `^[\x20-\x7e]+$`.
   */
  name: string;
  /** Always `object`: a file in the object service. */
  storageType: 'object';
}

/** Part of {@link GetArtifactContentResponse}. */
export interface GetArtifactContentReferenceResponse {
  /** Always `reference`: a redirect to a URL outside the queue. */
  storageType: 'reference';
  /**
   * URL that the artifact refers to, exactly as given when the artifact was created.
   *
   * URI.
   */
  url: string;
}

/** Part of {@link GetArtifactContentResponse}. */
export interface GetArtifactContentErrorResponse {
  /** Explanation for people of what went wrong. */
  message: string;
  /** Why there is no content, for example `file-missing-on-worker`. */
  reason: string;
  /** Always `error`: a record that the artifact could not be produced. */
  storageType: 'error';
}

/** Message that an artifact of a run is available. There are no such messages for S3 artifacts. */
export interface ArtifactCreatedMessage {
  /** What the queue knows about the new artifact. */
  artifact: ArtifactCreatedMessageArtifact;
  /**
   * Number of the run that the artifact belongs to.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /** Format version of the message; always 1. */
  version: 1;
  /**
   * Group of the worker that claimed the run of the artifact.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker that claimed the run of the artifact, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
}

/** What the queue knows about the new artifact. */
export interface ArtifactCreatedMessageArtifact {
  /**
   * MIME type given when the artifact was created, or `application/binary` if none was given. It is a hint; only
   * the download has the actual type.
   *
   * At most 255 characters.
   */
  contentType: string;
  /**
   * When the artifact expires. The queue deletes it some time after that.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Name of the artifact within its run, for example `public/build/target.zip`.
   *
   * At most 1024 characters.
   */
  name: string;
  /**
   * How the artifact is stored, as chosen when it was created.
   *
   * - `object`: a file in the object service
   * - `reference`: a redirect to a URL
   * - `link`: another artifact of the same run
   * - `error`: a record that the artifact could not be produced
   */
  storageType: 'reference' | 'link' | 'error' | 'object';
}

/** What the queue knows about one artifact, without its content. */
export interface Artifact {
  /**
   * Size of the content in bytes, as stated when the artifact was created; absent if it was not.
   *
   * Whole number, at least 0.
   */
  contentLength?: number;
  /**
   * MIME type given when the artifact was created, or `application/binary` if none was given. It is a hint, for
   * example for choosing an icon; only the download has the actual type.
   *
   * At most 255 characters.
   */
  contentType: string;
  /**
   * When the artifact expires. The queue deletes it some time after that.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Name of the artifact within its run, for example `public/build/target.zip`.
   *
   * At most 1024 characters.
   */
  name: string;
  /**
   * How the artifact is stored, as chosen when it was created.
   *
   * - `s3`: a file in an S3 bucket that the queue manages
   * - `object`: a file in the object service
   * - `reference`: a redirect to a URL
   * - `link`: another artifact of the same run
   * - `error`: a record that the artifact could not be produced
   */
  storageType: 's3' | 'object' | 'reference' | 'link' | 'error';
}

/** Which tasks of a task group `cancelTaskGroup` has canceled. */
export interface CancelTaskGroupResponse {
  /**
   * Number of tasks that this call canceled, the same as the length of `taskIds`.
   *
   * Whole number, at least 0.
   */
  cancelledCount: number;
  /**
   * Slugid of the task group.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * Number of tasks in the group, including those that were resolved already.
   *
   * Whole number, at least 0.
   */
  taskGroupSize: number;
  /**
   * Slugids of the tasks that this call canceled.
   *
   * No duplicates. Each: slugid, 22 characters.
   */
  taskIds: string[];
}

/** New priority of a task or of the tasks in a task group. */
export interface ChangeTaskPriorityRequest {
  /**
   * Priority to set. From highest to lowest: `highest`, `very-high`, `high`, `medium`, `low`, `very-low`,
   * `lowest`.
   */
  readonly newPriority: 'highest' | 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'lowest';
}

/** Worker that asks `claimWork` for tasks, and how many tasks it can take. */
export interface ClaimWorkRequest {
  /**
   * Largest number of tasks to claim; the response can hold fewer. Defaults to 1.
   *
   * Whole number, 1 to 32.
   */
  readonly tasks: number;
  /**
   * Group that the claiming worker belongs to, such as a cloud region or data center.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerGroup: string;
  /**
   * Name of the claiming worker, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerId: string;
}

/** Tasks that `claimWork` has assigned to the worker. */
export interface ClaimWorkResponse {
  /**
   * One claim for each assigned task. Empty if there was no work while the call was open; pause briefly before
   * asking again.
   *
   * No duplicates.
   */
  tasks: TaskClaim[];
}

/** Part of {@link ClaimWorkResponse}. */
export interface TaskClaim {
  /**
   * Temporary credentials for one claimed run.
   *
   * They have the scopes of the task, and also `queue:reclaim-task:<taskId>/<runId>`,
   * `queue:resolve-task:<taskId>/<runId>` and `queue:create-artifact:<taskId>/<runId>`. Workers use them for every
   * call that they make for the run. They expire at `takenUntil`, with 5 minutes' tolerance for clock drift. Each
   * reclaim returns new ones.
   */
  credentials: TaskCredentials;
  /**
   * Number of the claimed run within its task. Calls that reclaim the run, create its artifacts or report its
   * outcome need it.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * When the claim expires. A worker that still works on the run must call `reclaimTask` before then; otherwise
   * the run ends as `exception` with the reason `claim-expired`, and the queue starts a new one while retries are
   * left.
   *
   * Timestamp.
   */
  takenUntil: string;
  /**
   * Definition of a task as the queue stores it, with all defaults filled in. After creation only `priority` can
   * change.
   */
  task: Task;
  /**
   * Group of the worker that holds the claim, such as a cloud region or data center.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker that holds the claim, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
}

/**
 * Definition of a task to create. Give `taskQueueId`, or both `provisionerId` and `workerType`. Other properties
 * that are left out get their defaults, and the result is stored as the task definition.
 */
export interface TaskDefinitionRequest {
  /**
   * Time of creation, set by the caller. It must be within 15 minutes of the time on the server, and not after
   * `deadline`. Keep the same value when repeating a call.
   *
   * Timestamp.
   */
  readonly created: string | Date;
  /**
   * Time by which the task must be resolved. A task that is not resolved by then ends as `exception` with the
   * reason `deadline-exceeded`, and cannot change any more. It must be in the future, by 5 days at most unless the
   * deployment has another limit; much less is better.
   *
   * Timestamp.
   */
  readonly deadline: string | Date;
  /**
   * Tasks that this one waits for; `requires` says how they must end. All must exist when the task is created. A
   * task that lists itself waits until someone calls `scheduleTask`. Defaults to none: the task is pending
   * immediately.
   *
   * At most 10000 items. No duplicates. Each: slugid, 22 characters.
   *
   * @default []
   */
  readonly dependencies?: readonly string[] | undefined;
  /**
   * When the definition and status of the task are deleted. Must not be before `deadline`, and no artifact of the
   * task may outlive it. Defaults to one year after `deadline`.
   *
   * Timestamp.
   */
  readonly expires?: string | Date | undefined;
  /**
   * Free-form data for services that read task definitions, such as dashboards or indexers; workers get their
   * input from `payload`. Put each consumer's data under a key of its own, and keep it small. Defaults to `{}`.
   *
   * @default {}
   */
  readonly extra?: object | undefined;
  /** Information for people about what a task does and where it comes from. */
  readonly metadata: TaskMetadata;
  /**
   * Instructions for the worker: what to run, and how. The format depends on the workers that serve the task
   * queue; the queue does not check it.
   */
  readonly payload: object;
  /**
   * Rank among the pending tasks of the same task queue; workers get tasks of a higher priority first. From
   * highest to lowest: `highest`, `very-high`, `high`, `medium`, `low`, `very-low`, `lowest`. Defaults to
   * `lowest`. The creator needs a scope for this priority or a higher one. `changeTaskPriority` can change it
   * later.
   *
   * @default 'lowest'
   */
  readonly priority?: 'highest' | 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'lowest' | undefined;
  /**
   * Project that the task belongs to, such as an app or a team; use `/` for a hierarchy. Scopes such as
   * `queue:cancel-task-in-project:<projectId>` apply to all tasks of a project. `object` artifacts are stored
   * under the project of their task. The creator needs `queue:create-task:project:<projectId>`. Defaults to
   * `none`.
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   *
   * @default 'none'
   */
  readonly projectId?: string | undefined;
  /**
   * Part of a `taskQueueId` before the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  readonly provisionerId?: string | undefined;
  /**
   * How the dependencies must end before the task is scheduled.
   *
   * - `all-completed`: each one succeeded (default)
   * - `all-resolved`: each one ended, with any outcome
   *
   * @default 'all-completed'
   */
  readonly requires?: 'all-completed' | 'all-resolved' | undefined;
  /**
   * How often the queue may start a new run after an infrastructure problem, such as a worker that shut down or
   * disappeared, or when the task asks for a retry. A task that fails is not retried. Defaults to 5.
   *
   * Whole number, 0 to 49.
   *
   * @default 5
   */
  readonly retries?: number | undefined;
  /**
   * Extra routing keys for the Pulse messages about the task: each message is also sent with `route.<route>` for
   * every entry. The creator needs the scope `queue:route:<route>` for each. Together they must fit into one AMQP
   * frame, usually 128 kB. Defaults to none.
   *
   * At most 64 items. No duplicates. Each: 1 to 249 characters.
   *
   * @default []
   */
  readonly routes?: readonly string[] | undefined;
  /**
   * Name of the entity that manages the task, the same for all tasks of a group. It is part of the scopes for
   * adding tasks to the group and for changing its tasks, and of the routing keys of messages. The creator needs
   * `queue:scheduler-id:<schedulerId>`. Defaults to `-`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   *
   * @default '-'
   */
  readonly schedulerId?: string | undefined;
  /**
   * Scopes that the task may use while it runs. The creator must have all of them.
   *
   * Each: pattern `^[ -~]*$`.
   *
   * @default []
   */
  readonly scopes?: readonly string[] | undefined;
  /**
   * Labels that classify the task, each a string of up to 4096 characters, for example `kind: build`. Most
   * messages about the task contain them, so listeners can filter by them. Defaults to `{}`.
   *
   * Each value: at most 4096 characters.
   *
   * @default {}
   */
  readonly tags?: Readonly<Record<string, string>> | undefined;
  /**
   * Slugid of the group that the task belongs to. Tasks with one cause, such as a push, usually form a group.
   * Defaults to the id of the task itself; by convention the task whose id is that of the group is the decision
   * task.
   *
   * Slugid, 22 characters.
   */
  readonly taskGroupId?: string | undefined;
  /**
   * Name of a task queue, `<provisionerId>/<workerType>`. The workers of the worker pool with the same name
   * (`workerPoolId`) claim the tasks in it.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  readonly taskQueueId?: string | undefined;
  /**
   * Part of a `taskQueueId` after the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  readonly workerType?: string | undefined;
}

/** Upload to finish with `finishArtifact`. */
export interface FinishArtifactRequest {
  /**
   * `uploadId` from the response of `createArtifact`. It shows that the caller is the one who created the
   * artifact.
   *
   * Slugid, 22 characters.
   */
  readonly uploadId: string;
}

/**
 * Where to download an artifact, as returned by `getArtifact` and `getLatestArtifact`. It is the body of a `303`
 * redirect to the same URL, so HTTP clients that follow redirects do not see it.
 */
export interface GetArtifactResponse {
  /**
   * How the artifact is stored: `s3`, `object` or `reference`. The header `x-taskcluster-artifact-storage-type`
   * holds the same value.
   */
  storageType: string;
  /**
   * URL to download the content from. It can be signed and then works for a limited time.
   *
   * URI.
   */
  url: string;
}

/** One page of the artifacts of a run. */
export interface ListArtifactsResponse {
  /**
   * Artifacts of the run on this page.
   *
   * No duplicates.
   */
  artifacts: Artifact[];
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next `listArtifacts`
   * or `listLatestArtifacts` call. That call can still return no results, so continue until a response has no
   * token.
   */
  continuationToken?: string;
}

/** One page of the tasks that workers have claimed from a task queue. */
export interface ListClaimedTasksResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next
   * `listClaimedTasks` call. That call can still return no results, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Claimed tasks on this page, with the oldest claim first. Some may have been resolved in the meantime.
   *
   * No duplicates.
   */
  tasks: ListClaimedTasksResponseTask[];
}

/** Part of {@link ListClaimedTasksResponse}. */
export interface ListClaimedTasksResponseTask {
  /**
   * When the worker claimed the run, or last reclaimed it.
   *
   * Timestamp.
   */
  claimed: string;
  /**
   * Number of the claimed run within its task, counted from 0.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /**
   * Definition of a task as the queue stores it, with all defaults filled in. After creation only `priority` can
   * change.
   */
  task: Task;
  /**
   * Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
  /** Group of the worker that claimed the run, such as a cloud region or data center. */
  workerGroup: string;
  /** Name of the worker that claimed the run, unique within its `workerGroup`. */
  workerId: string;
}

/** One page of the tasks that depend on a given task. */
export interface ListDependentTasksResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next
   * `listDependentTasks` call. That call can still return no results, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Slugid of the task that the listed tasks depend on.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
  /**
   * Definition and status of each task on this page that names the given task in its `dependencies`.
   *
   * No duplicates.
   */
  tasks: TaskDefinitionAndStatus[];
}

/** One page of the tasks that wait for a worker in a task queue. */
export interface ListPendingTasksResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next
   * `listPendingTasks` call. That call can still return no results, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Waiting tasks on this page, with the one that has waited longest first. Some may have been claimed in the
   * meantime.
   *
   * No duplicates.
   */
  tasks: ListPendingTasksResponseTask[];
}

/** Part of {@link ListPendingTasksResponse}. */
export interface ListPendingTasksResponseTask {
  /**
   * When the run became pending.
   *
   * Timestamp.
   */
  inserted: string;
  /**
   * Number of the pending run within its task, counted from 0.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /**
   * Definition of a task as the queue stores it, with all defaults filled in. After creation only `priority` can
   * change.
   */
  task: Task;
  /**
   * Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
}

/** One page of the provisioners that have active task queues. */
export interface ListProvisionersResponse {
  /** Missing at present even if there are more results, so only the first page can be read. */
  continuationToken?: string;
  /**
   * Active provisioners on this page.
   *
   * No duplicates.
   */
  provisioners: ProvisionerInformation[];
}

/** Part of {@link ListProvisionersResponse}. */
export interface ProvisionerInformation {
  /**
   * Actions registered on a provisioner, for itself, its worker types and its workers. The queue no longer stores
   * actions: it returns an empty list, and ignores the actions given to `declareProvisioner`.
   */
  actions: Actions;
  /** Always empty. */
  description: string;
  /**
   * Latest `expires` of the task queues of the provisioner.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Latest `lastDateActive` of the task queues of the provisioner.
   *
   * Timestamp.
   */
  lastDateActive: string;
  /**
   * Part of a `taskQueueId` before the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /** Always `experimental`. */
  stability: 'experimental' | 'stable' | 'deprecated';
}

/** One page of the tasks in a task group. */
export interface ListTaskGroupResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next `listTaskGroup`
   * call. That call can still return no results, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * When the queue forgets the task group, which is after all its tasks have expired. Adding tasks can move it to
   * a later time.
   *
   * Timestamp.
   */
  expires: string;
  /** 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`. */
  schedulerId: string;
  /**
   * When the task group was sealed with `sealTaskGroup`; absent if new tasks can be created in it.
   *
   * Timestamp.
   */
  sealed?: string;
  /**
   * Slugid of the task group.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * Definition and status of each task on this page.
   *
   * No duplicates.
   */
  tasks: TaskDefinitionAndStatus[];
}

/** One page of the task queues that were active recently. */
export interface ListTaskQueuesResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next `listTaskQueues`
   * call. That call can still return no results, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Active task queues on this page, in the order of `taskQueueId`.
   *
   * No duplicates.
   */
  taskQueues: TaskQueue[];
}

/** Part of {@link ListTaskQueuesResponse}. */
export interface TaskQueue {
  /** What the task queue is for, as described by its owner; can be empty. */
  description: string;
  /**
   * When the queue forgets the task queue, unless it is used again before then.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When a worker last asked for tasks of the task queue. By default the queue updates it only every 30 minutes,
   * so it can be that much too old.
   *
   * Timestamp.
   */
  lastDateActive: string;
  /**
   * How far users can rely on the task queue, as its owner declares it.
   *
   * - `experimental`: it can change or be removed
   * - `stable`: users can rely on it
   * - `deprecated`: do not use it any more
   */
  stability: 'experimental' | 'stable' | 'deprecated';
  /**
   * Name of a task queue, `<provisionerId>/<workerType>`. The workers of the worker pool with the same name
   * (`workerPoolId`) claim the tasks in it.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  taskQueueId: string;
}

/** One page of the workers of a worker type. */
export interface ListWorkersResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next `listWorkers`
   * call. That call can still return no results, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Workers on this page that are active or in quarantine.
   *
   * No duplicates.
   */
  workers: ListWorkersResponseWorker[];
}

/** Part of {@link ListWorkersResponse}. */
export interface ListWorkersResponseWorker {
  /**
   * When the queue first saw the worker, usually because it asked for work.
   *
   * Timestamp.
   */
  firstClaim: string;
  /**
   * When the worker last called `claimWork` or `reclaimTask`, or was declared. By default the queue updates it
   * only every 30 minutes, so it can be that much too old. Absent if it is not known.
   *
   * Timestamp.
   */
  lastDateActive?: string;
  /** Run that the worker claimed last; absent if it has claimed none. */
  latestTask?: TaskRun;
  /**
   * End of the worker's quarantine: until then it stays alive but gets no tasks. Absent if the worker is not in
   * quarantine.
   *
   * Timestamp.
   */
  quarantineUntil?: string;
  /**
   * Group that the worker belongs to, such as a cloud region or data center.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
}

/** One page of the worker types of a provisioner. */
export interface ListWorkerTypesResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next
   * `listWorkerTypes` call. That call can still return no results, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Active worker types on this page.
   *
   * No duplicates.
   */
  workerTypes: WorkerType[];
}

/** Part of {@link ListWorkerTypesResponse}. */
export interface WorkerType {
  /** What the worker type is for, as described by its owner; can be empty. */
  description: string;
  /**
   * When the queue forgets the worker type, unless it is used again before then.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When a worker last asked for tasks of the worker type. By default the queue updates it only every 30 minutes,
   * so it can be that much too old.
   *
   * Timestamp.
   */
  lastDateActive: string;
  /**
   * Part of a `taskQueueId` before the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * How far users can rely on the worker type, as its owner declares it.
   *
   * - `experimental`: it can change or be removed
   * - `stable`: users can rely on it
   * - `deprecated`: do not use it any more
   */
  stability: 'experimental' | 'stable' | 'deprecated';
  /**
   * Name of a task queue, `<provisionerId>/<workerType>`. The workers of the worker pool with the same name
   * (`workerPoolId`) claim the tasks in it.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  taskQueueId: string;
  /**
   * Part of a `taskQueueId` after the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/**
 * Temporary credentials for one object in the object service.
 *
 * With those from `createArtifact` you can upload the object. They last 24 hours, or less if the artifact
 * expires before. With those from `artifact` and `latestArtifact` you can download it. They last one hour.
 */
export interface ObjectServiceCredentials {
  /**
   * Secret that signs requests, together with `clientId` and `certificate`.
   *
   * At least 1 character.
   */
  accessToken: string;
  /**
   * Certificate that states what the credentials may do and until when, as a JSON string. Send it with every
   * request: without it the credentials are invalid.
   *
   * At least 1 character.
   */
  certificate: string;
  /**
   * Name under which requests with these credentials are made.
   *
   * At least 1 character.
   */
  clientId: string;
}

/** How many tasks of a task queue wait for a worker. */
export interface CountPendingTasksResponse {
  /**
   * Approximate number of waiting tasks. Treat it as an upper bound: it can include tasks that no longer wait.
   *
   * Whole number, at least 0.
   */
  pendingTasks: number;
  /**
   * Part of a `taskQueueId` before the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * Name of a task queue, `<provisionerId>/<workerType>`. The workers of the worker pool with the same name
   * (`workerPoolId`) claim the tasks in it.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  taskQueueId: string;
  /**
   * Part of a `taskQueueId` after the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/**
 * Signed URLs for reading the underlying queues of a worker type, from `pollTaskUrls`. The service no longer has
 * that method; use `claimWork`.
 */
export interface PollTaskUrlsResponse {
  /**
   * When the signed URLs stop working.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Azure queues to read from, one after another in the given order: earlier ones may hold tasks of higher
   * priority.
   */
  queues: SignedURLsForAQueue[];
}

/**
 * URLs for reading and deleting the messages of one Azure queue.
 *
 * For each message, call `claimTask` first. Delete the message if that succeeds or fails with status 400; keep
 * it after any other error.
 */
export interface SignedURLsForAQueue {
  /**
   * URL template for deleting a message with an HTTP `DELETE`; otherwise the message is delivered again. Replace
   * `{{messageId}}` and `{{popReceipt}}` with `MessageId` and `PopReceipt` of the message, each passed through
   * `encodeURIComponent`.
   *
   * Pattern `^https://`.
   */
  signedDeleteUrl: string;
  /**
   * URL from which to fetch messages with an HTTP `GET`. The answer is XML, in the format of Azure Queue Storage;
   * `MessageText` is JSON in base64 and tells which task to claim. Append `&numofmessages=N`, with `N` below 32,
   * to get several messages at once.
   *
   * URI.
   */
  signedPollUrl: string;
}

/** Artifact to create on a run; `storageType` selects the kind, and the response is of the same kind. */
export type PostArtifactRequest =
  | S3ArtifactRequest
  | ObjectArtifactRequest
  | RedirectArtifactRequest
  | LinkArtifactRequest
  | ErrorArtifactRequest;

/** Artifact to be uploaded to an S3 bucket of the queue, through the signed URL in the response. */
export interface S3ArtifactRequest {
  /**
   * Size of the content in bytes. It is for information only; the queue does not check it.
   *
   * Whole number, at least 0.
   */
  readonly contentLength?: number | undefined;
  /**
   * MIME type of the file. The upload must send the same value as its `Content-Type` header, and downloads are
   * served with it. Use `application/json` for JSON.
   *
   * At most 255 characters.
   */
  readonly contentType: string;
  /**
   * When the artifact expires; the queue deletes the file some time after that. It must be in the future, and not
   * later than the `expires` of the task.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /** Always `s3`: a file in an S3 bucket that the queue manages. */
  readonly storageType: 's3';
}

/**
 * Artifact to be uploaded to the object service, with the values and credentials in the response. Call
 * `finishArtifact` after the upload.
 */
export interface ObjectArtifactRequest {
  /**
   * Size of the content in bytes. It is for information only; the queue does not check it.
   *
   * Whole number, at least 0.
   */
  readonly contentLength?: number | undefined;
  /**
   * MIME type of the file. It is a hint for whoever lists artifacts; downloads are served with the type given in
   * the upload.
   *
   * At most 255 characters.
   */
  readonly contentType: string;
  /**
   * When the artifact expires; the object is deleted some time after that. It must be in the future, and not later
   * than the `expires` of the task.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /** Always `object`: a file in the object service. */
  readonly storageType: 'object';
}

/**
 * Artifact that is stored elsewhere: the queue stores a URL and redirects readers to it.
 *
 * Readers need a scope for the name of the artifact, but everyone who is redirected learns the URL. Use it for
 * content that is reachable for a limited time, such as a live log served by the worker.
 */
export interface RedirectArtifactRequest {
  /**
   * MIME type of the content behind `url`, as a hint; give what that server sends. Use `application/json` for
   * JSON.
   *
   * At most 255 characters.
   */
  readonly contentType: string;
  /**
   * When the queue stops redirecting. Whatever is behind `url` stays, and its owner has to remove it. It must be
   * in the future, and not later than the `expires` of the task.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /** Always `reference`: a redirect to a URL outside the queue. */
  readonly storageType: 'reference';
  /**
   * Where readers of the artifact are sent, with a `303` redirect. To change it later, create the artifact again
   * with another URL.
   *
   * URI.
   */
  readonly url: string;
}

/**
 * Artifact that stands for another artifact of the same run, which readers get in its place.
 *
 * Readers need the scopes for both names. The other artifact need not exist yet. Links can lead to links, but
 * not in a circle: reading such a link fails with `InputError` (400).
 */
export interface LinkArtifactRequest {
  /** Name of the artifact to link to. */
  readonly artifact: string;
  /**
   * MIME type of the content behind the link, as a hint. Defaults to `application/binary`.
   *
   * At most 255 characters.
   */
  readonly contentType?: string | undefined;
  /**
   * When the link expires; the artifact that it leads to has its own expiry. It must be in the future, and not
   * later than the `expires` of the task.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /** Always `link`: another artifact of the same run. */
  readonly storageType: 'link';
}

/**
 * Record that an artifact could not be produced: requests for it get status `424` with `reason` and `message`.
 *
 * It lets consumers distinguish an artifact that is missing from a name that is wrong.
 */
export interface ErrorArtifactRequest {
  /**
   * When the record expires; from then on the artifact is unknown. It must be in the future, and not later than
   * the `expires` of the task.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /**
   * Explanation for people of what went wrong.
   *
   * At most 4096 characters.
   */
  readonly message: string;
  /**
   * Why there is no artifact.
   *
   * - `file-missing-on-worker`: the task left no such file
   * - `invalid-resource-on-worker`: there is something at the path, but of the wrong kind, such as a directory
   * - `too-large-file-on-worker`: the file is larger than the worker accepts
   * - `file-not-readable-on-worker`: the worker cannot read the file
   */
  readonly reason: 'file-missing-on-worker' | 'invalid-resource-on-worker' | 'too-large-file-on-worker' | 'file-not-readable-on-worker';
  /** Always `error`: a record that the artifact could not be produced. */
  readonly storageType: 'error';
}

/** Result of creating an artifact; `storageType` is the one that the request asked for. */
export type PostArtifactResponse =
  | S3ArtifactResponse
  | ObjectArtifactResponse
  | RedirectArtifactResponse
  | LinkArtifactResponse
  | ErrorArtifactResponse;

/** Signed URL for uploading the content of an S3 artifact. */
export interface S3ArtifactResponse {
  /**
   * Value to send as the `Content-Type` header of the upload; the same as in the request.
   *
   * At most 255 characters.
   */
  contentType: string;
  /**
   * When `putUrl` stops working, 45 minutes after the call. Repeat the same `createArtifact` call to get a new
   * one. This is not the expiry of the artifact.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Signed URL for the upload: send the content in one HTTP `PUT`, with a correct `Content-Length` header and with
   * `contentType` as the `Content-Type` header.
   *
   * URI.
   */
  putUrl: string;
  /** Always `s3`: a file in an S3 bucket that the queue manages. */
  storageType: 's3';
}

/**
 * Values and credentials for uploading the content of an artifact to the object service.
 *
 * With these `credentials`, call `createUpload` of the object service for `name`, and give it exactly this
 * `projectId`, `uploadId` and `expires`. Upload the content, call `finishUpload`, and then `finishArtifact` of
 * the queue.
 */
export interface ObjectArtifactResponse {
  /**
   * Temporary credentials for one object in the object service.
   *
   * With those from `createArtifact` you can upload the object. They last 24 hours, or less if the artifact
   * expires before. With those from `artifact` and `latestArtifact` you can download it. They last one hour.
   */
  credentials: ObjectServiceCredentials;
  /**
   * When the artifact expires, as in the request.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Name of the object. Use it as it is, and do not derive it from the name of the artifact.
   *
   * Pattern `^[\x20-\x7e]+$`.
   */
  name: string;
  /**
   * Project of the task, which the object is stored under.
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   */
  projectId: string;
  /** Always `object`: a file in the object service. */
  storageType: 'object';
  /**
   * Slugid of the upload, chosen by the queue. An upload of the object with another one is rejected.
   *
   * Slugid, 22 characters.
   */
  uploadId: string;
}

/** Confirmation that the redirect is in place; there is nothing to upload. */
export interface RedirectArtifactResponse {
  /** Always `reference`: a redirect to a URL outside the queue. */
  storageType: 'reference';
}

/** Confirmation that the link is in place; there is nothing to upload. */
export interface LinkArtifactResponse {
  /** Always `link`: another artifact of the same run. */
  storageType: 'link';
}

/** Confirmation that the error is recorded; there is nothing to upload. */
export interface ErrorArtifactResponse {
  /** Always `error`: a record that the artifact could not be produced. */
  storageType: 'error';
}

/** What the queue knows about a provisioner, derived from its active task queues. */
export interface ProvisionerResponse {
  /**
   * Actions registered on a provisioner, for itself, its worker types and its workers. The queue no longer stores
   * actions: it returns an empty list, and ignores the actions given to `declareProvisioner`.
   */
  actions: Actions;
  /** Always empty. */
  description: string;
  /**
   * Latest `expires` of the task queues of the provisioner.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Latest `lastDateActive` of the task queues of the provisioner.
   *
   * Timestamp.
   */
  lastDateActive: string;
  /**
   * Part of a `taskQueueId` before the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /** Always `experimental`. */
  stability: 'experimental' | 'stable' | 'deprecated';
}

/** New end of a worker's quarantine, and the reason for it. */
export interface QuarantineWorkerRequest {
  /**
   * Reason for the change, kept in the history of the worker's quarantines. Defaults to `[unspecified]`.
   *
   * 0 to 4000 characters.
   */
  readonly quarantineInfo?: string | undefined;
  /**
   * Time until which the worker stays alive but gets no tasks; after that it gets tasks again. Give the present or
   * a past time to end a quarantine early.
   *
   * Timestamp.
   */
  readonly quarantineUntil: string | Date;
}

/** Worker that claims a run with the deprecated `claimTask`. Workers should use `claimWork`. */
export interface TaskClaimRequest {
  /**
   * Group that the claiming worker belongs to, such as a cloud region or data center.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerGroup: string;
  /**
   * Name of the claiming worker, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerId: string;
}

/** Claim on one run, with the task definition and credentials for calls on behalf of the task. */
export interface TaskClaimResponse {
  /**
   * Temporary credentials for one claimed run.
   *
   * They have the scopes of the task, and also `queue:reclaim-task:<taskId>/<runId>`,
   * `queue:resolve-task:<taskId>/<runId>` and `queue:create-artifact:<taskId>/<runId>`. Workers use them for every
   * call that they make for the run. They expire at `takenUntil`, with 5 minutes' tolerance for clock drift. Each
   * reclaim returns new ones.
   */
  credentials: TaskCredentials;
  /**
   * Number of the claimed run within its task. Calls that reclaim the run, create its artifacts or report its
   * outcome need it.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * When the claim expires. A worker that still works on the run must call `reclaimTask` before then; otherwise
   * the run ends as `exception` with the reason `claim-expired`, and the queue starts a new one while retries are
   * left.
   *
   * Timestamp.
   */
  takenUntil: string;
  /**
   * Definition of a task as the queue stores it, with all defaults filled in. After creation only `priority` can
   * change.
   */
  task: Task;
  /**
   * Group of the worker that holds the claim, such as a cloud region or data center.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker that holds the claim, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
}

/** Message that a task has succeeded. */
export interface TaskCompletedMessage {
  /**
   * Number of the run that succeeded.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * Those parts of a task definition that messages contain, so that listeners can filter by them. Call
   * `queue.task` for the whole definition.
   */
  task?: TaskDefinitionStructureForPulseMessages;
  /** Format version of the message; always 1. */
  version: 1;
  /**
   * Group of the worker that ran the task, such as a cloud region or data center.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker that ran the task, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
}

/**
 * Temporary credentials for one claimed run.
 *
 * They have the scopes of the task, and also `queue:reclaim-task:<taskId>/<runId>`,
 * `queue:resolve-task:<taskId>/<runId>` and `queue:create-artifact:<taskId>/<runId>`. Workers use them for every
 * call that they make for the run. They expire at `takenUntil`, with 5 minutes' tolerance for clock drift. Each
 * reclaim returns new ones.
 */
export interface TaskCredentials {
  /**
   * Secret that signs requests, together with `clientId` and `certificate`.
   *
   * At least 1 character.
   */
  accessToken: string;
  /**
   * Certificate that states what the credentials may do and until when, as a JSON string. Send it with every
   * request: without it the credentials are invalid.
   *
   * At least 1 character.
   */
  certificate: string;
  /**
   * Name under which requests with these credentials are made.
   *
   * At least 1 character.
   */
  clientId: string;
}

/**
 * Message that a task has been created. Its `status` is the first one of the task, so `state` is always
 * `unscheduled` and `runs` is empty.
 */
export interface TaskDefinedMessage {
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * Those parts of a task definition that messages contain, so that listeners can filter by them. Call
   * `queue.task` for the whole definition.
   */
  task?: TaskDefinitionStructureForPulseMessages;
  /** Format version of the message; always 1. */
  version: 1;
}

/** Definition of a task together with its current status. */
export interface TaskDefinitionAndStatus {
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * Definition of a task as the queue stores it, with all defaults filled in. After creation only `priority` can
   * change.
   */
  task: Task;
}

/**
 * Message that a run of a task ended as `exception`: the deadline of the task passed, it was canceled, or the
 * worker disappeared or reported an exception. `reasonResolved` of the run in `status` says which. If the task
 * is retried, `status` has a further run.
 */
export interface TaskExceptionMessage {
  /**
   * Number of the run that ended. A task that was canceled or reached its deadline while unscheduled gets a run
   * for this purpose.
   *
   * Whole number, 0 to 1000.
   */
  runId?: number;
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * Those parts of a task definition that messages contain, so that listeners can filter by them. Call
   * `queue.task` for the whole definition.
   */
  task?: TaskDefinitionStructureForPulseMessages;
  /** Format version of the message; always 1. */
  version: 1;
  /**
   * Group of the worker that had claimed the run. Absent if no worker had claimed it, or the deadline passed.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup?: string;
  /**
   * Name of the worker that had claimed the run, unique within its `workerGroup`. Absent if no worker had claimed
   * it, or the deadline passed.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId?: string;
}

/** Why a worker resolves a run as `exception`. */
export interface TaskExceptionRequest {
  /**
   * Why the run ends without a result.
   *
   * - `worker-shutdown`: the worker has to stop, for example because the cloud takes back its spot instance. The
   *   queue starts a new run immediately while retries are left, sooner than if the claim had to expire.
   * - `malformed-payload`: `task.payload` does not match what the worker accepts, or refers to something that does
   *   not exist. Explain it in the log of the run.
   * - `resource-unavailable`: something that the payload needs exists but cannot be reached at present, even after
   *   retries by the worker; for example it answers `503`. For a `404`, report `malformed-payload`.
   * - `internal-error`: the worker itself failed in a way it could not handle, which points to a bug in the
   *   worker.
   * - `intermittent-task`: the task itself asked for a retry, and the worker supports that. Do not use it for
   *   every failure. The queue starts a new run while retries are left.
   *
   * The other reasons end the task.
   */
  readonly reason: 'worker-shutdown' | 'malformed-payload' | 'resource-unavailable' | 'internal-error' | 'intermittent-task';
}

/**
 * Message that a task ran but did not succeed. For most workers, its command exited with a status other than
 * zero.
 */
export interface TaskFailedMessage {
  /**
   * Number of the run that failed.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * Those parts of a task definition that messages contain, so that listeners can filter by them. Call
   * `queue.task` for the whole definition.
   */
  task?: TaskDefinitionStructureForPulseMessages;
  /** Format version of the message; always 1. */
  version: 1;
  /**
   * Group of the worker that ran the task, such as a cloud region or data center.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker that ran the task, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
}

/** Message that a task group is resolved or has been sealed. The exchange that it comes from says which. */
export interface TaskGroupChangedMessage {
  /**
   * When the queue forgets the task group, which is after all its tasks have expired. Adding tasks can move it to
   * a later time.
   *
   * Timestamp.
   */
  expires: string;
  /** 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`. */
  schedulerId: string;
  /**
   * When the task group was sealed with `sealTaskGroup`; absent if new tasks can be created in it.
   *
   * Timestamp.
   */
  sealed?: string;
  /**
   * Slugid of the task group.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /** Format version of the message; always 1. */
  version: 1;
}

/** Which tasks of a task group `changeTaskGroupPriority` has changed. */
export interface TaskGroupPriorityChangeResponse {
  /** Priority that the tasks have now. */
  newPriority: 'highest' | 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'lowest';
  /** 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`. */
  schedulerId: string;
  /**
   * Slugid of the task group.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * Slugids of the tasks whose priority this call changed.
   *
   * No duplicates. Each: slugid, 22 characters.
   */
  taskIds: string[];
  /**
   * Number of tasks whose priority this call changed, the same as the length of `taskIds`.
   *
   * Whole number, at least 0.
   */
  tasksAffected: number;
}

/** Message that the priorities of the tasks in a task group have been changed. */
export interface TaskGroupPriorityChangedMessage {
  /** Priority that the changed tasks have now. */
  newPriority: 'highest' | 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'lowest';
  /** 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`. */
  schedulerId: string;
  /**
   * Slugid of the task group.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * Number of tasks whose priority was changed. Tasks that had the priority already do not count.
   *
   * Whole number, at least 0.
   */
  tasksAffected: number;
  /** Format version of the message; always 1. */
  version: 1;
}

/** Properties of a task group, without its tasks. */
export interface TaskGroupDefinitionResponse {
  /**
   * When the queue forgets the task group, which is after all its tasks have expired. Adding tasks can move it to
   * a later time.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Name of the entity that manages the task, the same for all tasks of a group. It is part of the scopes for
   * adding tasks to the group and for changing its tasks, and of the routing keys of messages. The creator needs
   * `queue:scheduler-id:<schedulerId>`. Defaults to `-`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  schedulerId: string;
  /**
   * When the task group was sealed with `sealTaskGroup`; absent if new tasks can be created in it.
   *
   * Timestamp.
   */
  sealed?: string;
  /**
   * Slugid of the task group.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
}

/** Information for people about what a task does and where it comes from. */
export interface TaskMetadata {
  /**
   * Explanation of what the task does and why; user interfaces may show it as Markdown. A few sentences help
   * whoever finds the task later.
   *
   * At most 32768 characters.
   */
  description: string;
  /**
   * Short name that tells readers of a list what the task does.
   *
   * At most 255 characters.
   */
  name: string;
  /**
   * Person or program to ask about the task, usually as an e-mail address. This is whoever caused the task, for
   * example by a push.
   *
   * At most 255 characters.
   */
  owner: string;
  /**
   * Link to the file that defines the task, at a fixed revision in its repository, so that people can look up its
   * history. It begins with `https://`, `http://`, `ssh://` or `git@`.
   *
   * At most 4096 characters. Pattern `^(https?://|ssh://|git@)`.
   */
  source: string;
}

/** Message that a run of a task waits for a worker. */
export interface TaskPendingMessage {
  /**
   * Number of the run that became pending, counted from 0.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /** Those parts of the task definition that listeners can filter messages by. */
  task?: TaskPendingMessageTask;
  /** Format version of the message; always 1. */
  version: 1;
}

/** Those parts of the task definition that listeners can filter messages by. */
export interface TaskPendingMessageTask {
  /**
   * Labels that classify the task, each a string of up to 4096 characters, for example `kind: build`. Most
   * messages about the task contain them, so listeners can filter by them. Defaults to `{}`.
   *
   * Each value: at most 4096 characters.
   */
  tags: Record<string, string>;
}

/** Message that the priority of a task has been changed. */
export interface TaskPriorityChangedMessage {
  /** Priority that the task has now. */
  newPriority: 'highest' | 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'lowest';
  /** Priority that the task had before. */
  oldPriority: 'highest' | 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'lowest';
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /** Format version of the message; always 1. */
  version: 1;
}

/**
 * Those parts of a task definition that messages contain, so that listeners can filter by them. Call
 * `queue.task` for the whole definition.
 */
export interface TaskDefinitionStructureForPulseMessages {
  /**
   * Labels that classify the task, each a string of up to 4096 characters, for example `kind: build`. Most
   * messages about the task contain them, so listeners can filter by them. Defaults to `{}`.
   *
   * Each value: at most 4096 characters.
   */
  tags: Record<string, string>;
}

/** How many tasks of a task queue wait for a worker, and how many are claimed by one. */
export interface CountPendingAndClaimedTasksResponse {
  /**
   * Approximate number of runs that workers have claimed. A run counts until it is resolved or its claim expires.
   *
   * Whole number, at least 0.
   */
  claimedTasks: number;
  /**
   * Approximate number of waiting tasks. Treat it as an upper bound: it can include tasks that no longer wait.
   *
   * Whole number, at least 0.
   */
  pendingTasks: number;
  /**
   * Part of a `taskQueueId` before the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * Name of a task queue, `<provisionerId>/<workerType>`. The workers of the worker pool with the same name
   * (`workerPoolId`) claim the tasks in it.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  taskQueueId: string;
  /**
   * Part of a `taskQueueId` after the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/** Renewed claim on a run, with a later `takenUntil` and fresh credentials that replace the earlier ones. */
export interface TaskReclaimResponse {
  /**
   * Temporary credentials for one claimed run.
   *
   * They have the scopes of the task, and also `queue:reclaim-task:<taskId>/<runId>`,
   * `queue:resolve-task:<taskId>/<runId>` and `queue:create-artifact:<taskId>/<runId>`. Workers use them for every
   * call that they make for the run. They expire at `takenUntil`, with 5 minutes' tolerance for clock drift. Each
   * reclaim returns new ones.
   */
  credentials: TaskCredentials;
  /**
   * Number of the run whose claim was renewed.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * When the renewed claim expires. A worker that still works on the run must call `reclaimTask` again before
   * then; otherwise the run ends as `exception` with the reason `claim-expired`, and the queue starts a new one
   * while retries are left.
   *
   * Timestamp.
   */
  takenUntil: string;
  /**
   * Group of the worker that holds the claim, such as a cloud region or data center.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker that holds the claim, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
}

/** Reference to one run of a task. */
export interface TaskRun {
  /**
   * Number of the run within its task, counted from 0.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /**
   * Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
}

/** Message that a worker has claimed a run of a task. */
export interface TaskRunningMessage {
  /**
   * Number of the run that was claimed, counted from 0.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * When the claim expires. Unless the worker reclaims the run before then, the run ends as `exception` with the
   * reason `claim-expired`.
   *
   * Timestamp.
   */
  takenUntil: string;
  /**
   * Those parts of a task definition that messages contain, so that listeners can filter by them. Call
   * `queue.task` for the whole definition.
   */
  task?: TaskDefinitionStructureForPulseMessages;
  /** Format version of the message; always 1. */
  version: 1;
  /**
   * Group of the worker that claimed the run, such as a cloud region or data center.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker that claimed the run, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
}

/** Status of a task. */
export interface TaskStatusResponse {
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
}

/** Current state of a task, with the history of its runs. */
export interface TaskStatusStructure {
  /**
   * Time by which the task must be resolved. A task that is not resolved by then ends as `exception` with the
   * reason `deadline-exceeded`, and cannot change any more. At most 5 days after creation, unless the deployment
   * has another limit.
   *
   * Timestamp.
   */
  deadline: string;
  /**
   * When the definition and status of the task are deleted. No artifact of the task may outlive it.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Rank among the pending tasks of the same task queue; workers get tasks of a higher priority first. From
   * highest to lowest: `highest`, `very-high`, `high`, `medium`, `low`, `very-low`, `lowest`. Defaults to
   * `lowest`. The creator needs a scope for this priority or a higher one. `changeTaskPriority` can change it
   * later.
   *
   * @default 'lowest'
   */
  priority?: 'highest' | 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'lowest';
  /**
   * Project that the task belongs to, such as an app or a team; use `/` for a hierarchy. Scopes such as
   * `queue:cancel-task-in-project:<projectId>` apply to all tasks of a project. `object` artifacts are stored
   * under the project of their task. The creator needs `queue:create-task:project:<projectId>`. Defaults to
   * `none`.
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   */
  projectId: string;
  /**
   * Part of a `taskQueueId` before the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * How many more runs the queue may start by itself after an infrastructure problem. Each retry takes one away.
   *
   * Whole number, 0 to 999.
   */
  retriesLeft: number;
  /**
   * Runs of the task in the order of `runId`, so the run with id `i` is at index `i`. Empty while the task is
   * unscheduled.
   *
   * No duplicates.
   */
  runs: RunInformation[];
  /**
   * Name of the entity that manages the task, the same for all tasks of a group. It is part of the scopes for
   * adding tasks to the group and for changing its tasks, and of the routing keys of messages. The creator needs
   * `queue:scheduler-id:<schedulerId>`. Defaults to `-`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  schedulerId: string;
  /**
   * State of the latest run, or `unscheduled` if there is none.
   *
   * - `unscheduled`: waits for its dependencies
   * - `pending`: waits for a worker
   * - `running`: claimed by a worker
   * - `completed`: succeeded
   * - `failed`: ran and did not succeed
   * - `exception`: ended without a result; see `reasonResolved` of the latest run
   */
  state: 'unscheduled' | 'pending' | 'running' | 'completed' | 'failed' | 'exception';
  /**
   * Slugid of the group that the task belongs to. Tasks with one cause, such as a push, usually form a group.
   * Defaults to the id of the task itself; by convention the task whose id is that of the group is the decision
   * task.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
  /**
   * Name of a task queue, `<provisionerId>/<workerType>`. The workers of the worker pool with the same name
   * (`workerPoolId`) claim the tasks in it.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  taskQueueId: string;
  /**
   * Part of a `taskQueueId` after the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/** State and history of one run, that is, one attempt at the task. */
export interface RunInformation {
  /**
   * Why the run exists. Later versions can add reasons.
   *
   * - `scheduled`: the task was scheduled
   * - `retry`: the previous run ended because of an infrastructure problem
   * - `task-retry`: the previous run asked for a retry (`intermittent-task`)
   * - `rerun`: somebody called `rerunTask`
   * - `exception`: the task was canceled or reached its deadline while unscheduled, and the run records that
   */
  reasonCreated: 'scheduled' | 'retry' | 'task-retry' | 'rerun' | 'exception';
  /**
   * Why the run ended; absent until then. It is most useful when `state` is `exception`. Later versions can add
   * reasons.
   *
   * - `completed`: the task succeeded
   * - `failed`: the task did not succeed
   * - `deadline-exceeded`: the deadline of the task passed
   * - `canceled`: somebody canceled the task
   * - `superseded`: another task made this one unnecessary; workers no longer report this
   * - `claim-expired`: the worker did not reclaim the run in time
   * - `worker-shutdown`: the worker had to stop, or worker-manager reported that it is gone
   * - `malformed-payload`: the worker could not accept the payload
   * - `resource-unavailable`: something that the payload needs was temporarily unavailable
   * - `internal-error`: the worker itself had an error
   * - `intermittent-task`: the task asked for a retry
   *
   * After `claim-expired`, `worker-shutdown` and `intermittent-task` the queue starts a new run while retries are
   * left.
   */
  reasonResolved?:
    | 'completed'
    | 'failed'
    | 'deadline-exceeded'
    | 'canceled'
    | 'claim-expired'
    | 'worker-shutdown'
    | 'malformed-payload'
    | 'resource-unavailable'
    | 'internal-error'
    | 'intermittent-task'
    | 'superseded';
  /**
   * When the run ended as `completed`, `failed` or `exception`; absent until then.
   *
   * Timestamp.
   */
  resolved?: string;
  /**
   * Number of the run within its task, counted from 0.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /**
   * When the run was created, usually as `pending`.
   *
   * Timestamp.
   */
  scheduled: string;
  /**
   * When a worker claimed the run; absent until then.
   *
   * Timestamp.
   */
  started?: string;
  /**
   * State of the run.
   *
   * - `pending`: waits for a worker
   * - `running`: claimed by a worker
   * - `completed`: succeeded
   * - `failed`: ran and did not succeed
   * - `exception`: ended without a result; see `reasonResolved`
   */
  state: 'pending' | 'running' | 'completed' | 'failed' | 'exception';
  /**
   * When the current claim expires; absent until the run is claimed. Unless the worker reclaims the run before
   * then, the run ends as `exception` with the reason `claim-expired`.
   *
   * Timestamp.
   */
  takenUntil?: string;
  /**
   * Group of the worker that claimed the run, such as a cloud region or data center; absent until the run is
   * claimed.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup?: string;
  /**
   * Name of the worker that claimed the run, unique within its `workerGroup`; absent until the run is claimed.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId?: string;
}

/**
 * Definition of a task as the queue stores it, with all defaults filled in. After creation only `priority` can
 * change.
 */
export interface Task {
  /**
   * When the task was created, as stated by its creator.
   *
   * Timestamp.
   */
  created: string;
  /**
   * Time by which the task must be resolved. A task that is not resolved by then ends as `exception` with the
   * reason `deadline-exceeded`, and cannot change any more. At most 5 days after creation, unless the deployment
   * has another limit.
   *
   * Timestamp.
   */
  deadline: string;
  /**
   * Tasks that this one waits for; `requires` says how they must end. All must exist when the task is created. A
   * task that lists itself waits until someone calls `scheduleTask`. Defaults to none: the task is pending
   * immediately.
   *
   * At most 10000 items. No duplicates. Each: slugid, 22 characters.
   */
  dependencies: string[];
  /**
   * When the definition and status of the task are deleted. Must not be before `deadline`, and no artifact of the
   * task may outlive it. Defaults to one year after `deadline`.
   *
   * Timestamp.
   */
  expires?: string;
  /**
   * Free-form data for services that read task definitions, such as dashboards or indexers; workers get their
   * input from `payload`. Put each consumer's data under a key of its own, and keep it small. Defaults to `{}`.
   */
  extra: Record<string, unknown>;
  /** Information for people about what a task does and where it comes from. */
  metadata: TaskMetadata;
  /**
   * Instructions for the worker: what to run, and how. The format depends on the workers that serve the task
   * queue; the queue does not check it.
   */
  payload: Record<string, unknown>;
  /**
   * Rank among the pending tasks of the same task queue; workers get tasks of a higher priority first. From
   * highest to lowest: `highest`, `very-high`, `high`, `medium`, `low`, `very-low`, `lowest`. Defaults to
   * `lowest`. The creator needs a scope for this priority or a higher one. `changeTaskPriority` can change it
   * later.
   */
  priority: 'highest' | 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'lowest';
  /**
   * Project that the task belongs to, such as an app or a team; use `/` for a hierarchy. Scopes such as
   * `queue:cancel-task-in-project:<projectId>` apply to all tasks of a project. `object` artifacts are stored
   * under the project of their task. The creator needs `queue:create-task:project:<projectId>`. Defaults to
   * `none`.
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   *
   * @default 'none'
   */
  projectId?: string;
  /**
   * Part of a `taskQueueId` before the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * How the dependencies must end before the task is scheduled.
   *
   * - `all-completed`: each one succeeded (default)
   * - `all-resolved`: each one ended, with any outcome
   */
  requires: 'all-completed' | 'all-resolved';
  /**
   * How often the queue may start a new run after an infrastructure problem, such as a worker that shut down or
   * disappeared, or when the task asks for a retry. A task that fails is not retried. Defaults to 5.
   *
   * Whole number, 0 to 49.
   */
  retries: number;
  /**
   * Extra routing keys for the Pulse messages about the task: each message is also sent with `route.<route>` for
   * every entry. The creator needs the scope `queue:route:<route>` for each. Together they must fit into one AMQP
   * frame, usually 128 kB. Defaults to none.
   *
   * At most 64 items. No duplicates. Each: 1 to 249 characters.
   */
  routes: string[];
  /**
   * Name of the entity that manages the task, the same for all tasks of a group. It is part of the scopes for
   * adding tasks to the group and for changing its tasks, and of the routing keys of messages. The creator needs
   * `queue:scheduler-id:<schedulerId>`. Defaults to `-`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  schedulerId: string;
  /**
   * Scopes that the task may use while it runs. The creator must have all of them.
   *
   * Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
  /**
   * Labels that classify the task, each a string of up to 4096 characters, for example `kind: build`. Most
   * messages about the task contain them, so listeners can filter by them. Defaults to `{}`.
   *
   * Each value: at most 4096 characters.
   */
  tags: Record<string, string>;
  /**
   * Slugid of the group that the task belongs to. Tasks with one cause, such as a push, usually form a group.
   * Defaults to the id of the task itself; by convention the task whose id is that of the group is the decision
   * task.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * Name of a task queue, `<provisionerId>/<workerType>`. The workers of the worker pool with the same name
   * (`workerPoolId`) claim the tasks in it.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  taskQueueId: string;
  /**
   * Part of a `taskQueueId` after the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/** What the queue knows about a task queue. */
export interface TaskQueueResponse {
  /** What the task queue is for, as described by its owner; can be empty. */
  description: string;
  /**
   * When the queue forgets the task queue, unless it is used again before then.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When a worker last asked for tasks of the task queue. By default the queue updates it only every 30 minutes,
   * so it can be that much too old.
   *
   * Timestamp.
   */
  lastDateActive: string;
  /**
   * How far users can rely on the task queue, as its owner declares it.
   *
   * - `experimental`: it can change or be removed
   * - `stable`: users can rely on it
   * - `deprecated`: do not use it any more
   */
  stability: 'experimental' | 'stable' | 'deprecated';
  /**
   * Name of a task queue, `<provisionerId>/<workerType>`. The workers of the worker pool with the same name
   * (`workerPoolId`) claim the tasks in it.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  taskQueueId: string;
}

/** Tasks to look up with `tasks` or `statuses`. */
export interface TaskDefinitionsResponse {
  /**
   * Slugids of the tasks. Defaults to none.
   *
   * @default []
   */
  readonly taskIds?: readonly string[] | undefined;
}

/** One page of the definitions of several tasks. */
export interface TasksResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next `tasks` call.
   * That call can still return no results, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Definition of each task on this page. Tasks that do not exist are left out.
   *
   * No duplicates.
   */
  tasks: TasksResponseTask[];
}

/** Part of {@link TasksResponse}. */
export interface TasksResponseTask {
  /**
   * Definition of a task as the queue stores it, with all defaults filled in. After creation only `priority` can
   * change.
   */
  task: Task;
  /** Slugid of the task. */
  taskId: string;
}

/** One page of the states of several tasks. */
export interface TasksStatusesResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next `statuses` call.
   * That call can still return no results, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Status of each task on this page. Tasks that do not exist are left out.
   *
   * No duplicates.
   */
  statuses: TasksStatusesResponseStatus[];
}

/** Part of {@link TasksStatusesResponse}. */
export interface TasksStatusesResponseStatus {
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /** Slugid of the task. */
  taskId: string;
}

/**
 * Properties of a provisioner for `declareProvisioner`, which ignores them. Each property given still needs its
 * own scope.
 */
export interface ProvisionerRequest {
  /**
   * Actions registered on a provisioner, for itself, its worker types and its workers. The queue no longer stores
   * actions: it returns an empty list, and ignores the actions given to `declareProvisioner`.
   */
  readonly actions?: ActionsInput | undefined;
  /** What the provisioner is for. Ignored. */
  readonly description?: string | undefined;
  /**
   * When the queue forgets the provisioner. Ignored.
   *
   * Timestamp.
   */
  readonly expires?: string | Date | undefined;
  /** How far users can rely on the provisioner. Ignored. */
  readonly stability?: 'experimental' | 'stable' | 'deprecated' | undefined;
}

/** Properties of a worker to set with `declareWorker`. Each property given needs its own scope. */
export interface WorkerRequest {
  /**
   * When the queue forgets the worker, unless it is seen active or declared again before then. A time before the
   * present value is ignored. Always give it, because `declareWorker` fails without it.
   *
   * Timestamp.
   */
  readonly expires?: string | Date | undefined;
}

/** Properties of a worker type to set with `declareWorkerType`. Each property given needs its own scope. */
export interface WorkerTypeRequest {
  /** What the worker type is for, to be shown to users. Leave it out to keep the present value. */
  readonly description?: string | undefined;
  /**
   * When the queue forgets the worker type, unless it is seen active or declared again before then. A time before
   * the present value is ignored. Defaults to 5 days from now.
   *
   * Timestamp.
   */
  readonly expires?: string | Date | undefined;
  /**
   * How far users can rely on the worker type, as its owner declares it.
   *
   * - `experimental`: it can change or be removed
   * - `stable`: users can rely on it
   * - `deprecated`: do not use it any more
   *
   * Leave it out to keep the present value.
   */
  readonly stability?: 'experimental' | 'stable' | 'deprecated' | undefined;
}

/** What the queue knows about a worker, including its recent tasks. */
export interface WorkerResponse {
  /** Always empty, because the queue no longer stores actions. */
  actions: WorkerAction[];
  /**
   * When the queue forgets the worker, unless it is seen active or declared again before then.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the queue first saw the worker, usually because it asked for work.
   *
   * Timestamp.
   */
  firstClaim: string;
  /**
   * When the worker last called `claimWork` or `reclaimTask`, or was declared. By default the queue updates it
   * only every 30 minutes, so it can be that much too old. Absent if it is not known.
   *
   * Timestamp.
   */
  lastDateActive?: string;
  /**
   * Part of a `taskQueueId` before the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * History of the worker's quarantines. The queue leaves it out; call `getWorker` of worker-manager for it.
   *
   * No duplicates.
   */
  quarantineDetails?: QuarantineDetails[];
  /**
   * End of the worker's quarantine: until then it stays alive but gets no tasks. In the past if the worker is not
   * in quarantine.
   *
   * Timestamp.
   */
  quarantineUntil?: string;
  /** Runs that the worker claimed most recently, 20 at most, with the latest last. */
  recentTasks: TaskRun[];
  /**
   * Name of a task queue, `<provisionerId>/<workerType>`. The workers of the worker pool with the same name
   * (`workerPoolId`) claim the tasks in it.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  taskQueueId?: string;
  /**
   * Group that the worker belongs to, such as a cloud region or data center.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
  /**
   * Part of a `taskQueueId` after the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/**
 * A webhook that an operator can trigger on a worker, for example from a user interface.
 *
 * To trigger an action, fill in the placeholders of `url`, sign the request with the user's Taskcluster
 * credentials and send it with `method`.
 */
export interface WorkerAction {
  /** Always `worker`: actions of other contexts are left out. */
  context: 'worker';
  /** Explanation of what the action does, for the person about to trigger it. */
  description: string;
  /** HTTP method of the request that triggers the action. */
  method: 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  /** Short name of the action, used in logs and error messages. */
  name: string;
  /** Heading to show the user, for example on the dialog that asks for confirmation. */
  title: unknown;
  /**
   * URL that triggers the action. Fill in its placeholders first:
   *
   * - context `provisioner`: `<provisionerId>`
   * - context `worker-type`: `<provisionerId>` and `<workerType>`
   * - context `worker`: those two, `<workerGroup>` and `<workerId>`
   *
   * The request must carry the Taskcluster credentials of the user.
   */
  url: string;
}

/** One change to the worker's quarantine. */
export interface QuarantineDetails {
  /** Client that called `quarantineWorker`. */
  clientId: string;
  /** Reason for the change, as given by the client; `[unspecified]` if it gave none. */
  quarantineInfo: string;
  /**
   * End of the quarantine that the client set. A time before `updatedAt` means that the client ended the
   * quarantine.
   *
   * Timestamp.
   */
  quarantineUntil: string;
  /**
   * When the client made the change.
   *
   * Timestamp.
   */
  updatedAt: string;
}

/** What the queue knows about a worker type. */
export interface WorkerTypeResponse {
  /** Always empty, because the queue no longer stores actions. */
  actions: WorkerTypeAction[];
  /** What the worker type is for, as described by its owner; can be empty. */
  description: string;
  /**
   * When the queue forgets the worker type, unless it is used again before then.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When a worker last asked for tasks of the worker type. By default the queue updates it only every 30 minutes,
   * so it can be that much too old.
   *
   * Timestamp.
   */
  lastDateActive: string;
  /**
   * Part of a `taskQueueId` before the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * How far users can rely on the worker type, as its owner declares it.
   *
   * - `experimental`: it can change or be removed
   * - `stable`: users can rely on it
   * - `deprecated`: do not use it any more
   */
  stability: 'experimental' | 'stable' | 'deprecated';
  /**
   * Name of a task queue, `<provisionerId>/<workerType>`. The workers of the worker pool with the same name
   * (`workerPoolId`) claim the tasks in it.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  taskQueueId: string;
  /**
   * Part of a `taskQueueId` after the slash. `taskQueueId` replaces `provisionerId` and `workerType`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/**
 * A webhook that an operator can trigger on a worker type, for example from a user interface.
 *
 * To trigger an action, fill in the placeholders of `url`, sign the request with the user's Taskcluster
 * credentials and send it with `method`.
 */
export interface WorkerTypeAction {
  /** Always `worker-type`: actions of other contexts are left out. */
  context: 'worker-type';
  /** Explanation of what the action does, for the person about to trigger it. */
  description: string;
  /** HTTP method of the request that triggers the action. */
  method: 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  /** Short name of the action, used in logs and error messages. */
  name: string;
  /** Heading to show the user, for example on the dialog that asks for confirmation. */
  title: unknown;
  /**
   * URL that triggers the action. Fill in its placeholders first:
   *
   * - context `provisioner`: `<provisionerId>`
   * - context `worker-type`: `<provisionerId>` and `<workerType>`
   * - context `worker`: those two, `<workerGroup>` and `<workerId>`
   *
   * The request must carry the Taskcluster credentials of the user.
   */
  url: string;
}

/** The query parameters of `tasks`. */
export type TasksQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `statuses`. */
export type StatusesQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listTaskGroup`. */
export type ListTaskGroupQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listDependentTasks`. */
export type ListDependentTasksQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listArtifacts`. */
export type ListArtifactsQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listLatestArtifacts`. */
export type ListLatestArtifactsQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listProvisioners`. */
export type ListProvisionersQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listPendingTasks`. */
export type ListPendingTasksQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listClaimedTasks`. */
export type ListClaimedTasksQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listWorkerTypes`. */
export type ListWorkerTypesQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listTaskQueues`. */
export type ListTaskQueuesQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listWorkers`. */
export type ListWorkersQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
  readonly quarantined?: string | boolean | undefined;
};

/** @deprecated Renamed to {@link Artifact}. */
export type ListArtifactsResponseArtifact = Artifact;

/** @deprecated Renamed to {@link Task}. */
export type TaskDefinitionResponse = Task;

/** @deprecated Renamed to {@link TaskGroupChangedMessage}. */
export type TaskGroupResolvedMessage = TaskGroupChangedMessage;
