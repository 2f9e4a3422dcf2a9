import type { EmulatorOptions, HookSetup, PoolSetup, Setup } from '../setup/options.ts';
import { PROJECTS, poolOf, type SampleProject } from './sample-projects.ts';

/** Not secret: they are the same in every sample deployment, and grant nothing elsewhere. */
const accessToken = (name: string): string => `sample-${name}-`.padEnd(44, 'x');

const owner = (person: string): string => `${person}@example.com`;

/** Adds the initial data of the sample deployment to the options. */
export function withSample(options: EmulatorOptions): EmulatorOptions {
  const { clients, roles, secrets, hooks, pools } = SETUP;
  return {
    ...options,
    clients: [...clients, ...(options.clients ?? [])],
    roles: [...roles, ...(options.roles ?? [])],
    secrets: [...secrets, ...(options.secrets ?? [])],
    hooks: [...hooks, ...(options.hooks ?? [])],
    pools: [...pools, ...(options.pools ?? [])],
    github: { ...options.github, repositories: { ...REPOSITORIES, ...options.github?.repositories } },
  };
}

const SETUP: { readonly [Name in keyof Setup]-?: NonNullable<Setup[Name]> } = {
  clients: [
    ...PROJECTS.map(({ name }) => ({
      clientId: `project/${name}/ci`,
      accessToken: accessToken(name),
      scopes: [`assume:project:${name}:ci`],
      description: `Creates the tasks of ${name}`,
    })),
    {
      clientId: 'project/atlas/release-bot',
      accessToken: accessToken('release-bot'),
      scopes: ['assume:project:atlas:releaser', 'notify:email:*'],
      description: 'Publishes releases of atlas',
    },
    {
      clientId: 'project/beacon/old-deployer',
      accessToken: accessToken('old-deployer'),
      scopes: ['queue:create-task:low:beacon/*'],
      description: 'Replaced by the task "Deploy to staging"',
      disabled: true,
    },
    ...['dana', 'kofi', 'mei', 'oscar'].map((person) => ({
      clientId: `github/${person}`,
      accessToken: accessToken(person),
      scopes: [`assume:login-identity:github/${person}`],
      description: `The access of ${person}`,
    })),
  ],
  roles: [
    ...PROJECTS.flatMap(({ name, repository }) => [
      {
        roleId: `project:${name}:ci`,
        scopes: [
          `queue:create-task:highest:${name}/*`,
          `queue:create-task:project:${name}`,
          `queue:scheduler-id:${name}`,
          `queue:route:index.${name}.*`,
          `secrets:get:project/${name}/*`,
        ],
        description: `What the tasks of ${name} may do`,
      },
      {
        roleId: `repo:github.com/${repository}:*`,
        scopes: [`assume:project:${name}:ci`, `queue:create-task:highest:${name}/*`, 'queue:route:*', 'queue:scheduler-id:*'],
        description: `What pushes to ${repository} may do`,
      },
      { roleId: `hook-id:${name}/*`, scopes: [`assume:project:${name}:ci`], description: `What the hooks of ${name} may do` },
      {
        roleId: `project-admin:${name}`,
        scopes: [
          `hooks:modify-hook:${name}/*`,
          `hooks:trigger-hook:${name}/*`,
          `secrets:*:project/${name}/*`,
          `queue:cancel-task:${name}/*`,
        ],
        description: `What the owners of ${name} may do`,
      },
    ]),
    {
      roleId: 'project:atlas:releaser',
      scopes: ['assume:project:atlas:ci', 'index:insert-task:atlas.release.*', 'notify:matrix-room:*'],
      description: 'What releases of atlas need',
    },
    {
      roleId: 'worker-pool:*',
      scopes: ['queue:claim-work:<..>', 'assume:worker-type:<..>'],
      description: 'What every worker of a pool may do',
    },
    ...[
      ['dana', 'atlas'],
      ['kofi', 'atlas'],
      ['mei', 'beacon'],
      ['oscar', 'beacon'],
    ].map(([person, project]) => ({
      roleId: `login-identity:github/${person}`,
      scopes: [`assume:project-admin:${project}`],
      description: `The roles of ${person}`,
    })),
  ],
  secrets: [
    { name: 'project/atlas/signing-key', secret: { key: 'sample-signing-key', format: 'ed25519' } },
    { name: 'project/atlas/tile-server', secret: { token: 'sample-tile-token' } },
    { name: 'project/beacon/staging', secret: { user: 'deploy', password: 'sample-password' } },
    { name: 'project/docs/publishing', secret: { token: 'sample-publishing-token' } },
  ],
  hooks: [
    hook('atlas', 'nightly', { description: 'Builds atlas every two hours', schedule: ['0 0 */2 * * *'], person: 'dana' }),
    hook('beacon', 'load-test', { description: 'Tests how many alerts beacon can send', person: 'mei', needs: 'rate' }),
    hook('docs', 'publish', {
      description: 'Publishes the handbook after each release of atlas',
      person: 'dana',
      bindings: [{ exchange: 'exchange/taskcluster-queue/v1/task-completed', routingKeyPattern: 'route.index.atlas.release.#' }],
    }),
  ],
  pools: PROJECTS.flatMap((project) => project.platforms.map((platform) => pool(project, platform))),
};

