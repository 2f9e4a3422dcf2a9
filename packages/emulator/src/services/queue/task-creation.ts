import { isDeepStrictEqual } from 'node:util';
import { ServiceError } from '../../errors.ts';
import type { RequestContext } from '../../request-context.ts';
import type { Handler } from '../../service.ts';
import { publishTaskEvent } from './events.ts';
import { PRIORITIES } from './pending-runs.ts';
import { resolveByForce } from './resolution.ts';
import { announcePending, isSatisfied, newPendingRun } from './scheduling.ts';
import type { QueueState, Task, TaskDefinition, TaskGroup } from './state.ts';
import { isResolved, taskStatus } from './task.ts';
import { type CompletePayload, completeDefinition, effectivePriority } from './task-definition.ts';
import { removeTask } from './task-removal.ts';

/** Methods that create tasks. */
export function taskCreationHandlers(queue: QueueState): Record<string, Handler> {
  const create = async (context: RequestContext<CompletePayload>, selfDependent: boolean) => {
    const taskId = context.param('taskId');
    await authorize(context, taskId);
    let definition = completeDefinition(taskId, context.payload, queue.deployment.clock.now());
    if (selfDependent && !definition.dependencies.includes(taskId)) {
      definition = { ...definition, dependencies: [taskId, ...definition.dependencies] };
    }
    const existing = queue.tasks.get(taskId);
    if (existing !== undefined) {
      refuseOther(existing, definition);
      return { status: taskStatus(existing) };
    }
    const group = findGroup(queue, definition);
    const task: Task = { taskId, definition, retriesLeft: definition.retries, runs: [] };
    checkDependencies(queue, task);
    add(queue, task, group);
    return { status: taskStatus(task) };
  };

  return {
    createTask: (context: RequestContext<CompletePayload>) => create(context, false),
    defineTask: (context: RequestContext<CompletePayload>) => create(context, true),
  };
}

function authorize(context: RequestContext<CompletePayload>, taskId: string): Promise<void> {
  const { scopes, routes, schedulerId, provisionerId, workerType, taskGroupId = taskId } = context.payload;
  const priority = effectivePriority(context.payload.priority);
  // The right to a priority includes those below it.
  const priorities = PRIORITIES.slice(0, PRIORITIES.indexOf(priority) + 1);
  const legacyScopes = priority === 'lowest';
  return context.authorize({ scopes, routes, schedulerId, provisionerId, workerType, taskGroupId, taskId, priorities, legacyScopes });
}

function refuseOther({ taskId, definition: existing }: Task, definition: TaskDefinition): void {
  const names = [...new Set([...Object.keys(existing), ...Object.keys(definition)])] as (keyof TaskDefinition)[];
  const differences = names
    .filter((name) => !isDeepStrictEqual(existing[name], definition[name]))
    .map((name) => `  * ${name} is ${JSON.stringify(existing[name])}, and this call has ${JSON.stringify(definition[name])}`);
  if (differences.length === 0) return;
  throw new ServiceError('RequestConflict', `taskId ${taskId} is that of another task, which differs:\n${differences.join('\n')}`);
}

function findGroup({ taskGroups }: QueueState, { taskGroupId, schedulerId }: TaskDefinition): TaskGroup {
  const group = taskGroups.get(taskGroupId) ?? { taskGroupId, schedulerId, members: new Set(), active: new Set() };
  if (group.schedulerId === schedulerId) return group;
  throw new ServiceError(
    'RequestConflict',
    `task group ${taskGroupId} is of schedulerId ${group.schedulerId}, and this task of ${schedulerId}; all tasks of a group have the same`,
  );
}

function checkDependencies({ tasks }: QueueState, { taskId, definition }: Task): void {
  const others = definition.dependencies.filter((dependency) => dependency !== taskId);
  const missing = others.filter((dependency) => !tasks.has(dependency));
  const expiring = others.filter((dependency) => (tasks.get(dependency)?.definition.expires ?? '9999') < definition.deadline);
  const problems = [
    ...missing.map((dependency) => `  * ${dependency} does not exist; dependencies are created first`),
    ...expiring.map((dependency) => `  * ${dependency} expires before the deadline, ${definition.deadline}`),
  ];
  if (problems.length > 0)
    throw new ServiceError('InputError', `task ${taskId} has dependencies that it cannot have:\n${problems.join('\n')}`);
}

function add(queue: QueueState, task: Task, group: TaskGroup): void {
  const { taskId, definition } = task;
  const { clock } = queue.deployment;
  queue.tasks.set(taskId, task);
  queue.taskGroups.set(group.taskGroupId, group);
  group.members.add(taskId);
  group.active.add(taskId);
  const open = new Set<string>();
  for (const dependencyId of definition.dependencies) {
    const dependents = queue.dependents.get(dependencyId) ?? new Set();
    queue.dependents.set(dependencyId, dependents.add(taskId));
    const dependency = queue.tasks.get(dependencyId);
    if (dependency === undefined || !isSatisfied(task, dependency)) open.add(dependencyId);
  }
  queue.requirements.set(taskId, open);
  clock.at(Date.parse(definition.deadline), () => {
    if (queue.tasks.get(taskId) === task && !isResolved(task)) resolveByForce(queue, task, 'deadline-exceeded');
  });
  clock.at(Date.parse(definition.expires), () => removeTask(queue, task));
  const run = open.size === 0 ? newPendingRun(queue, task, 'scheduled') : undefined;
  publishTaskEvent(queue, 'taskDefined', task);
  if (run !== undefined) announcePending(queue, task, run);
}
