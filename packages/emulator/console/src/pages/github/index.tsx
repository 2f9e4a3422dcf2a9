import type { GithubEntry } from '../../../../src/console/protocol.ts';
import '../../styles/tasks.css';
import { StateBadge, Tag, type Tone } from '../../components/badges.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Detail, DetailJson } from '../../components/detail.tsx';
import { EmptyState, NoMatches } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, SelectFilter, TextFilter } from '../../components/filter-bar.tsx';
import { Page, Properties } from '../../components/page.tsx';
import { Time } from '../../components/time.tsx';
import { githubRecords } from '../../connection/store.ts';
import { hrefWithQuery, queryValue } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';

/** The colours of what GitHub calls the state of a status, or the status or conclusion of a check. */
const TONES: Readonly<Record<string, Tone>> = {
  success: 'green',
  failure: 'red',
  error: 'red',
  timed_out: 'red',
  action_required: 'amber',
  pending: 'amber',
  queued: 'amber',
  in_progress: 'blue',
  cancelled: 'magenta',
};

const COLUMNS: readonly Column<GithubEntry>[] = [
  { title: 'Record', width: 'minmax(0, 2fr)', cell: ({ title }) => <bdi>{title}</bdi> },
  { title: 'Kind', width: '80px', cell: ({ kind }) => <Tag>{kind}</Tag> },
  { title: 'State', width: '116px', wide: true, cell: ({ state }) => state && <StateBadge state={state} tone={TONES[state] ?? 'grey'} /> },
  { title: 'Repository', width: 'minmax(0, 1fr)', wide: true, cell: ({ repository }) => <span class="muted">{repository}</span> },
];

/** What the github service wrote to GitHub: statuses, comments, reactions and checks. */
export default function GithubPage({ params }: PageProps) {
  const all = latestOnly(githubRecords.value);
  const shown = all.find((entry) => keyOf(entry) === params['id']);
  const [kind, repository, text] = [queryValue('kind'), queryValue('repository'), queryValue('q')];
  const rows = all.filter(
    (entry) =>
      (kind === '' || entry.kind === kind) &&
      (repository === '' || entry.repository === repository) &&
      matchesText(`${entry.title} ${entry.repository} ${entry.state ?? ''}`, text),
  );
  const time = shown?.record['time'];
  return (
    <Page title="GitHub" fill note={all.length.toLocaleString('en')}>
      {all.length === 0 ? (
        <EmptyState icon="github" title="Nothing was written to GitHub yet" snippet="npx tc-emulator --sample">
          The statuses, comments, reactions and checks of the github service appear here. Nothing is really sent to GitHub. The sample
          deployment has some:
        </EmptyState>
      ) : (
        <>
          <FilterBar>
            <TextFilter label="Filter records" />
            <SelectFilter name="kind" label="Kind" options={['status', 'comment', 'reaction', 'check']} />
            <SelectFilter name="repository" label="Repository" options={[...new Set(all.map((entry) => entry.repository))].sort()} />
          </FilterBar>
          <div class={shown ? 'split open' : 'split'}>
            <DataTable
              label="Records"
              rows={rows}
              columns={shown ? COLUMNS.slice(0, 2) : COLUMNS}
              rowKey={keyOf}
              href={(entry) => hrefWithQuery(`/github/${keyOf(entry)}`)}
              selected={shown && keyOf(shown)}
              empty={<NoMatches />}
            />
            {shown && (
              <Detail title={shown.title} note={<Tag>{shown.kind}</Tag>} closeHref={hrefWithQuery('/github')}>
                <Properties
                  entries={[
                    ['Repository', shown.repository],
                    ['State', shown.state && <StateBadge state={shown.state} tone={TONES[shown.state] ?? 'grey'} />],
                    ['Written', typeof time === 'string' ? <Time value={time} /> : undefined],
                  ]}
                />
                {typeof shown.record['body'] === 'string' && (
                  <div>
                    <h3>Text</h3>
                    <pre class="message-text">{shown.record['body']}</pre>
                  </div>
                )}
                <DetailJson title="Whole record" value={shown.record} />
              </Detail>
            )}
          </div>
        </>
      )}
    </Page>
  );
}

/** A check that changes is sent again. Its latest form counts. */
function latestOnly(entries: readonly GithubEntry[]): readonly GithubEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => !seen.has(keyOf(entry)) && seen.add(keyOf(entry)));
}

/** Ids are unique within a kind. */
function keyOf({ kind, id }: GithubEntry): string {
  return `${kind}-${id}`;
}
