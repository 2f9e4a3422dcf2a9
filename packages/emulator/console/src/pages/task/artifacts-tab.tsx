import type { Artifact } from '@tc/queue';
import { downloadArtifact } from '../../artifacts/artifact-location.ts';
import { ArtifactView } from '../../artifacts/artifact-view.tsx';
import { formatBytes } from '../../artifacts/format-bytes.ts';
import { chosenRun, useRunArtifacts } from '../../artifacts/run-artifacts.ts';
import { RunChoice } from '../../artifacts/run-choice.tsx';
import { Tag } from '../../components/badges.tsx';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState, Loaded, NoMatches } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, TextFilter } from '../../components/filter-bar.tsx';
import { Time } from '../../components/time.tsx';
import { useKeys } from '../../navigation/keyboard.ts';
import { hrefWithQuery, navigate, pageLocation, queryValue } from '../../navigation/location.ts';
import type { TaskPart } from './index.tsx';

/** The artifacts of a run, and the content of the chosen one. */
export function ArtifactsTab({ taskId, status }: TaskPart) {
  const run = chosenRun(status);
  if (run === undefined)
    return <EmptyState title="No artifacts yet">A task has artifacts once a worker runs it and creates some.</EmptyState>;
  return <RunArtifacts key={run.runId} taskId={taskId} status={status} runId={run.runId} running={run.state === 'running'} />;
}

interface RunArtifactsProps extends Pick<TaskPart, 'taskId' | 'status'> {
  readonly runId: number;
  readonly running: boolean;
}

function RunArtifacts({ taskId, status, runId, running }: RunArtifactsProps) {
  const resource = useRunArtifacts(taskId, runId, running);
  const chosen = queryValue('artifact');
  const close = (): void => navigate(artifactHref(undefined));
  useKeys(chosen === '' ? [] : [{ keys: 'Escape', label: 'Close', run: close }], [chosen === '']);
  return (
    <Loaded resource={resource}>
      {(artifacts) => {
        const shown = artifacts.find(({ name }) => name === chosen);
        if (artifacts.length === 0) {
          return (
            <EmptyState title={running ? 'No artifacts yet' : 'This run has no artifacts'}>
              <RunChoice status={status} />
              {running && <p>They appear here as the worker creates them.</p>}
            </EmptyState>
          );
        }
        return (
          <>
            <FilterBar>
              <TextFilter label="Filter artifacts" />
              <RunChoice status={status} />
            </FilterBar>
            <div class={shown ? 'split open' : 'split'}>
              <DataTable
                label="Artifacts"
                rows={artifacts.filter(({ name }) => matchesText(name, queryValue('q')))}
                columns={shown ? COLUMNS.slice(0, 2) : [...COLUMNS, downloadColumn(taskId, runId)]}
                rowKey={({ name }) => name}
                href={({ name }) => artifactHref(name)}
                selected={shown?.name}
                empty={<NoMatches />}
              />
              {shown && (
                <section class="detail artifact-detail" aria-label="Artifact">
                  <header class="detail-header">
                    <h2 class="truncate">
                      <bdi>{shown.name}</bdi>
                    </h2>
                    <Tag>{shown.contentType}</Tag>
                    <Button kind="quiet" icon="close" aria-label="Close" onClick={close} />
                  </header>
                  <ArtifactView
                    key={shown.name}
                    id={{ taskId, runId, name: shown.name }}
                    contentType={shown.contentType}
                    storageType={shown.storageType}
                    growing={running}
                  />
                </section>
              )}
            </div>
            {resource.more && <Button onClick={resource.more}>Show more</Button>}
          </>
        );
      }}
    </Loaded>
  );
}

const COLUMNS: readonly Column<Artifact>[] = [
  { title: 'Name', width: 'minmax(0, 2fr)', cell: ({ name }) => <bdi>{name}</bdi> },
  {
    title: 'Size',
    width: '72px',
    number: true,
    cell: ({ contentLength }) => <span class="muted">{contentLength === undefined ? '' : formatBytes(contentLength)}</span>,
  },
  { title: 'Type', width: 'minmax(0, 1fr)', wide: true, cell: ({ contentType }) => <span class="muted">{contentType}</span> },
  { title: 'Stored as', width: '90px', wide: true, cell: ({ storageType }) => <span class="muted">{storageType}</span> },
  {
    title: 'Expires',
    width: '90px',
    number: true,
    wide: true,
    cell: ({ expires }) => (
      <span class="faint">
        <Time value={expires} />
      </span>
    ),
  },
];

function downloadColumn(taskId: string, runId: number): Column<Artifact> {
  return {
    title: 'Get',
    width: '32px',
    cell: ({ name, storageType }) =>
      storageType === 'error' ? null : (
        <Button
          kind="quiet"
          icon="download"
          aria-label={`Download ${name}`}
          title="Download"
          onClick={() => downloadArtifact({ taskId, runId, name })}
        />
      ),
  };
}

function artifactHref(artifact: string | undefined): string {
  return hrefWithQuery(pageLocation.value.path, { artifact, line: undefined });
}
