import { fromNow } from '@tc/core';
import { Secrets } from '@tc/secrets';
import { assertHidesPlanted, PLANTED } from '@tc/test-support/planted-secrets';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';

const test = suite('secrets');

test('a secret is stored under its name, and a new value replaces the old one', async () => {
  await using server = await deployment();
  const secrets = clientOf(server, Secrets);
  const expires = fromNow('1 day');
  await secrets.set('project/ci/token', { secret: { token: 'a', more: [1] }, expires });
  assert.equal(await secrets.get('project/ci/token'), { secret: { token: 'a', more: [1] }, expires: expires.toISOString() });
  await secrets.set('project/ci/token', { secret: { other: true }, expires });
  assert.equal((await secrets.get('project/ci/token')).secret, { other: true });
});

test('a name can contain unencoded slashes in the URL', async () => {
  await using server = await deployment();
  const secrets = clientOf(server, Secrets);
  await secrets.set('a/b', { secret: { x: 1 }, expires: fromNow('1 day') });
  const url = `${server.emulator.rootUrl}/api/secrets/v1/secret/a/b`;
  const response = await fetch(url, { headers: { authorization: server.emulator.credentials.signRequest('GET', url) } });
  assert.equal(((await response.json()) as { secret: unknown }).secret, { x: 1 });
});

test('a removed or unknown secret is not found', async () => {
  await using server = await deployment();
  const secrets = clientOf(server, Secrets);
  await refusal(secrets.get('a'), 'ResourceNotFound');
  await secrets.remove('a');
  await secrets.set('a', { secret: {}, expires: fromNow('1 day') });
  await secrets.remove('a');
  await refusal(secrets.get('a'), 'ResourceNotFound');
  await secrets.remove('a');
});

test('an expired secret is not found and not listed', async () => {
  await using server = await deployment();
  const secrets = clientOf(server, Secrets);
  await secrets.set('a', { secret: {}, expires: fromNow('1 hour') });
  await secrets.set('b', { secret: {}, expires: fromNow('1 hour') });
  await secrets.set('b', { secret: {}, expires: fromNow('3 hours') });
  await server.emulator.advance('59 minutes');
  await secrets.get('a');
  await server.emulator.advance('2 minutes');
  await refusal(secrets.get('a'), 'ResourceNotFound');
  assert.equal((await secrets.list()).secrets, ['b']);
  const { auditHistory } = await server.auth.getEntityHistory('secret', 'a');
  assert.equal(
    auditHistory.map(({ actionType, clientId }) => [actionType, clientId]),
    [
      ['created', server.emulator.credentials.clientId],
      ['expired', 'static/taskcluster/secrets'],
    ],
  );
});

test('reading and writing need different scopes, which are checked before the secret is looked up', async () => {
  await using server = await deployment();
  const secrets = clientOf(server, Secrets);
  await secrets.set('a', { secret: {}, expires: fromNow('1 day') });
  const reader = secrets.use({ credentials: await server.clientWith('secrets:get:a') });
  await reader.get('a');
  await refusal(reader.set('a', { secret: {}, expires: fromNow('1 day') }), 'InsufficientScopes');
  await refusal(reader.remove('a'), 'InsufficientScopes');
  await refusal(reader.get('b'), 'InsufficientScopes');
});

test('the names are listed in alphabetical order and in pages', async () => {
  await using server = await deployment();
  const secrets = clientOf(server, Secrets);
  for (const name of ['c', 'a', 'b']) await secrets.set(name, { secret: {}, expires: fromNow('1 day') });
  const lister = secrets.use({ credentials: await server.clientWith('secrets:list-secrets') });
  const names: string[] = [];
  for await (const name of lister.list({ limit: '2' })) names.push(name);
  assert.equal(names, ['a', 'b', 'c']);
});

test('listing the names needs a scope', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: [] }] });
  const other = clientOf(server, Secrets).use({ credentials: await server.clientWith('secrets:get:*') });
  await refusal(other.list(), 'InsufficientScopes');
});

test('an error does not contain the secret', async () => {
  await using server = await deployment();
  const url = `${server.emulator.rootUrl}/api/secrets/v1/secret/a`;
  const response = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: server.emulator.credentials.signRequest('PUT', url) },
    body: JSON.stringify({ secret: { token: PLANTED.secretValue }, expires: 'never' }),
  });
  const text = await response.text();
  assert.is(response.status, 400);
  assert.match(text, 'InputValidationError');
  assertHidesPlanted(text);
});

test.run();
