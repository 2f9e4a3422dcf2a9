import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

async function make(
  context: TestContext,
  secret: Record<string, unknown> = { password: 'hunter2' },
  expires = fromNow('1 hour'),
  name = `${context.prefix}/secret`,
): Promise<string> {
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
    await context.refused(() => context.secrets.get(name), 'ResourceNotFound');
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

  'a secret that does not exist can be removed': async (context) => {
    await context.secrets.remove(`${context.prefix}/none`);
  },

  'an expired secret is not listed': async (context) => {
    const name = await make(context, {}, fromNow('-1 minute'));
    const names: string[] = [];
    for await (const listed of context.secrets.list()) names.push(listed);
    assert.ok(!names.includes(name));
  },

  'an expired secret can be set again': async (context) => {
    const name = await make(context, { old: true }, fromNow('-1 minute'));
    await context.secrets.set(name, { secret: { new: true }, expires: fromNow('1 hour') });
    assert.deepEqual((await context.secrets.get(name)).secret, { new: true });
  },

  'the names are listed in order': async (context) => {
    const wanted = ['a', 'b', 'c'].map((word) => `${context.prefix}/${word}`);
    for (const name of [...wanted].reverse()) await make(context, {}, fromNow('1 hour'), name);
    const names: string[] = [];
    for await (const name of context.secrets.list({ limit: '50' })) names.push(name);
    assert.deepEqual(
      names.filter((name) => name.startsWith(context.prefix)),
      wanted,
    );
  },

  'names can contain slashes, spaces and percent signs': async (context) => {
    const name = `${context.prefix}/a b/100%/ü`;
    await make(context, { a: 1 }, fromNow('1 hour'), name);
    assert.deepEqual((await context.secrets.get(name)).secret, { a: 1 });
  },

  'listing the names needs a scope': async (context) => {
    await context.onlyWith('secrets:list-secrets', context.secrets, (secrets) => secrets.list());
  },

  'the scope is checked before the secret is looked up': async (context) => {
    const other = context.as(context.secrets, await context.client([`secrets:get:${context.prefix}/other`]));
    await context.refused(() => other.get(`${context.prefix}/none`), 'InsufficientScopes');
  },

  'setting and removing a secret need the same scope': async (context) => {
    const name = `${context.prefix}/secret`;
    context.cleanUp(() => context.secrets.remove(name));
    await context.onlyWith(`secrets:set:${name}`, context.secrets, async (secrets) => {
      await secrets.set(name, { secret: {}, expires: fromNow('1 hour') });
      await secrets.remove(name);
    });
  },

  'a secret is an object with an expiry time': async (context) => {
    const put = (payload: object) => context.secrets.request('PUT', `/secret/${encodeURIComponent(`${context.prefix}/bad`)}`, { payload });
    await context.refused(() => put({ secret: 'text', expires: fromNow('1 hour') }), 'InputValidationError');
    await context.refused(() => put({ secret: {} }), 'InputValidationError');
    await context.refused(() => put({ secret: {}, expires: fromNow('1 hour'), more: 1 }), 'InputValidationError');
  },
});
