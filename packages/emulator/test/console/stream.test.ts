import { mkdir, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { fromNow } from '@tc/core';
import { Notify } from '@tc/notify';
import { Secrets } from '@tc/secrets';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findPageFile } from '../../src/console/page-files.ts';
import type { CallDetail, EventDetail, TaskEntry, Update } from '../../src/console/protocol.ts';
import { UpdateFeed } from '../../src/console/updates/update-feed.ts';
import { streamUpdates } from '../../src/console/updates/update-stream.ts';
import { startDeployment } from '../../src/running-deployment.ts';
import { MemoryState } from '../../src/state/state.ts';
import { answer, ask, raw, untilUpdate, updates } from '../support/console-client.ts';
import { claimOne, createTask, deployment } from '../support/deployment.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { clientOf } from '../support/service-client.ts';

const test = suite('console stream');

test('calls, events and notifications arrive as they happen', async () => {
  await using server = await deployment();
  const { emulator } = server;
  const stream = updates(emulator);
  const first = await untilUpdate(stream, ({ control }) => control !== undefined);
  assert.equal([first.restart, first.calls, first.events], [undefined, undefined, undefined]);
  const taskId = await createTask(server);
  const { events = [] } = await untilUpdate(stream, (update) => update.events !== undefined);
  assert.equal(
    events.map(({ id, name, taskId: about }) => [id, name, about]),
    [
      [1, 'taskDefined', taskId],
      [2, 'taskPending', taskId],
    ],
  );
  await clientOf(server, Notify).email({ address: 'a@example.com', subject: 'Hello', content: 'text' });
  const { notifications } = await untilUpdate(stream, (update) => update.notifications !== undefined);
  assert.equal([notifications?.[0]?.id, notifications?.[0]?.to, notifications?.[0]?.subject], [1, 'a@example.com', 'Hello']);
  await stream.return();
  const event = await ask<EventDetail>(emulator, 'GET', 'events/2');
  assert.equal((event.message as { status: { taskId: string } }).status.taskId, taskId);
  const [task] = await ask<TaskEntry[]>(emulator, 'GET', 'tasks');
  assert.equal([task?.taskId, task?.name, task?.state, task?.taskQueueId, task?.runs], [taskId, 'build', 'pending', 'proj/ci', 1]);
});

test('a page that reconnects gets what it missed, once', async () => {
  await using server = await deployment();
  const ping = async (times: number) => {
    for (let count = 0; count < times; count++) await server.queue.ping();
  };
  await ping(3);
  const stream = updates(server.emulator);
  const { cursor } = await untilUpdate(stream, ({ calls }) => calls !== undefined);
  await stream.return();
  await ping(2);
  const again = updates(server.emulator, cursor);
  const missed = await untilUpdate(again, ({ calls }) => calls !== undefined);
  assert.equal([missed.restart, missed.calls?.map(({ id }) => id)], [undefined, [4, 5]]);
  await again.return();
});

test('a page with a cursor of another emulator, or none at all, starts again', async () => {
  await using server = await deployment();
  await server.queue.ping();
  for (const since of ['abc.1.0.0.0', 'nonsense', '....', '%00']) {
    const stream = updates(server.emulator, since);
    const update = await untilUpdate(stream, ({ calls }) => calls !== undefined);
    assert.equal([update.restart, update.calls?.length], [true, 1], since);
    await stream.return();
  }
});

/** A deployment without HTTP, whose log of calls the test fills itself. */
async function logOnly(): Promise<{ feed: UpdateFeed; call(times: number): void } & AsyncDisposable> {
  const running = await startDeployment({ options: {}, state: new MemoryState(), rootUrl: () => 'http://localhost' });
  const { log } = running.monitor;
  const call = { service: 'queue', method: 'ping', params: {}, query: {}, clientId: 'me', status: 200, time: '', duration: 1 };
  const ended = { call, verb: 'GET', url: '/', isFaulty: false, requestBody: '', responseBody: '' };
  return {
    feed: new UpdateFeed(running),
    call(times) {
      for (let count = 0; count < times; count++) log.add(ended);
    },
    [Symbol.asyncDispose]: () => running.close(),
  };
}

test('a page that was away for too long starts again, and long lists arrive in parts', async () => {
  await using server = await logOnly();
  const { feed } = server;
  const reader = { cursor: '', control: '' };
  server.call(1);
  assert.is(feed.next(reader)?.calls?.length, 1);
  server.call(10_000);
  assert.is(feed.next({ ...reader })?.restart, undefined, 'nothing was missed');
  server.call(50);
  const parts: Update[] = [];
  for (let part = feed.next(reader); part !== undefined; part = feed.next(reader)) parts.push(part);
  assert.equal([parts.length, parts[0]?.restart, parts[1]?.restart], [10, true, undefined]);
  const ids = parts.flatMap(({ calls = [] }) => calls.map(({ id }) => id));
  assert.equal([ids.length, ids[0], ids.at(-1)], [10_000, 52, 10_051]);
});

