import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';

export const clientBehaviours: readonly Behaviour[] = behaviours('auth', {
  'creating a client returns its access token, and reading it does not': async (context) => {
    const clientId = `${context.prefix}/new`;
    context.cleanUp(() => context.auth.deleteClient(clientId));
    const expires = fromNow('1 hour');
    const scopes = [`${context.prefix}:a`];
    const created = await context.auth.createClient(clientId, { expires, description: 'Ünïcode, too', scopes });
    assert.ok(created.accessToken.length >= 22);
    const found = await context.auth.client(clientId);
    assert.equal('accessToken' in found, false);
    assert.deepEqual([found.clientId, found.description, found.scopes, found.disabled], [clientId, 'Ünïcode, too', scopes, false]);
    assert.equal(Date.parse(found.expires), expires.getTime());
  },

  'reading a client also returns its expanded scopes': async (context) => {
    const roleId = await context.role([`${context.prefix}:granted`]);
    const { clientId } = await context.client([`assume:${roleId}`]);
    const { expandedScopes } = await context.auth.client(clientId);
    assert.ok(expandedScopes.includes(`${context.prefix}:granted`));
  },

  'the same client can be created again soon afterwards': async (context) => {
    const clientId = `${context.prefix}/again`;
    context.cleanUp(() => context.auth.deleteClient(clientId));
    const payload = { expires: fromNow('1 hour'), description: '', scopes: [`${context.prefix}:a`] };
    const { accessToken } = await context.auth.createClient(clientId, payload);
    assert.equal((await context.auth.createClient(clientId, payload)).accessToken, accessToken);
  },

  'creating a different client with the same clientId is a conflict': async (context) => {
    const { clientId } = await context.client();
    const other = { expires: fromNow('2 hours'), description: 'another one', scopes: [] };
    assert.equal((await context.refused(() => context.auth.createClient(clientId, other), 'RequestConflict')).statusCode, 409);
  },

  'a client can be updated': async (context) => {
    const { clientId } = await context.client([`${context.prefix}:a`]);
    const expires = fromNow('2 hours');
    await context.auth.updateClient(clientId, { expires, description: 'changed', scopes: [`${context.prefix}:b`] });
    const found = await context.auth.client(clientId);
    assert.deepEqual([found.description, found.scopes, Date.parse(found.expires)], ['changed', [`${context.prefix}:b`], expires.getTime()]);
  },

  'an update without scopes does not change the scopes': async (context) => {
    const { clientId } = await context.client([`${context.prefix}:a`]);
    await context.auth.updateClient(clientId, { expires: fromNow('2 hours'), description: 'changed' });
    assert.deepEqual((await context.auth.client(clientId)).scopes, [`${context.prefix}:a`]);
  },

  'an unknown client cannot be read or updated': async (context) => {
    const clientId = `${context.prefix}/nobody`;
    assert.equal((await context.refused(() => context.auth.client(clientId), 'ResourceNotFound')).statusCode, 404);
    await context.refused(() => context.auth.updateClient(clientId, { expires: fromNow('1 hour'), description: '' }), 'ResourceNotFound');
  },

  'a deleted client is not found, and can be deleted again': async (context) => {
    const { clientId } = await context.client();
    await context.auth.deleteClient(clientId);
    await context.refused(() => context.auth.client(clientId), 'ResourceNotFound');
    await context.auth.deleteClient(clientId);
  },

  'resetting the access token invalidates the old one': async (context) => {
    const old = await context.client([`${context.prefix}:a`, 'auth:current-scopes']);
    const { accessToken } = await context.auth.resetAccessToken(old.clientId);
    assert.notEqual(accessToken, old.accessToken);
    const { scopes } = await context.as(context.auth, { clientId: old.clientId, accessToken }).currentScopes();
    assert.ok(scopes.includes(`${context.prefix}:a`));
    const role = { scopes: [], description: '' };
    await context.refused(() => context.as(context.auth, old).createRole(context.prefix, role), 'AuthenticationFailed');
  },

  'a disabled client is rejected until it is enabled': async (context) => {
    const credentials = await context.client([`${context.prefix}:a`, 'auth:current-scopes']);
    const role = { scopes: [], description: '' };
    assert.equal((await context.auth.disableClient(credentials.clientId)).disabled, true);
    await context.refused(() => context.as(context.auth, credentials).createRole(context.prefix, role), 'AuthenticationFailed');
    assert.equal((await context.auth.enableClient(credentials.clientId)).disabled, false);
    assert.ok((await context.as(context.auth, credentials).currentScopes()).scopes.includes(`${context.prefix}:a`));
  },

  'temporary credentials stop working when their issuer is deleted': async (context) => {
    const issuer = await context.client(['auth:current-scopes']);
    const temporary = issuer.createTemporary({ scopes: ['auth:current-scopes'], expiresIn: '15 minutes' });
    await context.as(context.auth, temporary).currentScopes();
    await context.auth.deleteClient(issuer.clientId);
    const role = { scopes: [], description: '' };
    await context.refused(() => context.as(context.auth, temporary).createRole(context.prefix, role), 'AuthenticationFailed');
  },

  'creating a client needs a scope for its clientId': async (context) => {
    const name = `${context.prefix}/team`;
    const auth = context.as(context.auth, await context.client([`auth:create-client:${name}/*`]));
    const payload = { expires: fromNow('1 hour'), description: '' };
    context.cleanUp(() => context.auth.deleteClient(`${name}/a`));
    await auth.createClient(`${name}/a`, payload);
    const error = await context.refused(() => auth.createClient(`${context.prefix}/other`, payload), 'InsufficientScopes');
    assert.match(error.serverMessage, new RegExp(`auth:create-client:${context.prefix}/other`));
  },

  'a caller cannot give a client scopes that the caller lacks': async (context) => {
    const auth = context.as(context.auth, await context.client([`auth:create-client:${context.prefix}/*`, `${context.prefix}:a:*`]));
    const payload = { expires: fromNow('1 hour'), description: '' };
    context.cleanUp(() => context.auth.deleteClient(`${context.prefix}/less`));
    await auth.createClient(`${context.prefix}/less`, { ...payload, scopes: [`${context.prefix}:a:b`] });
    await context.refused(
      () => auth.createClient(`${context.prefix}/more`, { ...payload, scopes: [`${context.prefix}:c`] }),
      'InsufficientScopes',
    );
  },

  'clients are listed by prefix, in pages': async (context) => {
    const ids = [(await context.client()).clientId, (await context.client()).clientId, (await context.client()).clientId].sort();
    const listed: string[] = [];
    for await (const { clientId } of context.auth.listClients({ prefix: `${context.prefix}/`, limit: '2' })) listed.push(clientId);
    assert.deepEqual(listed.sort(), ids);
  },

  'clientIds can contain slashes and some punctuation, but no spaces': async (context) => {
    const clientId = `${context.prefix}/a.b@c:d|e+f-g_h!/i`;
    context.cleanUp(() => context.auth.deleteClient(clientId));
    await context.auth.createClient(clientId, { expires: fromNow('1 hour'), description: '' });
    assert.equal((await context.auth.client(clientId)).clientId, clientId);
    const error = await context.refused(() => context.auth.client(`${context.prefix}/a b`), 'InvalidRequestArguments');
    assert.equal(error.statusCode, 400);
  },

  'the error lists invalid properties of the payload': async (context) => {
    const request = (payload: object) => context.auth.request('PUT', `/clients/${context.prefix}`, { payload });
    const error = await context.refused(() => request({ description: 1, expires: fromNow('1 hour') }), 'InputValidationError');
    assert.equal(error.statusCode, 400);
    assert.match(error.serverMessage, /description/);
    await context.refused(() => request({ description: '' }), 'InputValidationError');
    await context.refused(() => request({ description: '', expires: fromNow('1 hour'), surplus: 1 }), 'InputValidationError');
  },
});
