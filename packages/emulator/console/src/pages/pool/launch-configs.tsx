import { WorkerManager, type WorkerPoolLaunchConfig } from '@tc/worker-manager';
import { Tag } from '../../components/badges.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState, ErrorNote } from '../../components/empty-state.tsx';
import { JsonView } from '../../components/json-view.tsx';
import { Panel } from '../../components/page.tsx';
import { Time } from '../../components/time.tsx';
import { client } from '../../connection/clients.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useList } from '../../connection/list.ts';

/** The launch configurations of a pool, archived ones included. */
export function LaunchConfigs({ id }: { readonly id: string }) {
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
