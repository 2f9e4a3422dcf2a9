import type { ArtifactCreatedMessageArtifact, RunInformation } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import type { QueueState, Task, TaskGroup } from './state.ts';
import { taskStatus } from './tasks/task-status.ts';

const events = new QueueEvents();

type TaskEvent = 'taskDefined' | 'taskPending' | 'taskRunning' | 'taskCompleted' | 'taskFailed' | 'taskException' | 'artifactCreated';

/** Publishes an event about a task. With `run`, the message contains that run and the worker that claimed it. */
export function publishTaskEvent(queue: QueueState, name: TaskEvent, task: Task, run?: RunInformation, extra: object = {}): void {
  const { taskId, definition } = task;
  const { provisionerId, workerType, schedulerId, taskGroupId, routes, tags } = definition;
  const about = run && {
    runId: run.runId,
    ...(run.workerGroup !== undefined && { workerGroup: run.workerGroup, workerId: run.workerId }),
  };
  // The schemas of these two events have no `task`.
  const withTags = name !== 'taskRunning' && name !== 'artifactCreated' && { task: { tags } };
  const message = { version: 1, status: taskStatus(task), ...about, ...withTags, ...extra };
  queue.deployment.eventLog.publish(
    events[name](),
    message,
    { taskId, provisionerId, workerType, schedulerId, taskGroupId, ...about },
    routes,
  );
}

/** Publishes `taskRunning` for a claimed run. */
export function publishRunning(queue: QueueState, task: Task, run: RunInformation): void {
  publishTaskEvent(queue, 'taskRunning', task, run, { takenUntil: run.takenUntil });
}

/** Publishes `artifactCreated`. */
export function publishArtifact(queue: QueueState, task: Task, run: RunInformation, artifact: ArtifactCreatedMessageArtifact): void {
  publishTaskEvent(queue, 'artifactCreated', task, run, { artifact });
}

/** Publishes `taskGroupResolved`. */
export function publishGroupResolved({ deployment }: QueueState, { taskGroupId, schedulerId }: TaskGroup): void {
  const routing = { taskGroupId, schedulerId };
  deployment.eventLog.publish(events.taskGroupResolved(), { version: 1, ...routing }, routing);
}
