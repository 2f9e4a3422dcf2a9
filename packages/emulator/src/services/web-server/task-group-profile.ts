import type { TaskDefinitionAndStatus } from '@tc/queue';
import { addMarker, createProfile, createThread, markerType, StringTable } from './profile-format.ts';

/** The categories of the profile. Tasks are in the one that the Firefox Profiler shows in light blue. */
const CATEGORIES = [
  { name: 'Other', color: 'grey' },
  { name: 'Idle', color: 'transparent' },
  { name: 'Layout', color: 'purple' },
  { name: 'JavaScript', color: 'yellow' },
  { name: 'GC / CC', color: 'orange' },
  { name: 'Network', color: 'lightblue' },
  { name: 'Graphics', color: 'green' },
  { name: 'DOM', color: 'blue' },
] as const;
const CATEGORY = CATEGORIES.findIndex(({ name }) => name === 'Network');

const TASK_TYPE = markerType('Task', 'name', {
  startTime: ['Start time', 'string'],
  name: ['Task name', 'string'],
  taskId: ['Task ID', 'string'],
  owner: ['Owner', 'string'],
  retries: ['Retries', 'string'],
  state: ['State', 'string'],
  reasonCreated: ['Reason created', 'string'],
  reasonResolved: ['Reason resolved', 'string'],
  description: ['Description', 'string'],
  taskURL: ['Task URL', 'url'],
  source: ['Source URL', 'url'],
  taskGroup: ['Task group URL', 'url'],
  liveLog: ['Live log', 'url'],
  taskProfile: ['Task profile', 'url'],
});

const GROUP_TYPE = markerType('TaskGroup', 'name', {
  startTime: ['Start time', 'string'],
  name: ['Task group ID', 'string'],
  expires: ['Expires', 'string'],
  tasks: ['Tasks', 'integer'],
  url: ['URL', 'url'],
});

/** What a profile of a task group is made from. */
export interface TaskGroup {
  readonly taskGroupId: string;
  readonly tasks: readonly TaskDefinitionAndStatus[];
  readonly rootUrl: string;
  /** Unix milliseconds. */
  readonly now: number;
}

/** Creates a profile that shows when each run of a group's tasks started and ended. */
export function taskGroupProfile({ taskGroupId, tasks, rootUrl, now }: TaskGroup): object {
  const thread = createThread(taskGroupId);
  const strings = new StringTable(thread);
  const { start, end } = spanOf(tasks);
  const zero = start ?? 0;
  const time = (timestamp: number) => new Date(timestamp).toISOString();
  thread.registerTime = start === undefined ? -1 : 0;
  thread.unregisterTime = start === undefined ? -1 : end === undefined ? null : end - zero;
  const group = { type: 'TaskGroup', name: taskGroupId, expires: tasks[0]?.task.expires ?? '', tasks: tasks.length };
  for (const [name, span] of [
    ['TaskGroup', spanOf(tasks)],
    ['TaskGroup (no actions)', spanOf(tasks.filter(({ task }) => !task.metadata.name.startsWith('Action:')))],
  ] as const) {
    if (span.start === undefined) continue;
    const data = { ...group, startTime: time(span.start), url: `${rootUrl}/tasks/groups/${taskGroupId}` };
    addMarker(thread, strings, {
      name,
      start: span.start - zero,
      end: span.end === undefined ? null : span.end - zero,
      category: CATEGORY,
      data,
    });
  }
  for (const { task, status } of [...tasks].sort((left, right) => firstStart(left) - firstStart(right))) {
    for (const run of status.runs) {
      if (run.started === undefined) continue;
      const runStart = Date.parse(run.started);
      const runEnd = run.resolved === undefined ? now : Date.parse(run.resolved);
      const attempt = `${run.runId + 1}/${task.retries}`;
      const isSimple = run.state === 'completed' && run.runId === 0 && task.retries > 1;
      addMarker(thread, strings, {
        name: run.state === 'completed' ? 'Task' : `Task (${run.reasonResolved ?? run.state})`,
        start: runStart - zero,
        end: runEnd - zero,
        category: CATEGORY,
        data: {
          type: 'Task',
          startTime: time(runStart),
          name: isSimple ? task.metadata.name : `${task.metadata.name} (run ${attempt})`,
          taskId: status.taskId,
          owner: task.metadata.owner,
          description: task.metadata.description,
          source: task.metadata.source,
          retries: attempt,
          state: run.state,
          reasonCreated: run.reasonCreated,
          reasonResolved: run.reasonResolved,
          taskURL: `${rootUrl}/tasks/${status.taskId}/runs/${run.runId}`,
          taskGroup: `${rootUrl}/tasks/groups/${taskGroupId}`,
          liveLog: `${rootUrl}/tasks/${status.taskId}/runs/${run.runId}/logs/live/public/logs/live.log`,
          taskProfile: `${rootUrl}/tasks/${status.taskId}/profiler`,
        },
      });
    }
  }
  const product = `Task Group ${taskGroupId} - ${time(zero).slice(0, 10)}`;
  return createProfile({ product, startTime: zero, categories: CATEGORIES, markerSchema: [TASK_TYPE, GROUP_TYPE], thread });
}

/** From the first start of a run to the last end. Both are `undefined` if no run has started or ended. */
function spanOf(tasks: readonly TaskDefinitionAndStatus[]): { start: number | undefined; end: number | undefined } {
  const runs = tasks.flatMap(({ status }) => status.runs);
  const starts = runs.flatMap(({ started, resolved }) => started ?? resolved ?? []).map((timestamp) => Date.parse(timestamp));
  const ends = runs.flatMap(({ resolved }) => resolved ?? []).map((timestamp) => Date.parse(timestamp));
  const least = (times: readonly number[]) => times.reduce((left, right) => Math.min(left, right), times[0] ?? Number.NaN);
  return {
    start: starts.length > 0 ? least(starts) : undefined,
    end: ends.length > 0 ? -least(ends.map((end) => -end)) : undefined,
  };
}

function firstStart({ status }: TaskDefinitionAndStatus): number {
  const started = status.runs[0]?.started;
  return started === undefined ? 0 : Date.parse(started);
}
