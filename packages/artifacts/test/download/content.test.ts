import { ConfigurationError } from '@tc/core';
import { rejection, thrown } from '@tc/test-support/rejection';
import { unhandledRejections } from '@tc/test-support/unhandled-rejections';
import { until } from '@tc/test-support/until';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ChecksumError, StorageError } from '../../src/index.ts';
import { Deployment, hashesOf, sample } from '../deployment.ts';
import { sameBytes } from '../same-bytes.ts';
import { cut, stall, status } from '../storage-faults.ts';

const test = suite<{ deployment: Deployment }>('open');

test.before.each(async (context) => {
  context.deployment = await Deployment.start();
});
test.after.each(({ deployment }) => deployment[Symbol.asyncDispose]());

const bytes = sample(300_000);

test('what is known is there at once, and the rest on demand', async ({ deployment }) => {
  const text = new TextEncoder().encode('{"key": "größe"}');
  const name = deployment.add('object', text, { contentType: 'application/json' });
  const client = deployment.client();
  const content = await client.open('task', name);
  assert.is(content.contentType, 'application/json');
  assert.is(content.size, text.length);
  assert.is(content.contentEncoding, undefined);
  assert.is(await content.text(), '{"key": "größe"}');
  assert.equal(await (await client.open('task', name)).json<{ key: string }>(), { key: 'größe' });
  sameBytes(await (await client.open('task', name)).bytes(), text);
  assert.is(await new Response((await client.open('task', name)).stream()).text(), '{"key": "größe"}');
});

test('JSON that is not JSON is an error', async ({ deployment }) => {
  const name = deployment.add('s3', new TextEncoder().encode('{'));
  await rejection((await deployment.client().open('task', name)).json(), SyntaxError);
});

test('a stream is read as fast as it is wanted', async ({ deployment }) => {
  const large = sample(20_000_000);
  const name = deployment.add('s3', large);
  const content = await deployment.client({ timeout: 250 }).open('task', name);
  // The time in which nobody reads does not count as silence of the server.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const reader = content.stream().getReader();
  assert.ok((await reader.read()).value);
  await new Promise((resolve) => setTimeout(resolve, 500));
  let size = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) size += step.value.length;
  assert.ok(size > 19_000_000);
  assert.is(deployment.storage.requests.length, 1);
});

test('a stream continues after a cut', async ({ deployment }) => {
  const name = deployment.add('object', bytes);
  deployment.storage.faults = [cut(70_000), cut(70_000)];
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await deployment.client().open('task', name)).stream()) chunks.push(chunk);
  sameBytes(Buffer.concat(chunks), bytes);
});

test('time in which this process is busy does not count as silence of the server', async ({ deployment }) => {
  const name = deployment.add('s3', bytes);
  const stream = (await deployment.client({ timeout: 50 }).open('task', name)).stream();
  const reader = stream.getReader();
  await reader.read();
  const next = reader.read();
  const until = performance.now() + 200;
  while (performance.now() < until);
  await next;
  await reader.cancel();
  assert.is(deployment.storage.requests.length, 1);
});

test('wrong bytes are never text, and fail a stream at its end', async ({ deployment }) => {
  const name = deployment.add('object', bytes);
  const record = deployment.objects.get(`t/${name}`);
  assert.ok(record);
  record.hashes = hashesOf(sample(1));
  const client = deployment.client();
  for (const read of ['text', 'bytes', 'json'] as const) await rejection((await client.open('task', name))[read](), ChecksumError);
  await rejection(new Response((await client.open('task', name)).stream()).text(), ChecksumError);
});

test('a content is read once', async ({ deployment }) => {
  const name = deployment.add('s3', bytes);
  const content = await deployment.client().open('task', name);
  await content.bytes();
  const error = await rejection(content.text(), ConfigurationError);
  assert.is(error.message, 'the content was read or canceled already; open it again');
  thrown(() => content.stream(), ConfigurationError);
  await content.cancel();
});

test('a content that is not read is canceled, and its connection ends', async ({ deployment }) => {
  const name = deployment.add('s3', sample(20_000_000));
  let closed = 0;
  deployment.storage.always = (request, response, stored) => {
    response.on('close', () => closed++);
    stall(100_000)(request, response, stored);
  };
  const client = deployment.client();
  {
    await using content = await client.open('task', name);
    assert.is(content.size, 20_000_000);
  }
  const other = await client.open('task', name);
  await other.stream().cancel();
  const third = await client.open('task', name);
  const reader = third.stream().getReader();
  await reader.read();
  await reader.cancel();
  await until(() => closed === 3, 'connections of canceled contents are closed');
  await rejection(third.text(), ConfigurationError);
});

test('an abort ends the reading with the reason', async ({ deployment }) => {
  const name = deployment.add('s3', bytes);
  deployment.storage.always = stall(100_000);
  const reasons = await unhandledRejections(async () => {
    const controller = new AbortController();
    const content = await deployment.client({ timeout: 5_000 }).open('task', name, { signal: controller.signal });
    const call = content.bytes();
    controller.abort(new Error('enough'));
    assert.is((await rejection(call, Error)).message, 'enough');
    // Also while nobody reads.
    const idle = new AbortController();
    const unread = await deployment.client({ timeout: 5_000 }).open('task', name, { signal: idle.signal });
    idle.abort(new Error('enough'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.is((await rejection(unread.bytes(), Error)).message, 'enough');
  });
  assert.equal(reasons, []);
});

test('a refusal is an error at once', async ({ deployment }) => {
  const name = deployment.add('s3', bytes);
  deployment.storage.always = status(403, 'AccessDenied');
  const error = await rejection(deployment.client().open('task', name), StorageError);
  assert.is(error.statusCode, 403);
  assert.is(error.attempts, 1);
  assert.not.match(error.url, /\?/);
});

test('a page that sees few headers never joins parts', async ({ deployment }) => {
  // A browser hides the content encoding of another host from the page.
  const name = deployment.add('s3', bytes);
  deployment.storage.faults = [cut(70_000)];
  const client = deployment.client({
    fetch: async (url, options) => Object.defineProperty(await fetch(url, options), 'type', { value: 'cors' }),
  });
  sameBytes(await (await client.open('task', name)).bytes(), bytes);
  assert.equal(
    deployment.storage.requests.map(({ headers }) => headers['range']),
    [undefined, undefined],
  );
});

test.run();
