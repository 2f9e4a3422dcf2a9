import { Github } from '@tc/github';
import type { Deployment } from '../../calls/deployment.ts';
import type { ServiceModule } from '../../calls/service.ts';
import type { ValueRule } from '../../calls/value-rule.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { followTaskGroups } from './builds.ts';
import { repositoryHandlers } from './repository-methods.ts';
import type { GithubComment, GithubState, GithubStatus } from './state.ts';
import { webhookHandlers } from './webhook-methods.ts';

/** Options of the github service. */
export interface GithubOptions {
  /** The secret that signs GitHub's events. Default: none, which means that events must not be signed. */
  readonly webhookSecret?: string | undefined;
  /** The owners and repositories (`<owner>/<repo>`) for which the GitHub App is installed. Repositories that send events are added. Default: none. */
  readonly installations?: readonly string[] | undefined;
}

/** What the service wrote to GitHub, oldest first. */
export interface GithubRecords {
  /** The statuses from `createStatus`, and those that show the state of builds. */
  readonly statuses: readonly GithubStatus[];
  readonly comments: readonly GithubComment[];
}

/** The github service, and a record of what it wrote. */
export interface GithubService {
  readonly module: ServiceModule;
  readonly records: GithubRecords;
}

const NAME: ValueRule = { pattern: /^[a-zA-Z0-9-_%]+$/, expected: 'letters, digits, - and _, with % instead of each dot' };

/** Creates the github service. It does not contact GitHub: it reads no `.taskcluster.yml` files, so it creates no tasks for builds. */
export function createGithub(deployment: Deployment, { webhookSecret, installations = [] }: GithubOptions = {}): GithubService {
  const state: GithubState = {
    deployment,
    installations: deployment.table('github/installations'),
    heads: deployment.table('github/heads'),
    builds: deployment.table('github/builds'),
    statuses: deployment.table('github/statuses'),
    comments: deployment.table('github/comments'),
  };
  for (const name of installations) state.installations.set(name, true);
  followTaskGroups(state);
  return {
    module: {
      service: Github.service,
      handlers: {
        ...statusMethods(deployment.clock),
        ...webhookHandlers(state, webhookSecret),
        ...repositoryHandlers(state),
      },
      args: { number: { pattern: /^[0-9]{1,10}$/, expected: 'a whole number' } },
      query: { organization: NAME, repository: NAME },
    },
    records: {
      get statuses() {
        return [...state.statuses.values()];
      },
      get comments() {
        return [...state.comments.values()];
      },
    },
  };
}
