import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { assertHidesPlanted } from '@tc/test-support/planted-secrets';
import { rejection } from '@tc/test-support/rejection';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ChecksumError, StorageError } from '../../src/index.ts';
import { Deployment, sample } from '../deployment.ts';
import { sameBytes } from '../same-bytes.ts';
import * as faults from '../storage-faults.ts';
import type { Fault, Stored } from '../storage-server.ts';

const test = suite<{ deployment: Deployment; folder: string }>('faults of the storage');

test.before.each(async (context) => {
  context.deployment = await Deployment.start();
  context.folder = temporaryFolder('tc-artifacts');
});
test.after.each(({ deployment }) => deployment[Symbol.asyncDispose]());

const SIZE = 200_000;
const bytes = sample(SIZE);

/** What becomes of a download: it succeeds after a number of requests, or it fails. */
type Outcome = number | typeof ChecksumError | typeof StorageError;

interface Case {
  readonly name: string;
  readonly faults?: readonly (Fault | undefined)[];
  readonly always?: Fault;
  readonly stored?: Partial<Stored>;
  /** Default: what holds for the other one. */
  readonly s3?: Outcome;
  readonly object?: Outcome;
  /** The ranges that were asked for, if that matters. */
  readonly ranges?: readonly (string | undefined)[];
}

const { cut, cutChunked, stall, status, shiftRange, wrongTotal, announceMore, announceLess, wrongByte } = faults;

const cases: readonly Case[] = [
  { name: 'a connection is reset before the response', faults: [faults.reset], s3: 2 },
  { name: 'connections are reset five times', faults: Array(5).fill(faults.reset), s3: 6 },
  { name: 'every connection is reset', always: faults.reset, s3: StorageError },
  { name: 'there is no response', faults: [faults.silent], s3: 2 },
  { name: 'there is never a response', always: faults.silent, s3: StorageError },
  { name: 'the response is not HTTP', faults: [faults.garbage], s3: 2 },
  { name: 'the response is never HTTP', always: faults.garbage, s3: StorageError },
  ...[500, 502, 503, 504, 429, 408].map((code) => ({ name: `the status is ${code}`, faults: [status(code)], s3: 2 })),
  { name: 'the status is always 500', always: status(500), s3: StorageError },
  { name: 'the status is 503 with Retry-After', faults: [status(503, 'SlowDown', { 'retry-after': '0' })], s3: 2 },
  { name: 'Retry-After asks for an hour', faults: [status(503, 'SlowDown', { 'retry-after': '3600' })], s3: StorageError },
  ...[400, 403, 404, 410, 451].map((code) => ({ name: `the status is ${code}`, faults: [status(code, 'AccessDenied')], s3: StorageError })),
  { name: 'the body is cut', faults: [cut(70_000)], s3: 2, ranges: [undefined, 'bytes=70000-'] },
  { name: 'the body is cut before its first byte', faults: [cut(0)], s3: 2 },
  { name: 'the body is cut before its last byte', faults: [cut(SIZE - 1)], s3: 2, ranges: [undefined, `bytes=${SIZE - 1}-`] },
  { name: 'the body is cut six times, with progress', faults: Array(6).fill(cut(30_000)), s3: 7 },
  { name: 'the body is cut twenty times, with progress', faults: Array(20).fill(cut(9_000)), s3: 21 },
  { name: 'the body is always cut at once', always: cut(0), s3: StorageError },
  { name: 'a body without a length is cut', faults: [cutChunked(70_000)], s3: 2 },
  { name: 'the body stops', faults: [stall(70_000)], s3: 2, ranges: [undefined, 'bytes=70000-'] },
  { name: 'the body stops before its first byte', faults: [stall(0)], s3: 2 },
  { name: 'the rest is cut and stops', faults: [cut(50_000), cut(50_000), stall(50_000)], s3: 4 },
  { name: 'a cut is followed by 500 and a reset', faults: [cut(70_000), status(500), faults.reset], s3: 4 },
  { name: 'ranges are ignored', faults: [cut(70_000), faults.ignoreRange], s3: 2 },
  { name: 'ranges are ignored, in a body without a length', faults: [cut(70_000), faults.ignoreRangeChunked], s3: 2 },
  { name: 'the rest begins too late', faults: [cut(70_000), shiftRange(10)], s3: 3, ranges: [undefined, 'bytes=70000-', undefined] },
  { name: 'the rest begins too early', faults: [cut(70_000), shiftRange(-10)], s3: 3 },
  { name: 'the rest does not say where it begins', faults: [cut(70_000), faults.noContentRange], s3: 3 },
  { name: 'a part comes unasked', faults: [shiftRange(10)], s3: 2 },
  { name: 'the range cannot be satisfied', faults: [cut(70_000), status(416)], s3: 3 },
  { name: 'the rest is of a longer content', faults: [cut(70_000), wrongTotal(5)], s3: StorageError },
  { name: 'the rest is of a shorter content', faults: [cut(70_000), wrongTotal(-5)], s3: StorageError },
  { name: 'there is no ETag', stored: { etag: null }, faults: [cut(70_000)], s3: 2, ranges: [undefined, undefined] },
  { name: 'the ETag is weak', stored: { etag: 'W/"x"' }, faults: [cut(70_000)], s3: 2, ranges: [undefined, undefined] },
  { name: 'the head announces more, then the connection is cut', faults: [announceMore(100)], s3: ChecksumError, object: 2 },
  { name: 'the head announces more, then nothing comes', faults: [faults.announceMoreAndStall(100)], s3: ChecksumError, object: 2 },
  { name: 'the head always announces more', always: announceMore(100), s3: ChecksumError, object: 2 },
  { name: 'the head announces less', faults: [announceLess(100)], s3: ChecksumError },
  { name: 'the first byte is wrong', faults: [wrongByte(0)], object: ChecksumError, s3: 1 },
  { name: 'the last byte is wrong', faults: [wrongByte(SIZE - 1)], object: ChecksumError, s3: 1 },
  { name: 'the rest is wrong', faults: [cut(70_000), wrongByte(5)], object: ChecksumError, s3: 2 },
  { name: 'the content is another', faults: [faults.otherContent], object: ChecksumError, s3: 1 },
  { name: 'a portal answers', faults: [faults.portal], s3: ChecksumError },
  { name: 'nothing comes, with status 200', faults: [faults.empty], s3: ChecksumError },
  { name: 'the body is not gzip, as the head says', faults: [faults.badGzip], s3: 2 },
  { name: 'the body is never gzip, as the head says', always: faults.badGzip, s3: StorageError },
  { name: 'redirects go in circles', always: faults.redirectLoop, s3: StorageError },
];

