import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';

export const clientBehaviours: readonly Behaviour[] = behaviours('auth', {
  'a client that is created gets an access token, which is told this once': async (trial) => {
    const clientId = `${trial.prefix}/new`;
    trial.cleanUp(() => trial.auth.deleteClient(clientId));
    const expires = fromNow('1 hour');
    const scopes = [`${trial.prefix}:a`];
    const created = await trial.auth.createClient(clientId, { expires, description: 'Ünïcode, too', scopes });
    assert.ok(created.accessToken.length >= 22);
    const found = await trial.auth.client(clientId);
    assert.equal('accessToken' in found, false);
    assert.deepEqual([found.clientId, found.description, found.scopes, found.disabled], [clientId, 'Ünïcode, too', scopes, false]);
    assert.equal(Date.parse(found.expires), expires.getTime());
  },

  'its scopes are shown expanded, too': async (trial) => {
    const roleId = await trial.role([`${trial.prefix}:granted`]);
    const { clientId } = await trial.client([`assume:${roleId}`]);
    const { expandedScopes } = await trial.auth.client(clientId);
    assert.ok(expandedScopes.includes(`${trial.prefix}:granted`));
  },

  'the same client can be created again, right after': async (trial) => {
    const clientId = `${trial.prefix}/again`;
    trial.cleanUp(() => trial.auth.deleteClient(clientId));
    const payload = { expires: fromNow('1 hour'), description: '', scopes: [`${trial.prefix}:a`] };
    const { accessToken } = await trial.auth.createClient(clientId, payload);
    assert.equal((await trial.auth.createClient(clientId, payload)).accessToken, accessToken);
  },

  'another client of the same name is a conflict': async (trial) => {
    const { clientId } = await trial.client();
    const other = { expires: fromNow('2 hours'), description: 'another one', scopes: [] };
    assert.equal((await trial.refused(() => trial.auth.createClient(clientId, other), 'RequestConflict')).statusCode, 409);
  },

  'a client can be changed': async (trial) => {
    const { clientId } = await trial.client([`${trial.prefix}:a`]);
    const expires = fromNow('2 hours');
    await trial.auth.updateClient(clientId, { expires, description: 'changed', scopes: [`${trial.prefix}:b`] });
    const found = await trial.auth.client(clientId);
    assert.deepEqual([found.description, found.scopes, Date.parse(found.expires)], ['changed', [`${trial.prefix}:b`], expires.getTime()]);
  },

  'a change that names no scopes leaves them as they are': async (trial) => {
    const { clientId } = await trial.client([`${trial.prefix}:a`]);
    await trial.auth.updateClient(clientId, { expires: fromNow('2 hours'), description: 'changed' });
    assert.deepEqual((await trial.auth.client(clientId)).scopes, [`${trial.prefix}:a`]);
  },

  'a client that there is not cannot be read or changed': async (trial) => {
    const clientId = `${trial.prefix}/nobody`;
    assert.equal((await trial.refused(() => trial.auth.client(clientId), 'ResourceNotFound')).statusCode, 404);
    await trial.refused(() => trial.auth.updateClient(clientId, { expires: fromNow('1 hour'), description: '' }), 'ResourceNotFound');
  },

  'a client that is deleted is gone, and can be deleted again': async (trial) => {
    const { clientId } = await trial.client();
    await trial.auth.deleteClient(clientId);
    await trial.refused(() => trial.auth.client(clientId), 'ResourceNotFound');
    await trial.auth.deleteClient(clientId);
  },

  'a new access token takes the place of the old one': async (trial) => {
    const old = await trial.client([`${trial.prefix}:a`]);
    const { accessToken } = await trial.auth.resetAccessToken(old.clientId);
    assert.notEqual(accessToken, old.accessToken);
    const { scopes } = await trial.as(trial.auth, { clientId: old.clientId, accessToken }).currentScopes();
    assert.ok(scopes.includes(`${trial.prefix}:a`));
    const role = { scopes: [], description: '' };
    await trial.refused(() => trial.as(trial.auth, old).createRole(trial.prefix, role), 'AuthenticationFailed');
  },

  'a client that is disabled is refused, until it is enabled': async (trial) => {
    const credentials = await trial.client([`${trial.prefix}:a`]);
    const role = { scopes: [], description: '' };
    assert.equal((await trial.auth.disableClient(credentials.clientId)).disabled, true);
    await trial.refused(() => trial.as(trial.auth, credentials).createRole(trial.prefix, role), 'AuthenticationFailed');
    assert.equal((await trial.auth.enableClient(credentials.clientId)).disabled, false);
    assert.ok((await trial.as(trial.auth, credentials).currentScopes()).scopes.includes(`${trial.prefix}:a`));
  },

  'temporary credentials go with the client that has issued them': async (trial) => {
    const issuer = await trial.client([`${trial.prefix}:a`]);
    const temporary = issuer.createTemporary({ scopes: [`${trial.prefix}:a`], expiresIn: '15 minutes' });
    await trial.as(trial.auth, temporary).currentScopes();
    await trial.auth.deleteClient(issuer.clientId);
    const role = { scopes: [], description: '' };
    await trial.refused(() => trial.as(trial.auth, temporary).createRole(trial.prefix, role), 'AuthenticationFailed');
  },

  'creating a client takes a scope for its name': async (trial) => {
    const name = `${trial.prefix}/team`;
    const auth = trial.as(trial.auth, await trial.client([`auth:create-client:${name}/*`]));
    const payload = { expires: fromNow('1 hour'), description: '' };
    trial.cleanUp(() => trial.auth.deleteClient(`${name}/a`));
    await auth.createClient(`${name}/a`, payload);
    const error = await trial.refused(() => auth.createClient(`${trial.prefix}/other`, payload), 'InsufficientScopes');
    assert.match(error.serverMessage, new RegExp(`auth:create-client:${trial.prefix}/other`));
  },

  'nobody gives a client more than they hold': async (trial) => {
    const auth = trial.as(trial.auth, await trial.client([`auth:create-client:${trial.prefix}/*`, `${trial.prefix}:a:*`]));
    const payload = { expires: fromNow('1 hour'), description: '' };
    trial.cleanUp(() => trial.auth.deleteClient(`${trial.prefix}/less`));
    await auth.createClient(`${trial.prefix}/less`, { ...payload, scopes: [`${trial.prefix}:a:b`] });
    await trial.refused(
      () => auth.createClient(`${trial.prefix}/more`, { ...payload, scopes: [`${trial.prefix}:c`] }),
      'InsufficientScopes',
    );
  },

  'clients are listed by prefix, over pages': async (trial) => {
    const ids = [(await trial.client()).clientId, (await trial.client()).clientId, (await trial.client()).clientId].sort();
    const listed: string[] = [];
    for await (const { clientId } of trial.auth.listClients({ prefix: `${trial.prefix}/`, limit: '2' })) listed.push(clientId);
    assert.deepEqual(listed.sort(), ids);
  },

  'names of clients may hold slashes and signs, and no blanks': async (trial) => {
    const clientId = `${trial.prefix}/a.b@c:d|e+f-g_h!/i`;
    trial.cleanUp(() => trial.auth.deleteClient(clientId));
    await trial.auth.createClient(clientId, { expires: fromNow('1 hour'), description: '' });
    assert.equal((await trial.auth.client(clientId)).clientId, clientId);
    const error = await trial.refused(() => trial.auth.client(`${trial.prefix}/a b`), 'InvalidRequestArguments');
    assert.equal(error.statusCode, 400);
  },

  'what is wrong with a payload is told': async (trial) => {
    const request = (payload: object) => trial.auth.request('PUT', `/clients/${trial.prefix}`, { payload });
    const error = await trial.refused(() => request({ description: 1, expires: fromNow('1 hour') }), 'InputValidationError');
    assert.equal(error.statusCode, 400);
    assert.match(error.serverMessage, /description/);
    await trial.refused(() => request({ description: '' }), 'InputValidationError');
    await trial.refused(() => request({ description: '', expires: fromNow('1 hour'), surplus: 1 }), 'InputValidationError');
  },
});
