import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { Trial } from '../test-context.ts';

async function make(trial: Trial, secret: Record<string, unknown> = { password: 'hunter2' }, expires = fromNow('1 hour')): Promise<string> {
  const name = `${trial.prefix}/secret`;
  trial.cleanUp(() => trial.secrets.remove(name));
  await trial.secrets.set(name, { secret, expires });
  return name;
}

export const secretBehaviours: readonly Behaviour[] = behaviours('secrets', {
  'a secret that is set can be read': async (trial) => {
    const secret = { text: 'Ünïcode', nested: { list: [1, null] } };
    const expires = fromNow('1 hour');
    const found = await trial.secrets.get(await make(trial, secret, expires));
    assert.deepEqual(found.secret, secret);
    assert.equal(Date.parse(found.expires), expires.getTime());
  },

  'a secret can be set anew': async (trial) => {
    const name = await make(trial);
    await trial.secrets.set(name, { secret: { other: true }, expires: fromNow('1 hour') });
    assert.deepEqual((await trial.secrets.get(name)).secret, { other: true });
  },

  'a secret that is removed is gone': async (trial) => {
    const name = await make(trial);
    await trial.secrets.remove(name);
    await trial.refused(() => trial.secrets.get(name), 'ResourceNotFound');
  },

  'a secret that there is not is not found': async (trial) => {
    await trial.refused(() => trial.secrets.get(`${trial.prefix}/none`), 'ResourceNotFound');
  },

  'a secret that has expired cannot be read': async (trial) => {
    const name = await make(trial, { a: 1 }, fromNow('-1 minute'));
    await trial.refused(() => trial.secrets.get(name), 'ResourceExpired', 'ResourceNotFound');
  },

  'the names of secrets are listed, over pages': async (trial) => {
    const name = await make(trial);
    const names: string[] = [];
    for await (const listed of trial.secrets.list({ limit: '100' })) names.push(listed);
    assert.ok(names.includes(name));
  },

  'reading and setting a secret take scopes for its name': async (trial) => {
    const name = await make(trial);
    const reader = trial.as(trial.secrets, await trial.client([`secrets:get:${trial.prefix}/*`]));
    assert.deepEqual((await reader.get(name)).secret, { password: 'hunter2' });
    await trial.refused(() => reader.set(name, { secret: {}, expires: fromNow('1 hour') }), 'InsufficientScopes');
    await trial.refused(() => reader.remove(name), 'InsufficientScopes');
    await trial.refused(() => trial.as(trial.secrets, undefined).get(name), 'InsufficientScopes', 'AuthenticationFailed');
  },

  'what is refused is not repeated in the error': async (trial) => {
    const payload = { secret: { password: 'hunter2-unlikely' }, expires: 'never' };
    const error = await trial.refused(
      () => trial.secrets.request('PUT', `/secret/${encodeURIComponent(`${trial.prefix}/bad`)}`, { payload }),
      'InputValidationError',
    );
    assert.ok(!JSON.stringify([error.serverMessage, error.requestInfo]).includes('hunter2-unlikely'));
  },
});