for (const [storageType, by, options] of [
  ['object', 'node:http', {}],
  ['s3', 'node:http', {}],
  ['s3', 'fetch', { fetch }],
] as const) {
  for (const { name, faults = [], always, stored, s3, object, ranges } of cases) {
    test(`${storageType} by ${by}: ${name}`, async ({ deployment, folder }) => {
      const { storage } = deployment;
      const artifact = deployment.add(storageType, bytes, stored);
      storage.faults = [...faults];
      storage.always = always;
      const expected = (storageType === 's3' ? s3 : (object ?? s3)) as Outcome;
      const to = join(folder, 'target.bin');
      const outcome = await deployment
        .client({ timeout: 400, ...options })
        // Several artifacts are downloaded with the length that the queue has on record.
        .downloadAll('task', { to: folder, match: artifact, retries: 5 })
        .then(
          ([file]) => ({ path: file?.path ?? '' }),
          (error: unknown) => ({ error, path: '' }),
        );
      if ('error' in outcome) {
        assert.ok(typeof expected === 'function' && outcome.error instanceof expected, inspect(outcome.error));
        assertHidesPlanted(outcome.error);
      } else {
        assert.is(storage.requests.length, expected);
        const right = storageType === 's3' && object === ChecksumError ? undefined : bytes;
        if (right) sameBytes(readFileSync(outcome.path), right);
      }
      assert.not(existsSync(to));
      assert.equal(leftovers(folder), 'error' in outcome ? [] : [artifact]);
      if (ranges && storageType === 's3') {
        assert.equal(
          storage.requests.map(({ headers }) => headers['range']),
          ranges,
        );
      }
      assert.ok(storage.requests.every(({ headers }) => headers['authorization'] === undefined));
    });
  }
}

/** All files below a folder. */
function leftovers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

test('the rest of a content is asked for only if it is still the same', async ({ deployment, folder }) => {
  const name = deployment.add('s3', bytes);
  deployment.storage.faults = [cut(70_000)];
  await deployment.client().download('task', name, { to: join(folder, 'a') });
  const [, second] = deployment.storage.requests;
  assert.is(second?.headers['range'], 'bytes=70000-');
  assert.match(String(second?.headers['if-range']), /^"[0-9a-f]{32}"$/);
});

