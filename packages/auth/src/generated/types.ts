// Generated from references/auth/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/** Parts of a request that a service received, given to `authenticateHawk` to have its signature checked. */
export interface HawkSignatureAuthenticationRequest {
  /** Value of the `Authorization` header. Leave it out if there was none, so that a `bewit` in `resource` is used. */
  readonly authorization?: string | undefined;
  /**
   * Host name that the request was made to, without port, as the client knows it (usually from the `Host` header).
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
   * Port that the request was made to, as the client knows it, such as 443. Behind a proxy that ends TLS this is
   * not the port the service listens on; proxies often pass it on as `X-Forwarded-Port`.
   *
   * Whole number, 0 to 65535.
   */
  readonly port: number;
  /**
   * Path and query of the request exactly as received, without decoding anything or changing the order of the
   * query.
   */
  readonly resource: string;
  /** IP address that the request came from. Goes into the audit log and has no influence on the result. */
  readonly sourceIp?: string | undefined;
}

/**
 * Outcome of `authenticateHawk`: either who signed the request and with which scopes, or why it was refused.
 * `status` tells which.
 */
export type HawkSignatureAuthenticationResponse = AuthenticationSuccessfulResponse | AuthenticationFailedResponse;

export interface AuthenticationSuccessfulResponse {
  /**
   * Client that signed the request, or the name of the temporary credentials used. Good for logs only: whoever
   * issues temporary credentials may choose the name, so never grant access by it.
   *
   * Pattern `^[A-Za-z0-9!@/:.+|_-]+$`.
   */
  clientId: string;
  /**
   * When the credentials expire, or the certificate if that is earlier. Of use where access outlasts the request,
   * as with an open connection: end it by then.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Hash of the request body as stated by the signer, absent if none was. It has not been compared with the body;
   * whoever does that has to check `scheme` first.
   */
  hash?: unknown;
  /** How the request was signed, which tells the way `hash` is computed. Further values may come in later versions. */
  scheme: 'hawk';
  /**
   * Scopes that the request may use, with roles expanded and limits of certificate and `authorizedScopes` applied.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
  /** Always `auth-success` here: the signature is valid. */
  status: 'auth-success';
}

export interface AuthenticationFailedResponse {
  /** Why the request was refused, in words for people. May be passed on to the caller. */
  message: string;
  /** Always `auth-failed` here: signature, certificate or client is not valid, or the request was not signed. */
  status: 'auth-failed';
}

/**
 * Temporary AWS credentials for part of an S3 bucket, as returned by `awsS3Credentials` unless `format` asks for
 * another form.
 */
export interface AwsS3CredentialsResponse {
  /** Set of values to give to an AWS client. All three are needed. */
  credentials: TemporarySecurityCredentials;
  /**
   * When the credentials stop working, normally an hour after the call.
   *
   * Timestamp.
   */
  expires: string;
}

/** Set of values to give to an AWS client. All three are needed. */
export interface TemporarySecurityCredentials {
  /** Public part of the key pair, which names the credentials. */
  accessKeyId: string;
  /** Secret part of the key pair, with which requests to AWS are signed. */
  secretAccessKey: string;
  /** Token that goes along with every signed request; temporary credentials are refused without it. */
  sessionToken: string;
}

/** Azure storage accounts known to this service, as returned by `azureAccounts`. */
export interface AzureListAccountResponse {
  /**
   * Names of the accounts for which signatures and lists of tables and containers can be had.
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
   * Opaque token to pass with the next call to get the following page. Absent on the last page; the page it leads
   * to may be empty.
   */
  continuationToken?: string;
}

/** Access to an Azure blob container for a short time, as returned by `azureContainerSAS`. */
export interface AzureBlobSharedAccessSignature {
  /**
   * When the signature stops working, normally 25 minutes after the call.
   *
   * Timestamp.
   */
  expiry: string;
  /**
   * Signature in the form of a query string, without a leading `?`. Append it to the URLs of the blob container,
   * after `?`, or after `&` if there is a query already. Keep it secret.
   */
  sas: string;
}

/** Access to an Azure table for a short time, as returned by `azureTableSAS`. */
export interface AzureTableSharedAccessSignature {
  /**
   * When the signature stops working, normally 25 minutes after the call.
   *
   * Timestamp.
   */
  expiry: string;
  /**
   * Signature in the form of a query string, without a leading `?`. Append it to the URLs of the table, after `?`,
   * or after `&` if there is a query already. Keep it secret.
   */
  sas: string;
}

