// Generated from references/auth/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '@tc/core/codegen';
import { endpoints, service } from './endpoints.ts';
import type {
  AwsS3CredentialsQuery,
  AwsS3CredentialsResponse,
  AzureBlobSharedAccessSignature,
  AzureContainersQuery,
  AzureListAccountResponse,
  AzureListContainersResponse,
  AzureListTableResponse,
  AzureTableSharedAccessSignature,
  AzureTablesQuery,
  CreateClientRequest,
  CreateClientResponse,
  CreateRoleRequest,
  GcpCredentialsResponse,
  GetAllRolesNoPagination,
  GetAllRolesResponse,
  GetClientResponse,
  GetRoleIdsResponse,
  GetRoleResponse,
  HawkSignatureAuthenticationRequest,
  HawkSignatureAuthenticationResponse,
  ListClientResponse,
  ListClientsQuery,
  ListRoleIdsQuery,
  ListRoles2Query,
  SentryDsnResponse,
  SetOfScopes,
  SetOfScopesInput,
  TestAuthenticateRequest,
  TestAuthenticateResponse,
  WebsocktunnelTokenResponse,
} from './types.ts';

/**
 * Keeps the clients and roles of a deployment, and checks the credentials of every request made to its services.
 *
 * A client is a `clientId` with a secret `accessToken`, an expiry time, and scopes: strings such as
 * `queue:create-task:*` that say what it may do, where a `*` at the end stands for any ending. A role is a named
 * set of scopes; whoever holds `assume:<roleId>` holds the scopes of that role too. A `roleId` that ends in `*`
 * covers all names that begin like it, and `<..>` in its scopes stands for the rest of the name.
 *
 * Nobody can give away scopes that they do not hold themselves. Services send the requests they receive to
 * `authenticateHawk`, so access tokens never leave this service. It also hands out short-lived credentials for
 * AWS, Azure, Google Cloud, Sentry and websocktunnel to callers with the matching scopes.
 *
 * @example
 * ```ts
 * import { Auth } from '@tc/auth';
 *
 * const auth = Auth.fromEnv(); // reads the TASKCLUSTER_* variables
 * for await (const { clientId, expires } of auth.listClients({ prefix: 'project/' })) console.log(clientId, expires);
 * ```
 */
export class Auth extends Client<AuthUrls> {
  /** The service's API as data. */
  static readonly service: ServiceDefinition = service;

