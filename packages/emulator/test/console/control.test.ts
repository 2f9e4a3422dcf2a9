import { readdir, readFile } from 'node:fs/promises';
import { fromNow } from '@tc/core';
import { Secrets } from '@tc/secrets';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CallDetail, ControlState, FaultEntry, RateLimitEntry, Update } from '../../src/console/protocol.ts';
import { answer, ask, untilUpdate, updates } from '../support/console-client.ts';
import { claimOne, createTask, deployment, refusal, type TestDeployment, workerSeen } from '../support/deployment.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { clientOf } from '../support/service-client.ts';

const test = suite('console control');

/** The present control state. */
async function controlState({ emulator }: TestDeployment): Promise<ControlState> {
  const stream = updates(emulator);
  const { control } = await untilUpdate(stream, ({ control }) => control !== undefined);
  await stream.return();
  return control as ControlState;
}

/** The message of the error response to a request. */
async function problem(server: TestDeployment, method: string, path: string, body: unknown): Promise<string> {
  const response = await answer(server.emulator, method, path, body);
  assert.is(response.status, 400, response.body);
  return JSON.parse(response.body).message;
}

test('faults are added, listed with those of emulator.fail, and removed', async () => {
  await using server = await deployment();
  const { emulator } = server;
  const added = await ask<FaultEntry>(emulator, 'POST', 'faults', { service: 'queue', method: 'ping', status: 503 });
  assert.equal(added, { service: 'queue', method: 'ping', status: 503, id: 1, count: 0 });
  const handle = emulator.fail({ method: 'cancelTask', cut: 'after', times: 3 });
  await refusal(server.queue.ping(), 'InternalServerError');
  const { faults } = await controlState(server);
  assert.equal(faults, [
    { service: 'queue', method: 'ping', status: 503, id: 1, count: 1 },
    { method: 'cancelTask', cut: 'after', times: 3, id: 2, count: 0 },
  ]);
  await ask(emulator, 'DELETE', 'faults/1');
  await server.queue.ping();
  await ask(emulator, 'DELETE', 'faults/2');
  handle.stop();
  assert.equal((await controlState(server)).faults, []);
  assert.is((await answer(emulator, 'DELETE', 'faults/2')).status, 404);
  const [failed, , passed] = [1, 2, 2].map((id) => ask<CallDetail>(emulator, 'GET', `calls/${id}`));
  assert.equal([(await failed)?.fault, (await passed)?.fault], [true, undefined]);
});

test('rate limits are added, listed with those of emulator.limitRate, and removed', async () => {
  await using server = await deployment();
  const { emulator } = server;
  const added = await ask<RateLimitEntry>(emulator, 'POST', 'rate-limits', { calls: 0, per: '1 hour' });
  emulator.limitRate({ service: 'auth', calls: 5, per: 1000 });
  await refusal(server.queue.ping(), 'TooManyRequests');
  assert.equal((await controlState(server)).rateLimits, [
    { calls: 0, per: '1 hour', id: 1, refused: 1 },
    { service: 'auth', calls: 5, per: 1000, id: 2, refused: 0 },
  ]);
  await ask(emulator, 'DELETE', `rate-limits/${added.id}`);
  await server.queue.ping();
  assert.is((await answer(emulator, 'DELETE', 'rate-limits/7')).status, 404);
});

test('wrong requests are rejected, naming the value', async () => {
  await using server = await deployment();
  const cases: [string, string, unknown, RegExp][] = [
    ['POST', 'faults', {}, /at least one of status, body, cut and delay/],
    ['POST', 'faults', { service: 'nope', status: 500 }, /service is "nope"/],
    ['POST', 'faults', { status: 'x' }, /\/status .*number/],
    ['POST', 'faults', { status: 500, sometimes: true }, /sometimes/],
    ['POST', 'rate-limits', { calls: 1 }, /per/],
    ['POST', 'rate-limits', { calls: -1, per: 5 }, /calls is -1/],
    ['PUT', 'skew', { duration: 'soon' }, /duration is "soon"/],
    ['POST', 'advance', { duration: -5 }, /duration is -5/],
    ['POST', 'advance', { duration: 1e300 }, /at most 100 years/],
    ['POST', 'advance', null, /the request body/],
    ['POST', 'publish', { exchange: 'e', routingKey: 'x'.repeat(256), message: {} }, /256 bytes/],
    ['POST', 'publish', { exchange: 'e', routingKey: 'x', cc: ['y'], message: {} }, /route\./],
  ];
  for (const [method, path, body, expected] of cases) assert.match(await problem(server, method, path, body), expected);
  assert.match((await answer(server.emulator, 'POST', 'faults')).body, /not JSON/);
  const { faults, rateLimits, skew, advanced } = await controlState(server);
  assert.equal([faults, rateLimits, skew, advanced], [[], [], 0, 0]);
});

