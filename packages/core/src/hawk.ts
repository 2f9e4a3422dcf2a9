import type { Credentials } from './credentials.ts';
import { ConfigurationError, CredentialsError } from './errors.ts';
import { require } from './node-require.ts';
import { redactText } from './redaction.ts';
import { fromNow } from './time.ts';

/** How long a signed URL holds. */
export interface SignedUrlOptions {
  /** A duration such as `5 minutes`, or a number of milliseconds. Default: 15 minutes. Kept by the second, rounded up. */
  readonly expiresIn?: string | number;
}

interface HawkCredentials {
  id: string;
  key: string;
  algorithm: 'sha256';
}

interface HawkModule {
  client: {
    header(
      url: URL,
      method: string,
      options: { credentials: HawkCredentials; ext?: string; localtimeOffsetMsec?: number },
    ): { header: string };
    getBewit(url: URL, options: { credentials: HawkCredentials; ext?: string; ttlSec: number; localtimeOffsetMsec?: number }): string;
  };
}

const DEFAULT_EXPIRY = '15 minutes';

/**
 * What Hawk carries in `ext`: the certificate and the authorized scopes, in that order, as base64 of JSON; `undefined`
 * when there is neither.
 */
export function hawkExt(credentials: Credentials): string | undefined {
  const { certificate, authorizedScopes } = credentials;
  if (certificate === undefined && authorizedScopes === undefined) return undefined;
  const fields = [
    ...(certificate === undefined ? [] : [`"certificate":${certificate}`]),
    ...(authorizedScopes === undefined ? [] : [`"authorizedScopes":${JSON.stringify(authorizedScopes)}`]),
  ];
  return Buffer.from(`{${fields.join(',')}}`).toString('base64');
}

/** The `Authorization` header for one request. `clockOffset`: milliseconds by which the server's clock is ahead of ours. */
export function signRequest(credentials: Credentials, method: string, url: string, clockOffset = 0): string {
  const ext = hawkExt(credentials);
  const options = { credentials: hawkCredentials(credentials), localtimeOffsetMsec: clockOffset, ...(ext !== undefined && { ext }) };
  return hawk().client.header(parseUrl(url), method.toUpperCase(), options).header;
}

/** `url` with a bewit appended to its query. */
export function signUrl(credentials: Credentials, url: string, options: SignedUrlOptions = {}, clockOffset = 0): string {
  const target = parseUrl(url);
  if (target.searchParams.has('bewit')) throw new ConfigurationError('url is signed already: its query holds a bewit');
  // A server never sees the fragment.
  target.hash = '';
  // Drops the `?` of an empty query, which Hawk would leave out of what it signs.
  if (target.search === '') target.search = '';
  const ext = hawkExt(credentials);
  const bewit = hawk().client.getBewit(target, {
    credentials: hawkCredentials(credentials),
    ttlSec: Math.ceil(lifetime(options.expiresIn ?? DEFAULT_EXPIRY) / 1000),
    localtimeOffsetMsec: clockOffset,
    ...(ext !== undefined && { ext }),
  });
  return `${target.href}${target.search === '' ? '?' : '&'}bewit=${bewit}`;
}

/** Parses as the transports do: Hawk's own parser, given text, would encode an apostrophe that they send as it is. */
function parseUrl(url: string): URL {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new ConfigurationError(`url is ${JSON.stringify(redactText(url))}, expected an absolute http or https URL`);
  }
  return new URL(url);
}

function lifetime(expiresIn: string | number): number {
  const now = new Date();
  const milliseconds = typeof expiresIn === 'number' ? expiresIn : fromNow(expiresIn, now).getTime() - now.getTime();
  if (!(milliseconds > 0 && Number.isFinite(milliseconds))) {
    throw new ConfigurationError(
      `expiresIn is ${JSON.stringify(expiresIn)}, expected a time ahead, such as "5 minutes" or 300000 (milliseconds)`,
    );
  }
  return milliseconds;
}

function hawkCredentials({ clientId, accessToken }: Credentials): HawkCredentials {
  if (clientId === '') throw new CredentialsError('clientId is empty: anonymous credentials cannot sign');
  if (accessToken === '') throw new CredentialsError(`accessToken of ${clientId} is empty: nothing to sign with`);
  return { id: clientId, key: accessToken, algorithm: 'sha256' };
}

function hawk(): HawkModule {
  return require('hawk') as HawkModule;
}