/** One page of the tables of an Azure storage account, as returned by `azureTables`. */
export interface AzureListTableResponse {
  /**
   * Opaque token to pass with the next call to get the following page. Absent on the last page; the page it leads
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

/** Message on `clientCreated`, `clientUpdated` and `clientDeleted`, naming the client in question. */
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

/** Properties of a client, as given to `createClient` and `updateClient`. */
export interface CreateClientRequest {
  /**
   * Whether the client is deleted some time after it has expired. If `false`, also when left out of an update, it
   * stays on record until someone deletes it, but is unusable once expired.
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
   * When the client stops working. Temporary credentials that it issued end with it.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /**
   * Scopes given to the client directly; those that roles add are not listed. Left out, `createClient` gives none
   * and `updateClient` changes none.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  readonly scopes?: readonly string[] | undefined;
}

/** A client together with its access token, as returned by `createClient` and `resetAccessToken`. */
export interface CreateClientResponse {
  /**
   * Secret that requests of this client are signed with. Returned only here; store it safely.
   *
   * Pattern `^[a-zA-Z0-9_-]{22,66}$`.
   */
  accessToken: string;
  /**
   * Name of the client, which often begins with a path of whoever owns it, as in `github/1234|jdoe/laptop`.
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
   * Whether the client is deleted some time after it has expired. If `false`, it stays on record until someone
   * deletes it, but is unusable once expired.
   */
  deleteOnExpiration: boolean;
  /**
   * Markdown text for people: what the client is for, and who is responsible for it.
   *
   * At most 10240 characters.
   */
  description: string;
  /**
   * Whether the client is blocked until `enableClient` is called. Often set because its owner lost scopes that the
   * client has.
   */
  disabled: boolean;
  /**
   * All scopes that the client can use: its own, and those that roles add. Scopes covered by another one are left
   * out.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  expandedScopes: string[];
  /**
   * When the client stops working. Temporary credentials that it issued end with it.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the client was last used for a request, up to about 6 hours too early because it is not recorded each
   * time. When it was created, if never used.
   *
   * Timestamp.
   */
  lastDateUsed: string;
  /**
   * When the client was last changed with `updateClient`, or else created.
   *
   * Timestamp.
   */
  lastModified: string;
  /**
   * When the client got its present access token.
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

/** Properties of a role, as given to `createRole` and `updateRole`. */
export interface CreateRoleRequest {
  /**
   * Markdown text for people: what the role is for, and who is responsible for it.
   *
   * At most 10240 characters.
   */
  readonly description: string;
  /**
   * Scopes that the role grants. An update replaces the whole list. If the name of the role ends in `*`, the part
   * of the held name that it stands for is filled in for `<..>`.
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

/** A client without its access token, as returned by `client`, `listClients` and the methods that change one. */
export interface GetClientResponse {
  /**
   * Name of the client, which often begins with a path of whoever owns it, as in `github/1234|jdoe/laptop`.
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
   * Whether the client is deleted some time after it has expired. If `false`, it stays on record until someone
   * deletes it, but is unusable once expired.
   */
  deleteOnExpiration: boolean;
  /**
   * Markdown text for people: what the client is for, and who is responsible for it.
   *
   * At most 10240 characters.
   */
  description: string;
  /**
   * Whether the client is blocked until `enableClient` is called. Often set because its owner lost scopes that the
   * client has.
   */
  disabled: boolean;
  /**
   * All scopes that the client can use: its own, and those that roles add. Scopes covered by another one are left
   * out.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  expandedScopes: string[];
  /**
   * When the client stops working. Temporary credentials that it issued end with it.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the client was last used for a request, up to about 6 hours too early because it is not recorded each
   * time. When it was created, if never used.
   *
   * Timestamp.
   */
  lastDateUsed: string;
  /**
   * When the client was last changed with `updateClient`, or else created.
   *
   * Timestamp.
   */
  lastModified: string;
  /**
   * When the client got its present access token.
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

/**
 * A role with its scopes and what they expand to, as returned by `role`, the lists of roles, and the methods
 * that change one.
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
   * All scopes that come with the role: `assume:` followed by its name, those in `scopes`, and those that these
   * grant through other roles. Scopes covered by another one are left out.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  expandedScopes: string[];
  /**
   * When the role was last changed with `updateRole`, or else created.
   *
   * Timestamp.
   */
  lastModified: string;
  /**
   * Name of the role. Holders of `assume:` followed by it have the role. A `*` at the end makes it apply to all
   * names that begin like it.
   *
   * Pattern `^[\x20-\x7e]+$`.
   */
  roleId: string;
  /**
   * Scopes that the role grants directly; those that come through other roles are in `expandedScopes`. A `<..>`
   * stands for the part of the held name that a `*` at the end of `roleId` covers.
   *
   * Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
}

/** One page of clients, as returned by `listClients`. */
export interface ListClientResponse {
  /**
   * Clients on this page. May be empty while more pages follow.
   *
   * No duplicates.
   */
  clients: GetClientResponse[];
  /**
   * Opaque token to pass with the next call to get the following page. Absent on the last page; the page it leads
   * to may be empty.
   */
  continuationToken?: string;
}

/** Names of roles, all of them or one page, as returned by `listRoleIds`. */
export interface GetRoleIdsResponse {
  /**
   * Opaque token to pass, along with the same `limit`, with the next call to get the following page. Absent on the
   * last page, and when no `limit` was given.
   */
  continuationToken?: string;
  /**
   * Names of the roles on this page, as `role` takes them.
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
   * Opaque token to pass, along with the same `limit`, with the next call to get the following page. Absent on the
   * last page, and when no `limit` was given.
   */
  continuationToken?: string;
  /**
   * Roles on this page, each with what it expands to.
   *
   * No duplicates.
   */
  roles: GetRoleResponse[];
}

/** Message on `roleCreated`, `roleUpdated` and `roleDeleted`, naming the role in question. */
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

/** A set of scopes, as given to and returned by `expandScopes`, and returned by `currentScopes`. */
export interface SetOfScopes {
  /**
   * Scopes of the set. Order does not matter.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
}

/**
 * A set of scopes, as given to and returned by `expandScopes`, and returned by `currentScopes`.
 *
 * For values that you send; values that you receive are of type {@link SetOfScopes}.
 */
export interface SetOfScopesInput {
  /**
   * Scopes of the set. Order does not matter.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  readonly scopes: readonly string[];
}

/** Temporary addresses for error reports to a Sentry project, as returned by `sentryDSN`. */
export interface SentryDsnResponse {
  /**
   * Addresses that include credentials, to give to a Sentry client. Valid for one to two days; ask for new ones
   * daily.
   */
  dsn: SentryDsnResponseDsn;
  /**
   * From when on the addresses must not be used. They may be disabled at any time after that.
   *
   * Timestamp.
   */
  expires: string;
  /** Name of the Sentry project that receives the reports. */
  project: string;
}

/**
 * Addresses that include credentials, to give to a Sentry client. Valid for one to two days; ask for new ones
 * daily.
 */
export interface SentryDsnResponseDsn {
  /**
   * Address for code that runs on the machines of others, such as a web page. Lets them send reports and nothing
   * else.
   *
   * URI.
   */
  public: string;
  /**
   * Address for code on servers, holding a secret. Must not get into the hands of others.
   *
   * URI.
   */
  secret: string;
}

/** Set-up for a call of `testAuthenticate`: what the made-up client holds, and what is asked of it. */
export interface TestAuthenticateRequest {
  /**
   * Scopes that the client `tester` has for the time of this call. Roles are not expanded.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  readonly clientScopes: readonly string[];
  /**
   * Scopes that the call needs to succeed, all of them. May be empty.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  readonly requiredScopes: readonly string[];
}

/** How a test request was understood, as returned by `testAuthenticate` and `testAuthenticateGet`. */
export interface TestAuthenticateResponse {
  /**
   * Client that signed the request: `tester`, or the name of the temporary credentials.
   *
   * Pattern `^[A-Za-z0-9!@/:.+|_-]+$`.
   */
  clientId: string;
  /**
   * Scopes left to the request after certificate and `authorizedScopes` were applied. May include
   * `assume:anonymous`, which newer deployments grant to everyone.
   *
   * No duplicates. Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
}

/** Token for a connection to a websocktunnel server, as returned by `websocktunnelToken`. */
export interface WebsocktunnelTokenResponse {
  /**
   * When the token stops working for new connections.
   *
   * Timestamp.
   */
  expires: string;
  /** JSON Web Token to send to the server as `Authorization: Bearer <token>`. */
  token: string;
  /**
   * Group of servers that accept the token, as asked for.
   *
   * Pattern `^[a-zA-Z0-9_-]{1,38}$`.
   */
  wstAudience: string;
  /**
   * Identifier of the connection that the token is good for, as asked for.
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
