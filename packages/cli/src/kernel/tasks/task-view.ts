import type { TaskStatusStructure } from '@tc/queue';
import type { Context } from '../context.ts';
import { type Output, stateCell } from '../terminal/output.ts';
import { duration } from '../terminal/relative-time.ts';
import { type Run, runState } from './tasks.ts';

/** The table of a task's runs. */
export function runLines(out: Output, runs: readonly Run[]): string[] {
  return out.tableLines(
    ['RUN', 'STATE', 'STARTED', 'DURATION', 'WORKER'],
    runs.map((run) => [
      String(run.runId),
      stateCell(run.state, runState(run)),
      run.started === undefined ? '' : out.time(run.started),
      run.started === undefined
        ? ''
        : duration((run.resolved === undefined ? Date.now() : Date.parse(run.resolved)) - Date.parse(run.started)),
      run.workerId === undefined ? '' : `${run.workerGroup}/${run.workerId}`,
    ]),
  );
}

/** Returns the function that formats a task's status as lines for people. */
export async function statusLines(context: Context): Promise<(status: TaskStatusStructure) => string[]> {
  const { out } = context;
  const { uiUrl } = await context.deployment();
  return (status) => [
    ...out.fieldLines([
      ['task', { text: status.taskId, link: `${uiUrl}/tasks/${status.taskId}` }],
      ['state', stateCell(status.state)],
      ['queue', status.taskQueueId],
      ['group', { text: status.taskGroupId, link: `${uiUrl}/tasks/groups/${status.taskGroupId}` }],
      ['priority', status.priority],
      ['retries left', String(status.retriesLeft)],
      ['deadline', out.time(status.deadline)],
    ]),
    ...(status.runs.length > 0 ? ['', ...runLines(out, status.runs)] : []),
  ];
}
