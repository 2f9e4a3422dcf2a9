import { ServiceError } from '../../../calls/errors.ts';
import { paginate } from '../../../calls/pagination.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import type { BuildRecord, GithubState } from '../state.ts';
import { cancelBuilds } from './cancellation.ts';

/** The filters of the methods. */
interface BuildFilter {
  readonly organization?: string | undefined;
  readonly repository?: string | undefined;
  readonly sha?: string | undefined;
  readonly pullRequest?: string | undefined;
}

/** The methods that list and cancel builds. */
export function buildHandlers(state: GithubState): Record<string, Handler> {
  const find = ({ organization, repository, sha, pullRequest }: BuildFilter): BuildRecord[] =>
    [...state.builds.values()]
      .filter((build) => !organization || build.organization === organization)
      .filter((build) => !repository || build.repository === repository)
      .filter((build) => !sha || build.sha === sha)
      .filter((build) => !pullRequest || build.pullRequestNumber === Number(pullRequest));

  return {
    builds({ query }: RequestContext) {
      const { organization, repository, sha, pullRequest } = query;
      if (repository && !organization) throw new ServiceError('InputError', 'repository is a filter that needs organization');
      if (sha && !repository) throw new ServiceError('InputError', 'sha is a filter that needs repository');
      if (pullRequest && !repository) throw new ServiceError('InputError', 'pullRequest is a filter that needs repository');
      const { items, next } = paginate(find(query), ({ updated, taskGroupId }) => `${updated}/${taskGroupId}`, query);
      return { builds: items.map(listed), ...next };
    },

    async cancelBuilds(context: RequestContext) {
      const repository = { owner: context.param('owner'), repo: context.param('repo') };
      const { sha, pullRequest } = context.query;
      const builds = find({ organization: repository.owner, repository: repository.repo, sha, pullRequest }).filter(
        (build) => build.state === 'pending',
      );
      if (builds.length === 0) {
        throw new ServiceError('ResourceNotFound', `no build of ${repository.owner}/${repository.repo} that matches is pending`);
      }
      try {
        await cancelBuilds(state, repository, builds);
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        throw new ServiceError(error.code === 'InsufficientScopes' ? error.code : 'InputError', error.message);
      }
      return { builds: builds.map((build) => listed({ ...build, state: 'cancelled' })) };
    },
  };
}

/** @throws {ServiceError} `InternalServerError` for a name with a period: Taskcluster's response schema forbids it, so the whole call fails */
function listed(build: BuildRecord): BuildRecord {
  const { organization, repository } = build;
  if (/^[a-zA-Z0-9-_%]*$/.test(organization + repository)) return build;
  throw new ServiceError(
    'InternalServerError',
    `builds of ${organization}/${repository} cannot be listed: Taskcluster 106.0.0 fails for names that contain a period`,
  );
}
