import { computed } from '@preact/signals';
import type { EventDetail, EventEntry } from '../../../../src/console/protocol.ts';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Detail, DetailJson } from '../../components/detail.tsx';
import { EmptyState, Loaded, NoMatches } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, SelectFilter, TextFilter } from '../../components/filter-bar.tsx';
import { Page, Properties } from '../../components/page.tsx';
import { pausable } from '../../components/pausable.ts';
import { PauseButton, shownCount } from '../../components/pause-button.tsx';
import { Time, timeOfDay } from '../../components/time.tsx';
import { useResource } from '../../connection/resource.ts';
import { getJson, session } from '../../connection/session.ts';
import { events } from '../../connection/store.ts';
import { href, hrefWithQuery, navigate, queryValue } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';

const list = pausable(events);
const names = computed(() => [...new Set(list.shown.value.map(({ name }) => name))].sort());
const exchanges = computed(() => [...new Set(list.shown.value.map(({ exchange }) => shortExchange(exchange)))].sort());
const filtered = computed(() => {
  const name = queryValue('name');
  const exchange = queryValue('exchange');
  const text = queryValue('q').trim();
  if (!name && !exchange && !text) return list.shown.value;
  return list.shown.value.filter(
    (event) =>
      (!name || event.name === name) &&
      (!exchange || shortExchange(event.exchange) === exchange) &&
      (!text || matchesText(`${event.name} ${event.exchange} ${event.routingKey} ${event.taskGroupId ?? ''}`, text)),
  );
});

const COLUMNS: readonly Column<EventEntry>[] = [
  { title: 'Event', width: 'minmax(0, 1fr)', cell: ({ name }) => name },
  {
    title: 'Exchange',
    width: 'minmax(0, 1.2fr)',
    wide: true,
    cell: ({ exchange }) => <span class="muted">{shortExchange(exchange)}</span>,
  },
  { title: 'Routing key', width: 'minmax(0, 2fr)', wide: true, cell: ({ routingKey }) => <span class="faint mono">{routingKey}</span> },
  { title: 'Time', width: '94px', number: true, cell: ({ time }) => <span class="faint">{timeOfDay(time)}</span> },
];

/** The events that the services publish, live. */
export default function EventsPage({ params }: PageProps) {
  const id = params['id'] === undefined ? undefined : Number(params['id']);
  const rows = filtered.value;
  const total = list.shown.value.length;
  return (
    <Page title="Events" fill note={shownCount(rows.length, total)} actions={<PauseButton list={list} />}>
      <FilterBar>
        <TextFilter label="Filter events" />
        <SelectFilter name="name" label="Event" options={names.value} />
        <SelectFilter name="exchange" label="Exchange" options={exchanges.value} />
      </FilterBar>
      <div class={id === undefined ? 'split' : 'split open'}>
        <DataTable
          label="Events"
          rows={rows}
          rowKey={eventId}
          columns={id === undefined ? COLUMNS : COLUMNS.filter(({ title }) => title !== 'Exchange')}
          href={eventHref}
          selected={id}
          empty={total === 0 ? <NoEvents /> : <NoMatches />}
        />
        {id !== undefined && <EventDetails id={id} />}
      </div>
    </Page>
  );
}

function EventDetails({ id }: { readonly id: number }) {
  const resource = useResource((signal) => getJson<EventDetail>(`/events/${id}`, signal), [id]);
  return (
    <Detail title={resource.data?.name ?? `Event ${id}`} closeHref={hrefWithQuery('/events')}>
      <Loaded resource={resource}>
        {({ exchange, routingKey, cc, time, taskId, taskGroupId, message }) => (
          <>
            <Properties
              entries={[
                ['Exchange', <code key="exchange">{exchange}</code>],
                ['Routing key', <code key="key">{routingKey}</code>],
                ['Routes', cc.length > 0 ? cc.map((route) => <code key={route}>{route} </code>) : undefined],
                ['Published', <Time key="time" value={time} />],
                ['Task', taskId && <a href={href(`/tasks/${taskId}`)}>{taskId}</a>],
                ['Task group', taskGroupId && <a href={href(`/groups/${taskGroupId}`)}>{taskGroupId}</a>],
              ]}
            />
            <div class="row">
              <Button icon="external" onClick={() => navigate(href('/control', { event: String(id) }))}>
                Publish again…
              </Button>
            </div>
            <DetailJson title="Message" value={message} />
          </>
        )}
      </Loaded>
    </Detail>
  );
}

function NoEvents() {
  return (
    <EmptyState
      icon="events"
      title="No events yet"
      snippet={`import { Pulse } from '@tc/pulse';
import { QueueEvents } from '@tc/queue/events';

const events = new QueueEvents();
await using pulse = Pulse.fromEnv();
await using consumer = await pulse.consume(
  { bindings: [events.taskCompleted()] },
  console.log,
);`}
    >
      Services publish an event when something changes, such as a new task. You can also publish one on{' '}
      <a href={href('/control')}>the control page</a>. Programs receive events from RabbitMQ
      {session.value?.amqp ? ':' : ', if the emulator was started with --amqp:'}
    </EmptyState>
  );
}

/** Leaves out what is the same in all exchanges of Taskcluster: `queue/v1/task-completed`. */
function shortExchange(exchange: string): string {
  return exchange.replace(/^exchange\/taskcluster-/, '');
}

function eventId({ id }: EventEntry): number {
  return id;
}

function eventHref({ id }: EventEntry): string {
  return hrefWithQuery(`/events/${id}`);
}
