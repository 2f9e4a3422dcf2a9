// A process of its own that makes one transfer, after a small one by the same means that loads all modules. Prints how long it
// took and by how much the memory grew, as JSON. Arguments: the transfer, the root URL, the path of the large file or of a folder.
import { writeFileSync } from 'node:fs';
import type { Transfer, TransferCost } from './artifacts.ts';

const [transfer = '', rootUrl = '', path = ''] = process.argv.slice(2);
const credentials = { clientId: 'bench', accessToken: 'bench' };
const [taskId, ALL] = ['bench', ''];
const expires = new Date(Date.now() + 3_600_000);

/** Moves an artifact from or to a file, or all artifacts of the task to a folder. */
type Move = (artifact: string, path: string) => Promise<unknown>;

/** Each transfer loads what it needs, and nothing else. */
const transfers: Readonly<Record<Transfer, () => Promise<Move>>> = {
  async 'download, @tc/artifacts'() {
    const artifacts = await ours();
    return (name, to) => artifacts.download(taskId, name, { to });
  },
  async 'download, taskcluster-client'() {
    const { createWriteStream } = await import('node:fs');
    const { default: taskcluster } = await import('taskcluster-client');
    const queue = new taskcluster.Queue({ rootUrl, credentials });
    return (name, to) => taskcluster.downloadArtifact({ taskId, name, queue, streamFactory: async () => createWriteStream(to) });
  },
  async 'download, fetch by hand'() {
    const [{ Queue }, { ObjectService }, { createHash }, { createWriteStream }, { pipeline }] = await Promise.all([
      import('@tc/queue'),
      import('@tc/object'),
      import('node:crypto'),
      import('node:fs'),
      import('node:stream/promises'),
    ]);
    const [queue, object] = [new Queue({ rootUrl, credentials }), new ObjectService({ rootUrl, credentials })];
    return async (name, to) => {
      const content = await queue.latestArtifact(taskId, name);
      if (content.storageType !== 'object') throw new Error(`unexpected storage type ${content.storageType}`);
      const { url } = await object.startDownload(content.name, { acceptDownloadMethods: { getUrl: true } });
      const hashes = [createHash('sha256'), createHash('sha512')];
      const { body } = await fetch(url);
      const hashed = async function* () {
        for await (const chunk of body ?? []) {
          for (const hash of hashes) hash.update(chunk);
          yield chunk;
        }
      };
      await pipeline(hashed, createWriteStream(to));
      return hashes.map((hash) => hash.digest('hex'));
    };
  },
  async 'upload, @tc/artifacts'() {
    const artifacts = await ours();
    return (name, from) => artifacts.upload(taskId, 0, name, { from, expires, contentType: 'application/octet-stream' });
  },
  async 'upload, taskcluster-client'() {
    const { createReadStream, statSync } = await import('node:fs');
    const { default: taskcluster } = await import('taskcluster-client');
    const object = new taskcluster.Object({ rootUrl, credentials });
    return (name, from) =>
      taskcluster.upload({
        projectId: 'none',
        name,
        contentType: 'application/octet-stream',
        contentLength: statSync(from).size,
        expires,
        object,
        streamFactory: async () => createReadStream(from),
      });
  },
  async 'many, downloadAll'() {
    const artifacts = await ours();
    return (name, to) => (name === ALL ? artifacts.downloadAll(taskId, { to }) : artifacts.download(taskId, name, { to }));
  },
  async 'many, one after another'() {
    const [artifacts, { Queue }, { join }] = await Promise.all([ours(), import('@tc/queue'), import('node:path')]);
    return async (name, to) => {
      if (name !== ALL) return artifacts.download(taskId, name, { to });
      for await (const { name: one } of new Queue({ rootUrl, credentials }).listLatestArtifacts(taskId)) {
        await artifacts.download(taskId, one, { to: join(to, one) });
      }
    };
  },
};

async function ours() {
  const [{ Artifacts }, { Queue }] = await Promise.all([import('@tc/artifacts'), import('@tc/queue')]);
  return new Artifacts(new Queue({ rootUrl, credentials }));
}

const move = await transfers[transfer as Transfer]();
writeFileSync(`${path}.small`, Buffer.alloc(10_000));
await move('public/small-0', `${path}.small`);
const before = process.memoryUsage().rss;
const started = performance.now();
const cpuBefore = process.cpuUsage();
await move(transfer.startsWith('many') ? ALL : 'public/large', path);
const cpu = process.cpuUsage(cpuBefore);
const cost: TransferCost = {
  seconds: (performance.now() - started) / 1000,
  cpu: (cpu.user + cpu.system) / 1e6,
  // The highest that the system has seen, not samples.
  memory: process.resourceUsage().maxRSS * 1024 - before,
};
console.log(JSON.stringify(cost));
process.exit();
