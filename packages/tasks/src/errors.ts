import { TaskclusterError } from '@tc/core';
import type { TaskStatusStructure } from '@tc/queue';
import { type ResolutionReason, resolutionReason } from './task-state.ts';

/** A task ended as `failed` or `exception`. {@link waitForTask} throws it with the option `throwOnFailure`. */
export class TaskFailedError extends TaskclusterError {
  static {
    TaskFailedError.prototype.name = 'TaskFailedError';
  }

  readonly taskId: string;
  /** Why the latest run ended, such as `failed` or `canceled`. */
  readonly reason: ResolutionReason | undefined;
  /** The final status, with all runs. Not enumerable, so that a logged error stays short. */
  declare readonly status: TaskStatusStructure;

  constructor(status: TaskStatusStructure) {
    const { taskId, state, runs } = status;
    const reason = resolutionReason(status);
    const detail = reason === undefined || reason === state ? '' : ` (${reason})`;
    super(`task ${taskId} ended as ${state}${detail} after ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}`);
    this.taskId = taskId;
    this.reason = reason;
    Object.defineProperty(this, 'status', { value: status });
  }
}

/** The dependencies of a task graph form a cycle, or one of them does not exist. No task was created. */
export class TaskGraphError extends TaskclusterError {
  static {
    TaskGraphError.prototype.name = 'TaskGraphError';
  }

  /** What is wrong with the graph. */
  readonly problem: 'cycle' | 'unknown-dependencies';
  /** The tasks of the cycle, each of which depends on the next and the last on the first; or the dependencies that do not exist. */
  readonly taskIds: readonly string[];

  constructor(message: string, problem: 'cycle' | 'unknown-dependencies', taskIds: readonly string[]) {
    super(message);
    this.problem = problem;
    this.taskIds = taskIds;
  }
}

/** The queue did not create a task of a graph. `cause` says why. */
export class TaskCreationError extends TaskclusterError {
  static {
    TaskCreationError.prototype.name = 'TaskCreationError';
  }

  /** The task that was not created. */
  readonly taskId: string;
  /** The tasks of the graph that exist. */
  readonly createdTaskIds: readonly string[];

  constructor(message: string, taskId: string, createdTaskIds: readonly string[], options?: ErrorOptions) {
    super(message, options);
    this.taskId = taskId;
    this.createdTaskIds = createdTaskIds;
  }
}

/** A worker works on a run, and something went wrong with it. */
abstract class RunError extends TaskclusterError {
  readonly taskId: string;
  readonly runId: number;

  constructor(message: string, taskId: string, runId: number, options?: ErrorOptions) {
    super(message, options);
    this.taskId = taskId;
    this.runId = runId;
  }
}

/** A claimed run no longer belongs to the worker. The reason of the task's signal. */
export class ClaimLostError extends RunError {
  static {
    ClaimLostError.prototype.name = 'ClaimLostError';
  }

  /** Why the run ended, such as `canceled` or `deadline-exceeded`. `undefined` if the queue did not say. */
  readonly reason: ResolutionReason | undefined;

  constructor(taskId: string, runId: number, reason: ResolutionReason | undefined, options?: ErrorOptions) {
    super(`run ${runId} of task ${taskId} no longer belongs to this worker: ${reason ?? 'its claim was refused'}`, taskId, runId, options);
    this.reason = reason;
  }
}

/** The worker stops and gives up a running task. The reason of the task's signal. */
export class WorkerShutdownError extends RunError {
  static {
    WorkerShutdownError.prototype.name = 'WorkerShutdownError';
  }

  constructor(taskId: string, runId: number) {
    super(`run ${runId} of task ${taskId} is given up because the worker stops`, taskId, runId);
  }
}

/** The function `execute` of a worker threw an error, or returned something that is not an outcome. */
export class TaskExecutionError extends RunError {
  static {
    TaskExecutionError.prototype.name = 'TaskExecutionError';
  }

  constructor(taskId: string, runId: number, cause: unknown) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    super(`run ${runId} of task ${taskId} could not be executed: ${problem}`, taskId, runId, { cause });
  }
}
