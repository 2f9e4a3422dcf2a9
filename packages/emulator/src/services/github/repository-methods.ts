import type { CreateCommentRequest, CreateStatusRequest } from '@tc/github';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import { Reply } from '../../calls/reply.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { append } from '../shared/append.ts';
import { badgeSvg } from './badge.ts';
import { type GithubState, type GithubStatus, isInstalled, latestStatus, type RepositoryName } from './state.ts';

/** The methods that read builds, and that write statuses and comments. */
export function repositoryHandlers(state: GithubState): Record<string, Handler> {
  const { clock } = state.deployment;

  /** Returns the repository of a request that writes to it. */
  const installed = (context: RequestContext<unknown>): RepositoryName => {
    const name = nameOf(context);
    if (isInstalled(state, name)) return name;
    throw new ServiceError(
      'ResourceNotFound',
      `the GitHub App is not installed for ${name.owner}/${name.repo}; add it to github.installations in the emulator's options, or send an event from it`,
    );
  };

  const statusOf = (context: RequestContext): GithubStatus | undefined => {
    const name = nameOf(context);
    return isInstalled(state, name) ? latestStatus(state, name, context.param('branch')) : undefined;
  };

  return {
    builds({ query }: RequestContext) {
      const { organization, repository, sha } = query;
      const matching = [...state.builds.values()]
        .map(({ build }) => build)
        .filter((build) => organization === undefined || build.organization === organization)
        .filter((build) => repository === undefined || build.repository === repository)
        .filter((build) => sha === undefined || build.sha === sha);
      const { items, next } = paginate(matching, ({ created, taskGroupId }) => `${created}/${taskGroupId}`, query);
      return { builds: items, ...next };
    },

    badge(context: RequestContext) {
      const text = badgeSvg(statusOf(context)?.state ?? 'no builds');
      return new Reply(200, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-cache, no-store, must-revalidate' }, text });
    },

    repository(context: RequestContext) {
      return { installed: isInstalled(state, nameOf(context)) };
    },

    latest(context: RequestContext) {
      const location = statusOf(context)?.target_url;
      if (location !== undefined) return new Reply(302, { headers: { location } });
      throw new ServiceError('ResourceNotFound', `branch ${context.param('branch')} has no status with a target_url`);
    },

    createStatus(context: RequestContext<CreateStatusRequest>) {
      const { state: commitState, description, target_url, context: label = 'default' } = context.payload;
      append(state.statuses, {
        ...installed(context),
        sha: context.param('sha'),
        state: commitState,
        context: label,
        ...(description !== undefined && { description }),
        ...(target_url !== undefined && { target_url }),
        time: clock.timestamp(),
      });
      return {};
    },

    createComment(context: RequestContext<CreateCommentRequest>) {
      const { body } = context.payload;
      append(state.comments, { ...installed(context), number: Number(context.param('number')), body, time: clock.timestamp() });
      return {};
    },
  };
}

function nameOf({ params }: RequestContext<unknown>): RepositoryName {
  const { owner = '', repo = '' } = params;
  return { owner, repo };
}
