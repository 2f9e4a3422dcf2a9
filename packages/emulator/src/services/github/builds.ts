import type { BuildsResponseBuild } from '@tc/github';
import type { ListTaskGroupResponse } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import type { GithubEvent } from './github-event.ts';
import { append, type BuildRecord, type GithubState } from './state.ts';

const events = new QueueEvents();

/** What the name of a repository or its owner is turned into, since words of routing keys hold no dots. */
export function sanitizeName(name: string): string {
  return name.replace(/[^a-zA-Z0-9-_.]/g, '').replaceAll('.', '%');
}

/** Records the build of an event. Its task group has no tasks but those that somebody creates in it. */
export function addBuild(state: GithubState, event: GithubEvent, eventId: string): void {
  const { owner, repo, type, action, branch } = event;
  const { clock, random } = state.deployment;
  const now = clock.timestamp();
  const build: BuildsResponseBuild = {
    organization: sanitizeName(owner),
    repository: sanitizeName(repo),
    // A release names a branch, whose latest commit it may be known by.
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

/** Has the state of builds follow that of the tasks in their groups. */
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

/** How the tasks of a build have ended, now that all have. */
async function outcome({ deployment }: GithubState, { build }: BuildRecord): Promise<'success' | 'failure'> {
  let continuationToken: string | undefined;
  do {
    const page = (await deployment.call('queue', 'listTaskGroup', {
      params: { taskGroupId: build.taskGroupId },
      query: continuationToken === undefined ? {} : { continuationToken },
      clientId: deployment.serviceCredentials('github').clientId,
      scopes: [],
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

/** Keeps a build, and shows at the commit how it stands. */
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