test('the clock is advanced and skewed', async () => {
  await using server = await deployment();
  const taskId = await createTask(server, { deadline: fromNow('1 hour') });
  await ask(server.emulator, 'POST', 'advance', { duration: '2 hours' });
  assert.is((await server.queue.status(taskId)).status.state, 'exception');
  await ask(server.emulator, 'PUT', 'skew', { duration: '-10 minutes' });
  const { skew, advanced, now } = await controlState(server);
  assert.equal([skew, advanced > 7_100_000, now >= fromNow('1 hour').toISOString()], [-600_000, true, true]);
});

test('a published message reaches the services like one of their own', async () => {
  await using server = await deployment();
  const { emulator } = server;
  const taskId = await createTask(server);
  const { status } = await server.queue.status(taskId);
  const event = {
    exchange: 'exchange/taskcluster-queue/v1/task-completed',
    routingKey: `primary.${taskId}.0.g.w.proj.ci.-.${taskId}._`,
    cc: ['route.index.proj.latest'],
    message: { version: 1, status: { ...status, state: 'completed' }, runId: 0, workerGroup: 'g', workerId: 'w' },
  };
  await ask(emulator, 'POST', 'publish', event);
  assert.is(emulator.publishedEvents.at(-1)?.name, 'taskCompleted');
  const { Index } = await import('@tc/index');
  assert.is((await clientOf(server, Index).findTask('proj.latest')).taskId, taskId);
  const unknown = { ...event, message: { ...event.message, status: { ...event.message.status, taskId: 'AAAAAAAAQAeAAAAAAAAAAA' } } };
  assert.match(await problem(server, 'POST', 'publish', unknown), /no such task/);
  assert.match(await problem(server, 'POST', 'publish', { ...event, message: {} }), /version/);
  assert.match(await problem(server, 'POST', 'publish', { ...event, routingKey: 'x' }), /x/);
  await ask(emulator, 'POST', 'publish', { exchange: 'exchange/hgpushes/v1', routingKey: 'try', message: { any: 'thing' } });
  assert.is(emulator.publishedEvents.at(-1)?.exchange, 'exchange/hgpushes/v1');
});

interface SavedState {
  version: number;
  tables: Record<string, unknown>;
  blobs: Record<string, string>;
}

/** The first record of a table in a saved state. */
function firstRecord(state: SavedState, table: string): Record<string, unknown> {
  return (state.tables[table] as [string, Record<string, unknown>][])[0]?.[1] ?? {};
}

/** Fills a deployment with some of everything that a state has. */
async function fill(server: TestDeployment): Promise<{ taskId: string; content: string }> {
  const taskId = await createTask(server);
  const { taskQueue, runId } = await claimOne(server);
  const { putUrl } = (await taskQueue.createArtifact(taskId, runId, 'public/log.txt', {
    storageType: 's3',
    contentType: 'text/plain',
    expires: fromNow('1 day', server.emulator.now()),
  })) as { putUrl: string };
  await fetch(putUrl, { method: 'PUT', headers: { 'content-type': 'text/plain' }, body: 'a log' });
  await clientOf(server, Secrets).set('proj/token', { secret: { value: 'x' }, expires: fromNow('1 year') });
  return { taskId, content: 'a log' };
}

async function readLog(server: TestDeployment, taskId: string): Promise<string> {
  return (await fetch(server.queue.buildUrl('getArtifact', taskId, 0, 'public/log.txt'))).text();
}

for (const kept of [false, true]) {
  test(`the state is saved and loaded ${kept ? 'with' : 'without'} a state file`, async () => {
    await using folder = await scratchFolder();
    const file = folder.file('state');
    const options = { claimWorkWait: 60_000, ...(kept && { state: file }) };
    let saved: string;
    let taskId: string;
    {
      await using server = await deployment(kept ? { ...options, state: folder.file('other') } : options);
      ({ taskId } = await fill(server));
      await server.emulator.advance('5 minutes');
      const response = await answer(server.emulator, 'GET', 'state');
      assert.match(String(response.headers['content-disposition']), 'attachment');
      saved = response.body;
    }
    await using server = await deployment(options);
    const { emulator, queue } = server;
    const { credentials } = emulator;
    const before = await createTask(server);
    const events = emulator.events();
    const waiting = queue.claimWork('other/queue', { workerGroup: 'g', workerId: 'w', tasks: 1 });
    await workerSeen(server, 'w', 'other/queue');
    emulator.fail({ method: 'ping', status: 500 });
    await ask(emulator, 'PUT', 'state', JSON.parse(saved));
    assert.equal((await waiting).tasks, [], 'calls in progress end');
    assert.is((await queue.status(taskId)).status.state, 'running');
    assert.is(await readLog(server, taskId), 'a log');
    await refusal(queue.status(before), 'ResourceNotFound');
    await queue.ping();
    assert.is(emulator.credentials, credentials);
    assert.ok(emulator.now().getTime() - Date.now() > 290_000, 'the clock is as far ahead as it was');
    const after = await createTask(server);
    assert.is((await events.next()).value.message.status.taskId, after);
    assert.is(emulator.publishedEvents.length, 2);
    await emulator.close();
    if (!kept) return;
    await using again = await deployment(options);
    assert.is((await again.queue.status(after)).status.state, 'pending');
    assert.is(await readLog(again, taskId), 'a log');
    assert.is((await readdir(`${file}.objects`)).length, 1);
    assert.not.match(await readFile(file, 'utf8'), before);
  });
}

