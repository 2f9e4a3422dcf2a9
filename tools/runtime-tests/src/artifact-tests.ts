import { ArtifactError, Artifacts, type UploadSource } from '@tc/artifacts';
import { fromNow, slugid } from '@tc/core';
import { Queue } from '@tc/queue';
import * as assert from 'uvu/assert';
import { type Deployment, failure, type RuntimeTest } from './runtime-test.ts';

/** More than fits into a call of the API. */
const large = new Uint8Array(300_000).map((_, index) => (index * index) >> 5);

/** A task whose run 0 accepts artifacts, and what uploads and downloads them. */
async function runningTask({
  rootUrl,
  clientId,
  accessToken,
}: Deployment): Promise<{ taskId: string; artifacts: Artifacts; expires: Date }> {
  const queue = new Queue({ rootUrl, credentials: { clientId, accessToken }, delayFactor: 1 });
  const taskId = slugid();
  const taskQueueId = 'proj-tests/artifacts';
  await queue.createTask(taskId, {
    taskQueueId,
    created: new Date(),
    deadline: fromNow('1 hour'),
    expires: fromNow('2 days'),
    payload: {},
    metadata: { name: 'Test', description: '', owner: 'tests@example.com', source: 'https://example.com/' },
  });
  await queue.claimWork(taskQueueId, { workerGroup: 'tests', workerId: 'tests', tasks: 1 });
  return { taskId, artifacts: new Artifacts(queue, { delayFactor: 1 }), expires: fromNow('1 day') };
}

function sameBytes(actual: Uint8Array, expected: Uint8Array): void {
  assert.is(actual.length, expected.length);
  assert.is(
    actual.findIndex((byte, index) => byte !== expected[index]),
    -1,
  );
}

export const artifactTests: readonly RuntimeTest[] = [
  {
    name: 'artifacts: bytes, blobs, streams and text go up and down',
    async run(deployment) {
      const { taskId, artifacts, expires } = await runningTask(deployment);
      const sources: Readonly<Record<string, UploadSource>> = { bytes: large, blob: new Blob([large]), stream: new Blob([large]).stream() };
      for (const storageType of ['object', 's3'] as const) {
        for (const [name, from] of Object.entries(storageType === 's3' ? { bytes: large } : sources)) {
          const artifact = `public/${storageType}/${name}`;
          const { hashes, size } = await artifacts.upload(taskId, 0, artifact, { from, expires, storageType });
          assert.is(size, large.length);
          const chunks: Uint8Array[] = [];
          const to = new WritableStream<Uint8Array>({ write: (chunk) => void chunks.push(chunk) });
          assert.equal((await artifacts.download(taskId, artifact, { to })).hashes, hashes);
          sameBytes(new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer()), large);
          sameBytes(await (await artifacts.open(taskId, artifact)).bytes(), large);
        }
      }
      await artifacts.upload(taskId, 0, 'public/text', { text: 'é 漢字 😀', expires });
      assert.is(await (await artifacts.open(taskId, 'public/text')).text(), 'é 漢字 😀');
      const stream = (await artifacts.open(taskId, 'public/text')).stream();
      assert.is(await new Response(stream).text(), 'é 漢字 😀');
    },
  },
  {
    name: 'artifacts: links and errors are what they say, and an abort ends a download',
    async run(deployment) {
      const { taskId, artifacts, expires } = await runningTask(deployment);
      await artifacts.upload(taskId, 0, 'public/large', { from: large, expires });
      await artifacts.createLink(taskId, 0, 'public/link', { artifact: 'public/large', expires });
      sameBytes(await (await artifacts.open(taskId, 'public/link')).bytes(), large);
      await artifacts.createError(taskId, 0, 'public/error', { reason: 'file-missing-on-worker', message: 'gone', expires });
      assert.is((await failure(() => artifacts.open(taskId, 'public/error'), ArtifactError)).serverMessage, 'gone');
      const controller = new AbortController();
      const content = await artifacts.open(taskId, 'public/large', { signal: controller.signal });
      controller.abort(new Error('enough'));
      assert.is((await failure(() => content.bytes(), Error)).message, 'enough');
    },
  },
];
