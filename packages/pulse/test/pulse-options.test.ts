import { ConfigurationError } from '@tc/core';
import { PLANTED } from '@tc/test-support/planted-secrets';
import { thrown } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Pulse, type PulseOptions } from '../src/index.ts';
import { environmentOptions, resolveBroker } from '../src/pulse-options.ts';

const test = suite('options');

const account = { host: 'pulse.example.com', username: 'me', password: PLANTED.pulsePassword };

test('uses TLS, port 5671 and virtual host / by default', () => {
  const { connection, address } = resolveBroker(account);
  const { hostname, port, vhost, username, password, tls } = connection;
  assert.equal(
    { hostname, port, vhost, username, password },
    { hostname: 'pulse.example.com', port: 5671, vhost: '/', username: 'me', password: PLANTED.pulsePassword },
  );
  assert.equal(tls, { servername: 'pulse.example.com' });
  assert.is(address, 'amqps://me@pulse.example.com:5671');
});

test('uses port 5672 without TLS', () => {
  const { connection, address } = resolveBroker({ ...account, tls: false, vhost: 'dev/1' });
  assert.is(connection.tls, false);
  assert.is(connection.port, 5672);
  assert.is(address, 'amqp://me@pulse.example.com:5672/dev%2F1');
});

test('reads a URL', () => {
  const { connection } = resolveBroker({ url: 'amqps://m%40e:p%2Fw%25@[::1]:99/%2Fdev' });
  const { hostname, port, vhost, username, password, tls } = connection;
  assert.equal(
    { hostname, port, vhost, username, password, tls },
    { hostname: '::1', port: 99, vhost: '/dev', username: 'm@e', password: 'p/w%', tls: {} },
  );
  assert.is(resolveBroker({ url: 'amqp://me:pw@localhost' }).connection.port, 5672);
  assert.is(resolveBroker({ url: 'amqp://me:pw@localhost' }).connection.tls, false);
  assert.is(resolveBroker({ url: 'amqps://me:pw@localhost/' }).connection.vhost, '/');
});

test('rejects a tls option that contradicts the URL', () => {
  const message = (options: PulseOptions) => thrown(() => new Pulse(options), ConfigurationError).message;
  assert.match(message({ url: 'amqps://me:pw@localhost', tls: false }), 'contradicts tls');
  assert.match(message({ url: 'amqp://me:pw@localhost', tls: true }), 'contradicts tls');
  assert.match(message({ url: 'amqp://me:pw@localhost', tls: { ca: 'mine' } }), 'contradicts tls');
  assert.equal(resolveBroker({ url: 'amqps://me:pw@localhost', tls: { ca: 'mine' } }).connection.tls, {
    servername: 'localhost',
    ca: 'mine',
  });
  assert.is(resolveBroker({ url: 'amqp://me:pw@localhost', tls: false }).connection.tls, false);
});

test('reads the environment', () => {
  const environment = { PULSE_HOST: 'h', PULSE_USERNAME: 'u', PULSE_PASSWORD: 'p', PULSE_PORT: '1', PULSE_VHOST: 'v', PULSE_TLS: 'false' };
  assert.equal(environmentOptions(environment), { host: 'h', username: 'u', password: 'p', port: 1, vhost: 'v', tls: false });
  assert.match(thrown(() => environmentOptions({ PULSE_PORT: 'amqps' }), ConfigurationError).message, 'PULSE_PORT');
  assert.match(thrown(() => environmentOptions({ PULSE_TLS: 'no' }), ConfigurationError).message, 'PULSE_TLS');
});

test('creates a Pulse from the environment, or names the missing variable', () => {
  const names = ['PULSE_HOST', 'PULSE_USERNAME', 'PULSE_PASSWORD', 'PULSE_PORT', 'PULSE_VHOST', 'PULSE_TLS'];
  const saved = names.map((name) => process.env[name]);
  for (const name of names) delete process.env[name];
  try {
    assert.match(thrown(() => Pulse.fromEnv(), ConfigurationError).message, 'PULSE_HOST');
    process.env['PULSE_HOST'] = 'pulse.example.com';
    assert.match(thrown(() => Pulse.fromEnv(), ConfigurationError).message, 'PULSE_USERNAME');
    process.env['PULSE_USERNAME'] = 'me';
    assert.match(thrown(() => Pulse.fromEnv(), ConfigurationError).message, 'PULSE_PASSWORD');
    process.env['PULSE_PASSWORD'] = PLANTED.pulsePassword;
    assert.is(String(Pulse.fromEnv()), 'Pulse(amqps://me@pulse.example.com:5671)');
    process.env['PULSE_TLS'] = 'true';
    assert.is(String(Pulse.fromEnv({ url: 'amqp://you:pw@localhost' })), 'Pulse(amqp://you@localhost:5672)');
    assert.is(String(Pulse.fromEnv({ port: 7, vhost: undefined })), 'Pulse(amqps://me@pulse.example.com:7)');
  } finally {
    for (const [index, name] of names.entries()) {
      if (saved[index] === undefined) delete process.env[name];
      else process.env[name] = saved[index];
    }
  }
});

test('names the option that is wrong', () => {
  const message = (options: object) => thrown(() => new Pulse({ ...account, ...options }), ConfigurationError).message;
  assert.match(message({ host: '' }), 'host is missing');
  assert.match(message({ port: 0 }), 'port is 0');
  assert.match(message({ port: 65_536 }), 'port is 65536');
  assert.match(message({ timeout: -1 }), 'timeout is -1');
  assert.match(message({ closeTimeout: -1 }), 'closeTimeout is -1');
  assert.match(message({ heartbeat: 0 }), 'heartbeat is 0');
});

test.run();
