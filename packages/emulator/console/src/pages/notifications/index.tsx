import type { NotificationEntry } from '../../../../src/console/protocol.ts';
import '../../styles/tasks.css';
import { Tag } from '../../components/badges.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Detail, DetailJson } from '../../components/detail.tsx';
import { EmptyState, NoMatches } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, SelectFilter, TextFilter } from '../../components/filter-bar.tsx';
import { Page, Properties } from '../../components/page.tsx';
import { Time, timeOfDay } from '../../components/time.tsx';
import { notifications } from '../../connection/store.ts';
import { hrefWithQuery, queryValue } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';

const COLUMNS: readonly Column<NotificationEntry>[] = [
  { title: 'Subject', width: 'minmax(0, 2fr)', cell: ({ subject }) => <bdi>{subject}</bdi> },
  { title: 'By', width: '76px', cell: ({ type }) => <Tag>{type}</Tag> },
  { title: 'To', width: 'minmax(0, 1fr)', wide: true, cell: ({ to }) => <bdi class="muted">{to}</bdi> },
  { title: 'Time', width: '94px', number: true, wide: true, cell: ({ time }) => <span class="faint">{timeOfDay(time)}</span> },
];

/** The messages that the notify service sent. */
export default function NotificationsPage({ params }: PageProps) {
  const all = notifications.value;
  const shown = all.find(({ id }) => String(id) === params['id']);
  const [type, text] = [queryValue('type'), queryValue('q')];
  const rows = all.filter((entry) => (type === '' || entry.type === type) && matchesText(`${entry.subject} ${entry.to}`, text));
  return (
    <Page title="Notifications" fill note={all.length.toLocaleString('en')}>
      {all.length === 0 ? (
        <EmptyState icon="notifications" title="No notifications yet" snippet="routes: ['notify.email.me@example.com.on-failed']">
          The messages of the notify service appear here. Nothing is really sent. A task sends one when its definition has a route such as
          this:
        </EmptyState>
      ) : (
        <>
          <FilterBar>
            <TextFilter label="Filter notifications" />
            <SelectFilter name="type" label="Sent by" options={['email', 'pulse', 'matrix', 'slack', 'irc']} />
          </FilterBar>
          <div class={shown ? 'split open' : 'split'}>
            <DataTable
              label="Notifications"
              rows={rows}
              columns={shown ? COLUMNS.slice(0, 2) : COLUMNS}
              rowKey={({ id }) => id}
              href={({ id }) => hrefWithQuery(`/notifications/${id}`)}
              selected={shown?.id}
              empty={<NoMatches />}
            />
            {shown && (
              <Detail title={shown.subject} note={<Tag>{shown.type}</Tag>} closeHref={hrefWithQuery('/notifications')}>
                <Properties
                  entries={[
                    ['To', <bdi key="to">{shown.to}</bdi>],
                    ['Sent', <Time key="time" value={shown.time} />],
                  ]}
                />
                <Content message={shown.message} />
                <DetailJson title="Whole message" value={shown.message} />
              </Detail>
            )}
          </div>
        </>
      )}
    </Page>
  );
}

/** The text of an email, as it was written: Markdown is not rendered. */
function Content({ message }: { readonly message: Readonly<Record<string, unknown>> }) {
  const { content } = message;
  if (typeof content !== 'string') return null;
  return (
    <div>
      <h3>Content</h3>
      <pre class="message-text">{content}</pre>
    </div>
  );
}
