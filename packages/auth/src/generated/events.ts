// Generated from references/auth/exchanges.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
 *
 * @example
 * ```ts
 * import { AuthEvents } from '@tc/auth/events';
 * import { Pulse } from '@tc/pulse';
 *
 * const events = new AuthEvents();
 * await using consumer = await Pulse.fromEnv().consume(
 *   { bindings: [events.clientCreated()] },
 *   async (message) => console.log(message.name, message.payload),
 * );
 * ```
 */
export class AuthEvents {
  /**
   * Published when a client has been created.
   *
   * Published again when `createClient` is repeated.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-auth/v1/client-created`
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
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-auth/v1/client-updated`
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
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-auth/v1/client-deleted`
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
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-auth/v1/role-created`
   */
  roleCreated(pattern?: RoutingKeyPattern<RoleCreatedRoutingKey> | string): Binding<'roleCreated', RoleMessage, RoleCreatedRoutingKey> {
    return bind(exchanges.roleCreated, pattern);
  }

  /**
   * Published when the scopes or the description of a role have been updated.
   *
   * The scopes of all clients and roles that assume this one may have changed too; no messages announce that.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-auth/v1/role-updated`
   */
  roleUpdated(pattern?: RoutingKeyPattern<RoleUpdatedRoutingKey> | string): Binding<'roleUpdated', RoleMessage, RoleUpdatedRoutingKey> {
    return bind(exchanges.roleUpdated, pattern);
  }

  /**
   * Published when a role has been deleted with `deleteRole`.
   *
   * Published even if there was no such role. Clients and roles that assumed it no longer have its scopes.
   *
   * @param pattern - values to match by field, or a whole routing key pattern; by default, all messages match
   * @see `exchange/taskcluster-auth/v1/role-deleted`
   */
  roleDeleted(pattern?: RoutingKeyPattern<RoleDeletedRoutingKey> | string): Binding<'roleDeleted', RoleMessage, RoleDeletedRoutingKey> {
    return bind(exchanges.roleDeleted, pattern);
  }
}

/** The routing key that several events share. */
export interface AuthRoutingKey {
  /**
   * Reserved for words that later versions may add; `_` for now. Leave it out to match it with `#`.
   *
   * Can be several words.
   * `_` if there is none.
   */
  readonly reserved: string;
}

/** The routing key of `clientCreated`. */
export type ClientCreatedRoutingKey = AuthRoutingKey;

/** The routing key of `clientUpdated`. */
export type ClientUpdatedRoutingKey = AuthRoutingKey;

/** The routing key of `clientDeleted`. */
export type ClientDeletedRoutingKey = AuthRoutingKey;

/** The routing key of `roleCreated`. */
export type RoleCreatedRoutingKey = AuthRoutingKey;

/** The routing key of `roleUpdated`. */
export type RoleUpdatedRoutingKey = AuthRoutingKey;

/** The routing key of `roleDeleted`. */
export type RoleDeletedRoutingKey = AuthRoutingKey;

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
