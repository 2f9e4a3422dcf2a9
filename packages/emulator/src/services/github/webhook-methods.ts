import { createHmac } from 'node:crypto';
import { GithubEvents } from '@tc/github/events';
import type { Reply } from '../../calls/reply.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { equalInConstantTime } from '../../identity/equal-in-constant-time.ts';
import { plainReply } from '../shared/plain-reply.ts';
import { addBuild, sanitizeName, shaOf, writeStatus } from './builds/builds.ts';
import { rerun } from './builds/reruns.ts';
import { EventProblem, type GithubEvent, isEventType, readEvent, reasonToSkip, textAt } from './events/github-event.ts';
import { runJob } from './jobs/run-job.ts';
import type { GithubState } from './state.ts';

const events = new GithubEvents();

/** The Pulse message and the value of `tasks_for`, by event type. */
const MESSAGES = {
  push: { name: 'push', tasksFor: 'github-push' },
  pull_request: { name: 'pullRequest', tasksFor: 'github-pull-request' },
  release: { name: 'release', tasksFor: 'github-release' },
  issue_comment: { name: 'pullRequest', tasksFor: 'github-issue-comment' },
} as const;

const EVENT_ID = /^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$/;

/** The method that GitHub calls. It responds with plain text, because GitHub does not know Taskcluster's error format. */
export function webhookHandlers(state: GithubState, secret: string | undefined): Record<string, Handler> {
  return {
    async githubWebHookConsumer({ headers, body: text }: RequestContext) {
      const { 'x-github-event': type, 'x-github-delivery': eventId } = headers;
      if (typeof type !== 'string') return plainReply(400, 'X-GitHub-Event is missing');
      if (text === '') return plainReply(400, 'the body is empty');
      const refusal = checkSignature(text, headers['x-hub-signature-256'] ?? headers['x-hub-signature'], secret);
      if (refusal !== undefined) return refusal;
      try {
        const body = JSON.parse(text) as Record<string, unknown>;
        if (type === 'ping') return plainReply(200, 'pong');
        if (type === 'installation') return recordInstallation(state, body);
        if (typeof eventId !== 'string' || !EVENT_ID.test(eventId)) return plainReply(400, 'X-GitHub-Delivery is missing or not a UUID');
        if (type === 'check_run') return await rerun(state, body, eventId);
        if (!isEventType(type)) return plainReply(200, `X-GitHub-Event is ${type}, for which nothing is done`);
        const reason = reasonToSkip(type, body);
        if (reason !== undefined) return plainReply(200, `the event is ignored: ${reason}`);
        await handleEvent(state, readEvent(type, body), eventId);
        return undefined;
      } catch (error) {
        if (error instanceof EventProblem || error instanceof SyntaxError)
          return plainReply(400, `the body is not a valid ${type} event: ${error.message}`);
        throw error;
      }
    },
  };
}

function checkSignature(body: string, signature: string | string[] | undefined, secret: string | undefined): Reply | undefined {
  if (secret === undefined) {
    return signature === undefined ? undefined : plainReply(400, 'X-Hub-Signature cannot be checked: this deployment has no webhookSecret');
  }
  if (typeof signature !== 'string') return plainReply(400, 'X-Hub-Signature-256 and X-Hub-Signature are missing');
  const algorithm = signature.startsWith('sha256=') ? 'sha256' : 'sha1';
  const expected = `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`;
  return equalInConstantTime(signature, expected)
    ? undefined
    : plainReply(403, 'the signature does not match the body: the secrets differ');
}

function recordInstallation({ installations }: GithubState, body: unknown): Reply {
  const owner = textAt(body, 'installation.account.login');
  if ((body as { action?: unknown }).action === 'deleted') installations.delete(owner);
  else installations.set(owner, true);
  return plainReply(200, `recorded for ${owner}`);
}

async function handleEvent(state: GithubState, event: GithubEvent, eventId: string): Promise<void> {
  const { type, owner, repo, branch, action, installationId, sha, details, body, pullNumber } = event;
  const { name, tasksFor } = MESSAGES[type];
  const organization = sanitizeName(owner);
  const repository = sanitizeName(repo);
  // Only repositories with the GitHub App send events.
  state.installations.set(`${owner}/${repo}`, true);
  if (type === 'push' && sha !== undefined) state.heads.set(`${owner}/${repo}/${branch}`, sha);
  if (type === 'pull_request') state.pullRequests.set(`${owner}/${repo}#${pullNumber}`, body['pull_request']);
  const message = {
    version: 1,
    organization,
    repository,
    ...(action !== undefined && { action }),
    installationId,
    eventId,
    details,
    body,
    tasks_for: tasksFor,
    branch,
  };
  state.deployment.eventLog.publish(events[name](), message, { organization, repository, action });
  const known = state.repositories.find({ owner, repo });
  if (known !== undefined) await runJob(state, known, { event, tasksFor, eventId });
  else if (event.isNewCode) addEmptyBuild(state, event, eventId);
}

/** Records a build for a repository whose `.taskcluster.yml` is not known. The emulator creates no tasks for it, but callers can. */
function addEmptyBuild(state: GithubState, event: GithubEvent, eventId: string): void {
  const build = addBuild(state, event, { sha: shaOf(state, event), taskGroupId: state.deployment.random.slugid(), eventId });
  writeStatus(state, build, 'pending');
}
