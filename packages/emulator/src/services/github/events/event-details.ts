/** Selected facts about an event, by names such as `event.head.sha`. Facts that the event does not contain are `undefined`. */
export type EventDetails = Readonly<Record<string, string | number | boolean | undefined>>;

/** A line of a comment that gives a command to Taskcluster. */
const COMMAND = /^\s*\/taskcluster\s+(.+)$/m;

/** Returns the value at a path such as `repository.owner.login`. */
export function valueAt(body: unknown, path: string): unknown {
  return path.split('.').reduce((value, name) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[name], body);
}

/** Returns the command in a comment such as `/taskcluster run`. Returns `undefined` if it contains none. */
export function commandIn(comment: unknown): string | undefined {
  return typeof comment === 'string' ? COMMAND.exec(comment)?.[1]?.trim() : undefined;
}

/** Selects the facts about an event. @param type - such as `push` */
export function detailsOf(type: string, body: unknown): EventDetails {
  const at = (path: string) => valueAt(body, path) as string | number | boolean | undefined;
  const sender = { 'event.head.user.login': at('sender.login'), 'event.head.user.id': at('sender.id') };
  switch (type) {
    case 'push': {
      const [, kind, ...words] = String(at('ref')).split('/');
      const name = words.join('/');
      return {
        ...sender,
        'event.type': kind === 'tags' ? 'tag' : 'push',
        'event.base.ref': at('ref'),
        'event.base.repo.name': at('repository.name'),
        'event.base.repo.url': at('repository.clone_url'),
        'event.base.sha': at('before'),
        'event.base.user.login': at('sender.login'),
        'event.head.ref': at('ref'),
        'event.head.repo.name': at('repository.name'),
        'event.head.repo.url': at('repository.clone_url'),
        'event.head.sha': at('after'),
        ...(kind === 'tags' ? { 'event.head.tag': name } : { 'event.base.repo.branch': name, 'event.head.repo.branch': name }),
      };
    }
    case 'pull_request': {
      const side = (name: 'base' | 'head') => ({
        [`event.${name}.ref`]: `refs/heads/${at(`pull_request.${name}.ref`)}`,
        [`event.${name}.repo.branch`]: at(`pull_request.${name}.ref`),
        [`event.${name}.repo.name`]: at(`pull_request.${name}.repo.name`),
        [`event.${name}.repo.url`]: at(`pull_request.${name}.repo.clone_url`),
        [`event.${name}.sha`]: at(`pull_request.${name}.sha`),
      });
      return {
        ...sender,
        ...side('base'),
        ...side('head'),
        'event.base.user.login': at('pull_request.base.user.login'),
        'event.pullNumber': at('number'),
        'event.title': at('pull_request.title'),
        'event.type': `pull_request.${at('action')}`,
      };
    }
    case 'release':
      return {
        ...sender,
        'event.type': 'release',
        'event.base.repo.branch': at('release.target_commitish'),
        'event.version': at('release.tag_name'),
        'event.name': at('release.name'),
        'event.head.repo.name': at('repository.name'),
        'event.head.repo.url': at('repository.clone_url'),
        'event.release.url': at('release.url'),
        'event.prerelease': at('release.prerelease'),
        'event.draft': at('release.draft'),
        'event.tar': at('release.tarball_url'),
        'event.zip': at('release.zipball_url'),
      };
    case 'issue_comment':
      return {
        'event.type': `issue_comment.${at('action')}`,
        'event.head.user.login': at('sender.login'),
        taskcluster_comment: commandIn(at('comment.body')),
      };
    default:
      return { 'event.head.user.login': at('sender.login'), 'event.head.repo.name': at('repository.name') };
  }
}
