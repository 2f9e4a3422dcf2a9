import { GithubEvents } from '@tc/github/events';
import { ServiceError } from '../../../calls/errors.ts';
import type { Reply } from '../../../calls/reply.ts';
import { plainReply } from '../../shared/plain-reply.ts';
import { detailsOf, valueAt } from '../events/event-details.ts';
import { numberAt, textAt, withEmail } from '../events/github-event.ts';
import { commentOnError } from '../github-writing.ts';
import type { GithubState } from '../state.ts';
import { sanitizeName, setBuildState } from './builds.ts';
import { findCheck } from './checks.ts';

const events = new GithubEvents();

/** Handles a `check_run` event: if a person asks to run a check again, publishes that and reruns its task. */
export async function rerun(state: GithubState, body: Record<string, unknown>, eventId: string): Promise<Reply | undefined> {
  if (body['action'] !== 'rerequested') return plainReply(200, 'the event is ignored: only the action rerequested is supported');
  if (String(valueAt(body, 'sender.type')).toLowerCase() === 'bot') return plainReply(200, 'the event is ignored: a bot caused it');
  const repo = textAt(body, 'repository.name');
  const owner = textAt(body, 'repository.owner.login');
  const organization = sanitizeName(owner);
  const repository = sanitizeName(repo);
  const checkRunId = numberAt(body, 'check_run.id');
  const checkSuiteId = numberAt(body, 'check_run.check_suite.id');
  const message = {
    version: 1,
    organization,
    repository,
    installationId: numberAt(body, 'installation.id'),
    eventId,
    details: withEmail(detailsOf('check_run', body)),
    body,
    tasks_for: 'github-push',
    checkRunId,
    checkSuiteId,
  };
  state.deployment.eventLog.publish(events.rerun(), message, { organization, repository });
  const check = findCheck(state, checkRunId, checkSuiteId);
  if (check === undefined) return undefined;
  const { taskId, taskGroupId, sha } = check;
  const { call, serviceCredentials } = state.deployment;
  const scopes = [`assume:repo:github.com/${organization}/${repo}:rerun`];
  try {
    await call('queue', 'rerunTask', { params: { taskId }, clientId: serviceCredentials('github').clientId, scopes });
    setBuildState(state, taskGroupId, 'pending');
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const pullNumber = valueAt(body, 'check_run.check_suite.pull_requests.0.number') as number | undefined;
    commentOnError(state, { owner, repo, sha, pullNumber }, error);
  }
  return undefined;
}
