import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { fromNow, slugid } from '@tc/core';
import type { CreateUploadRequest, GetUrlDownloadResponse, PutUrlUploadResponse } from '@tc/object';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

const TEXT = 'Grüße aus einem Objekt\n'.repeat(20);

function hash(algorithm: 'sha256' | 'sha512', text = TEXT): string {
  return createHash(algorithm).update(text).digest('hex');
}

const HASHES = { sha256: hash('sha256'), sha512: hash('sha512') };

/** The payload of an upload that expires soon, because objects cannot be deleted. */
function upload({ prefix }: TestContext, changes: Partial<CreateUploadRequest> = {}): CreateUploadRequest {
  return { projectId: prefix, uploadId: slugid(), expires: fromNow('1 hour'), proposedUploadMethods: {}, ...changes };
}

const INLINE = { dataInline: { contentType: 'text/plain', objectData: Buffer.from(TEXT).toString('base64') } };
const PUT_URL = { putUrl: { contentType: 'text/plain; charset=utf-8', contentLength: Buffer.byteLength(TEXT) } };

/** Uploads and finishes an object. @returns its name */
async function make(context: TestContext, hashes: CreateUploadRequest['hashes'] = HASHES): Promise<string> {
  const name = `${context.prefix}/made-${slugid()}`;
  const request = upload(context, { proposedUploadMethods: INLINE });
  await context.object.createUpload(name, request);
  await context.object.finishUpload(name, { projectId: request.projectId, uploadId: request.uploadId, hashes });
  return name;
}

/** Starts an upload by PUT. */
async function startPut(context: TestContext, name: string, request: CreateUploadRequest): Promise<PutUrlUploadResponse> {
  const { uploadMethod } = await context.object.createUpload(name, { ...request, proposedUploadMethods: PUT_URL });
  assert.ok(uploadMethod.putUrl, 'the service did not choose putUrl');
  return uploadMethod.putUrl;
}

async function getUrl(context: TestContext, name: string): Promise<GetUrlDownloadResponse> {
  const download = await context.object.startDownload(name, { acceptDownloadMethods: { getUrl: true } });
  assert.ok(download.method === 'getUrl');
  return download;
}

