import { createHmac } from 'node:crypto';
import { GithubEvents } from '@tc/github/events';
import { Reply } from '../../calls/reply.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { equalInConstantTime } from '../../identity/equal-in-constant-time.ts';
import { addBuild, sanitizeName } from './builds.ts';
import { EventProblem, type GithubEvent, isEventType, readEvent, textAt } from './github-event.ts';
import type { GithubState } from './state.ts';

const events = new GithubEvents();

/** The Pulse message and the value of `tasks_for`, by event type. */
const MESSAGES = {
  push: { name: 'push', tasksFor: 'github-push' },
  pull_request: { name: 'pullRequest', tasksFor: 'github-pull-request' },
  release: { name: 'release', tasksFor: 'github-release' },
} as const;

const EVENT_ID = /^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$/;

/** The method that GitHub calls. It responds with plain text, because GitHub does not know Taskcluster's error format. */
export function webhookHandlers(state: GithubState, secret: string | undefined): Record<string, Handler> {
  return {
    githubWebHookConsumer({ headers, body: text }: RequestContext) {
      const { 'x-github-event': type, 'x-github-delivery': eventId, 'x-hub-signature': signature } = headers;
      if (typeof type !== 'string') return plain(400, 'X-GitHub-Event is missing');
      if (text === '') return plain(400, 'the body is empty');
      const refusal = checkSignature(text, signature, secret);
      if (refusal !== undefined) return refusal;
      try {
        const body = JSON.parse(text) as Record<string, unknown>;
        if (type === 'ping') return plain(200, 'pong');
        if (type === 'installation' || type === 'integration_installation') return recordInstallation(state, body);
        if (!isEventType(type)) return plain(400, `X-GitHub-Event is ${type}, which is not supported`);
        if (typeof eventId !== 'string' || !EVENT_ID.test(eventId)) return plain(400, 'X-GitHub-Delivery is missing or not a UUID');
        handleEvent(state, readEvent(type, body), eventId, body);
        return undefined;
      } catch (error) {
        if (error instanceof EventProblem || error instanceof SyntaxError)
          return plain(400, `the body is not a valid ${type} event: ${error.message}`);
        throw error;
      }
    },
  };
}

function checkSignature(body: string, signature: string | string[] | undefined, secret: string | undefined): Reply | undefined {
  if (secret === undefined) {
    return signature === undefined ? undefined : plain(400, 'X-Hub-Signature cannot be checked: this deployment has no webhookSecret');
  }
  if (typeof signature !== 'string') return plain(400, 'X-Hub-Signature is missing');
  const expected = `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`;
  return equalInConstantTime(signature, expected) ? undefined : plain(403, 'X-Hub-Signature does not match the body: the secrets differ');
}

function recordInstallation({ installations }: GithubState, body: unknown): Reply {
  const owner = textAt(body, 'installation.account.login');
  if ((body as { action?: unknown }).action === 'deleted') installations.delete(owner);
  else installations.set(owner, true);
  return plain(200, `recorded for ${owner}`);
}

function handleEvent(state: GithubState, event: GithubEvent, eventId: string, body: Record<string, unknown>): void {
  const { type, owner, repo, branch, action, installationId, sha } = event;
  const { name, tasksFor } = MESSAGES[type];
  const organization = sanitizeName(owner);
  const repository = sanitizeName(repo);
  // Only repositories with the GitHub App send events.
  state.installations.set(`${owner}/${repo}`, true);
  if (type === 'push' && sha !== undefined) state.heads.set(`${owner}/${repo}/${branch}`, sha);
  const message = {
    version: 1,
    organization,
    repository,
    ...(action !== undefined && { action }),
    installationId,
    eventId,
    body,
    tasks_for: tasksFor,
    branch,
  };
  state.deployment.eventLog.publish(events[name](), message, { organization, repository, action });
  if (event.isNewCode) addBuild(state, event, eventId);
}

function plain(status: number, text: string): Reply {
  return new Reply(status, { headers: { 'content-type': 'text/plain; charset=utf-8' }, text });
}
