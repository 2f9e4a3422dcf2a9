import { fromNow } from '@tc/core';
import { Queue, type TaskRun } from '@tc/queue';
import { WorkerManager, type WorkerResponse } from '@tc/worker-manager';
import { useState } from 'preact/hooks';
import '../../styles/tasks.css';
import { StateBadge, Tag } from '../../components/badges.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState, Loaded } from '../../components/empty-state.tsx';
import { Form, TextField } from '../../components/form.tsx';
import { Page, Panel, Properties } from '../../components/page.tsx';
import { Time } from '../../components/time.tsx';
import { toast } from '../../components/toast.tsx';
import { client } from '../../connection/clients.ts';
import { now } from '../../connection/clock.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useResource } from '../../connection/resource.ts';
import type { PageProps } from '../../routes.ts';
import { poolHref, taskHref } from '../../tasks/links.tsx';

/** A worker: its state, its latest tasks, and its quarantine. */
export default function WorkerPage({ params }: PageProps) {
  const { provisionerId = '', workerType = '', workerGroup = '', workerId = '' } = params;
  const name = [provisionerId, workerType, workerGroup, workerId] as const;
  const poolId = `${provisionerId}/${workerType}`;
  const [asking, setAsking] = useState(false);
  const changes = useEventSignal((event) => event.name.startsWith('worker') || event.name.startsWith('task'), []);
  const worker = useResource((signal) => client(WorkerManager).getWorker(...name, { signal }), name, changes);
  const quarantined = worker.data !== undefined && isQuarantined(worker.data);
  const release = async (): Promise<void> => {
    await client(Queue).quarantineWorker(...name, { quarantineUntil: new Date(now.peek()), quarantineInfo: 'Ended in the console' });
    toast('The worker gets tasks again');
    worker.reload();
  };
  return (
    <Page
      title={`${workerGroup}/${workerId}`}
      back={{ href: poolHref(poolId), label: poolId }}
      note={
        worker.data && (
          <>
            {worker.data.state && <Tag>{worker.data.state}</Tag>}
            {quarantined && <Tag tone="magenta">quarantined</Tag>}
          </>
        )
      }
      actions={
        worker.data &&
        (quarantined ? <Button onClick={release}>End the quarantine</Button> : <Button onClick={() => setAsking(true)}>Quarantine</Button>)
      }
    >
      <Loaded resource={worker}>{(data) => <Content worker={data} poolId={poolId} />}</Loaded>
      {asking && (
        <QuarantineDialog
          onClose={() => setAsking(false)}
          onSubmit={async (duration, reason) => {
            await client(Queue).quarantineWorker(...name, {
              quarantineUntil: fromNow(duration, new Date(now.peek())),
              quarantineInfo: reason,
            });
            setAsking(false);
            toast('The worker is quarantined');
            worker.reload();
          }}
        />
      )}
    </Page>
  );
}

/** Whether the worker gets no tasks now. A quarantine that has ended stays in its record. */
function isQuarantined({ quarantineUntil }: WorkerResponse): boolean {
  return quarantineUntil !== undefined && Date.parse(quarantineUntil) > now.value;
}

function Content({ worker, poolId }: { readonly worker: WorkerResponse; readonly poolId: string }) {
  const { quarantineDetails = [] } = worker;
  return (
    <div class="columns">
      <Panel title="Worker">
        <Properties
          entries={[
            [
              'Pool',
              <a key="pool" href={poolHref(poolId)}>
                {poolId}
              </a>,
            ],
            ['Provider', worker.providerId],
            ['Launch config', worker.launchConfigId],
            ['Capacity', worker.capacity],
            ['First claim', <Time key="first" value={worker.firstClaim} />],
            ['Last active', worker.lastDateActive && <Time value={worker.lastDateActive} />],
            ['Expires', <Time key="expires" value={worker.expires} />],
            [
              'Quarantine',
              isQuarantined(worker) && (
                <>
                  until <Time value={worker.quarantineUntil ?? ''} />
                </>
              ),
            ],
          ]}
        />
      </Panel>
      <Panel title="Latest tasks" flush>
        {worker.recentTasks.length === 0 ? (
          <EmptyState icon="tasks" title="No tasks yet">
            The runs that the worker claims appear here.
          </EmptyState>
        ) : (
          <ul class="task-links">
            {worker.recentTasks.toReversed().map((run) => (
              <RecentTask key={`${run.taskId}/${run.runId}`} run={run} />
            ))}
          </ul>
        )}
      </Panel>
      {quarantineDetails.length > 0 && (
        <Panel title="Quarantines" flush>
          <ul class="task-links">
            {quarantineDetails.toReversed().map(({ updatedAt, quarantineInfo, quarantineUntil, clientId }) => (
              <li key={updatedAt}>
                <bdi>{quarantineInfo}</bdi>
                <span class="muted">
                  until <Time value={quarantineUntil} /> · {clientId}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}

function RecentTask({ run: { taskId, runId } }: { readonly run: TaskRun }) {
  const changes = useEventSignal((event) => event.taskId === taskId, [taskId]);
  const { data } = useResource(
    async (signal) => {
      const queue = client(Queue);
      const [task, { status }] = await Promise.all([queue.task(taskId, { signal }), queue.status(taskId, { signal })]);
      return { name: task.metadata.name, state: status.runs[runId]?.state ?? status.state };
    },
    [taskId, runId],
    changes,
  );
  return (
    <li>
      <a class="truncate" href={taskHref(taskId, { run: String(runId) })}>
        <bdi>{data?.name ?? taskId}</bdi>
      </a>
      {data && <StateBadge state={data.state} />}
    </li>
  );
}

interface QuarantineDialogProps {
  readonly onClose: () => void;
  readonly onSubmit: (duration: string, reason: string) => Promise<void>;
}

function QuarantineDialog({ onClose, onSubmit }: QuarantineDialogProps) {
  const [duration, setDuration] = useState('1 day');
  const [reason, setReason] = useState('');
  return (
    <Dialog title="Quarantine the worker" onClose={onClose}>
      <Form action="Quarantine" onSubmit={() => onSubmit(duration, reason)}>
        <p class="muted">It gets no tasks until the quarantine ends.</p>
        <TextField label="For" value={duration} onChange={setDuration} required suggestions={['1 hour', '1 day', '1 week', '1 year']} />
        <TextField label="Reason" value={reason} onChange={setReason} required />
      </Form>
    </Dialog>
  );
}
