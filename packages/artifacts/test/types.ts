/** What must compile, and after `@ts-expect-error` what must not. Nothing here runs: `tsc -p test` checks it. */
import { createReadStream, createWriteStream } from 'node:fs';
import { fromNow } from '@tc/core';
import { Index } from '@tc/index';
import { ObjectService } from '@tc/object';
import { Queue } from '@tc/queue';
import {
  ArtifactError,
  Artifacts,
  ChecksumError,
  type Content,
  type Downloaded,
  type DownloadedFile,
  type Fetch,
  type Hashes,
  Objects,
  StorageError,
  UnsafeNameError,
  type Uploaded,
  type UploadedFile,
} from '../src/index.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Fails to compile where `value` is not exactly of the type given. */
function exactly<Expected>(): <Actual>(value: Actual, ...proof: Equal<Actual, Expected> extends true ? [] : [never]) => void {
  return () => {};
}

const queue = new Queue({ rootUrl: 'x' });
const artifacts = new Artifacts(queue);
const expires = fromNow('1 week');
const taskId = 'x';

export function constructors(): void {
  new Artifacts(queue, { object: new ObjectService({ rootUrl: 'x' }), index: new Index({ rootUrl: 'x' }), references: 'refuse' });
  new Artifacts(queue, { index: { findTask: (path) => new Index({ rootUrl: path }).findTask(path) } });
  new Artifacts(queue, { retries: 1, delayFactor: 1, randomizationFactor: 0, maxDelay: 1, timeout: 1, storageType: 's3' });
  new Artifacts(queue, { fetch, signal: undefined, retries: undefined });
  const own: Fetch = async (url, { method, headers }) => new Response(`${method} ${url} ${headers['range']}`);
  new Artifacts(queue, { fetch: own });
  exactly<Artifacts>()(Artifacts.fromEnv());
  Artifacts.fromEnv({ traceId: 't', retries: 1, credentials: { clientId: 'x', accessToken: 'y' }, references: 'refuse' });
  new Objects(new ObjectService({ rootUrl: 'x' }), { retries: 1 });
  // Fakes, for unit tests of users.
  new Artifacts(new Queue({ fake: { artifact: () => ({ storageType: 's3', url: 'https://example.com' }) } }));
  // @ts-expect-error: another client
  new Artifacts(new Index({ rootUrl: 'x' }));
  // @ts-expect-error: no such option
  new Artifacts(queue, { retry: 1 });
  // @ts-expect-error: no such choice
  new Artifacts(queue, { references: 'maybe' });
  // @ts-expect-error: fakes belong to the clients
  Artifacts.fromEnv({ fake: {} });
}

export async function downloads(): Promise<void> {
  const result = await artifacts.download(taskId, 'public/a', {
    to: 'a',
    runId: 0,
    signal: new AbortController().signal,
    resume: true,
    decompress: false,
    references: 'refuse',
    onProgress: ({ loaded, total }) => {
      exactly<number>()(loaded);
      exactly<number | undefined>()(total);
    },
  });
  exactly<Downloaded>()(result);
  exactly<Hashes>()(result.hashes);
  exactly<string | undefined>()(result.contentEncoding);
  await artifacts.download({ index: 'a.b' }, 'public/a', { to: new URL('file:///a'), runId: '0' });
  await artifacts.download(taskId, 'public/a', { to: createWriteStream('a') });
  await artifacts.download(taskId, 'public/a', { to: process.stdout });
  await artifacts.download(taskId, 'public/a', { to: new WritableStream<Uint8Array>() });
  // @ts-expect-error: a target is needed
  await artifacts.download(taskId, 'public/a', {});
  // @ts-expect-error: a stream to read from is no target
  await artifacts.download(taskId, 'public/a', { to: createReadStream('a') });
  // @ts-expect-error: no such option
  await artifacts.download(taskId, 'public/a', { to: 'a', resumes: true });
  // @ts-expect-error: an index path is an object
  await artifacts.download({ path: 'a.b' }, 'public/a', { to: 'a' });

  exactly<DownloadedFile[]>()(
    await artifacts.downloadAll(taskId, {
      to: 'out',
      match: ({ name, storageType }) => storageType !== 'error' && name !== '',
      concurrency: 2,
      onProgress: ({ name, files }) => [name, files.done, files.total],
    }),
  );
  await artifacts.downloadAll({ index: 'a.b' }, { to: new URL('file:///out'), match: ['public/**', '!**/*.log'], resume: true });
  // @ts-expect-error: a folder is needed
  await artifacts.downloadAll(taskId, { to: process.stdout });
}