interface HookParts {
  readonly description: string;
  readonly person: string;
  readonly schedule?: readonly string[];
  readonly bindings?: HookSetup['bindings'];
  /** A value that the caller must give. */
  readonly needs?: string;
}

function hook(hookGroupId: string, hookId: string, { description, person, schedule = [], bindings = [], needs }: HookParts): HookSetup {
  return {
    hookGroupId,
    hookId,
    metadata: { name: `${hookGroupId} ${hookId}`, description, owner: owner(person), emailOnError: true },
    schedule,
    bindings,
    triggerSchema: { type: 'object', additionalProperties: true },
    task: {
      taskQueueId: `${hookGroupId}/linux`,
      projectId: hookGroupId,
      schedulerId: hookGroupId,
      created: { $fromNow: '0 seconds' },
      deadline: { $fromNow: '1 day' },
      expires: { $fromNow: '7 days' },
      payload: { command: ['./run', hookId, ...(needs === undefined ? [] : [{ $eval: `payload.${needs}` }])], maxRunTime: 1800 },
      metadata: { name: `${hookGroupId} ${hookId}`, description, owner: owner(person), source: `https://github.com/sample/${hookGroupId}` },
    },
  };
}

function pool(project: SampleProject, platform: string): PoolSetup {
  const common = {
    workerPoolId: poolOf(project, platform),
    description: `Runs the ${platform} tasks of ${project.name}`,
    owner: owner(project.people[0] ?? 'dana'),
    emailOnError: true,
  };
  if (platform === 'macos') return { ...common, providerId: 'static', config: {} };
  const launchConfigs = ['us-west-2', 'eu-central-1'].map((region) => ({
    region,
    launchConfig: { ImageId: `ami-${platform}`, InstanceType: 'm6i.xlarge' },
    workerConfig: { platform },
    workerManager: { launchConfigId: `${platform}-${region}`, capacityPerInstance: 1, initialWeight: 1 },
  }));
  return { ...common, providerId: 'aws', config: { minCapacity: 0, maxCapacity: 8, launchConfigs } };
}

/** Each push creates a decision task, which creates the others. */
const REPOSITORIES = Object.fromEntries(
  PROJECTS.map((project) => [project.repository, { taskclusterYml: decisionYml(project), collaborators: project.people }]),
);

function decisionYml({ name }: SampleProject): string {
  return `version: 1
policy: {pullRequests: collaborators, allowComments: collaborators}
reporting: checks-v1
autoCancelPreviousChecks: false
tasks:
  - taskQueueId: ${name}/linux
    projectId: ${name}
    priority: high
    deadline: {$fromNow: 1 day}
    expires: {$fromNow: 7 days}
    routes: ['index.${name}.v1.main.latest.decision']
    payload: {command: [./decide], maxRunTime: 600}
    metadata:
      name: Decision task
      description: {$eval: 'event.head_commit.message'}
      owner: {$eval: 'event.pusher.email'}
      source: {$eval: 'event.repository.html_url'}
`;
}
