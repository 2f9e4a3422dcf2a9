import type { CheckedCredentials } from './credential-fields.ts';
import { ConfigurationError, CredentialsError } from './errors.ts';
import { nodeCrypto, require } from './node-require.ts';
import { redactText } from './redaction.ts';
import { fromNow } from './time.ts';

/** When a signed URL expires. */
export interface SignedUrlOptions {
  /** A duration such as `5 minutes`, or a number of milliseconds. Rounded up to whole seconds. Default: 15 minutes. */
  readonly expiresIn?: string | number;
}

interface Signer {
  readonly credentials: { readonly id: string; readonly key: string; readonly algorithm: 'sha256' };
  readonly ext?: string;
}

interface HawkModule {
  client: {
    header(url: URL, method: string, options: Signer & { nonce: string; localtimeOffsetMsec: number }): { header: string };
    getBewit(url: URL, options: Signer & { ttlSec: number; localtimeOffsetMsec: number }): string;
  };
}

const signers = new WeakMap<CheckedCredentials, Signer>();

const DEFAULT_EXPIRY = '15 minutes';

/**
 * Returns the value of Hawk's `ext`: the certificate and the authorized scopes, in this order, as JSON in base64. Returns
 * `undefined` if there is neither.
 */
export function hawkExt(credentials: CheckedCredentials): string | undefined {
  const { certificate, authorizedScopes } = credentials;
  if (certificate === undefined && authorizedScopes === undefined) return undefined;
  const fields = [
    ...(certificate === undefined ? [] : [`"certificate":${certificate}`]),
    ...(authorizedScopes === undefined ? [] : [`"authorizedScopes":${JSON.stringify(authorizedScopes)}`]),
  ];
  return Buffer.from(`{${fields.join(',')}}`).toString('base64');
}

/**
 * Returns the `Authorization` header for one request.
 * @param clockOffset - milliseconds by which the server's clock is ahead of this machine's
 */
export function signRequest(credentials: CheckedCredentials, method: string, url: string, clockOffset = 0): string {
  // Hawk's default nonce takes a system call for each request. Node generates the random bytes of many UUIDs with one.
  const nonce = nodeCrypto().randomUUID().slice(-12);
  const options = { ...signer(credentials), nonce, localtimeOffsetMsec: clockOffset };
  return hawk().client.header(parseUrl(url), method.toUpperCase(), options).header;
}

/** Returns `url` with a bewit in its query. */
export function signUrl(credentials: CheckedCredentials, url: string, options: SignedUrlOptions = {}, clockOffset = 0): string {
  const target = parseUrl(url);
  if (target.searchParams.has('bewit')) throw new ConfigurationError('url is already signed: its query has a bewit');
  // Fragments are not sent to the server.
  target.hash = '';
  // Removes the `?` of an empty query, because Hawk does not sign it.
  if (target.search === '') target.search = '';
  const bewit = hawk().client.getBewit(target, {
    ...signer(credentials),
    ttlSec: Math.ceil(lifetime(options.expiresIn ?? DEFAULT_EXPIRY) / 1000),
    localtimeOffsetMsec: clockOffset,
  });
  return `${target.href}${target.search === '' ? '?' : '&'}bewit=${bewit}`;
}

/** Parses a URL as the transports do. Hawk's own parser would encode an apostrophe, which they send unencoded. */
function parseUrl(url: string): URL {
  try {
    const parsed = new URL(url);
    if (parsed.protocol === 'https:' || parsed.protocol === 'http:') return parsed;
  } catch {
    // Reported below, together with other invalid URLs.
  }
  throw new ConfigurationError(`url is ${JSON.stringify(redactText(url))}, expected an absolute http or https URL`);
}

function lifetime(expiresIn: string | number): number {
  const now = new Date();
  const milliseconds = typeof expiresIn === 'number' ? expiresIn : fromNow(expiresIn, now).getTime() - now.getTime();
  if (!(milliseconds > 0 && Number.isFinite(milliseconds))) {
    throw new ConfigurationError(
      `expiresIn is ${JSON.stringify(expiresIn)}, expected a duration above zero, such as "5 minutes" or 300000 (milliseconds)`,
    );
  }
  return milliseconds;
}

/** Returns what Hawk needs to sign. Kept for each instance of credentials, because `ext` may contain a long certificate. */
function signer(credentials: CheckedCredentials): Signer {
  const known = signers.get(credentials);
  if (known !== undefined) return known;
  const { clientId, accessToken } = credentials;
  if (clientId === '') throw new CredentialsError('clientId is empty: anonymous credentials cannot sign');
  if (accessToken === '') throw new CredentialsError(`accessToken of ${clientId} is empty: nothing to sign with`);
  const ext = hawkExt(credentials);
  const made: Signer = { credentials: { id: clientId, key: accessToken, algorithm: 'sha256' }, ...(ext !== undefined && { ext }) };
  signers.set(credentials, made);
  return made;
}

let hawkModule: HawkModule | undefined;

function hawk(): HawkModule {
  hawkModule ??= require('hawk') as HawkModule;
  return hawkModule;
}