  /**
   * Creates a client. To read the options from the environment, use `Auth.fromEnv()`.
   *
   * @param options - the deployment, the credentials, and settings for all calls
   * @throws {ConfigurationError} if an option is missing or invalid
   */
  constructor(options: ClientOptions<Auth> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answering.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /ping`
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.ping, { options });
  }

  /**
   * Lists clients with their scopes, but without access tokens.
   *
   * `prefix` selects the clients whose `clientId` begins with it. The list comes in pages; `limit` sets the
   * largest size of one (1000 by default). As `prefix` may be applied after a page has been read, a page can be
   * short, or even empty, while more follow: pass on each `continuationToken` until an answer has none.
   *
   * Disabled and expired clients are listed too. Needs no scopes.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `prefix`, `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /clients/`
   */
  listClients(query?: ListClientsQuery, options?: CallOptions): PagedCall<ListClientResponse, GetClientResponse> {
    return this.invokePaged(endpoints.listClients, { query, options });
  }

  /**
   * Returns a client with its scopes, but without its access token.
   *
   * `expandedScopes` tells what the client may actually do, `scopes` what it was given directly. Needs no scopes.
   *
   * `ResourceNotFound` (404) if there is no such client.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param clientId - Name of the client, which often begins with a path of whoever owns it, as in
   *   `github/1234|jdoe/laptop`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /clients/<clientId>`
   */
  client(clientId: string, options?: CallOptions): Call<GetClientResponse> {
    return this.invoke(endpoints.client, { args: [clientId], options });
  }

  /**
   * Creates a client and returns it with its `accessToken`.
   *
   * Store the token at once, since no other call reveals it. If it gets lost, `resetAccessToken` gives the client
   * a new one.
   *
   * `scopes` in the required scopes are those of the new client: the caller has to hold every one of them.
   *
   * A repeat within 15 minutes with the same `description`, `expires` and `scopes` is safe and returns the client
   * with the token it already has.
   *
   * - `InputError` (400): `clientId` starts with `static/`, which is kept for clients in the configuration of the
   *   deployment, or a scope ends in `**`.
   * - `InsufficientScopes` (403): the caller lacks one of the required scopes.
   * - `RequestConflict` (409): the `clientId` is taken by a client that differs, is disabled, or is older than 15
   *   minutes. Change it with `updateClient`.
   *
   * A message on `clientCreated` follows, after a repeat once more.
   *
   * **Scopes:** all of
   * - `auth:create-client:<clientId>`
   * - `<scope>` for each `scope` in `scopes`
   *
   * @param clientId - Name of the client, which often begins with a path of whoever owns it, as in
   *   `github/1234|jdoe/laptop`
   * @param payload - Properties of a client, as given to `createClient` and `updateClient`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /clients/<clientId>`
   */
  createClient(clientId: string, payload: CreateClientRequest, options?: CallOptions): Call<CreateClientResponse> {
    return this.invoke(endpoints.createClient, { args: [clientId], payload, options });
  }

  /**
   * Gives a client a new `accessToken`, which is returned, and makes the old one useless.
   *
   * Use it when a token was lost or has leaked. Temporary credentials that were made with the old token stop
   * working too.
   *
   * Repeating the call is not harmless: each one makes another token, and only the last is valid. If an answer got
   * lost, call again and use the token that comes then.
   *
   * - `InputError` (400): `clientId` starts with `static/`. Such clients are part of the configuration of the
   *   deployment and cannot be changed here.
   * - `ResourceNotFound` (404): there is no such client.
   *
   * A message on `clientUpdated` follows.
   *
   * **Scopes:** `auth:reset-access-token:<clientId>`
   *
   * @param clientId - Name of the client, which often begins with a path of whoever owns it, as in
   *   `github/1234|jdoe/laptop`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /clients/<clientId>/reset`
   */
  resetAccessToken(clientId: string, options?: CallOptions): Call<CreateClientResponse> {
    return this.invoke(endpoints.resetAccessToken, { args: [clientId], options });
  }

  /**
   * Changes the description, the expiry time and the scopes of a client, and returns the result.
   *
   * `description` and `expires` are always replaced. `scopes` replaces the whole list; left out, it keeps the
   * scopes as they are. `deleteOnExpiration` becomes `false` when left out. Access token and disabled state stay
   * the same. Repeating the call is safe; the last one counts.
   *
   * `scopesAdded` in the required scopes are those entries of `scopes` that are not in the client's list yet: the
   * caller has to hold these, but not the ones that stay or go.
   *
   * - `InputError` (400): a scope ends in `**`, or `clientId` starts with `static/`. Clients of that name are part
   *   of the configuration of the deployment.
   * - `InsufficientScopes` (403): the caller lacks one of the required scopes.
   * - `ResourceNotFound` (404): there is no such client.
   *
   * A message on `clientUpdated` follows.
   *
   * **Scopes:** all of
   * - `auth:update-client:<clientId>`
   * - `<scope>` for each `scope` in `scopesAdded`
   *
   * @param clientId - Name of the client, which often begins with a path of whoever owns it, as in
   *   `github/1234|jdoe/laptop`
   * @param payload - Properties of a client, as given to `createClient` and `updateClient`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /clients/<clientId>`
   */
  updateClient(clientId: string, payload: CreateClientRequest, options?: CallOptions): Call<GetClientResponse> {
    return this.invoke(endpoints.updateClient, { args: [clientId], payload, options });
  }

  /**
   * Makes a disabled client usable again, and returns it.
   *
   * Its scopes and its access token are as they were. Does not extend the life of an expired client: change
   * `expires` with `updateClient` for that. Repeating the call is safe, and so is calling it for a client that is
   * not disabled.
   *
   * - `InputError` (400): `clientId` starts with `static/`. Such clients are part of the configuration of the
   *   deployment and cannot be changed here.
   * - `ResourceNotFound` (404): there is no such client.
   *
   * A message on `clientUpdated` follows.
   *
   * **Scopes:** `auth:enable-client:<clientId>`
   *
   * @param clientId - Name of the client, which often begins with a path of whoever owns it, as in
   *   `github/1234|jdoe/laptop`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /clients/<clientId>/enable`
   */
  enableClient(clientId: string, options?: CallOptions): Call<GetClientResponse> {
    return this.invoke(endpoints.enableClient, { args: [clientId], options });
  }

  /**
   * Blocks a client until `enableClient` is called for it, and returns it.
   *
   * Meanwhile requests signed with its access token fail, and so do those with temporary credentials that it
   * issued. Login services use this when a person loses scopes that one of their clients depends on. Repeating the
   * call is safe.
   *
   * - `InputError` (400): `clientId` starts with `static/`. Such clients are part of the configuration of the
   *   deployment and cannot be changed here.
   * - `ResourceNotFound` (404): there is no such client.
   *
   * A message on `clientUpdated` follows.
   *
   * **Scopes:** `auth:disable-client:<clientId>`
   *
   * @param clientId - Name of the client, which often begins with a path of whoever owns it, as in
   *   `github/1234|jdoe/laptop`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /clients/<clientId>/disable`
   */
  disableClient(clientId: string, options?: CallOptions): Call<GetClientResponse> {
    return this.invoke(endpoints.disableClient, { args: [clientId], options });
  }

  /**
   * Deletes a client, so that its credentials stop working.
   *
   * Temporary credentials that it issued stop working too. Roles stay, even one that was made just for this
   * client; remove it with `deleteRole`.
   *
   * Repeating the call is safe: it succeeds too when there is no such client.
   *
   * `InputError` (400) if `clientId` starts with `static/`. Such clients are part of the configuration of the
   * deployment and cannot be changed here.
   *
   * A message on `clientDeleted` follows.
   *
   * **Scopes:** `auth:delete-client:<clientId>`
   *
   * @param clientId - Name of the client, which often begins with a path of whoever owns it, as in
   *   `github/1234|jdoe/laptop`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `DELETE /clients/<clientId>`
   */
  deleteClient(clientId: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.deleteClient, { args: [clientId], options });
  }

