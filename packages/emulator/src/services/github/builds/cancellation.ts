import { ServiceError } from '../../../calls/errors.ts';
import { type CommentTarget, commentOnError } from '../github-writing.ts';
import type { RepositoryName } from '../repositories.ts';
import type { BuildRecord, GithubState } from '../state.ts';
import { repositoryRole, SCHEDULER_ID } from '../taskcluster-yml/rendering.ts';
import { setBuildState } from './builds.ts';

/** The actions of pull requests whose builds replace each other. */
const NEW_COMMITS: readonly string[] = ['pull_request.opened', 'pull_request.synchronize'];

/** Seals and cancels the task groups of builds, with the scopes of their repository. @throws {ServiceError} the queue's error */
export async function cancelBuilds(state: GithubState, repository: RepositoryName, builds: readonly BuildRecord[]): Promise<void> {
  const { deployment } = state;
  const { clientId } = deployment.serviceCredentials('github');
  const scopes = [
    `${repositoryRole(repository)}:*`,
    `queue:seal-task-group:${SCHEDULER_ID}/*`,
    `queue:cancel-task-group:${SCHEDULER_ID}/*`,
  ];
  for (const method of ['sealTaskGroup', 'cancelTaskGroup']) {
    for (const { taskGroupId } of builds) await deployment.call('queue', method, { params: { taskGroupId }, clientId, scopes });
  }
  for (const { taskGroupId } of builds) setBuildState(state, taskGroupId, 'cancelled');
}

/** Cancels the pending builds of a pull request that a new build replaces. */
export async function cancelPreviousBuilds(state: GithubState, build: BuildRecord, target: CommentTarget): Promise<void> {
  if (target.pullNumber === undefined || !build.eventType.startsWith('pull_request.')) return;
  const types = NEW_COMMITS.includes(build.eventType) ? NEW_COMMITS : [build.eventType];
  const previous = [...state.builds.values()].filter(
    ({ organization, repository, pullRequestNumber, eventType, eventId, taskGroupId, state: buildState }) =>
      organization === build.organization &&
      repository === build.repository &&
      pullRequestNumber === build.pullRequestNumber &&
      types.includes(eventType) &&
      eventId !== build.eventId &&
      taskGroupId !== build.taskGroupId &&
      buildState === 'pending',
  );
  for (const one of previous) {
    try {
      await cancelBuilds(state, target, [one]);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      // A build whose tasks could not be created has no task group.
      if (error.code === 'ResourceNotFound') setBuildState(state, one.taskGroupId, 'cancelled');
      else commentOnError(state, target, error);
    }
  }
}
