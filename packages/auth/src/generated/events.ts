// Generated from references/auth/exchanges.yml (Taskcluster 106.0.0) by tools/generator. Do not edit.

import { type Binding, bind, type Exchange, type RoutingKeyPattern } from '@tc/core/codegen';
import type { ClientMessage, RoleMessage } from './types.ts';

/**
 * Messages about clients and roles that were created, changed or deleted.
 *
 * They name the client or role and nothing else; call `client` or `role` for its new state. The service itself
 * uses them to keep its instances in step, and auditing tools can do the same. Routing keys carry no information
 * yet, so a listener gets all messages of an exchange.
 *
 * A message may arrive more than once, and also when a repeated call changed nothing.
 */
export class AuthEvents {
  /**
   * Published when a client has been created.
   *
   * Published again when `createClient` is repeated.
   *
   * **Exchange:** `exchange/taskcluster-auth/v1/client-created`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  clientCreated(
    pattern?: RoutingKeyPattern<ClientCreatedRoutingKey> | string,
  ): Binding<'clientCreated', ClientMessage, ClientCreatedRoutingKey> {
    return bind(exchanges.clientCreated, pattern);
  }

  /**
   * Published when a client has been updated, enabled or disabled, or got a new access token.
   *
   * The message does not say which. It is published even if the call changed nothing. A change to a role that the
   * client holds is announced on `roleUpdated` only.
   *
   * **Exchange:** `exchange/taskcluster-auth/v1/client-updated`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  clientUpdated(
    pattern?: RoutingKeyPattern<ClientUpdatedRoutingKey> | string,
  ): Binding<'clientUpdated', ClientMessage, ClientUpdatedRoutingKey> {
    return bind(exchanges.clientUpdated, pattern);
  }

  /**
   * Published when a client has been deleted with `deleteClient`.
   *
   * Published even if there was no such client. A client that is deleted because it expired is not announced.
   *
   * **Exchange:** `exchange/taskcluster-auth/v1/client-deleted`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  clientDeleted(
    pattern?: RoutingKeyPattern<ClientDeletedRoutingKey> | string,
  ): Binding<'clientDeleted', ClientMessage, ClientDeletedRoutingKey> {
    return bind(exchanges.clientDeleted, pattern);
  }

  /**
   * Published when a role has been created.
   *
   * Published again when `createRole` is repeated. Clients that hold `assume:` followed by the name of the role
   * now have its scopes.
   *
   * **Exchange:** `exchange/taskcluster-auth/v1/role-created`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  roleCreated(pattern?: RoutingKeyPattern<RoleCreatedRoutingKey> | string): Binding<'roleCreated', RoleMessage, RoleCreatedRoutingKey> {
    return bind(exchanges.roleCreated, pattern);
  }

  /**
   * Published when the scopes or the description of a role have been updated.
   *
   * The scopes of all clients and roles that assume this one may have changed too; no messages announce that.
   *
   * **Exchange:** `exchange/taskcluster-auth/v1/role-updated`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  roleUpdated(pattern?: RoutingKeyPattern<RoleUpdatedRoutingKey> | string): Binding<'roleUpdated', RoleMessage, RoleUpdatedRoutingKey> {
    return bind(exchanges.roleUpdated, pattern);
  }

  /**
   * Published when a role has been deleted with `deleteRole`.
   *
   * Published even if there was no such role. Clients and roles that assumed it no longer have its scopes.
   *
   * **Exchange:** `exchange/taskcluster-auth/v1/role-deleted`
   *
   * @param pattern - values to look for by field, or a whole routing key pattern; default: every message
   */
  roleDeleted(pattern?: RoutingKeyPattern<RoleDeletedRoutingKey> | string): Binding<'roleDeleted', RoleMessage, RoleDeletedRoutingKey> {
    return bind(exchanges.roleDeleted, pattern);
  }
}

/** The routing key of `clientCreated`. */
export interface ClientCreatedRoutingKey {
  /**
   * Reserved for words that later versions may add; `_` for now. Leave it out to match it with `#`.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `clientUpdated`. */
export interface ClientUpdatedRoutingKey {
  /**
   * Reserved for words that later versions may add; `_` for now. Leave it out to match it with `#`.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `clientDeleted`. */
export interface ClientDeletedRoutingKey {
  /**
   * Reserved for words that later versions may add; `_` for now. Leave it out to match it with `#`.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `roleCreated`. */
export interface RoleCreatedRoutingKey {
  /**
   * Reserved for words that later versions may add; `_` for now. Leave it out to match it with `#`.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `roleUpdated`. */
export interface RoleUpdatedRoutingKey {
  /**
   * Reserved for words that later versions may add; `_` for now. Leave it out to match it with `#`.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

/** The routing key of `roleDeleted`. */
export interface RoleDeletedRoutingKey {
  /**
   * Reserved for words that later versions may add; `_` for now. Leave it out to match it with `#`.
   *
   * May be of several words.
   * `_` stands for none.
   */
  readonly reserved: string;
}

const exchanges = {
  clientCreated: {
    name: 'clientCreated',
    exchange: 'exchange/taskcluster-auth/v1/client-created',
    routingKey: [{ name: 'reserved', multipleWords: true }],
    schema: { name: 'ClientMessage', load: async () => (await import('./schemas.ts')).ClientMessage },
  },
  clientUpdated: {
    name: 'clientUpdated',
    exchange: 'exchange/taskcluster-auth/v1/client-updated',
    routingKey: [{ name: 'reserved', multipleWords: true }],
    schema: { name: 'ClientMessage', load: async () => (await import('./schemas.ts')).ClientMessage },
  },
  clientDeleted: {
    name: 'clientDeleted',
    exchange: 'exchange/taskcluster-auth/v1/client-deleted',
    routingKey: [{ name: 'reserved', multipleWords: true }],
    schema: { name: 'ClientMessage', load: async () => (await import('./schemas.ts')).ClientMessage },
  },
  roleCreated: {
    name: 'roleCreated',
    exchange: 'exchange/taskcluster-auth/v1/role-created',
    routingKey: [{ name: 'reserved', multipleWords: true }],
    schema: { name: 'RoleMessage', load: async () => (await import('./schemas.ts')).RoleMessage },
  },
  roleUpdated: {
    name: 'roleUpdated',
    exchange: 'exchange/taskcluster-auth/v1/role-updated',
    routingKey: [{ name: 'reserved', multipleWords: true }],
    schema: { name: 'RoleMessage', load: async () => (await import('./schemas.ts')).RoleMessage },
  },
  roleDeleted: {
    name: 'roleDeleted',
    exchange: 'exchange/taskcluster-auth/v1/role-deleted',
    routingKey: [{ name: 'reserved', multipleWords: true }],
    schema: { name: 'RoleMessage', load: async () => (await import('./schemas.ts')).RoleMessage },
  },
} as const satisfies Record<string, Exchange>;
