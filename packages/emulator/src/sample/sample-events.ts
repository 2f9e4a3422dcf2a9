import { createHash, createHmac } from 'node:crypto';
import type { SampleProject } from './sample-projects.ts';

/** The event that GitHub sends for the push with this number to a project's branch `main`. */
export function pushEvent({ repository, people, commits }: SampleProject, number: number): object {
  const [owner = '', name = ''] = repository.split('/');
  const login = people[number % people.length] ?? '';
  const sha = (index: number): string => createHash('sha1').update(`${repository} ${index}`).digest('hex');
  const message = commits[number % commits.length] ?? '';
  const html = `https://github.com/${repository}`;
  const author = { name: login, email: `${login}@example.com`, username: login };
  return {
    installation: { id: 7 },
    ref: 'refs/heads/main',
    before: sha(number - 1),
    after: sha(number),
    head_commit: { id: sha(number), message, url: `${html}/commit/${sha(number)}`, author },
    pusher: author,
    repository: { name, full_name: repository, html_url: html, clone_url: `${html}.git`, owner: { name: owner, login: owner } },
    sender: { login, id: 1 },
  };
}

/** The event that GitHub sends when somebody opens a pull request who may not start tasks. */
export function pullRequestEvent({ repository }: SampleProject): object {
  const [owner = '', name = ''] = repository.split('/');
  const sha = createHash('sha1').update(`${repository} pull`).digest('hex');
  const side = (ref: string, login: string) => ({ ref, sha, user: { login }, repo: { name } });
  return {
    action: 'opened',
    installation: { id: 7 },
    number: 12,
    pull_request: {
      number: 12,
      state: 'open',
      title: 'Draw lakes',
      user: { login: 'guest' },
      head: side('lakes', 'guest'),
      base: side('main', owner),
    },
    repository: { name, full_name: repository, clone_url: `https://github.com/${repository}.git`, owner: { name: owner, login: owner } },
    sender: { login: 'guest', id: 2 },
  };
}

/** The event that GitHub sends for a comment on that pull request. */
export function commentEvent({ repository }: SampleProject, text: string): object {
  const [owner = '', name = ''] = repository.split('/');
  return {
    action: 'created',
    installation: { id: 7 },
    issue: { number: 12, title: 'Draw lakes', state: 'open', user: { login: 'guest' }, pull_request: {} },
    comment: { id: 99, user: { login: 'guest' }, body: text },
    repository: { name, full_name: repository, clone_url: `https://github.com/${repository}.git`, owner: { name: owner, login: owner } },
    sender: { login: 'guest', id: 2 },
  };
}

/** The headers with which GitHub sends an event. @param id - a slugid @param secret - signs the event; `undefined` if it must not be signed */
export function githubHeaders(type: string, text: string, id: string, secret: string | undefined): Record<string, string> {
  const hex = Buffer.from(id, 'base64url').toString('hex');
  return {
    'content-type': 'application/json',
    'x-github-event': type,
    'x-github-delivery': hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    ...(secret !== undefined && { 'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(text).digest('hex')}` }),
  };
}
