import { type HookDefinition, Hooks } from '@tc/hooks';
import '../../styles/tasks.css';
import { StateBadge } from '../../components/badges.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState, Loaded, NoMatches } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, SelectFilter, TextFilter } from '../../components/filter-bar.tsx';
import { Page } from '../../components/page.tsx';
import { Time } from '../../components/time.tsx';
import { client } from '../../connection/clients.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useResource } from '../../connection/resource.ts';
import { href, queryValue } from '../../navigation/location.ts';

/** All hooks, by group. */
export default function HooksPage() {
  const changes = useEventSignal(({ name }) => name.startsWith('hook'), []);
  const resource = useResource(
    async (signal) => {
      const hooks = client(Hooks);
      const { groups } = await hooks.listHookGroups({ signal });
      return (await Promise.all(groups.map((group) => hooks.listHooks(group, { signal })))).flatMap((list) => list.hooks);
    },
    [],
    changes,
  );
  return (
    <Page title="Hooks" fill note={resource.data?.length}>
      <Loaded resource={resource}>{(hooks) => (hooks.length === 0 ? <NoHooks /> : <HookList hooks={hooks} />)}</Loaded>
    </Page>
  );
}

const COLUMNS: readonly Column<HookDefinition>[] = [
  {
    title: 'Hook',
    width: 'minmax(0, 1.4fr)',
    cell: ({ hookGroupId, hookId }) => (
      <>
        <span class="muted">{hookGroupId}/</span>
        {hookId}
      </>
    ),
  },
  { title: 'Name', width: 'minmax(0, 1.4fr)', wide: true, cell: ({ metadata }) => <bdi class="muted">{metadata.name}</bdi> },
  { title: 'Fired by', width: 'minmax(0, 1fr)', wide: true, cell: FiredBy },
  { title: 'Last fire', width: '116px', narrowWidth: '100px', cell: (hook) => <HookStatus hook={hook} /> },
  { title: 'Next', width: '92px', wide: true, number: true, cell: (hook) => <HookStatus hook={hook} next /> },
];

function HookList({ hooks }: { readonly hooks: readonly HookDefinition[] }) {
  const [group, text] = [queryValue('group'), queryValue('q')];
  const rows = hooks.filter(
    ({ hookGroupId, hookId, metadata }) =>
      (group === '' || hookGroupId === group) && matchesText(`${hookGroupId}/${hookId} ${metadata.name} ${metadata.description}`, text),
  );
  return (
    <>
      <FilterBar>
        <TextFilter label="Filter hooks" />
        <SelectFilter name="group" label="Group" options={[...new Set(hooks.map(({ hookGroupId }) => hookGroupId))].sort()} />
      </FilterBar>
      <div class="split">
        <DataTable
          label="Hooks"
          rows={rows}
          columns={COLUMNS}
          rowKey={({ hookGroupId, hookId }) => `${hookGroupId}/${hookId}`}
          href={({ hookGroupId, hookId }) => href(`/hooks/${encodeURIComponent(hookGroupId)}/${encodeURIComponent(hookId)}`)}
          empty={<NoMatches />}
        />
      </div>
    </>
  );
}

function FiredBy({ schedule, bindings = [] }: HookDefinition) {
  const texts = [
    ...schedule,
    ...(bindings.length > 0 ? [`${bindings.length} pulse ${bindings.length === 1 ? 'binding' : 'bindings'}`] : []),
  ];
  return <span class="muted">{texts.length === 0 ? 'calls' : texts.join(', ')}</span>;
}

/** The last fire of a hook, or the next one. Rows that are not visible load nothing. */
function HookStatus({ hook: { hookGroupId, hookId }, next = false }: { readonly hook: HookDefinition; readonly next?: boolean }) {
  const changes = useEventSignal(({ name }) => name === 'taskDefined', []);
  const { data } = useResource((signal) => client(Hooks).getHookStatus(hookGroupId, hookId, { signal }), [hookGroupId, hookId], changes);
  if (data === undefined) return null;
  if (next)
    return data.nextScheduledDate === undefined ? null : (
      <span class="faint">
        <Time value={data.nextScheduledDate} />
      </span>
    );
  if (data.lastFire.result === 'no-fire') return <span class="faint">never</span>;
  const failed = data.lastFire.result === 'error';
  return <StateBadge state={failed ? 'failed' : 'completed'} label={<Time value={data.lastFire.time} />} />;
}

function NoHooks() {
  return (
    <EmptyState
      icon="hooks"
      title="No hooks yet"
      snippet={[
        "import { Hooks } from '@tc/hooks';",
        '',
        "await Hooks.fromEnv().createHook('my-project', 'nightly', {",
        '  metadata: {',
        "    name: 'Nightly',",
        "    description: 'Builds every night',",
        "    owner: 'me@example.com',",
        '  },',
        "  schedule: ['0 0 3 * * *'],",
        '  task: { /* a task definition */ },',
        '});',
      ].join('\n')}
    >
      A hook creates a task by a schedule, a pulse message or a call.
    </EmptyState>
  );
}
