import { type ListClaimedTasksResponseTask, type ListPendingTasksResponseTask, Queue } from '@tc/queue';
import {
  type ListWorkersResponseWorker,
  WorkerManager,
  type WorkerPoolError,
  type WorkerPoolFullDefinition,
  type WorkerPoolLaunchConfig,
} from '@tc/worker-manager';
import '../../styles/tasks.css';
import { StateBadge, Tag, type Tone } from '../../components/badges.tsx';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState, ErrorNote, Loaded } from '../../components/empty-state.tsx';
import { JsonView } from '../../components/json-view.tsx';
import { Page, Panel, Properties } from '../../components/page.tsx';
import { activeTab, Tabs } from '../../components/tabs.tsx';
import { Time } from '../../components/time.tsx';
import { client } from '../../connection/clients.ts';
import { now } from '../../connection/clock.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { type LoadedList, useList } from '../../connection/list.ts';
import { useResource } from '../../connection/resource.ts';
import { href } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';
import { taskHref, workerHref } from '../../tasks/links.tsx';

const QUEUE_TABS = [
  ['workers', 'Workers'],
  ['pending', 'Pending tasks'],
  ['claimed', 'Claims'],
] as const;

const POOL_TABS = [...QUEUE_TABS, ['errors', 'Errors'], ['launch', 'Launch configurations'], ['definition', 'Definition']] as const;

