import { GithubEvents } from '@tc/github/events';
import { addBuild, sanitizeName, shaOf, writeStatus } from '../builds/builds.ts';
import { cancelPreviousBuilds } from '../builds/cancellation.ts';
import { valueAt } from '../events/event-details.ts';
import { EventProblem, type GithubEvent } from '../events/github-event.ts';
import { comment, commentOnError, react } from '../github-writing.ts';
import { type GithubRepository, taskclusterYmlAt } from '../repositories.ts';
import type { BuildRecord, GithubState } from '../state.ts';
import { type RenderedFile, STATUS_ROUTE } from '../taskcluster-yml/rendering.ts';
import { checkTaskclusterYml, parseYaml, renderTaskclusterYml, type TaskclusterYml } from '../taskcluster-yml/taskcluster-yml.ts';
import { triggerHooks } from './hook-triggers.ts';
import type { Job } from './job.ts';
import { commentRefusal, pullRequestPolicy } from './policies.ts';

const events = new GithubEvents();

/** Creates the tasks, and triggers the hooks, that `.taskcluster.yml` of a repository describes for an event. */
export async function runJob(
  state: GithubState,
  repository: GithubRepository,
  { event: given, tasksFor, eventId }: { readonly event: GithubEvent; readonly tasksFor: string; readonly eventId: string },
): Promise<void> {
  const event = given.type === 'issue_comment' ? withPullRequest(state, given) : given;
  const { owner, repo, branch, pullNumber } = event;
  const sha = shaOf(state, event);
  const target = { owner, repo, sha, pullNumber };
  const job: Job = { state, repository, event, eventId, tasksFor, sha, target };
  try {
    const text = taskclusterYmlAt(repository, sha, branch);
    const isDeletion = event.type === 'push' && !event.isNewCode;
    if (text === undefined || isDeletion) return;
    const file = await readFile(text);
    const allowed = await checkPolicies(job);
    if (allowed === undefined) return;
    await startBuild({ ...job, tasksFor: allowed }, render({ ...job, tasksFor: allowed }, file));
  } catch (error) {
    commentOnError(state, target, error);
  }
}

function readFile(text: string): Promise<TaskclusterYml> {
  return checkTaskclusterYml(parseYaml(text));
}

/** Completes a comment's event with the pull request, as GitHub describes it. @throws {EventProblem} if the pull request is not known */
function withPullRequest(state: GithubState, event: GithubEvent): GithubEvent {
  const { owner, repo, pullNumber } = event;
  const pullRequest = state.pullRequests.get(`${owner}/${repo}#${pullNumber}`);
  if (pullRequest === undefined) {
    throw new EventProblem(`pull request ${pullNumber} of ${owner}/${repo} is not known; send one of its pull_request events first`);
  }
  const command = event.details['taskcluster_comment'];
  return {
    ...event,
    sha: String(valueAt(pullRequest, 'head.sha')),
    body: { ...event.body, pull_request: pullRequest, taskcluster_comment: command },
  };
}

/** Applies the policies of the file on the default branch. @returns the kind of event for the file, or `undefined` if no tasks may be created */
async function checkPolicies(job: Job): Promise<string | undefined> {
  const { state, repository, event, target, tasksFor } = job;
  const text = taskclusterYmlAt(repository, repository.defaultBranch ?? 'main');
  const rules = text === undefined ? undefined : await readFile(text);
  if (event.type === 'pull_request') {
    const policy = pullRequestPolicy(event, repository, rules);
    if (policy.refusal !== undefined && event.action === 'opened') comment(state, target, 'No tasks were created', policy.refusal);
    return policy.tasksFor;
  }
  if (event.type === 'issue_comment') {
    if (rules === undefined) return undefined;
    const refusal = commentRefusal(event, repository, rules);
    if (refusal === undefined) return tasksFor;
    comment(state, target, 'No tasks were created', refusal.text);
    react(state, target, commentId(event), refusal.reaction);
    return undefined;
  }
  return tasksFor;
}

function render({ state, event, tasksFor }: Job, file: TaskclusterYml): RenderedFile {
  const { rootUrl, clock, random } = state.deployment;
  const { owner, repo, branch, details, body } = event;
  const tools = { rootUrl, now: clock.now(), slugid: () => random.slugid() };
  return renderTaskclusterYml(file, { owner, repo, branch, tasksFor, details, body }, tools, clock.timestamp());
}

async function startBuild(job: Job, rendered: RenderedFile): Promise<void> {
  const { state, event, target } = job;
  const { tasks, hooks } = rendered;
  const isComment = event.type === 'issue_comment';
  if (tasks.length === 0 && hooks.length === 0) {
    if (isComment)
      comment(state, target, 'No tasks were created', 'The `.taskcluster.yml` of this repository has no tasks for this command.');
    return;
  }
  const hooksStarted = await triggerHooks(job, rendered);
  if (tasks.length > 0 && !(await createTasks(job, rendered))) return;
  if (isComment) react(state, target, commentId(event), hooksStarted ? '+1' : 'confused');
}

/** @returns whether all tasks were created; if not, a comment on GitHub says why */
async function createTasks({ state, event, eventId, sha, target }: Job, rendered: RenderedFile): Promise<boolean> {
  const { deployment } = state;
  const { clientId } = deployment.serviceCredentials('github');
  const { tasks, scopes } = rendered;
  const build = addBuild(state, event, { sha, taskGroupId: String(tasks[0]?.task['taskGroupId']), eventId });
  try {
    for (const { taskId, task } of tasks) {
      await deployment.call('queue', 'createTask', { params: { taskId }, payload: task, clientId, scopes });
    }
  } catch (error) {
    commentOnError(
      state,
      target,
      new Error(`The tasks are created with these scopes: ${scopes.join(', ')}.\n\n${(error as Error).message}`),
    );
    return false;
  }
  if (rendered.autoCancelPreviousChecks) await cancelPreviousBuilds(state, build, target);
  announce(state, build, (tasks[0]?.task['routes'] ?? []) as readonly string[]);
  return true;
}

/** Publishes that the tasks of a build are created, and writes the first status. */
function announce(state: GithubState, build: BuildRecord, routes: readonly string[]): void {
  const { taskGroupId } = build;
  const [organization, repository] = [sanitizeName(build.organization), sanitizeName(build.repository)];
  const message = { version: 1, taskGroupId, organization, repository };
  state.deployment.eventLog.publish(events.taskGroupCreationRequested(), message, { organization, repository }, routes);
  if (routes.includes(STATUS_ROUTE)) writeStatus(state, build, 'pending');
}

function commentId({ body }: GithubEvent): number {
  return Number(valueAt(body, 'comment.id'));
}
