import { Github } from '@tc/github';
import type { Deployment } from '../../calls/deployment.ts';
import type { ServiceModule } from '../../calls/service.ts';
import type { ValueRule } from '../../calls/value-rule.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { followTaskGroups } from './builds.ts';
import { repositoryHandlers } from './repository-methods.ts';
import type { GithubComment, GithubState, GithubStatus } from './state.ts';
import { webhookHandlers } from './webhook-methods.ts';

export type { GithubComment, GithubStatus } from './state.ts';

/** How the github service is set up. */
export interface GithubOptions {
  /** What GitHub signs its events with. Default: none, and events are not signed. */
  readonly webhookSecret?: string | undefined;
  /** Where the App is installed: owners, or single repositories as `<owner>/<repo>`. Those that send events are added. Default: nowhere. */
  readonly installations?: readonly string[] | undefined;
}

/** What has been written to GitHub, oldest first. */
export interface GithubRecords {
  /** Those of `createStatus`, and those that show how a build stands. */
  readonly statuses: readonly GithubStatus[];
  readonly comments: readonly GithubComment[];
}

/** The github service, and what it has written. */
export interface GithubService {
  readonly module: ServiceModule;
  readonly records: GithubRecords;
}

const NAME: ValueRule = { pattern: /^[a-zA-Z0-9-_%]+$/, expected: 'letters, digits, - and _, with % for each period' };

/** Makes the github service. GitHub itself is not there: `.taskcluster.yml` files are not read, so builds get no tasks by themselves. */
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
