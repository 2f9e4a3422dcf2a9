// Generated from references/github/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { Type } from '@tc/core/typebox';
import type * as types from './types.ts';

/** `schemas/github/v1/build-list.json` */
export const BuildsResponse = Type.Object(
  {
    builds: Type.Array(
      Type.Object(
        {
          created: Type.String({ format: 'date-time' }),
          eventId: Type.Intersect([
            Type.String(),
            Type.Unsafe<string | 'Unknown'>({
              oneOf: [
                Type.String({ pattern: '^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$' }),
                Type.Literal('Unknown'),
              ],
            }),
          ]),
          eventType: Type.String(),
          organization: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
          pullRequestNumber: Type.Optional(Type.Integer()),
          repository: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
          sha: Type.String({ minLength: 40, maxLength: 40 }),
          state: Type.Enum(['pending', 'success', 'error', 'failure', 'cancelled']),
          taskGroupId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
          updated: Type.String({ format: 'date-time' }),
        },
        { additionalProperties: false },
      ),
    ),
    continuationToken: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** `schemas/github/v1/create-comment.json` */
export const CreateCommentRequest = Type.Object(
  {
    body: Type.String(),
  },
  { additionalProperties: false },
);

/** `schemas/github/v1/create-status.json` */
export const CreateStatusRequest = Type.Object(
  {
    context: Type.Optional(Type.String()),
    description: Type.Optional(Type.String()),
    state: Type.Enum(['pending', 'success', 'error', 'failure']),
    target_url: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** `schemas/github/v1/github-pull-request-message.json` */
export const GitHubPullRequestMessage = Type.Object(
  {
    action: Type.String(),
    body: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    branch: Type.String(),
    details: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
    eventId: Type.String({ pattern: '^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$' }),
    installationId: Type.Integer({ minimum: 0, maximum: 10000000000 }),
    organization: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
    repository: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
    tasks_for: Type.String(),
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);

/** `schemas/github/v1/github-push-message.json` */
export const GitHubPushMessage = Type.Object(
  {
    body: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    branch: Type.String(),
    details: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
    eventId: Type.String({ pattern: '^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$' }),
    installationId: Type.Integer(),
    organization: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
    repository: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
    tasks_for: Type.String(),
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);

/** `schemas/github/v1/github-release-message.json` */
export const GitHubReleaseMessage = Type.Object(
  {
    body: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    branch: Type.String(),
    details: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
    eventId: Type.String({ pattern: '^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$' }),
    installationId: Type.Integer({ minimum: 0, maximum: 10000000000 }),
    organization: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
    repository: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
    tasks_for: Type.String(),
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);

/** `schemas/github/v1/github-rerun-message.json` */
export const GitHubReRunRequestMessage = Type.Object(
  {
    body: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    checkRunId: Type.Number(),
    checkSuiteId: Type.Number(),
    details: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
    eventId: Type.String({ pattern: '^[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12}$' }),
    installationId: Type.Integer(),
    organization: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
    repository: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
    tasks_for: Type.String(),
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);

/** `schemas/github/v1/webhook-pull-request-payload.json` */
export const GitHubPullRequestWebhookPayload = Type.Object({
  action: Type.String({ minLength: 1 }),
  installation: Type.Optional(
    Type.Object({
      id: Type.Integer({ minimum: 1 }),
    }),
  ),
  number: Type.Integer({ minimum: 1 }),
  pull_request: Type.Object({
    base: Type.Object({
      ref: Type.String({ minLength: 1 }),
      repo: Type.Object({
        clone_url: Type.String({ format: 'uri' }),
        full_name: Type.String({ pattern: '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$' }),
        name: Type.String({ pattern: '^[A-Za-z0-9._-]+$' }),
        owner: Type.Intersect([
          Type.Object({
            login: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
            name: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
          }),
          Type.Union([Type.Unsafe<unknown>({ required: ['name'] }), Type.Unsafe<unknown>({ required: ['login'] })]),
        ]),
      }),
      sha: Type.String({ pattern: '^[a-f0-9]{40}$' }),
    }),
    head: Type.Object({
      ref: Type.String({ minLength: 1 }),
      repo: Type.Object({
        clone_url: Type.String({ format: 'uri' }),
        full_name: Type.String({ pattern: '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$' }),
        name: Type.String({ pattern: '^[A-Za-z0-9._-]+$' }),
        owner: Type.Intersect([
          Type.Object({
            login: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
            name: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
          }),
          Type.Union([Type.Unsafe<unknown>({ required: ['name'] }), Type.Unsafe<unknown>({ required: ['login'] })]),
        ]),
      }),
      sha: Type.String({ pattern: '^[a-f0-9]{40}$' }),
    }),
    number: Type.Integer({ minimum: 1 }),
    state: Type.Enum(['open', 'closed']),
    title: Type.Optional(Type.String()),
    user: Type.Object({
      login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
    }),
  }),
  repository: Type.Object({
    full_name: Type.String({ pattern: '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$' }),
    owner: Type.Intersect([
      Type.Object({
        login: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
        name: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
      }),
      Type.Union([Type.Unsafe<unknown>({ required: ['name'] }), Type.Unsafe<unknown>({ required: ['login'] })]),
    ]),
  }),
  sender: Type.Object({
    login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
  }),
});

/** `schemas/github/v1/webhook-push-payload.json` */
export const GitHubPushWebhookPayload = Type.Object({
  after: Type.String({ pattern: '^[a-f0-9]{40}$' }),
  before: Type.String({ pattern: '^[a-f0-9]{40}$' }),
  commits: Type.Array(
    Type.Object({
      id: Type.String({ pattern: '^[a-f0-9]{40}$' }),
      message: Type.String(),
    }),
  ),
  head_commit: Type.Optional(
    Type.Union([
      Type.Null(),
      Type.Object({
        id: Type.String({ pattern: '^[a-f0-9]{40}$' }),
        message: Type.String(),
      }),
    ]),
  ),
  installation: Type.Optional(
    Type.Object({
      id: Type.Integer({ minimum: 1 }),
    }),
  ),
  pusher: Type.Object({
    name: Type.String({ minLength: 1 }),
  }),
  ref: Type.String({ pattern: '^refs/(heads|tags)/.*$' }),
  repository: Type.Object({
    clone_url: Type.String({ format: 'uri' }),
    full_name: Type.String({ pattern: '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$' }),
    name: Type.String({ pattern: '^[A-Za-z0-9._-]+$' }),
    owner: Type.Intersect([
      Type.Object({
        login: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
        name: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
      }),
      Type.Union([Type.Unsafe<unknown>({ required: ['name'] }), Type.Unsafe<unknown>({ required: ['login'] })]),
    ]),
  }),
  sender: Type.Object({
    login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
  }),
});

/** `schemas/github/v1/webhook-issue-comment-payload.json` */
export const GitHubIssueCommentWebhookPayload = Type.Object({
  action: Type.String({ minLength: 1 }),
  comment: Type.Object({
    body: Type.String(),
    id: Type.Integer({ minimum: 1 }),
    user: Type.Object({
      login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
    }),
  }),
  installation: Type.Optional(
    Type.Object({
      id: Type.Integer({ minimum: 1 }),
    }),
  ),
  issue: Type.Object({
    number: Type.Integer({ minimum: 1 }),
    pull_request: Type.Optional(Type.Union([Type.Null(), Type.Unsafe<Record<string, unknown>>({ type: 'object' })])),
    state: Type.Enum(['open', 'closed']),
    title: Type.String(),
    user: Type.Object({
      login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
    }),
  }),
  repository: Type.Object({
    full_name: Type.String({ pattern: '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$' }),
    name: Type.String({ pattern: '^[A-Za-z0-9._-]+$' }),
    owner: Type.Intersect([
      Type.Object({
        login: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
        name: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
      }),
      Type.Union([Type.Unsafe<unknown>({ required: ['name'] }), Type.Unsafe<unknown>({ required: ['login'] })]),
    ]),
  }),
  sender: Type.Object({
    login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
  }),
});

/** `schemas/github/v1/webhook-release-payload.json` */
export const GitHubReleaseWebhookPayload = Type.Object({
  action: Type.String({ minLength: 1 }),
  installation: Type.Optional(
    Type.Object({
      id: Type.Integer({ minimum: 1 }),
    }),
  ),
  release: Type.Object({
    author: Type.Object({
      login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
    }),
    draft: Type.Boolean(),
    id: Type.Integer({ minimum: 1 }),
    name: Type.Optional(Type.Union([Type.Null(), Type.String()])),
    prerelease: Type.Boolean(),
    tag_name: Type.String({ minLength: 1 }),
    target_commitish: Type.String({ minLength: 1 }),
  }),
  repository: Type.Object({
    full_name: Type.String({ pattern: '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$' }),
    name: Type.String({ pattern: '^[A-Za-z0-9._-]+$' }),
    owner: Type.Intersect([
      Type.Object({
        login: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
        name: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
      }),
      Type.Union([Type.Unsafe<unknown>({ required: ['name'] }), Type.Unsafe<unknown>({ required: ['login'] })]),
    ]),
  }),
  sender: Type.Object({
    login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
  }),
});

/** `schemas/github/v1/webhook-installation-payload.json` */
export const GitHubInstallationWebhookPayload = Type.Object({
  action: Type.String({ minLength: 1 }),
  installation: Type.Object({
    account: Type.Object({
      id: Type.Integer({ minimum: 1 }),
      login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
      type: Type.Enum(['User', 'Organization']),
    }),
    id: Type.Integer({ minimum: 1 }),
    repository_selection: Type.Enum(['all', 'selected']),
    target_id: Type.Integer({ minimum: 1 }),
    target_type: Type.Enum(['User', 'Organization']),
  }),
  repositories: Type.Optional(
    Type.Array(
      Type.Object({
        full_name: Type.String({ pattern: '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$' }),
        id: Type.Integer({ minimum: 1 }),
        name: Type.String({ pattern: '^[A-Za-z0-9._-]+$' }),
      }),
    ),
  ),
  sender: Type.Object({
    login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
  }),
});

/** `schemas/github/v1/webhook-check-run-payload.json` */
export const GitHubCheckRunWebhookPayload = Type.Object({
  action: Type.String({ minLength: 1 }),
  check_run: Type.Object({
    check_suite: Type.Object({
      head_branch: Type.Optional(Type.Union([Type.Null(), Type.String({ minLength: 1 })])),
      head_sha: Type.String({ pattern: '^[a-f0-9]{40}$' }),
      id: Type.Integer({ minimum: 1 }),
    }),
    conclusion: Type.Optional(Type.Union([Type.Null(), Type.String({ minLength: 1 })])),
    head_sha: Type.String({ pattern: '^[a-f0-9]{40}$' }),
    id: Type.Integer({ minimum: 1 }),
    name: Type.String({ minLength: 1 }),
    pull_requests: Type.Array(
      Type.Object({
        base: Type.Object({
          sha: Type.String({ pattern: '^[a-f0-9]{40}$' }),
        }),
        head: Type.Object({
          sha: Type.String({ pattern: '^[a-f0-9]{40}$' }),
        }),
        id: Type.Integer({ minimum: 1 }),
        number: Type.Integer({ minimum: 1 }),
      }),
    ),
    status: Type.String({ minLength: 1 }),
  }),
  installation: Type.Optional(
    Type.Object({
      id: Type.Integer({ minimum: 1 }),
    }),
  ),
  repository: Type.Object({
    full_name: Type.String({ pattern: '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$' }),
    name: Type.String({ pattern: '^[A-Za-z0-9._-]+$' }),
    owner: Type.Intersect([
      Type.Object({
        login: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
        name: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
      }),
      Type.Union([Type.Unsafe<unknown>({ required: ['name'] }), Type.Unsafe<unknown>({ required: ['login'] })]),
    ]),
  }),
  sender: Type.Object({
    login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
  }),
});

/** `schemas/github/v1/webhook-ping-payload.json` */
export const GitHubPingWebhookPayload = Type.Object({
  hook: Type.Object({
    active: Type.Boolean(),
    config: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    events: Type.Array(Type.String({ minLength: 1 })),
    id: Type.Integer({ minimum: 1 }),
    name: Type.Literal('web'),
    type: Type.Enum(['Repository', 'Organization']),
  }),
  hook_id: Type.Integer({ minimum: 1 }),
  organization: Type.Optional(
    Type.Union([
      Type.Null(),
      Type.Object({
        login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
      }),
    ]),
  ),
  repository: Type.Optional(
    Type.Union([
      Type.Null(),
      Type.Object({
        full_name: Type.String({ pattern: '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$' }),
        name: Type.String({ pattern: '^[A-Za-z0-9._-]+$' }),
        owner: Type.Intersect([
          Type.Object({
            login: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
            name: Type.Optional(Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' })),
          }),
          Type.Union([Type.Unsafe<unknown>({ required: ['name'] }), Type.Unsafe<unknown>({ required: ['login'] })]),
        ]),
      }),
    ]),
  ),
  sender: Type.Object({
    login: Type.String({ pattern: '^([a-zA-Z0-9-_%\\[\\]]*)$' }),
  }),
  zen: Type.String({ minLength: 1 }),
});

/** `schemas/github/v1/github-webhook-event.json` */
export const GitHubWebhookEvent = Type.Unsafe<
  | types.GitHubPullRequestWebhookPayload
  | types.GitHubPushWebhookPayload
  | types.GitHubIssueCommentWebhookPayload
  | types.GitHubReleaseWebhookPayload
  | types.GitHubInstallationWebhookPayload
  | types.GitHubCheckRunWebhookPayload
  | types.GitHubPingWebhookPayload
>({
  oneOf: [
    GitHubPullRequestWebhookPayload,
    GitHubPushWebhookPayload,
    GitHubIssueCommentWebhookPayload,
    GitHubReleaseWebhookPayload,
    GitHubInstallationWebhookPayload,
    GitHubCheckRunWebhookPayload,
    GitHubPingWebhookPayload,
  ],
});

/** `schemas/github/v1/render-taskcluster-yml-input.json` */
export const RenderTaskclusterYmlInput = Type.Object(
  {
    body: Type.String(),
    fakeEvent: Type.Union([
      Type.Object(
        {
          overrides: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
          type: Type.Literal('github-push'),
        },
        { additionalProperties: false },
      ),
      Type.Object(
        {
          action: Type.Enum([
            'opened',
            'synchronize',
            'reopened',
            'assigned',
            'auto_merge_disabled',
            'auto_merge_enabled',
            'closed',
            'converted_to_draft',
            'dequeued',
            'edited',
            'enqueued',
            'labeled',
            'ready_for_review',
            'review_requested',
            'review_request_removed',
            'unassigned',
            'unlabeled',
          ]),
          overrides: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
          type: Type.Enum(['github-pull-request', 'github-pull-request-untrusted']),
        },
        { additionalProperties: false },
      ),
      Type.Object(
        {
          action: Type.Enum(['published', 'unpublished', 'created', 'edited', 'deleted', 'prereleased', 'released']),
          overrides: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
          type: Type.Literal('github-release'),
        },
        { additionalProperties: false },
      ),
      Type.Object(
        {
          action: Type.Enum(['created', 'edited']),
          overrides: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
          type: Type.Literal('github-issue-comment'),
        },
        { additionalProperties: false },
      ),
    ]),
    organization: Type.Optional(Type.String({ pattern: '^[-a-zA-Z0-9]{1,39}$' })),
    repository: Type.Optional(Type.String({ pattern: '^[-a-zA-Z0-9_.]{1,100}$' })),
  },
  { additionalProperties: false },
);

/** `schemas/github/v1/render-taskcluster-yml-output.json` */
export const RenderTaskclusterYmlOutput = Type.Object(
  {
    scopes: Type.Array(Type.String(), { uniqueItems: true }),
    tasks: Type.Array(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
  },
  { additionalProperties: false },
);

/** `schemas/github/v1/repository.json` */
export const RepositoryResponse = Type.Object(
  {
    installed: Type.Boolean(),
  },
  { additionalProperties: false },
);

/** `schemas/github/v1/task-group-creation-requested.json` */
export const TaskGroupDefinedCreateStatus = Type.Object(
  {
    organization: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
    repository: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
    taskGroupId: Type.String(),
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);

/** `schemas/github/v1/taskcluster-github-config.json` */
export const TaskclusterGithubConfig = Type.Object(
  {
    allowPullRequests: Type.Optional(Type.Enum(['public', 'collaborators'])),
    metadata: Type.Optional(
      Type.Object(
        {
          description: Type.String({ maxLength: 32768 }),
          name: Type.String({ maxLength: 255 }),
          owner: Type.String({ maxLength: 255 }),
          source: Type.String({ maxLength: 4096 }),
        },
        { additionalProperties: false },
      ),
    ),
    tasks: Type.Optional(
      Type.Array(
        Type.Object({
          created: Type.Optional(Type.String()),
          deadline: Type.Optional(Type.String()),
        }),
      ),
    ),
    version: Type.Literal(0),
  },
  { additionalProperties: false },
);

/** `schemas/github/v1/taskcluster-github-config.v1.json` */
export const TaskclusterGithubConfigV1 = Type.Object(
  {
    autoCancelPreviousChecks: Type.Optional(Type.Boolean()),
    hooks: Type.Optional(
      Type.Array(
        Type.Object(
          {
            context: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
            name: Type.String(),
          },
          { additionalProperties: false },
        ),
      ),
    ),
    policy: Type.Optional(
      Type.Object(
        {
          allowComments: Type.Optional(Type.Literal('collaborators')),
          pullRequests: Type.Optional(Type.Enum(['public', 'public_restricted', 'collaborators', 'collaborators_quiet'])),
        },
        { additionalProperties: false },
      ),
    ),
    reporting: Type.Optional(Type.Literal('checks-v1')),
    tasks: Type.Optional(
      Type.Union([
        Type.Array(Type.Unsafe<Record<string, unknown>>({ type: 'object' })),
        Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
      ]),
    ),
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);
