// Generated from references/auth/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

/** Parts of a request that a service received, passed to `authenticateHawk` to check its signature. */
export interface HawkSignatureAuthenticationRequest {
  /** Value of the `Authorization` header. Omit it if there was none; a `bewit` in `resource` is checked then. */
  readonly authorization?: string | undefined;
  /**
   * Host name that the client sent the request to, without port, usually from the `Host` header.
   *
   * Host name.
   */
  readonly host: string;
  /** HTTP method, in lower case. */
  readonly method:
    | 'get'
    | 'post'
    | 'put'
    | 'head'
    | 'delete'
    | 'options'
    | 'trace'
    | 'copy'
    | 'lock'
    | 'mkcol'
    | 'move'
    | 'purge'
    | 'propfind'
    | 'proppatch'
    | 'unlock'
    | 'report'
    | 'mkactivity'
    | 'checkout'
    | 'merge'
    | 'm-search'
    | 'notify'
    | 'subscribe'
    | 'unsubscribe'
    | 'patch'
    | 'search'
    | 'connect';
  /**
   * Port that the client sent the request to, such as 443. Behind a proxy that ends TLS, the service listens on
   * another port; proxies often pass the client's port on as `X-Forwarded-Port`.
   *
   * Whole number, 0 to 65535.
   */
  readonly port: number;
  /** Path and query of the request exactly as received: neither decoded nor reordered. */
  readonly resource: string;
  /** IP address that the request came from. It is logged and does not change the result. */
  readonly sourceIp?: string | undefined;
}

/**
 * Outcome of `authenticateHawk`: who signed the request and with which scopes, why it was refused, or that it
 * was not signed. See `status`.
 */
export type HawkSignatureAuthenticationResponse =
  | AuthenticationSuccessfulResponse
  | AuthenticationFailedResponse
  | NoAuthenticationResponse;

/** Part of {@link HawkSignatureAuthenticationResponse}. */
export interface AuthenticationSuccessfulResponse {
  /**
   * Client that signed the request, or the name of the temporary credentials used. Use it for logs only: whoever
   * issues temporary credentials chooses the name, so never grant access by it.
   *
   * Pattern `^[A-Za-z0-9!@/:.+|_-]+$`.
   */
  clientId: string;
  /**
   * When the credentials expire, or the certificate if that is earlier. If access outlasts the request, as with an
   * open connection, end it by then.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Hash of the request body as stated by the signer. Absent if the signer stated none. The service has not
   * compared it with the body; check `scheme` before comparing it yourself.
   */
  hash?: unknown;
  /** How the request was signed, which determines how `hash` is computed. Later versions may add values. */
  scheme: 'hawk';
  /**
   * Scopes that the request may use: roles are expanded, and the limits of certificate and `authorizedScopes`
   * applied.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
  /** Always `auth-success` here: the signature is valid. */
  status: 'auth-success';
}

/** Part of {@link HawkSignatureAuthenticationResponse}. */
export interface AuthenticationFailedResponse {
  /** Why the request was refused, as a text for people. May be passed on to the caller. */
  message: string;
  /** Always `auth-failed` here: signature, certificate or client is not valid. */
  status: 'auth-failed';
}

/** Part of {@link HawkSignatureAuthenticationResponse}. */
export interface NoAuthenticationResponse {
  /**
   * Until when the scopes may be used: 15 minutes after the call.
   *
   * Timestamp.
   */
  expires: string;
  /** Always `none`: the request was not signed. */
  scheme: 'none';
  /**
   * Scopes that every caller holds: `assume:anonymous`, and those of the role `anonymous`.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
  /** Always `no-auth` here: the request had neither an `Authorization` header nor a `bewit`. */
  status: 'no-auth';
}

/**
 * Temporary AWS credentials for part of an S3 bucket, as returned by `awsS3Credentials` unless `format` asks for
 * another form.
 */
export interface AwsS3CredentialsResponse {
  /** Values to give to an AWS client. All three are needed. */
  credentials: TemporarySecurityCredentials;
  /**
   * When the credentials stop working, normally an hour after the call.
   *
   * Timestamp.
   */
  expires: string;
}

