import type { RunInformation, TaskExceptionRequest } from '@tc/queue';
import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import type { QueueState, Task } from '../state.ts';
import { findRun, findTask, runningRun, taskStatus } from '../tasks/task-status.ts';
import { resolveException } from './resolution.ts';
import { afterResolution } from './scheduling.ts';

/** The methods that workers call to resolve a run. */
export function reportHandlers(queue: QueueState): Record<string, Handler> {
  const authorized = async (context: RequestContext<unknown>): Promise<{ task: Task; run: RunInformation }> => {
    const task = findTask(queue, context.param('taskId'));
    const run = findRun(task, Number(context.param('runId')));
    await context.authorize({ workerGroup: run.workerGroup ?? '', workerId: run.workerId ?? '' });
    return { task, run };
  };

  const report = async (context: RequestContext, state: 'completed' | 'failed') => {
    const { task, run } = await authorized(context);
    if (runningRun(task, run.runId) === undefined) {
      if (run.reasonResolved !== state || run.runId !== task.runs.length - 1) throw notRunning(task, run);
      return { status: taskStatus(task) };
    }
    run.state = state;
    run.reasonResolved = state;
    run.resolved = queue.deployment.clock.timestamp();
    afterResolution(queue, task, state === 'completed' ? 'taskCompleted' : 'taskFailed');
    return { status: taskStatus(task) };
  };

  return {
    reportCompleted: (context: RequestContext) => report(context, 'completed'),
    reportFailed: (context: RequestContext) => report(context, 'failed'),

    async reportException(context: RequestContext<TaskExceptionRequest>) {
      const { reason } = context.payload;
      const { task, run } = await authorized(context);
      if (runningRun(task, run.runId) === undefined) {
        // If this call is repeated, the first one can have created a new run already.
        const repeated = run.reasonResolved === reason && run.runId >= task.runs.length - 2;
        if (!repeated) throw notRunning(task, run);
        return { status: taskStatus(task) };
      }
      resolveException(queue, task, run, reason);
      return { status: taskStatus(task) };
    },
  };
}

function notRunning({ taskId }: Task, { runId, state, reasonResolved }: RunInformation): ServiceError {
  const reason = reasonResolved === undefined || reasonResolved === state ? '' : ` (${reasonResolved})`;
  return new ServiceError('RequestConflict', `run ${runId} of task ${taskId} is ${state}${reason}; only a running run can be resolved`);
}