/** A worker pool and the task queue of the same name. */
export default function PoolPage({ params }: PageProps) {
  const { provisionerId = '', workerType = '' } = params;
  const id = `${provisionerId}/${workerType}`;
  const changes = useEventSignal(({ name }) => name.startsWith('worker') || name.startsWith('launchConfig'), []);
  const pool = useResource((signal) => findPool(id, signal), [id], changes);
  const found = pool.data?.pool;
  const tabs = found === undefined ? QUEUE_TABS : POOL_TABS;
  return (
    <Page
      title={id}
      back={{ href: href('/workers'), label: 'All workers' }}
      note={pool.data && (found ? <Tag>{found.providerId}</Tag> : 'a task queue without a pool')}
    >
      <Loaded resource={pool}>
        {() => (
          <div class="stack">
            {found && <PoolSummary pool={found} />}
            <div>
              <Tabs label="Parts of the pool" tabs={tabs} />
              <Part key={id} id={id} tab={activeTab(tabs)} pool={found} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

async function findPool(id: string, signal: AbortSignal): Promise<{ readonly pool: WorkerPoolFullDefinition | undefined }> {
  try {
    return { pool: await client(WorkerManager).workerPool(id, { signal }) };
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 404) return { pool: undefined };
    throw error;
  }
}

function PoolSummary({ pool }: { readonly pool: WorkerPoolFullDefinition }) {
  const counts = [
    ['Running', pool.runningCount],
    ['Requested', pool.requestedCount],
    ['Stopping', pool.stoppingCount],
    ['Stopped', pool.stoppedCount],
    ['Capacity', pool.currentCapacity],
  ] as const;
  return (
    <Panel>
      <div class="stack">
        <dl class="counts">
          {counts.map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class={count === 0 ? 'faint' : ''}>{count.toLocaleString('en')}</dd>
            </div>
          ))}
        </dl>
        <Properties
          entries={[
            ['Description', pool.description === '' ? undefined : <bdi>{pool.description}</bdi>],
            ['Owner', <bdi key="owner">{pool.owner}</bdi>],
            ['Created', <Time key="created" value={pool.created} />],
            ['Changed', <Time key="changed" value={pool.lastModified} />],
          ]}
        />
      </div>
    </Panel>
  );
}

function Part({ id, tab, pool }: { readonly id: string; readonly tab: string; readonly pool: WorkerPoolFullDefinition | undefined }) {
  switch (tab) {
    case 'pending':
      return <PendingTasks id={id} />;
    case 'claimed':
      return <ClaimedTasks id={id} />;
    case 'errors':
      return <Errors id={id} />;
    case 'launch':
      return <LaunchConfigs id={id} />;
    case 'definition':
      return <JsonView value={pool} label="Definition" depth={4} />;
    default:
      return <Workers id={id} />;
  }
}

interface ListPanelProps<Item> {
  readonly label: string;
  readonly list: LoadedList<Item>;
  readonly columns: readonly Column<Item>[];
  readonly rowKey: (item: Item) => string;
  readonly href: (item: Item) => string;
  readonly none: string;
  readonly hint: string;
}

function ListPanel<Item>({ label, list, columns, rowKey, href: address, none, hint }: ListPanelProps<Item>) {
  if (list.error && list.data === undefined) return <ErrorNote error={list.error} onRetry={list.reload} />;
  return (
    <>
      <Panel flush>
        <DataTable
          label={label}
          rows={list.data ?? []}
          columns={columns}
          rowKey={rowKey}
          href={address}
          empty={
            list.data && (
              <EmptyState icon="workers" title={none}>
                {hint}
              </EmptyState>
            )
          }
        />
      </Panel>
      {list.more && <Button onClick={list.more}>Show more</Button>}
    </>
  );
}

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

function Workers({ id }: { readonly id: string }) {
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

function PendingTasks({ id }: { readonly id: string }) {
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

function ClaimedTasks({ id }: { readonly id: string }) {
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

function Errors({ id }: { readonly id: string }) {
  const changes = useEventSignal(({ name }) => name === 'workerPoolError', []);
  const list = useList((signal) => client(WorkerManager).listWorkerPoolErrors(id, undefined, { signal }), [id], changes);
  if (list.error && list.data === undefined) return <ErrorNote error={list.error} onRetry={list.reload} />;
  if (list.data?.length === 0)
    return (
      <EmptyState icon="check" title="No errors">
        Errors that the provider or a worker reports appear here.
      </EmptyState>
    );
  return (
    <div class="stack">
      {list.data?.map((error) => (
        <PoolError key={error.errorId} error={error} />
      ))}
      {list.more && <Button onClick={list.more}>Show more</Button>}
    </div>
  );
}

function PoolError({ error: { title, kind, description, reported, launchConfigId, extra } }: { readonly error: WorkerPoolError }) {
  return (
    <Panel
      title={
        <>
          <StateBadge state="failed" label={kind} /> <bdi>{title}</bdi>
        </>
      }
      actions={
        <span class="faint">
          <Time value={reported} />
        </span>
      }
    >
      <div class="stack">
        <p class="task-description">{description}</p>
        {launchConfigId !== undefined && <p class="muted">Launch configuration {launchConfigId}</p>}
        {Object.keys(extra).length > 0 && <JsonView value={extra} label="Details" depth={2} />}
      </div>
    </Panel>
  );
}

function LaunchConfigs({ id }: { readonly id: string }) {
  const changes = useEventSignal(({ name }) => name.startsWith('launchConfig'), []);
  const list = useList<WorkerPoolLaunchConfig>(
    (signal) => client(WorkerManager).listWorkerPoolLaunchConfigs(id, { includeArchived: 'true' }, { signal }),
    [id],
    changes,
  );
  if (list.error && list.data === undefined) return <ErrorNote error={list.error} onRetry={list.reload} />;
  if (list.data?.length === 0) {
    return (
      <EmptyState icon="workers" title="No launch configurations">
        Pools of the providers for AWS, Azure and Google have some. Static pools have none.
      </EmptyState>
    );
  }
  return (
    <div class="stack">
      {list.data?.map(({ launchConfigId, configuration, isArchived, lastModified }) => (
        <Panel
          key={launchConfigId}
          title={
            <>
              <span class="mono">{launchConfigId}</span> {isArchived && <Tag>archived</Tag>}
            </>
          }
          actions={
            <span class="faint">
              changed <Time value={lastModified} />
            </span>
          }
        >
          <JsonView value={configuration} label="Configuration" depth={1} />
        </Panel>
      ))}
      {list.more && <Button onClick={list.more}>Show more</Button>}
    </div>
  );
}
