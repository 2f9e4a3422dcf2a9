import { isDeepStrictEqual } from 'node:util';
import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { publishDefined } from '../queue-events.ts';
import { PRIORITIES } from '../runs/pending-runs.ts';
import { addPendingRun, isSatisfied, publishPending } from '../runs/scheduling.ts';
import type { QueueState } from '../state.ts';
import type { Task, TaskDefinition } from '../task.ts';
import { type CompletePayload, completeDefinition, queueOf } from './task-definition.ts';
import { taskStatus } from './task-status.ts';
import { trackTask } from './task-tracking.ts';

/** Methods that create tasks. */
export function taskCreationHandlers(queue: QueueState): Record<string, Handler> {
  const create = async (context: RequestContext<CompletePayload>, selfDependent: boolean) => {
    const taskId = context.param('taskId');
    await authorize(context, taskId);
    let definition = completeDefinition(taskId, context.payload, queue.deployment.clock.now());
    if (selfDependent && !definition.dependencies.includes(taskId)) {
      definition = { ...definition, dependencies: [taskId, ...definition.dependencies] };
    }
    // Taskcluster creates the group first, and keeps it even if it then rejects the task.
    queue.taskGroups.prepare(definition);
    const existing = queue.tasks.get(taskId);
    if (existing !== undefined) refuseDifferent(existing, definition);
    const task = existing ?? add(queue, taskId, definition);
    // A repeated call publishes again.
    publishDefined(queue, task);
    if (task.runs[0]?.state === 'pending') publishPending(queue, task, task.runs[0]);
    return { status: taskStatus(task) };
  };

  return {
    createTask: (context: RequestContext<CompletePayload>) => create(context, false),
    defineTask: (context: RequestContext<CompletePayload>) => create(context, true),
  };
}

function authorize(context: RequestContext<CompletePayload>, taskId: string): Promise<void> {
  const { scopes, routes, schedulerId, projectId, priority, taskGroupId = taskId } = context.payload;
  // The scope for a priority includes the lower ones.
  const priorities = PRIORITIES.slice(0, PRIORITIES.indexOf(priority) + 1);
  const legacyScopes = priority === 'lowest';
  const names = { taskId, taskGroupId, schedulerId, projectId, ...queueOf(context.payload) };
  return context.authorize({ ...names, scopes, routes, priorities, legacyScopes });
}

function refuseDifferent({ taskId, definition: existing }: Task, definition: TaskDefinition): void {
  const names = [...new Set([...Object.keys(existing), ...Object.keys(definition)])] as (keyof TaskDefinition & string)[];
  const differences = names
    .filter((name) => !isDeepStrictEqual(existing[name], definition[name]))
    .map((name) => `  * ${name} is ${JSON.stringify(existing[name])} there and ${JSON.stringify(definition[name])} in this call`);
  if (differences.length === 0) return;
  throw new ServiceError('RequestConflict', `task ${taskId} already exists with another definition:\n${differences.join('\n')}`);
}

function add(queue: QueueState, taskId: string, definition: TaskDefinition): Task {
  refuseTooMany(queue);
  const task: Task = { taskId, definition, retriesLeft: definition.retries, requirements: [], runs: [] };
  checkDependencies(queue, task);
  queue.tasks.set(taskId, task);
  task.requirements = definition.dependencies.filter((dependencyId) => {
    const dependency = queue.tasks.get(dependencyId);
    return dependency === undefined || !isSatisfied(task, dependency);
  });
  trackTask(queue, task);
  if (task.requirements.length === 0) addPendingRun(queue, task, 'scheduled');
  return task;
}

function refuseTooMany({ open, options }: QueueState): void {
  if (open.size < options.maxOpenTasks) return;
  throw new ServiceError(
    'InputError',
    `${open.size} tasks are unresolved, which is the limit; resolve or cancel some, or set maxOpenTasks of the emulator higher`,
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
