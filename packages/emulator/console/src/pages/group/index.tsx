import { Queue, type TaskDefinitionAndStatus } from '@tc/queue';
import '../../styles/tasks.css';
import { StateBadge, Tag } from '../../components/badges.tsx';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { confirm } from '../../components/dialog.tsx';
import { EmptyState, ErrorNote, NoMatches } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, TextFilter } from '../../components/filter-bar.tsx';
import { Page } from '../../components/page.tsx';
import { activeTab, Tabs } from '../../components/tabs.tsx';
import { Time } from '../../components/time.tsx';
import { toast } from '../../components/toast.tsx';
import { client } from '../../connection/clients.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useResource } from '../../connection/resource.ts';
import { DependencyGraph } from '../../graph/dependency-graph.tsx';
import { href, queryValue } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';
import { taskHref } from '../../tasks/links.tsx';
import { StateBar } from '../../tasks/state-bar.tsx';
import { countStates } from '../../tasks/task-states.ts';
import { RunChart } from '../../timeline/run-chart.tsx';
import { useGroupTasks } from './group-tasks.ts';

const TABS = [
  ['graph', 'Graph'],
  ['timeline', 'Timeline'],
  ['tasks', 'Tasks'],
] as const;

/** A larger graph would be slow, and nobody could read it. */
const GRAPH_LIMIT = 500;

/** A task group: its states, its dependencies as a graph, the timeline of its runs, and its tasks. */
export default function GroupPage({ params }: PageProps) {
  const taskGroupId = params['taskGroupId'] ?? '';
  const { tasks, error, reload } = useGroupTasks(taskGroupId);
  const changes = useEventSignal(({ name, taskGroupId: group }) => group === taskGroupId && name.startsWith('taskGroup'), [taskGroupId]);
  const group = useResource((signal) => client(Queue).getTaskGroup(taskGroupId, { signal }), [taskGroupId], changes);
  const entries = tasks && [...tasks.values()];
  const root = tasks?.get(taskGroupId)?.task.metadata.name;
  const seal = async (): Promise<void> => {
    const agreed = await confirm({
      title: 'Seal the group?',
      text: 'No task can be added to it any more. This cannot be undone.',
      action: 'Seal',
    });
    if (!agreed) return;
    await client(Queue).sealTaskGroup(taskGroupId);
    toast('The group was sealed');
    group.reload();
  };
  const cancel = async (): Promise<void> => {
    const agreed = await confirm({
      title: 'Cancel the group?',
      text: 'All of its tasks that are not resolved end as exception.',
      action: 'Cancel all tasks',
    });
    if (!agreed) return;
    const { cancelledCount } = await client(Queue).cancelTaskGroup(taskGroupId);
    toast(`${cancelledCount} ${cancelledCount === 1 ? 'task was' : 'tasks were'} canceled`);
    reload();
  };
  return (
    <Page
      title={root ?? `Task group ${taskGroupId}`}
      back={{ href: href('/tasks'), label: 'All tasks' }}
      fill
      note={
        <>
          {entries && `${entries.length} ${entries.length === 1 ? 'task' : 'tasks'}`}
          {group.data?.sealed && (
            <Tag>
              sealed <Time value={group.data.sealed} />
            </Tag>
          )}
        </>
      }
      actions={
        <>
          {group.data && group.data.sealed === undefined && <Button onClick={seal}>Seal</Button>}
          {entries?.some(({ status: { state } }) => state === 'unscheduled' || state === 'pending' || state === 'running') && (
            <Button kind="danger" icon="close" onClick={cancel}>
              Cancel all
            </Button>
          )}
        </>
      }
    >
      {entries === undefined ? (
        error ? (
          <ErrorNote error={error} onRetry={reload} />
        ) : (
          <div class="loading" role="status" aria-label="Loading" />
        )
      ) : (
        <>
          <StateBar counts={countStates(entries.map(({ status }) => status))} />
          <Tabs label="Views of the group" tabs={TABS} />
          <Content entries={entries} tab={activeTab(TABS)} />
        </>
      )}
    </Page>
  );
}

function Content({ entries, tab }: { readonly entries: readonly TaskDefinitionAndStatus[]; readonly tab: string }) {
  if (tab === 'tasks') return <TaskTable entries={entries} />;
  if (tab === 'timeline') return <Timeline entries={entries} />;
  if (entries.length > GRAPH_LIMIT) {
    return (
      <>
        <p class="note">A graph of {entries.length} tasks cannot be read, so here is the list of them.</p>
        <TaskTable entries={entries} />
      </>
    );
  }
  return (
    <DependencyGraph
      nodes={entries.map(({ task, status }) => ({
        id: status.taskId,
        label: task.metadata.name,
        state: status.state,
        dependencies: task.dependencies,
        href: taskHref(status.taskId),
      }))}
    />
  );
}

function Timeline({ entries }: { readonly entries: readonly TaskDefinitionAndStatus[] }) {
  const runs = entries
    .flatMap(({ task, status }) =>
      status.runs.map((run) => ({
        key: `${status.taskId}/${run.runId}`,
        label: run.runId === 0 ? task.metadata.name : `${task.metadata.name} (run ${run.runId})`,
        href: taskHref(status.taskId),
        run,
      })),
    )
    .sort((a, b) => order(a.run.scheduled, b.run.scheduled) || order(a.run.started ?? '~', b.run.started ?? '~'));
  if (runs.length === 0) return <EmptyState title="No runs yet">Runs appear here once the first task is scheduled.</EmptyState>;
  return (
    <div class="split">
      <RunChart label="Timeline of all runs" runs={runs} />
    </div>
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const COLUMNS: readonly Column<TaskDefinitionAndStatus>[] = [
  { title: 'Name', width: 'minmax(0, 2fr)', cell: ({ task }) => <bdi>{task.metadata.name}</bdi> },
  { title: 'State', width: '112px', cell: ({ status }) => <StateBadge state={status.state} /> },
  { title: 'Queue', width: 'minmax(0, 1fr)', wide: true, cell: ({ status }) => <span class="muted">{status.taskQueueId}</span> },
  {
    title: 'Depends on',
    width: '84px',
    number: true,
    wide: true,
    cell: ({ task }) => <span class="muted">{task.dependencies.length}</span>,
  },
  { title: 'Runs', width: '44px', number: true, wide: true, cell: ({ status }) => <span class="muted">{status.runs.length}</span> },
];

function TaskTable({ entries }: { readonly entries: readonly TaskDefinitionAndStatus[] }) {
  const rows = entries.filter(({ task, status }) => matchesText(`${task.metadata.name} ${status.taskId} ${status.state}`, queryValue('q')));
  return (
    <>
      <FilterBar>
        <TextFilter label="Filter tasks" />
      </FilterBar>
      <div class="split">
        <DataTable
          label="Tasks of the group"
          rows={rows}
          columns={COLUMNS}
          rowKey={({ status }) => status.taskId}
          href={({ status }) => taskHref(status.taskId)}
          empty={<NoMatches />}
        />
      </div>
    </>
  );
}
