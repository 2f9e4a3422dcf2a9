import { parseCertificate } from './certificate.ts';
import { Client } from './client.ts';
import type { ClientOptions } from './client-options.ts';
import type { CredentialsLike } from './credential-fields.ts';
import { Credentials } from './credentials.ts';
import { CredentialsError } from './errors.ts';

/** What a deployment knows of credentials. */
export interface CredentialInformation {
  readonly clientId: string;
  readonly type: 'permanent' | 'temporary';
  /** Whether they can be used now: between `start` and `expiry`, their client not disabled. */
  readonly active: boolean;
  /** From when temporary credentials hold. */
  readonly start?: Date;
  /** Until when they hold: the earlier of the client's and the certificate's expiry. */
  readonly expiry: Date;
  /** Every scope that they grant, expanded by the deployment. */
  readonly scopes: readonly string[];
}

class AuthClient extends Client {
  constructor(options: ClientOptions) {
    super({ name: 'auth', version: 'v1', endpoints: {}, schemas: async () => ({}) }, options);
  }
}

/**
 * Asks the auth service about credentials: whose they are, what they grant, until when.
 * @throws {CredentialsError} for anonymous ones
 * @throws {ApiError} when the deployment does not accept them, or does not know their client
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
  // When one of the calls fails, the other is of no use any more.
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
