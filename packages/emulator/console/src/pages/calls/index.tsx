import { computed } from '@preact/signals';
import type { CallEntry } from '../../../../src/console/protocol.ts';
import { StatusBadge, statusTone, Tag } from '../../components/badges.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState, NoMatches } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, SelectFilter, TextFilter } from '../../components/filter-bar.tsx';
import { MethodName } from '../../components/method-name.tsx';
import { Page } from '../../components/page.tsx';
import { pausable } from '../../components/pausable.ts';
import { PauseButton, shownCount } from '../../components/pause-button.tsx';
import { formatDuration, timeOfDay } from '../../components/time.tsx';
import { session } from '../../connection/session.ts';
import { calls } from '../../connection/store.ts';
import { hrefWithQuery, queryValue } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';
import { CallDetails } from './details.tsx';

const ANONYMOUS = 'anonymous';

const STATUSES = [
  ['ok', 'Succeeded'],
  ['error', 'All errors'],
  ['4xx', 'Refused (4xx)'],
  ['5xx', 'Failed (5xx)'],
  ['cut', 'Cut'],
  ['fault', 'Changed by a fault'],
] as const;

const list = pausable(calls);
const services = computed(() => [...new Set(list.shown.value.map(({ service }) => service))].filter(Boolean).sort());
const clientIds = computed(() => [...new Set(list.shown.value.map(({ clientId }) => clientId ?? ANONYMOUS))].sort());
const filtered = computed(() => {
  const service = queryValue('service');
  const clientId = queryValue('client');
  const status = queryValue('status');
  const text = queryValue('q').trim();
  if (!service && !clientId && !status && !text) return list.shown.value;
  return list.shown.value.filter(
    (call) =>
      (!service || call.service === service) &&
      (!clientId || (call.clientId ?? ANONYMOUS) === clientId) &&
      (!status || matchesStatus(call, status)) &&
      (!text ||
        matchesText(`${call.service}.${call.method} ${call.verb} ${call.url} ${call.clientId ?? ANONYMOUS} ${call.status ?? 'cut'}`, text)),
  );
});

const METHOD: Column<CallEntry> = { title: 'Method', width: 'minmax(0, 1.5fr)', cell: Method };
const STATUS: Column<CallEntry> = { title: 'Status', width: '64px', cell: ({ status }) => <StatusBadge status={status} /> };
const CLIENT: Column<CallEntry> = {
  title: 'Client',
  width: 'minmax(0, 1fr)',
  wide: true,
  cell: ({ clientId }) => <span class={clientId === undefined ? 'faint' : 'muted'}>{clientId ?? ANONYMOUS}</span>,
};
const PATH: Column<CallEntry> = {
  title: 'Path',
  width: 'minmax(0, 2fr)',
  wide: true,
  cell: ({ verb, url }) => <span class="faint mono">{`${verb} ${url}`}</span>,
};
const TOOK: Column<CallEntry> = {
  title: 'ms',
  width: '52px',
  number: true,
  wide: true,
  cell: ({ duration }) => <span class="muted">{formatMs(duration)}</span>,
};
const TIME: Column<CallEntry> = {
  title: 'Time',
  width: '94px',
  number: true,
  cell: ({ time }) => <span class="faint">{timeOfDay(time)}</span>,
};

/** The calls that the emulator receives, live. */
export default function CallsPage({ params }: PageProps) {
  const id = params['id'] === undefined ? undefined : Number(params['id']);
  const rows = filtered.value;
  const total = list.shown.value.length;
  return (
    <Page title="Calls" fill note={shownCount(rows.length, total)} actions={<PauseButton list={list} />}>
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
          columns={id === undefined ? [METHOD, STATUS, CLIENT, PATH, TOOK, TIME] : [METHOD, STATUS, TOOK, TIME]}
          href={callHref}
          selected={id}
          empty={total === 0 ? <NoCalls /> : <NoMatches />}
        />
        {id !== undefined && <CallDetails id={id} />}
      </div>
    </Page>
  );
}

function Method(call: CallEntry) {
  return (
    <>
      <MethodName {...call} />
      {call.fault && (
        <>
          {' '}
          <Tag tone="magenta">fault</Tag>
        </>
      )}
    </>
  );
}

function NoCalls() {
  const rootUrl = session.value?.rootUrl ?? location.origin;
  return (
    <EmptyState
      icon="calls"
      title="No calls yet"
      snippet={`import { Queue } from '@tc/queue';\n\nconst queue = new Queue({ rootUrl: '${rootUrl}' });\nawait queue.ping();`}
    >
      The calls of your programs appear here as they happen. Make one:
    </EmptyState>
  );
}

function matchesStatus({ status, fault }: CallEntry, wanted: string): boolean {
  if (wanted === 'fault') return fault === true;
  if (wanted === 'cut') return status === undefined;
  if (wanted === 'error') return status === undefined || status >= 400;
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
