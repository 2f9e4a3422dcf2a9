import type { TaskEntry } from '../../../../src/console/protocol.ts';
import '../../styles/tasks.css';
import { StateBadge } from '../../components/badges.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState, Loaded, NoMatches } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, SelectFilter, TextFilter } from '../../components/filter-bar.tsx';
import { Page } from '../../components/page.tsx';
import { Time } from '../../components/time.tsx';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useResource } from '../../connection/resource.ts';
import { getJson } from '../../connection/session.ts';
import { events } from '../../connection/store.ts';
import { queryValue } from '../../navigation/location.ts';
import { CREATE_TASK_EXAMPLE } from '../../tasks/create-task-example.ts';
import { taskHref } from '../../tasks/links.tsx';
import { StateBar } from '../../tasks/state-bar.tsx';
import { countStates } from '../../tasks/task-states.ts';
import { applyEvents, needsReload } from './task-list.ts';

const COLUMNS: readonly Column<TaskEntry>[] = [
  { title: 'Name', width: 'minmax(0, 2fr)', cell: ({ name }) => <bdi>{name}</bdi> },
  { title: 'State', width: '112px', narrowWidth: '106px', cell: ({ state }) => <StateBadge state={state} /> },
  { title: 'Queue', width: 'minmax(0, 1.1fr)', wide: true, cell: ({ taskQueueId }) => <span class="muted">{taskQueueId}</span> },
  { title: 'Project', width: 'minmax(0, 0.7fr)', wide: true, cell: ({ projectId }) => <span class="muted">{projectId}</span> },
  { title: 'Runs', width: '44px', number: true, wide: true, cell: ({ runs }) => <span class="muted">{runs}</span> },
  {
    title: 'Created',
    width: '92px',
    number: true,
    wide: true,
    cell: ({ created }) => (
      <span class="faint">
        <Time value={created} />
      </span>
    ),
  },
];

/** All tasks, with filters. */
export default function TasksPage() {
  const reload = useEventSignal(needsReload, []);
  const resource = useResource(
    async (signal) => {
      // Events that arrive while the list is on its way may not be in it.
      const since = events.peek()[0]?.id ?? 0;
      return { since, tasks: await getJson<readonly TaskEntry[]>('/tasks', signal) };
    },
    [],
    reload,
  );
  const loaded = resource.data;
  const tasks = loaded && applyEvents(loaded.tasks, events.value, loaded.since);
  return (
    <Page title="Tasks" fill note={tasks?.length.toLocaleString('en')}>
      <Loaded resource={resource}>{() => <TaskList tasks={tasks ?? []} />}</Loaded>
    </Page>
  );
}

function TaskList({ tasks }: { readonly tasks: readonly TaskEntry[] }) {
  const [state, project, queue, text] = ['state', 'project', 'queue', 'q'].map(queryValue) as [string, string, string, string];
  const candidates = tasks.filter(
    (task) =>
      (!project || task.projectId === project) &&
      (!queue || task.taskQueueId === queue) &&
      (!text.trim() || matchesText(`${task.name} ${task.taskId} ${task.taskGroupId} ${task.taskQueueId} ${task.projectId}`, text)),
  );
  const rows = state === '' ? candidates : candidates.filter((task) => task.state === state);
  if (tasks.length === 0) return <NoTasks />;
  return (
    <>
      <FilterBar>
        <TextFilter label="Filter tasks" />
        <SelectFilter name="project" label="Project" options={distinct(tasks.map(({ projectId }) => projectId))} />
        <SelectFilter name="queue" label="Queue" options={distinct(tasks.map(({ taskQueueId }) => taskQueueId))} />
      </FilterBar>
      <StateBar counts={countStates(candidates)} filters />
      <div class="split">
        <DataTable
          label="Tasks"
          rows={rows}
          columns={COLUMNS}
          rowKey={({ taskId }) => taskId}
          href={({ taskId }) => taskHref(taskId)}
          empty={<NoMatches />}
        />
      </div>
    </>
  );
}

function NoTasks() {
  return (
    <EmptyState icon="tasks" title="No tasks yet" snippet={CREATE_TASK_EXAMPLE}>
      Create one with your program, or with this:
    </EmptyState>
  );
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
