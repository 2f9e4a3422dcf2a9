import { fromNow } from '@tc/core';
import { Secrets } from '@tc/secrets';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createTask, deployment, refusal } from '../support/deployment.ts';
import { clientOf } from '../support/service-client.ts';

const test = suite('call log');

test('a call is logged with its caller, its arguments and its status', async () => {
  await using server = await deployment();
  const taskId = await createTask(server, { payload: { command: 'make' } });
  for await (const _ of server.queue.listTaskGroup(taskId, { limit: '5' })) break;
  await refusal(server.queue.use({ credentials: undefined }).cancelTask(taskId), 'InsufficientScopes');
  const [create, list, cancel] = server.emulator.calls;
  assert.equal([create?.service, create?.method, create?.params, create?.status], ['queue', 'createTask', { taskId }, 200]);
  assert.is(create?.clientId, server.emulator.credentials.clientId);
  assert.equal((create?.payload as { payload: unknown } | undefined)?.payload, { command: 'make' });
  assert.is(new Date(create?.time ?? '').toISOString(), create?.time);
  assert.equal([list?.method, list?.query, list?.payload], ['listTaskGroup', { limit: '5' }, undefined]);
  assert.equal([cancel?.method, cancel?.status, cancel?.clientId], ['cancelTask', 403, undefined]);
});

test('a call is logged before its response is sent', async () => {
  await using server = await deployment();
  await server.queue.ping();
  assert.is(server.emulator.calls.at(-1)?.method, 'ping');
});

test('secrets in payloads, arguments and queries are masked', async () => {
  await using server = await deployment();
  const secrets = clientOf(server, Secrets);
  await secrets.set('a/b', { secret: { inner: 'hunter2' }, expires: fromNow('1 hour') });
  const url = server.queue.buildSignedUrl('getArtifact', 'fN1SbArXTPSVFNUvaOlinQ', 0, 'private/x');
  await fetch(url);
  const text = JSON.stringify(server.emulator.calls);
  assert.not.match(text, 'hunter2');
  assert.not.match(text, /bewit=(?!\[)/);
  const [, signed] = server.emulator.calls;
  assert.equal([signed?.method, signed?.clientId], ['getArtifact', server.emulator.credentials.clientId]);
});

test('a call with invalid credentials is logged with their clientId', async () => {
  await using server = await deployment();
  const queue = server.queue.use({ credentials: { clientId: 'somebody', accessToken: 'x' } });
  await refusal(queue.listProvisioners(), 'AuthenticationFailed').catch(() => {});
  await refusal(queue.cancelTask('fN1SbArXTPSVFNUvaOlinQ'), 'ResourceNotFound').catch(() => {});
  assert.is(server.emulator.calls.at(-1)?.clientId, 'somebody');
});

test('rejected calls are logged, without large payloads', async () => {
  await using server = await deployment();
  const url = `${server.emulator.rootUrl}/api/auth/v1/scopes/expand`;
  const post = (body: string) => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  await post('{"scopes": [');
  await post(JSON.stringify({ scopes: ['x'.repeat(100_000)] }));
  assert.equal(
    server.emulator.calls.map(({ status, payload }) => [status, payload]),
    [
      [400, '{"scopes": ['],
      [200, '(100015 characters)'],
    ],
  );
});

test('the latest 10,000 calls are kept', async () => {
  const { CallLog } = await import('../../src/test-controls/call-log.ts');
  const log = new CallLog();
  const call = { service: 's', params: {}, query: {}, clientId: undefined, status: 200, time: '' };
  for (let count = 0; count < 10_005; count++) log.add({ ...call, method: String(count) }, '');
  assert.equal([log.calls.length, log.calls[0]?.method, log.calls.at(-1)?.method], [10_000, '5', '10004']);
});

test.run();