test('a page that does not read does not fill the memory', async () => {
  await using server = await logOnly();
  const written: string[] = [];
  let release = (): void => {};
  const response = new Writable({
    highWaterMark: 100,
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      release = done;
    },
  });
  Object.assign(response, { writeHead() {}, flushHeaders() {} });
  server.call(500);
  const ended = streamUpdates(response as unknown as ServerResponse, '', () => server.feed);
  while (written.length === 0) await new Promise(setImmediate);
  const { writableLength } = response;
  for (let count = 0; count < 5; count++) {
    server.call(500);
    await sleep(50);
    assert.equal([written.length, response.writableLength], [1, writableLength]);
  }
  release();
  while (written.length === 1) await new Promise(setImmediate);
  assert.match(written[1] ?? '', '"id":501,');
  response.destroy();
  await ended;
});

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

test('files of the page are found by their exact names, and every other path is the page', async () => {
  await using folder = await scratchFolder();
  const root = folder.file('page');
  await mkdir(`${root}/assets`, { recursive: true });
  await writeFile(`${root}/index.html`, 'the page');
  await writeFile(`${root}/assets/a.js`, 'code');
  await writeFile(folder.file('secret.txt'), 'secret');
  const find = async (path: string) => String((await findPageFile(path, root))?.bytes);
  assert.is(await find('assets/a.js'), 'code');
  for (const path of [
    '',
    'tasks/abc',
    '../secret.txt',
    '..%2fsecret.txt',
    '..\\secret.txt',
    'assets',
    'index.html',
    '/etc/passwd.txt',
    'a\0.txt',
  ]) {
    assert.is(await find(path), 'the page', path);
  }
  for (const path of ['assets/', 'assets/b.js', 'assets/../../secret.txt', 'assets/%2e%2e/index.html']) {
    assert.is(await findPageFile(path, root), undefined, path);
  }
  assert.equal(await findPageFile('index.html', folder.file('nothing')), undefined);
});

test('a path cannot leave the folder of the page', async () => {
  await using server = await deployment();
  for (const path of [
    '/console/../package.json',
    '/console/..%2f..%2fpackage.json',
    '/console/%2e%2e/%2e%2e/package.json',
    '/console//etc/passwd',
  ]) {
    assert.not.match((await raw(server.emulator, path)).body, /"name"|root:/, path);
  }
});

test('a page among the artifacts runs no scripts and is not a page of the emulator', async () => {
  await using server = await deployment();
  const { emulator, queue } = server;
  const taskId = await createTask(server);
  const { taskQueue, runId } = await claimOne(server);
  const expires = fromNow('1 day');
  const artifact = await taskQueue.createArtifact(taskId, runId, 'public/evil.html', {
    storageType: 's3',
    contentType: 'text/html',
    expires,
  });
  const { putUrl } = artifact as { putUrl: string };
  await fetch(putUrl, { method: 'PUT', headers: { 'content-type': 'text/html' }, body: '<script>steal()</script>' });
  const { url } = (await queue.artifact(taskId, runId, 'public/evil.html')) as { url: string };
  const { headers } = await fetch(url);
  assert.equal(
    ['content-type', 'content-security-policy', 'x-content-type-options'].map((name) => headers.get(name)),
    ['text/html', 'sandbox', 'nosniff'],
  );
  emulator.fail({ method: 'ping', status: 200, headers: { 'content-type': 'text/html' }, body: '<script>steal()</script>' });
  const faulty = await raw(emulator, '/api/queue/v1/ping');
  assert.equal([faulty.headers['content-type'], faulty.headers['content-security-policy']], ['text/html', 'sandbox']);
  // What such a page could try: its origin is opaque.
  const stolen = await raw(emulator, '/console/api/session', {
    method: 'POST',
    headers: { origin: 'null', 'sec-fetch-site': 'cross-site' },
  });
  assert.is(stolen.status, 403);
});

test('unknown calls and events are not found', async () => {
  await using server = await deployment();
  assert.match((await answer(server.emulator, 'GET', 'calls/1')).body, 'call 1 does not exist');
  assert.match((await answer(server.emulator, 'GET', 'events/0')).body, 'event 0 does not exist');
});

test.run();
