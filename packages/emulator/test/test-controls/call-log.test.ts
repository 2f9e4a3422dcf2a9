import { fromNow } from '@tc/core';
import { Secrets } from '@tc/secrets';
import { assertHidesPlanted, PLANTED } from '@tc/test-support/planted-secrets';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CallLog, type EndedCall } from '../../src/test-controls/call-log.ts';
import { openSession } from '../support/console-client.ts';
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
  assert.ok((create?.duration ?? 0) > 0);
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
  await secrets.set('a/b', { secret: { inner: PLANTED.secretValue }, expires: fromNow('1 hour') });
  const url = server.queue.buildSignedUrl('getArtifact', 'fN1SbArXTPSVFNUvaOlinQ', 0, 'private/x');
  await fetch(url);
  const text = JSON.stringify(server.emulator.calls);
  assertHidesPlanted(text);
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

test('only calls that the console has signed are left out', async () => {
  await using server = await deployment();
  const { emulator } = server;
  const { credentials } = await openSession(emulator);
  const { clientId, accessToken } = credentials;
  const logged = () => emulator.calls.map((call) => [call.method, call.clientId, call.status]);
  emulator.fail({ clientId, status: 503 });
  const own = server.auth.use({ credentials });
  await own.currentScopes();
  emulator.skewClock('20 minutes');
  await own.currentScopes();
  await fetch(own.buildSignedUrl('currentScopes'));
  assert.equal(logged(), [], 'not even the call that was signed before the clock changed');

  const forged = server.auth.use({ credentials: { ...credentials, accessToken: 'x'.repeat(44) } });
  const withoutCertificate = server.auth.use({ credentials: { clientId, accessToken } });
  await refusal(forged.currentScopes(), 'InternalServerError');
  await refusal(withoutCertificate.currentScopes(), 'InternalServerError');
  await fetch(forged.buildSignedUrl('currentScopes'));
  assert.equal(logged(), Array(3).fill(['currentScopes', clientId, 503]));
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

/** A call as the log gets it. */
function ended(method: string, requestBody = '', responseBody = ''): EndedCall {
  const call = { service: 's', method, params: {}, query: {}, clientId: undefined, status: 200, time: '', duration: 1 };
  return { call, verb: 'POST', url: '/', isFaulty: false, requestBody, responseBody };
}

test('the latest 10,000 calls are kept', () => {
  const log = new CallLog();
  for (let count = 0; count < 10_005; count++) log.add(ended(String(count)));
  assert.equal([log.calls.length, log.calls[0]?.method, log.calls.at(-1)?.method], [10_000, '5', '10004']);
  assert.equal([log.first, log.last, log.find(5), log.find(6)?.call.method], [6, 10_005, undefined, '5']);
  assert.equal(
    log.after(10_003, 5).map(({ id }) => id),
    [10_004, 10_005],
  );
});

test('the bodies of the latest calls are kept, up to 16 million characters', () => {
  const log = new CallLog();
  const body = JSON.stringify('x'.repeat(60_000));
  for (let count = 0; count < 1000; count++) log.add(ended('m', body, body));
  const kept = log.calls.filter(({ payload }) => String(payload).length > 1000).length;
  assert.ok(kept > 100 && kept * 2 * body.length <= 16 * 1024 * 1024, String(kept));
  assert.equal([log.calls[0]?.payload, log.find(1)?.response], ['(60002 characters)', '(60002 characters)']);
  assert.is(log.find(1000)?.response, body);
});

test('requests that match no method are logged, but are not calls', () => {
  const log = new CallLog();
  log.add(ended(''));
  log.add(ended('m'));
  assert.equal([log.calls.length, log.last], [1, 2]);
});

test.run();
