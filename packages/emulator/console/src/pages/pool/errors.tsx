import { WorkerManager, type WorkerPoolError } from '@tc/worker-manager';
import { StateBadge } from '../../components/badges.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState, ErrorNote } from '../../components/empty-state.tsx';
import { JsonView } from '../../components/json-view.tsx';
import { Panel } from '../../components/page.tsx';
import { Time } from '../../components/time.tsx';
import { client } from '../../connection/clients.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useList } from '../../connection/list.ts';

/** The errors of a pool that its provider or its workers reported. */
export function Errors({ id }: { readonly id: string }) {
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