test('a state that is damaged is rejected with its place, and nothing changes', async () => {
  await using folder = await scratchFolder();
  await using server = await deployment({ state: folder.file('state') });
  const { taskId } = await fill(server);
  const saved = await ask<SavedState>(server.emulator, 'GET', 'state');
  const damaged = (change: (copy: SavedState) => void): SavedState => {
    const copy = structuredClone(saved);
    change(copy);
    return copy;
  };
  const withTable = (name: string, records: unknown) => damaged(({ tables }) => Object.assign(tables, { [name]: records }));
  const cases: [unknown, RegExp][] = [
    [{}, /not a saved state/],
    [[], /not a saved state/],
    [{ ...saved, version: 2 }, /\/version is 2, expected 1/],
    [withTable('emulator', []), /\/tables\/emulator/],
    [withTable('queue/tasks', {}), /\/tables\/queue\/tasks is not a list/],
    [withTable('queue/tasks', [['x']]), /\/tables\/queue\/tasks\/0 is not a pair/],
    [{ ...saved, blobs: {} }, /refers to \/blobs\//],
    [{ ...saved, blobs: Object.fromEntries(Object.keys(saved.blobs).map((id) => [id, 'AAAA'])) }, /has 3 bytes, expected 5/],
    [damaged((state) => (firstRecord(state, 'queue/tasks')['runs'] as unknown[]).push({ runId: 'x' })), /queue\/tasks/],
    [damaged((state) => delete firstRecord(state, 'queue/tasks')['definition']), /cannot start with the saved state/],
    [damaged((state) => Object.assign(firstRecord(state, 'auth/roles'), { scopes: 7 })), /auth\.client cannot read/],
  ];
  for (const [body, expected] of cases) {
    assert.match(await problem(server, 'PUT', 'state', body), expected);
    assert.is((await server.queue.status(taskId)).status.state, 'running');
    assert.is(await readLog(server, taskId), 'a log');
  }
  assert.is((await readdir(`${folder.file('state')}.objects`)).length, 1);
});

test('the ids of objects in a saved state do not become file names', async () => {
  await using folder = await scratchFolder();
  await using server = await deployment({ state: folder.file('state') });
  const { taskId } = await fill(server);
  const saved = await ask<SavedState>(server.emulator, 'GET', 'state');
  const [id = ''] = Object.keys(saved.blobs);
  saved.blobs = { '../../escaped': saved.blobs[id] ?? '' };
  firstRecord(saved, 'storage/objects')['id'] = '../../escaped';
  await ask(server.emulator, 'PUT', 'state', saved);
  assert.is(await readLog(server, taskId), 'a log');
  const [name = ''] = await readdir(`${folder.file('state')}.objects`);
  assert.match(name, /^[\w-]{22}$/);
});

test('a reset starts again with the initial data, and the same credentials', async () => {
  await using server = await deployment({ seed: 's', secrets: [{ name: 'proj/token', secret: { value: 1 } }] });
  const { emulator, queue } = server;
  const secrets = clientOf(server, Secrets);
  await secrets.set('proj/token', { secret: { value: 2 }, expires: fromNow('1 year') });
  const taskId = await createTask(server);
  emulator.fail({ method: 'ping', status: 500 });
  emulator.skewClock('5 minutes');
  await emulator.advance('1 day');
  await ask(emulator, 'POST', 'reset');
  await queue.ping();
  await refusal(queue.status(taskId), 'ResourceNotFound');
  assert.equal((await secrets.get('proj/token')).secret, { value: 1 });
  const { advanced, skew, faults } = await controlState(server);
  assert.equal([advanced, skew, faults], [0, 0, []]);
  assert.is(emulator.calls[0]?.method, 'ping');
});

test('pages are told to forget everything after a reset', async () => {
  await using server = await deployment();
  await server.queue.ping();
  const stream = updates(server.emulator);
  const first = await untilUpdate(stream, ({ calls }) => calls !== undefined);
  assert.is(first.restart, undefined);
  await ask(server.emulator, 'POST', 'reset');
  const restarted: Update = await untilUpdate(stream, ({ restart }) => restart === true);
  assert.equal([restarted.calls, restarted.control?.faults], [undefined, []]);
  await server.queue.ping();
  const next = await untilUpdate(stream, ({ calls }) => calls !== undefined);
  assert.equal([next.restart, next.calls?.map(({ id }) => id)], [undefined, [1]]);
  await stream.return();
});

test('calls during a reset wait for the new deployment', async () => {
  await using server = await deployment();
  const [, ...pings] = await Promise.all([
    ask(server.emulator, 'POST', 'reset'),
    ...Array.from({ length: 50 }, () => server.queue.ping()),
    ask(server.emulator, 'POST', 'reset'),
    ...Array.from({ length: 50 }, () => server.queue.ping()),
  ]);
  assert.is(pings.length, 101);
});

test.run();
