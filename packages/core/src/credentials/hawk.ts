import { base64, hawkBewit, hawkHeader, nonce } from '#platform';
import { ConfigurationError, CredentialsError } from '../errors.ts';
import type { Signer } from '../platform/platform.ts';
import { redactText } from '../redaction.ts';
import { fromNow } from '../time.ts';
import type { Certificate } from './certificate.ts';
import type { CheckedCredentials } from './credential-fields.ts';

/** When a signed URL expires. */
export interface SignedUrlOptions {
  /** A duration such as `5 minutes`, or a number of milliseconds. Rounded up to whole seconds. Default: 15 minutes. */
  readonly expiresIn?: string | number;
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
  return base64(`{${fields.join(',')}}`);
}

const ownSecrets = new WeakMap<CheckedCredentials, readonly string[]>();

/** The secrets of credentials that a server may repeat: the access token, and what proves that a certificate is genuine. */
export function secretsOf(credentials: CheckedCredentials): readonly string[] {
  const known = ownSecrets.get(credentials);
  if (known !== undefined) return known;
  const { accessToken, certificate } = credentials;
  const secrets = [accessToken];
  if (certificate !== undefined) {
    const { signature, seed } = JSON.parse(certificate) as Certificate;
    secrets.push(signature, seed, hawkExt(credentials) ?? '');
  }
  // Each also as it appears in a URL.
  const all = [...new Set(secrets.flatMap((secret) => [secret, new URLSearchParams({ secret }).toString().slice('secret='.length)]))];
  ownSecrets.set(credentials, all);
  return all;
}

/**
 * Returns the `Authorization` header for one request.
 * @param clockOffset - milliseconds by which the server's clock is ahead of this machine's
 */
export function signRequest(credentials: CheckedCredentials, method: string, url: string, clockOffset = 0): string {
  const timestamp = Math.floor((Date.now() + clockOffset) / 1000);
  return hawkHeader(signer(credentials), { method: method.toUpperCase(), url: parseUrl(url), timestamp, nonce: nonce() });
}

/** Returns `url` with a bewit in its query. */
export function signUrl(credentials: CheckedCredentials, url: string, options: SignedUrlOptions = {}, clockOffset = 0): string {
  const target = parseUrl(url);
  if (target.searchParams.has('bewit')) throw new ConfigurationError('url is already signed: its query has a bewit');
  // Fragments are not sent to the server.
  target.hash = '';
  // Removes the `?` of an empty query, because Hawk does not sign it.
  if (target.search === '') target.search = '';
  const seconds = Math.ceil(lifetime(options.expiresIn ?? DEFAULT_EXPIRY) / 1000);
  const bewit = hawkBewit(signer(credentials), target, seconds, clockOffset);
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
  const made: Signer = { id: clientId, key: accessToken, ext: hawkExt(credentials) };
  signers.set(credentials, made);
  return made;
}
