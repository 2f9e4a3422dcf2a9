import { isIP } from 'node:net';
import type { ConnectionOptions as TlsOptions } from 'node:tls';
import { ConfigurationError, type Environment } from '@tc/core';
import type { ConnectionOptions } from 'rabbitmq-client';

/** Which broker, as whom. Give `url`, or `host`, `username` and `password`. */
export interface PulseOptions {
  /** `amqps://user:password@host:port/vhost`; `amqp:` goes without TLS. Percent-encode what is special in it. */
  readonly url?: string | undefined;
  readonly host?: string | undefined;
  /** Default: 5671, or 5672 without TLS. */
  readonly port?: number | undefined;
  /** Default: `/`. */
  readonly vhost?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Whether to use TLS, or options for it such as `{ca}`. Default: true; with `url`, its scheme decides. */
  readonly tls?: boolean | TlsOptions | undefined;
  /** Milliseconds that `consume` and `publish` wait for the broker before they fail. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** Seconds between signs of life on an idle connection; about twice as long without one and it counts as lost. Default: 30. */
  readonly heartbeat?: number | undefined;
  /** A name for the connections, shown by the broker's management. Default: `@tc/pulse`. */
  readonly connectionName?: string | undefined;
}

/** A broker and an account, checked. */
export interface Broker {
  /** For messages: without the password. */
  readonly address: string;
  readonly username: string;
  readonly timeout: number;
  /** Holds the password. */
  readonly connection: ConnectionOptions;
}

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_HEARTBEAT = 30;
/** Milliseconds for one attempt to connect. */
const ATTEMPT_TIMEOUT = 10_000;

/** The options that `PULSE_*` variables hold. @throws {ConfigurationError} for a `PULSE_PORT` or `PULSE_TLS` that cannot be read */
export function environmentOptions(environment: Environment): PulseOptions {
  const { PULSE_PORT: port, PULSE_TLS: tls } = environment;
  if (port && !/^\d+$/.test(port)) throw new ConfigurationError(`PULSE_PORT is ${JSON.stringify(port)}, expected a number`);
  if (tls && tls !== 'true' && tls !== 'false')
    throw new ConfigurationError(`PULSE_TLS is ${JSON.stringify(tls)}, expected "true" or "false"`);
  return {
    host: environment['PULSE_HOST'] || undefined,
    port: port ? Number(port) : undefined,
    vhost: environment['PULSE_VHOST'] || undefined,
    username: environment['PULSE_USERNAME'] || undefined,
    password: environment['PULSE_PASSWORD'] || undefined,
    tls: tls ? tls === 'true' : undefined,
  };
}

/** Checks options and fills in defaults. @throws {ConfigurationError} naming the option that is missing or wrong; never with the password */
export function resolveBroker(options: PulseOptions): Broker {
  const parts = options.url === undefined ? options : { ...options, ...readUrl(options.url, options.tls) };
  const { host, username, password, tls = true, vhost = '/' } = parts;
  const port = parts.port ?? (tls === false ? 5672 : 5671);
  const { timeout = DEFAULT_TIMEOUT, heartbeat = DEFAULT_HEARTBEAT, connectionName = '@tc/pulse' } = options;
  requireText('host', 'PULSE_HOST', host);
  requireText('username', 'PULSE_USERNAME', username);
  requireText('password', 'PULSE_PASSWORD', password);
  requireNumber('port', port, 1, 65_535);
  requireNumber('timeout', timeout, 1, 2 ** 31 - 1);
  requireNumber('heartbeat', heartbeat, 1, 65_535);
  const hostname = host.replace(/^\[(.*)\]$/, '$1');
  const path = vhost === '/' ? '' : `/${encodeURIComponent(vhost)}`;
  return {
    address: `${tls === false ? 'amqp' : 'amqps'}://${encodeURIComponent(username)}@${host}:${port}${path}`,
    username,
    timeout,
    connection: {
      hostname,
      port,
      vhost,
      username,
      password,
      tls: tls !== false && { ...(isIP(hostname) === 0 && { servername: hostname }), ...(tls !== true && tls) },
      heartbeat,
      connectionName,
      connectionTimeout: Math.min(timeout, ATTEMPT_TIMEOUT),
      acquireTimeout: ATTEMPT_TIMEOUT,
    },
  };
}

type UrlParts = Pick<PulseOptions, 'host' | 'port' | 'vhost' | 'username' | 'password' | 'tls'>;

function readUrl(text: string, tls: PulseOptions['tls']): UrlParts {
  // Node's own error holds the text, and with it the password.
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'amqps:' && url.protocol !== 'amqp:')) {
    throw new ConfigurationError('url is not of the form amqps://user:password@host:port/vhost');
  }
  const plain = url.protocol === 'amqp:';
  if (tls !== undefined && plain !== (tls === false)) {
    throw new ConfigurationError(
      `url begins with ${url.protocol} and tls says otherwise; leave tls out, or use ${plain ? 'amqps:' : 'amqp:'}`,
    );
  }
  try {
    return {
      host: url.hostname,
      port: url.port === '' ? undefined : Number(url.port),
      vhost: decodeURIComponent(url.pathname.slice(1)) || '/',
      username: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      ...(plain && { tls: false }),
    };
  } catch {
    throw new ConfigurationError('url holds a "%" that begins no escape; write it as %25');
  }
}

function requireText(name: string, variable: string, value: string | undefined): asserts value is string {
  if (typeof value !== 'string' || value === '') {
    throw new ConfigurationError(`${name} is missing; pass it, have it in url, or set ${variable} and use Pulse.fromEnv()`);
  }
}

/** @throws {ConfigurationError} unless `value` is a whole number from `least` to `most` */
export function requireNumber(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new ConfigurationError(`${name} is ${String(value)}, expected a whole number from ${least} to ${most}`);
  }
}
