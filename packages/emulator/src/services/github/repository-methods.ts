import type { CreateCommentRequest, CreateStatusRequest } from '@tc/github';
import { ServiceError } from '../../calls/errors.ts';
import { Reply } from '../../calls/reply.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { append } from '../shared/append.ts';
import { type BadgeState, badgeSvg } from './badge.ts';
import type { RepositoryName } from './repositories.ts';
import { checksOf, type GithubState, isInstalled, isOwnerInstalled, latestStatus } from './state.ts';

/** The methods that show the state of repositories, and that write statuses and comments. */
export function repositoryHandlers(state: GithubState): Record<string, Handler> {
  const { clock } = state.deployment;

  /** Returns the repository of a request that writes to it. */
  const writable = (context: RequestContext<unknown>): RepositoryName => {
    const name = nameOf(context);
    if (isInstalled(state, name)) return name;
    if (isOwnerInstalled(state, name.owner)) {
      throw new ServiceError('ForbiddenByGithub', `the GitHub App of ${name.owner} has no access to ${name.owner}/${name.repo}`);
    }
    throw new ServiceError(
      'ResourceNotFound',
      `the GitHub App is not installed for ${name.owner}; add it to github.installations in the emulator's options, or send an event from it`,
    );
  };

  /** What GitHub does not accept makes the service fail. */
  const check = (isKnown: boolean, what: string): void => {
    if (!isKnown) throw new ServiceError('InternalServerError', `GitHub refuses the request: ${what} does not exist`);
  };

  const badgeState = (context: RequestContext): BadgeState => {
    const name = nameOf(context);
    const branch = context.param('branch');
    if (!isOwnerInstalled(state, name.owner)) return 'nogithub';
    const conclusions = checksOf(state, name, branch).map(({ conclusion }) => conclusion);
    if (conclusions.includes('failure')) return 'failure';
    const status = latestStatus(state, name, branch)?.state;
    if (status === 'failure') return status;
    const unclear = conclusions.find((conclusion) => conclusion !== undefined && conclusion !== 'success');
    if (unclear !== undefined) return unclear;
    return conclusions.includes('success') ? 'success' : (status ?? 'newrepo');
  };

  return {
    badge(context: RequestContext) {
      const shown = badgeState(context);
      const headers = {
        'content-type': 'image/svg+xml',
        'cache-control': 'no-cache, no-store, must-revalidate',
        'x-taskcluster-status': shown,
      };
      return new Reply(200, { headers, text: badgeSvg(shown) });
    },

    repository(context: RequestContext) {
      return { installed: isInstalled(state, nameOf(context)) };
    },

    latest(context: RequestContext) {
      const name = nameOf(context);
      const branch = context.param('branch');
      const target = latestStatus(state, name, branch)?.target_url;
      const [check] = checksOf(state, name, branch);
      const location = target ?? (check && `https://github.com/${name.owner}/${name.repo}/runs/${check.id}`);
      if (isInstalled(state, name) && location !== undefined) return new Reply(302, { headers: { location } });
      throw new ServiceError('ResourceNotFound', `branch ${branch} has no status with a target_url and no check`);
    },

    createStatus(context: RequestContext<CreateStatusRequest>) {
      const name = writable(context);
      const sha = context.param('sha');
      check(/^[0-9a-f]{40}$/.test(sha), `commit ${sha}`);
      const { state: commitState, description, target_url, context: label = 'default' } = context.payload;
      append(state.statuses, {
        ...name,
        sha,
        state: commitState,
        context: label,
        ...(description !== undefined && { description }),
        ...(target_url !== undefined && { target_url }),
        time: clock.timestamp(),
      });
      return {};
    },

    createComment(context: RequestContext<CreateCommentRequest>) {
      const name = writable(context);
      const number = context.param('number');
      check(/^[1-9][0-9]{0,9}$/.test(number), `issue ${number}`);
      append(state.comments, { ...name, number: Number(number), body: context.payload.body, time: clock.timestamp() });
      return {};
    },
  };
}

function nameOf({ params }: RequestContext<unknown>): RepositoryName {
  const { owner = '', repo = '' } = params;
  return { owner, repo };
}
