import { ApiError } from '@tc/core';
import type { Queue, TaskDefinitionRequest, TaskStatusStructure } from '@tc/queue';
import { checkedCount } from '../checked-number.ts';
import { TaskCreationError, TaskGraphError } from '../errors.ts';
import { inDependencyOrder } from './dependency-order.ts';
import { type CheckedGraph, checkGraph, type TaskGraph, taskName } from './task-graph.ts';

/** Options of {@link createTasks}. */
export interface CreateTasksOptions {
  /** How many calls to make at the same time. Default: 16. */
  readonly concurrency?: number | undefined;
  /** Ends the calls. Tasks that were created stay. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Creates tasks, each after the tasks that it depends on. Finds cycles and unknown dependencies before it creates anything.
 *
 * You can call it again with the same definitions: tasks that exist already stay as they are. The queue accepts a `created` time
 * of the past 15 minutes only, so repeat the call within that time.
 *
 * Scopes: those of `createTask` for each task, and `queue:status:<taskId>` for dependencies that are not in the graph. Without the
 * latter, such a dependency is first checked when its task is created.
 * @param graph - the definitions by `taskId`. They depend on each other, or on tasks that exist.
 * @returns the status of each task after its creation
 * @throws {TaskGraphError} naming the tasks of a cycle, or the dependencies that are neither in the graph nor in the queue
 * @throws {TaskCreationError} naming the task that the queue did not create
 * @throws {ConfigurationError} if a key of the graph is not a taskId
 * @throws the reason of `signal`, when it aborts
 */
export async function createTasks(
  queue: Pick<Queue, 'createTask' | 'status'>,
  graph: TaskGraph,
  options: CreateTasksOptions = {},
): Promise<Map<string, TaskStatusStructure>> {
  const { signal } = options;
  const concurrency = checkedCount('concurrency', options.concurrency ?? 16);
  const checked = checkGraph(graph);
  await requireDependencies(queue, checked, concurrency, signal);
  const created = new Map<string, TaskStatusStructure>();
  await inDependencyOrder(checked.dependencies, concurrency, async (taskId) => {
    try {
      const definition = checked.definitions.get(taskId) as TaskDefinitionRequest;
      created.set(taskId, (await queue.createTask(taskId, definition, { signal })).status);
    } catch (cause) {
      signal?.throwIfAborted();
      throw creationError(checked, taskId, [...created.keys()], cause);
    }
  });
  return created;
}

/** Checks that the dependencies outside the graph exist. */
async function requireDependencies(
  queue: Pick<Queue, 'status'>,
  { definitions, outside }: CheckedGraph,
  concurrency: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const unknown: string[] = [];
  const lookups = new Map([...outside.keys()].map((taskId) => [taskId, new Set<string>()]));
  await inDependencyOrder(lookups, concurrency, async (taskId) => {
    try {
      await queue.status(taskId, { signal });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.statusCode === 404) unknown.push(taskId);
      // If the client may not see the task, createTask finds out.
      else if (error.statusCode !== 403) throw error;
    }
  });
  if (unknown.length === 0) return;
  const problems = unknown.map((dependency) => {
    const dependents = (outside.get(dependency) ?? []).map((taskId) => taskName(definitions, taskId));
    return `${dependency}, which ${dependents.join(', ')} depends on`;
  });
  throw new TaskGraphError(
    `${problems.join('; ')}: neither in the graph nor in the queue. Add these tasks to the graph, or create them first`,
    'unknown-dependencies',
    unknown,
  );
}

function creationError({ definitions }: CheckedGraph, taskId: string, created: readonly string[], cause: unknown): TaskCreationError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `task ${taskName(definitions, taskId)} was not created, and ${created.length} of ${definitions.size} tasks exist: ${reason}`;
  return new TaskCreationError(message, taskId, created, { cause });
}
