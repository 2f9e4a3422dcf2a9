// Generated from references/auth/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
  GetEntityHistoryQuery,
  GetEntityHistoryResponse,
  GetEntityHistoryResponseAuditHistoryEntry,
  GetRoleIdsResponse,
  GetRoleResponse,
  GithubRepositoryTokenRequest,
  GithubTokenResponse,
  HawkSignatureAuthenticationRequest,
  HawkSignatureAuthenticationResponse,
  ListAuditHistoryQuery,
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
 * Stores the clients and roles of a deployment, and checks the credentials of every request made to its
 * services.
 *
 * A client is a `clientId` with a secret `accessToken`, an expiry time, and scopes: strings such as
 * `queue:create-task:*` that say what it may do. A `*` at the end of a scope stands for any ending. A role is a
 * named set of scopes: whoever holds `assume:<roleId>` holds the scopes of that role too. A `roleId` that ends
 * in `*` applies to every name with that beginning, and `<..>` in its scopes stands for the rest of the name.
 *
 * Nobody can grant scopes that they do not hold themselves. Other services pass the requests they receive to
 * `authenticateHawk`, so access tokens never leave this service. It also issues short-lived credentials for AWS,
 * Azure, Google Cloud, GitHub, Sentry and websocktunnel to callers with the matching scopes.
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
   * Checks that the service is up and answers requests.
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
   * Returns an empty object while the service accepts requests.
   *
   * Made for load balancers. It does not check what the service depends on, such as its database. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__lbheartbeat__`
   */
  lbheartbeat(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.lbheartbeat, { options });
  }

  /**
   * Returns which release of Taskcluster the service runs.
   *
   * The answer is an object with `version` (such as `v106.0.0`), and with `commit`, `source` and `build`, which
   * may be empty. Needs no credentials.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__version__`
   */
  version(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.version, { options });
  }

  /**
   * Lists clients with their scopes, but without access tokens, sorted by `clientId`.
   *
   * `prefix` selects the clients whose `clientId` begins with it. Results come in pages; `limit` sets the largest
   * size of a page (1000 by default and at most). Pass on each `continuationToken` until an answer has none.
   *
   * Disabled and expired clients are listed too. Many deployments grant the required scope to everyone, through
   * the role `anonymous`.
   *
   * **Scopes:** `auth:list-clients`
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
   * `expandedScopes` lists what the client may do, roles included; `scopes` lists what it was given directly. Many
   * deployments grant the required scope to everyone, through the role `anonymous`.
   *
   * `ResourceNotFound` (404) if there is no such client.
   *
   * **Scopes:** `auth:get-client:<clientId>`
   *
   * @param clientId - Name of the client
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
   * Store the token at once: no other call reveals it. If it is lost, `resetAccessToken` issues a new one.
   *
   * `scopes` in the required scopes are those of the new client: the caller must hold every one of them.
   *
   * Repeating the call within 15 minutes with the same `description`, `expires` and `scopes` is safe and returns
   * the client with the token it already has.
   *
   * - `InputError` (400): `clientId` starts with `static/`, which is reserved for clients in the configuration of
   *   the deployment, or a scope ends in `**`.
   * - `InsufficientScopes` (403): the caller lacks one of the required scopes.
   * - `RequestConflict` (409): a client with this `clientId` exists and differs, is disabled, or is older than 15
   *   minutes. Change it with `updateClient`.
   *
   * Publishes a message on `clientCreated`, also when the call is repeated.
   *
   * **Scopes:** all of
   * - `auth:create-client:<clientId>`
   * - `<scope>` for each `scope` in `scopes`
   *
   * @param clientId - Name of the client
   * @param payload - Properties of a client, as passed to `createClient` and `updateClient`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `PUT /clients/<clientId>`
   */
  createClient(clientId: string, payload: CreateClientRequest, options?: CallOptions): Call<CreateClientResponse> {
    return this.invoke(endpoints.createClient, { args: [clientId], payload, options });
  }

  /**
   * Lists who changed a client, role, secret, hook or worker pool, how and when, oldest entry first.
   *
   * `entityType` is one of `client`, `role`, `secret`, `hook` and `worker-pool`. `entityId` is the name of the
   * entity: a `clientId`, a `roleId`, the name of a secret, `<hookGroupId>/<hookId>`, or a `workerPoolId`. Results
   * come in pages; `limit` sets the largest size of a page (1000 by default and at most). Pass on each
   * `continuationToken` until an answer has none.
   *
   * Entries outlive the entity and are deleted after 30 days, unless the deployment is set up otherwise. For an
   * entity that does not exist, or has no entries, the list is empty: there is no `ResourceNotFound`.
   *
   * `InvalidRequestArguments` (400) if `entityType` is none of the five.
   *
   * **Scopes:** `auth:audit-history:<entityType>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param entityType - Kind of what was changed: `client`, `role`, `secret`, `hook` or `worker-pool`
   * @param entityId - Name of what was changed: a `clientId`, a `roleId`, the name of a secret,
   *   `<hookGroupId>/<hookId>`, or a `workerPoolId`
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /audit/<entityType>/<entityId>`
   */
  getEntityHistory(
    entityType: string,
    entityId: string,
    query?: GetEntityHistoryQuery,
    options?: CallOptions,
  ): PagedCall<GetEntityHistoryResponse, GetEntityHistoryResponseAuditHistoryEntry> {
    return this.invokePaged(endpoints.getEntityHistory, { args: [entityType, entityId], query, options });
  }

  /**
   * Lists the changes that a client made to clients, roles, secrets, hooks and worker pools, oldest first.
   *
   * For the changes made to a client, call `getEntityHistory`. Results come in pages; `limit` sets the largest
   * size of a page (1000 by default and at most). Pass on each `continuationToken` until an answer has none.
   *
   * Entries are deleted after 30 days, unless the deployment is set up otherwise. For a client that does not
   * exist, or made no changes, the list is empty: there is no `ResourceNotFound`.
   *
   * **Scopes:** `auth:client-audit-history:<clientId>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param clientId - Name of the client
   * @param query - `continuationToken`, `limit`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /clients/<clientId>/audit`
   */
  listAuditHistory(
    clientId: string,
    query?: ListAuditHistoryQuery,
    options?: CallOptions,
  ): PagedCall<GetEntityHistoryResponse, GetEntityHistoryResponseAuditHistoryEntry> {
    return this.invokePaged(endpoints.listAuditHistory, { args: [clientId], query, options });
  }

  /**
   * Gives a client a new `accessToken`, returns it, and revokes the old one.
   *
   * Use it when a token was lost or has leaked. Temporary credentials made with the old token stop working too.
   *
   * Each call creates another token, and only the last one is valid. If an answer was lost, call again and use the
   * token from the new answer.
   *
   * - `InputError` (400): `clientId` starts with `static/`. Static clients belong to the configuration of the
   *   deployment and cannot be changed here.
   * - `ResourceNotFound` (404): there is no such client.
   *
   * Publishes a message on `clientUpdated`.
   *
   * **Scopes:** `auth:reset-access-token:<clientId>`
   *
   * @param clientId - Name of the client
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
   * `description` and `expires` are always replaced. `scopes` replaces the whole list; without it, the scopes stay
   * as they are. `deleteOnExpiration` becomes `false` when left out. The access token, and whether the client is
   * disabled, do not change. Repeating the call is safe.
   *
   * `scopesAdded` in the required scopes are the entries of `scopes` that are not in the client's list yet. The
   * caller must hold these, but not the scopes that stay or are removed.
   *
   * - `InputError` (400): a scope ends in `**`, or `clientId` starts with `static/`. Static clients belong to the
   *   configuration of the deployment and cannot be changed here.
   * - `InsufficientScopes` (403): the caller lacks one of the required scopes.
   * - `ResourceNotFound` (404): there is no such client.
   *
   * Publishes a message on `clientUpdated`.
   *
   * **Scopes:** all of
   * - `auth:update-client:<clientId>`
   * - `<scope>` for each `scope` in `scopesAdded`
   *
   * @param clientId - Name of the client
   * @param payload - Properties of a client, as passed to `createClient` and `updateClient`
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
   * Its scopes and its access token have not changed. An expired client stays expired: change `expires` with
   * `updateClient`. Repeating the call is safe, and so is calling it for a client that is not disabled.
   *
   * - `InputError` (400): `clientId` starts with `static/`. Static clients belong to the configuration of the
   *   deployment and cannot be changed here.
   * - `ResourceNotFound` (404): there is no such client.
   *
   * Publishes a message on `clientUpdated`.
   *
   * **Scopes:** `auth:enable-client:<clientId>`
   *
   * @param clientId - Name of the client
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /clients/<clientId>/enable`
   */
  enableClient(clientId: string, options?: CallOptions): Call<GetClientResponse> {
    return this.invoke(endpoints.enableClient, { args: [clientId], options });
  }

  /**
   * Disables a client until `enableClient` is called for it, and returns it.
   *
   * Requests signed with its access token fail, and so do requests with temporary credentials that it issued.
   * Login services disable a client when its owner loses scopes that the client has. Repeating the call is safe.
   *
   * - `InputError` (400): `clientId` starts with `static/`. Static clients belong to the configuration of the
   *   deployment and cannot be changed here.
   * - `ResourceNotFound` (404): there is no such client.
   *
   * Publishes a message on `clientUpdated`.
   *
   * **Scopes:** `auth:disable-client:<clientId>`
   *
   * @param clientId - Name of the client
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
   * Temporary credentials that it issued stop working too. Roles stay, even one made only for this client; remove
   * it with `deleteRole`.
   *
   * Succeeds even if there is no such client, so repeating the call is safe.
   *
   * `InputError` (400) if `clientId` starts with `static/`. Static clients belong to the configuration of the
   * deployment and cannot be changed here.
   *
   * Publishes a message on `clientDeleted`.
   *
   * **Scopes:** `auth:delete-client:<clientId>`
   *
   * @param clientId - Name of the client
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
   * The answer is an array and can be large. `listRoles2` returns it in pages, `listRoleIds` only the names. Many
   * deployments grant the required scope to everyone, through the role `anonymous`.
   *
   * **Scopes:** `auth:list-roles`
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /roles/`
   */
  listRoles(options?: CallOptions): Call<GetAllRolesNoPagination> {
    return this.invoke(endpoints.listRoles, { options });
  }

  /**
   * Lists roles, each with its scopes and what they expand to, in pages if `limit` is given.
   *
   * Without `limit` the answer holds all roles. With it, pass on each `continuationToken`, together with the same
   * `limit`, until an answer has none: a token without a `limit` returns the full list again. If roles are created
   * or deleted between two calls, the pages shift, and a role can be missed or listed twice.
   *
   * Many deployments grant the required scope to everyone, through the role `anonymous`.
   *
   * `InputError` (400) if the `continuationToken` is not valid.
   *
   * **Scopes:** `auth:list-roles`
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
   * Lists the names of roles, without their scopes, in pages if `limit` is given.
   *
   * Without `limit` the answer holds all names. With it, pass on each `continuationToken`, together with the same
   * `limit`, until an answer has none: a token without a `limit` returns the full list again. If roles are created
   * or deleted between two calls, the pages shift, and a name can be missed or listed twice.
   *
   * Many deployments grant the required scope to everyone, through the role `anonymous`.
   *
   * `InputError` (400) if the `continuationToken` is not valid.
   *
   * **Scopes:** `auth:list-roles`
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
   * `roleId` must be the exact name of a role: for the role `project:*`, pass `project:*`, not a name that it
   * applies to. To find out which scopes a name gets, call `expandScopes` with `assume:` and the name. Many
   * deployments grant the required scope to everyone, through the role `anonymous`.
   *
   * `ResourceNotFound` (404) if there is no such role.
   *
   * **Scopes:** `auth:get-role:<roleId>`
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
   * `scopes` in the required scopes are those of the new role: the caller must hold every one of them.
   *
   * Repeating the call with the same `description` and `scopes` is safe and returns the existing role.
   *
   * - `InputError` (400): a scope ends in `**` or `*<..>`, or contains `<..>` twice, or the roles would form a
   *   cycle, in which a role assumes itself, directly or through other roles.
   * - `InsufficientScopes` (403): the caller lacks one of the required scopes.
   * - `RequestConflict` (409): a role of this name exists and differs. Change it with `updateRole`.
   *
   * Publishes a message on `roleCreated`, also when the call is repeated.
   *
   * **Scopes:** all of
   * - `auth:create-role:<roleId>`
   * - `<scope>` for each `scope` in `scopes`
   *
   * @param roleId - Name of the role
   * @param payload - Properties of a role, as passed to `createRole` and `updateRole`
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
   * Everyone who holds the role gains and loses scopes accordingly. `scopes` is the whole new list: a scope that
   * it leaves out is removed. Repeating the call is safe.
   *
   * `scopesAdded` in the required scopes are the entries of `scopes` that the role did not grant already, directly
   * or through another role. The caller must hold these, but not the scopes that stay or are removed.
   *
   * - `InputError` (400): a scope ends in `**` or `*<..>`, or contains `<..>` twice, or the roles would form a
   *   cycle, in which a role assumes itself, directly or through other roles.
   * - `InsufficientScopes` (403): the caller lacks one of the required scopes.
   * - `ResourceNotFound` (404): there is no such role.
   *
   * Publishes a message on `roleUpdated`.
   *
   * **Scopes:** all of
   * - `auth:update-role:<roleId>`
   * - `<scope>` for each `scope` in `scopesAdded`
   *
   * @param roleId - Name of the role
   * @param payload - Properties of a role, as passed to `createRole` and `updateRole`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /roles/<roleId>`
   */
  updateRole(roleId: string, payload: CreateRoleRequest, options?: CallOptions): Call<GetRoleResponse> {
    return this.invoke(endpoints.updateRole, { args: [roleId], payload, options });
  }

  /**
   * Deletes a role, so that `assume:` followed by its name no longer grants anything.
   *
   * Clients and other roles keep that scope in their lists. If a role of this name is created again, they get its
   * scopes.
   *
   * Succeeds even if there is no such role, so repeating the call is safe.
   *
   * Publishes a message on `roleDeleted`.
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
   * Returns the given scopes together with all scopes that they grant through roles.
   *
   * A scope that another scope in the result covers is left out: if `a:*` is in the result, `a:b` is not. The
   * result does not depend on the scopes of the caller. Many deployments grant the required scope to everyone,
   * through the role `anonymous`.
   *
   * **Scopes:** `auth:expand-scopes`
   *
   * @param payload - A set of scopes: the input and result of `expandScopes`, and the result of `currentScopes`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /scopes/expand`
   */
  expandScopes(payload: SetOfScopesInput, options?: CallOptions): Call<SetOfScopes> {
    return this.invoke(endpoints.expandScopes, { payload, options });
  }

  /**
   * Returns the scopes that the caller may use with the credentials of this request.
   *
   * Roles are expanded, and the limits of temporary credentials and of `authorizedScopes` are applied, so the call
   * shows what some credentials may do. Every caller holds `assume:anonymous`, and without credentials that is all
   * it holds, together with the scopes of that role.
   *
   * `InsufficientScopes` (403) if the credentials lack `auth:current-scopes`. Many deployments grant the required
   * scope to everyone, through the role `anonymous`.
   *
   * **Scopes:** `auth:current-scopes`
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
   * With the `level` `read-only` they allow reading objects and listing keys; `read-write` also allows storing and
   * deleting objects. They last an hour; see `expires`, and get new ones before then. Every call returns new
   * credentials, and earlier ones stay valid until they expire.
   *
   * - Only buckets that the deployment is set up for are available, and none with a `.` in the name.
   * - `prefix` is compared character by character: `logs` gives access to `logs/a.txt`, but also to
   *   `logs-old/a.txt`. End it with `/` to avoid that. It must not begin with `/`.
   * - Objects can have no ACL other than `private`: S3 rejects an upload with another one, such as `public-read`,
   *   and it rejects `PutObjectAcl`.
   * - With `format` set to `iam-role-compat`, its only value, the answer has the format of the EC2 metadata
   *   service (`AccessKeyId`, `SecretAccessKey`, `Token`, `Expiration` and others) and does not match the declared
   *   response type.
   *
   * `levelIsReadOnly` in the required scopes is true when `level` is `read-only`; a scope for `read-write` is
   * enough then, too.
   *
   * - `InvalidRequestArguments` or `InputError` (400): `level`, `bucket` or `prefix` is not valid.
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
   * The other Azure methods accept these names as `account`. The list depends on the configuration of the
   * deployment and may be empty.
   *
   * **Scopes:** `auth:azure-table:list-accounts`
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `GET /azure/accounts`
   */
  azureAccounts(options?: CallOptions): Call<AzureListAccountResponse> {
    return this.invoke(endpoints.azureAccounts, { options });
  }

  /**
   * Lists the tables of an Azure storage account.
   *
   * `account` is one of those that `azureAccounts` returns. Results come in pages; pass on each
   * `continuationToken` until an answer has none.
   *
   * `ResourceNotFound` (404) if the service has no key for the account.
   *
   * **Scopes:** `auth:azure-table:list-tables:<account>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param account - `<account>` in the route
   * @param query - `continuationToken`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `GET /azure/<account>/tables`
   */
  azureTables(account: string, query?: AzureTablesQuery, options?: CallOptions): PagedCall<AzureListTableResponse, string> {
    return this.invokePaged(endpoints.azureTables, { args: [account], query, options });
  }

  /**
   * Returns a signature that gives access to one Azure table for 25 minutes.
   *
   * With the `level` `read-only` it allows queries; `read-write` also allows adding, changing and deleting rows,
   * and the call creates the table if it does not exist. The time at which the signature (SAS) stops working is in
   * `expiry`; get a new one before then. Repeating the call is safe.
   *
   * `levelIsReadOnly` in the required scopes is true when `level` is `read-only`; a scope for `read-write` is
   * enough then, too.
   *
   * - `InvalidRequestArguments` (400): `level` is neither of the two, or a name does not follow Azure's rules.
   * - `ResourceNotFound` (404): the service has no key for the account.
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
   * @deprecated Taskcluster plans to remove it.
   * @see `GET /azure/<account>/table/<table>/<level>`
   */
  azureTableSAS(account: string, table: string, level: string, options?: CallOptions): Call<AzureTableSharedAccessSignature> {
    return this.invoke(endpoints.azureTableSAS, { args: [account, table, level], options });
  }

  /**
   * Lists the blob containers of an Azure storage account.
   *
   * `account` is one of those that `azureAccounts` returns. Results come in pages; pass on each
   * `continuationToken` until an answer has none.
   *
   * `ResourceNotFound` (404) if the service has no key for the account.
   *
   * **Scopes:** `auth:azure-container:list-containers:<account>`
   *
   * **Pages:** iterate over the call to get the items of all pages; await it to get the first page.
   *
   * @param account - `<account>` in the route
   * @param query - `continuationToken`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @deprecated Taskcluster plans to remove it.
   * @see `GET /azure/<account>/containers`
   */
  azureContainers(account: string, query?: AzureContainersQuery, options?: CallOptions): PagedCall<AzureListContainersResponse, string> {
    return this.invokePaged(endpoints.azureContainers, { args: [account], query, options });
  }

  /**
   * Returns a signature that gives access to one Azure blob container for 25 minutes.
   *
   * With the `level` `read-only` it allows listing and reading blobs; `read-write` also allows creating, changing
   * and deleting them, and the call creates the container if it does not exist. The time at which the signature
   * (SAS) stops working is in `expiry`; get a new one before then. Repeating the call is safe.
   *
   * `levelIsReadOnly` in the required scopes is true when `level` is `read-only`; a scope for `read-write` is
   * enough then, too.
   *
   * - `InvalidRequestArguments` (400): `level` is neither of the two, or a name does not follow Azure's rules.
   * - `ResourceNotFound` (404): the service has no key for the account.
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
   * @deprecated Taskcluster plans to remove it.
   * @see `GET /azure/<account>/containers/<container>/<level>`
   */
  azureContainerSAS(account: string, container: string, level: string, options?: CallOptions): Call<AzureBlobSharedAccessSignature> {
    return this.invoke(endpoints.azureContainerSAS, { args: [account, container, level], options });
  }

  /**
   * Returns temporary addresses (DSNs) to send error reports of a Sentry project to.
   *
   * They contain credentials and work with any Sentry client. Use them for a day at most and then get new ones;
   * they are disabled some time after `expires`. Repeating the call is safe and often returns the same DSN.
   *
   * `project` has up to 64 letters, digits, `_` and `-`. If Sentry has no such project, the call creates it in the
   * team that the deployment is set up with; a Sentry administrator can move it to another team.
   *
   * `ResourceNotFound` (404) if Sentry gave no credentials.
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
   * Returns a token for a connection to a websocktunnel server, which makes a worker behind a firewall reachable.
   *
   * `wstAudience` names the group of servers that accept the token, `wstClient` the connection. The answer does
   * not say where those servers are: configure their URL together with the audience.
   *
   * The token lasts 4 days; see `expires`, and get a new one before then. Earlier tokens stay valid until they
   * expire.
   *
   * **Scopes:** `auth:websocktunnel-token:<wstAudience>/<wstClient>`
   *
   * @param wstAudience - Group of servers that accept the token, as requested
   * @param wstClient - Identifier of the connection that the token is for, as requested
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
   * Only the project and the service accounts that the deployment is set up for are available. The token lasts an
   * hour; see `expireTime`, and get a new one before then.
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
   * Returns a temporary GitHub token for some repositories of one owner, limited to the given permissions.
   *
   * `appName` is a GitHub App that the deployment is set up with; it must be installed for `owner`, a user or an
   * organization. The token lasts about an hour: GitHub decides, and `expires` tells. Every call issues a new
   * token.
   *
   * `repoPerms` in the required scopes holds `<repository>:<permission>:<level>` for each repository and each
   * permission asked for, as in `auth:github-repo-token:my-app/octocat/hello:contents:read`. Owner and
   * repositories are in lower case there, whatever their case in the request. Levels are compared as text: a scope
   * that ends in `contents:write` does not allow asking for `contents: read`, although a token to write can read.
   *
   * - `InputError` (400): GitHub refuses the repositories or permissions, such as a permission that the app does
   *   not have, or `owner` has a new name.
   * - `InsufficientScopes` (403): the caller lacks one of the required scopes.
   * - `ResourceNotFound` (404): the deployment has no app of this name, or the app is not installed for `owner`.
   * - `TooManyRequests` (429): GitHub limits the requests of the app at the moment. Try again later.
   *
   * **Scopes:** `auth:github-repo-token:<appName>/<owner>/<repoPerm>` for each `repoPerm` in `repoPerms`
   *
   * @param appName - `<appName>` in the route
   * @param owner - `<owner>` in the route
   * @param payload - Repositories and permissions of the token that `githubRepoToken` returns
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @experimental
   * @see `POST /github/<appName>/<owner>/repo-token`
   */
  githubRepoToken(appName: string, owner: string, payload: GithubRepositoryTokenRequest, options?: CallOptions): Call<GithubTokenResponse> {
    return this.invoke(endpoints.githubRepoToken, { args: [appName, owner], payload, options });
  }

  /**
   * Checks the signature of a request that a service received, and returns who signed it and with which scopes.
   *
   * Services that accept Taskcluster credentials use it, so that they need no access tokens themselves. Pass on
   * the parts of the received request unchanged. Without `authorization`, the `bewit` in the query of `resource`
   * is checked.
   *
   * The call succeeds whatever the outcome, so always look at `status`: `auth-success`, `auth-failed` with a
   * reason, or `no-auth` if the request carries neither an `Authorization` header nor a `bewit` and so has the
   * scopes of the role `anonymous`. The body of the request is not checked; compare `hash` for that.
   *
   * The calling service decides whether to allow the request. Decide by the `scopes` of the answer alone. Needs no
   * scopes.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param payload - Parts of a request that a service received, passed to `authenticateHawk` to check its
   *   signature
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /authenticate-hawk`
   */
  authenticateHawk(payload: HawkSignatureAuthenticationRequest, options?: CallOptions): Call<HawkSignatureAuthenticationResponse> {
    return this.invoke(endpoints.authenticateHawk, { payload, options });
  }

  /**
   * Checks the signature of this request against a test client, to try out code that signs requests.
   *
   * Sign as `tester`, with `no-secret` as the access token. That client has the `clientScopes` of the request
   * body. A certificate and `authorizedScopes` limit them as usual, and the rest must satisfy `requiredScopes`.
   * Returns the `clientId` and the scopes as any other method would see them.
   *
   * Named temporary credentials only work if `clientScopes` includes `auth:create-client:` followed by their name.
   *
   * - `AuthenticationFailed` (401): signature or certificate is not valid.
   * - `InsufficientScopes` (403): `requiredScopes` are not satisfied.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param payload - What the test client holds, and what is required of it, in a call of `testAuthenticate`
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `POST /test-authenticate`
   */
  testAuthenticate(payload: TestAuthenticateRequest, options?: CallOptions): Call<TestAuthenticateResponse> {
    return this.invoke(endpoints.testAuthenticate, { payload, options });
  }

  /**
   * Checks the signature of this request against a test client, as `testAuthenticate` does, but with GET.
   *
   * It works with signed URLs (bewits) as well. Sign as `tester`, with `no-secret` as the access token. That
   * client has the scopes `test:*` and `auth:create-client:test:*`. The call requires `test:authenticate-get`, so
   * a certificate or `authorizedScopes` must leave that scope. Returns the `clientId` and the scopes as any other
   * method would see them.
   *
   * - `AuthenticationFailed` (401): signature or certificate is not valid.
   * - `InsufficientScopes` (403): the request lacks `test:authenticate-get`.
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

  /**
   * Returns an empty object while the service accepts requests.
   *
   * Meant to check what the service depends on as well, but Taskcluster 106 checks nothing yet. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none: anyone can call this method.
   *
   * @param options - `signal`, `timeout`, `retries` and `headers` for this call
   * @throws {ApiError} if the service responds with an error
   * @see `GET /__heartbeat__`
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.heartbeat, { options });
  }
}

/** Arguments of `buildUrl` by method. `buildSignedUrl` supports the methods under `get`. */
export interface AuthUrls {
  readonly get: {
    ping: [];
    lbheartbeat: [];
    version: [];
    listClients: [query?: ListClientsQuery];
    client: [clientId: string];
    getEntityHistory: [entityType: string, entityId: string, query?: GetEntityHistoryQuery];
    listAuditHistory: [clientId: string, query?: ListAuditHistoryQuery];
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
    heartbeat: [];
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
    githubRepoToken: [appName: string, owner: string];
    authenticateHawk: [];
    testAuthenticate: [];
  };
}