export async function contents(): Promise<void> {
  const content = await artifacts.open(taskId, 'public/a', { runId: 1 });
  exactly<Content>()(content);
  exactly<string>()(content.contentType);
  exactly<number | undefined>()(content.size);
  exactly<ReadableStream<Uint8Array>>()(content.stream());
  exactly<string>()(await content.text());
  exactly<unknown>()(await content.json());
  exactly<{ a: number }>()(await content.json<{ a: number }>());
  await using _ = await artifacts.objects.open('name');
  // @ts-expect-error: open has no target
  await artifacts.open(taskId, 'public/a', { to: 'a' });
}

export async function uploads(): Promise<void> {
  const result = await artifacts.upload(taskId, 0, 'public/a', { from: './a', expires, contentType: 'text/x', storageType: 's3' });
  exactly<Uploaded>()(result);
  await artifacts.upload(taskId, '0', 'public/a', { from: new URL('file:///a'), expires: '2100-01-01T00:00:00.000Z' });
  await artifacts.upload(taskId, 0, 'public/a', { from: new Blob([]), expires });
  await artifacts.upload(taskId, 0, 'public/a', { from: new Uint8Array(), expires });
  await artifacts.upload(taskId, 0, 'public/a', { from: Buffer.from(''), expires });
  await artifacts.upload(taskId, 0, 'public/a', { from: new Blob([]).stream(), size: 5, expires });
  await artifacts.upload(taskId, 0, 'public/a', { from: createReadStream('a'), expires });
  await artifacts.upload(taskId, 0, 'public/a', { from: () => createReadStream('a'), size: 5, expires });
  await artifacts.upload(taskId, 0, 'public/a', { from: async () => new Blob([]), expires });
  await artifacts.upload(taskId, 0, 'public/a', { text: 'a', expires });
  // @ts-expect-error: a source is needed
  await artifacts.upload(taskId, 0, 'public/a', { expires });
  // @ts-expect-error: one source only
  await artifacts.upload(taskId, 0, 'public/a', { from: './a', text: 'a', expires });
  // @ts-expect-error: an artifact expires
  await artifacts.upload(taskId, 0, 'public/a', { text: 'a' });
  // @ts-expect-error: a number is no source
  await artifacts.upload(taskId, 0, 'public/a', { from: 5, expires });
  // @ts-expect-error: links are created, not uploaded
  await artifacts.upload(taskId, 0, 'public/a', { text: 'a', expires, storageType: 'link' });

  exactly<UploadedFile[]>()(await artifacts.uploadFolder(taskId, 0, 'public', { from: './a', expires, match: ['*.html'] }));
  // @ts-expect-error: types are chosen by file
  await artifacts.uploadFolder(taskId, 0, 'public', { from: './a', expires, contentType: 'text/x' });

  exactly<Uploaded>()(await artifacts.objects.upload('name', { text: 'a', projectId: 'p', expires }));
  // @ts-expect-error: an object belongs to a project
  await artifacts.objects.upload('name', { text: 'a', expires });

  await artifacts.createReference(taskId, 0, 'public/a', { url: 'https://example.com', expires });
  await artifacts.createLink(taskId, 0, 'public/a', { artifact: 'public/b', expires });
  await artifacts.createError(taskId, 0, 'public/a', { reason: 'file-missing-on-worker', message: 'x', expires });
  // @ts-expect-error: no such reason
  await artifacts.createError(taskId, 0, 'public/a', { reason: 'because', message: 'x', expires });
}

export function errors(error: unknown): void {
  if (error instanceof ArtifactError) exactly<string>()(error.reason);
  if (error instanceof ChecksumError) exactly<'sha256' | 'sha512' | 'length'>()(error.check);
  if (error instanceof StorageError) exactly<number | undefined>()(error.statusCode);
  if (error instanceof UnsafeNameError) exactly<readonly string[]>()(error.names);
}
