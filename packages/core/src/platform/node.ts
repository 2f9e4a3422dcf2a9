import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';
import type { Transport } from '../transport/transport.ts';
import type { SignedRequest, Signer } from './platform.ts';

// Loads CommonJS dependencies at first use, synchronously, so that importing this package stays fast.
const require = createRequire(import.meta.url);

export { tracing } from '../tracing/tracing.ts';
export { tracingChannel } from './tracing-channel.ts';

export function environment(): NodeJS.ProcessEnv {
  return process.env;
}

export function debug(line: () => string): void {
  if (process.env['TASKCLUSTER_DEBUG']) process.stderr.write(`taskcluster: ${line()}\n`);
}

export function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

let crypto: typeof Crypto | undefined;

/** Returns `node:crypto`. Loading it takes Node longer than loading all of this package. */
function nodeCrypto(): typeof Crypto {
  crypto ??= require('node:crypto') as typeof Crypto;
  return crypto;
}

export function hmac(key: string, text: string, encoding: 'base64' | 'base64url'): string {
  return nodeCrypto().createHmac('sha256', key).update(text).digest(encoding);
}

export function nonce(): string {
  // Hawk's default nonce takes a system call for each request. Node generates the random bytes of many UUIDs with one.
  return nodeCrypto().randomUUID().slice(-12);
}

interface HawkCredentials {
  readonly credentials: { readonly id: string; readonly key: string; readonly algorithm: 'sha256' };
  readonly ext: string | undefined;
}

interface HawkModule {
  client: {
    header(url: URL, method: string, options: HawkCredentials & { nonce: string; timestamp: number }): { header: string };
    getBewit(url: URL, options: HawkCredentials & { ttlSec: number; localtimeOffsetMsec: number }): string;
  };
}

let hawkModule: HawkModule | undefined;

function hawk(): HawkModule {
  hawkModule ??= require('hawk') as HawkModule;
  return hawkModule;
}

function hawkCredentials({ id, key, ext }: Signer): HawkCredentials {
  return { credentials: { id, key, algorithm: 'sha256' }, ext };
}

export function hawkHeader(signer: Signer, { method, url, nonce, timestamp }: SignedRequest): string {
  return hawk().client.header(url, method, { ...hawkCredentials(signer), nonce, timestamp }).header;
}

export function hawkBewit(signer: Signer, url: URL, lifetimeSeconds: number, clockOffset: number): string {
  return hawk().client.getBewit(url, { ...hawkCredentials(signer), ttlSec: lifetimeSeconds, localtimeOffsetMsec: clockOffset });
}

let slugids: Readonly<Record<'nice' | 'v4', () => string>> | undefined;

export function newSlugid(kind: 'nice' | 'v4'): string {
  slugids ??= require('slugid') as NonNullable<typeof slugids>;
  return slugids[kind]();
}

/** Node and undici take a connection back in the turn after its response. Until then, they would open another one. */
export const whenConnectionIsFree: (next: () => void) => void = setImmediate;

let loaded: Promise<Transport> | undefined;

/** Uses got with keep-alive connections. Loads got at the first request. */
export const defaultTransport: Transport = async (request) => {
  loaded ??= import('./got-transport.ts').then(({ gotTransport }) => gotTransport());
  return (await loaded)(request);
};
