import type { ArtifactCreatedMessageArtifact, RunInformation } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import type { QueueState, Task, TaskGroup } from './state.ts';
import { taskStatus } from './tasks/task-status.ts';

const events = new QueueEvents();

type TaskEvent = 'taskDefined' | 'taskPending' | 'taskRunning' | 'taskCompleted' | 'taskFailed' | 'taskException' | 'artifactCreated';

/** Publishes an event about a task; with `run` about that run and, where one has claimed it, its worker. */
export function publishTaskEvent(queue: QueueState, name: TaskEvent, task: Task, run?: RunInformation, more: object = {}): void {
  const { taskId, definition } = task;
  const { provisionerId, workerType, schedulerId, taskGroupId, routes, tags } = definition;
  const about = run && {
    runId: run.runId,
    ...(run.workerGroup !== undefined && { workerGroup: run.workerGroup, workerId: run.workerId }),
  };
  // The schemas of these two have no place for it.
  const withTags = name !== 'taskRunning' && name !== 'artifactCreated' && { task: { tags } };
  const message = { version: 1, status: taskStatus(task), ...about, ...withTags, ...more };
  queue.deployment.publisher.publish(
    events[name](),
    message,
    { taskId, provisionerId, workerType, schedulerId, taskGroupId, ...about },
    routes,
  );
}

/** Publishes that a run was claimed. */
export function publishRunning(queue: QueueState, task: Task, run: RunInformation): void {
  publishTaskEvent(queue, 'taskRunning', task, run, { takenUntil: run.takenUntil });
}

/** Publishes that an artifact exists. */
export function publishArtifact(queue: QueueState, task: Task, run: RunInformation, artifact: ArtifactCreatedMessageArtifact): void {
  publishTaskEvent(queue, 'artifactCreated', task, run, { artifact });
}

/** Publishes that every task of a group is resolved. */
export function publishGroupResolved({ deployment }: QueueState, { taskGroupId, schedulerId }: TaskGroup): void {
  const routing = { taskGroupId, schedulerId };
  deployment.publisher.publish(events.taskGroupResolved(), { version: 1, ...routing }, routing);
}
