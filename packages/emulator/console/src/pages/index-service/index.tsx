import { Index, type IndexedTaskResponse, type ListTasksResponseTask } from '@tc/index';
import { useState } from 'preact/hooks';
import '../../styles/tasks.css';
import { Button } from '../../components/button.tsx';
import { EmptyState, ErrorNote } from '../../components/empty-state.tsx';
import { JsonView } from '../../components/json-view.tsx';
import { Page, Panel, Properties } from '../../components/page.tsx';
import { Time } from '../../components/time.tsx';
import { client } from '../../connection/clients.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useList } from '../../connection/list.ts';
import { useResource } from '../../connection/resource.ts';
import { getJson } from '../../connection/session.ts';
import { href, navigate } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';
import { taskHref } from '../../tasks/links.tsx';

/** The index: its namespaces as folders, with the tasks in them. */
export default function IndexPage({ params }: PageProps) {
  const path = params['path'] ?? '';
  // Completed tasks are indexed by their routes.
  const changes = useEventSignal(({ name }) => name === 'taskCompleted', []);
  const found = useResource((signal) => (path === '' ? Promise.resolve(undefined) : findTask(path, signal)), [path], changes);
  const namespaces = useList<NamespaceEntry>(
    (signal) => (path === '' ? topNamespaces(signal) : client(Index).listNamespaces(path, undefined, { signal })),
    [path],
    changes,
  );
  // The index service has no way to list its top level, where tasks are rare.
  const tasks = useList<ListTasksResponseTask>(
    (signal) => (path === '' ? nothing() : client(Index).listTasks(path, undefined, { signal })),
    [path],
    changes,
  );
  const error = namespaces.error ?? tasks.error ?? found.error;
  const loaded = namespaces.data !== undefined && tasks.data !== undefined && !(path !== '' && found.loading && found.data === undefined);
  const isEmpty = loaded && namespaces.data.length === 0 && tasks.data.length === 0 && found.data === undefined;
  return (
    <Page title="Index">
      <Search key={path} path={path} />
      <Breadcrumb path={path} />
      {error && <ErrorNote error={error} onRetry={namespaces.reload} />}
      <div class="stack">
        {found.data && <Entry entry={found.data} />}
        {isEmpty &&
          (path === '' ? (
            <NothingIndexed />
          ) : (
            <EmptyState icon="index" title="Nothing here">
              <a href={indexHref('')}>Go to the root of the index</a>
            </EmptyState>
          ))}
        {loaded && !isEmpty && (namespaces.data.length > 0 || tasks.data.length > 0) && (
          <Panel title={path === '' ? 'Namespaces' : 'Contents'} flush>
            <ul class="task-links">
              {namespaces.data.map(({ namespace, name }) => (
                <li key={namespace}>
                  <a href={indexHref(namespace)} class="index-folder">
                    {name}
                  </a>
                  <span class="faint">namespace</span>
                </li>
              ))}
              {tasks.data.map(({ namespace, taskId, rank }) => (
                <li key={namespace}>
                  <a href={indexHref(namespace)}>{namespace.split('.').at(-1)}</a>
                  <span class="muted">
                    rank {rank} ·{' '}
                    <a class="mono" href={taskHref(taskId)}>
                      {taskId}
                    </a>
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        )}
        <div class="row">
          {namespaces.more && <Button onClick={namespaces.more}>Show more namespaces</Button>}
          {tasks.more && <Button onClick={tasks.more}>Show more tasks</Button>}
        </div>
      </div>
    </Page>
  );
}

function Search({ path }: { readonly path: string }) {
  const [text, setText] = useState(path);
  return (
    <form
      class="row index-search"
      onSubmit={(event) => {
        event.preventDefault();
        navigate(indexHref(text.trim()));
      }}
    >
      <input
        class="input mono"
        aria-label="Index path"
        placeholder="project.app.latest"
        value={text}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" icon="search">
        Find
      </Button>
    </form>
  );
}

function Breadcrumb({ path }: { readonly path: string }) {
  const parts = path === '' ? [] : path.split('.');
  return (
    <nav class="breadcrumb" aria-label="Path">
      <a href={indexHref('')} aria-current={path === '' ? 'page' : undefined}>
        root
      </a>
      {parts.map((part, index) => (
        <>
          <span aria-hidden="true">.</span>
          <a href={indexHref(parts.slice(0, index + 1).join('.'))} aria-current={index === parts.length - 1 ? 'page' : undefined}>
            {part}
          </a>
        </>
      ))}
    </nav>
  );
}

function Entry({ entry: { namespace, taskId, rank, expires, data } }: { readonly entry: IndexedTaskResponse }) {
  return (
    <Panel
      title={<span class="mono">{namespace}</span>}
      actions={
        <a class="button" href={taskHref(taskId, { tab: 'artifacts' })}>
          Artifacts
        </a>
      }
    >
      <div class="stack">
        <Properties
          entries={[
            [
              'Task',
              <a key="task" class="mono" href={taskHref(taskId)}>
                {taskId}
              </a>,
            ],
            ['Rank', rank],
            ['Expires', <Time key="expires" value={expires} />],
          ]}
        />
        {Object.keys(data).length > 0 && <JsonView value={data} label="Data" />}
      </div>
    </Panel>
  );
}

function NothingIndexed() {
  return (
    <EmptyState icon="index" title="Nothing is indexed yet" snippet="routes: ['index.project.app.latest']">
      A task appears here when it completes and its definition has a route such as this one.
    </EmptyState>
  );
}

/** What a list of namespaces shows. */
interface NamespaceEntry {
  readonly namespace: string;
  readonly name: string;
}

async function* topNamespaces(signal: AbortSignal): AsyncGenerator<NamespaceEntry> {
  const names = await getJson<readonly string[]>('/namespaces', signal);
  for (const name of [...names].sort()) yield { namespace: name, name };
}

async function* nothing(): AsyncGenerator<never> {}

async function findTask(path: string, signal: AbortSignal): Promise<IndexedTaskResponse | undefined> {
  try {
    return await client(Index).findTask(path, { signal });
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 404) return undefined;
    throw error;
  }
}

function indexHref(path: string): string {
  return href(path === '' ? '/index' : `/index/${encodeURIComponent(path)}`);
}
