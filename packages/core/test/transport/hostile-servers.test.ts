import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { type Behaviour, json, misbehavingServer, text } from '@tc/test-support/misbehaving-server';
import { PLANTED } from '@tc/test-support/planted-secrets';
import { rejection } from '@tc/test-support/rejection';
import { assertHides } from '@tc/test-support/secrets';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Credentials } from '../../src/credentials/credentials.ts';
import { ApiError, type CallError, ConnectionError, TaskclusterError, TimeoutError } from '../../src/errors.ts';
import { gotTransport } from '../../src/platform/got-transport.ts';
import { undiciTransport } from '../../src/platform/undici-transport.ts';
import { fetchTransport } from '../../src/transport/fetch-transport.ts';
import { Sample } from '../sample-service.ts';

const test = suite('hostile servers');

const issuer = new Credentials({ clientId: 'me/tool', accessToken: PLANTED.accessToken });
const credentials = issuer.createTemporary({ scopes: ['a:*'], expiresIn: '1 hour', clientId: 'me/reader' });
const { signature, seed } = JSON.parse(credentials.certificate ?? '') as { signature: string; seed: string };
const signedUrl = credentials.signUrl('https://tc.example.com/file');
const [ext = ''] = /(?<=ext=")[^"]+/.exec(credentials.signRequest('GET', signedUrl.replace(/[?].*/, ''))) ?? [];

/** The secrets of the calls, which no test may show. */
const secrets = [
  issuer.accessToken,
  credentials.accessToken,
  signature,
  encodeURIComponent(signature),
  seed,
  ext,
  new URL(signedUrl).searchParams.get('bewit') ?? '',
  PLANTED.secretValue,
  PLANTED.newAccessToken,
  'planted-cookie',
];

/** All errors and summaries of this file's calls, and the lines that they wrote to stderr. */
const told: unknown[] = [];
let lines = '';

const { write } = process.stderr;

test.before(() => {
  process.env['TASKCLUSTER_DEBUG'] = '1';
  process.stderr.write = (chunk: string | Uint8Array) => {
    lines += String(chunk);
    return true;
  };
});

test.after(() => {
  delete process.env['TASKCLUSTER_DEBUG'];
  process.stderr.write = write;
});

interface TcpServer extends AsyncDisposable {
  readonly rootUrl: string;
  readonly connections: () => number;
}

