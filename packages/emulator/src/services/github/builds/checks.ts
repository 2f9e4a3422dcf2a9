import type { TaskDefinitionResponse, TaskStatusStructure } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import type { BuildRecord, GithubCheck, GithubState } from '../state.ts';
import { CHECK_ROUTE } from '../taskcluster-yml/rendering.ts';

const events = new QueueEvents();

/** The exchanges of the events that change check runs. */
const EXCHANGES: ReadonlySet<string> = new Set(
  [events.taskDefined(), events.taskRunning(), events.taskCompleted(), events.taskFailed(), events.taskException()].map(
    ({ exchange }) => exchange,
  ),
);

/** What a check run concludes, by the reason why a run was resolved. */
const CONCLUSIONS: Readonly<Record<string, NonNullable<GithubCheck['conclusion']>>> = {
  completed: 'success',
  failed: 'failure',
  exception: 'failure',
  'deadline-exceeded': 'timed_out',
  canceled: 'cancelled',
  'claim-expired': 'failure',
  'worker-shutdown': 'neutral',
  'malformed-payload': 'action_required',
  'resource-unavailable': 'failure',
  'internal-error': 'failure',
  'intermittent-task': 'neutral',
};

/** Creates and updates a check run for each task of a build that has the route for checks. */
export function writeChecks(state: GithubState): void {
  const { eventLog, clock } = state.deployment;
  eventLog.listen(({ exchange, cc, message }) => {
    if (!EXCHANGES.has(exchange) || !cc.includes(`route.${CHECK_ROUTE}`)) return;
    const { status, runId = 0 } = message as unknown as { readonly status: TaskStatusStructure; readonly runId?: number };
    const build = state.builds.get(status.taskGroupId);
    if (build !== undefined) clock.begin(() => writeCheck(state, build, status, runId));
  });
}

/** Finds a check run. @returns `undefined` if it does not exist */
export function findCheck({ checks }: GithubState, id: number, suiteId: number): GithubCheck | undefined {
  const check = checks.get(String(id));
  return check?.suiteId === suiteId ? check : undefined;
}

async function writeCheck(state: GithubState, build: BuildRecord, status: TaskStatusStructure, runId: number): Promise<void> {
  const { deployment, checks } = state;
  const { taskId, taskGroupId } = status;
  const { metadata } = (await deployment.call('queue', 'task', {
    params: { taskId },
    clientId: deployment.serviceCredentials('github').clientId,
    scopes: ['queue:get-task:*'],
  })) as TaskDefinitionResponse;
  const progress = progressOf(status, runId);
  const existing = [...checks.values()].findLast((check) => check.taskId === taskId);
  // A task that runs again gets another check run, because a completed one cannot change.
  const isRerun = progress.status === 'in_progress' && runId > 0;
  const id = existing === undefined || isRerun ? checks.size + 1 : existing.id;
  const suite = [...checks.values()].find(
    ({ sha, repo, owner }) => sha === build.sha && repo === build.repository && owner === build.organization,
  );
  checks.set(String(id), {
    owner: build.organization,
    repo: build.repository,
    id,
    suiteId: suite?.suiteId ?? id,
    sha: build.sha,
    name: metadata.name,
    taskId,
    taskGroupId,
    ...progress,
    details_url: `${deployment.rootUrl}/tasks/groups/${taskGroupId}/tasks/${taskId}/details`,
    time: deployment.clock.timestamp(),
  });
}

function progressOf({ state, runs, retriesLeft }: TaskStatusStructure, runId: number): Pick<GithubCheck, 'status' | 'conclusion'> {
  const { reasonResolved } = runs[runId] ?? {};
  if (reasonResolved === 'intermittent-task' && retriesLeft === 0) return { status: 'completed', conclusion: 'failure' };
  const conclusion = CONCLUSIONS[reasonResolved ?? state];
  if (conclusion !== undefined) return { status: 'completed', conclusion };
  return { status: state === 'running' ? 'in_progress' : 'queued' };
}
