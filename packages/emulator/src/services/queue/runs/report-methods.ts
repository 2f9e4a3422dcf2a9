import type { RunInformation, TaskExceptionRequest } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import type { QueueState } from '../state.ts';
import type { Task } from '../task.ts';
import { findRun, findTask, runningRun, taskStatus } from '../tasks/task-status.ts';
import { publishException, resolveException } from './resolution.ts';
import { afterResolution } from './scheduling.ts';

/** Methods by which workers report the outcome of a run. A repeated report changes nothing, but publishes again. */
export function reportHandlers(queue: QueueState): Record<string, Handler> {
  const reported = (context: RequestContext<unknown>): { task: Task; run: RunInformation } => {
    const task = findTask(queue, context.param('taskId'));
    return { task, run: findRun(task, Number(context.param('runId'))) };
  };

  const report = (context: RequestContext, state: 'completed' | 'failed') => {
    const { task, run } = reported(context);
    if (runningRun(task, run.runId) !== undefined) {
      run.state = state;
      run.reasonResolved = state;
      run.resolved = queue.deployment.clock.timestamp();
    } else if (run.reasonResolved !== state || run.runId !== task.runs.length - 1) {
      throw notRunning(task, run);
    }
    afterResolution(queue, task, state === 'completed' ? 'taskCompleted' : 'taskFailed');
    return { status: taskStatus(task) };
  };

  return {
    reportCompleted: (context: RequestContext) => report(context, 'completed'),
    reportFailed: (context: RequestContext) => report(context, 'failed'),

    reportException(context: RequestContext<TaskExceptionRequest>) {
      const { reason } = context.payload;
      const { task, run } = reported(context);
      if (runningRun(task, run.runId) !== undefined) resolveException(queue, task, run, reason);
      // A repeated call may find the run that the first call has led to.
      else if (run.reasonResolved === reason && run.runId >= task.runs.length - 2) publishException(queue, task, run);
      else throw notRunning(task, run);
      return { status: taskStatus(task) };
    },
  };
}

function notRunning({ taskId }: Task, { runId, state, reasonResolved }: RunInformation): ServiceError {
  const reason = reasonResolved === undefined || reasonResolved === state ? '' : ` (${reasonResolved})`;
  return new ServiceError('RequestConflict', `run ${runId} of task ${taskId} is ${state}${reason}; only a running run can be resolved`);
}
