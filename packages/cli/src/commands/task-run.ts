import type { TaskDefinitionRequest } from '@tc/queue';
import type { Command } from 'commander';
import type { Context } from '../kernel/context.ts';
import { collect, define } from '../kernel/define.ts';
import { usageFailure } from '../kernel/failure.ts';
import { requireTaskId } from '../kernel/tasks/tasks.ts';

interface RunOptions {
  readonly taskQueue?: string;
  readonly provisioner?: string;
  readonly workerType?: string;
  readonly env?: readonly string[];
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  readonly source: string;
  readonly dependency?: readonly string[];
  readonly scope?: readonly string[];
  readonly retries: number;
  readonly maxRunTime: number;
  readonly deadline: string;
  readonly expires: string;
  readonly schedulerId: string;
  readonly taskGroup?: string;
  readonly priority?: TaskDefinitionRequest['priority'];
  readonly project?: string;
  readonly watch?: boolean;
  readonly log?: boolean;
  readonly dryRun?: boolean;
}

export function addTaskRun(group: Command, context: Context): void {
  define(group, 'run <image> <command...>', {
    summary: 'create a task that runs a command in a Docker image',
    description:
      'Create a task that runs a command in a Docker image, for workers with the payload of docker-worker. Options go before the image; ' +
      'everything after it is the command.',
    json: '{taskId, taskGroupId, state}',
    examples: [
      'tc task run --task-queue proj-x/ci alpine:3 echo hello',
      "tc task run --task-queue proj-x/ci --env CI=1 --log node:20 bash -c 'npm ci && npm test'",
    ],
  })
    .passThroughOptions()
    .option('--task-queue <id>', 'the task queue: <provisionerId>/<workerType>')
    .option('--provisioner <id>', 'the first part of the task queue')
    .option('--worker-type <id>', 'the second part of the task queue')
    .option('-e, --env <name=value>', 'set an environment variable; repeatable', collect)
    .option('--name <text>', 'the name of the task', 'tc task run')
    .option('--description <text>', 'the description of the task', 'Created on the command line')
    .option('--owner <email>', 'the email address of the owner', 'name@example.com')
    .option('--source <url>', 'the URL of the source of the task', 'https://taskcluster.net/')
    .option('--dependency <taskId>', 'a task that must be completed first; repeatable', collect)
    .option('--scope <scope>', 'a scope for the task; repeatable', collect)
    .option('--retries <number>', 'how often to retry after failures of the infrastructure', wholeNumber('--retries'), 5)
    .option('--max-run-time <seconds>', 'how long the command may run', wholeNumber('--max-run-time'), 7_200)
    .option('--deadline <duration>', 'when the task must be resolved', '1 day')
    .option('--expires <duration>', 'when the task is deleted', '1 year')
    .option('--scheduler-id <id>', 'the scheduler of the task', 'taskcluster-cli')
    .option('--task-group <id>', 'the task group. Default: one of its own')
    .option('--priority <priority>', 'the priority of the task')
    .option('--project <id>', 'the project of the task')
    .option('--watch', 'follow the task; exit with 1 if it does not end as completed')
    .option('--log', 'print the log of the task; exit with 1 if it does not end as completed')
    .option('--dry-run', 'print the definition instead of creating the task')
    .action(async (image: string, command: string[], options: RunOptions) => {
      const { fromNow, slugid } = await import('@tc/core');
      const { splitAssignment } = await import('../kernel/requests/assignments.ts');
      const { out } = context;
      const definition: TaskDefinitionRequest = {
        taskQueueId: taskQueue(options),
        schedulerId: options.schedulerId,
        ...(options.taskGroup !== undefined && { taskGroupId: requireTaskId(options.taskGroup) }),
        ...(options.priority !== undefined && { priority: options.priority }),
        ...(options.project !== undefined && { projectId: options.project }),
        dependencies: (options.dependency ?? []).map(requireTaskId),
        scopes: [...(options.scope ?? [])],
        retries: options.retries,
        created: new Date(),
        deadline: fromNow(options.deadline),
        expires: fromNow(options.expires),
        metadata: { name: options.name, description: options.description, owner: options.owner, source: options.source },
        payload: {
          image,
          command,
          env: Object.fromEntries((options.env ?? []).map((text) => Object.values(splitAssignment('--env', text)))),
          maxRunTime: options.maxRunTime,
        },
      };
      if (options.dryRun) return out.value(definition);
      const { Queue } = await import('@tc/queue');
      const queue = await context.client(Queue);
      const taskId = slugid();
      const { status } = await queue.createTask(taskId, definition);
      const { taskGroupId, state } = status;
      if (!options.watch && !options.log) {
        out.result({ taskId, taskGroupId, state }, () => out.line(taskId));
        out.note(`See ${await context.page('tasks', taskId)}`);
        return;
      }
      out.note(`Created task ${taskId}: ${await context.page('tasks', taskId)}`);
      if (options.log) {
        const { printLog } = await import('./task-log.ts');
        await printLog(context, taskId, { follow: true });
      } else {
        const { watchTask } = await import('../kernel/tasks/task-watch.ts');
        await watchTask(context, taskId, 5_000);
      }
    });
}

function taskQueue({ taskQueue: id, provisioner, workerType }: RunOptions): string {
  if (id === undefined && provisioner !== undefined && workerType !== undefined) return `${provisioner}/${workerType}`;
  if (id === undefined || provisioner !== undefined || workerType !== undefined) {
    throw usageFailure('the task queue is missing or given twice; give --task-queue, or else --provisioner and --worker-type');
  }
  if (!/^[^/]+\/[^/]+$/.test(id)) throw usageFailure(`--task-queue ${id} is not <provisionerId>/<workerType>`);
  return id;
}

function wholeNumber(option: string): (text: string) => number {
  return (text) => {
    if (/^\d+$/.test(text)) return Number(text);
    throw usageFailure(`${option} ${text} is not a whole number`);
  };
}
