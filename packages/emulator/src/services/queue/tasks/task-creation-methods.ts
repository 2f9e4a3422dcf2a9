import { isDeepStrictEqual } from 'node:util';
import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { PRIORITIES } from '../runs/pending-runs.ts';
import { announcePending, isSatisfied, newPendingRun } from '../runs/scheduling.ts';
import type { QueueState, Task, TaskDefinition } from '../state.ts';
import { publishTaskEvent } from '../task-events.ts';
import { type CompletePayload, completeDefinition, effectivePriority } from './task-definition.ts';
import { taskStatus } from './task-status.ts';
import { trackTask } from './task-tracking.ts';

/** The methods that create tasks. */
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
      refuseDifferent(existing, definition);
      return { status: taskStatus(existing) };
    }
    refuseTooMany(queue);
    checkGroup(queue, definition);
    const task: Task = { taskId, definition, retriesLeft: definition.retries, requirements: [], runs: [] };
    checkDependencies(queue, task);
    add(queue, task);
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
  // The scope for a priority also allows all lower priorities.
  const priorities = PRIORITIES.slice(0, PRIORITIES.indexOf(priority) + 1);
  const legacyScopes = priority === 'lowest';
  return context.authorize({ scopes, routes, schedulerId, provisionerId, workerType, taskGroupId, taskId, priorities, legacyScopes });
}

function refuseDifferent({ taskId, definition: existing }: Task, definition: TaskDefinition): void {
  const names = [...new Set([...Object.keys(existing), ...Object.keys(definition)])] as (keyof TaskDefinition)[];
  const differences = names
    .filter((name) => !isDeepStrictEqual(existing[name], definition[name]))
    .map((name) => `  * ${name} is ${JSON.stringify(existing[name])} there and ${JSON.stringify(definition[name])} in this call`);
  if (differences.length === 0) return;
  throw new ServiceError('RequestConflict', `task ${taskId} already exists with another definition:\n${differences.join('\n')}`);
}

function refuseTooMany({ open, options }: QueueState): void {
  if (open.size < options.maxOpenTasks) return;
  throw new ServiceError(
    'InputError',
    `${open.size} tasks are unresolved, which is the limit; resolve or cancel some, or set maxOpenTasks of the emulator higher`,
  );
}

function checkGroup({ taskGroups }: QueueState, { taskGroupId, schedulerId }: TaskDefinition): void {
  const group = taskGroups.get(taskGroupId);
  if (group === undefined || group.schedulerId === schedulerId) return;
  throw new ServiceError(
    'RequestConflict',
    `task group ${taskGroupId} has the schedulerId ${group.schedulerId}, and this task has ${schedulerId}; all tasks of a group must have the same`,
  );
}

function checkDependencies({ tasks }: QueueState, { taskId, definition }: Task): void {
  const others = definition.dependencies.filter((dependency) => dependency !== taskId);
  const missing = others.filter((dependency) => !tasks.has(dependency));
  const expiring = others.filter((dependency) => (tasks.get(dependency)?.definition.expires ?? '9999') < definition.deadline);
  const problems = [
    ...missing.map((dependency) => `  * ${dependency} does not exist; create dependencies first`),
    ...expiring.map((dependency) => `  * ${dependency} expires before the deadline of this task, ${definition.deadline}`),
  ];
  if (problems.length > 0) throw new ServiceError('InputError', `task ${taskId} has invalid dependencies:\n${problems.join('\n')}`);
}

function add(queue: QueueState, task: Task): void {
  const { taskId, definition } = task;
  queue.tasks.set(taskId, task);
  task.requirements = definition.dependencies.filter((dependencyId) => {
    const dependency = queue.tasks.get(dependencyId);
    return dependency === undefined || !isSatisfied(task, dependency);
  });
  trackTask(queue, task);
  const run = task.requirements.length === 0 ? newPendingRun(queue, task, 'scheduled') : undefined;
  publishTaskEvent(queue, 'taskDefined', task);
  if (run !== undefined) announcePending(queue, task, run);
}
