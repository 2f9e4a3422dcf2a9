import { Queue, type Task } from '@tc/queue';
import { StateBadge } from '../../components/badges.tsx';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/empty-state.tsx';
import { Panel } from '../../components/page.tsx';
import { client } from '../../connection/clients.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { type LoadedList, useList } from '../../connection/list.ts';
import { taskHref } from '../../tasks/links.tsx';

interface Relative {
  readonly taskId: string;
  /** Missing if the task has expired. */
  readonly name: string | undefined;
  readonly state: string;
}

/** How many dependencies are asked for in one call. */
const PART = 200;

/** The tasks that a task depends on, and those that depend on it. */
export function Dependencies({ taskId, task }: { readonly taskId: string; readonly task: Task }) {
  const { dependencies } = task;
  const changes = useEventSignal(({ taskGroupId }) => taskGroupId === task.taskGroupId, [task.taskGroupId]);
  const before = useList((signal) => dependenciesOf(dependencies, signal), [dependencies.join()], changes);
  const after = useList((signal) => dependentsOf(taskId, signal), [taskId], changes);
  const condition = task.requires === 'all-completed' ? 'all must complete' : 'all must be resolved';
  return (
    <div class="columns">
      <Relatives
        title={
          <>
            Depends on <span class="count">{dependencies.length}</span>
            {dependencies.length > 0 && <span class="count">{condition}</span>}
          </>
        }
        list={before}
        none="It waits for no other task."
      />
      <Relatives
        title={
          <>
            Needed by <span class="count">{after.data?.length ?? ''}</span>
          </>
        }
        list={after}
        none="No other task waits for it."
      />
    </div>
  );
}

async function* dependenciesOf(taskIds: readonly string[], signal: AbortSignal): AsyncGenerator<Relative> {
  const queue = client(Queue);
  for (let from = 0; from < taskIds.length; from += PART) {
    const part = { taskIds: taskIds.slice(from, from + PART) };
    const names = new Map<string, string>();
    const states = new Map<string, string>();
    for await (const { taskId, task } of queue.tasks(part, undefined, { signal })) names.set(taskId, task.metadata.name);
    for await (const { taskId, status } of queue.statuses(part, undefined, { signal })) states.set(taskId, status.state);
    for (const taskId of part.taskIds) yield { taskId, name: names.get(taskId), state: states.get(taskId) ?? 'expired' };
  }
}

async function* dependentsOf(taskId: string, signal: AbortSignal): AsyncGenerator<Relative> {
  for await (const { status, task } of client(Queue).listDependentTasks(taskId, undefined, { signal })) {
    yield { taskId: status.taskId, name: task.metadata.name, state: status.state };
  }
}

interface RelativesProps {
  readonly title: preact.ComponentChildren;
  readonly list: LoadedList<Relative>;
  readonly none: string;
}

function Relatives({ title, list, none }: RelativesProps) {
  return (
    <Panel title={title} flush>
      {list.error && list.data === undefined && <ErrorNote error={list.error} onRetry={list.reload} />}
      {list.data?.length === 0 && <p class="panel-text muted">{none}</p>}
      <ul class="task-links">
        {list.data?.map(({ taskId, name, state }) => (
          <li key={taskId}>
            <a href={taskHref(taskId)} class="truncate">
              <bdi>{name ?? taskId}</bdi>
            </a>
            <StateBadge state={state} />
          </li>
        ))}
      </ul>
      {list.more && (
        <p class="panel-text">
          <Button onClick={list.more}>Show more</Button>
        </p>
      )}
    </Panel>
  );
}
