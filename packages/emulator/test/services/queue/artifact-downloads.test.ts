import { gunzipSync, gzipSync } from 'node:zlib';
import { Credentials } from '@tc/core';
import { Queue } from '@tc/queue';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inOneHour, running, upload } from '../../support/artifact-uploads.ts';
import { deployment, refusal } from '../../support/deployment.ts';

const test = suite('queue, downloads of artifacts');

test('anyone can download an uploaded public artifact', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const { expires } = await upload(taskQueue, taskId, 'public/build/a file?.txt', 'hello');
  assert.ok(Date.parse(expires) > Date.now());
  const anyone = new Queue({ rootUrl: server.emulator.rootUrl });
  for (const url of [
    anyone.buildUrl('getArtifact', taskId, '0', 'public/build/a file?.txt'),
    anyone.buildUrl('getLatestArtifact', taskId, 'public/build/a file?.txt'),
    `${server.emulator.rootUrl}/api/queue/v1/task/${taskId}/artifacts/public/build/a%20file%3F.txt`,
  ]) {
    const redirect = await fetch(url, { redirect: 'manual' });
    assert.is(redirect.status, 303);
    assert.is(redirect.headers.get('x-taskcluster-artifact-storage-type'), 's3');
    const response = await fetch(url);
    assert.is(response.headers.get('content-type'), 'text/plain');
    assert.is(await response.text(), 'hello');
  }
  assert.is((await fetch(anyone.buildUrl('getArtifact', taskId, '0', 'public/build/a file?.txt'), { method: 'GET' })).status, 200);
});

test('the client does not follow the redirect, and returns its URL', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  await upload(taskQueue, taskId, 'public/x', 'hello');
  const { data, summary } = await server.queue.getArtifact(taskId, 0, 'public/x').withSummary();
  assert.equal(data, { storageType: 's3', url: summary.response?.headers['location'] });
  assert.is(summary.status, 303);
});

test('a private artifact needs a scope, or a URL that was signed by someone who has it', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  await upload(taskQueue, taskId, 'private/log.txt', 'secret');
  const reader = server.queue.use({ credentials: await server.clientWith('queue:get-artifact:private/*') });
  const stranger = server.queue.use({ credentials: await server.clientWith('queue:get-artifact:other/*') });
  await refusal(stranger.getArtifact(taskId, 0, 'private/log.txt'), 'InsufficientScopes');
  await refusal(
    new Queue({ rootUrl: server.emulator.rootUrl, retries: 0 }).getArtifact(taskId, 0, 'private/log.txt'),
    'InsufficientScopes',
  );
  const response = await fetch(reader.buildSignedUrl('getArtifact', taskId, '0', 'private/log.txt', { expiresIn: '5 minutes' }));
  assert.is(await response.text(), 'secret');
  assert.is((await fetch(stranger.buildSignedUrl('getLatestArtifact', taskId, 'private/log.txt'))).status, 403);
});

test('temporary credentials with authorizedScopes can only read what these allow', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  for (const name of ['private/build/x', 'private/log']) await upload(taskQueue, taskId, name, name);
  const temporary = new Credentials(await server.clientWith('queue:get-artifact:private/*', 'auth:create-client:me/tool')).createTemporary({
    clientId: 'me/tool',
    scopes: ['queue:get-artifact:private/*'],
    expiresIn: '1 day',
  });
  const reader = server.queue.use({ credentials: temporary, authorizedScopes: ['queue:get-artifact:private/build/*'] });
  assert.is(await (await fetch(reader.buildSignedUrl('getArtifact', taskId, '0', 'private/build/x'))).text(), 'private/build/x');
  assert.is((await fetch(reader.buildSignedUrl('getArtifact', taskId, '0', 'private/log'))).status, 403);
});

test('the URL of a private artifact is valid for half an hour and cannot be guessed', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  await upload(taskQueue, taskId, 'private/log.txt', 'secret');
  const { summary } = await server.queue.getArtifact(taskId, 0, 'private/log.txt').withSummary();
  const location = summary.response?.headers['location'] ?? '';
  assert.is(await (await fetch(location)).text(), 'secret');
  assert.is((await fetch(location.replace(/\?.*/, ''))).status, 403);
  assert.is((await fetch(location.replace(/token=./, 'token=!'))).status, 403);
  await server.emulator.advance('31 minutes');
  assert.is((await fetch(location)).status, 403);
});

test('an upload needs its URL and its content type, before the URL expires', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const { putUrl } = await upload(taskQueue, taskId, 'public/x', 'first');
  const put = async (url: string, contentType = 'text/plain') =>
    (await fetch(url, { method: 'PUT', body: 'other', headers: { 'content-type': contentType } })).status;
  assert.is(await put(putUrl.replace(/\?.*/, '')), 403);
  assert.is(await put(putUrl.replace('public%2Fx', 'public%2Fy').replace('/public/x', '/public/y')), 403);
  assert.is(await put(putUrl, 'text/html'), 403);
  assert.is((await fetch(putUrl, { method: 'DELETE' })).status, 405);
  assert.is(await (await fetch(server.queue.buildUrl('getArtifact', taskId, '0', 'public/x'))).text(), 'first');
  assert.is(await put(putUrl), 200);
  await server.emulator.advance('46 minutes');
  assert.is(await put(putUrl), 403);
});

test('a download returns the uploaded bytes with their encoding', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  const bytes = gzipSync('x'.repeat(100_000));
  await upload(taskQueue, taskId, 'public/log.txt', bytes, 'text/plain', { 'content-encoding': 'gzip' });
  const { summary } = await server.queue.getArtifact(taskId, 0, 'public/log.txt').withSummary();
  const head = await fetch(summary.response?.headers['location'] ?? '', { method: 'HEAD' });
  assert.is(head.headers.get('content-encoding'), 'gzip');
  assert.is(head.headers.get('content-length'), String(bytes.length));
  assert.is(await (await fetch(summary.response?.headers['location'] ?? '')).text(), gunzipSync(bytes).toString());
});

test('an artifact that was never uploaded redirects to a URL that is not found', async () => {
  await using server = await deployment();
  const { taskId, taskQueue } = await running(server);
  await taskQueue.createArtifact(taskId, 0, 'public/x', { storageType: 's3', expires: inOneHour(), contentType: 'text/plain' });
  assert.is((await fetch(server.queue.buildUrl('getArtifact', taskId, '0', 'public/x'))).status, 404);
});

test.run();
