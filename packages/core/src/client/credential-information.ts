import { parseCertificate } from '../credentials/certificate.ts';
import type { CredentialsLike } from '../credentials/credential-fields.ts';
import { Credentials } from '../credentials/credentials.ts';
import { CredentialsError } from '../errors.ts';
import { Client } from './client.ts';
import type { ClientOptions } from './client-options.ts';

/** A deployment's information about credentials. */
export interface CredentialInformation {
  readonly clientId: string;
  readonly type: 'permanent' | 'temporary';
  /** Whether they can be used now: `start` has passed, `expiry` has not, and their client is not disabled. */
  readonly active: boolean;
  /** When temporary credentials become valid. */
  readonly start?: Date;
  /** When they expire: the expiry of the client or that of the certificate, whichever is earlier. */
  readonly expiry: Date;
  /** All scopes that they grant, with roles expanded. */
  readonly scopes: readonly string[];
}

class AuthClient extends Client {
  constructor(options: ClientOptions) {
    super({ name: 'auth', version: 'v1', endpoints: {}, schemas: async () => ({}) }, options);
  }
}

/**
 * Asks the auth service about credentials: which client they belong to, which scopes they grant and when they expire.
 * @throws {CredentialsError} when they are anonymous
 * @throws {ApiError} when the deployment rejects them, or does not know their client
 */
export async function credentialInformation(
  rootUrl: string,
  credentials: CredentialsLike,
  options: Omit<ClientOptions, 'fake'> = {},
): Promise<CredentialInformation> {
  const own = Credentials.from(credentials);
  if (own.anonymous) throw new CredentialsError('clientId is empty: anonymous credentials have no information');
  const certificate = own.certificate === undefined ? undefined : parseCertificate(own.certificate);
  const auth = new AuthClient({ ...options, rootUrl, credentials: own });
  const anonymous = auth.use({ credentials: undefined });
  const issuer = certificate?.issuer ?? own.clientId;
  // If one of the calls fails, the other is no longer needed.
  const done = new AbortController();
  const { signal } = done;
  const [client, { scopes }] = await Promise.all([
    anonymous.request<{ expires: string; disabled: boolean }>('GET', `/clients/${encodeURIComponent(issuer)}`, { signal }),
    auth.request<{ scopes: string[] }>('GET', '/scopes/current', { signal }),
  ]).finally(() => done.abort());
  const start = certificate && new Date(certificate.start);
  const expiry = new Date(Math.min(Date.parse(client.expires), certificate?.expiry ?? Number.POSITIVE_INFINITY));
  const now = new Date();
  return {
    clientId: own.clientId,
    type: certificate === undefined ? 'permanent' : 'temporary',
    active: !client.disabled && expiry > now && (start === undefined || start <= now),
    ...(start && { start }),
    expiry,
    scopes,
  };
}
