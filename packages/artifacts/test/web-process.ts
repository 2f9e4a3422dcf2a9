// A process of its own in which the package has the platform of browsers and workers. Prints what it did, as JSON. A module of
// Node's that the package asks for is an error.
import { register } from 'node:module';

const web = new URL('../src/platform/web.ts', import.meta.url).href;
const source = new URL('../src/', import.meta.url).href;
register(
  `data:text/javascript,${encodeURIComponent(`
    export async function resolve(specifier, context, next) {
      if (specifier === '#platform' && context.parentURL?.startsWith(${JSON.stringify(source)})) return next(${JSON.stringify(web)}, context);
      if (specifier.startsWith('node:') && context.parentURL?.startsWith(${JSON.stringify(source)})) {
        throw new Error(context.parentURL + ' imports ' + specifier);
      }
      return next(specifier, context);
    }`)}`,
);

const { Deployment, hashesOf, sample } = await import('./deployment.ts');
const { cut, refuseUpload } = await import('./storage-faults.ts');

const deployment = await Deployment.start();
const client = deployment.client();
const large = sample(1_500_000) as Uint8Array<ArrayBuffer>;
const expires = new Date('2100-01-01T00:00:00.000Z');
const report: Record<string, unknown> = {};

const sources = { bytes: large, blob: new Blob([large]), stream: new Blob([large]).stream(), function: () => new Blob([large]).stream() };
for (const [name, from] of Object.entries(sources)) {
  deployment.storage.faults = [refuseUpload(500, 'x')];
  const { hashes, size } = await client.upload('task', 0, `public/${name}`, { from, expires });
  deployment.storage.faults = [cut(700_000)];
  const read = await (await client.open('task', `public/${name}`)).bytes();
  const chunks: Uint8Array[] = [];
  await client.download('task', `public/${name}`, { to: new WritableStream({ write: (chunk) => void chunks.push(chunk) }) });
  const right = [read, Buffer.concat(chunks), deployment.storage.contents.get(`t/public/${name}`)?.bytes].every(
    (bytes) => bytes && Buffer.compare(bytes, large) === 0,
  );
  report[name] = { right, size, hashes: JSON.stringify(hashes) === JSON.stringify(hashesOf(large)) };
}
const message = (call: Promise<unknown>) =>
  call.then(
    () => 'no error',
    (error: Error) => `${error.name}: ${error.message}`,
  );
report['errors'] = [
  await message(client.download('task', 'public/bytes', { to: '/tmp/x' })),
  await message(client.upload('task', 0, 'public/a', { from: '/tmp/x', expires })),
  await message(client.downloadAll('task', { to: '/tmp/x' })),
  await message(client.uploadFolder('task', 0, 'public', { from: '/tmp/x', expires })),
  await message(client.open('task', 'public/bytes', { decompress: false })),
];
await deployment[Symbol.asyncDispose]();
console.log(JSON.stringify(report));
