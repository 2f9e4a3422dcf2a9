import { ConfigurationError } from '@tc/core';
import type { TaskDefinitionRequest } from '@tc/queue';
import { TaskGraphError } from '../errors.ts';
import { type Dependencies, findCycle } from './dependency-order.ts';

/** The definitions of tasks by `taskId`: an object, a `Map`, or another iterable of pairs. */
export type TaskGraph =
  | Readonly<Record<string, TaskDefinitionRequest>>
  | Iterable<readonly [taskId: string, definition: TaskDefinitionRequest]>;

/** A task graph without cycles. */
export interface CheckedGraph {
  readonly definitions: ReadonlyMap<string, TaskDefinitionRequest>;
  /** The dependencies of each task that are in the graph. */
  readonly dependencies: Dependencies;
  /** The dependencies that are not in the graph, each with the tasks that depend on it. */
  readonly outside: ReadonlyMap<string, readonly string[]>;
}

/** A UUID of version 4 in base64url. */
const TASK_ID = /^[\w-]{8}[Q-T][\w-][CGKOSWaeimquy26-][\w-]{10}[AQgw]$/;

/**
 * @throws {ConfigurationError} naming a key that is not a taskId
 * @throws {TaskGraphError} naming the tasks of a cycle
 */
export function checkGraph(graph: TaskGraph): CheckedGraph {
  const definitions = new Map<string, TaskDefinitionRequest>(Symbol.iterator in graph ? graph : Object.entries(graph));
  const dependencies = new Map<string, Set<string>>();
  const outside = new Map<string, string[]>();
  for (const [taskId, definition] of definitions) {
    if (!TASK_ID.test(taskId)) {
      throw new ConfigurationError(`${JSON.stringify(taskId)} is not a taskId; make one with slugid(), or with stableSlugIds() from names`);
    }
    const inside = new Set<string>();
    dependencies.set(taskId, inside);
    for (const dependency of definition.dependencies ?? []) {
      // A task that depends on itself waits until somebody calls scheduleTask.
      if (dependency === taskId) continue;
      if (definitions.has(dependency)) inside.add(dependency);
      else if (outside.has(dependency)) outside.get(dependency)?.push(taskId);
      else outside.set(dependency, [taskId]);
    }
  }
  const cycle = findCycle(dependencies);
  if (cycle !== undefined) {
    const path = [...cycle, cycle[0] as string].map((taskId) => taskName(definitions, taskId)).join(' → ');
    throw new TaskGraphError(`tasks depend on each other in a cycle: ${path}. Remove one of these dependencies`, 'cycle', cycle);
  }
  return { definitions, dependencies, outside };
}

/** The id of a task with the name from its metadata, for messages. */
export function taskName(definitions: CheckedGraph['definitions'], taskId: string): string {
  const name = definitions.get(taskId)?.metadata?.name;
  return name === undefined ? taskId : `${taskId} (${name})`;
}
