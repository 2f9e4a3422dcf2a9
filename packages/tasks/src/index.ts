export { type CreateTasksOptions, createTasks } from './create-tasks.ts';
export type { DelayOptions } from './delays.ts';
export {
  ClaimLostError,
  TaskCreationError,
  TaskExecutionError,
  TaskFailedError,
  TaskGraphError,
  WorkerShutdownError,
} from './errors.ts';
export type { FollowOptions } from './follow-tasks.ts';
export type { TaskChange } from './known-tasks.ts';
export { runWorker } from './run-worker.ts';
export type { TaskEvent, TaskEventSource } from './status-messages.ts';
export type { TaskGraph } from './task-graph.ts';
export type { ResolutionReason, TaskCounts, TaskState } from './task-state.ts';
export { type WaitForTaskOptions, waitForTask } from './wait-for-task.ts';
export { watchTaskGroup } from './watch-task-group.ts';
export type { ClaimedTask, TaskOutcome, WorkerOptions } from './worker-options.ts';
