import { ConnectionError, TimeoutError } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fault } from '../../src/index.ts';
import { createTask, deployment, refusal, sampleTask } from '../support/deployment.ts';

const test = suite('faults');

const now = performance.now.bind(performance);

test('a call fails the given number of times and then succeeds', async () => {
  await using server = await deployment();
  const fault = server.emulator.fail({ service: 'queue', method: 'createTask', status: 503, times: 2 });
  const queue = server.queue.use({ retries: 5, delayFactor: 0 });
  const call = queue.createTask('fN1SbArXTPSVFNUvaOlinQ', sampleTask(server));
  assert.is((await call.withSummary()).summary.attempts, 3);
  assert.is(fault.count, 2);
  await server.auth.ping();
});

test('an error has Taskcluster’s format unless a body is given', async () => {
  await using server = await deployment();
  server.emulator.fail({ service: 'queue', method: 'ping', status: 409, times: 1 });
  const error = await refusal(server.queue.ping(), 'RequestConflict');
  assert.match(error.serverMessage, 'told to fail');
  assert.is(error.requestInfo?.['method'], 'ping');
  server.emulator.fail({
    service: 'queue',
    method: 'ping',
    status: 502,
    body: '<h1>Bad gateway</h1>',
    headers: { server: 'nginx' },
    times: 1,
  });
  const page = await refusal(server.queue.ping(), 'UnknownError');
  assert.is(page.summary.response?.body, '<h1>Bad gateway</h1>');
  assert.is(page.summary.response?.headers['server'], 'nginx');
});

test('a fault can send a response that no service would send', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  const queue = server.queue.use({ validate: false });
  server.emulator.fail({ method: 'status', body: { status: 'odd' }, times: 1 });
  assert.equal(await queue.status(taskId), { status: 'odd' });
  server.emulator.fail({ method: 'status', body: '{"status": {', times: 1 });
  assert.instance(await queue.status(taskId).catch((error: unknown) => error), ConnectionError);
});

for (const [cut, isDone] of [
  ['before', false],
  ['midway', true],
  ['after', true],
] as const) {
  test(`cutting the connection ${cut} a call ${isDone ? 'leaves the method executed' : 'prevents the method'}`, async () => {
    await using server = await deployment();
    server.emulator.fail({ service: 'queue', method: 'createTask', cut, times: 1 });
    const taskId = 'fN1SbArXTPSVFNUvaOlinQ';
    const definition = sampleTask(server);
    const error = await server.queue.createTask(taskId, definition).catch((reason: unknown) => reason);
    assert.instance(error, ConnectionError);
    const state = await server.queue.status(taskId).then(
      ({ status }) => status.state,
      ({ code }) => code,
    );
    assert.is(state, isDone ? 'pending' : 'ResourceNotFound');
    assert.is((await server.queue.createTask(taskId, definition)).status.state, 'pending', 'a retry succeeds either way');
    assert.is(server.emulator.calls[0]?.status, undefined);
  });
}

test('a call can be slow, and the caller can abort it', async () => {
  await using server = await deployment();
  server.emulator.fail({ method: 'ping', delay: 60, times: 1 });
  const start = now();
  await server.queue.ping();
  assert.ok(now() - start >= 59);
  server.emulator.fail({ method: 'ping', delay: '1 minute', times: 1 });
  const error = await server.queue.ping({ timeout: 50 }).catch((reason: unknown) => reason);
  assert.instance(error, TimeoutError);
});

test('faults can be limited to one client, and apply one after the other', async () => {
  await using server = await deployment();
  const { clientId, accessToken } = await server.clientWith('*');
  const queue = server.queue.use({ credentials: { clientId, accessToken } });
  server.emulator.fail({ clientId, status: 500, times: 1 });
  server.emulator.fail({ clientId, status: 404, times: 1 });
  await server.queue.listProvisioners();
  const seen: string[] = [];
  for (let count = 0; count < 3; count++)
    seen.push(
      await queue.listProvisioners().then(
        () => 'ok',
        ({ code }) => code,
      ),
    );
  assert.equal(seen, ['InternalServerError', 'ResourceNotFound', 'ok']);
});

