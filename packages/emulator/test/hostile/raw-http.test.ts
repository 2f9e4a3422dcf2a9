import { once } from 'node:events';
import { connect } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startEmulator } from '../../src/index.ts';

const test = suite('malformed HTTP');

const emulator = await startEmulator();
const { hostname, port, host } = new URL(emulator.rootUrl);
test.after(() => emulator.close());

/** Sends bytes as they are. @returns all that the emulator sends until the connection closes */
async function exchange(text: string | Buffer): Promise<string> {
  const socket = connect(Number(port), hostname);
  const received: Buffer[] = [];
  socket.on('data', (chunk) => received.push(chunk));
  socket.on('error', () => {});
  socket.write(text);
  await once(socket, 'close');
  return Buffer.concat(received).toString('latin1');
}

const PING = '/api/queue/v1/ping';
const CREATE = '/api/queue/v1/task/fN1SbArXTPSVFNUvaOlinQ';
const head = (line: string, ...headers: string[]): string => [line, `Host: ${host}`, 'Connection: close', ...headers, '', ''].join('\r\n');

/** Requests that no client should send, and the status of the response. `undefined` if the connection closes without one. */
const REQUESTS: readonly (readonly [name: string, request: string | Buffer, status: number | undefined])[] = [
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['TLS', Buffer.from('16030100f5010000f10303', 'hex'), 400],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['no Host header', `GET ${PING} HTTP/1.1\r\nConnection: close\r\n\r\n`, 400],
  ['two Host headers', head(`GET ${PING} HTTP/1.1`, 'Host: other.example'), 200],
  ['an invalid Host in a signed call', `GET ${PING} HTTP/1.1\r\nHost: [::\r\nConnection: close\r\nAuthorization: Hawk id="x"\r\n\r\n`, 400],
  ['an unknown HTTP method', head(`BREW ${PING} HTTP/1.1`), 400],
  ['a method that no route has', head(`PATCH ${PING} HTTP/1.1`), 404],
  ['CONNECT', head('CONNECT example.com:443 HTTP/1.1'), undefined],
  ['an upgrade', head(`GET ${PING} HTTP/1.1`, 'Upgrade: websocket'), 200],
  ['an absolute URL', head(`GET http://${host}${PING} HTTP/1.1`), 404],
  ['an asterisk', head('OPTIONS * HTTP/1.1'), 404],
  ['a path without a slash', head('GET api HTTP/1.1'), 400],
  ['an invalid percent sign', head('GET /api/queue/v1/task/%zz HTTP/1.1'), 404],
  ['half a character', head('GET /api/queue/v1/task/%c3 HTTP/1.1'), 404],
  ['a NUL in the path', head('GET /api/queue/v1/task/%00 HTTP/1.1'), 400],
  ['bytes above 127 in the path', head('GET /api/queue/v1/task/\u00e9 HTTP/1.1'), 400],
  ['a header without a colon', head(`GET ${PING} HTTP/1.1`, 'nonsense'), 400],
  ['a folded header', head(`GET ${PING} HTTP/1.1`, 'x-a: 1\r\n 2'), 400],
  ['a NUL in a header', head(`GET ${PING} HTTP/1.1`, 'x-a: \0'), 400],
  ['64 kB of headers', head(`GET ${PING} HTTP/1.1`, `x-a: ${'a'.repeat(65_536)}`), 431],
  ['3,000 headers', head(`GET ${PING} HTTP/1.1`, ...Array.from({ length: 3000 }, (_, index) => `x${index}: 1`)), 431],
  ['length and chunks at once', `${head(`PUT ${CREATE} HTTP/1.1`, 'Content-Length: 4', 'Transfer-Encoding: chunked')}0\r\n\r\n`, 400],
  ['two lengths', `${head(`PUT ${CREATE} HTTP/1.1`, 'Content-Length: 4', 'Content-Length: 5')}{}{}`, 400],
  ['a negative length', head(`PUT ${CREATE} HTTP/1.1`, 'Content-Length: -1'), 400],
  ['a length that overflows', head(`PUT ${CREATE} HTTP/1.1`, 'Content-Length: 99999999999999999999'), 400],
  ['a chunk of an invalid size', `${head(`PUT ${CREATE} HTTP/1.1`, 'Transfer-Encoding: chunked')}zz\r\n{}\r\n0\r\n\r\n`, 400],
  ['a body that is no JSON', `${head(`PUT ${CREATE} HTTP/1.1`, 'Content-Type: application/json', 'Content-Length: 4')}{{{{`, 400],
  [
    'a body that is no UTF-8',
    Buffer.concat([
      Buffer.from(head(`PUT ${CREATE} HTTP/1.1`, 'Content-Type: application/json', 'Content-Length: 4')),
      Buffer.from('22fffe22', 'hex'),
    ]),
    400,
  ],
  [
    'a body of 100,000 brackets',
    `${head(`PUT ${CREATE} HTTP/1.1`, 'Content-Type: application/json', 'Content-Length: 100000')}${'['.repeat(100_000)}`,
    400,
  ],
  ['a Hawk header without values', head('GET /api/auth/v1/scopes/current HTTP/1.1', 'Authorization: Hawk'), 401],
  ['a Hawk header of garbage', head('GET /api/auth/v1/scopes/current HTTP/1.1', 'Authorization: Hawk id="\u00ff", mac="", ts="x"'), 401],
  [
    'a Hawk header with a huge ext',
    head('GET /api/auth/v1/scopes/current HTTP/1.1', `Authorization: Hawk id="a", ts="1", nonce="b", ext="${'A'.repeat(8000)}", mac="c"`),
    401,
  ],
  ['a bewit of garbage', head('GET /api/auth/v1/scopes/current?bewit=%ff HTTP/1.1'), 401],
];

for (const [name, request, status] of REQUESTS) {
  test(name, async () => {
    const response = await exchange(request);
    assert.is(/^HTTP\/1\.1 (\d+) /.exec(response)?.[1], status?.toString(), response);
    assert.not.match(response, 'InternalServerError');
  });
}

test('a body that ends early', async () => {
  const socket = connect(Number(port), hostname);
  socket.end(`${head(`PUT ${CREATE} HTTP/1.1`, 'Content-Length: 100')}{}`);
  socket.resume();
  await once(socket, 'close');
});

test('a caller that leaves before its response', async () => {
  for (let index = 0; index < 100; index++) {
    const socket = connect(Number(port), hostname);
    socket.write(head(`GET ${PING} HTTP/1.1`), () => socket.destroy());
    await once(socket, 'close');
  }
});

test('the emulator continues after all of them', async () => {
  assert.match(await exchange(head(`GET ${PING} HTTP/1.1`)), /^HTTP\/1\.1 200 /);
});

test.run();
