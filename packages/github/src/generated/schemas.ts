// Generated from references/github/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { Type } from 'typebox';

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
          repository: Type.String({ minLength: 1, maxLength: 100, pattern: '^([a-zA-Z0-9-_%]*)$' }),
          sha: Type.String({ minLength: 40, maxLength: 40 }),
          state: Type.Enum(['pending', 'success', 'error', 'failure']),
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
    action: Type.Enum([
      'assigned',
      'unassigned',
      'labeled',
      'unlabeled',
      'opened',
      'edited',
      'closed',
      'reopened',
      'synchronize',
      'review_requested',
      'review_request_removed',
    ]),
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
    policy: Type.Optional(Type.Unknown()),
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