test('a fault ends when it is stopped or when its block ends', async () => {
  await using server = await deployment();
  const fault = server.emulator.fail({ status: 500 });
  await refusal(server.queue.ping(), 'InternalServerError');
  fault.stop();
  fault.stop();
  await server.queue.ping();
  {
    using _ = server.emulator.fail({ status: 500 });
    await refusal(server.queue.ping(), 'InternalServerError');
  }
  await server.queue.ping();
});

for (const [fault, message] of [
  [{}, 'fail: give at least one of status, body, cut and delay'],
  [{ service: 'q', status: 500 }, 'fail: service is "q", expected one of auth, queue'],
  [{ service: 'auth', method: 'createTask', status: 500 }, 'fail: method is "createTask", and auth has no such method'],
  [{ method: 'nothing', status: 500 }, 'fail: method is "nothing", and no service has no such method'],
  [{ status: 99 }, 'fail: status is 99, expected a whole number from 200 to 599'],
  [{ cut: 'now' }, 'fail: cut is "now", expected before, midway or after'],
  [{ cut: 'after', status: 500 }, 'fail: cut cannot be combined'],
  [{ delay: 'soon' }, 'fail: delay is "soon", expected a duration'],
  [{ delay: -1 }, 'fail: delay is -1, expected a duration of at least 0 milliseconds'],
  [{ status: 500, times: 0 }, 'fail: times is 0, expected a whole number of at least 1'],
  [{ delay: 5, headers: {} }, 'fail: headers need a status or a body'],
  [{ stauts: 500 }, 'fail: stauts is not an option; expected service, method'],
] as const) {
  test(`an invalid fault is rejected: ${message}`, async () => {
    await using server = await deployment();
    assert.throws(
      () => server.emulator.fail(fault as Fault),
      (error: Error) => error.name === 'ConfigurationError' && error.message.startsWith(message),
    );
  });
}

test('calls that exceed a rate limit are rejected with Retry-After, and the client retries', async () => {
  await using server = await deployment();
  const limit = server.emulator.limitRate({ service: 'queue', calls: 2, per: '1 second' });
  const queue = server.queue.use({ retries: 3 });
  const start = now();
  const summaries = await Promise.all([1, 2, 3].map(async () => (await queue.ping().withSummary()).summary));
  assert.equal(summaries.map(({ attempts }) => attempts).sort(), [1, 1, 2]);
  assert.ok(now() - start >= 990);
  assert.is(limit.refused, 1);
  const error = await refusal(Promise.all([server.queue.ping(), server.queue.ping(), server.queue.ping()]), 'TooManyRequests');
  assert.is(error.statusCode, 429);
  assert.is(error.summary.response?.headers['retry-after'], '1');
  await server.auth.ping();
  limit.stop();
  await server.queue.ping();
});

test('an invalid rate limit is rejected', async () => {
  await using server = await deployment();
  assert.throws(() => server.emulator.limitRate({ calls: -1, per: '1 second' }), /limitRate: calls is -1/);
  assert.throws(() => server.emulator.limitRate({ calls: 1, per: 0 }), /limitRate: per is 0, expected a duration of at least 1/);
});

for (const duration of ['20 minutes', '-20 minutes']) {
  test(`a server whose clock is off by ${duration} rejects a signature, and the client corrects its clock`, async () => {
    await using server = await deployment();
    const { emulator, auth } = server;
    const skew = emulator.skewClock(duration);
    const call = await auth.currentScopes().withSummary();
    assert.is(call.summary.attempts, 2);
    const off = Date.parse(call.summary.response?.headers['date'] ?? '') - Date.now();
    assert.ok(Math.abs(Math.abs(off) - 1_200_000) < 3000 && off > 0 === !duration.startsWith('-'));
    assert.ok(Math.abs(emulator.now().getTime() - Date.now()) < 1000, 'the emulator’s own clock is not skewed');
    skew.stop();
    assert.is((await auth.currentScopes().withSummary()).summary.attempts, 2);
  });
}

test('temporary credentials are checked with the skewed clock', async () => {
  await using server = await deployment();
  const credentials = server.emulator.credentials.createTemporary({ scopes: ['*'], expiresIn: '15 minutes' });
  server.emulator.skewClock('1 hour');
  const error = await refusal(server.auth.use({ credentials }).currentScopes(), 'AuthenticationFailed');
  assert.match(error.serverMessage, 'certificate.expiry');
  assert.throws(() => server.emulator.skewClock('soon'), /skewClock: duration is "soon"/);
});

test.run();
