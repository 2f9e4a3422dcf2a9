import { Github } from '@tc/github';
import type { Deployment } from '../../calls/deployment.ts';
import type { ServiceModule } from '../../calls/service.ts';
import type { ValueRule } from '../../calls/value-rule.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { buildHandlers } from './builds/build-methods.ts';
import { followTaskGroups } from './builds/builds.ts';
import { writeChecks } from './builds/checks.ts';
import { renderHandlers } from './render-methods.ts';
import { type GithubRepository, Repositories } from './repositories.ts';
import { repositoryHandlers } from './repository-methods.ts';
import type { GithubCheck, GithubComment, GithubReaction, GithubState, GithubStatus } from './state.ts';
import { webhookHandlers } from './webhook-methods.ts';

/** Options of the github service. */
export interface GithubOptions {
  /** The secret that signs GitHub's events. Default: none, which means that events must not be signed. */
  readonly webhookSecret?: string | undefined;
  /** The owners and repositories (`<owner>/<repo>`) for which the GitHub App is installed. Repositories that send events are added. Default: none. */
  readonly installations?: readonly string[] | undefined;
  /**
   * The contents of repositories on GitHub, by `<owner>/<repo>`. Events of these repositories create the tasks that their
   * `.taskcluster.yml` describes. The GitHub App is installed for them. Default: none. For other repositories, an event with new
   * code starts a build without tasks.
   */
  readonly repositories?: Readonly<Record<string, GithubRepository>> | undefined;
}

/** What the service wrote to GitHub, oldest first. */
export interface GithubRecords {
  /** The statuses from `createStatus`, and those that show the state of builds. */
  readonly statuses: readonly GithubStatus[];
  /** The comments from `createComment`, and those that explain why tasks were not created. */
  readonly comments: readonly GithubComment[];
  /** The reactions to comments with commands. */
  readonly reactions: readonly GithubReaction[];
  /** The check runs of the tasks of builds whose `.taskcluster.yml` asks for checks. */
  readonly checks: readonly GithubCheck[];
}

/** The github service, and a record of what it wrote. */
export interface GithubService {
  readonly module: ServiceModule;
  readonly records: GithubRecords;
}

const NAME: ValueRule = { pattern: /^[a-zA-Z0-9-_%]*$/, expected: 'letters, digits, %, - and _' };

/** Creates the github service. It does not contact GitHub. The options contain what it would read from there. */
export function createGithub(deployment: Deployment, options: GithubOptions = {}): GithubService {
  const { webhookSecret, installations = [], repositories } = options;
  const state: GithubState = {
    deployment,
    repositories: new Repositories(repositories),
    installations: deployment.table('github/installations'),
    heads: deployment.table('github/heads'),
    pullRequests: deployment.table('github/pull-requests'),
    builds: deployment.table('github/builds'),
    statuses: deployment.table('github/statuses'),
    comments: deployment.table('github/comments'),
    reactions: deployment.table('github/reactions'),
    checks: deployment.table('github/checks'),
  };
  for (const name of installations) state.installations.set(name, true);
  followTaskGroups(state);
  writeChecks(state);
  return {
    module: {
      service: Github.service,
      handlers: {
        ...statusMethods(deployment.clock),
        ...webhookHandlers(state, webhookSecret),
        ...buildHandlers(state),
        ...repositoryHandlers(state),
        ...renderHandlers(state),
      },
      query: {
        organization: NAME,
        repository: NAME,
        sha: { pattern: /./, expected: 'the full hash of a commit' },
        pullRequest: { pattern: /^[0-9]*$/, expected: 'the number of a pull request' },
      },
    },
    records: {
      get statuses() {
        return [...state.statuses.values()];
      },
      get comments() {
        return [...state.comments.values()];
      },
      get reactions() {
        return [...state.reactions.values()];
      },
      get checks() {
        return [...state.checks.values()];
      },
    },
  };
}