test('a content that is replaced during the download is an error, and a new download gets it', async ({ deployment, folder }) => {
  const other = sample(SIZE, 2);
  const to = join(folder, 'a');
  for (const etag of [undefined, null]) {
    const name = deployment.add('s3', bytes, { ...(etag === null && { etag }) });
    deployment.storage.faults = [
      (request, response, stored) => {
        cut(70_000)(request, response, stored);
        deployment.storage.store(name, other, { ...(etag === null && { etag }) });
      },
    ];
    const error = await deployment
      .client()
      .download('task', name, { to })
      .then(
        () => assert.unreachable(),
        (reason: unknown) => reason,
      );
    assert.ok(error instanceof StorageError && error.contentChanged, inspect(error));
    assert.equal(leftovers(folder), []);
    await deployment.client().download('task', name, { to });
    sameBytes(readFileSync(to), other);
    rmSync(to);
  }
});

test('an encoded body that is cut is read again from its beginning, or continued with decompress: false', async ({
  deployment,
  folder,
}) => {
  const stored = gzipSync(bytes);
  const name = deployment.add('s3', stored, { contentEncoding: 'gzip' });
  deployment.storage.faults = [cut(70_000), cut(90_000)];
  await deployment.client().download('task', name, { to: join(folder, 'plain') });
  sameBytes(readFileSync(join(folder, 'plain')), bytes);
  deployment.storage.faults = [cut(70_000), cut(90_000)];
  await deployment.client().download('task', name, { to: join(folder, 'kept'), decompress: false });
  sameBytes(readFileSync(join(folder, 'kept')), stored);
  assert.equal(
    deployment.storage.requests.map(({ headers }) => headers['range']),
    [undefined, undefined, undefined, undefined, 'bytes=70000-', 'bytes=160000-'],
  );
});

test('a URL that has run out is renewed', async ({ deployment, folder }) => {
  for (const storageType of ['object', 's3'] as const) {
    const name = deployment.add(storageType, bytes);
    const { storage } = deployment;
    storage.requests.length = 0;
    storage.faults = [
      (request, response, stored) => {
        cut(70_000)(request, response, stored);
        storage.expireUrls();
      },
    ];
    await deployment.client().download('task', name, { to: join(folder, storageType) });
    sameBytes(readFileSync(join(folder, storageType)), bytes);
    const signatures = storage.requests.map(({ query }) => query.get('X-Amz-Signature'));
    assert.is(signatures.length, 3);
    assert.is(signatures[0], signatures[1]);
    assert.is.not(signatures[1], signatures[2]);
    assert.is(storage.requests[2]?.headers['range'], 'bytes=70000-');
  }
});

test('a URL whose time is over is renewed without a try', async ({ deployment, folder }) => {
  deployment.urlLifetime = -1;
  const name = deployment.add('object', bytes);
  deployment.storage.faults = [cut(70_000)];
  await deployment.client().download('task', name, { to: join(folder, 'a') });
  const signatures = deployment.storage.requests.map(({ query }) => query.get('X-Amz-Signature'));
  assert.is(new Set(signatures).size, 2);
  assert.is(signatures.length, 2);
});

test('a renewed URL that is refused ends the download', async ({ deployment, folder }) => {
  const name = deployment.add('s3', bytes);
  deployment.storage.faults = [cut(70_000), status(403, 'ExpiredToken'), status(403, 'AccessDenied')];
  const error = await deployment
    .client()
    .download('task', name, { to: join(folder, 'a') })
    .then(
      () => assert.unreachable(),
      (reason: unknown) => reason,
    );
  assert.ok(error instanceof StorageError);
  assert.is(error.statusCode, 403);
  assert.is(error.attempts, 3);
  assert.match(error.message, /after 3 attempts: HTTP status 403, AccessDenied \(http:\/\/127\.0\.0\.1:\d+\/[^?]*\)$/);
  assert.equal(leftovers(folder), []);
});

test('a fetch that ignores its signal does not hold up a transfer', async ({ deployment, folder }) => {
  const name = deployment.add('s3', bytes);
  let calls = 0;
  const deaf = () => {
    calls++;
    return new Promise<Response>(() => {});
  };
  const client = deployment.client({ timeout: 50, retries: 1, fetch: deaf });
  const started = performance.now();
  const error = await rejection(client.download('task', name, { to: join(folder, 'a') }), StorageError);
  assert.match(error.message, /nothing for 50 ms/);
  assert.is(calls, 2);
  assert.ok(performance.now() - started < 2_000);
});

test.run();
