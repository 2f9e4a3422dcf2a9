import { fetchTransport } from '../transport/fetch-transport.ts';
import type { Transport } from '../transport/transport.ts';
import { hmac as hmacOf, sha256 } from './bundled/hashes.ts';
import type { SignedRequest, Signer } from './platform.ts';

/** Pages and workers have no environment variables. */
export function environment(): undefined {}

export function debug(_line: () => string): void {}

export const tracingChannel = undefined;

export const tracing = undefined;

const utf8 = /* @__PURE__ */ new TextEncoder();

export function base64(text: string): string {
  return encode(utf8.encode(text));
}

export function hmac(key: string, text: string, encoding: 'base64' | 'base64url'): string {
  const digest = encode(hmacOf(sha256, utf8.encode(key), utf8.encode(text)));
  return encoding === 'base64' ? digest : urlSafe(digest);
}

function encode(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function nonce(): string {
  return encode(randomBytes(9));
}

// Not `crypto.randomUUID`, which pages that were loaded over http do not have.
function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

export function hawkHeader(signer: Signer, { method, url, timestamp, nonce }: SignedRequest): string {
  const mac = signature('header', signer, { method, url, timestamp, nonce });
  const ext = signer.ext ? `, ext="${signer.ext}"` : '';
  return `Hawk id="${signer.id}", ts="${timestamp}", nonce="${nonce}"${ext}, mac="${mac}"`;
}

export function hawkBewit(signer: Signer, url: URL, lifetimeSeconds: number, clockOffset: number): string {
  const timestamp = Math.floor((Date.now() + clockOffset) / 1000) + lifetimeSeconds;
  const mac = signature('bewit', signer, { method: 'GET', url, timestamp, nonce: '' });
  return urlSafe(base64(`${signer.id}\\${timestamp}\\${mac}\\${signer.ext ?? ''}`));
}

/** Signs as Hawk does. @see https://github.com/mozilla/hawk/blob/main/API.md */
function signature(kind: 'header' | 'bewit', { key, ext = '' }: Signer, { method, url, timestamp, nonce }: SignedRequest): string {
  const port = url.port || (url.protocol === 'http:' ? '80' : '443');
  const hash = '';
  const lines = [`hawk.1.${kind}`, timestamp, nonce, method, url.pathname + url.search, url.hostname, port, hash, ext, ''];
  return hmac(key, lines.join('\n'), 'base64');
}

export function newSlugid(kind: 'nice' | 'v4'): string {
  const bytes = randomBytes(16);
  // The version and the variant of a random UUID.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  if (kind === 'nice') bytes[0] = (bytes[0] ?? 0) & 0x7f;
  return urlSafe(encode(bytes));
}

// Browsers have a limit of their own.
export function whenConnectionIsFree(next: () => void): void {
  next();
}

export const defaultTransport: Transport = /* @__PURE__ */ fetchTransport();
