import { createHash } from 'node:crypto';
import { fromNow, slugid } from '@tc/core';
import { type CreateUploadRequest, ObjectService, type PutUrlUploadResponse } from '@tc/object';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal, type TestDeployment } from '../../support/deployment.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { clientOf } from '../../support/service-client.ts';

const test = suite('object');

const BYTES = Buffer.from('0123456789'.repeat(10));
const HASHES = { sha256: createHash('sha256').update(BYTES).digest('hex'), sha512: createHash('sha512').update(BYTES).digest('hex') };
const PUT_URL = { putUrl: { contentType: 'text/plain', contentLength: BYTES.length } };
const INLINE = { dataInline: { contentType: 'text/plain', objectData: BYTES.toString('base64') } };

function upload({ emulator }: TestDeployment, changes: Partial<CreateUploadRequest> = {}): CreateUploadRequest {
  return { projectId: 'proj', uploadId: slugid(), expires: fromNow('1 hour', emulator.now()), proposedUploadMethods: {}, ...changes };
}

async function startPut(object: ObjectService, name: string, request: CreateUploadRequest): Promise<PutUrlUploadResponse> {
  const { uploadMethod } = await object.createUpload(name, { ...request, proposedUploadMethods: PUT_URL });
  assert.ok(uploadMethod.putUrl);
  return uploadMethod.putUrl;
}

function put({ url, headers }: PutUrlUploadResponse, changes: Record<string, string> = {}, body: Buffer = BYTES): Promise<Response> {
  return fetch(url, { method: 'PUT', headers: { ...headers, ...changes }, body });
}

/** Uploads and finishes an object. */
async function make(server: TestDeployment, name: string, changes: Partial<CreateUploadRequest> = {}): Promise<ObjectService> {
  const object = clientOf(server, ObjectService);
  const request = upload(server, { proposedUploadMethods: INLINE, ...changes });
  await object.createUpload(name, request);
  await object.finishUpload(name, { projectId: request.projectId, uploadId: request.uploadId, hashes: HASHES });
  return object;
}

async function urlOf(object: ObjectService, name: string): Promise<string> {
  return (await object.startDownload(name, { acceptDownloadMethods: { getUrl: true } })).url;
}

test('an upload by PUT is stored with its content type', async () => {
  await using server = await deployment();
  const object = clientOf(server, ObjectService);
  const request = upload(server);
  const method = await startPut(object, 'a/b', request);
  assert.equal(method.headers, { 'Content-Type': 'text/plain', 'Content-Length': '100', 'Content-Encoding': 'identity' });
  assert.is((await put(method)).status, 200);
  await object.finishUpload('a/b', { projectId: 'proj', uploadId: request.uploadId, hashes: HASHES });
  const response = await fetch(await urlOf(object, 'a/b'));
  assert.is(response.headers.get('content-type'), 'text/plain');
  assert.is(response.headers.get('content-encoding'), null);
  assert.is(response.headers.get('content-length'), '100');
  assert.equal(Buffer.from(await response.arrayBuffer()), BYTES);
});

for (const [what, changes, body, message] of [
  ['another type', { 'Content-Type': 'text/html' }, BYTES, 'Content-Type is text/html, expected text/plain'],
  ['another length', { 'Content-Length': '99' }, BYTES.subarray(1), 'Content-Length is 99, expected 100'],
] as const) {
  test(`an upload with ${what} is refused and stores nothing`, async () => {
    await using server = await deployment();
    const object = clientOf(server, ObjectService);
    const request = upload(server);
    const response = await put(await startPut(object, 'a', request), changes, body);
    assert.is(response.status, 403);
    assert.is(await response.text(), message);
    await object.finishUpload('a', { projectId: 'proj', uploadId: request.uploadId });
    assert.is((await fetch(await urlOf(object, 'a'))).status, 404);
  });
}

