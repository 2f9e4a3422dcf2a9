import type { BuildsResponseBuild } from '@tc/github';
import type { ListTaskGroupResponse } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import { append } from '../shared/append.ts';
import type { GithubEvent } from './github-event.ts';
import type { BuildRecord, GithubState } from './state.ts';

const events = new QueueEvents();

/** Replaces dots in the name of a repository or owner with `%`, because words of routing keys cannot contain dots. Removes other invalid characters. */
export function sanitizeName(name: string): string {
  return name.replace(/[^a-zA-Z0-9-_.]/g, '').replaceAll('.', '%');
}

/** Records a build for an event. The emulator creates no tasks in its task group, but callers can. */
export function addBuild(state: GithubState, event: GithubEvent, eventId: string): void {
  const { owner, repo, type, action, branch } = event;
  const { clock, random } = state.deployment;
  const now = clock.timestamp();
  const build: BuildsResponseBuild = {
    organization: sanitizeName(owner),
    repository: sanitizeName(repo),
    // A release event can name a branch instead of a commit. Use the latest known commit of that branch.
    sha: event.sha ?? state.heads.get(`${owner}/${repo}/${branch}`) ?? '0'.repeat(40),
    state: 'pending',
    taskGroupId: random.slugid(),
    eventType: action === undefined ? type : `${type}.${action}`,
    eventId,
    created: now,
    updated: now,
  };
  put(state, { repository: { owner, repo }, build });
}

/** Updates the state of each build when the tasks of its group are resolved. */
export function followTaskGroups(state: GithubState): void {
  const { eventLog, clock } = state.deployment;
  const failed = [events.taskFailed().exchange, events.taskException().exchange];
  const resolved = events.taskGroupResolved().exchange;
  eventLog.listen(({ exchange, message }) => {
    if (!failed.includes(exchange) && exchange !== resolved) return;
    const { taskGroupId, status } = message as { readonly taskGroupId?: string; readonly status?: { readonly taskGroupId: string } };
    const record = state.builds.get(status?.taskGroupId ?? taskGroupId ?? '');
    if (record === undefined) return;
    if (exchange === resolved) clock.begin(async () => change(state, record, await outcome(state, record)));
    else change(state, record, 'failure');
  });
}

/** The result of a build whose tasks are all resolved. */
async function outcome({ deployment }: GithubState, { build }: BuildRecord): Promise<'success' | 'failure'> {
  let continuationToken: string | undefined;
  do {
    const page = (await deployment.call('queue', 'listTaskGroup', {
      params: { taskGroupId: build.taskGroupId },
      query: continuationToken === undefined ? {} : { continuationToken },
      clientId: deployment.serviceCredentials('github').clientId,
      scopes: [`queue:list-task-group:${build.taskGroupId}`],
    })) as ListTaskGroupResponse;
    if (page.tasks.some(({ status }) => status.state !== 'completed')) return 'failure';
    continuationToken = page.continuationToken;
  } while (continuationToken !== undefined);
  return 'success';
}

function change(state: GithubState, { repository, build }: BuildRecord, outcome: BuildsResponseBuild['state']): void {
  if (state.builds.get(build.taskGroupId)?.build.state === outcome) return;
  put(state, { repository, build: { ...build, state: outcome, updated: state.deployment.clock.timestamp() } });
}

/** Stores a build, and writes its state as a commit status. */
function put({ builds, statuses, deployment }: GithubState, record: BuildRecord): void {
  const { repository, build } = record;
  builds.set(build.taskGroupId, record);
  const [kind] = build.eventType.split('.');
  append(statuses, {
    ...repository,
    sha: build.sha,
    state: build.state,
    context: `Taskcluster (${kind})`,
    description: `The tasks for this ${kind?.replace('_', ' ')}`,
    target_url: `${deployment.rootUrl}/tasks/groups/${build.taskGroupId}`,
    time: deployment.clock.timestamp(),
  });
}
