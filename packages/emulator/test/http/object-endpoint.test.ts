import { fromNow, slugid } from '@tc/core';
import { ObjectService } from '@tc/object';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseRange } from '../../src/http/byte-range.ts';
import { deployment, type TestDeployment } from '../support/deployment.ts';
import { clientOf } from '../support/service-client.ts';

const test = suite('object endpoint');

const BYTES = Buffer.from('0123456789');

/** Stores ten bytes. @returns a URL that reads them */
async function store(server: TestDeployment, name = 'a', bytes = BYTES): Promise<string> {
  const object = clientOf(server, ObjectService);
  const projectId = 'proj';
  const uploadId = slugid();
  const dataInline = { contentType: 'application/x-test', objectData: bytes.toString('base64') };
  const expires = fromNow('1 hour', server.emulator.now());
  await object.createUpload(name, { projectId, uploadId, expires, proposedUploadMethods: { dataInline } });
  await object.finishUpload(name, { projectId, uploadId });
  return (await object.startDownload(name, { acceptDownloadMethods: { simple: true } })).url;
}

for (const [range, status, contentRange, body] of [
  ['bytes=0-3', 206, 'bytes 0-3/10', '0123'],
  ['bytes=4-', 206, 'bytes 4-9/10', '456789'],
  ['bytes=9-9', 206, 'bytes 9-9/10', '9'],
  ['bytes=7-100', 206, 'bytes 7-9/10', '789'],
  ['bytes=-3', 206, 'bytes 7-9/10', '789'],
  ['bytes=-100', 206, 'bytes 0-9/10', '0123456789'],
  ['bytes=0-', 206, 'bytes 0-9/10', '0123456789'],
  ['bytes=3-2', 200, null, '0123456789'],
  ['bytes=0-1,4-5', 200, null, '0123456789'],
  ['lines=0-1', 200, null, '0123456789'],
  ['bytes=-', 200, null, '0123456789'],
] as const) {
  test(`the range ${range} is answered with ${status}`, async () => {
    await using server = await deployment();
    const response = await fetch(await store(server), { headers: { range } });
    assert.is(response.status, status);
    assert.is(response.headers.get('content-range'), contentRange);
    assert.is(response.headers.get('content-length'), String(body.length));
    assert.is(response.headers.get('content-type'), 'application/x-test');
    assert.is(await response.text(), body);
  });
}

for (const range of ['bytes=10-', 'bytes=10-20', 'bytes=-0']) {
  test(`the range ${range} lies outside of the object`, async () => {
    await using server = await deployment();
    const response = await fetch(await store(server), { headers: { range } });
    assert.is(response.status, 416);
    assert.is(response.headers.get('content-range'), 'bytes */10');
  });
}

test('an empty object has no range', () => {
  for (const range of ['bytes=0-', 'bytes=-1']) assert.is(parseRange(range, 0), 'unsatisfiable');
  assert.is(parseRange(undefined, 0), undefined);
});

test('If-Range with the ETag of the object gives the range, another one gives the whole object', async () => {
  await using server = await deployment();
  const url = await store(server);
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  assert.match(etag, /^"[0-9a-f]+"$/);
  const headers = { range: 'bytes=8-', 'if-range': etag };
  assert.is(await (await fetch(url, { headers })).text(), '89');
  const changed = await fetch(url, { headers: { ...headers, 'if-range': '"other"' } });
  assert.is(changed.status, 200);
  assert.is(await changed.text(), BYTES.toString());
});

test('each object has its own ETag', async () => {
  await using server = await deployment();
  const [first, second] = await Promise.all([fetch(await store(server, 'a')), fetch(await store(server, 'b'))]);
  assert.is.not(first.headers.get('etag'), second.headers.get('etag'));
});

test('HEAD tells length, type and ETag, without a body', async () => {
  await using server = await deployment();
  const url = await store(server);
  const response = await fetch(url, { method: 'HEAD' });
  assert.is(response.status, 200);
  assert.is(response.headers.get('content-length'), '10');
  assert.is(response.headers.get('content-type'), 'application/x-test');
  assert.is(response.headers.get('accept-ranges'), 'bytes');
  assert.is(response.headers.get('etag'), (await fetch(url)).headers.get('etag'));
  assert.is(await response.text(), '');
  const part = await fetch(url, { method: 'HEAD', headers: { range: 'bytes=0-1' } });
  assert.is(part.status, 206);
  assert.is(part.headers.get('content-length'), '2');
});

test.run();
