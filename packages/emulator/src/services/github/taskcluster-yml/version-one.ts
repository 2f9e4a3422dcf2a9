import type { TaskclusterGithubConfigV1 } from '@tc/github';
import { renderTemplate } from '../../shared/json-e.ts';
import {
  CHECK_ROUTE,
  checkBranch,
  type JsonObject,
  type RenderedEvent,
  type RenderedFile,
  type RenderedTask,
  type RenderTools,
  repositoryRole,
  SCHEDULER_ID,
  STATUS_ROUTE,
} from './rendering.ts';

/** Renders a file of version 1, which is a JSON-e template. @param created - the default of `created` in tasks */
export function renderVersionOne(
  file: TaskclusterGithubConfigV1,
  event: RenderedEvent,
  tools: RenderTools,
  created: string | undefined,
): RenderedFile {
  checkBranch(event.branch);
  const { hooks = [], tasks = [], version: _version, ...rest } = file;
  const slugids = new Map<string, string>();
  const rendered = renderTemplate(
    { ...rest, tasks },
    {
      now: new Date(tools.now).toISOString(),
      taskcluster_root_url: tools.rootUrl,
      tasks_for: event.tasksFor,
      event: event.body,
      as_slugid(label: string) {
        const slugid = slugids.get(label) ?? tools.slugid();
        slugids.set(label, slugid);
        return slugid;
      },
    },
  ) as { readonly tasks?: unknown; readonly reporting?: string; readonly autoCancelPreviousChecks?: boolean };
  const route = rendered.reporting === undefined ? STATUS_ROUTE : CHECK_ROUTE;
  return {
    tasks: completeTasks(rendered.tasks ?? [], route, tools, created),
    scopes: [...rolesOf(event), `queue:route:${route}`, `queue:scheduler-id:${SCHEDULER_ID}`],
    hooks: hooks.map(({ name, context }) => ({ name, context: (context ?? {}) as JsonObject })),
    autoCancelPreviousChecks: rendered.autoCancelPreviousChecks !== false,
  };
}

/** Fills in ids and the route, and sorts the tasks so that dependencies come first. A single task is in a group with its own taskId. */
function completeTasks(rendered: unknown, route: string, { slugid }: RenderTools, created: string | undefined): readonly RenderedTask[] {
  if (!Array.isArray(rendered)) throw new Error('tasks does not render to a list of tasks');
  const given = rendered as readonly JsonObject[];
  const [only] = given;
  const isSingle = given.length === 1;
  const firstTaskId = isSingle ? (only?.['taskId'] ?? only?.['taskGroupId'] ?? slugid()) : slugid();
  const taskGroupId = isSingle ? (only?.['taskGroupId'] ?? firstTaskId) : slugid();
  const tasks = given.map((task, index) => {
    const { taskId = index === 0 ? firstTaskId : slugid(), ...definition } = task;
    const routes = [...new Set([...((definition['routes'] as readonly string[] | undefined) ?? []), route])];
    const defaults = { schedulerId: SCHEDULER_ID, taskGroupId, ...(created !== undefined && { created }) };
    return { taskId: String(taskId), task: { ...defaults, ...definition, routes } };
  });
  return sortByDependencies(tasks);
}

function sortByDependencies(tasks: readonly RenderedTask[]): readonly RenderedTask[] {
  const byId = new Map(tasks.map((task) => [task.taskId, task]));
  const sorted = new Set<RenderedTask>();
  const open = new Set<string>();
  const add = (taskId: string): void => {
    const found = byId.get(taskId);
    if (found === undefined || sorted.has(found)) return;
    if (open.has(taskId)) throw new Error(`the dependencies of task ${taskId} form a cycle`);
    open.add(taskId);
    for (const dependency of (found.task['dependencies'] as readonly string[] | undefined) ?? []) add(dependency);
    sorted.add(found);
  };
  for (const { taskId } of tasks) add(taskId);
  return [...sorted];
}

/** The role of the repository that the tasks are created with. */
function rolesOf({ tasksFor, details, body, ...repository }: RenderedEvent): string[] {
  const role = repositoryRole(repository);
  switch (tasksFor) {
    case 'github-pull-request':
    case 'github-issue-comment':
      return [`${role}:pull-request`];
    case 'github-pull-request-untrusted':
      return [`${role}:pull-request-untrusted`];
    case 'github-push': {
      const tag = details['event.head.tag'];
      return [tag === undefined ? `${role}:branch:${details['event.base.repo.branch']}` : `${role}:tag:${tag}`];
    }
    case 'github-release':
      return [`${role}:release:${body['action'] ?? 'published'}`];
    default:
      return [];
  }
}
