import type { Queue, TaskDefinitionAndStatus } from '@tc/queue';
import type { Context } from '../kernel/context.ts';
import { collect, define } from '../kernel/define.ts';
import { Failure, usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';
import { isResolved, readInterval, requireTaskId } from '../kernel/tasks/tasks.ts';
import { stateCell } from '../kernel/terminal/output.ts';

/** The states of tasks, in the order in which they are shown. */
const STATES = ['unscheduled', 'pending', 'running', 'completed', 'failed', 'exception'] as const;

type Counts = Readonly<Partial<Record<(typeof STATES)[number], number>>>;

const fillGroupCommands: FillGroup = (group, context) => {
  group.description('Show, follow and change task groups.');

  define(group, 'status <taskGroupId>', {
    summary: 'count the tasks of a group by state',
    description:
      'Count the tasks of a group by state. With --watch, follow the group until all tasks are resolved; the exit code is 1 if one of ' +
      'them did not complete.',
    json: '{taskGroupId, total, counts}; with --watch, one such object per line whenever a count changes',
    examples: ['tc group status "$taskGroupId" --watch'],
  })
    .option('--watch', 'follow the group until all tasks are resolved')
    .option('--interval <seconds>', 'with --watch, the longest time between two looks. Default: 5', readInterval)
    .action(async (text: string, { watch, interval = 5_000 }: { watch?: boolean; interval?: number }) => {
      const taskGroupId = requireTaskId(text);
      const queue = await queueClient(context);
      if (watch) return watchGroup(context, queue, taskGroupId, interval);
      const tasks = await listAll(queue, taskGroupId);
      const counts = countStates(tasks);
      context.out.result({ taskGroupId, total: tasks.length, counts }, () => context.out.line(countLines(context, counts).join('\n')));
    });

  define(group, 'list <taskGroupId>', {
    summary: 'list the tasks of a group',
    json: 'a list of {status, task}, as `queue.listTaskGroup` returns them',
    examples: ['tc group list "$taskGroupId" --state failed --state exception'],
  })
    .option('--state <state>', `only tasks in this state: ${STATES.join(', ')}; repeatable`, collect)
    .action(async (text: string, { state: states }: { state?: readonly string[] }) => {
      for (const state of states ?? []) {
        if (!(STATES as readonly string[]).includes(state))
          throw usageFailure(`--state ${state} is not a state; expected ${STATES.join(', ')}`);
      }
      const all = await listAll(await queueClient(context), requireTaskId(text));
      const tasks = states === undefined ? all : all.filter(({ status }) => states.includes(status.state));
      const { uiUrl } = await context.deployment();
      context.out.result(tasks, () =>
        context.out.table(
          ['TASK', 'STATE', 'NAME'],
          tasks.map(({ status, task }) => [
            { text: status.taskId, link: `${uiUrl}/tasks/${status.taskId}` },
            stateCell(status.state),
            task.metadata.name,
          ]),
          states === undefined ? 'The group has no tasks.' : 'The group has no such tasks.',
        ),
      );
    });

  define(group, 'cancel <taskGroupId>', {
    summary: 'cancel the tasks of a group that are not resolved',
    json: 'a list of the ids of the tasks that were canceled',
  })
    .option('--task-queue <id>', 'only tasks for this task queue: <provisionerId>/<workerType>')
    .option('-y, --yes', 'do not ask')
    .option('--dry-run', 'list the tasks, and cancel nothing')
    .action((text: string, options: CancelOptions) => cancelGroup(context, requireTaskId(text), options));

  define(group, 'seal <taskGroupId>', {
    summary: 'close a group, so that no more tasks can be added',
    json: 'the task group, as `queue.sealTaskGroup` returns it',
  })
    .option('-y, --yes', 'do not ask')
    .action(async (text: string, options: { yes?: boolean }) => {
      const taskGroupId = requireTaskId(text);
      if (!(await context.confirm(`Seal task group ${taskGroupId}? This cannot be undone.`, options))) return;
      const sealed = await (await queueClient(context)).sealTaskGroup(taskGroupId);
      context.out.result(sealed, () => context.out.line(`${taskGroupId} sealed`));
    });

  define(group, 'graph <taskGroupId>', {
    summary: 'draw the dependencies of a group as Mermaid or DOT',
    json: 'a list of {taskId, name, state, dependencies}',
    examples: ['tc group graph "$taskGroupId" --format dot | dot -Tsvg > group.svg'],
  })
    .option('--format <format>', 'mermaid or dot', 'mermaid')
    .action(async (text: string, { format }: { format: string }) => {
      const { drawGraph, GRAPH_FORMATS } = await import('../kernel/tasks/task-graph.ts');
      if (!GRAPH_FORMATS.includes(format)) throw usageFailure(`--format ${format} is not a format; expected ${GRAPH_FORMATS.join(' or ')}`);
      const tasks = (await listAll(await queueClient(context), requireTaskId(text))).map(({ status, task }) => ({
        taskId: status.taskId,
        name: task.metadata.name,
        state: status.state,
        dependencies: task.dependencies ?? [],
      }));
      context.out.result(tasks, () => context.out.line(drawGraph(tasks, format)));
    });
};
export default fillGroupCommands;

interface CancelOptions {
  readonly taskQueue?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

async function cancelGroup(context: Context, taskGroupId: string, { taskQueue, yes, dryRun }: CancelOptions): Promise<void> {
  const { out } = context;
  const queue = await queueClient(context);
  const open = (await listAll(queue, taskGroupId)).filter(
    ({ status }) => !isResolved(status.state) && (taskQueue === undefined || status.taskQueueId === taskQueue),
  );
  const ids = open.map(({ status }) => status.taskId);
  if (open.length === 0 || dryRun) {
    out.result(ids, () =>
      out.table(
        ['TASK', 'STATE', 'NAME'],
        open.map(({ status, task }) => [status.taskId, stateCell(status.state), task.metadata.name]),
        'There is nothing to cancel.',
      ),
    );
    if (open.length > 0) out.note(`Would cancel ${open.length} tasks.`);
    return;
  }
  if (!(await context.confirm(`Cancel ${open.length} tasks of group ${taskGroupId}?`, { yes }))) return;
  const { progressBar } = await import('../kernel/terminal/progress.ts');
  const bar = await progressBar(context, { title: 'Canceling' });
  const waiting = [...ids];
  let done = 0;
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      await queue.cancelTask(id);
      bar.update(++done, ids.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: 8 }, work));
  } finally {
    bar.end();
  }
  out.result(ids, () => out.line(ids.join('\n')));
  out.note(`Canceled ${ids.length} tasks.`);
}

