import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

async function make(
  context: TestContext,
  secret: Record<string, unknown> = { password: 'hunter2' },
  expires = fromNow('1 hour'),
): Promise<string> {
  const name = `${context.prefix}/secret`;
  context.cleanUp(() => context.secrets.remove(name));
  await context.secrets.set(name, { secret, expires });
  return name;
}

export const secretBehaviours: readonly Behaviour[] = behaviours('secrets', {
  'a secret can be set and read': async (context) => {
    const secret = { text: 'Ünïcode', nested: { list: [1, null] } };
    const expires = fromNow('1 hour');
    const found = await context.secrets.get(await make(context, secret, expires));
    assert.deepEqual(found.secret, secret);
    assert.equal(Date.parse(found.expires), expires.getTime());
  },

  'a secret can be overwritten': async (context) => {
    const name = await make(context);
    await context.secrets.set(name, { secret: { other: true }, expires: fromNow('1 hour') });
    assert.deepEqual((await context.secrets.get(name)).secret, { other: true });
  },

  'a removed secret is not found': async (context) => {
    const name = await make(context);
    await context.secrets.remove(name);
    await context.refused(() => context.secrets.get(name), 'ResourceNotFound');
  },

  'an unknown secret is not found': async (context) => {
    await context.refused(() => context.secrets.get(`${context.prefix}/none`), 'ResourceNotFound');
  },

  'an expired secret cannot be read': async (context) => {
    const name = await make(context, { a: 1 }, fromNow('-1 minute'));
    await context.refused(() => context.secrets.get(name), 'ResourceExpired', 'ResourceNotFound');
  },

  'the names of secrets are listed in pages': async (context) => {
    const name = await make(context);
    const names: string[] = [];
    for await (const listed of context.secrets.list({ limit: '100' })) names.push(listed);
    assert.ok(names.includes(name));
  },

  'reading and setting a secret need scopes for its name': async (context) => {
    const name = await make(context);
    const reader = context.as(context.secrets, await context.client([`secrets:get:${context.prefix}/*`]));
    assert.deepEqual((await reader.get(name)).secret, { password: 'hunter2' });
    await context.refused(() => reader.set(name, { secret: {}, expires: fromNow('1 hour') }), 'InsufficientScopes');
    await context.refused(() => reader.remove(name), 'InsufficientScopes');
    await context.refused(() => context.as(context.secrets, undefined).get(name), 'InsufficientScopes', 'AuthenticationFailed');
  },

  'an error does not contain the rejected secret': async (context) => {
    const payload = { secret: { password: 'hunter2-unlikely' }, expires: 'never' };
    const error = await context.refused(
      () => context.secrets.request('PUT', `/secret/${encodeURIComponent(`${context.prefix}/bad`)}`, { payload }),
      'InputValidationError',
    );
    assert.ok(!JSON.stringify([error.serverMessage, error.requestInfo]).includes('hunter2-unlikely'));
  },
});
