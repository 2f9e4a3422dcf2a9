import { type ListWorkersResponseWorker, WorkerManager } from '@tc/worker-manager';
import { Tag, type Tone } from '../../components/badges.tsx';
import type { Column } from '../../components/data-table.tsx';
import { Time } from '../../components/time.tsx';
import { client } from '../../connection/clients.ts';
import { now } from '../../connection/clock.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useList } from '../../connection/list.ts';
import { taskHref, workerHref } from '../../tasks/links.tsx';
import { ListPanel } from './list-panel.tsx';

const WORKER_TONES: Readonly<Record<string, Tone>> = { running: 'green', requested: 'amber', stopping: 'amber', standalone: 'blue' };

const WORKER_COLUMNS: readonly Column<ListWorkersResponseWorker>[] = [
  { title: 'Worker', width: 'minmax(0, 1.4fr)', cell: ({ workerGroup, workerId }) => `${workerGroup}/${workerId}` },
  { title: 'State', width: '110px', cell: WorkerState },
  {
    title: 'Latest task',
    width: 'minmax(0, 1.2fr)',
    wide: true,
    cell: ({ latestTask }) =>
      latestTask && (
        <a class="mono" href={taskHref(latestTask.taskId)}>
          {latestTask.taskId}
        </a>
      ),
  },
  {
    title: 'Last active',
    width: '92px',
    number: true,
    wide: true,
    cell: ({ lastDateActive }) => <span class="faint">{lastDateActive && <Time value={lastDateActive} />}</span>,
  },
];

function WorkerState({ state, quarantineUntil }: ListWorkersResponseWorker) {
  if (quarantineUntil !== undefined && Date.parse(quarantineUntil) > now.value) return <Tag tone="magenta">quarantined</Tag>;
  return state === undefined ? null : <Tag tone={WORKER_TONES[state] ?? 'grey'}>{state}</Tag>;
}

/** The workers of a pool or task queue. */
export function Workers({ id }: { readonly id: string }) {
  const [provisionerId = '', workerType = ''] = id.split('/');
  const changes = useEventSignal(({ name }) => name.startsWith('worker') || name === 'taskRunning', []);
  const list = useList((signal) => client(WorkerManager).listWorkers(provisionerId, workerType, undefined, { signal }), [id], changes);
  return (
    <ListPanel
      label="Workers"
      list={list}
      columns={WORKER_COLUMNS}
      rowKey={({ workerGroup, workerId }) => `${workerGroup}/${workerId}`}
      href={({ workerGroup, workerId }) => workerHref(id, workerGroup, workerId)}
      none="No workers"
      hint="A worker appears here when it registers, or when it claims a task."
    />
  );
}
