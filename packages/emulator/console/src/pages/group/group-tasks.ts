import { useSignal, useSignalEffect } from '@preact/signals';
import { Queue, type TaskDefinitionAndStatus } from '@tc/queue';
import { useEffect, useRef } from 'preact/hooks';
import { client } from '../../connection/clients.ts';
import { events, restarts } from '../../connection/store.ts';

/** The tasks of a group by their id, kept up to date. */
export interface GroupTasks {
  /** `undefined` until the first page has arrived. */
  readonly tasks: ReadonlyMap<string, TaskDefinitionAndStatus> | undefined;
  readonly error: Error | undefined;
  /** Loads everything again. */
  readonly reload: () => void;
}

/** How long events are collected before what changed is loaded, in milliseconds. */
const DELAY = 300;

/** How many tasks are asked for in one call. */
const PART = 500;

/** Loads all tasks of a group, and after each event about the group only the tasks that have changed. */
export function useGroupTasks(taskGroupId: string): GroupTasks {
  const tasks = useSignal<ReadonlyMap<string, TaskDefinitionAndStatus> | undefined>(undefined);
  const error = useSignal<Error | undefined>(undefined);
  const attempt = useSignal(0);
  const seen = useRef(0);
  const changed = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a restart or a retry loads everything again
  useEffect(() => {
    const controller = new AbortController();
    seen.current = events.peek()[0]?.id ?? 0;
    changed.current.clear();
    loadAll(taskGroupId, controller.signal, (loaded) => {
      tasks.value = loaded;
      error.value = undefined;
    }).catch((caught: unknown) => {
      if (!controller.signal.aborted) error.value = caught as Error;
    });
    return () => {
      controller.abort();
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [taskGroupId, restarts.value, attempt.value]);

  useSignalEffect(() => {
    for (const event of events.value) {
      if (event.id <= seen.current) break;
      if (event.taskGroupId === taskGroupId && event.taskId !== undefined) changed.current.add(event.taskId);
    }
    seen.current = events.value[0]?.id ?? 0;
    if (changed.current.size === 0) return;
    timer.current ??= setTimeout(async () => {
      timer.current = undefined;
      const taskIds = [...changed.current];
      changed.current.clear();
      try {
        const updated = await loadSome(taskIds, tasks.peek() ?? new Map());
        tasks.value = new Map([...(tasks.peek() ?? []), ...updated]);
      } catch {
        // The next event, or a reload, tries again. What is shown stays.
        for (const taskId of taskIds) changed.current.add(taskId);
      }
    }, DELAY);
  });

  return { tasks: tasks.value, error: error.value, reload: () => void attempt.value++ };
}

async function loadAll(
  taskGroupId: string,
  signal: AbortSignal,
  show: (tasks: ReadonlyMap<string, TaskDefinitionAndStatus>) => void,
): Promise<void> {
  const tasks = new Map<string, TaskDefinitionAndStatus>();
  for await (const entry of client(Queue).listTaskGroup(taskGroupId, undefined, { signal })) tasks.set(entry.status.taskId, entry);
  show(tasks);
}

async function loadSome(
  taskIds: readonly string[],
  known: ReadonlyMap<string, TaskDefinitionAndStatus>,
): Promise<ReadonlyMap<string, TaskDefinitionAndStatus>> {
  const queue = client(Queue);
  const definitions = new Map([...known].map(([taskId, { task }]) => [taskId, task]));
  const unknown = taskIds.filter((taskId) => !known.has(taskId));
  const loaded = new Map<string, TaskDefinitionAndStatus>();
  for (let from = 0; from < unknown.length; from += PART) {
    for await (const { taskId, task } of queue.tasks({ taskIds: unknown.slice(from, from + PART) })) definitions.set(taskId, task);
  }
  for (let from = 0; from < taskIds.length; from += PART) {
    for await (const { taskId, status } of queue.statuses({ taskIds: taskIds.slice(from, from + PART) })) {
      const task = definitions.get(taskId);
      if (task !== undefined) loaded.set(taskId, { task, status });
    }
  }
  return loaded;
}
