import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Notify } from '@tc/notify';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { EventDetail, TaskEntry, Update } from '../../src/console/protocol.ts';
import { UpdateFeed } from '../../src/console/updates/update-feed.ts';
import { streamUpdates } from '../../src/console/updates/update-stream.ts';
import { startDeployment } from '../../src/running-deployment.ts';
import { MemoryState } from '../../src/state/state.ts';
import { ask, untilUpdate, updates } from '../support/console-client.ts';
import { createTask, deployment } from '../support/deployment.ts';
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

test.run();
