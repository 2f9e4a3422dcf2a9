import { type ListClaimedTasksResponseTask, type ListPendingTasksResponseTask, Queue } from '@tc/queue';
import type { Column } from '../../components/data-table.tsx';
import { Time } from '../../components/time.tsx';
import { client } from '../../connection/clients.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useList } from '../../connection/list.ts';
import { taskHref } from '../../tasks/links.tsx';
import { ListPanel } from './list-panel.tsx';

const PENDING_COLUMNS: readonly Column<ListPendingTasksResponseTask>[] = [
  { title: 'Task', width: 'minmax(0, 2fr)', cell: ({ task }) => <bdi>{task.metadata.name}</bdi> },
  { title: 'Priority', width: '90px', wide: true, cell: ({ task }) => <span class="muted">{task.priority}</span> },
  { title: 'Run', width: '44px', number: true, wide: true, cell: ({ runId }) => <span class="muted">{runId}</span> },
  {
    title: 'Waiting since',
    width: '100px',
    number: true,
    cell: ({ inserted }) => (
      <span class="faint">
        <Time value={inserted} />
      </span>
    ),
  },
];

/** The tasks that wait for a worker. */
export function PendingTasks({ id }: { readonly id: string }) {
  const changes = useEventSignal(({ name }) => name.startsWith('task'), []);
  const list = useList((signal) => client(Queue).listPendingTasks(id, undefined, { signal }), [id], changes);
  return (
    <ListPanel
      label="Pending tasks"
      list={list}
      columns={PENDING_COLUMNS}
      rowKey={({ taskId, runId }) => `${taskId}/${runId}`}
      href={({ taskId }) => taskHref(taskId)}
      none="No pending tasks"
      hint="Tasks of this queue wait here until a worker claims them."
    />
  );
}

const CLAIM_COLUMNS: readonly Column<ListClaimedTasksResponseTask>[] = [
  { title: 'Task', width: 'minmax(0, 2fr)', cell: ({ task }) => <bdi>{task.metadata.name}</bdi> },
  {
    title: 'Worker',
    width: 'minmax(0, 1fr)',
    cell: ({ workerGroup, workerId }) => <span class="muted">{`${workerGroup}/${workerId}`}</span>,
  },
  {
    title: 'Claimed',
    width: '92px',
    number: true,
    wide: true,
    cell: ({ claimed }) => (
      <span class="faint">
        <Time value={claimed} />
      </span>
    ),
  },
];

/** The tasks that workers are working on. */
export function ClaimedTasks({ id }: { readonly id: string }) {
  const changes = useEventSignal(({ name }) => name.startsWith('task'), []);
  const list = useList((signal) => client(Queue).listClaimedTasks(id, undefined, { signal }), [id], changes);
  return (
    <ListPanel
      label="Claims"
      list={list}
      columns={CLAIM_COLUMNS}
      rowKey={({ taskId, runId }) => `${taskId}/${runId}`}
      href={({ taskId }) => taskHref(taskId)}
      none="No claims"
      hint="Tasks that a worker is working on appear here."
    />
  );
}
