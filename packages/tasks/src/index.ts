export { type CreateTasksOptions, createTasks } from './creation/create-tasks.ts';
export type { TaskGraph } from './creation/task-graph.ts';
export type { DelayOptions } from './delays.ts';
export {
  ClaimLostError,
  TaskCreationError,
  TaskExecutionError,
  TaskFailedError,
  TaskGraphError,
  WorkerShutdownError,
} from './errors.ts';
export type { FollowOptions } from './following/follow-tasks.ts';
export type { TaskChange } from './following/known-tasks.ts';
export type { TaskEvent, TaskEventSource } from './following/status-messages.ts';
export { type WaitForTaskOptions, waitForTask } from './following/wait-for-task.ts';
export { watchTaskGroup } from './following/watch-task-group.ts';
export type { ResolutionReason, TaskCounts, TaskState } from './task-state.ts';
export { runWorker } from './worker/run-worker.ts';
export type { ClaimedTask, TaskOutcome, WorkerOptions } from './worker/worker-options.ts';
