import type { GithubRepositoryTokenRequest } from '@tc/auth';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { FAKE } from './cloud-credential-methods.ts';

/** The only GitHub App. It is installed for every owner. */
const APP = 'emulated';

/** How long a token is valid, in milliseconds. */
const LIFETIME = 60 * 60 * 1000;

/** The method that returns tokens for GitHub. They have the right format, but give access to nothing. */
export function githubTokenHandlers({ clock }: Deployment): Record<string, Handler> {
  return {
    async githubRepoToken(context: RequestContext<GithubRepositoryTokenRequest>) {
      const { repositories, permissions } = context.payload;
      const repoPerms = repositories.flatMap((repository) =>
        Object.entries(permissions).map(([permission, level]) => `${repository.toLowerCase()}:${permission}:${level}`),
      );
      await context.authorize({ owner: context.param('owner').toLowerCase(), repoPerms });
      const appName = context.param('appName');
      if (appName === APP) return { token: `ghs_${FAKE}`, expires: clock.timestamp(LIFETIME) };
      throw new ServiceError('ResourceNotFound', `GitHub App ${appName} does not exist; the only app of the emulator is ${APP}`);
    },
  };
}
