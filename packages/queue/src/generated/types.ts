// Generated from references/queue/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/** Actions registered on a provisioner, for itself, its worker types and its workers. */
export type Actions = Action[];

/**
 * A webhook that an operator can trigger on a provisioner, worker type or worker, for example from a user
 * interface.
 *
 * Actions of every context are registered on the provisioner. To trigger one, fill in the placeholders of `url`,
 * sign the request with the user's Taskcluster credentials and send it with `method`.
 */
export interface Action {
  /**
   * What the action applies to, and so where it is offered to users.
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
   * Address that triggers the action, with placeholders to fill in first.
   *
   * - context `provisioner`: `<provisionerId>`
   * - context `worker-type`: also `<workerType>`
   * - context `worker`: in addition `<workerGroup>` and `<workerId>`
   *
   * The request must carry the Taskcluster credentials of the user.
   */
  url: string;
}

/**
 * Actions registered on a provisioner, for itself, its worker types and its workers.
 *
 * For values that you send; values that you receive are of type {@link Actions}.
 */
export type ActionsInput = readonly Action[];

/**
 * Message that an artifact of a run has been recorded. At present it is sent for reference and error artifacts
 * only, not for S3 artifacts.
 */
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
   * MIME type recorded for the artifact; `application/json` for an error artifact.
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
   * Name of the artifact within its run, for example `public/build/target.zip`. The content may not be retrievable
   * yet when the message arrives.
   *
   * At most 1024 characters.
   */
  name: string;
  /**
   * How the artifact is kept, as chosen when it was created.
   *
   * - `reference`: a redirect to a URL
   * - `error`: a record that the artifact could not be produced
   */
  storageType: 'reference' | 'error';
}

/** Who asks `claimWork` for tasks, and how many tasks at most. */
export interface ClaimWorkRequest {
  /**
   * Largest number of tasks to hand out; fewer may come back. Defaults to 1.
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
   * One claim for each assigned task. Empty when no work turned up while the queue waited; pause briefly before
   * asking again.
   *
   * No duplicates.
   */
  tasks: TaskClaim[];
}