async function watchGroup(context: Context, queue: Queue, taskGroupId: string, interval: number): Promise<void> {
  const { watchTaskGroup } = await import('@tc/tasks');
  const { out } = context;
  const { liveView } = await import('../kernel/terminal/live-view.ts');
  const view = out.terminal && !out.json ? await liveView(context) : undefined;
  let counts: Counts = {};
  let last = '';
  try {
    for await (const change of watchTaskGroup(queue, taskGroupId, { signal: context.signal, maxDelay: interval })) {
      counts = present(change.counts);
      const text = JSON.stringify(counts);
      if (text === last) continue;
      last = text;
      const shown = counts;
      if (view !== undefined) view.show(() => countLines(context, shown));
      else if (out.json) out.value({ taskGroupId, total: total(shown), counts: shown }, { compact: true });
      else out.line(STATES.flatMap((state) => (shown[state] === undefined ? [] : [`${shown[state]} ${state}`])).join(', '));
    }
  } finally {
    view?.end();
  }
  const failed = (counts.failed ?? 0) + (counts.exception ?? 0);
  if (failed > 0) {
    throw new Failure(`${failed} of ${total(counts)} tasks of group ${taskGroupId} did not complete`, {
      hints: [`List them with: tc group list ${taskGroupId} --state failed --state exception`],
    });
  }
}

async function queueClient(context: Context): Promise<Queue> {
  const { Queue } = await import('@tc/queue');
  return context.client(Queue);
}

async function listAll(queue: Queue, taskGroupId: string): Promise<TaskDefinitionAndStatus[]> {
  const tasks: TaskDefinitionAndStatus[] = [];
  for await (const task of queue.listTaskGroup(taskGroupId)) tasks.push(task);
  return tasks;
}

function countStates(tasks: readonly TaskDefinitionAndStatus[]): Counts {
  const counts: Record<string, number> = {};
  for (const { status } of tasks) counts[status.state] = (counts[status.state] ?? 0) + 1;
  return present(counts);
}

/** The counts that are not zero, in the order of {@link STATES}. */
function present(counts: Counts): Counts {
  return Object.fromEntries(STATES.flatMap((state) => (counts[state] ? [[state, counts[state]]] : [])));
}

function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** One line for each state with its count and a bar, and the total. */
function countLines({ out }: Context, counts: Counts): string[] {
  const all = total(counts);
  const width = String(all).length;
  const lines = STATES.flatMap((state) => {
    const count = counts[state];
    if (count === undefined) return [];
    const bar = '█'.repeat(Math.max(1, Math.round((count / all) * 30)));
    return [`${out.cell(stateCell(state, state.padEnd(11)))}  ${String(count).padStart(width)}  ${out.cell(stateCell(state, bar))}`];
  });
  return [...lines, `${'total'.padEnd(11)}  ${all}`];
}
