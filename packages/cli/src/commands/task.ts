import type { Queue } from '@tc/queue';
import type { Context } from '../kernel/context.ts';
import { define } from '../kernel/define.ts';
import type { FillGroup } from '../kernel/group.ts';
import { chosenRun, readInterval, readRunId, requireTaskId, runState } from '../kernel/tasks/tasks.ts';
import { addTaskActions } from './task-actions.ts';
import { addTaskLog } from './task-log.ts';
import { addTaskRun } from './task-run.ts';

const fillTask: FillGroup = (group, context) => {
  group.description('Show, follow and change tasks.');

  define(group, 'status <taskId>', {
    summary: 'show the state of a task and its runs',
    description: 'Show the state of a task and its runs. The exit code is 0 whatever the state is; `tc task watch` tells by its exit code.',
    json: 'the status of the task, as `queue.status` returns it; with --run, the run',
    examples: ['tc task status fN1SbArXTPSVFNUvaOlinQ', 'tc task status fN1SbArXTPSVFNUvaOlinQ --json | jq -r .state'],
  })
    .option('--run <number>', 'show this run only', readRunId)
    .action(async (taskId: string, { run: runId }: { run?: number }) => {
      const { status } = await (await queueClient(context)).status(requireTaskId(taskId));
      const { out } = context;
      if (runId !== undefined) {
        const run = chosenRun(status, runId);
        out.result(run, () => out.line(out.cell({ text: runState(run) })));
      } else if (out.json) {
        out.value(status);
      } else {
        const { statusLines } = await import('../kernel/tasks/task-view.ts');
        out.line((await statusLines(context))(status).join('\n'));
      }
    });

  define(group, 'def <taskId>', {
    summary: 'print the definition of a task',
    json: 'always, whether --json is given or not: the definition, as `queue.task` returns it',
  }).action(async (taskId: string) => {
    context.out.value(await (await queueClient(context)).task(requireTaskId(taskId)));
  });

  define(group, 'name <taskId>', { summary: 'print the name of a task', json: 'a string' }).action(async (taskId: string) => {
    const { metadata } = await (await queueClient(context)).task(requireTaskId(taskId));
    context.out.result(metadata.name, () => context.out.line(context.out.cell(metadata.name)));
  });

  define(group, 'group <taskId>', { summary: 'print the id of the task group of a task', json: 'a string' }).action(
    async (taskId: string) => {
      const { status } = await (await queueClient(context)).status(requireTaskId(taskId));
      context.out.result(status.taskGroupId, () => context.out.line(status.taskGroupId));
    },
  );

  addTaskLog(group, context);

  define(group, 'artifacts <taskId>', {
    summary: 'list the artifacts of a task',
    json: 'a list of artifacts, as `queue.listArtifacts` returns them',
  })
    .option('--run <number>', 'the run. Default: the latest one', readRunId)
    .action(async (taskId: string, { run }: { run?: number }) => {
      const { listArtifacts } = await import('../kernel/tasks/artifact-list.ts');
      await listArtifacts(context, requireTaskId(taskId), run);
    });

  define(group, 'watch <taskId>', {
    summary: 'follow a task until it is resolved',
    description: 'Follow a task until it is resolved. The exit code is 1 if it does not end as completed.',
    json: 'one status per line, at the start and whenever the state or the runs change',
  })
    .option('--interval <seconds>', 'the longest time between two looks at the task. Default: 5', readInterval)
    .action(async (taskId: string, { interval = 5_000 }: { interval?: number }) => {
      const { watchTask } = await import('../kernel/tasks/task-watch.ts');
      await watchTask(context, requireTaskId(taskId), interval);
    });

  addTaskRun(group, context);
  addTaskActions(group, context);
};
export default fillTask;

async function queueClient(context: Context): Promise<Queue> {
  const { Queue } = await import('@tc/queue');
  return context.client(Queue);
}