test('the URL of an upload is valid for 45 minutes, and createUpload renews it', async () => {
  await using server = await deployment();
  const object = clientOf(server, ObjectService);
  const request = upload(server);
  const first = await startPut(object, 'a', request);
  assert.is(Date.parse(first.expires) - server.emulator.now().getTime() > 44 * 60_000, true);
  await server.emulator.advance('44 minutes');
  assert.is((await put(first)).status, 200);
  await server.emulator.advance('2 minutes');
  const late = await put(first);
  assert.is(late.status, 403);
  assert.match(await late.text(), 'expired');
  assert.is((await put(await startPut(object, 'a', request))).status, 200);
});

test('a URL works for its own object and direction only', async () => {
  await using server = await deployment();
  const object = await make(server, 'a');
  await make(server, 'b');
  const url = await urlOf(object, 'a');
  assert.is((await fetch(url.replace('/a?', '/b?'))).status, 403);
  assert.is((await fetch(url, { method: 'PUT', body: BYTES })).status, 403);
  assert.is((await fetch(url.replace(/\?.*/, ''))).status, 403);
  assert.is((await fetch(url, { method: 'POST', body: BYTES })).status, 405);
  const write = await startPut(object, 'c', upload(server));
  assert.is((await fetch(write.url)).status, 403);
});

test('inline data that is not base64 is refused', async () => {
  await using server = await deployment();
  const object = clientOf(server, ObjectService);
  const bad = { dataInline: { contentType: 'text/plain', objectData: '***' } };
  const error = await refusal(object.createUpload('a', upload(server, { proposedUploadMethods: bad })), 'InputError');
  assert.match(error.serverMessage, 'dataInline.objectData is not base64');
});

test('a download URL is valid for a minute, that of download for half an hour', async () => {
  await using server = await deployment();
  const object = await make(server, 'a');
  const short = await urlOf(object, 'a');
  const signed = object.buildSignedUrl('download', 'a', { expiresIn: '1 hour' });
  const long = (await fetch(signed, { redirect: 'manual' })).headers.get('location') ?? '';
  await server.emulator.advance('2 minutes');
  assert.is((await fetch(short)).status, 403);
  assert.is((await fetch(long)).status, 200);
  await server.emulator.advance('30 minutes');
  assert.is((await fetch(long)).status, 403);
});

test('an object disappears when it expires', async () => {
  await using server = await deployment();
  const object = await make(server, 'a', { expires: fromNow('10 seconds', server.emulator.now()) });
  const url = await urlOf(object, 'a');
  assert.is((await fetch(url)).status, 200);
  await server.emulator.advance('11 seconds');
  assert.is((await fetch(url)).status, 404);
  await refusal(object.object('a'), 'ResourceNotFound');
  await make(server, 'a');
});

test('an upload that is not finished within a day is dropped', async () => {
  await using server = await deployment();
  const object = clientOf(server, ObjectService);
  const request = upload(server, { expires: fromNow('1 week', server.emulator.now()) });
  await object.createUpload('a', request);
  await make(server, 'b', { expires: request.expires });
  await server.emulator.advance('25 hours');
  await refusal(object.finishUpload('a', { projectId: 'proj', uploadId: request.uploadId }), 'ResourceNotFound');
  assert.is((await object.object('b')).projectId, 'proj');
});

test('errors do not repeat the uploadId', async () => {
  await using server = await deployment();
  const object = await make(server, 'a');
  const request = upload(server);
  const error = await refusal(object.createUpload('a', request), 'RequestConflict');
  assert.not.match(JSON.stringify(error.requestInfo) + error.message, request.uploadId);
});

test('objects and unfinished uploads survive a restart', async () => {
  await using folder = await scratchFolder();
  const state = folder.file('state');
  const request = { uploadId: slugid(), expires: fromNow('1 hour') };
  {
    await using server = await deployment({ state });
    await make(server, 'done');
    await clientOf(server, ObjectService).createUpload('open', upload(server, request));
  }
  await using server = await deployment({ state });
  const object = clientOf(server, ObjectService);
  assert.is(await (await fetch(await urlOf(object, 'done'))).text(), BYTES.toString());
  await object.finishUpload('open', { projectId: 'proj', uploadId: request.uploadId });
});

test.run();
