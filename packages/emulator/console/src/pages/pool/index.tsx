import { WorkerManager, type WorkerPoolFullDefinition } from '@tc/worker-manager';
import '../../styles/tasks.css';
import { Tag } from '../../components/badges.tsx';
import { Loaded } from '../../components/empty-state.tsx';
import { JsonView } from '../../components/json-view.tsx';
import { Page, Panel, Properties } from '../../components/page.tsx';
import { activeTab, Tabs } from '../../components/tabs.tsx';
import { Time } from '../../components/time.tsx';
import { client } from '../../connection/clients.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useResource } from '../../connection/resource.ts';
import { href } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';
import { Errors } from './errors.tsx';
import { LaunchConfigs } from './launch-configs.tsx';
import { ClaimedTasks, PendingTasks } from './queue-tasks.tsx';
import { Workers } from './workers.tsx';

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
