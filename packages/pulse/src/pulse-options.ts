import { isIP } from 'node:net';
import type { ConnectionOptions as TlsOptions } from 'node:tls';
import { ConfigurationError, type Environment } from '@tc/core';
import type { ConnectionOptions } from 'rabbitmq-client';

/** The broker and the account. Pass `url`, or `host`, `username` and `password`. */
export interface PulseOptions {
  /** `amqps://user:password@host:port/vhost`, or `amqp:` without TLS. Percent-encode special characters. */
  readonly url?: string | undefined;
  readonly host?: string | undefined;
  /** Default: 5671 with TLS, 5672 without. */
  readonly port?: number | undefined;
  /** Default: `/`. */
  readonly vhost?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Whether to use TLS, or TLS options such as `{ca}`. Default: true, or as the scheme of `url` says. */
  readonly tls?: boolean | TlsOptions | undefined;
  /** Milliseconds after which `consume` and `publish` fail if the broker does not answer. Default: 30,000. */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds that `close` waits for running handlers and unconfirmed messages. The messages of handlers that run longer return
   * to the queue. Default: 30,000.
   */
  readonly closeTimeout?: number | undefined;
  /** Seconds between heartbeats. A connection that is silent for about twice as long counts as lost. Default: 30. */
  readonly heartbeat?: number | undefined;
  /** The name of the connections in RabbitMQ's management pages. Default: `@tc/pulse`. */
  readonly connectionName?: string | undefined;
}

/** A broker and an account; the checked {@link PulseOptions}. */
export interface Broker {
  /** A URL without the password, for messages. */
  readonly address: string;
  readonly username: string;
  readonly timeout: number;
  readonly closeTimeout: number;
  /** Milliseconds to wait for the broker's answer when a consumer or connection closes. */
  readonly goodbyeTimeout: number;
  /** Contains the password. */
  readonly connection: ConnectionOptions;
}

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_CLOSE_TIMEOUT = 30_000;
const MAX_GOODBYE_TIMEOUT = 5_000;
const DEFAULT_HEARTBEAT = 30;
/** Milliseconds for one attempt to connect. */
const ATTEMPT_TIMEOUT = 10_000;

/** Reads options from the `PULSE_*` variables. @throws {ConfigurationError} if `PULSE_PORT` or `PULSE_TLS` has no valid value */
export function environmentOptions(environment: Environment): PulseOptions {
  const { PULSE_PORT: port, PULSE_TLS: tls } = environment;
  if (port && !/^\d+$/.test(port)) throw new ConfigurationError(`PULSE_PORT is ${JSON.stringify(port)}, expected a port number`);
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

/** Checks options and fills in defaults. @throws {ConfigurationError} naming the option that is missing or wrong, without the password */
export function resolveBroker(options: PulseOptions): Broker {
  const parts = options.url === undefined ? options : { ...options, ...readUrl(options.url, options.tls) };
  const { host, username, password, tls = true, vhost = '/' } = parts;
  const port = parts.port ?? (tls === false ? 5672 : 5671);
  const { timeout = DEFAULT_TIMEOUT, closeTimeout = DEFAULT_CLOSE_TIMEOUT } = options;
  const { heartbeat = DEFAULT_HEARTBEAT, connectionName = '@tc/pulse' } = options;
  requireText('host', 'PULSE_HOST', host);
  requireText('username', 'PULSE_USERNAME', username);
  requireText('password', 'PULSE_PASSWORD', password);
  requireNumber('port', port, 1, 65_535);
  requireNumber('timeout', timeout, 1, 2 ** 31 - 1);
  requireNumber('closeTimeout', closeTimeout, 0, 2 ** 31 - 1);
  requireNumber('heartbeat', heartbeat, 1, 65_535);
  const hostname = host.replace(/^\[(.*)\]$/, '$1');
  const path = vhost === '/' ? '' : `/${encodeURIComponent(vhost)}`;
  return {
    address: `${tls === false ? 'amqp' : 'amqps'}://${encodeURIComponent(username)}@${host}:${port}${path}`,
    username,
    timeout,
    closeTimeout,
    goodbyeTimeout: Math.min(timeout, MAX_GOODBYE_TIMEOUT),
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
  // Node's own error contains the text, and so the password.
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'amqps:' && url.protocol !== 'amqp:')) {
    throw new ConfigurationError('url is not a broker URL; expected amqps://user:password@host:port/vhost');
  }
  const plain = url.protocol === 'amqp:';
  if (tls !== undefined && plain !== (tls === false)) {
    throw new ConfigurationError(
      `url begins with ${url.protocol}, which contradicts tls; leave tls out or use ${plain ? 'amqps:' : 'amqp:'}`,
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
    throw new ConfigurationError('url contains a "%" that does not begin an escape sequence; write it as %25');
  }
}

function requireText(name: string, variable: string, value: string | undefined): asserts value is string {
  if (typeof value !== 'string' || value === '') {
    throw new ConfigurationError(`${name} is missing; pass it, include it in url, or set ${variable} and use Pulse.fromEnv()`);
  }
}

/** @throws {ConfigurationError} unless `value` is a whole number from `least` to `most` */
export function requireNumber(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new ConfigurationError(`${name} is ${String(value)}, expected a whole number from ${least} to ${most}`);
  }
}
