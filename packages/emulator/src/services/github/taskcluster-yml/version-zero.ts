import { fromNow } from '@tc/core';
import type { TaskclusterGithubConfig } from '@tc/github';
import type { EventDetails } from '../events/event-details.ts';
import { fillIn } from './parameters.ts';
import {
  checkBranch,
  type JsonObject,
  type RenderedEvent,
  type RenderedFile,
  type RenderTools,
  repositoryRole,
  SCHEDULER_ID,
  STATUS_ROUTE,
} from './rendering.ts';

/** The variables that a task gets with `extra.github.env`, and where their values come from. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  GITHUB_EVENT: 'event.type',
  GITHUB_BRANCH: 'event.base.repo.branch',
  GITHUB_PULL_REQUEST: 'event.pullNumber',
  GITHUB_PULL_TITLE: 'event.title',
  GITHUB_BASE_REPO_NAME: 'event.base.repo.name',
  GITHUB_BASE_REPO_URL: 'event.base.repo.url',
  GITHUB_BASE_USER: 'event.base.user.login',
  GITHUB_BASE_SHA: 'event.base.sha',
  GITHUB_BASE_BRANCH: 'event.base.repo.branch',
  GITHUB_BASE_REF: 'event.base.ref',
  GITHUB_HEAD_REPO_NAME: 'event.head.repo.name',
  GITHUB_HEAD_REPO_URL: 'event.head.repo.url',
  GITHUB_HEAD_USER: 'event.head.user.login',
  GITHUB_HEAD_SHA: 'event.head.sha',
  GITHUB_HEAD_BRANCH: 'event.head.repo.branch',
  GITHUB_HEAD_TAG: 'event.head.tag',
  GITHUB_HEAD_REF: 'event.head.ref',
  GITHUB_HEAD_USER_EMAIL: 'event.head.user.email',
};

/** `extra.github` of a task: which events it is for. */
interface GithubExtra {
  readonly env?: boolean;
  readonly events: readonly string[];
  readonly branches?: readonly string[];
  readonly excludeBranches?: readonly string[];
}

/** Renders a file of version 0, whose texts contain parameters such as `{{ event.head.sha }}`. */
export function renderVersionZero(file: TaskclusterGithubConfig, event: RenderedEvent, tools: RenderTools): RenderedFile {
  const { details, owner, repo } = event;
  const after = (duration?: unknown): string =>
    duration === undefined ? new Date(tools.now).toISOString() : fromNow(String(duration), new Date(tools.now)).toISOString();
  const values = {
    ...details,
    organization: owner,
    repository: repo,
    timestamp: tools.now,
    $fromNow: after,
    'taskcluster.docker.provisionerId': 'unknown',
    'taskcluster.docker.workerType': 'unknown',
  };
  const tasks = (file.tasks ?? [])
    .map((task) => fillIn({ created: after(), deadline: after('1 day'), ...task }, values) as JsonObject)
    .filter((task) => isFor(task, details))
    .map((task) => ({ taskId: tools.slugid(), task }));
  const [first] = tasks;
  checkBranch(details['event.base.repo.branch']);
  checkBranch(details['event.head.repo.branch']);
  return {
    tasks: tasks.map(({ taskId, task }) => {
      const routes = [...new Set([...((task['routes'] as readonly string[] | undefined) ?? []), STATUS_ROUTE])];
      return { taskId, task: { ...withEnvironment(task, details), routes, taskGroupId: first?.taskId, schedulerId: SCHEDULER_ID } };
    }),
    scopes: [...rolesOf(event), `queue:route:${STATUS_ROUTE}`, `queue:scheduler-id:${SCHEDULER_ID}`],
    hooks: [],
    autoCancelPreviousChecks: true,
  };
}

function githubExtra(task: JsonObject): GithubExtra | undefined {
  return (task['extra'] as { readonly github?: GithubExtra } | undefined)?.github;
}

/** Whether a task is for this event. @throws {Error} if the task has both `branches` and `excludeBranches` */
function isFor(task: JsonObject, details: EventDetails): boolean {
  const github = githubExtra(task);
  if (github === undefined) return false;
  const { events, branches, excludeBranches } = github;
  if (branches !== undefined && excludeBranches !== undefined) {
    throw new Error('extra.github of a task has both branches and excludeBranches; use only one of them');
  }
  const type = String(details['event.type']);
  if (!events.some((name) => type.startsWith(name.replace(/\*+$/, '')))) return false;
  if (type !== 'push') return true;
  const branch = String(details['event.base.repo.branch']);
  if (branches !== undefined) return branches.includes(branch);
  return excludeBranches === undefined || !excludeBranches.includes(branch);
}

function withEnvironment(task: JsonObject, details: EventDetails): JsonObject {
  if (!githubExtra(task)?.env) return task;
  const payload = (task['payload'] ?? {}) as JsonObject;
  const values = Object.entries(ENVIRONMENT)
    .map(([name, detail]) => [name, details[detail]] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)]);
  return { ...task, payload: { ...payload, env: { ...(payload['env'] as JsonObject | undefined), ...Object.fromEntries(values) } } };
}

/** The role of the repository that the tasks are created with. */
function rolesOf({ tasksFor, details, ...repository }: RenderedEvent): string[] {
  const role = repositoryRole(repository);
  if (tasksFor === 'github-pull-request') return [`${role}:pull-request`];
  if (tasksFor === 'github-pull-request-untrusted') return [`${role}:pull-request-untrusted`];
  switch (details['event.type']) {
    case 'push':
      return [`${role}:branch:${details['event.base.repo.branch']}`];
    case 'tag':
      return [`${role}:tag:${details['event.head.tag']}`];
    case 'release':
      return [`${role}:release:published`];
    default:
      return [];
  }
}
