import { assertHidesPlanted } from '@tc/test-support/planted-secrets';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { StorageError } from '../../src/index.ts';
import { Deployment, hashesOf } from '../deployment.ts';
import { sameBytes } from '../same-bytes.ts';
import { cutUpload, garbage, refuseEarly, refuseUpload, reset, silent, stallUpload } from '../storage-faults.ts';
import type { Fault } from '../storage-server.ts';
import { expires, large } from './uploads.ts';

const test = suite<{ deployment: Deployment }>('upload, faults');

test.before.each(async (context) => {
  context.deployment = await Deployment.start();
});
test.after.each(({ deployment }) => deployment[Symbol.asyncDispose]());

const faults: Readonly<Record<string, { readonly faults: readonly Fault[]; readonly refused?: true; readonly timeout?: number }>> = {
  'a reset connection': { faults: [reset] },
  'a connection that is cut at once': { faults: [cutUpload(0)] },
  'a connection that is cut midway': { faults: [cutUpload(1_000_000)] },
  'a server that stops reading': { faults: [stallUpload(1_000_000)], timeout: 400 },
  'a server that never answers': { faults: [silent], timeout: 400 },
  'something that is not HTTP': { faults: [garbage] },
  'status 500': { faults: [refuseUpload(500, 'InternalError')] },
  'status 503 with Retry-After': { faults: [refuseUpload(503, 'SlowDown', { 'retry-after': '0' })] },
  'status 429': { faults: [refuseUpload(429, 'TooMany')] },
  'status 503 before the body was sent': { faults: [refuseEarly(503, 'SlowDown')] },
  'five faults': { faults: [reset, cutUpload(1_000_000), refuseUpload(500, 'x'), garbage, refuseUpload(502, 'x')] },
  'six faults': { faults: Array(6).fill(refuseUpload(500, 'x')), refused: true },
  'status 403': { faults: [refuseUpload(403, 'SignatureDoesNotMatch')], refused: true },
  'status 400': { faults: [refuseUpload(400, 'BadDigest')], refused: true },
  'a redirect': { faults: [refuseUpload(307, 'TemporaryRedirect', { location: '/elsewhere' })], refused: true },
  'status 411': { faults: [refuseUpload(411, 'MissingContentLength')], refused: true },
};

for (const storageType of ['object', 's3'] as const) {
  for (const [fault, { faults: list, refused, timeout = 10_000 }] of Object.entries(faults)) {
    test(`${storageType}: ${fault}`, async ({ deployment }) => {
      deployment.storage.faults = [...list];
      const call = deployment.client({ storageType, timeout }).upload('task', 0, 'public/a', { from: large, expires });
      const path = storageType === 'object' ? 't/public/a' : 'public/a';
      if (refused) {
        const error = await rejection(call, StorageError);
        assertHidesPlanted(error);
        assert.not(deployment.storage.contents.has(path));
        assert.not(deployment.objects.get(path)?.finished);
      } else {
        assert.equal((await call).hashes, hashesOf(large));
        sameBytes(deployment.storage.contents.get(path)?.bytes, large);
      }
    });
  }

  test(`${storageType}: a URL that has run out is renewed`, async ({ deployment }) => {
    const { storage } = deployment;
    storage.faults = [cutUpload(1_000, () => storage.expireUrls()), undefined];
    await deployment.client({ storageType }).upload('task', 0, 'public/a', { from: large, expires });
    assert.is(storage.requests.length, 3);
    assert.is(new Set(storage.requests.map(({ query }) => query.get('X-Amz-Signature'))).size, 2);
  });

  test(`${storageType}: a URL whose time is over is renewed after a failure`, async ({ deployment }) => {
    deployment.urlLifetime = -1;
    deployment.storage.faults = [reset];
    await deployment.client({ storageType }).upload('task', 0, 'public/a', { from: large, expires });
    assert.is(new Set(deployment.storage.requests.map(({ query }) => query.get('X-Amz-Signature'))).size, 2);
  });
}

test.run();
