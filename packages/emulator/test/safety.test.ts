import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { fromNow } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startEmulator } from '../src/index.ts';
import { claimOne, createTask, deployment, refusal } from './support/deployment.ts';
import { scratchFolder } from './support/scratch-folder.ts';

const test = suite('safety');

/** Sends a request line unchanged, because `fetch` would resolve `..`. @returns the complete response */
async function raw(rootUrl: string, path: string, method = 'GET'): Promise<string> {
  const { hostname, port, host } = new URL(rootUrl);
  const socket = connect(Number(port), hostname);
  socket.end(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  await once(socket, 'close');
  return answer;
}

const STEPS = ['..', '%2e%2e', '%2E.', '..%2f', '..%5c', '..\\', '....//', '%252e%252e', '\0', '%00', '%c0%ae%c0%ae'];

test('no URL path reaches a file', async () => {
  await using folder = await scratchFolder();
  await using server = await deployment({ state: folder.file('state') });
  await createTask(server, { payload: { marked: 'not-for-everyone' } });
  const name = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).name as string;
  const targets = ['package.json', 'references/queue.json', 'etc/passwd', folder.file('state').slice(1), 'state'];
  for (const base of [
    '/storage',
    '/storage/public',
    '/storage/private',
    '/references',
    '/references/queue/v1',
    '/schemas',
    '/api/queue/v1',
    '',
  ]) {
    for (const step of STEPS) {
      for (const target of targets) {
        for (const depth of [1, 4, 12]) {
          const path = `${base}/${`${step}/`.repeat(depth)}${target}`;
          const answer = await raw(server.emulator.rootUrl, path);
          assert.match(answer, /^HTTP\/1\.1 4\d\d /, path);
          for (const secret of ['root:', `"${name}"`, 'not-for-everyone', '"filename"']) {
            assert.not.match(answer.slice(answer.indexOf('\r\n\r\n')).replaceAll(target, ''), secret, path);
          }
        }
      }
    }
  }
});

test('an artifact name is never used as a file name', async () => {
  await using folder = await scratchFolder();
  await using server = await deployment({ state: folder.file('state') });
  const taskId = await createTask(server);
  await claimOne(server);
  for (const name of ['public/../../../state', '../../../escaped', 'public/..', 'public//etc/passwd']) {
    const artifact = { storageType: 's3', contentType: 'text/plain', expires: fromNow('1 hour') } as const;
    const made = await server.queue.createArtifact(taskId, 0, name, artifact).catch(({ code }: { code: string }) => code);
    if (typeof made === 'string' || made.storageType !== 's3') continue;
    const url = new URL(made.putUrl);
    await fetch(url, { method: 'PUT', headers: { 'content-type': 'text/plain' }, body: 'overwritten' });
  }
  assert.not.match(await readFile(folder.file('state'), 'utf8'), /^overwritten/);
  assert.is(await readFile(folder.file('escaped'), 'utf8').catch(({ code }) => code), 'ENOENT');
});

test('private objects can only be read and written with their own URLs', async () => {
  await using server = await deployment();
  const { rootUrl } = server.emulator;
  const taskId = await createTask(server);
  await claimOne(server);
  const artifact = { storageType: 's3', contentType: 'text/plain', expires: fromNow('1 hour') } as const;
  const made = await server.queue.createArtifact(taskId, 0, 'private/a', artifact);
  assert.ok(made.storageType === 's3');
  const { pathname, search } = new URL(made.putUrl);
  const put = async (path: string) =>
    (await fetch(rootUrl + path, { method: 'PUT', headers: { 'content-type': 'text/plain' }, body: 'x' })).status;
  assert.equal(
    await Promise.all([put(pathname), put(`${pathname}x${search}`), put(`${pathname}?token=x`), put(`/storage/public/x${search}`)]),
    [403, 403, 403, 403],
  );
  assert.is(await put(pathname + search), 200);
  assert.is((await fetch(rootUrl + pathname)).status, 403);
  assert.is((await fetch(made.putUrl)).status, 403, 'a URL for writing does not read');
});

test('the emulator only listens on this machine by default', async () => {
  await using emulator = await startEmulator();
  assert.is(new URL(emulator.rootUrl).hostname, '127.0.0.1');
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal);
  if (outside === undefined) return;
  const socket = connect(Number(new URL(emulator.rootUrl).port), outside.address);
  const [reason] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
  assert.is(reason.code, 'ECONNREFUSED');
});

test('the number of unresolved tasks is limited', async () => {
  await using server = await deployment({ maxOpenTasks: 2 });
  const [a] = [await createTask(server), await createTask(server)];
  const error = await refusal(createTask(server), 'InputError');
  assert.match(error.serverMessage, /^2 tasks are unresolved, which is the limit; .*maxOpenTasks/);
  await server.queue.cancelTask(a);
  await createTask(server);
  await refusal(createTask(server), 'InputError');
  await server.queue.rerunTask(a);
  await server.emulator.advance('2 days');
  await createTask(server);
});

test.run();
