import type { TaskDefinitionResponse } from '@tc/queue';
import { addMarker, createProfile, createThread, type Marker, markerType, StringTable } from './profile-format.ts';

/** A line that the worker wrote itself, such as `[taskcluster 2026-01-01T00:00:00.000Z] Task started` or `[vcs:info 2026-…] Cloned`. */
const WORKER_LINE = /^\s*\[(?<component>\w+)(?::\w+)?\s*(?<time>[\d\-T:.Z+]+)\]\s*(?<message>.*)/;

/** A second timestamp at the beginning of a message. */
const SECOND_TIMESTAMP = /^\s*\[[\d\-T:.Z+ ]+\]\s*/;

/** The component of lines without a timestamp of their own. */
const NO_TIMESTAMP = 'no timestamp';

/** The categories of the profile. Except for the last two they are components of worker lines. */
const CATEGORIES = [
  { name: 'none', color: 'grey' },
  { name: 'fetches', color: 'purple' },
  { name: 'vcs', color: 'orange' },
  { name: 'setup', color: 'lightblue' },
  { name: 'taskcluster', color: 'green' },
  { name: 'Task', color: 'lightblue' },
  { name: 'Log', color: 'green' },
] as const;

const LINE_TYPE = markerType('LiveLogRow', 'message', { startTime: ['Start time', 'string'], message: ['Log message', 'unique-string'] });

const TASK_TYPE = markerType('Task', 'taskName', {
  startTime: ['Start time', 'string'],
  taskName: ['Task name', 'string'],
  time: ['Time', 'time'],
  taskURL: ['Task', 'url'],
  taskGroupURL: ['Task group', 'url'],
  taskId: ['Task ID', 'string'],
  taskGroupId: ['Task group ID', 'string'],
  taskGroupProfile: ['Task group profile', 'url'],
});

/** What a profile of a task is made from. */
export interface LoggedTask {
  readonly taskId: string;
  readonly task: TaskDefinitionResponse;
  readonly log: string;
  readonly rootUrl: string;
}

/** Creates a profile of a task, with a marker for the whole task and one for each line of its log. */
export function taskLogProfile({ taskId, task, log, rootUrl }: LoggedTask): object {
  const thread = createThread('Live Log');
  const strings = new StringTable(thread);
  const lines = parseLog(log);
  const zero = lines.find(({ time }) => time !== undefined)?.time ?? 0;
  let latest = zero;
  const markers = lines.map(({ component, message, time = latest }): Marker => {
    latest = time;
    const data = { type: 'LiveLogRow', message: strings.indexOf(message) };
    return { name: component, start: time - zero, category: categoryOf(component), data };
  });
  const { taskGroupId, metadata } = task;
  const groupUrl = `${rootUrl}/tasks/groups/${taskGroupId}`;
  addMarker(thread, strings, {
    name: metadata.name,
    start: 0,
    end: latest - zero,
    category: categoryOf('Task'),
    data: {
      type: 'Task',
      name: 'Task',
      taskName: metadata.name,
      taskId,
      taskGroupId,
      taskGroupURL: groupUrl,
      taskURL: `${rootUrl}/tasks/${taskId}`,
      taskGroupProfile: `${groupUrl}/profiler`,
    },
  });
  for (const marker of markers) addMarker(thread, strings, marker);
  const product = `${metadata.name} ${taskId} - ${task.created.slice(0, 10)}`;
  return createProfile({ product, startTime: zero, categories: CATEGORIES, markerSchema: [LINE_TYPE, TASK_TYPE], thread });
}

/** A line of a log. Lines without `time` belong to the time of the line before. */
interface LogLine {
  readonly component: string;
  readonly message: string;
  readonly time?: number;
}

function parseLog(log: string): LogLine[] {
  return log.split('\n').flatMap((line): LogLine[] => {
    if (line.trim() === '') return [];
    const { component = '', time = '', message = '' } = WORKER_LINE.exec(line)?.groups ?? {};
    const parsed = Date.parse(time);
    if (Number.isNaN(parsed)) return [{ component: NO_TIMESTAMP, message: line }];
    return [{ component, time: parsed, message: message.replace(SECOND_TIMESTAMP, '') }];
  });
}

function categoryOf(component: string): number {
  const index = CATEGORIES.findIndex(({ name }) => name === component);
  return index === -1 ? CATEGORIES.length - 1 : index;
}
