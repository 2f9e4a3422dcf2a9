// Generated from references/auth/api.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

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
 */
export class Auth extends Client<AuthUrls> {
  /** What this client is generated from. */
  static readonly service: ServiceDefinition = service;

  /**
   * @param options - the deployment, the credentials and how to call; see also `Auth.fromEnv()`
   * @throws {ConfigurationError} when an option is missing or out of range, naming it
   */
  constructor(options: ClientOptions<Auth> = {}) {
    super(service, options);
  }

  /**
   * Checks that the service is up and answers requests.
   *
   * Needs no credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /ping` in references/auth/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  ping(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.ping, [], undefined, undefined, options);
  }

  /**
   * Returns an empty object while the service accepts requests.
   *
   * Made for load balancers. It does not check what the service depends on, such as its database. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__lbheartbeat__` in references/auth/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  lbheartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.lbheartbeat, [], undefined, undefined, options);
  }

  /**
   * Returns which release of Taskcluster the service runs.
   *
   * The answer is an object with `version` (such as `v106.0.0`), and with `commit`, `source` and `build`, which
   * may be empty. Needs no credentials.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__version__` in references/auth/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  version(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.version, [], undefined, undefined, options);
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
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Clients. **Source:** `GET /clients/` in references/auth/api.yml.
   *
   * @param query - `prefix`, `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listClients(query?: ListClientsQuery, options?: CallOptions): PagedCall<ListClientResponse, GetClientResponse> {
    return this.callPaged(endpoints.listClients, [], undefined, query, options);
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
   * **Category:** Clients. **Source:** `GET /clients/<clientId>` in references/auth/api.yml.
   *
   * @param clientId - Name of the client
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  client(clientId: string, options?: CallOptions): Call<GetClientResponse> {
    return this.call(endpoints.client, [clientId], undefined, undefined, options);
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
   * **Category:** Clients. **Source:** `PUT /clients/<clientId>` in references/auth/api.yml.
   *
   * @param clientId - Name of the client
   * @param payload - Properties of a client, as passed to `createClient` and `updateClient`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  createClient(clientId: string, payload: CreateClientRequest, options?: CallOptions): Call<CreateClientResponse> {
    return this.call(endpoints.createClient, [clientId], payload, undefined, options);
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
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Audit. **Source:** `GET /audit/<entityType>/<entityId>` in references/auth/api.yml.
   *
   * @param entityType - Kind of what was changed: `client`, `role`, `secret`, `hook` or `worker-pool`
   * @param entityId - Name of what was changed: a `clientId`, a `roleId`, the name of a secret,
   *   `<hookGroupId>/<hookId>`, or a `workerPoolId`
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  getEntityHistory(
    entityType: string,
    entityId: string,
    query?: GetEntityHistoryQuery,
    options?: CallOptions,
  ): PagedCall<GetEntityHistoryResponse, GetEntityHistoryResponseAuditHistoryEntry> {
    return this.callPaged(endpoints.getEntityHistory, [entityType, entityId], undefined, query, options);
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
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Audit. **Source:** `GET /clients/<clientId>/audit` in references/auth/api.yml.
   *
   * @param clientId - Name of the client
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listAuditHistory(
    clientId: string,
    query?: ListAuditHistoryQuery,
    options?: CallOptions,
  ): PagedCall<GetEntityHistoryResponse, GetEntityHistoryResponseAuditHistoryEntry> {
    return this.callPaged(endpoints.listAuditHistory, [clientId], undefined, query, options);
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
   * **Category:** Clients. **Source:** `POST /clients/<clientId>/reset` in references/auth/api.yml.
   *
   * @param clientId - Name of the client
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  resetAccessToken(clientId: string, options?: CallOptions): Call<CreateClientResponse> {
    return this.call(endpoints.resetAccessToken, [clientId], undefined, undefined, options);
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
   * **Category:** Clients. **Source:** `POST /clients/<clientId>` in references/auth/api.yml.
   *
   * @param clientId - Name of the client
   * @param payload - Properties of a client, as passed to `createClient` and `updateClient`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  updateClient(clientId: string, payload: CreateClientRequest, options?: CallOptions): Call<GetClientResponse> {
    return this.call(endpoints.updateClient, [clientId], payload, undefined, options);
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
   * **Category:** Clients. **Source:** `POST /clients/<clientId>/enable` in references/auth/api.yml.
   *
   * @param clientId - Name of the client
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  enableClient(clientId: string, options?: CallOptions): Call<GetClientResponse> {
    return this.call(endpoints.enableClient, [clientId], undefined, undefined, options);
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
   * **Category:** Clients. **Source:** `POST /clients/<clientId>/disable` in references/auth/api.yml.
   *
   * @param clientId - Name of the client
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  disableClient(clientId: string, options?: CallOptions): Call<GetClientResponse> {
    return this.call(endpoints.disableClient, [clientId], undefined, undefined, options);
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
   * **Category:** Clients. **Source:** `DELETE /clients/<clientId>` in references/auth/api.yml.
   *
   * @param clientId - Name of the client
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  deleteClient(clientId: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.deleteClient, [clientId], undefined, undefined, options);
  }

  /**
   * Lists all roles at once, each with its scopes and what they expand to.
   *
   * The answer is an array and can be large. `listRoles2` returns it in pages, `listRoleIds` only the names. Many
   * deployments grant the required scope to everyone, through the role `anonymous`.
   *
   * **Scopes:** `auth:list-roles`
   *
   * **Category:** Roles. **Source:** `GET /roles/` in references/auth/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listRoles(options?: CallOptions): Call<GetAllRolesNoPagination> {
    return this.call(endpoints.listRoles, [], undefined, undefined, options);
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
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Roles. **Source:** `GET /roles2/` in references/auth/api.yml.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listRoles2(query?: ListRoles2Query, options?: CallOptions): PagedCall<GetAllRolesResponse, GetRoleResponse> {
    return this.callPaged(endpoints.listRoles2, [], undefined, query, options);
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
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Roles. **Source:** `GET /roleids/` in references/auth/api.yml.
   *
   * @param query - `continuationToken`, `limit`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  listRoleIds(query?: ListRoleIdsQuery, options?: CallOptions): PagedCall<GetRoleIdsResponse, string> {
    return this.callPaged(endpoints.listRoleIds, [], undefined, query, options);
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
   * **Category:** Roles. **Source:** `GET /roles/<roleId>` in references/auth/api.yml.
   *
   * @param roleId - Name of the role
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  role(roleId: string, options?: CallOptions): Call<GetRoleResponse> {
    return this.call(endpoints.role, [roleId], undefined, undefined, options);
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
   * **Category:** Roles. **Source:** `PUT /roles/<roleId>` in references/auth/api.yml.
   *
   * @param roleId - Name of the role
   * @param payload - Properties of a role, as passed to `createRole` and `updateRole`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  createRole(roleId: string, payload: CreateRoleRequest, options?: CallOptions): Call<GetRoleResponse> {
    return this.call(endpoints.createRole, [roleId], payload, undefined, options);
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
   * **Category:** Roles. **Source:** `POST /roles/<roleId>` in references/auth/api.yml.
   *
   * @param roleId - Name of the role
   * @param payload - Properties of a role, as passed to `createRole` and `updateRole`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  updateRole(roleId: string, payload: CreateRoleRequest, options?: CallOptions): Call<GetRoleResponse> {
    return this.call(endpoints.updateRole, [roleId], payload, undefined, options);
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
   * **Category:** Roles. **Source:** `DELETE /roles/<roleId>` in references/auth/api.yml.
   *
   * @param roleId - Name of the role
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  deleteRole(roleId: string, options?: CallOptions): Call<unknown> {
    return this.call(endpoints.deleteRole, [roleId], undefined, undefined, options);
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
   * **Category:** Scopes and Auth. **Source:** `POST /scopes/expand` in references/auth/api.yml.
   *
   * @param payload - A set of scopes: the input and result of `expandScopes`, and the result of `currentScopes`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  expandScopes(payload: SetOfScopesInput, options?: CallOptions): Call<SetOfScopes> {
    return this.call(endpoints.expandScopes, [], payload, undefined, options);
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
   * **Category:** Scopes and Auth. **Source:** `GET /scopes/current` in references/auth/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  currentScopes(options?: CallOptions): Call<SetOfScopes> {
    return this.call(endpoints.currentScopes, [], undefined, undefined, options);
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
   * **Category:** AWS Credentials. **Source:** `GET /aws/s3/<level>/<bucket>/<prefix>` in references/auth/api.yml.
   *
   * @param level - `<level>` of the route
   * @param bucket - `<bucket>` of the route
   * @param prefix - `<prefix>` of the route
   * @param query - `format`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  awsS3Credentials(
    level: string,
    bucket: string,
    prefix: string,
    query?: AwsS3CredentialsQuery,
    options?: CallOptions,
  ): Call<AwsS3CredentialsResponse> {
    return this.call(endpoints.awsS3Credentials, [level, bucket, prefix], undefined, query, options);
  }

  /**
   * Lists the Azure storage accounts that this service has keys for.
   *
   * The other Azure methods accept these names as `account`. The list depends on the configuration of the
   * deployment and may be empty.
   *
   * **Scopes:** `auth:azure-table:list-accounts`
   *
   * **Category:** Azure Credentials. **Source:** `GET /azure/accounts` in references/auth/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @deprecated Taskcluster may drop it.
   */
  azureAccounts(options?: CallOptions): Call<AzureListAccountResponse> {
    return this.call(endpoints.azureAccounts, [], undefined, undefined, options);
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
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Azure Credentials. **Source:** `GET /azure/<account>/tables` in references/auth/api.yml.
   *
   * @param account - `<account>` of the route
   * @param query - `continuationToken`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @deprecated Taskcluster may drop it.
   */
  azureTables(account: string, query?: AzureTablesQuery, options?: CallOptions): PagedCall<AzureListTableResponse, string> {
    return this.callPaged(endpoints.azureTables, [account], undefined, query, options);
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
   * **Category:** Azure Credentials. **Source:** `GET /azure/<account>/table/<table>/<level>` in
   * references/auth/api.yml.
   *
   * @param account - `<account>` of the route
   * @param table - `<table>` of the route
   * @param level - `<level>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @deprecated Taskcluster may drop it.
   */
  azureTableSAS(account: string, table: string, level: string, options?: CallOptions): Call<AzureTableSharedAccessSignature> {
    return this.call(endpoints.azureTableSAS, [account, table, level], undefined, undefined, options);
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
   * **Pages:** iterate over the call for the items of all pages; awaited, it gives the first page.
   *
   * **Category:** Azure Credentials. **Source:** `GET /azure/<account>/containers` in references/auth/api.yml.
   *
   * @param account - `<account>` of the route
   * @param query - `continuationToken`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @deprecated Taskcluster may drop it.
   */
  azureContainers(account: string, query?: AzureContainersQuery, options?: CallOptions): PagedCall<AzureListContainersResponse, string> {
    return this.callPaged(endpoints.azureContainers, [account], undefined, query, options);
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
   * **Category:** Azure Credentials. **Source:** `GET /azure/<account>/containers/<container>/<level>` in
   * references/auth/api.yml.
   *
   * @param account - `<account>` of the route
   * @param container - `<container>` of the route
   * @param level - `<level>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @deprecated Taskcluster may drop it.
   */
  azureContainerSAS(account: string, container: string, level: string, options?: CallOptions): Call<AzureBlobSharedAccessSignature> {
    return this.call(endpoints.azureContainerSAS, [account, container, level], undefined, undefined, options);
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
   * **Category:** Sentry Credentials. **Source:** `GET /sentry/<project>/dsn` in references/auth/api.yml.
   *
   * @param project - `<project>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  sentryDSN(project: string, options?: CallOptions): Call<SentryDsnResponse> {
    return this.call(endpoints.sentryDSN, [project], undefined, undefined, options);
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
   * **Category:** Websocktunnel Credentials. **Source:** `GET /websocktunnel/<wstAudience>/<wstClient>` in
   * references/auth/api.yml.
   *
   * @param wstAudience - Group of servers that accept the token, as requested
   * @param wstClient - Identifier of the connection that the token is for, as requested
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  websocktunnelToken(wstAudience: string, wstClient: string, options?: CallOptions): Call<WebsocktunnelTokenResponse> {
    return this.call(endpoints.websocktunnelToken, [wstAudience, wstClient], undefined, undefined, options);
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
   * **Category:** GCP Credentials. **Source:** `GET /gcp/credentials/<projectId>/<serviceAccount>` in
   * references/auth/api.yml.
   *
   * @param projectId - `<projectId>` of the route
   * @param serviceAccount - `<serviceAccount>` of the route
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  gcpCredentials(projectId: string, serviceAccount: string, options?: CallOptions): Call<GcpCredentialsResponse> {
    return this.call(endpoints.gcpCredentials, [projectId, serviceAccount], undefined, undefined, options);
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
   * **Category:** Github Credentials. **Source:** `POST /github/<appName>/<owner>/repo-token` in
   * references/auth/api.yml.
   *
   * @param appName - `<appName>` of the route
   * @param owner - `<owner>` of the route
   * @param payload - Repositories and permissions of the token that `githubRepoToken` returns
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   * @experimental
   */
  githubRepoToken(appName: string, owner: string, payload: GithubRepositoryTokenRequest, options?: CallOptions): Call<GithubTokenResponse> {
    return this.call(endpoints.githubRepoToken, [appName, owner], payload, undefined, options);
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
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Scopes and Auth. **Source:** `POST /authenticate-hawk` in references/auth/api.yml.
   *
   * @param payload - Parts of a request that a service received, passed to `authenticateHawk` to check its
   *   signature
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  authenticateHawk(payload: HawkSignatureAuthenticationRequest, options?: CallOptions): Call<HawkSignatureAuthenticationResponse> {
    return this.call(endpoints.authenticateHawk, [], payload, undefined, options);
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
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Scopes and Auth. **Source:** `POST /test-authenticate` in references/auth/api.yml.
   *
   * @param payload - What the test client holds, and what is required of it, in a call of `testAuthenticate`
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  testAuthenticate(payload: TestAuthenticateRequest, options?: CallOptions): Call<TestAuthenticateResponse> {
    return this.call(endpoints.testAuthenticate, [], payload, undefined, options);
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
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Scopes and Auth. **Source:** `GET /test-authenticate-get/` in references/auth/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  testAuthenticateGet(options?: CallOptions): Call<TestAuthenticateResponse> {
    return this.call(endpoints.testAuthenticateGet, [], undefined, undefined, options);
  }

  /**
   * Returns an empty object while the service accepts requests.
   *
   * Meant to check what the service depends on as well, but Taskcluster 106 checks nothing yet. Needs no
   * credentials and changes nothing.
   *
   * **Scopes:** none; anyone may call this.
   *
   * **Category:** Monitoring. **Source:** `GET /__heartbeat__` in references/auth/api.yml.
   *
   * @param options - signal, timeout, retries and headers of this call
   * @throws {ApiError} when the service refuses
   */
  heartbeat(options?: CallOptions): Call<unknown> {
    return this.call(endpoints.heartbeat, [], undefined, undefined, options);
  }
}

/** The arguments of each method's URL, as `buildUrl` takes them; those under `get` are for `buildSignedUrl` too. */
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
