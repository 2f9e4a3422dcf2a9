import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { makePool } from '../../static-pool.ts';
import type { TestContext } from '../../test-context.ts';

/** What happened to an entity, oldest first. */
async function actions({ auth }: TestContext, entityType: string, entityId: string): Promise<string[]> {
  return (await auth.getEntityHistory(entityType, entityId)).auditHistory.map(({ actionType }) => actionType);
}

const nothing = { scopes: [], description: '' };

export const auditBehaviours: readonly Behaviour[] = behaviours('auth', {
  'the history of a client lists its changes, oldest first, even after it is deleted': async (context) => {
    const { clientId } = await context.client();
    await context.auth.updateClient(clientId, { description: '', expires: fromNow('1 hour') });
    await context.auth.resetAccessToken(clientId);
    await context.auth.disableClient(clientId);
    await context.auth.enableClient(clientId);
    await context.auth.deleteClient(clientId);
    const expected = ['created', 'updated', 'access token reset', 'client disabled', 'client enabled', 'deleted'];
    assert.deepEqual(await actions(context, 'client', clientId), expected);
  },

  'the history says who made a change, and when': async (context) => {
    const { clientId } = await context.client();
    const [entry] = (await context.auth.getEntityHistory('client', clientId)).auditHistory;
    assert.deepEqual([entry?.entityType, entry?.entityId, entry?.clientId], ['client', clientId, context.target.credentials.clientId]);
    assert.ok(Math.abs(Date.parse(entry?.created ?? '') - Date.now()) < 10 * 60_000);
  },

  'the history of a role lists its changes': async (context) => {
    const roleId = await context.role([]);
    await context.auth.updateRole(roleId, nothing);
    await context.auth.deleteRole(roleId);
    assert.deepEqual(await actions(context, 'role', roleId), ['created', 'updated', 'deleted']);
  },

  'the history of a secret lists its changes': async (context) => {
    const name = `${context.prefix}/secret`;
    context.cleanUp(() => context.secrets.remove(name));
    const payload = { secret: {}, expires: fromNow('1 hour') };
    await context.secrets.set(name, payload);
    await context.secrets.set(name, payload);
    await context.secrets.remove(name);
    assert.deepEqual(await actions(context, 'secret', name), ['created', 'updated', 'deleted']);
  },

  'the history of a hook lists its changes': async (context) => {
    const { prefix, hooks } = context;
    const definition = { metadata: { name: 'Conformance', description: '', owner: 'conformance@example.com' }, task: {}, bindings: [] };
    context.cleanUp(() => hooks.removeHook(prefix, 'hook'));
    await hooks.createHook(prefix, 'hook', definition);
    await hooks.updateHook(prefix, 'hook', definition);
    await hooks.removeHook(prefix, 'hook');
    assert.deepEqual(await actions(context, 'hook', `${prefix}/hook`), ['created', 'updated', 'deleted']);
  },

  'the history of a worker pool lists its changes': async (context) => {
    const workerPoolId = await makePool(context);
    await context.workerManager.deleteWorkerPool(workerPoolId);
    assert.deepEqual(await actions(context, 'worker-pool', workerPoolId), ['created', 'deleted']);
  },

  'the history of an unknown entity is empty': async (context) => {
    assert.deepEqual(await actions(context, 'client', `${context.prefix}/none`), []);
  },

  'the history of an unknown type is rejected': async (context) => {
    await context.refused(() => context.auth.getEntityHistory('task', context.prefix), 'InvalidRequestArguments');
  },

  'the changes that a client made are listed in pages': async (context) => {
    const credentials = await context.client([`auth:create-role:${context.prefix}/*`, `auth:delete-role:${context.prefix}/*`]);
    const auth = context.as(context.auth, credentials);
    await auth.createRole(`${context.prefix}/a`, nothing);
    await auth.deleteRole(`${context.prefix}/a`);
    const pages: [string, string][][] = [];
    for await (const { auditHistory } of context.auth.listAuditHistory(credentials.clientId, { limit: '1' }).pages()) {
      pages.push(auditHistory.map(({ entityId, actionType }) => [entityId, actionType]));
    }
    assert.deepEqual(pages.flat(), [
      [`${context.prefix}/a`, 'created'],
      [`${context.prefix}/a`, 'deleted'],
    ]);
    assert.ok(pages.every(({ length }) => length <= 1));
  },

  'reading the history of an entity needs a scope for its type': async (context) => {
    await context.onlyWith('auth:audit-history:role', context.auth, (auth) => auth.getEntityHistory('role', context.prefix));
    const other = context.as(context.auth, await context.client(['auth:audit-history:role']));
    await context.refused(() => other.getEntityHistory('secret', context.prefix), 'InsufficientScopes');
  },

  'reading the changes that a client made needs a scope for the client': async (context) => {
    const clientId = `${context.prefix}/some`;
    await context.onlyWith(`auth:client-audit-history:${clientId}`, context.auth, (auth) => auth.listAuditHistory(clientId));
  },
});
