import { fromNow } from '@tc/core';
import { Secrets } from '@tc/secrets';
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
  await refusal(secrets.remove('a'), 'ResourceNotFound');
  await secrets.set('a', { secret: {}, expires: fromNow('1 day') });
  await secrets.remove('a');
  await refusal(secrets.get('a'), 'ResourceNotFound');
  await refusal(secrets.remove('a'), 'ResourceNotFound');
});

test('an expired secret is reported as expired, and a day later as not found', async () => {
  await using server = await deployment();
  const secrets = clientOf(server, Secrets);
  await secrets.set('a', { secret: {}, expires: fromNow('1 hour') });
  await server.emulator.advance('59 minutes');
  await secrets.get('a');
  await server.emulator.advance('2 minutes');
  const error = await refusal(secrets.get('a'), 'ResourceExpired');
  assert.is(error.statusCode, 410);
  assert.equal((await secrets.list()).secrets, ['a']);
  await server.emulator.advance('1 day');
  await refusal(secrets.get('a'), 'ResourceNotFound');
  assert.equal((await secrets.list()).secrets, []);
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

test('anyone can list the names in pages', async () => {
  await using server = await deployment();
  const secrets = clientOf(server, Secrets);
  for (const name of ['c', 'a', 'b']) await secrets.set(name, { secret: {}, expires: fromNow('1 day') });
  const anyone = new Secrets({ rootUrl: server.emulator.rootUrl });
  const names: string[] = [];
  for await (const name of anyone.list({ limit: '2' })) names.push(name);
  assert.equal(names, ['a', 'b', 'c']);
});

test('an error does not contain the secret', async () => {
  await using server = await deployment();
  const url = `${server.emulator.rootUrl}/api/secrets/v1/secret/a`;
  const response = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: server.emulator.credentials.signRequest('PUT', url) },
    body: JSON.stringify({ secret: { token: 'hush' }, expires: 'never' }),
  });
  const text = await response.text();
  assert.is(response.status, 400);
  assert.match(text, 'InputValidationError');
  assert.not.match(text, 'hush');
});

test.run();
