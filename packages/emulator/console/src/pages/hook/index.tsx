import { Hooks, type LastFire } from '@tc/hooks';
import { useState } from 'preact/hooks';
import '../../styles/tasks.css';
import { StateBadge } from '../../components/badges.tsx';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState, Loaded } from '../../components/empty-state.tsx';
import { JsonView } from '../../components/json-view.tsx';
import { Page, Panel, Properties } from '../../components/page.tsx';
import { activeTab, Tabs } from '../../components/tabs.tsx';
import { Time } from '../../components/time.tsx';
import { toast } from '../../components/toast.tsx';
import { client } from '../../connection/clients.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useList } from '../../connection/list.ts';
import { useResource } from '../../connection/resource.ts';
import { href } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';
import { taskHref } from '../../tasks/links.tsx';
import { FireDialog } from './fire-dialog.tsx';

const TABS = [
  ['fires', 'Fires'],
  ['task', 'Task template'],
  ['schema', 'Trigger schema'],
] as const;

const COLUMNS: readonly Column<LastFire>[] = [
  { title: 'Task', width: 'minmax(0, 1.4fr)', cell: ({ taskId }) => <span class="mono">{taskId}</span> },
  {
    title: 'Outcome',
    width: '120px',
    cell: ({ result, taskState }) =>
      result === 'error' ? <StateBadge state="failed" label="no task" /> : <StateBadge state={taskState} />,
  },
  { title: 'Fired by', width: '150px', wide: true, cell: ({ firedBy }) => <span class="muted">{firedBy}</span> },
  {
    title: 'Error',
    width: 'minmax(0, 2fr)',
    wide: true,
    cell: ({ error }) => (
      <span class="muted" title={error}>
        {error}
      </span>
    ),
  },
  {
    title: 'Time',
    width: '90px',
    number: true,
    wide: true,
    cell: ({ taskCreateTime }) => (
      <span class="faint">
        <Time value={taskCreateTime} />
      </span>
    ),
  },
];

/** A hook: when it fires, what it made, and a button to fire it. */
export default function HookPage({ params }: PageProps) {
  const { hookGroupId = '', hookId = '' } = params;
  const [firing, setFiring] = useState(false);
  const changes = useEventSignal(({ name }) => name.startsWith('hook') || name.startsWith('task'), []);
  const hook = useResource((signal) => client(Hooks).hook(hookGroupId, hookId, { signal }), [hookGroupId, hookId], changes);
  const status = useResource((signal) => client(Hooks).getHookStatus(hookGroupId, hookId, { signal }), [hookGroupId, hookId], changes);
  const fires = useList(
    (signal) => client(Hooks).listLastFires(hookGroupId, hookId, undefined, { signal }),
    [hookGroupId, hookId],
    changes,
  );
  const tab = activeTab(TABS);
  return (
    <Page
      title={hook.data?.metadata.name ?? hookId}
      back={{ href: href('/hooks'), label: 'All hooks' }}
      note={<span class="mono">{`${hookGroupId}/${hookId}`}</span>}
      actions={
        hook.data && (
          <Button kind="primary" icon="play" onClick={() => setFiring(true)}>
            Fire
          </Button>
        )
      }
    >
      <Loaded resource={hook}>
        {(definition) => (
          <div class="stack">
            <Panel>
              <div class="stack">
                {definition.metadata.description !== '' && <p class="task-description">{definition.metadata.description}</p>}
                <Properties
                  entries={[
                    ['Owner', <bdi key="owner">{definition.metadata.owner}</bdi>],
                    [
                      'Schedule',
                      definition.schedule.length === 0 ? (
                        <span class="faint">none</span>
                      ) : (
                        <code key="schedule">{definition.schedule.join(', ')}</code>
                      ),
                    ],
                    ['Next fire', status.data?.nextScheduledDate && <Time value={status.data.nextScheduledDate} />],
                    ['Bindings', definition.bindings?.length ? <Bindings bindings={definition.bindings} /> : undefined],
                    ['Runs with', <code key="role">{`hook-id:${hookGroupId}/${hookId}`}</code>],
                  ]}
                />
              </div>
            </Panel>
            <div>
              <Tabs label="Parts of the hook" tabs={TABS} />
              {tab === 'task' && <JsonView value={definition.task} label="Task template" depth={4} />}
              {tab === 'schema' && <JsonView value={definition.triggerSchema} label="Trigger schema" depth={4} />}
              {tab === 'fires' && (
                <Panel flush>
                  <DataTable
                    label="Last fires"
                    rows={fires.data ?? []}
                    columns={COLUMNS}
                    rowKey={({ taskId }) => taskId}
                    href={({ taskId }) => taskHref(taskId)}
                    empty={
                      fires.data && (
                        <EmptyState icon="hooks" title="It has not fired yet">
                          Fire it with the button above.
                        </EmptyState>
                      )
                    }
                  />
                </Panel>
              )}
              {tab === 'fires' && fires.more && <Button onClick={fires.more}>Show more</Button>}
            </div>
            {firing && (
              <FireDialog
                hook={definition}
                onClose={() => setFiring(false)}
                onDone={(taskId) => {
                  setFiring(false);
                  toast(taskId === undefined ? 'The hook fired, but its template made no task' : `The hook fired and made task ${taskId}`);
                  fires.reload();
                  status.reload();
                }}
              />
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Bindings({ bindings }: { readonly bindings: readonly { readonly exchange: string; readonly routingKeyPattern: string }[] }) {
  return (
    <ul class="texts">
      {bindings.map(({ exchange, routingKeyPattern }) => (
        <li key={`${exchange} ${routingKeyPattern}`}>
          <code>{exchange}</code> <code class="muted">{routingKeyPattern}</code>
        </li>
      ))}
    </ul>
  );
}