  /**
   * Lists all roles at once, each with its scopes and what they expand to.
   *
   * The answer is an array and can be large. `listRoles2` returns it in pages, `listRoleIds` the names alone.
   * Needs no scopes.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /roles/`
   */
  listRoles(options?: CallOptions): Call<GetAllRolesNoPagination> {
    return this.invoke(endpoints.listRoles, { options });
  }

  /**
   * Lists roles, each with its scopes and what they expand to, in pages on request.
   *
   * Without `limit` all of them come at once. With it, pass on each `continuationToken`, together with the same
   * `limit`, until an answer has none: a token without a `limit` starts over with the full list. Roles that are
   * created or deleted meanwhile may shift the pages, so that an entry is missed or comes twice.
   *
   * Needs no scopes.
   *
   * `InputError` (400) if the `continuationToken` is not valid.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /roles2/`
   */
  listRoles2(query?: ListRoles2Query, options?: CallOptions): PagedCall<GetAllRolesResponse, GetRoleResponse> {
    return this.invokePaged(endpoints.listRoles2, { query, options });
  }

  /**
   * Lists the names of roles, without their scopes, in pages on request.
   *
   * Without `limit` all of them come at once. With it, pass on each `continuationToken`, together with the same
   * `limit`, until an answer has none: a token without a `limit` starts over with the full list. Roles that are
   * created or deleted meanwhile may shift the pages, so that an entry is missed or comes twice.
   *
   * Needs no scopes.
   *
   * `InputError` (400) if the `continuationToken` is not valid.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /roleids/`
   */
  listRoleIds(query?: ListRoleIdsQuery, options?: CallOptions): PagedCall<GetRoleIdsResponse, string> {
    return this.invokePaged(endpoints.listRoleIds, { query, options });
  }

  /**
   * Returns a role with its scopes and what they expand to.
   *
   * `roleId` has to be the exact name of a role: for `project:*` give just that, not a name it covers. To see what
   * a name amounts to, call `expandScopes` with `assume:` and the name. Needs no scopes.
   *
   * `ResourceNotFound` (404) if there is no such role.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param roleId - Name of the role
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /roles/<roleId>`
   */
  role(roleId: string, options?: CallOptions): Call<GetRoleResponse> {
    return this.invoke(endpoints.role, { args: [roleId], options });
  }