export interface TaskClaim {
  /**
   * Temporary credentials for one claimed run: the scopes of the task, and `queue:claim-task:<taskId>/<runId>`.
   *
   * Workers use them for every call made for the run: to reclaim it, to create its artifacts and to report its
   * outcome. They stay valid until shortly after `takenUntil`, which leaves room for clock drift. Each reclaim
   * issues new ones.
   */
  credentials: TaskCredentials;
  /**
   * Number of the claimed run within its task. Name it when reclaiming the run, creating artifacts or reporting
   * the outcome.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * When the claim runs out. A worker that still works on the run must call `reclaimTask` before then; otherwise
   * the run ends as `exception`, for the reason `claim-expired`, and the queue starts a new one while retries are
   * left.
   *
   * Timestamp.
   */
  takenUntil: string;
  /** Definition of a task as the queue stores it, with all defaults filled in. It does not change after creation. */
  task: TaskDefinitionResponse;
  /**
   * Group of the worker that holds the claim, as given in the claim.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker that holds the claim, as given in the claim; unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
}

/**
 * Definition of a task to create. Properties that are left out get their defaults, and the result is stored as
 * the task definition.
 */
export interface TaskDefinitionRequest {
  /**
   * Time of creation, set by the caller. Must be within 15 minutes of the time on the server, and not after
   * `deadline`. Keep the same value when repeating a call.
   *
   * Timestamp.
   */
  readonly created: string | Date;
  /**
   * Time by which the task must be resolved. The queue then resolves it as `exception` with reason
   * `deadline-exceeded` if it is not resolved yet, and nothing about it can change after that. Must be in the
   * future, by 5 days at most; much less is better.
   *
   * Timestamp.
   */
  readonly deadline: string | Date;
  /**
   * Tasks that this one waits for; `requires` says how they must end. All must exist when the task is created. A
   * task that lists itself waits until it is scheduled explicitly. Defaults to none: the task is pending at once.
   *
   * At most 100 items. No duplicates. Each: slugid, 22 characters.
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
   * Free-form data for services that look at the task, such as dashboards or indexers; workers get their input
   * from `payload`. Keep each consumer's data under one key of its own, and keep it small. Defaults to `{}`.
   *
   * @default {}
   */
  readonly extra?: object | undefined;
  /** Information for people about what a task is for and where it comes from. */
  readonly metadata: TaskMetadata;
  /**
   * Instructions for the worker: what to run, and how. The format is up to the worker implementation behind
   * `<provisionerId>/<workerType>`; the queue does not check it.
   */
  readonly payload: object;
  /**
   * Rank among the pending tasks of the same worker type; tasks of a higher priority are handed out first. From
   * first to last: `highest`, `very-high`, `high`, `medium`, `low`, `very-low`, `lowest`. `normal` is an old name
   * for `lowest`, the default. Creating a task needs a scope for its priority.
   *
   * @default 'lowest'
   */
  readonly priority?: 'highest' | 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'lowest' | 'normal' | undefined;
  /**
   * Provisioner that the worker type belongs to. Together with `workerType` it names the queue in which tasks wait
   * for workers.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  readonly provisionerId: string;
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
   * How often the queue may start a new run after trouble with the infrastructure, such as a worker that shut down
   * or vanished. A task that fails on its own account is not retried. Defaults to 5.
   *
   * Whole number, 0 to 49.
   *
   * @default 5
   */
  readonly retries?: number | undefined;
  /**
   * Extra addresses for the Pulse messages about the task: each message is also sent with the routing key
   * `route.<route>` for every entry. The creator needs the scope `queue:route:<route>` for each. Together they
   * must fit into one AMQP frame, usually 128 kB. Defaults to none.
   *
   * At most 64 items. No duplicates. Each: 1 to 249 characters.
   *
   * @default []
   */
  readonly routes?: readonly string[] | undefined;
  /**
   * Name of the entity that manages the task, the same for all tasks of a group. It occurs in the scopes for
   * adding tasks to the group and for scheduling or canceling tasks, and in the routing keys of messages. Defaults
   * to `-`.
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
   * Labels to classify the task by, each a string of up to 4096 characters, for example `kind: build`. They are
   * included in many messages about the task, so listeners can filter by them. Defaults to `{}`.
   *
   * Each value: at most 4096 characters.
   *
   * @default {}
   */
  readonly tags?: Readonly<Record<string, string>> | undefined;
  /**
   * Slugid of the group that the task belongs to. Tasks that arise from one cause, such as a push, usually form a
   * group. Defaults to the id of the task itself; by convention the task whose id is that of the group is the
   * decision task.
   *
   * Slugid, 22 characters.
   */
  readonly taskGroupId?: string | undefined;
  /**
   * Kind of worker to run the task, unique within its `provisionerId`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  readonly workerType: string;
}

/** One page of the artifacts of a run. */
export interface ListArtifactsResponse {
  /**
   * Artifacts of the run on this page; possibly empty.
   *
   * No duplicates.
   */
  artifacts: ListArtifactsResponseArtifact[];
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next `listArtifacts`
   * or `listLatestArtifacts` call. That call can still come back empty, so continue until a response has no token.
   */
  continuationToken?: string;
}

/** What the queue knows about one artifact; the content itself is fetched with `getArtifact`. */
export interface ListArtifactsResponseArtifact {
  /**
   * MIME type recorded for the artifact; `application/json` for an error artifact.
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
   * Name of the artifact within its run, for example `public/logs/live.log`. Names that begin with `public/` can
   * be read without credentials.
   *
   * At most 1024 characters.
   */
  name: string;
  /**
   * How the artifact is kept, as chosen when it was created.
   *
   * - `s3`: a file in an S3 bucket of the queue
   * - `reference`: a redirect to a URL
   * - `error`: a record that the artifact could not be produced
   */
  storageType: 's3' | 'reference' | 'error';
}

/** One page of the tasks that depend on a given task. */
export interface ListDependentTasksResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next
   * `listDependentTasks` call. That call can still come back empty, so continue until a response has no token.
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

/** One page of the provisioners that the queue knows. */
export interface ListProvisionersResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next
   * `listProvisioners` call. That call can still come back empty, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Active provisioners on this page.
   *
   * No duplicates.
   */
  provisioners: ProvisionerInformation[];
}

export interface ProvisionerInformation {
  /** Actions registered on a provisioner, for itself, its worker types and its workers. */
  actions: Actions;
  /** What the provisioner is for, in the words of its owner; may be empty. */
  description: string;
  /**
   * When the queue forgets the provisioner, unless it is seen active or declared again before then.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the provisioner was last seen active. The value is refreshed only every 6 hours, so it may lag behind by
   * that much.
   *
   * Timestamp.
   */
  lastDateActive: string;
  /**
   * Provisioner that the worker type belongs to. Together with `workerType` it names the queue in which tasks wait
   * for workers.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * How far users can rely on the provisioner, as its owner declares it.
   *
   * - `experimental`: may change or go away
   * - `stable`: can be relied on
   * - `deprecated`: should not be used any more
   */
  stability: 'experimental' | 'stable' | 'deprecated';
}

/** One page of the tasks in a task group. */
export interface ListTaskGroupResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next `listTaskGroup`
   * call. That call can still come back empty, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Slugid of the task group that was asked for.
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

/** One page of the workers of a worker type. */
export interface ListWorkersResponse {
  /**
   * Present when there may be more results: pass it as the `continuationToken` option of the next `listWorkers`
   * call. That call can still come back empty, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Active workers on this page.
   *
   * No duplicates.
   */
  workers: ListWorkersResponseWorker[];
}

export interface ListWorkersResponseWorker {
  /**
   * When the worker claimed a task for the first time.
   *
   * Timestamp.
   */
  firstClaim: string;
  /** Run that the worker claimed last; absent if none is known. */
  latestTask?: TaskRun;
  /**
   * End of the worker's quarantine: until then the worker stays alive but gets no tasks. Absent or in the past if
   * the worker is not in quarantine.
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
   * `listWorkerTypes` call. That call can still come back empty, so continue until a response has no token.
   */
  continuationToken?: string;
  /**
   * Active worker types on this page.
   *
   * No duplicates.
   */
  workerTypes: WorkerType[];
}

export interface WorkerType {
  /** What the worker type is for, in the words of its owner; may be empty. */
  description: string;
  /**
   * When the queue forgets the worker type, unless it is seen active or declared again before then.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the worker type was last seen active. The value is refreshed only every 6 hours, so it may lag behind by
   * that much.
   *
   * Timestamp.
   */
  lastDateActive: string;
  /**
   * Provisioner that the worker type belongs to. Together with `workerType` it names the queue in which tasks wait
   * for workers.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * How far users can rely on the worker type, as its owner declares it.
   *
   * - `experimental`: may change or go away
   * - `stable`: can be relied on
   * - `deprecated`: should not be used any more
   */
  stability: 'experimental' | 'stable' | 'deprecated';
  /**
   * Kind of worker to run the task, unique within its `provisionerId`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/** Estimate of how many tasks wait for workers of a worker type. */
export interface CountPendingTasksResponse {
  /**
   * Approximate number of waiting tasks. Treat it as an upper bound: it may count tasks that no longer wait, and
   * it may be up to 20 seconds old.
   *
   * Whole number, at least 0.
   */
  pendingTasks: number;
  /**
   * Provisioner that the worker type belongs to. Together with `workerType` it names the queue in which tasks wait
   * for workers.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * Kind of worker to run the task, unique within its `provisionerId`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/**
 * Signed URLs for reading the underlying queues of a worker type, from the deprecated `pollTaskUrls`. Use
 * `claimWork` instead.
 */
export interface PollTaskUrlsResponse {
  /**
   * When the signed URLs stop working; ask for new ones before then.
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
export type PostArtifactRequest = S3ArtifactRequest | RedirectArtifactRequest | ErrorArtifactRequest;

/** Artifact to be uploaded to an S3 bucket of the queue, through the signed URL in the response. */
export interface S3ArtifactRequest {
  /**
   * MIME type of the file. The upload must send the same value as its `Content-Type` header, and downloads are
   * served with it. Use `application/json` for JSON.
   *
   * At most 255 characters.
   */
  readonly contentType: string;
  /**
   * When the artifact expires; the queue deletes the file some time after that. Must not be later than the
   * `expires` of the task, nor in the past.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /** Always `s3`: a file in an S3 bucket that the queue manages. */
  readonly storageType: 's3';
}

/**
 * Artifact that is kept elsewhere: the queue stores a URL and redirects readers to it.
 *
 * Reading a non-public name still needs the scope for it, but everyone who gets the redirect learns the URL.
 * Suited to content that is reachable for a limited time, such as a live log served by the worker.
 */
export interface RedirectArtifactRequest {
  /**
   * MIME type of the content behind `url`; give what that server sends. Use `application/json` for JSON.
   *
   * At most 255 characters.
   */
  readonly contentType: string;
  /**
   * When the queue forgets the redirect; whatever is behind `url` stays, and its owner has to remove it. Must not
   * be later than the `expires` of the task, nor in the past.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /** Always `reference`: a redirect to a URL outside the queue. */
  readonly storageType: 'reference';
  /**
   * Where readers of the artifact are sent, with a `303` redirect. It may be changed later by creating the
   * artifact again with another URL.
   *
   * URI.
   */
  readonly url: string;
}

/**
 * Record that an artifact could not be produced: requests for it get status `424` with `reason` and `message`.
 *
 * It lets consumers tell an artifact that failed from one whose name is wrong.
 */
export interface ErrorArtifactRequest {
  /**
   * When the record is dropped; from then on the artifact counts as unknown. Must not be later than the `expires`
   * of the task, nor in the past.
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
   * - `too-large-file-on-worker`: the file exceeds the size the worker accepts
   */
  readonly reason: 'file-missing-on-worker' | 'invalid-resource-on-worker' | 'too-large-file-on-worker';
  /** Always `error`: a record that the artifact could not be produced. */
  readonly storageType: 'error';
}

/** Result of creating an artifact; `storageType` is the one that the request asked for. */
export type PostArtifactResponse = S3ArtifactResponse | RedirectArtifactResponse | ErrorArtifactResponse;

/** Signed URL to which the content of an S3 artifact is to be uploaded. */
export interface S3ArtifactResponse {
  /**
   * Value to send as the `Content-Type` header of the upload; the same as in the request.
   *
   * At most 255 characters.
   */
  contentType: string;
  /**
   * When `putUrl` stops working. Repeat the same `createArtifact` call to get a fresh one. Not to be confused with
   * the expiry of the artifact.
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

/** Confirmation that the redirect is in place; nothing remains to be uploaded. */
export interface RedirectArtifactResponse {
  /** Always `reference`: a redirect to a URL outside the queue. */
  storageType: 'reference';
}

/** Confirmation that the error is recorded; nothing remains to be uploaded. */
export interface ErrorArtifactResponse {
  /** Always `error`: a record that the artifact could not be produced. */
  storageType: 'error';
}

/** What the queue knows about a provisioner, including its actions. */
export interface ProvisionerResponse {
  /** Actions registered on a provisioner, for itself, its worker types and its workers. */
  actions: Actions;
  /** What the provisioner is for, in the words of its owner; may be empty. */
  description: string;
  /**
   * When the queue forgets the provisioner, unless it is seen active or declared again before then.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the provisioner was last seen active. The value is refreshed only every 6 hours, so it may lag behind by
   * that much.
   *
   * Timestamp.
   */
  lastDateActive: string;
  /**
   * Provisioner that the worker type belongs to. Together with `workerType` it names the queue in which tasks wait
   * for workers.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * How far users can rely on the provisioner, as its owner declares it.
   *
   * - `experimental`: may change or go away
   * - `stable`: can be relied on
   * - `deprecated`: should not be used any more
   */
  stability: 'experimental' | 'stable' | 'deprecated';
}

/** New end of a worker's quarantine, for `quarantineWorker`. */
export interface QuarantineWorkerRequest {
  /**
   * Time until which the worker stays alive but gets no tasks; afterwards it gets tasks again by itself. Give the
   * present or a past time to end a quarantine early.
   *
   * Timestamp.
   */
  readonly quarantineUntil: string | Date;
}

/** Identity of the worker that claims a run with the deprecated `claimTask`; workers should use `claimWork`. */
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

/** Claim on one run, with the task definition and the credentials to work with. */
export interface TaskClaimResponse {
  /**
   * Temporary credentials for one claimed run: the scopes of the task, and `queue:claim-task:<taskId>/<runId>`.
   *
   * Workers use them for every call made for the run: to reclaim it, to create its artifacts and to report its
   * outcome. They stay valid until shortly after `takenUntil`, which leaves room for clock drift. Each reclaim
   * issues new ones.
   */
  credentials: TaskCredentials;
  /**
   * Number of the claimed run within its task. Name it when reclaiming the run, creating artifacts or reporting
   * the outcome.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * When the claim runs out. A worker that still works on the run must call `reclaimTask` before then; otherwise
   * the run ends as `exception`, for the reason `claim-expired`, and the queue starts a new one while retries are
   * left.
   *
   * Timestamp.
   */
  takenUntil: string;
  /** Definition of a task as the queue stores it, with all defaults filled in. It does not change after creation. */
  task: TaskDefinitionResponse;
  /**
   * Group of the worker that holds the claim, as given in the claim.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker that holds the claim, as given in the claim; unique within its `workerGroup`.
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
   * Those parts of a task definition that are sent with messages, so that listeners can filter by them. Call
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
 * Temporary credentials for one claimed run: the scopes of the task, and `queue:claim-task:<taskId>/<runId>`.
 *
 * Workers use them for every call made for the run: to reclaim it, to create its artifacts and to report its
 * outcome. They stay valid until shortly after `takenUntil`, which leaves room for clock drift. Each reclaim
 * issues new ones.
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

/** Message that a task has been created. Its `status` tells whether it is scheduled already. */
export interface TaskDefinedMessage {
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * Those parts of a task definition that are sent with messages, so that listeners can filter by them. Call
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
  /** Definition of a task as the queue stores it, with all defaults filled in. It does not change after creation. */
  task: TaskDefinitionResponse;
}

/**
 * Message that a task could not be run to its end: its deadline passed, it was canceled, its retries ran out, or
 * a worker reported an exception. `reasonResolved` of the last run in `status` tells which.
 */
export interface TaskExceptionMessage {
  /**
   * Number of the last run of the task. Absent if the deadline passed before there was a run.
   *
   * Whole number, 0 to 1000.
   */
  runId?: number;
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
  /**
   * Those parts of a task definition that are sent with messages, so that listeners can filter by them. Call
   * `queue.task` for the whole definition.
   */
  task?: TaskDefinitionStructureForPulseMessages;
  /** Format version of the message; always 1. */
  version: 1;
  /**
   * Group of the worker that last claimed the task. Absent if no worker had claimed the task.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup?: string;
  /**
   * Name of the worker that last claimed the task, unique within its `workerGroup`. Absent if no worker had
   * claimed the task.
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
   * - `worker-shutdown`: the worker has to stop, for example because its spot instance is reclaimed. The queue
   *   starts a new run at once while retries are left, sooner than if the claim had to expire.
   * - `malformed-payload`: `task.payload` does not match what the worker accepts, or refers to something that does
   *   not exist. Explain it in the log of the run.
   * - `resource-unavailable`: something that the payload needs is known to exist but is out of reach at present,
   *   even after the worker retried; for example it answers `503`. For a `404`, report `malformed-payload`.
   * - `internal-error`: the worker itself failed in a way it could not handle, which points to a bug in the
   *   worker.
   * - `superseded`: a newer task makes the result of this one unnecessary. By convention the worker adds an
   *   artifact `public/superseded-by` that holds the `taskId` of that task.
   * - `intermittent-task`: the task itself asked for a retry, and the worker supports that. Do not use it for
   *   every failure. The queue starts a new run while retries are left.
   *
   * All other reasons end the task.
   */
  readonly reason: 'worker-shutdown' | 'malformed-payload' | 'resource-unavailable' | 'internal-error' | 'superseded' | 'intermittent-task';
}

/**
 * Message that a task ran but did not succeed; for most workers, its command exited with a status other than
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
   * Those parts of a task definition that are sent with messages, so that listeners can filter by them. Call
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
 * Message that all tasks of a task group are resolved, with whatever outcome. If tasks are added later, the
 * message comes again when those are resolved too.
 */
export interface TaskGroupResolvedMessage {
  /**
   * Name of the entity that manages the tasks of the group, the same for all of them.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  schedulerId: string;
  /**
   * Slugid of the task group that is resolved.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /** Format version of the message; always 1. */
  version?: 1;
}

/** Information for people about what a task is for and where it comes from. */
export interface TaskMetadata {
  /**
   * Explanation of what the task does and why, in Markdown if you like. A few sentences help whoever finds the
   * task later.
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
   * E-mail address of the person to ask about the task, usually whoever caused it, for example by a push.
   *
   * Email address. At most 255 characters.
   */
  owner: string;
  /**
   * Link to the file that defines the task, at a fixed revision in its repository, so that its history can be
   * followed.
   *
   * URI. At most 4096 characters. Pattern `^https?://`.
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
  /** Those parts of the task definition by which listeners can filter messages. */
  task?: TaskPendingMessageTask;
  /** Format version of the message; always 1. */
  version: 1;
}

/** Those parts of the task definition by which listeners can filter messages. */
export interface TaskPendingMessageTask {
  /**
   * Labels to classify the task by, each a string of up to 4096 characters, for example `kind: build`. They are
   * included in many messages about the task, so listeners can filter by them. Defaults to `{}`.
   *
   * Each value: at most 4096 characters.
   */
  tags: Record<string, string>;
}

/**
 * Those parts of a task definition that are sent with messages, so that listeners can filter by them. Call
 * `queue.task` for the whole definition.
 */
export interface TaskDefinitionStructureForPulseMessages {
  /**
   * Labels to classify the task by, each a string of up to 4096 characters, for example `kind: build`. They are
   * included in many messages about the task, so listeners can filter by them. Defaults to `{}`.
   *
   * Each value: at most 4096 characters.
   */
  tags: Record<string, string>;
}

/** Renewed claim on a run, with a later `takenUntil` and fresh credentials that replace the earlier ones. */
export interface TaskReclaimResponse {
  /**
   * Temporary credentials for one claimed run: the scopes of the task, and `queue:claim-task:<taskId>/<runId>`.
   *
   * Workers use them for every call made for the run: to reclaim it, to create its artifacts and to report its
   * outcome. They stay valid until shortly after `takenUntil`, which leaves room for clock drift. Each reclaim
   * issues new ones.
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
   * When the renewed claim runs out. A worker that still works on the run must call `reclaimTask` again before
   * then; otherwise the run ends as `exception`, for the reason `claim-expired`, and the queue starts a new one
   * while retries are left.
   *
   * Timestamp.
   */
  takenUntil: string;
  /**
   * Group of the worker that holds the claim, as given in the claim.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker that holds the claim, as given in the claim; unique within its `workerGroup`.
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
   * When the claim runs out. Unless the worker reclaims the run before then, the queue resolves it as `exception`
   * with reason `claim-expired`.
   *
   * Timestamp.
   */
  takenUntil: string;
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

/** Status of a task, as returned by the methods that create, look up or change a task. */
export interface TaskStatusResponse {
  /** Current state of a task, with the history of its runs. */
  status: TaskStatusStructure;
}

/** Current state of a task, with the history of its runs. */
export interface TaskStatusStructure {
  /**
   * Time by which the task must be resolved. The queue then resolves it as `exception` with reason
   * `deadline-exceeded` if it is not resolved yet, and nothing about it can change after that. At most 5 days
   * after creation.
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
   * Provisioner that the worker type belongs to. Together with `workerType` it names the queue in which tasks wait
   * for workers.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * How many more runs the queue may start by itself after trouble with the infrastructure. Each retry takes one
   * away.
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
   * Name of the entity that manages the task, the same for all tasks of a group. It occurs in the scopes for
   * adding tasks to the group and for scheduling or canceling tasks, and in the routing keys of messages. Defaults
   * to `-`.
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
   * - `exception`: could not be run to its end
   */
  state: 'unscheduled' | 'pending' | 'running' | 'completed' | 'failed' | 'exception';
  /**
   * Slugid of the group that the task belongs to. Tasks that arise from one cause, such as a push, usually form a
   * group. Defaults to the id of the task itself; by convention the task whose id is that of the group is the
   * decision task.
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
   * Kind of worker to run the task, unique within its `provisionerId`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/** State and history of one run, that is, one attempt at the task. */
export interface RunInformation {
  /**
   * Why the run exists. More reasons may be added.
   *
   * - `scheduled`: the task was scheduled
   * - `retry`: the run before it ended by trouble with the infrastructure
   * - `task-retry`: the run before it asked for a retry (`intermittent-task`)
   * - `rerun`: somebody called `rerunTask`
   * - `exception`: only to hold an exception of a task that had not been scheduled, such as its cancellation
   */
  reasonCreated: 'scheduled' | 'retry' | 'task-retry' | 'rerun' | 'exception';
  /**
   * Why the run ended; absent until then. Of interest above all when `state` is `exception`. More reasons may be
   * added.
   *
   * - `completed`: the task succeeded
   * - `failed`: the task did not succeed
   * - `deadline-exceeded`: the deadline of the task passed
   * - `canceled`: somebody canceled the task
   * - `superseded`: another task made this one unnecessary
   * - `claim-expired`: the worker did not reclaim the run in time
   * - `worker-shutdown`: the worker had to stop
   * - `malformed-payload`: the worker could not accept the payload
   * - `resource-unavailable`: something that the payload needs was temporarily out of reach
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
    | 'superseded'
    | 'claim-expired'
    | 'worker-shutdown'
    | 'malformed-payload'
    | 'resource-unavailable'
    | 'internal-error'
    | 'intermittent-task';
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
   * When the run was created and became `pending`.
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
   * - `exception`: could not be run to its end; see `reasonResolved`
   */
  state: 'pending' | 'running' | 'completed' | 'failed' | 'exception';
  /**
   * When the current claim runs out; absent until the run is claimed. Unless the worker reclaims the run before
   * then, the queue resolves it as `exception` with reason `claim-expired`.
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

/** Definition of a task as the queue stores it, with all defaults filled in. It does not change after creation. */
export interface TaskDefinitionResponse {
  /**
   * When the task was created, as stated by its creator.
   *
   * Timestamp.
   */
  created: string;
  /**
   * Time by which the task must be resolved. The queue then resolves it as `exception` with reason
   * `deadline-exceeded` if it is not resolved yet, and nothing about it can change after that. At most 5 days
   * after creation.
   *
   * Timestamp.
   */
  deadline: string;
  /**
   * Tasks that this one waits for; `requires` says how they must end. All must exist when the task is created. A
   * task that lists itself waits until it is scheduled explicitly. Defaults to none: the task is pending at once.
   *
   * At most 100 items. No duplicates. Each: slugid, 22 characters.
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
   * Free-form data for services that look at the task, such as dashboards or indexers; workers get their input
   * from `payload`. Keep each consumer's data under one key of its own, and keep it small. Defaults to `{}`.
   */
  extra: Record<string, unknown>;
  /** Information for people about what a task is for and where it comes from. */
  metadata: TaskMetadata;
  /**
   * Instructions for the worker: what to run, and how. The format is up to the worker implementation behind
   * `<provisionerId>/<workerType>`; the queue does not check it.
   */
  payload: Record<string, unknown>;
  /**
   * Rank among the pending tasks of the same worker type; tasks of a higher priority are handed out first. From
   * first to last: `highest`, `very-high`, `high`, `medium`, `low`, `very-low`, `lowest`. `normal` is an old name
   * for `lowest`, the default. Creating a task needs a scope for its priority.
   */
  priority: 'highest' | 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'lowest' | 'normal';
  /**
   * Provisioner that the worker type belongs to. Together with `workerType` it names the queue in which tasks wait
   * for workers.
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
   * How often the queue may start a new run after trouble with the infrastructure, such as a worker that shut down
   * or vanished. A task that fails on its own account is not retried. Defaults to 5.
   *
   * Whole number, 0 to 49.
   */
  retries: number;
  /**
   * Extra addresses for the Pulse messages about the task: each message is also sent with the routing key
   * `route.<route>` for every entry. The creator needs the scope `queue:route:<route>` for each. Together they
   * must fit into one AMQP frame, usually 128 kB. Defaults to none.
   *
   * At most 64 items. No duplicates. Each: 1 to 249 characters.
   */
  routes: string[];
  /**
   * Name of the entity that manages the task, the same for all tasks of a group. It occurs in the scopes for
   * adding tasks to the group and for scheduling or canceling tasks, and in the routing keys of messages. Defaults
   * to `-`.
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
   * Labels to classify the task by, each a string of up to 4096 characters, for example `kind: build`. They are
   * included in many messages about the task, so listeners can filter by them. Defaults to `{}`.
   *
   * Each value: at most 4096 characters.
   */
  tags: Record<string, string>;
  /**
   * Slugid of the group that the task belongs to. Tasks that arise from one cause, such as a push, usually form a
   * group. Defaults to the id of the task itself; by convention the task whose id is that of the group is the
   * decision task.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * Kind of worker to run the task, unique within its `provisionerId`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/** Properties of a provisioner to set with `declareProvisioner`. Each property given needs its own scope. */
export interface ProvisionerRequest {
  /** Actions registered on a provisioner, for itself, its worker types and its workers. */
  readonly actions?: ActionsInput | undefined;
  /** What the provisioner is for, to be shown to users. Leave it out to keep the present value. */
  readonly description?: string | undefined;
  /**
   * When the queue forgets the provisioner, unless it is seen active or declared again before then. Leave it out
   * to keep the present value.
   *
   * Timestamp.
   */
  readonly expires?: string | Date | undefined;
  /**
   * How far users can rely on the provisioner, as its owner declares it.
   *
   * - `experimental`: may change or go away
   * - `stable`: can be relied on
   * - `deprecated`: should not be used any more
   *
   * Leave it out to keep the present value.
   */
  readonly stability?: 'experimental' | 'stable' | 'deprecated' | undefined;
}

/** Properties of a worker to set with `declareWorker`. Each property given needs its own scope. */
export interface WorkerRequest {
  /**
   * When the queue forgets the worker, unless it is seen active or declared again before then. Leave it out to
   * keep the present value.
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
   * When the queue forgets the worker type, unless it is seen active or declared again before then. Leave it out
   * to keep the present value.
   *
   * Timestamp.
   */
  readonly expires?: string | Date | undefined;
  /**
   * How far users can rely on the worker type, as its owner declares it.
   *
   * - `experimental`: may change or go away
   * - `stable`: can be relied on
   * - `deprecated`: should not be used any more
   *
   * Leave it out to keep the present value.
   */
  readonly stability?: 'experimental' | 'stable' | 'deprecated' | undefined;
}

/** What the queue knows about a worker, including its recent tasks and its actions. */
export interface WorkerResponse {
  /** Actions that can be triggered on the worker; those of other contexts are left out. */
  actions: WorkerAction[];
  /**
   * When the queue forgets the worker, unless it is seen active or declared again before then.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the worker claimed a task for the first time.
   *
   * Timestamp.
   */
  firstClaim: string;
  /**
   * Provisioner that the worker type belongs to. Together with `workerType` it names the queue in which tasks wait
   * for workers.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * End of the worker's quarantine: until then the worker stays alive but gets no tasks. Absent or in the past if
   * the worker is not in quarantine.
   *
   * Timestamp.
   */
  quarantineUntil?: string;
  /** Runs that the worker claimed most recently, 20 at most. */
  recentTasks: TaskRun[];
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
   * Kind of worker to run the task, unique within its `provisionerId`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/**
 * A webhook that an operator can trigger on a provisioner, worker type or worker, for example from a user
 * interface.
 *
 * Actions of every context are registered on the provisioner. To trigger one, fill in the placeholders of `url`,
 * sign the request with the user's Taskcluster credentials and send it with `method`.
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
   * Address that triggers the action, with placeholders to fill in first.
   *
   * - context `provisioner`: `<provisionerId>`
   * - context `worker-type`: also `<workerType>`
   * - context `worker`: in addition `<workerGroup>` and `<workerId>`
   *
   * The request must carry the Taskcluster credentials of the user.
   */
  url: string;
}

/** What the queue knows about a worker type, including its actions. */
export interface WorkerTypeResponse {
  /** Actions that can be triggered on the worker type; those of other contexts are left out. */
  actions: WorkerTypeAction[];
  /** What the worker type is for, in the words of its owner; may be empty. */
  description: string;
  /**
   * When the queue forgets the worker type, unless it is seen active or declared again before then.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the worker type was last seen active. The value is refreshed only every 6 hours, so it may lag behind by
   * that much.
   *
   * Timestamp.
   */
  lastDateActive: string;
  /**
   * Provisioner that the worker type belongs to. Together with `workerType` it names the queue in which tasks wait
   * for workers.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * How far users can rely on the worker type, as its owner declares it.
   *
   * - `experimental`: may change or go away
   * - `stable`: can be relied on
   * - `deprecated`: should not be used any more
   */
  stability: 'experimental' | 'stable' | 'deprecated';
  /**
   * Kind of worker to run the task, unique within its `provisionerId`.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/**
 * A webhook that an operator can trigger on a provisioner, worker type or worker, for example from a user
 * interface.
 *
 * Actions of every context are registered on the provisioner. To trigger one, fill in the placeholders of `url`,
 * sign the request with the user's Taskcluster credentials and send it with `method`.
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
   * Address that triggers the action, with placeholders to fill in first.
   *
   * - context `provisioner`: `<provisionerId>`
   * - context `worker-type`: also `<workerType>`
   * - context `worker`: in addition `<workerGroup>` and `<workerId>`
   *
   * The request must carry the Taskcluster credentials of the user.
   */
  url: string;
}

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

/** The query parameters of `listWorkerTypes`. */
export type ListWorkerTypesQuery = {
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