export const objectBehaviours: readonly Behaviour[] = behaviours('object', {
  'an object uploaded with the call can be downloaded': async (context) => {
    const name = await make(context);
    const { url } = await getUrl(context, name);
    assert.equal(await (await fetch(url)).text(), TEXT);
  },

  'the service says that it has the data of an inline upload': async (context) => {
    const response = await context.object.createUpload(`${context.prefix}/inline`, upload(context, { proposedUploadMethods: INLINE }));
    assert.deepEqual(response.uploadMethod, { dataInline: true });
  },

  'an object uploaded by PUT with the given headers can be downloaded': async (context) => {
    const name = `${context.prefix}/put`;
    const request = upload(context);
    const { url, headers } = await startPut(context, name, request);
    const response = await fetch(url, { method: 'PUT', headers, body: TEXT });
    assert.ok(response.ok, `the upload returned status ${response.status}`);
    await context.object.finishUpload(name, { projectId: request.projectId, uploadId: request.uploadId, hashes: HASHES });
    const download = await fetch((await getUrl(context, name)).url);
    assert.equal(await download.text(), TEXT);
    assert.equal(download.headers.get('content-type'), PUT_URL.putUrl.contentType);
  },

  'the headers for an upload by PUT contain the content type and length': async (context) => {
    const { headers } = await startPut(context, `${context.prefix}/put`, upload(context));
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    assert.equal(lower['content-type'], PUT_URL.putUrl.contentType);
    assert.equal(lower['content-length'], String(PUT_URL.putUrl.contentLength));
  },

  'the URL for an upload by PUT expires within a day': async (context) => {
    const { expires } = await startPut(context, `${context.prefix}/put`, upload(context));
    const left = Date.parse(expires) - Date.now();
    assert.ok(left > 60_000 && left <= 24 * 3_600_000, expires);
  },

  'repeating createUpload gives a new URL': async (context) => {
    const name = `${context.prefix}/put`;
    const request = upload(context);
    await startPut(context, name, request);
    const { url, headers } = await startPut(context, name, request);
    assert.ok((await fetch(url, { method: 'PUT', headers, body: TEXT })).ok);
  },

  'an upload can start without a method': async (context) => {
    const name = `${context.prefix}/reserved`;
    const request = upload(context);
    const { uploadMethod, projectId, uploadId, expires } = await context.object.createUpload(name, request);
    assert.deepEqual(uploadMethod, {});
    assert.deepEqual([projectId, uploadId, Date.parse(expires)], [request.projectId, request.uploadId, Number(request.expires)]);
    const later = await context.object.createUpload(name, { ...request, proposedUploadMethods: INLINE });
    assert.deepEqual(later.uploadMethod, { dataInline: true });
  },

  'the service prefers an inline upload to a PUT': async (context) => {
    const request = upload(context, { proposedUploadMethods: { ...INLINE, ...PUT_URL } });
    const { uploadMethod } = await context.object.createUpload(`${context.prefix}/both`, request);
    assert.deepEqual(Object.keys(uploadMethod), ['dataInline']);
  },

  'an upload cannot continue with another uploadId, project or expiry': async (context) => {
    const name = `${context.prefix}/conflict`;
    const request = upload(context);
    await context.object.createUpload(name, request);
    for (const change of [{ uploadId: slugid() }, { projectId: `${context.prefix}/other` }, { expires: fromNow('2 hours') }]) {
      await context.refused(() => context.object.createUpload(name, { ...request, ...change }), 'RequestConflict');
    }
  },

  'an uploadId cannot be used for two objects': async (context) => {
    const request = upload(context);
    await context.object.createUpload(`${context.prefix}/first`, request);
    await context.refused(() => context.object.createUpload(`${context.prefix}/second`, request), 'RequestConflict');
  },

  'a finished object cannot be uploaded again': async (context) => {
    const name = await make(context);
    await context.refused(() => context.object.createUpload(name, upload(context)), 'RequestConflict');
  },

  'finishing an upload can be repeated, but not with a hash that is new': async (context) => {
    const name = await make(context, { sha256: HASHES.sha256 });
    const again = { projectId: context.prefix, uploadId: slugid() };
    await context.object.finishUpload(name, { ...again, hashes: { sha256: HASHES.sha256 } });
    await context.object.finishUpload(name, again);
    await context.refused(() => context.object.finishUpload(name, { ...again, hashes: HASHES }), 'RequestConflict');
  },

  'an upload cannot be finished with another uploadId': async (context) => {
    const name = `${context.prefix}/unfinished`;
    await context.object.createUpload(name, upload(context));
    const finish = { projectId: context.prefix, uploadId: slugid(), hashes: HASHES };
    await context.refused(() => context.object.finishUpload(name, finish), 'RequestConflict');
  },

  'an upload cannot be finished for another project': async (context) => {
    const name = `${context.prefix}/unfinished`;
    const request = upload(context);
    await context.object.createUpload(name, request);
    const finish = { projectId: `${context.prefix}/other`, uploadId: request.uploadId, hashes: HASHES };
    await context.refused(() => context.object.finishUpload(name, finish), 'InputError');
  },

  'an upload that was not started cannot be finished': async (context) => {
    const finish = { projectId: context.prefix, uploadId: slugid(), hashes: HASHES };
    await context.refused(() => context.object.finishUpload(`${context.prefix}/none`, finish), 'ResourceNotFound');
  },

  'a hash cannot change during an upload': async (context) => {
    const name = `${context.prefix}/hashes`;
    const request = upload(context, { hashes: { sha256: HASHES.sha256 } });
    await context.object.createUpload(name, request);
    const other = { sha256: hash('sha256', 'other') };
    await context.refused(() => context.object.createUpload(name, { ...request, hashes: other }), 'RequestConflict');
    const finish = { projectId: request.projectId, uploadId: request.uploadId };
    await context.refused(() => context.object.finishUpload(name, { ...finish, hashes: other }), 'RequestConflict');
    await context.object.finishUpload(name, { ...finish, hashes: { sha512: HASHES.sha512 } });
    assert.deepEqual((await context.object.object(name)).hashes, HASHES);
  },

  'an object can be read about: its project, expiry and hashes': async (context) => {
    const object = await context.object.object(await make(context));
    assert.deepEqual([object.projectId, object.hashes], [context.prefix, HASHES]);
    assert.ok(Date.parse(object.expires) > Date.now());
  },

  'an unfinished object is not found': async (context) => {
    const name = `${context.prefix}/unfinished`;
    await context.object.createUpload(name, upload(context, { proposedUploadMethods: INLINE }));
    await context.refused(() => context.object.object(name), 'ResourceNotFound');
    await context.refused(() => context.object.startDownload(name, { acceptDownloadMethods: { getUrl: true } }), 'ResourceNotFound');
    await context.refused(() => context.object.download(name), 'ResourceNotFound');
  },

  'an unknown object is not found': async (context) => {
    const name = `${context.prefix}/none`;
    await context.refused(() => context.object.object(name), 'ResourceNotFound');
    await context.refused(() => context.object.startDownload(name, { acceptDownloadMethods: { simple: true } }), 'ResourceNotFound');
  },

  'a download with getUrl comes with hashes and an expiry': async (context) => {
    const { expires, hashes } = await getUrl(context, await make(context));
    assert.deepEqual(hashes, HASHES);
    assert.ok(Date.parse(expires) > Date.now(), expires);
  },

  'a simple download has a URL and no hashes': async (context) => {
    const download = await context.object.startDownload(await make(context), { acceptDownloadMethods: { simple: true } });
    assert.deepEqual(Object.keys(download).sort(), ['method', 'url']);
    assert.equal(await (await fetch(download.url)).text(), TEXT);
  },

  'getUrl is preferred to a simple download': async (context) => {
    const both = { acceptDownloadMethods: { getUrl: true, simple: true } } as const;
    assert.equal((await context.object.startDownload(await make(context), both)).method, 'getUrl');
  },

  'a download without an accepted method is refused': async (context) => {
    const name = await make(context);
    const error = await context.refused(() => context.object.startDownload(name, { acceptDownloadMethods: {} }), 'NoMatchingMethod');
    assert.equal(error.statusCode, 406);
  },

  'download redirects to the data': async (context) => {
    const name = await make(context);
    const response = await fetch(context.object.buildSignedUrl('download', name, { expiresIn: '5 minutes' }), { redirect: 'manual' });
    assert.equal(response.status, 303);
    assert.equal(await (await fetch(response.headers.get('location') ?? '')).text(), TEXT);
  },

  'part of an object can be downloaded': async (context) => {
    const { url } = await getUrl(context, await make(context));
    const response = await fetch(url, { headers: { range: 'bytes=10-19' } });
    assert.equal(response.status, 206);
    assert.equal(response.headers.get('content-range'), `bytes 10-19/${Buffer.byteLength(TEXT)}`);
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from(TEXT).subarray(10, 20));
  },

  'the names of objects can contain slashes and spaces': async (context) => {
    const name = `${context.prefix}/a b/c`;
    const request = upload(context, { proposedUploadMethods: INLINE });
    await context.object.createUpload(name, request);
    await context.object.finishUpload(name, { projectId: request.projectId, uploadId: request.uploadId, hashes: HASHES });
    assert.equal((await context.object.object(name)).projectId, context.prefix);
  },

  'uploading needs a scope for the project and the name': async (context) => {
    const name = `${context.prefix}/limited`;
    const request = upload(context, { proposedUploadMethods: INLINE });
    const finish = { projectId: request.projectId, uploadId: request.uploadId, hashes: HASHES };
    const other = context.as(context.object, await context.client([`object:upload:${context.prefix}:${context.prefix}/other`]));
    await context.refused(() => other.createUpload(name, request), 'InsufficientScopes');
    const allowed = context.as(context.object, await context.client([`object:upload:${context.prefix}:${name}`]));
    await allowed.createUpload(name, request);
    await context.refused(() => other.finishUpload(name, finish), 'InsufficientScopes');
    await allowed.finishUpload(name, finish);
  },

  'downloading and reading about an object need a scope for its name': async (context) => {
    const name = await make(context);
    const accept = { acceptDownloadMethods: { getUrl: true } } as const;
    const other = context.as(context.object, await context.client([`object:download:${context.prefix}/other`]));
    await context.refused(() => other.startDownload(name, accept), 'InsufficientScopes');
    await context.refused(() => other.object(name), 'InsufficientScopes');
    await context.refused(() => other.download(name), 'InsufficientScopes');
    const allowed = context.as(context.object, await context.client([`object:download:${name}`]));
    await allowed.startDownload(name, accept);
    await allowed.object(name);
  },
});
