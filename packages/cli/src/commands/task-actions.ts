import type { Queue, TaskStatusStructure } from '@tc/queue';
import type { Command } from 'commander';
import type { Context } from '../kernel/context.ts';
import { define } from '../kernel/define.ts';
import { Failure, usageFailure } from '../kernel/failure.ts';
import { requireTaskId } from '../kernel/tasks/tasks.ts';
import { stateCell } from '../kernel/terminal/output.ts';

interface ActionOptions {
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly exact?: boolean;
  readonly dryRun?: boolean;
}

const STATUS_JSON = 'the status of the task after the change; with --dry-run, the status now';

export function addTaskActions(group: Command, context: Context): void {
  define(group, 'rerun <taskId>', {
    summary: 'run a task again, with the same id',
    description: 'Run a task again, with the same id. Tasks that ended as completed need --force.',
    json: STATUS_JSON,
  })
    .option('--force', 'also rerun a task that completed')
    .option('--dry-run', 'say what would happen, and do nothing')
    .action(async (text: string, { force, dryRun }: ActionOptions) => {
      const { queue, taskId, status } = await find(context, text);
      if (!force && status.state !== 'failed' && status.state !== 'exception') {
        throw new Failure(`task ${taskId} is ${status.state}, neither failed nor exception`, {
          hints: status.state === 'completed' ? ['Add --force to rerun it anyway.'] : [],
        });
      }
      if (dryRun) return showPlan(context, 'Would rerun', status);
      showStatus(context, (await queue.rerunTask(taskId)).status);
    });

  define(group, 'cancel <taskId>', {
    summary: 'cancel a task',
    description: 'Cancel a task, so that it ends as exception (canceled). A task that is resolved stays as it is.',
    json: STATUS_JSON,
  })
    .option('-y, --yes', 'do not ask')
    .option('--dry-run', 'say what would happen, and do nothing')
    .action(async (text: string, options: ActionOptions) => {
      const { queue, taskId, status } = await find(context, text);
      if (options.dryRun) return showPlan(context, 'Would cancel', status);
      if (!(await context.confirm(`Cancel task ${taskId}, which is ${status.state}?`, options))) return;
      showStatus(context, (await queue.cancelTask(taskId)).status);
    });

  define(group, 'retrigger <taskId>', {
    summary: 'create a task like another one, with a new id',
    description:
      'Create a task with the definition of another one and a new id. Its times move so that it is created now. Dependencies and routes ' +
      'are left out, and it is not retried, so that it only repeats the work. With --exact everything but the times is kept.',
    json: '{taskId, taskGroupId, state} of the new task',
  })
    .option('--exact', 'keep dependencies, routes and retries')
    .action(async (text: string, { exact = false }: ActionOptions) => {
      const queue = await queueClient(context);
      const task = await queue.task(requireTaskId(text));
      const { slugid } = await import('@tc/core');
      const taskId = slugid();
      const now = Date.now();
      const moved = (time: string) => new Date(now + Date.parse(time) - Date.parse(task.created));
      // A definition lists the whole task queue and its two parts. The queue accepts either.
      const { provisionerId: _provisionerId, workerType: _workerType, ...definition } = task;
      const { status } = await queue.createTask(taskId, {
        ...definition,
        ...(!exact && { dependencies: [], routes: [], retries: 0 }),
        created: new Date(now),
        deadline: moved(task.deadline),
        ...(task.expires !== undefined && { expires: moved(task.expires) }),
      });
      const { taskGroupId, state } = status;
      context.out.result({ taskId, taskGroupId, state }, () => context.out.line(taskId));
    });

  define(group, 'complete <taskId>', {
    summary: 'report a pending task as completed',
    description: 'Report a pending task as completed without running it: claim it as a worker does, and report success.',
    json: STATUS_JSON,
  })
    .option('-y, --yes', 'do not ask')
    .option('--dry-run', 'say what would happen, and do nothing')
    .action(async (text: string, options: ActionOptions) => {
      const { queue, taskId, status } = await find(context, text);
      if (status.state !== 'pending')
        throw usageFailure(`task ${taskId} is ${status.state}; only a pending task can be completed this way`);
      if (options.dryRun) return showPlan(context, 'Would complete', status);
      if (!(await context.confirm(`Report task ${taskId} as completed without running it?`, options))) return;
      const claim = await queue.claimTask(taskId, status.runs.length - 1, { workerGroup: 'tc-cli', workerId: 'tc-cli' });
      const worker = queue.use({ credentials: claim.credentials });
      showStatus(context, (await worker.reportCompleted(taskId, claim.runId)).status);
    });
}

async function queueClient(context: Context): Promise<Queue> {
  const { Queue } = await import('@tc/queue');
  return context.client(Queue);
}

async function find(context: Context, text: string): Promise<{ queue: Queue; taskId: string; status: TaskStatusStructure }> {
  const taskId = requireTaskId(text);
  const queue = await queueClient(context);
  const { status } = await queue.status(taskId);
  return { queue, taskId, status };
}

function showPlan({ out }: Context, action: string, status: TaskStatusStructure): void {
  out.result(status, () => out.line(`${action} task ${status.taskId}, which is ${out.state(status.state)}.`));
}

function showStatus({ out }: Context, status: TaskStatusStructure): void {
  out.result(status, () => out.line(`${status.taskId} ${out.cell(stateCell(status.state))}`));
}