/** A server that answers each chunk with bytes of its own, whatever HTTP says. */
async function tcpServer(answer: (socket: Socket, count: number) => void): Promise<TcpServer> {
  const sockets = new Set<Socket>();
  let requests = 0;
  let connections = 0;
  const server = createTcpServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on('error', () => {}).on('data', () => answer(socket, ++requests));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    rootUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const OK = 'HTTP/1.1 200 OK\r\n';
const ITEM = '{"itemId":"x","size":1}';

/** Bytes that are no complete response. */
const broken: Readonly<Record<string, string>> = {
  'a body that is too short': `${OK}content-length: 1000\r\n\r\n${ITEM}`,
  'a length that is not a number': `${OK}content-length: many\r\n\r\n${ITEM}`,
  'two lengths': `${OK}content-length: 5\r\ncontent-length: 23\r\n\r\n${ITEM}`,
  'a negative length': `${OK}content-length: -1\r\n\r\n${ITEM}`,
  'a chunk of a wrong length': `${OK}transfer-encoding: chunked\r\n\r\nzz\r\n${ITEM}\r\n0\r\n\r\n`,
  '1 MB of headers': `${OK}${`x-long: ${'y'.repeat(1000)}\r\n`.repeat(1000)}content-length: 23\r\n\r\n${ITEM}`,
  'one header of 1 MB': `${OK}x-long: ${'y'.repeat(1_000_000)}\r\ncontent-length: 23\r\n\r\n${ITEM}`,
  'no HTTP at all': '220 smtp.example.com ESMTP\r\n',
  'a header with a control character': `${OK}x-own: a\0b\r\ncontent-length: 23\r\n\r\n${ITEM}`,
};

const RETRY_AFTERS = [
  '-1',
  '1.5',
  '1e9',
  '0x10',
  'soon',
  '',
  ' ',
  '2 apples',
  'NaN',
  'Infinity',
  '99999999999999999999',
  'Thu, 99 Foo 2026 99:99:99 GMT',
  'Mon, 01 Jan 2001 00:00:00 GMT',
  '0',
];
const DATES = [
  '',
  'garbage',
  '0',
  '-1',
  '99999999999999',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'Fri, 31 Dec 9999 23:59:59 GMT',
  'Sat, 13 Sep 275760 00:00:00 GMT',
  'NaN',
];

for (const [name, transport] of [
  ['got', gotTransport()],
  ['undici', undiciTransport()],
  ['fetch', fetchTransport()],
] as const) {
  const sampleOf = (rootUrl: string): Sample =>
    new Sample({ rootUrl, transport, credentials, retries: 1, delayFactor: 1, timeout: 10_000, onCall: (...args) => told.push(...args) });

  test(`${name}: a server that repeats everything it was sent, and sends secrets, gets none of them shown`, async () => {
    for (const status of [200, 400, 500]) {
      for (const wrap of [(body: string) => body, (body: string) => `<pre>${body}</pre>`]) {
        const careless: Behaviour = (response, { headers, body }) => {
          const { authorization } = headers;
          const message = `${authorization} ${body} ${secrets.slice(1, 6).join(' ')} ${signedUrl}`;
          const document = {
            code: 'X',
            message,
            requestInfo: { headers, token: PLANTED.newAccessToken },
            accessToken: PLANTED.newAccessToken,
          };
          response.writeHead(status, { 'set-cookie': 'planted-cookie', 'x-debug': message }).end(wrap(JSON.stringify(document)));
        };
        await using server = await misbehavingServer(careless);
        const payload: unknown = { password: PLANTED.secretValue, next: signedUrl };
        await sampleOf(server.rootUrl)
          .request('PUT', '/x', { payload, query: { next: signedUrl } })
          .catch((error) => assert.instance(error, ApiError));
      }
    }
  });

  test(`${name}: a redirect to another host is not followed, so that no Authorization leaves`, async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      await using other = await misbehavingServer(text(200, ITEM));
      await using server = await misbehavingServer(json(status, {}, { location: `${other.rootUrl}/steal` }));
      await sampleOf(server.rootUrl).getItem('x');
      await sampleOf(server.rootUrl).putItem('x', { itemId: 'x', size: 1 });
      assert.is(other.requests.length, 0);
      assert.is(server.requests.length, 2);
    }
  });

  for (const [what, bytes] of Object.entries(broken)) {
    test(`${name}: ${what} is a ConnectionError without secrets, after the retries`, async () => {
      await using server = await tcpServer((socket) => void socket.end(bytes));
      const error = await rejection(sampleOf(server.rootUrl).getItem('x'), ConnectionError);
      assert.is(error.attempts, 2);
      assertHides(error, secrets);
      assertHides(error.cause, secrets);
    });
  }

  test(`${name}: duplicate headers are joined, and a status without a reason is read`, async () => {
    await using server = await tcpServer(
      (socket) =>
        void socket.end(`HTTP/1.1 200\r\nx-own: a\r\nX-Own: b\r\n__proto__: c\r\ncontent-length: 23\r\nconnection: close\r\n\r\n${ITEM}`),
    );
    const { summary } = await sampleOf(server.rootUrl).getItem('x').withSummary();
    assert.is(summary.response?.headers['x-own'], 'a, b');
    assert.is(Object.getPrototypeOf({}), Object.prototype);
    assert.is(({} as Record<string, unknown>)['c'], undefined);
  });

  test(`${name}: when a kept connection has died, the call is sent again on another one`, async () => {
    await using server = await tcpServer((socket, count) => {
      if (count === 2) socket.destroy();
      else socket.write(`${OK}content-length: 23\r\n\r\n${ITEM}`);
    });
    const sample = sampleOf(server.rootUrl);
    await sample.getItem('first');
    assert.is((await sample.getItem('second').withSummary()).summary.attempts, 2);
    assert.is(server.connections(), 2);
  });

  test(`${name}: headers and bodies that never end are timeouts`, async () => {
    for (const start of [OK, `${OK}transfer-encoding: chunked\r\n\r\n`]) {
      await using server = await tcpServer((socket) => {
        socket.write(start);
        const drip = setInterval(() => socket.write(start.includes('chunked') ? '1\r\nx\r\n' : 'x-a: b\r\n'), 5);
        socket.on('close', () => clearInterval(drip));
      });
      await rejection(sampleOf(server.rootUrl).getItem('x', { timeout: 100, retries: 0 }), TimeoutError);
    }
  });

  test(`${name}: 401 without end is asked twice at most, whatever its date is`, async () => {
    for (const date of DATES) {
      const refusing: Behaviour = (response) => {
        response.sendDate = false;
        if (date !== '') response.setHeader('date', date);
        response.writeHead(401).end('{"code":"AuthenticationFailed","message":"no","requestInfo":{"time":"never"}}');
      };
      await using server = await misbehavingServer(refusing);
      const sample = sampleOf(server.rootUrl);
      await rejection(sample.getItem('x'), ApiError);
      await rejection(sample.getItem('y'), ApiError);
      assert.ok(server.requests.length <= 4, `${server.requests.length} requests for ${date}`);
    }
  });

  test(`${name}: any Retry-After ends in another attempt soon, or in an error`, async () => {
    for (const value of RETRY_AFTERS) {
      await using server = await misbehavingServer(text(503, '', { 'retry-after': value }), text(200, ITEM));
      const started = performance.now();
      await sampleOf(server.rootUrl)
        .getItem('x')
        .catch((error) => assert.instance(error, ApiError));
      assert.ok(performance.now() - started < 10_000, value);
    }
  });

  test(`${name}: names such as __proto__ in a response change no prototype`, async () => {
    const body =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"code":"__proto__","message":"m","requestInfo":{"__proto__":{"polluted":1}}}';
    for (const status of [200, 400]) {
      await using server = await misbehavingServer(text(status, body));
      const error = await sampleOf(server.rootUrl)
        .getItem('x')
        .withSummary()
        .catch((reason: unknown) => reason);
      assert.type(JSON.stringify((error as CallError).summary), 'string');
      assert.is(({} as Record<string, unknown>)['polluted'], undefined);
    }
  });

  test(`${name}: JSON of 100,000 levels is data or an error of this package`, async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    await using server = await misbehavingServer(text(200, deep), text(400, deep));
    const { summary } = await sampleOf(server.rootUrl).getItem('x').withSummary();
    assert.is(summary.response?.body, deep);
    assert.is((await rejection(sampleOf(server.rootUrl).getItem('x'), ApiError)).code, 'UnknownError');
  });

  test(`${name}: line breaks in arguments, queries and the trace id do not reach the header section`, async () => {
    await using server = await misbehavingServer(json(200, {}));
    const sample = sampleOf(server.rootUrl);
    const attack = 'x\r\nx-evil: yes\r\n\r\n';
    await sample.getItem(attack);
    await sample.getFile(attack, attack);
    await sample.listItems({ continuationToken: attack });
    for (const call of [
      () => sample.request('GET', `/${attack}`),
      () => sample.request(`GET ${attack}` as 'GET', '/x'),
      () => sample.ping({ headers: { 'x-own': attack } }),
      () => sample.ping({ headers: { [attack]: 'x' } }),
    ]) {
      await rejection(call(), TaskclusterError);
    }
    assert.throws(() => sample.use({ traceId: attack }));
    assert.throws(() => sample.use({ credentials: { clientId: attack } }));
    assert.is(server.requests.length, 3);
    for (const { headers } of server.requests) assert.is(headers['x-evil'], undefined);
  });
}

test('none of the secrets shows in any error, cause, summary, inspection or debug line of these tests', () => {
  assert.ok(told.length > 100 && lines.length > 10_000, `${told.length} errors and summaries, ${lines.length} characters`);
  assertHides(lines, secrets);
  for (const value of told) {
    assertHides(value, secrets);
    if (value instanceof Error && value.cause !== undefined) assertHides(value.cause, secrets);
  }
});

test.run();