  /**
   * Creates a role and returns it with what its scopes expand to.
   *
   * `scopes` in the required scopes are those of the new role: the caller has to hold every one of them.
   *
   * Repeating the call with the same `description` and `scopes` is safe and returns the role that exists.
   *
   * - `InputError` (400): a scope ends in `**` or `*<..>`, or holds `<..>` twice, or the roles would form a
   *   circle, in which one assumes itself, directly or through others.
   * - `InsufficientScopes` (403): the caller lacks one of the required scopes.
   * - `RequestConflict` (409): a role of this name exists and differs. Change it with `updateRole`.
   *
   * A message on `roleCreated` follows, after a repeat once more.
   *
   * **Scopes:** all of
   * - `auth:create-role:<roleId>`
   * - `<scope>` for each `scope` in `scopes`
   *
   * @param roleId - Name of the role
   * @param payload - Properties of a role, as given to `createRole` and `updateRole`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /roles/<roleId>`
   */
  createRole(roleId: string, payload: CreateRoleRequest, options?: CallOptions): Call<GetRoleResponse> {
    return this.invoke(endpoints.createRole, { args: [roleId], payload, options });
  }

  /**
   * Replaces the description and the scopes of a role, and returns the result.
   *
   * Everyone who holds the role gains and loses scopes accordingly. The request carries the whole new list, so a
   * scope that it leaves out is taken away. Repeating the call is safe; the last one counts.
   *
   * `scopesAdded` in the required scopes are the entries of `scopes` that the role did not grant already, be it
   * through another role: the caller has to hold these, but not the ones that stay or go.
   *
   * - `InputError` (400): a scope ends in `**` or `*<..>`, or holds `<..>` twice, or the roles would form a
   *   circle, in which one assumes itself, directly or through others.
   * - `InsufficientScopes` (403): the caller lacks one of the required scopes.
   * - `ResourceNotFound` (404): there is no such role.
   *
   * A message on `roleUpdated` follows.
   *
   * **Scopes:** all of
   * - `auth:update-role:<roleId>`
   * - `<scope>` for each `scope` in `scopesAdded`
   *
   * @param roleId - Name of the role
   * @param payload - Properties of a role, as given to `createRole` and `updateRole`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /roles/<roleId>`
   */
  updateRole(roleId: string, payload: CreateRoleRequest, options?: CallOptions): Call<GetRoleResponse> {
    return this.invoke(endpoints.updateRole, { args: [roleId], payload, options });
  }

