import { createHmac, timingSafeEqual } from 'node:crypto';
import { isValidScope, satisfiesExpression, satisfiesScope } from '@tc/core';
import { isScopeList } from './scope-set.ts';

/** Says why a request's credentials are not accepted. */
export class AuthenticationProblem extends Error {}

/** A client, with its scopes expanded. */
export interface KnownClient {
  readonly clientId: string;
  readonly accessToken: string;
  readonly scopes: readonly string[];
  readonly expires: Date;
}

/** What Hawk's `ext` carries. */
export interface HawkExt {
  readonly certificate?: unknown;
  readonly authorizedScopes?: unknown;
}

const MINUTE = 60_000;
const CLOCK_ALLOWANCE = 5 * MINUTE;
const LONGEST_PERIOD = 31 * 24 * 60 * MINUTE;
const SEED_LENGTH = 44;

/** Reads Hawk's `ext`: base64 of a JSON object. @throws {AuthenticationProblem} */
export function parseExt(ext: string | undefined): HawkExt {
  if (ext === undefined || ext === '') return {};
  try {
    const value: unknown = JSON.parse(Buffer.from(ext, 'base64').toString('utf8'));
    if (isObject(value)) return value;
  } catch {
    // Told below, together with what is JSON and no object.
  }
  throw new AuthenticationProblem('ext of the signature is not base64 of a JSON object');
}

/** The clientId whose access token stands behind a request that is signed as `clientId`. @throws {AuthenticationProblem} */
export function issuerOf(clientId: string, { certificate }: HawkExt): string {
  const issuer = isObject(certificate) ? certificate['issuer'] : undefined;
  if (issuer === undefined) return clientId;
  if (typeof issuer !== 'string') throw new AuthenticationProblem('certificate.issuer is not a string');
  if (issuer === clientId) throw new AuthenticationProblem(`certificate.issuer is ${issuer}, the name of the credentials themselves`);
  return issuer;
}

/**
 * What temporary credentials amount to: the key that signs with them, their scopes and expiry.
 * @param name - the clientId that the request is signed as
 * @param issuer - the client behind it
 * @param now - Unix milliseconds
 * @throws {AuthenticationProblem} when the certificate is malformed, outside its time, beyond its issuer's rights, or not its issuer's
 */
export function applyCertificate(certificate: unknown, name: string, issuer: KnownClient, now: number): Omit<KnownClient, 'clientId'> {
  const fields = checkForm(certificate);
  const { start, expiry, scopes } = fields;
  if (start > now + CLOCK_ALLOWANCE) throw new AuthenticationProblem(`certificate.start, ${timeText(start)}, is yet to come`);
  if (expiry < now - CLOCK_ALLOWANCE) throw new AuthenticationProblem(`certificate.expiry, ${timeText(expiry)}, has passed`);
  if (expiry - start > LONGEST_PERIOD) throw new AuthenticationProblem('certificate.expiry lies over 31 days after certificate.start');
  if (name !== issuer.clientId && !satisfiesScope(issuer.scopes, `auth:create-client:${name}`)) {
    throw new AuthenticationProblem(
      `certificate.issuer ${issuer.clientId} lacks auth:create-client:${name}, which it takes to name credentials so`,
    );
  }
  const missing = scopes.filter((scope) => !satisfiesScope(issuer.scopes, scope));
  if (missing.length > 0) {
    throw new AuthenticationProblem(`certificate.scopes go beyond those of ${issuer.clientId}, by: ${missing.join(', ')}`);
  }
  if (!sameText(fields.signature, sign(fields, name, issuer.accessToken))) {
    const hint = fields.issuer === undefined ? '' : ', or clientId is not the one that was signed';
    throw new AuthenticationProblem(`certificate.signature is wrong${hint}`);
  }
  return {
    accessToken: createHmac('sha256', issuer.accessToken).update(fields.seed).digest('base64url'),
    scopes,
    expires: new Date(Math.min(expiry, issuer.expires.getTime())),
  };
}

/** Checks `authorizedScopes` against the scopes that the credentials have. @throws {AuthenticationProblem} */
export function applyAuthorizedScopes(authorizedScopes: unknown, scopes: readonly string[]): readonly string[] {
  if (!Array.isArray(authorizedScopes)) throw new AuthenticationProblem('authorizedScopes is not a list');
  if (!isScopeList(authorizedScopes)) throw new AuthenticationProblem('authorizedScopes holds what is not a scope');
  if (!satisfiesExpression(scopes, { AllOf: authorizedScopes })) {
    const missing = authorizedScopes.filter((scope) => !satisfiesScope(scopes, scope));
    throw new AuthenticationProblem(
      `authorizedScopes go beyond those of the credentials, by: ${missing.join(', ')}\n\nThe credentials have: ${scopes.join(', ')}`,
    );
  }
  return authorizedScopes;
}

interface CertificateFields {
  readonly seed: string;
  readonly start: number;
  readonly expiry: number;
  readonly scopes: readonly string[];
  readonly signature: string;
  readonly issuer: string | undefined;
}

function checkForm(certificate: unknown): CertificateFields {
  if (!isObject(certificate)) throw new AuthenticationProblem('certificate is not a JSON object');
  const { version, seed, start, expiry, scopes, signature, issuer } = certificate;
  if (version !== 1) throw new AuthenticationProblem(`certificate.version is ${JSON.stringify(version)}, expected 1`);
  if (typeof seed !== 'string') throw new AuthenticationProblem('certificate.seed is not a string');
  if (seed.length !== SEED_LENGTH)
    throw new AuthenticationProblem(`certificate.seed has ${seed.length} characters, expected ${SEED_LENGTH}`);
  if (typeof start !== 'number') throw new AuthenticationProblem('certificate.start is not a number');
  if (typeof expiry !== 'number') throw new AuthenticationProblem('certificate.expiry is not a number');
  if (!Array.isArray(scopes)) throw new AuthenticationProblem('certificate.scopes is not a list');
  const wrong: unknown = scopes.find((scope) => !isValidScope(scope));
  if (wrong !== undefined || !isScopeList(scopes))
    throw new AuthenticationProblem(`certificate.scopes holds ${JSON.stringify(wrong)}, which is not a scope`);
  if (typeof signature !== 'string') throw new AuthenticationProblem('certificate.signature is not a string');
  return { seed, start, expiry, scopes, signature, issuer: issuer as string | undefined };
}

function sign({ seed, start, expiry, scopes, issuer }: CertificateFields, name: string, accessToken: string): string {
  const named = issuer === undefined ? [] : [`clientId:${name}`, `issuer:${issuer}`];
  const lines = ['version:1', ...named, `seed:${seed}`, `start:${start}`, `expiry:${expiry}`, 'scopes:', ...scopes];
  return createHmac('sha256', accessToken).update(lines.join('\n')).digest('base64');
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function timeText(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? String(milliseconds) : date.toISOString();
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