/** Values to give to an AWS client. All three are needed. */
export interface TemporarySecurityCredentials {
  /** Public part of the key pair, which identifies the credentials. */
  accessKeyId: string;
  /** Secret part of the key pair, which signs requests to AWS. */
  secretAccessKey: string;
  /** Token to send with every signed request; AWS refuses temporary credentials without it. */
  sessionToken: string;
}

/** Azure storage accounts that this service has keys for, as returned by `azureAccounts`. */
export interface AzureListAccountResponse {
  /**
   * Names of the accounts, for use with the other Azure methods.
   *
   * No duplicates.
   */
  accounts: string[];
}

/** One page of the blob containers of an Azure storage account, as returned by `azureContainers`. */
export interface AzureListContainersResponse {
  /**
   * Names of the containers on this page. `azureContainerSAS` gives access to them.
   *
   * No duplicates.
   */
  containers: string[];
  /**
   * Opaque token to pass with the next call to get the next page. Absent on the last page; the page that it leads
   * to may be empty.
   */
  continuationToken?: string;
}

/** Access to an Azure blob container for 25 minutes, as returned by `azureContainerSAS`. */
export interface AzureBlobSharedAccessSignature {
  /**
   * When the signature stops working, 25 minutes after the call.
   *
   * Timestamp.
   */
  expiry: string;
  /**
   * Signature as a query string, without a leading `?`. Append it to the URLs of the blob container, after `?`, or
   * after `&` if the URL has a query already. Keep it secret.
   */
  sas: string;
}

/** Access to an Azure table for 25 minutes, as returned by `azureTableSAS`. */
export interface AzureTableSharedAccessSignature {
  /**
   * When the signature stops working, 25 minutes after the call.
   *
   * Timestamp.
   */
  expiry: string;
  /**
   * Signature as a query string, without a leading `?`. Append it to the URLs of the table, after `?`, or after
   * `&` if the URL has a query already. Keep it secret.
   */
  sas: string;
}

/** One page of the tables of an Azure storage account, as returned by `azureTables`. */
export interface AzureListTableResponse {
  /**
   * Opaque token to pass with the next call to get the next page. Absent on the last page; the page that it leads
   * to may be empty.
   */
  continuationToken?: string;
  /**
   * Names of the tables on this page. `azureTableSAS` gives access to them.
   *
   * No duplicates.
   */
  tables: string[];
}

/** Message on `clientCreated`, `clientUpdated` and `clientDeleted`, which names the client. */
export interface ClientMessage {
  /**
   * Client that was created, changed or deleted.
   *
   * Pattern `^[A-Za-z0-9!@/:.+|_-]+$`.
   */
  clientId: string;
  /** Version of the message format. */
  version: 1;
}

