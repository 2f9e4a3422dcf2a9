import { Queue } from '@tc/queue';
import { WorkerManager, type WorkerPoolFullDefinition } from '@tc/worker-manager';
import '../../styles/tasks.css';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState, Loaded, NoMatches } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, SelectFilter, TextFilter } from '../../components/filter-bar.tsx';
import { Page } from '../../components/page.tsx';
import { client } from '../../connection/clients.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useResource } from '../../connection/resource.ts';
import { queryValue } from '../../navigation/location.ts';
import { poolHref } from '../../tasks/links.tsx';

/** A worker pool, a task queue, or both: they have the same names. */
interface Row {
  readonly id: string;
  /** Missing if there only is a task queue: workers of tests often work without a pool. */
  readonly pool: WorkerPoolFullDefinition | undefined;
}

/** All worker pools and task queues. */
export default function WorkersPage() {
  const changes = useEventSignal(({ name }) => name.startsWith('worker') || name === 'taskDefined', []);
  const resource = useResource(loadRows, [], changes);
  return (
    <Page title="Workers" fill note={resource.data?.length}>
      <Loaded resource={resource}>{(rows) => (rows.length === 0 ? <NoPools /> : <PoolList rows={rows} />)}</Loaded>
    </Page>
  );
}

async function loadRows(signal: AbortSignal): Promise<readonly Row[]> {
  const rows = new Map<string, Row>();
  for await (const { taskQueueId } of client(Queue).listTaskQueues(undefined, { signal }))
    rows.set(taskQueueId, { id: taskQueueId, pool: undefined });
  for await (const pool of client(WorkerManager).listWorkerPools(undefined, { signal })) {
    const id = pool.workerPoolId ?? '';
    rows.set(id, { id, pool });
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Pool or queue', width: 'minmax(0, 2fr)', cell: ({ id }) => id },
  {
    title: 'Provider',
    width: 'minmax(0, 1fr)',
    wide: true,
    cell: ({ pool }) => <span class="muted">{pool?.providerId ?? 'no pool'}</span>,
  },
  { title: 'Running', width: '70px', number: true, cell: ({ pool }) => <Count value={pool?.runningCount} /> },
  { title: 'Requested', width: '76px', number: true, wide: true, cell: ({ pool }) => <Count value={pool?.requestedCount} /> },
  {
    title: 'Pending tasks',
    width: '96px',
    narrowWidth: '84px',
    number: true,
    cell: ({ id }) => <TaskCount taskQueueId={id} of="pendingTasks" />,
  },
  { title: 'Claimed', width: '70px', number: true, wide: true, cell: ({ id }) => <TaskCount taskQueueId={id} of="claimedTasks" /> },
];

function Count({ value }: { readonly value: number | undefined }) {
  return value === undefined ? <span class="faint">–</span> : <span class={value === 0 ? 'faint' : ''}>{value.toLocaleString('en')}</span>;
}

/** The number of tasks of a queue. Rows that are not visible load nothing. */
function TaskCount({ taskQueueId, of }: { readonly taskQueueId: string; readonly of: 'pendingTasks' | 'claimedTasks' }) {
  const changes = useEventSignal(({ name }) => name.startsWith('task'), []);
  const { data } = useResource((signal) => client(Queue).taskQueueCounts(taskQueueId, { signal }), [taskQueueId], changes);
  return data === undefined ? null : <Count value={data[of]} />;
}

function PoolList({ rows }: { readonly rows: readonly Row[] }) {
  const [provider, text] = [queryValue('provider'), queryValue('q')];
  const shown = rows.filter(
    ({ id, pool }) => (provider === '' || pool?.providerId === provider) && matchesText(`${id} ${pool?.description ?? ''}`, text),
  );
  return (
    <>
      <FilterBar>
        <TextFilter label="Filter pools" />
        <SelectFilter name="provider" label="Provider" options={[...new Set(rows.flatMap(({ pool }) => pool?.providerId ?? []))].sort()} />
      </FilterBar>
      <div class="split">
        <DataTable
          label="Worker pools and task queues"
          rows={shown}
          columns={COLUMNS}
          rowKey={({ id }) => id}
          href={({ id }) => poolHref(id)}
          empty={<NoMatches />}
        />
      </div>
    </>
  );
}

function NoPools() {
  return (
    <EmptyState
      icon="workers"
      title="No workers yet"
      snippet={[
        "import { Queue } from '@tc/queue';",
        '',
        "const { tasks } = await Queue.fromEnv().claimWork('my-pool/my-worker', {",
        "  workerGroup: 'local',",
        "  workerId: 'me',",
        '  tasks: 1,',
        '});',
      ].join('\n')}
    >
      A task queue appears here when a worker asks it for work, and a worker pool when it is created.
    </EmptyState>
  );
}