  /**
   * Deletes a role, so that `assume:` followed by its name grants nothing more.
   *
   * Clients and other roles keep that scope in their lists, and profit again if a role of this name is ever
   * created anew.
   *
   * Repeating the call is safe: it succeeds too when there is no such role.
   *
   * A message on `roleDeleted` follows.
   *
   * **Scopes:** `auth:delete-role:<roleId>`
   *
   * @param roleId - Name of the role
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `DELETE /roles/<roleId>`
   */
  deleteRole(roleId: string, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.deleteRole, { args: [roleId], options });
  }

  /**
   * Returns the given scopes together with all that they grant through roles.
   *
   * Scopes that another one in the result covers are left out: `a:*` takes the place of `a:b`. It makes no
   * difference which scopes the caller has, and no credentials are needed.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param payload - A set of scopes, as given to and returned by `expandScopes`, and returned by `currentScopes`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /scopes/expand`
   */
  expandScopes(payload: SetOfScopesInput, options?: CallOptions): Call<SetOfScopes> {
    return this.invoke(endpoints.expandScopes, { payload, options });
  }

  /**
   * Returns the scopes that the caller may use with the credentials of this very request.
   *
   * Roles are expanded, and the limits of temporary credentials and of `authorizedScopes` applied, so this is a
   * quick way to find out what some credentials are good for. Without credentials the answer holds what everyone
   * is granted, which may be nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /scopes/current`
   */
  currentScopes(options?: CallOptions): Call<SetOfScopes> {
    return this.invoke(endpoints.currentScopes, { options });
  }

  /**
   * Returns temporary AWS credentials for the objects of an S3 bucket whose keys begin with a prefix.
   *
   * With the `level` `read-only` they allow reading objects and listing keys; `read-write` allows storing and
   * deleting objects as well. They last about an hour; go by `expires` and ask for new ones in time. Every call
   * returns other credentials, and earlier ones stay valid until they expire.
   *
   * - Only buckets that the deployment is set up for are available, and none with a `.` in the name.
   * - End `prefix` with `/` unless you mean otherwise: `logs` gives access to `logs/a.txt`, but to
   *   `logs-old/a.txt` too. It must not begin with `/`.
   * - Objects can have no ACL other than `private`: S3 refuses an upload that asks for one, such as `public-read`,
   *   and `PutObjectAcl` as well.
   * - With `format` set to `iam-role-compat`, the only value there is, the answer has the form known from the
   *   metadata service of EC2 (`AccessKeyId`, `SecretAccessKey`, `Token`, `Expiration` and so on) and does not fit
   *   the declared response type.
   *
   * `levelIsReadOnly` in the required scopes is true when `level` is `read-only`; a scope for `read-write` will do
   * as well then.
   *
   * - `InvalidRequestArguments` or `InputError` (400): `level`, `bucket` or `prefix` is not acceptable.
   * - `ResourceNotFound` (404): the deployment has no access to this bucket.
   *
   * **Scopes:** if `levelIsReadOnly`: any of
   * - `auth:aws-s3:read-only:<bucket>/<prefix>`
   * - `auth:aws-s3:read-write:<bucket>/<prefix>`
   * - otherwise: `auth:aws-s3:read-write:<bucket>/<prefix>`
   *
   * @param level - `<level>` in the route
   * @param bucket - `<bucket>` in the route
   * @param prefix - `<prefix>` in the route
   * @param query - `format`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /aws/s3/<level>/<bucket>/<prefix>`
   */
  awsS3Credentials(
    level: string,
    bucket: string,
    prefix: string,
    query?: AwsS3CredentialsQuery,
    options?: CallOptions,
  ): Call<AwsS3CredentialsResponse> {
    return this.invoke(endpoints.awsS3Credentials, { args: [level, bucket, prefix], query, options });
  }

  /**
   * Lists the Azure storage accounts that this service has keys for.
   *
   * These are the ones to use as `account` in the other Azure methods. The list depends on the configuration of
   * the deployment and may be empty.
   *
   * **Scopes:** `auth:azure-table:list-accounts`
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /azure/accounts`
   */
  azureAccounts(options?: CallOptions): Call<AzureListAccountResponse> {
    return this.invoke(endpoints.azureAccounts, { options });
  }

  /**
   * Lists the tables of an Azure storage account.
   *
   * `account` is one of those from `azureAccounts`. Results come in pages; pass on each `continuationToken` until
   * an answer has none.
   *
   * **Scopes:** `auth:azure-table:list-tables:<account>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param account - `<account>` in the route
   * @param query - `continuationToken`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /azure/<account>/tables`
   */
  azureTables(account: string, query?: AzureTablesQuery, options?: CallOptions): PagedCall<AzureListTableResponse, string> {
    return this.invokePaged(endpoints.azureTables, { args: [account], query, options });
  }

  /**
   * Returns a signature that gives access to one Azure table for a short time.
   *
   * With the `level` `read-only` it allows queries; `read-write` allows adding, changing and deleting rows as
   * well, and the call creates the table if there is none. The signature (SAS) lasts less than half an hour; go by
   * `expiry` and ask for a new one in time. Repeating the call is safe.
   *
   * `levelIsReadOnly` in the required scopes is true when `level` is `read-only`; a scope for `read-write` will do
   * as well then.
   *
   * - `InvalidRequestArguments` (400): `level` is neither of the two, or a name is not one that Azure allows.
   * - `ResourceNotFound` (404): `account` is none of those from `azureAccounts`.
   *
   * **Scopes:** if `levelIsReadOnly`: any of
   * - `auth:azure-table:read-only:<account>/<table>`
   * - `auth:azure-table:read-write:<account>/<table>`
   * - otherwise: `auth:azure-table:read-write:<account>/<table>`
   *
   * @param account - `<account>` in the route
   * @param table - `<table>` in the route
   * @param level - `<level>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /azure/<account>/table/<table>/<level>`
   */
  azureTableSAS(account: string, table: string, level: string, options?: CallOptions): Call<AzureTableSharedAccessSignature> {
    return this.invoke(endpoints.azureTableSAS, { args: [account, table, level], options });
  }

  /**
   * Lists the blob containers of an Azure storage account.
   *
   * `account` is one of those from `azureAccounts`. Results come in pages; pass on each `continuationToken` until
   * an answer has none.
   *
   * **Scopes:** `auth:azure-container:list-containers:<account>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param account - `<account>` in the route
   * @param query - `continuationToken`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /azure/<account>/containers`
   */
  azureContainers(account: string, query?: AzureContainersQuery, options?: CallOptions): PagedCall<AzureListContainersResponse, string> {
    return this.invokePaged(endpoints.azureContainers, { args: [account], query, options });
  }

  /**
   * Returns a signature that gives access to one Azure blob container for a short time.
   *
   * With the `level` `read-only` it allows listing and reading blobs; `read-write` allows creating, changing and
   * deleting them as well, and the call creates the container if there is none. The signature (SAS) lasts less
   * than half an hour; go by `expiry` and ask for a new one in time. Repeating the call is safe.
   *
   * `levelIsReadOnly` in the required scopes is true when `level` is `read-only`; a scope for `read-write` will do
   * as well then.
   *
   * - `InvalidRequestArguments` (400): `level` is neither of the two, or a name is not one that Azure allows.
   * - `ResourceNotFound` (404): `account` is none of those from `azureAccounts`.
   *
   * **Scopes:** if `levelIsReadOnly`: any of
   * - `auth:azure-container:read-only:<account>/<container>`
   * - `auth:azure-container:read-write:<account>/<container>`
   * - otherwise: `auth:azure-container:read-write:<account>/<container>`
   *
   * @param account - `<account>` in the route
   * @param container - `<container>` in the route
   * @param level - `<level>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /azure/<account>/containers/<container>/<level>`
   */
  azureContainerSAS(account: string, container: string, level: string, options?: CallOptions): Call<AzureBlobSharedAccessSignature> {
    return this.invoke(endpoints.azureContainerSAS, { args: [account, container, level], options });
  }

  /**
   * Returns the addresses (DSN) under which a Sentry project accepts error reports for the time being.
   *
   * They hold credentials of their own and suit any Sentry client. Use them for a day at most and then ask for new
   * ones; they are disabled some time after `expires`. Repeating the call is safe and often returns the same DSN.
   *
   * `project` has up to 64 characters out of letters, digits, `_` and `-`. If Sentry knows no such project, one is
   * created for the team that the deployment is set up with; an administrator of Sentry can move it to another.
   *
   * `ResourceNotFound` (404) if no credentials could be had.
   *
   * **Scopes:** `auth:sentry:<project>`
   *
   * @param project - `<project>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /sentry/<project>/dsn`
   */
  sentryDSN(project: string, options?: CallOptions): Call<SentryDsnResponse> {
    return this.invoke(endpoints.sentryDSN, { args: [project], options });
  }

  /**
   * Returns a token for connecting to a websocktunnel server, through which a worker behind a firewall can be
   * reached.
   *
   * `wstAudience` names the group of servers that will accept the token, `wstClient` the connection. Where those
   * servers are is not part of the answer: have their URL configured next to the audience.
   *
   * The token lasts for some hours. Go by `expires` and ask for a new one in time; earlier ones stay valid until
   * their own expiry.
   *
   * **Scopes:** `auth:websocktunnel-token:<wstAudience>/<wstClient>`
   *
   * @param wstAudience - Group of servers that accept the token, as asked for
   * @param wstClient - Identifier of the connection that the token is good for, as asked for
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /websocktunnel/<wstAudience>/<wstClient>`
   */
  websocktunnelToken(wstAudience: string, wstClient: string, options?: CallOptions): Call<WebsocktunnelTokenResponse> {
    return this.invoke(endpoints.websocktunnelToken, { args: [wstAudience, wstClient], options });
  }

  /**
   * Returns a temporary access token for a Google Cloud service account.
   *
   * Only projects and service accounts that the deployment is set up for are available. The token lasts about an
   * hour; go by `expireTime` and ask for a new one in time.
   *
   * - `InvalidRequestArguments` (400): the service account is not one of the permitted ones.
   * - `ResourceNotFound` (404): the project is not configured, or Google Cloud issued no token.
   *
   * **Scopes:** `auth:gcp:access-token:<projectId>/<serviceAccount>`
   *
   * @param projectId - `<projectId>` in the route
   * @param serviceAccount - `<serviceAccount>` in the route
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /gcp/credentials/<projectId>/<serviceAccount>`
   */
  gcpCredentials(projectId: string, serviceAccount: string, options?: CallOptions): Call<GcpCredentialsResponse> {
    return this.invoke(endpoints.gcpCredentials, { args: [projectId, serviceAccount], options });
  }

  /**
   * Checks the signature of a request that a service received, and returns who signed it and with which scopes.
   *
   * For services that accept Taskcluster credentials, so that they need no access tokens themselves. Pass on the
   * parts of the received request exactly as they came in. A request without an `Authorization` header is checked
   * by the `bewit` in its query.
   *
   * A signature that is refused is no error of this call: it succeeds with the `status` `auth-failed` and a
   * reason, so always look at `status`. The body of the request is not checked; compare `hash` for that.
   *
   * Grant access by the `scopes` of the answer alone: whether they allow what was asked for is up to the calling
   * service. Needs no scopes.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param payload - Parts of a request that a service received, given to `authenticateHawk` to have its signature
   *   checked
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /authenticate-hawk`
   */
  authenticateHawk(payload: HawkSignatureAuthenticationRequest, options?: CallOptions): Call<HawkSignatureAuthenticationResponse> {
    return this.invoke(endpoints.authenticateHawk, { payload, options });
  }

  /**
   * Checks the signature of this very request against a made-up client, for trying out code that signs requests.
   *
   * Sign as `tester`, with `no-secret` for the access token. That client is given the `clientScopes` of the
   * request body; a certificate and `authorizedScopes` then narrow them down as usual, and what is left has to
   * satisfy `requiredScopes`. Returned are the `clientId` and the scopes as any other method would see them.
   *
   * A named temporary credential only works if `clientScopes` has `auth:create-client:` followed by its name.
   *
   * - `AuthenticationFailed` (401): signature or certificate is not valid.
   * - `InsufficientScopes` (403): `requiredScopes` are not satisfied.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param payload - Set-up for a call of `testAuthenticate`: what the made-up client holds, and what is asked of
   *   it
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /test-authenticate`
   */
  testAuthenticate(payload: TestAuthenticateRequest, options?: CallOptions): Call<TestAuthenticateResponse> {
    return this.invoke(endpoints.testAuthenticate, { payload, options });
  }

  /**
   * Checks the signature of this very request against a made-up client, as `testAuthenticate` does, but with GET.
   *
   * So it suits signed URLs (bewits) as well. Sign as `tester`, with `no-secret` for the access token. That client
   * has the scopes `test:*` and `auth:create-client:test:*`, and `test:authenticate-get` is required: a
   * certificate or `authorizedScopes` must not take it away. Returned are the `clientId` and the scopes as any
   * other method would see them.
   *
   * - `AuthenticationFailed` (401): signature or certificate is not valid.
   * - `InsufficientScopes` (403): `test:authenticate-get` is not among the scopes left.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /test-authenticate-get/`
   */
  testAuthenticateGet(options?: CallOptions): Call<TestAuthenticateResponse> {
    return this.invoke(endpoints.testAuthenticateGet, { options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface AuthUrls {
  readonly get: {
    ping: [];
    listClients: [query?: ListClientsQuery];
    client: [clientId: string];
    listRoles: [];
    listRoles2: [query?: ListRoles2Query];
    listRoleIds: [query?: ListRoleIdsQuery];
    role: [roleId: string];
    currentScopes: [];
    awsS3Credentials: [level: string, bucket: string, prefix: string, query?: AwsS3CredentialsQuery];
    azureAccounts: [];
    azureTables: [account: string, query?: AzureTablesQuery];
    azureTableSAS: [account: string, table: string, level: string];
    azureContainers: [account: string, query?: AzureContainersQuery];
    azureContainerSAS: [account: string, container: string, level: string];
    sentryDSN: [project: string];
    websocktunnelToken: [wstAudience: string, wstClient: string];
    gcpCredentials: [projectId: string, serviceAccount: string];
    testAuthenticateGet: [];
  };
  readonly other: {
    createClient: [clientId: string];
    resetAccessToken: [clientId: string];
    updateClient: [clientId: string];
    enableClient: [clientId: string];
    disableClient: [clientId: string];
    deleteClient: [clientId: string];
    createRole: [roleId: string];
    updateRole: [roleId: string];
    deleteRole: [roleId: string];
    expandScopes: [];
    authenticateHawk: [];
    testAuthenticate: [];
  };
}
