import { randomUUID } from 'node:crypto';
import { Github } from '@tc/github';
import type { EmulatorOptions } from '../../../src/index.ts';
import { deployment, type TestDeployment } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';

/** A commit. */
export const sha = 'a'.repeat(40);

/** Parts that events of `acme/app` have in common. */
export const common = {
  installation: { id: 7 },
  repository: { name: 'app', full_name: 'acme/app', clone_url: 'https://github.com/acme/app.git', owner: { name: 'acme', login: 'acme' } },
  sender: { login: 'dev', id: 1 },
};

export const push = { ...common, ref: 'refs/heads/feature/x', before: '0'.repeat(40), after: sha };

/** A pull request by `opener` with a branch of `head`. */
export function pullRequestBy(opener: string, head = opener, number = 3, commit = sha) {
  const side = (ref: string, login: string) => ({ ref, sha: commit, user: { login }, repo: { name: 'app' } });
  return {
    ...common,
    action: 'opened',
    number,
    pull_request: { number, state: 'open', title: 'Fix it', user: { login: opener }, head: side('fix', head), base: side('main', 'acme') },
  };
}

/** A comment on pull request 3. */
export function commentBy(login: string, body = 'Please:\n/taskcluster run it') {
  return {
    ...common,
    action: 'created',
    issue: { number: 3, title: 'Fix it', state: 'open', user: { login: 'dev' }, pull_request: {} },
    comment: { id: 99, user: { login }, body },
  };
}

/** Sends an event in the way that GitHub does. */
export function send({ emulator }: TestDeployment, type: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${emulator.rootUrl}/api/github/v1/github`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-github-event': type, 'x-github-delivery': randomUUID(), ...headers },
    body: JSON.stringify(body),
  });
}

/** Starts a deployment in which `acme/app` has this `.taskcluster.yml`, and its role can create any task. */
export async function withRepository(
  taskclusterYml: string | undefined,
  repository: object = {},
  options: EmulatorOptions = {},
): Promise<TestDeployment & { readonly github: Github }> {
  const server = await deployment({
    roles: [{ roleId: 'repo:github.com/acme/app:*', scopes: ['queue:*', 'github:trigger-hook:*'] }],
    github: { repositories: { 'acme/app': { taskclusterYml, collaborators: ['dev'], ...repository } } },
    ...options,
  });
  return Object.assign(server, { github: clientOf(server, Github) });
}

/** A `.taskcluster.yml` with one task for each kind of event. */
export const yml = `
version: 1
policy:
  pullRequests: collaborators
tasks:
  - provisionerId: proj
    workerType: ci
    deadline: {$fromNow: 1 day}
    payload: {for: {$eval: tasks_for}}
    metadata: {name: build, description: d, owner: me@example.com, source: 'https://example.com'}
`;
