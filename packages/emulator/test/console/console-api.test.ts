import { fromNow } from '@tc/core';
import { Secrets } from '@tc/secrets';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CallDetail } from '../../src/console/protocol.ts';
import { answer, ask } from '../support/console-client.ts';
import { deployment } from '../support/deployment.ts';
import { clientOf } from '../support/service-client.ts';

const test = suite('console API');

test('details of calls show requests and responses without secrets', async () => {
  await using server = await deployment();
  const { emulator, auth } = server;
  await auth.createClient('me', { expires: fromNow('1 year'), description: 'd', scopes: ['a'] });
  const secrets = clientOf(server, Secrets);
  await secrets.set('s', { secret: { inner: 'hunter2' }, expires: fromNow('1 hour') });
  await secrets.get('s');
  const hooks = `${emulator.rootUrl}/api/hooks/v1/hooks/g/h/trigger/secret-trigger-token`;
  await fetch(hooks, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  const details = await Promise.all([1, 2, 3, 4].map((id) => ask<CallDetail>(emulator, 'GET', `calls/${id}`)));
  const [create, , get] = details;
  assert.equal([create?.method, create?.verb, create?.url, create?.status], ['createClient', 'PUT', '/api/auth/v1/clients/me', 200]);
  assert.match(JSON.stringify(create?.payload), '"scopes":["a"]');
  assert.match(JSON.stringify(create?.response), '"accessToken":"[redacted]"');
  assert.match(JSON.stringify(get?.response), '"secret":"[redacted]"');
  assert.not.match(JSON.stringify(details), 'hunter2');
  assert.not.match(JSON.stringify(details), 'secret-trigger-token');
});

test('unknown calls and events are not found', async () => {
  await using server = await deployment();
  assert.match((await answer(server.emulator, 'GET', 'calls/1')).body, 'call 1 does not exist');
  assert.match((await answer(server.emulator, 'GET', 'events/0')).body, 'event 0 does not exist');
});

test.run();
