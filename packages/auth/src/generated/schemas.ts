// Generated from references/auth/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { Type } from '@tc/core/typebox';

/** `schemas/auth/v1/authenticate-hawk-request.json` */
export const HawkSignatureAuthenticationRequest = Type.Object(
  {
    authorization: Type.Optional(Type.String()),
    host: Type.String({ format: 'hostname' }),
    method: Type.Enum([
      'get',
      'post',
      'put',
      'head',
      'delete',
      'options',
      'trace',
      'copy',
      'lock',
      'mkcol',
      'move',
      'purge',
      'propfind',
      'proppatch',
      'unlock',
      'report',
      'mkactivity',
      'checkout',
      'merge',
      'm-search',
      'notify',
      'subscribe',
      'unsubscribe',
      'patch',
      'search',
      'connect',
    ]),
    port: Type.Integer({ minimum: 0, maximum: 65535 }),
    resource: Type.String(),
    sourceIp: Type.Optional(
      Type.Intersect([
        Type.String(),
        Type.Unsafe<unknown>({ oneOf: [Type.Unsafe<unknown>({ format: 'ipv6' }), Type.Unsafe<unknown>({ format: 'ipv4' })] }),
      ]),
    ),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/authenticate-hawk-response.json` */
export const HawkSignatureAuthenticationResponse = Type.Union([
  Type.Object(
    {
      clientId: Type.String({ pattern: '^[A-Za-z0-9!@/:.+|_-]+$' }),
      expires: Type.String({ format: 'date-time' }),
      hash: Type.Optional(Type.Unknown()),
      scheme: Type.Literal('hawk'),
      scopes: Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true }),
      status: Type.Literal('auth-success'),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      message: Type.String(),
      status: Type.Literal('auth-failed'),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      expires: Type.String({ format: 'date-time' }),
      scheme: Type.Literal('none'),
      scopes: Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true }),
      status: Type.Literal('no-auth'),
    },
    { additionalProperties: false },
  ),
]);

/** `schemas/auth/v1/aws-s3-credentials-response.json` */
export const AwsS3CredentialsResponse = Type.Object(
  {
    credentials: Type.Object(
      {
        accessKeyId: Type.String(),
        secretAccessKey: Type.String(),
        sessionToken: Type.String(),
      },
      { additionalProperties: false },
    ),
    expires: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/azure-account-list-response.json` */
export const AzureListAccountResponse = Type.Object(
  {
    accounts: Type.Array(Type.String(), { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/azure-container-list-response.json` */
export const AzureListContainersResponse = Type.Object(
  {
    containers: Type.Array(Type.String(), { uniqueItems: true }),
    continuationToken: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/azure-container-response.json` */
export const AzureBlobSharedAccessSignature = Type.Object(
  {
    expiry: Type.String({ format: 'date-time' }),
    sas: Type.String(),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/azure-table-access-response.json` */
export const AzureTableSharedAccessSignature = Type.Object(
  {
    expiry: Type.String({ format: 'date-time' }),
    sas: Type.String(),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/azure-table-list-response.json` */
export const AzureListTableResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    tables: Type.Array(Type.String(), { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/client-message.json` */
export const ClientMessage = Type.Object(
  {
    clientId: Type.String({ pattern: '^[A-Za-z0-9!@/:.+|_-]+$' }),
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/create-client-request.json` */
export const CreateClientRequest = Type.Object(
  {
    deleteOnExpiration: Type.Optional(Type.Boolean()),
    description: Type.String({ maxLength: 10240 }),
    expires: Type.String({ format: 'date-time' }),
    scopes: Type.Optional(Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true })),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/create-client-response.json` */
export const CreateClientResponse = Type.Object(
  {
    accessToken: Type.String({ pattern: '^[a-zA-Z0-9_-]{22,66}$' }),
    clientId: Type.String({ pattern: '^[A-Za-z0-9!@/:.+|_-]+$' }),
    created: Type.String({ format: 'date-time' }),
    deleteOnExpiration: Type.Boolean(),
    description: Type.String({ maxLength: 10240 }),
    disabled: Type.Boolean(),
    expandedScopes: Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true }),
    expires: Type.String({ format: 'date-time' }),
    lastDateUsed: Type.String({ format: 'date-time' }),
    lastModified: Type.String({ format: 'date-time' }),
    lastRotated: Type.String({ format: 'date-time' }),
    scopes: Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/create-role-request.json` */
export const CreateRoleRequest = Type.Object(
  {
    description: Type.String({ maxLength: 10240 }),
    scopes: Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/gcp-credentials-response.json` */
export const GcpCredentialsResponse = Type.Object(
  {
    accessToken: Type.String(),
    expireTime: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/get-client-response.json` */
export const GetClientResponse = Type.Object(
  {
    clientId: Type.String({ pattern: '^[A-Za-z0-9!@/:.+|_-]+$' }),
    created: Type.String({ format: 'date-time' }),
    deleteOnExpiration: Type.Boolean(),
    description: Type.String({ maxLength: 10240 }),
    disabled: Type.Boolean(),
    expandedScopes: Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true }),
    expires: Type.String({ format: 'date-time' }),
    lastDateUsed: Type.String({ format: 'date-time' }),
    lastModified: Type.String({ format: 'date-time' }),
    lastRotated: Type.String({ format: 'date-time' }),
    scopes: Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/get-entity-history-response.json` */
export const GetEntityHistoryResponse = Type.Object(
  {
    auditHistory: Type.Array(
      Type.Object(
        {
          actionType: Type.String(),
          clientId: Type.String(),
          created: Type.String({ format: 'date-time' }),
          entityId: Type.String(),
          entityType: Type.String(),
        },
        { additionalProperties: false },
      ),
    ),
    continuationToken: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/get-role-response.json` */
export const GetRoleResponse = Type.Object(
  {
    created: Type.String({ format: 'date-time' }),
    description: Type.String({ maxLength: 10240 }),
    expandedScopes: Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true }),
    lastModified: Type.String({ format: 'date-time' }),
    roleId: Type.String({ pattern: '^[\\x20-\\x7e]+$' }),
    scopes: Type.Array(Type.String({ pattern: '^[ -~]*$' })),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/github-repo-token-request.json` */
export const GithubRepositoryTokenRequest = Type.Object(
  {
    permissions: Type.Object(
      {
        actions: Type.Optional(Type.Enum(['read', 'write'])),
        administration: Type.Optional(Type.Enum(['read', 'write'])),
        artifact_metadata: Type.Optional(Type.Enum(['read', 'write'])),
        attestations: Type.Optional(Type.Enum(['read', 'write'])),
        checks: Type.Optional(Type.Enum(['read', 'write'])),
        code_quality: Type.Optional(Type.Enum(['read', 'write'])),
        codespaces: Type.Optional(Type.Enum(['read', 'write'])),
        contents: Type.Optional(Type.Enum(['read', 'write'])),
        dependabot_secrets: Type.Optional(Type.Enum(['read', 'write'])),
        deployments: Type.Optional(Type.Enum(['read', 'write'])),
        discussions: Type.Optional(Type.Enum(['read', 'write'])),
        environments: Type.Optional(Type.Enum(['read', 'write'])),
        issues: Type.Optional(Type.Enum(['read', 'write'])),
        merge_queues: Type.Optional(Type.Enum(['read', 'write'])),
        metadata: Type.Optional(Type.Enum(['read', 'write'])),
        packages: Type.Optional(Type.Enum(['read', 'write'])),
        pages: Type.Optional(Type.Enum(['read', 'write'])),
        pull_requests: Type.Optional(Type.Enum(['read', 'write'])),
        repository_custom_properties: Type.Optional(Type.Enum(['read', 'write'])),
        repository_hooks: Type.Optional(Type.Enum(['read', 'write'])),
        repository_projects: Type.Optional(Type.Enum(['read', 'write', 'admin'])),
        secret_scanning_alerts: Type.Optional(Type.Enum(['read', 'write'])),
        secrets: Type.Optional(Type.Enum(['read', 'write'])),
        security_events: Type.Optional(Type.Enum(['read', 'write'])),
        single_file: Type.Optional(Type.Enum(['read', 'write'])),
        statuses: Type.Optional(Type.Enum(['read', 'write'])),
        vulnerability_alerts: Type.Optional(Type.Enum(['read', 'write'])),
        workflows: Type.Optional(Type.Literal('write')),
      },
      { additionalProperties: false, minProperties: 1 },
    ),
    repositories: Type.Array(Type.String({ pattern: '^[A-Za-z0-9._-]+$' }), { minItems: 1, maxItems: 500 }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/github-token-response.json` */
export const GithubTokenResponse = Type.Object(
  {
    expires: Type.String({ format: 'date-time' }),
    token: Type.String(),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/list-clients-response.json` */
export const ListClientResponse = Type.Object(
  {
    clients: Type.Array(GetClientResponse, { uniqueItems: true }),
    continuationToken: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/list-role-ids-response.json` */
export const GetRoleIdsResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    roleIds: Type.Array(Type.String(), { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/list-roles-response.json` */
export const GetAllRolesNoPagination = Type.Array(GetRoleResponse, { uniqueItems: true });

/** `schemas/auth/v1/list-roles2-response.json` */
export const GetAllRolesResponse = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    roles: Type.Array(GetRoleResponse, { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/role-message.json` */
export const RoleMessage = Type.Object(
  {
    roleId: Type.String({ pattern: '^[\\x20-\\x7e]+$' }),
    version: Type.Literal(1),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/scopeset.json` */
export const SetOfScopes = Type.Object(
  {
    scopes: Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/sentry-dsn-response.json` */
export const SentryDsnResponse = Type.Object(
  {
    dsn: Type.Object(
      {
        public: Type.String({ format: 'uri' }),
        secret: Type.String({ format: 'uri' }),
      },
      { additionalProperties: false },
    ),
    expires: Type.String({ format: 'date-time' }),
    project: Type.String(),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/test-authenticate-request.json` */
export const TestAuthenticateRequest = Type.Object(
  {
    clientScopes: Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true }),
    requiredScopes: Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/test-authenticate-response.json` */
export const TestAuthenticateResponse = Type.Object(
  {
    clientId: Type.String({ pattern: '^[A-Za-z0-9!@/:.+|_-]+$' }),
    scopes: Type.Array(Type.String({ pattern: '^[ -~]*$' }), { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/auth/v1/websocktunnel-token-response.json` */
export const WebsocktunnelTokenResponse = Type.Object(
  {
    expires: Type.String({ format: 'date-time' }),
    token: Type.String(),
    wstAudience: Type.String({ pattern: '^[a-zA-Z0-9_-]{1,38}$' }),
    wstClient: Type.String({ pattern: '^[a-zA-Z0-9_~.%-]+$' }),
  },
  { additionalProperties: false },
);
