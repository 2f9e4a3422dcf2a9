import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { createServer } from 'node:tls';
import { rejection } from '@tc/test-support/rejection';
import * as assert from 'uvu/assert';
import { Pulse, PulseConnectionError } from '../src/index.ts';
import { atOnce } from './at-once.ts';
import { brokerSuite, ownBroker } from './broker.ts';

const { test, broker } = brokerSuite('tls', await ownBroker());

const read = (name: string) => readFileSync(new URL(`tls/${name}`, import.meta.url), 'utf8');
const certificate = read('certificate.pem');
const nothing = { bindings: [{ exchange: 'amq.topic', routingKeyPattern: 'nothing' }] };

/** Runs `work` with the port of a TLS server in front of the broker. Returns the server names that clients asked for. */
async function behindTls(work: (port: number) => Promise<void>): Promise<string[]> {
  const names: string[] = [];
  const server = createServer({ key: read('key.pem'), cert: certificate }, (client) => {
    names.push(String(client.servername));
    const target = connect(broker.port, '127.0.0.1');
    client.on('error', () => {}).on('close', () => target.destroy());
    target.on('error', () => {}).on('close', () => client.destroy());
    client.pipe(target).pipe(client);
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  try {
    await work(typeof address === 'object' ? (address?.port ?? 0) : 0);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
  return names;
}

test('uses TLS by default, with a private authority', async () => {
  const names = await behindTls(async (port) => {
    const pulse = new Pulse({ host: 'localhost', port, username: 'guest', password: 'guest', tls: { ca: certificate } });
    await (await pulse.consume(nothing, () => {})).close();
    const byUrl = new Pulse({ url: `amqps://guest:guest@localhost:${port}`, tls: { ca: certificate } });
    await (await byUrl.consume(nothing, () => {})).close();
  });
  assert.equal(names, ['localhost', 'localhost']);
});

test('fails at once for a certificate that is not trusted', async () => {
  await behindTls(async (port) => {
    const pulse = new Pulse({ host: 'localhost', port, username: 'guest', password: 'guest', timeout: 60_000 });
    const error = await atOnce(() =>
      rejection(
        pulse.consume(nothing, () => {}),
        PulseConnectionError,
      ),
    );
    assert.match(error.message, /self.signed certificate/);
    assert.match(error.message, 'tls: {ca}');
  });
});

test('fails at once for a broker without TLS', async () => {
  const pulse = new Pulse({ host: '127.0.0.1', port: broker.port, username: 'guest', password: 'guest', timeout: 60_000 });
  const error = await atOnce(() =>
    rejection(
      pulse.consume(nothing, () => {}),
      PulseConnectionError,
    ),
  );
  assert.match(error.message, 'tls: false');
});

test.run();
