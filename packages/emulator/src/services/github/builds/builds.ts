import type { ListTaskGroupResponse } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import { append } from '../../shared/append.ts';
import type { GithubEvent } from '../events/github-event.ts';
import { type BuildRecord, commitOf, type GithubState } from '../state.ts';
import { SCHEDULER_ID, STATUS_ROUTE } from '../taskcluster-yml/rendering.ts';

const events = new QueueEvents();

const FAILED: readonly string[] = [events.taskFailed().exchange, events.taskException().exchange];
const STARTED: readonly string[] = [events.taskPending().exchange, events.taskRunning().exchange];
const GROUP_RESOLVED: string = events.taskGroupResolved().exchange;

/** Replaces dots in the name of a repository or owner with `%`, because words of routing keys cannot contain dots. Removes other invalid characters. */
export function sanitizeName(name: string): string {
  return name.replace(/[^a-zA-Z0-9-_.]/g, '').replaceAll('.', '%');
}

/** The commit of an event. A release event can name a branch instead. */
export function shaOf(state: GithubState, event: GithubEvent): string {
  if (event.sha !== undefined) return event.sha;
  const sha = commitOf(state, event, event.branch);
  return sha === event.branch ? '0'.repeat(40) : sha;
}

/** Records a pending build. */
export function addBuild(state: GithubState, event: GithubEvent, build: Pick<BuildRecord, 'sha' | 'taskGroupId' | 'eventId'>): BuildRecord {
  const { owner, repo, pullNumber, details } = event;
  const now = state.deployment.clock.timestamp();
  const record: BuildRecord = {
    organization: owner,
    repository: repo,
    ...build,
    state: 'pending',
    eventType: String(details['event.type']),
    created: now,
    updated: now,
    ...(pullNumber !== undefined && { pullRequestNumber: pullNumber }),
  };
  state.builds.set(record.taskGroupId, record);
  return record;
}

/** Changes the state of a build. A canceled build keeps its state. */
export function setBuildState(state: GithubState, taskGroupId: string, next: BuildRecord['state']): void {
  const build = state.builds.get(taskGroupId);
  if (build === undefined || build.state === 'cancelled') return;
  state.builds.set(taskGroupId, { ...build, state: next, updated: state.deployment.clock.timestamp() });
}

/** Writes the state of a build as a commit status. */
export function writeStatus({ statuses, deployment }: GithubState, build: BuildRecord, state: 'pending' | 'success' | 'failure'): void {
  const kind = build.eventType.split('.')[0] ?? '';
  append(statuses, {
    owner: build.organization,
    repo: build.repository,
    sha: build.sha,
    state,
    context: `Taskcluster (${kind})`,
    description: `The tasks for this ${kind.replace('_', ' ')}`,
    target_url: `${deployment.rootUrl}/tasks/groups/${build.taskGroupId}`,
    time: deployment.clock.timestamp(),
  });
}

/** Updates the state of each build when its tasks fail or are started again, and when its group is resolved. */
export function followTaskGroups(state: GithubState): void {
  const { eventLog, clock } = state.deployment;
  eventLog.listen(({ exchange, message, cc }) => {
    const { taskGroupId, schedulerId, status } = message as {
      readonly taskGroupId?: string;
      readonly schedulerId?: string;
      readonly status?: { readonly taskGroupId: string };
    };
    const build = state.builds.get(status?.taskGroupId ?? taskGroupId ?? '');
    if (build === undefined) return;
    if (exchange === GROUP_RESOLVED && schedulerId === SCHEDULER_ID) {
      clock.begin(async () => change(state, build.taskGroupId, await outcome(state, build)));
    }
    if (!cc.includes(`route.${STATUS_ROUTE}`)) return;
    if (FAILED.includes(exchange)) change(state, build.taskGroupId, 'failure');
    if (STARTED.includes(exchange) && build.state !== 'pending') change(state, build.taskGroupId, 'pending');
  });
}

function change(state: GithubState, taskGroupId: string, next: 'pending' | 'success' | 'failure'): void {
  setBuildState(state, taskGroupId, next);
  const build = state.builds.get(taskGroupId);
  const hasChecks = [...state.checks.values()].some((check) => check.taskGroupId === taskGroupId);
  if (build !== undefined && !hasChecks) writeStatus(state, build, next);
}

/** The state of a build, from those of its tasks. */
async function outcome({ deployment }: GithubState, { taskGroupId }: BuildRecord): Promise<'success' | 'failure' | 'pending'> {
  let continuationToken: string | undefined;
  let isPending = false;
  do {
    const page = (await deployment.call('queue', 'listTaskGroup', {
      params: { taskGroupId },
      query: continuationToken === undefined ? {} : { continuationToken },
      clientId: deployment.serviceCredentials('github').clientId,
      scopes: ['queue:list-task-group:*'],
    })) as ListTaskGroupResponse;
    const states = page.tasks.map(({ status }) => status.state);
    if (states.includes('failed') || states.includes('exception')) return 'failure';
    isPending ||= states.some((state) => state !== 'completed');
    continuationToken = page.continuationToken;
  } while (continuationToken !== undefined);
  return isPending ? 'pending' : 'success';
}
