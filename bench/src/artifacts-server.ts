// A process of its own: answers as the queue, the object service and a storage server do, as fast as node:http can, and verifies
// nothing. Prints its root URL. Arguments: bytes of the large artifact, number of small ones, milliseconds before each answer.
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const [size = 0, smallCount = 0, latency = 0] = process.argv.slice(2).map(Number);
const BLOCK = randomBytes(1024 * 1024);
const SMALL = randomBytes(10_000);
const expires = new Date(Date.now() + 3_600_000).toJSON();

const hashesOf = (blocks: number, block: Buffer) => {
  const [sha256, sha512] = [createHash('sha256'), createHash('sha512')];
  for (let index = 0; index < blocks; index++) for (const hash of [sha256, sha512]) hash.update(block);
  return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
};
const hashes = { large: hashesOf(size / BLOCK.length, BLOCK), small: hashesOf(1, SMALL) };
const artifacts = Array.from({ length: smallCount }, (_, index) => ({
  name: `public/small-${index}`,
  storageType: 'object',
  contentType: 'application/octet-stream',
  contentLength: SMALL.length,
  expires,
}));
const credentials = { clientId: 'bench', accessToken: 'bench' };

/** The answer to a call of the API, by its method and route. */
function answer(request: IncomingMessage, path: string): unknown {
  const name = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  if (path.endsWith('/artifacts')) return { artifacts };
  if (path.includes('/artifact-content/')) return { storageType: 'object', name, credentials };
  if (path.includes('/start-download/')) {
    return {
      method: 'getUrl',
      url: `${rootUrl}/storage/${encodeURIComponent(name)}`,
      expires,
      hashes: name.includes('small') ? hashes.small : hashes.large,
    };
  }
  if (path.includes('/artifacts/') && request.method === 'POST') {
    return { storageType: 'object', name, projectId: 'none', uploadId: 'bench', expires, credentials };
  }
  if (path.includes('/upload/')) {
    const headers = { 'Content-Type': 'application/octet-stream', 'Content-Length': String(name.includes('small') ? SMALL.length : size) };
    const uploadMethod = { putUrl: { url: `${rootUrl}/storage/${encodeURIComponent(name)}`, expires, headers } };
    return { projectId: 'none', uploadId: 'bench', expires, uploadMethod };
  }
  return {};
}

function download(response: ServerResponse, small: boolean): void {
  response.writeHead(200, { 'content-length': small ? SMALL.length : size, 'content-type': 'application/octet-stream', etag: '"bench"' });
  if (small) return void response.end(SMALL);
  let left = size;
  const send = () => {
    while (left > 0) {
      left -= BLOCK.length;
      if (!response.write(BLOCK)) return void response.once('drain', send);
    }
    response.end();
  };
  send();
}

const server = createServer((request, response) => {
  const path = request.url ?? '';
  const reply = (received: number) => {
    if (!path.startsWith('/storage/')) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer(request, path)));
    } else if (request.method === 'GET') download(response, path.includes('small'));
    else response.writeHead(received === (path.includes('small') ? SMALL.length : size) ? 200 : 400).end();
  };
  let received = 0;
  request.on('data', (chunk: Buffer) => {
    received += chunk.length;
  });
  request.on('end', () => (latency > 0 ? setTimeout(reply, latency, received) : reply(received)));
});
server.keepAliveTimeout = 60_000;
let rootUrl = '';
server.listen(0, '127.0.0.1', () => {
  rootUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  console.log(rootUrl);
});
// Ends with the process that started it.
process.stdin.resume().on('end', () => process.exit());
