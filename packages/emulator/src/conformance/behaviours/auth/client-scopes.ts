import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';

const payload = () => ({ description: '', expires: fromNow('1 hour') });

export const clientScopeBehaviours: readonly Behaviour[] = behaviours('auth', {
  'reading a client needs a scope for its clientId': async (context) => {
    const { clientId } = await context.client();
    await context.onlyWith(`auth:get-client:${clientId}`, context.auth, (auth) => auth.client(clientId));
  },

  'listing clients needs a scope': async (context) => {
    await context.onlyWith('auth:list-clients', context.auth, (auth) => auth.listClients({ prefix: context.prefix }));
  },

  'updating a client needs a scope for its clientId, and the scopes that are added': async (context) => {
    const scope = `${context.prefix}:a`;
    const { clientId } = await context.client([scope]);
    const auth = context.as(context.auth, await context.client([`auth:update-client:${clientId}`]));
    await auth.updateClient(clientId, { ...payload(), scopes: [scope] });
    await auth.updateClient(clientId, { ...payload(), scopes: [] });
    await context.refused(() => auth.updateClient(clientId, { ...payload(), scopes: [scope] }), 'InsufficientScopes');
    await context.refused(() => auth.updateClient(`${clientId}-other`, payload()), 'InsufficientScopes', 'ResourceNotFound');
  },

  'resetting an access token needs a scope for the client': async (context) => {
    const { clientId } = await context.client();
    await context.onlyWith(`auth:reset-access-token:${clientId}`, context.auth, (auth) => auth.resetAccessToken(clientId));
  },

  'disabling and enabling a client need a scope each': async (context) => {
    const { clientId } = await context.client();
    await context.onlyWith(`auth:disable-client:${clientId}`, context.auth, (auth) => auth.disableClient(clientId));
    await context.onlyWith(`auth:enable-client:${clientId}`, context.auth, (auth) => auth.enableClient(clientId));
  },

  'deleting a client needs a scope for its clientId': async (context) => {
    const { clientId } = await context.client();
    await context.onlyWith(`auth:delete-client:${clientId}`, context.auth, (auth) => auth.deleteClient(clientId));
  },

  'a client cannot have a scope that ends with two stars': async (context) => {
    const clientId = `${context.prefix}/stars`;
    context.cleanUp(() => context.auth.deleteClient(clientId));
    const scopes = [`${context.prefix}:**`];
    await context.refused(() => context.auth.createClient(clientId, { ...payload(), scopes }), 'InputError');
    await context.auth.createClient(clientId, payload());
    await context.refused(() => context.auth.updateClient(clientId, { ...payload(), scopes }), 'InputError');
  },

  'static clients cannot be created, changed or deleted': async (context) => {
    const clientId = `static/${context.prefix}`;
    for (const call of [
      () => context.auth.createClient(clientId, payload()),
      () => context.auth.updateClient(clientId, payload()),
      () => context.auth.resetAccessToken(clientId),
      () => context.auth.disableClient(clientId),
      () => context.auth.enableClient(clientId),
      () => context.auth.deleteClient(clientId),
    ]) {
      await context.refused(call, 'InputError');
    }
  },

  'deleteOnExpiration is false if an update leaves it out': async (context) => {
    const { clientId } = await context.client([], { deleteOnExpiration: true });
    assert.equal((await context.auth.client(clientId)).deleteOnExpiration, true);
    assert.equal((await context.auth.updateClient(clientId, payload())).deleteOnExpiration, false);
  },

  'an expired client is rejected': async (context) => {
    const credentials = await context.client([], { expires: fromNow('-1 minute') });
    const auth = context.as(context.auth, credentials);
    await context.refused(() => auth.createRole(context.prefix, { scopes: [], description: '' }), 'AuthenticationFailed');
  },
});