/** Properties of a client, as passed to `createClient` and `updateClient`. */
export interface CreateClientRequest {
  /**
   * Whether the client is deleted after it has expired, by a job that runs daily. If `false`, it stays listed
   * until someone deletes it, but cannot be used once expired. An update without it sets `false`.
   *
   * @default false
   */
  readonly deleteOnExpiration?: boolean | undefined;
  /**
   * Markdown text for people: what the client is for, and who is responsible for it.
   *
   * At most 10240 characters.
   */
  readonly description: string;
  /**
   * When the client stops working. Temporary credentials that it issued stop working then, too.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /**
   * Scopes given to the client directly, without those that roles add. If left out, `createClient` gives none and
   * `updateClient` changes none.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  readonly scopes?: readonly string[] | undefined;
}

/** A client together with its access token, as returned by `createClient` and `resetAccessToken`. */
export interface CreateClientResponse {
  /**
   * Secret that signs the requests of this client. No other call returns it; store it safely.
   *
   * Pattern `^[a-zA-Z0-9_-]{22,66}$`.
   */
  accessToken: string;
  /**
   * Name of the client. It often begins with a path that names its owner, as in `github/1234|jdoe/laptop`.
   *
   * Pattern `^[A-Za-z0-9!@/:.+|_-]+$`.
   */
  clientId: string;
  /**
   * When the client was created.
   *
   * Timestamp.
   */
  created: string;
  /**
   * Whether the client is deleted after it has expired, by a job that runs daily. If `false`, it stays listed
   * until someone deletes it, but cannot be used once expired.
   */
  deleteOnExpiration: boolean;
  /**
   * Markdown text for people: what the client is for, and who is responsible for it.
   *
   * At most 10240 characters.
   */
  description: string;
  /**
   * Whether the client is disabled until `enableClient` is called. Login services disable a client whose owner
   * lost scopes that the client has.
   */
  disabled: boolean;
  /**
   * All scopes that the client can use: its own, and those that roles add. A scope that another one covers is left
   * out.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  expandedScopes: string[];
  /**
   * When the client stops working. Temporary credentials that it issued stop working then, too.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the client was last used for a request. Recorded at most every 6 hours, so the last use may be up to 6
   * hours later. The time of creation if the client was never used.
   *
   * Timestamp.
   */
  lastDateUsed: string;
  /**
   * When the client was last updated, enabled or disabled, or got a new access token. The time of creation if none
   * of this happened.
   *
   * Timestamp.
   */
  lastModified: string;
  /**
   * When the client got its current access token.
   *
   * Timestamp.
   */
  lastRotated: string;
  /**
   * Scopes given to the client directly; those that roles add are in `expandedScopes`.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
}

/** Properties of a role, as passed to `createRole` and `updateRole`. */
export interface CreateRoleRequest {
  /**
   * Markdown text for people: what the role is for, and who is responsible for it.
   *
   * At most 10240 characters.
   */
  readonly description: string;
  /**
   * Scopes that the role grants. An update replaces the whole list. If the name of the role ends in `*`, each
   * `<..>` is replaced by the part of the held name that the `*` stands for.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  readonly scopes: readonly string[];
}

/** Temporary access to a Google Cloud service account, as returned by `gcpCredentials`. */
export interface GcpCredentialsResponse {
  /** OAuth 2.0 token to send to Google Cloud as `Authorization: Bearer <token>`. */
  accessToken: string;
  /**
   * When the token stops working, normally an hour after the call.
   *
   * Timestamp.
   */
  expireTime: string;
}

/**
 * A client without its access token, as returned by `client`, `listClients` and the methods that change a
 * client.
 */
export interface GetClientResponse {
  /**
   * Name of the client. It often begins with a path that names its owner, as in `github/1234|jdoe/laptop`.
   *
   * Pattern `^[A-Za-z0-9!@/:.+|_-]+$`.
   */
  clientId: string;
  /**
   * When the client was created.
   *
   * Timestamp.
   */
  created: string;
  /**
   * Whether the client is deleted after it has expired, by a job that runs daily. If `false`, it stays listed
   * until someone deletes it, but cannot be used once expired.
   */
  deleteOnExpiration: boolean;
  /**
   * Markdown text for people: what the client is for, and who is responsible for it.
   *
   * At most 10240 characters.
   */
  description: string;
  /**
   * Whether the client is disabled until `enableClient` is called. Login services disable a client whose owner
   * lost scopes that the client has.
   */
  disabled: boolean;
  /**
   * All scopes that the client can use: its own, and those that roles add. A scope that another one covers is left
   * out.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  expandedScopes: string[];
  /**
   * When the client stops working. Temporary credentials that it issued stop working then, too.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the client was last used for a request. Recorded at most every 6 hours, so the last use may be up to 6
   * hours later. The time of creation if the client was never used.
   *
   * Timestamp.
   */
  lastDateUsed: string;
  /**
   * When the client was last updated, enabled or disabled, or got a new access token. The time of creation if none
   * of this happened.
   *
   * Timestamp.
   */
  lastModified: string;
  /**
   * When the client got its current access token.
   *
   * Timestamp.
   */
  lastRotated: string;
  /**
   * Scopes given to the client directly; those that roles add are in `expandedScopes`.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
}

/** Changes made to an entity, or by a client, as returned by `getEntityHistory` and `listAuditHistory`. */
export interface GetEntityHistoryResponse {
  /** Changes on this page, oldest first. */
  auditHistory: GetEntityHistoryResponseAuditHistoryEntry[];
  /** Opaque token to pass with the next call to get the next page. Absent on the last page. */
  continuationToken?: string;
}

/** Part of {@link GetEntityHistoryResponse}. */
export interface GetEntityHistoryResponseAuditHistoryEntry {
  /**
   * What was done: `created`, `updated`, `deleted` or `expired`; for clients also `client enabled`, `client
   * disabled` and `access token reset`.
   */
  actionType: string;
  /**
   * Client that made the change, or the name of the temporary credentials used. What the service itself did is
   * under its own client, such as `static/taskcluster/auth`.
   */
  clientId: string;
  /**
   * When the change was made.
   *
   * Timestamp.
   */
  created: string;
  /**
   * Name of what was changed: a `clientId`, a `roleId`, the name of a secret, `<hookGroupId>/<hookId>`, or a
   * `workerPoolId`.
   */
  entityId: string;
  /** Kind of what was changed: `client`, `role`, `secret`, `hook` or `worker-pool`. */
  entityType: string;
}

/**
 * A role with its scopes and what they expand to, as returned by `role`, `listRoles`, `listRoles2` and the
 * methods that change a role.
 */
export interface GetRoleResponse {
  /**
   * When the role was created.
   *
   * Timestamp.
   */
  created: string;
  /**
   * Markdown text for people: what the role is for, and who is responsible for it.
   *
   * At most 10240 characters.
   */
  description: string;
  /**
   * All scopes that the role grants: `assume:` followed by its name, those in `scopes`, and those that these grant
   * through other roles. A scope that another one covers is left out.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  expandedScopes: string[];
  /**
   * When the role was last updated. The time of creation if it never was.
   *
   * Timestamp.
   */
  lastModified: string;
  /**
   * Name of the role. Whoever holds `assume:` followed by the name has the role. With a `*` at the end it applies
   * to all names with that beginning.
   *
   * Pattern `^[\x20-\x7e]+$`.
   */
  roleId: string;
  /**
   * Scopes that the role grants directly; those granted through other roles are in `expandedScopes`. A `<..>`
   * stands for the part of the held name that the `*` at the end of `roleId` covers.
   *
   * Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
}

/** Repositories and permissions of the token that `githubRepoToken` returns. */
export interface GithubRepositoryTokenRequest {
  /**
   * What the token may do in every one of the repositories. Names and levels are GitHub's. At least one; the app
   * must have each of them itself.
   */
  readonly permissions: RepositoryPermissions;
  /**
   * Names of the repositories, without the owner. Case does not matter.
   *
   * 1 to 500 items. Each: pattern `^[A-Za-z0-9._-]+$`.
   */
  readonly repositories: readonly string[];
}

/**
 * What the token may do in every one of the repositories. Names and levels are GitHub's. At least one; the app
 * must have each of them itself.
 */
export interface RepositoryPermissions {
  /** Access to workflow runs, artifacts and caches of GitHub Actions. */
  readonly actions?: 'read' | 'write' | undefined;
  /** Access to creation, deletion, settings, teams and collaborators of the repository. */
  readonly administration?: 'read' | 'write' | undefined;
  /** Access to metadata records of artifacts that the repository built. */
  readonly artifact_metadata?: 'read' | 'write' | undefined;
  /** Access to attestations of where artifacts come from. */
  readonly attestations?: 'read' | 'write' | undefined;
  /** Access to check runs and check suites. */
  readonly checks?: 'read' | 'write' | undefined;
  /** Access to findings and settings of code quality. */
  readonly code_quality?: 'read' | 'write' | undefined;
  /** Access to codespaces. */
  readonly codespaces?: 'read' | 'write' | undefined;
  /** Access to code, commits, branches, tags, releases, and merging. */
  readonly contents?: 'read' | 'write' | undefined;
  /** Access to secrets for Dependabot. */
  readonly dependabot_secrets?: 'read' | 'write' | undefined;
  /** Access to deployments and their statuses. */
  readonly deployments?: 'read' | 'write' | undefined;
  /** Access to discussions, with their comments and labels. */
  readonly discussions?: 'read' | 'write' | undefined;
  /** Access to environments for deployments. */
  readonly environments?: 'read' | 'write' | undefined;
  /** Access to issues, with their comments, assignees, labels and milestones. */
  readonly issues?: 'read' | 'write' | undefined;
  /** Access to merge queues. */
  readonly merge_queues?: 'read' | 'write' | undefined;
  /** Access to general information: name, topics, collaborators and more. */
  readonly metadata?: 'read' | 'write' | undefined;
  /** Access to packages in GitHub Packages. */
  readonly packages?: 'read' | 'write' | undefined;
  /** Access to GitHub Pages: settings, builds and new pages. */
  readonly pages?: 'read' | 'write' | undefined;
  /** Access to pull requests, with their comments, assignees, labels and milestones. */
  readonly pull_requests?: 'read' | 'write' | undefined;
  /** Access to custom properties of the repository. */
  readonly repository_custom_properties?: 'read' | 'write' | undefined;
  /** Access to webhooks of the repository. */
  readonly repository_hooks?: 'read' | 'write' | undefined;
  /** Access to classic projects of the repository. */
  readonly repository_projects?: 'read' | 'write' | 'admin' | undefined;
  /** Access to alerts about secrets found in the code. */
  readonly secret_scanning_alerts?: 'read' | 'write' | undefined;
  /** Access to secrets for GitHub Actions. */
  readonly secrets?: 'read' | 'write' | undefined;
  /** Access to code scanning alerts. */
  readonly security_events?: 'read' | 'write' | undefined;
  /** Access to the single file chosen in the settings of the app. */
  readonly single_file?: 'read' | 'write' | undefined;
  /** Access to commit statuses. */
  readonly statuses?: 'read' | 'write' | undefined;
  /** Access to Dependabot alerts. */
  readonly vulnerability_alerts?: 'read' | 'write' | undefined;
  /** Access to the workflow files of GitHub Actions. There is no level `read`. */
  readonly workflows?: 'write' | undefined;
}

/** Temporary access to some repositories on GitHub, as returned by `githubRepoToken`. */
export interface GithubTokenResponse {
  /**
   * When the token stops working, normally an hour after the call.
   *
   * Timestamp.
   */
  expires: string;
  /** Token to send to GitHub as `Authorization: Bearer <token>`. Keep it secret. */
  token: string;
}

/** One page of clients, as returned by `listClients`. */
export interface ListClientResponse {
  /**
   * Clients on this page, sorted by `clientId`.
   *
   * No duplicates.
   */
  clients: GetClientResponse[];
  /** Opaque token to pass with the next call to get the next page. Absent on the last page. */
  continuationToken?: string;
}

/** Names of roles, all of them or one page, as returned by `listRoleIds`. */
export interface GetRoleIdsResponse {
  /**
   * Opaque token to pass, together with the same `limit`, with the next call to get the next page. Absent on the
   * last page, and if no `limit` was given.
   */
  continuationToken?: string;
  /**
   * Names of the roles on this page, for use with `role`.
   *
   * No duplicates.
   */
  roleIds: string[];
}

/** All roles of the deployment, as returned by `listRoles`. */
export type GetAllRolesNoPagination = GetRoleResponse[];

/** Roles with their scopes, all of them or one page, as returned by `listRoles2`. */
export interface GetAllRolesResponse {
  /**
   * Opaque token to pass, together with the same `limit`, with the next call to get the next page. Absent on the
   * last page, and if no `limit` was given.
   */
  continuationToken?: string;
  /**
   * Roles on this page, each with what its scopes expand to.
   *
   * No duplicates.
   */
  roles: GetRoleResponse[];
}

/** Message on `roleCreated`, `roleUpdated` and `roleDeleted`, which names the role. */
export interface RoleMessage {
  /**
   * Role that was created, changed or deleted.
   *
   * Pattern `^[\x20-\x7e]+$`.
   */
  roleId: string;
  /** Version of the message format. */
  version: 1;
}

/** A set of scopes: the input and result of `expandScopes`, and the result of `currentScopes`. */
export interface SetOfScopes {
  /**
   * Scopes of the set. Their order does not matter.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
}

/**
 * A set of scopes: the input and result of `expandScopes`, and the result of `currentScopes`.
 *
 * For values that you send; values that you receive are of type {@link SetOfScopes}.
 */
export interface SetOfScopesInput {
  /**
   * Scopes of the set. Their order does not matter.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  readonly scopes: readonly string[];
}

/** Temporary addresses to send error reports of a Sentry project to, as returned by `sentryDSN`. */
export interface SentryDsnResponse {
  /** Addresses for a Sentry client. They include credentials and work for one to two days; get new ones daily. */
  dsn: SentryDsnResponseDsn;
  /**
   * When to stop using the addresses. They may be disabled at any time after that.
   *
   * Timestamp.
   */
  expires: string;
  /** Name of the Sentry project that receives the reports. */
  project: string;
}

/** Addresses for a Sentry client. They include credentials and work for one to two days; get new ones daily. */
export interface SentryDsnResponseDsn {
  /**
   * Address for code that runs on other people's machines, such as a web page. It allows sending reports and
   * nothing else.
   *
   * URI.
   */
  public: string;
  /**
   * Address for code on servers. It contains a secret, so keep it to yourself.
   *
   * URI.
   */
  secret: string;
}

/** What the test client holds, and what is required of it, in a call of `testAuthenticate`. */
export interface TestAuthenticateRequest {
  /**
   * Scopes that the client `tester` has during this call. Roles are not expanded.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  readonly clientScopes: readonly string[];
  /**
   * Scopes that the request must satisfy, all of them. May be empty.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  readonly requiredScopes: readonly string[];
}

/** How the service understood a test request, as returned by `testAuthenticate` and `testAuthenticateGet`. */
export interface TestAuthenticateResponse {
  /**
   * Client that signed the request: `tester`, or the name of the temporary credentials.
   *
   * Pattern `^[A-Za-z0-9!@/:.+|_-]+$`.
   */
  clientId: string;
  /**
   * Scopes of the request after the limits of certificate and `authorizedScopes` were applied. Includes
   * `assume:anonymous`, which every caller holds.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
}

/** Token for a connection to a websocktunnel server, as returned by `websocktunnelToken`. */
export interface WebsocktunnelTokenResponse {
  /**
   * When the token stops working for new connections, 4 days after the call.
   *
   * Timestamp.
   */
  expires: string;
  /** JSON Web Token to send to the server as `Authorization: Bearer <token>`. */
  token: string;
  /**
   * Group of servers that accept the token, as requested.
   *
   * Pattern `^[a-zA-Z0-9_-]{1,38}$`.
   */
  wstAudience: string;
  /**
   * Identifier of the connection that the token is for, as requested.
   *
   * Pattern `^[a-zA-Z0-9_~.%-]+$`.
   */
  wstClient: string;
}

/** The query parameters of `listClients`. */
export type ListClientsQuery = {
  readonly prefix?: string | undefined;
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `getEntityHistory`. */
export type GetEntityHistoryQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listAuditHistory`. */
export type ListAuditHistoryQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listRoles2`. */
export type ListRoles2Query = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listRoleIds`. */
export type ListRoleIdsQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `awsS3Credentials`. */
export type AwsS3CredentialsQuery = {
  readonly format?: string | undefined;
};

/** The query parameters of `azureTables`. */
export type AzureTablesQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
};

/** The query parameters of `azureContainers`. */
export type AzureContainersQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
};
