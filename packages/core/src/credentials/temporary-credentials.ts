import { hmac } from '#platform';
import { CredentialsError } from '../errors.ts';
import { isValidScope } from '../scopes.ts';
import { slugidV4 } from '../slugid.ts';
import { fromNow, isRepresentable } from '../time.ts';
import type { Certificate } from './certificate.ts';
import { type CheckedCredentials, type CredentialsLike, checkClientId } from './credential-fields.ts';

/** The scopes, the period and the name of temporary credentials. */
export type TemporaryCredentialsOptions = {
  /** The scopes that they grant. The issuer must have all of them. */
  readonly scopes: readonly string[];
  /** Their own clientId. If absent, they use the issuer's. */
  readonly clientId?: string;
} & (
  | {
      /** How long they are valid, such as `1 day`. At most 31 days. */
      readonly expiresIn: string;
      /** When they become valid. Default: now. */
      readonly start?: Date;
      readonly expiry?: never;
    }
  | { readonly start: Date; readonly expiry: Date; readonly expiresIn?: never }
);

const MAX_PERIOD = 31 * 24 * 60 * 60 * 1000;

/**
 * The fields of temporary credentials that `issuer` grants. Tests choose the seed.
 * @throws {CredentialsError} when `issuer` cannot grant any, or when the period, the name or a scope is invalid
 * @throws {ConfigurationError} when `expiresIn` is not a duration
 */
export function createTemporary(
  issuer: CheckedCredentials,
  options: TemporaryCredentialsOptions,
  seed: string = slugidV4() + slugidV4(),
): CredentialsLike {
  const { clientId: name, scopes } = options;
  if (issuer.clientId === '') throw new CredentialsError('clientId is empty: anonymous credentials cannot issue temporary ones');
  if (issuer.accessToken === '')
    throw new CredentialsError(`accessToken of ${issuer.clientId} is empty: nothing to sign temporary credentials with`);
  if (issuer.certificate !== undefined)
    throw new CredentialsError(
      `certificate is set: ${issuer.clientId} is temporary, and only permanent credentials can issue temporary ones`,
    );
  if (name === '') throw new CredentialsError("clientId of the temporary credentials is empty; leave it out to use the issuer's");
  if (name === issuer.clientId)
    throw new CredentialsError(
      `clientId of the temporary credentials is ${JSON.stringify(name)}, the issuer's own; choose another or leave it out`,
    );
  if (name !== undefined) checkClientId('clientId of the temporary credentials', name);
  checkScopes(scopes);
  const { start, expiry } = period(options);
  const text = [
    'version:1',
    ...(name === undefined ? [] : [`clientId:${name}`, `issuer:${issuer.clientId}`]),
    `seed:${seed}`,
    `start:${start}`,
    `expiry:${expiry}`,
    'scopes:',
    ...scopes,
  ].join('\n');
  const certificate: Certificate = {
    version: 1,
    scopes: [...scopes],
    start,
    expiry,
    seed,
    signature: hmac(issuer.accessToken, text, 'base64'),
    ...(name === undefined ? {} : { issuer: issuer.clientId }),
  };
  return {
    clientId: name ?? issuer.clientId,
    accessToken: hmac(issuer.accessToken, seed, 'base64url'),
    certificate,
    authorizedScopes: issuer.authorizedScopes,
  };
}

function checkScopes(scopes: readonly string[]): void {
  if (!Array.isArray(scopes)) throw new CredentialsError('scopes is not an array of strings');
  for (const [index, scope] of scopes.entries()) {
    if (!isValidScope(scope)) throw new CredentialsError(`scopes[${index}] is ${JSON.stringify(scope)}; a scope is printable ASCII`);
  }
}

function period(options: TemporaryCredentialsOptions): { start: number; expiry: number } {
  const from = options.start ?? new Date();
  if (!isRepresentable(from)) throw new CredentialsError('start is not a valid date');
  const to = options.expiry ?? fromNow(options.expiresIn ?? missingPeriod(), from);
  if (!isRepresentable(to)) throw new CredentialsError('expiry is not a valid date');
  const [start, expiry] = [from.getTime(), to.getTime()];
  if (expiry <= start) throw new CredentialsError(`expiry ${to.toISOString()} is not after start ${from.toISOString()}`);
  if (expiry - start > MAX_PERIOD)
    throw new CredentialsError(
      `temporary credentials are valid for at most 31 days; ${from.toISOString()} to ${to.toISOString()} is longer`,
    );
  return { start, expiry };
}

function missingPeriod(): never {
  throw new CredentialsError('expiresIn is missing; pass a duration such as "1 hour", or start and expiry');
}
