import { computed, signal } from '@preact/signals';
import type { CallEntry } from '../../../../src/console/protocol.ts';
import { StatusBadge, statusTone, Tag } from '../../components/badges.tsx';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, SelectFilter, TextFilter } from '../../components/filter-bar.tsx';
import { Page } from '../../components/page.tsx';
import { formatDuration, timeOfDay } from '../../components/time.tsx';
import { session } from '../../connection/session.ts';
import { calls } from '../../connection/store.ts';
import { useKeys } from '../../navigation/keyboard.ts';
import { hrefWithQuery, navigate, queryValue } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';
import { CallDetails } from './details.tsx';

/** The calls at the time when the user paused the list. */
const paused = signal<readonly CallEntry[] | undefined>(undefined);
const shownCalls = computed(() => paused.value ?? calls.value);
const services = computed(() => [...new Set(shownCalls.value.map(({ service }) => service))].filter(Boolean).sort());
const clientIds = computed(() => [...new Set(shownCalls.value.map(({ clientId }) => clientId ?? ANONYMOUS))].sort());
const filtered = computed(() => {
  const [service, clientId, status, text] = ['service', 'client', 'status', 'q'].map(queryValue) as [string, string, string, string];
  if (!service && !clientId && !status && !text.trim()) return shownCalls.value;
  return shownCalls.value.filter(
    (call) =>
      (!service || call.service === service) &&
      (!clientId || (call.clientId ?? ANONYMOUS) === clientId) &&
      (!status || matchesStatus(call, status)) &&
      (!text.trim() ||
        matchesText(`${call.service}.${call.method} ${call.verb} ${call.url} ${call.clientId ?? ''} ${call.status ?? 'cut'}`, text)),
  );
});

const ANONYMOUS = 'anonymous';

const STATUSES = [
  ['ok', 'Succeeded'],
  ['4xx', 'Refused (4xx)'],
  ['5xx', 'Failed (5xx)'],
  ['cut', 'Cut'],
  ['fault', 'Changed by a fault'],
] as const;

const COLUMNS: readonly Column<CallEntry>[] = [
  { title: 'Method', width: 'minmax(0, 1.5fr)', cell: MethodName },
  { title: 'Status', width: '64px', cell: ({ status }) => <StatusBadge status={status} /> },
  { title: 'Client', width: 'minmax(0, 1fr)', wide: true, cell: ({ clientId }) => <span class="muted">{clientId ?? ANONYMOUS}</span> },
  { title: 'Path', width: 'minmax(0, 2fr)', wide: true, cell: ({ verb, url }) => <span class="muted mono">{`${verb} ${url}`}</span> },
  { title: 'ms', width: '52px', number: true, wide: true, cell: ({ duration }) => <span class="muted">{formatMs(duration)}</span> },
  { title: 'Time', width: '94px', number: true, cell: ({ time }) => <span class="faint">{timeOfDay(time)}</span> },
];
const COLUMNS_BESIDE_DETAILS = COLUMNS.filter(({ title }) => title !== 'Path');

/** The calls that the emulator receives, live. */
export default function CallsPage({ params }: PageProps) {
  const id = params['id'] === undefined ? undefined : Number(params['id']);
  const close = () => navigate(hrefWithQuery('/calls'));
  useKeys([{ keys: 'p', label: 'Pause and continue', run: togglePause }]);
  useKeys(id === undefined ? [] : [{ keys: 'Escape', label: 'Close', run: close }], [id === undefined]);
  const rows = filtered.value;
  const total = shownCalls.value.length;
  return (
    <Page
      title="Calls"
      fill
      note={rows.length === total ? total.toLocaleString('en') : `${rows.length.toLocaleString('en')} of ${total.toLocaleString('en')}`}
      actions={
        <Button icon={paused.value ? 'play' : 'pause'} aria-pressed={paused.value !== undefined} onClick={togglePause}>
          {paused.value ? `Continue${newCalls()}` : 'Pause'}
        </Button>
      }
    >
      <FilterBar>
        <TextFilter label="Filter calls" />
        <SelectFilter name="service" label="Service" options={services.value} />
        <SelectFilter name="client" label="Client" options={clientIds.value} />
        <SelectFilter name="status" label="Status" options={STATUSES} />
      </FilterBar>
      <div class={id === undefined ? 'split' : 'split open'}>
        <DataTable
          label="Calls"
          rows={rows}
          rowKey={callId}
          columns={id === undefined ? COLUMNS : COLUMNS_BESIDE_DETAILS}
          href={callHref}
          selected={id}
          empty={total === 0 ? <NoCalls /> : <NoMatches />}
        />
        {id !== undefined && <CallDetails id={id} onClose={close} />}
      </div>
    </Page>
  );
}

function MethodName({ service, method, verb, url, fault }: CallEntry) {
  return (
    <>
      {method === '' ? (
        <span class="mono">
          {verb} {url}
        </span>
      ) : (
        <>
          <span class="muted">{service}.</span>
          {method}
        </>
      )}
      {fault && (
        <>
          {' '}
          <Tag tone="magenta">fault</Tag>
        </>
      )}
    </>
  );
}

function NoCalls() {
  return (
    <EmptyState
      icon="calls"
      title="No calls yet"
      snippet={`import { Queue } from '@tc/queue';\n\nconst queue = new Queue({ rootUrl: '${session.value?.rootUrl ?? location.origin}' });\nawait queue.ping();`}
    >
      Calls of your programs appear here as they happen. The calls of this page are left out.
    </EmptyState>
  );
}

function NoMatches() {
  return (
    <EmptyState title="No call matches">
      <a href="/console/calls">Remove the filters</a>
    </EmptyState>
  );
}

function togglePause(): void {
  paused.value = paused.peek() === undefined ? calls.peek() : undefined;
}

function newCalls(): string {
  const added = (calls.value[0]?.id ?? 0) - (paused.value?.[0]?.id ?? 0);
  return added > 0 ? ` (${added.toLocaleString('en')} new)` : '';
}

function matchesStatus({ status, fault }: CallEntry, wanted: string): boolean {
  if (wanted === 'fault') return fault === true;
  if (wanted === 'cut') return status === undefined;
  if (status === undefined) return false;
  if (wanted === 'ok') return status < 400;
  return wanted === '5xx' ? statusTone(status) === 'red' : statusTone(status) === 'amber';
}

function callId({ id }: CallEntry): number {
  return id;
}

function callHref({ id }: CallEntry): string {
  return hrefWithQuery(`/calls/${id}`);
}

function formatMs(duration: number): string {
  return duration >= 10_000 ? formatDuration(duration) : duration.toFixed(duration < 10 ? 1 : 0);
}
