import { createHmac } from 'node:crypto';
import { isValidScope, satisfiesExpression, satisfiesScope } from '@tc/core';
import { equalInConstantTime } from './equal-in-constant-time.ts';
import { isScopeList } from './scope-set.ts';

/** The message says why the credentials of a request are rejected. */
export class AuthenticationProblem extends Error {}

/** A client with expanded scopes. */
export interface KnownClient {
  readonly clientId: string;
  readonly accessToken: string;
  readonly scopes: readonly string[];
  readonly expires: Date;
}

/** The content of Hawk's `ext` field. */
export interface HawkExt {
  readonly certificate?: unknown;
  readonly authorizedScopes?: unknown;
}

const MINUTE = 60_000;
const CLOCK_ALLOWANCE = 5 * MINUTE;
const LONGEST_PERIOD = 31 * 24 * 60 * MINUTE;
const SEED_LENGTH = 44;

/** Parses Hawk's `ext` field, a JSON object in base64. @throws {AuthenticationProblem} */
export function parseExt(ext: string | undefined): HawkExt {
  if (ext === undefined || ext === '') return {};
  try {
    const value: unknown = JSON.parse(Buffer.from(ext, 'base64').toString('utf8'));
    if (isObject(value)) return value;
  } catch {
    // Reported below, like JSON that is not an object.
  }
  throw new AuthenticationProblem('ext in the signature is not a JSON object in base64');
}

/** Returns the clientId of the client that issued the credentials. Without an `issuer`, that is `clientId` itself. @throws {AuthenticationProblem} */
export function issuerOf(clientId: string, { certificate }: HawkExt): string {
  const issuer = isObject(certificate) ? certificate['issuer'] : undefined;
  if (issuer === undefined) return clientId;
  if (typeof issuer !== 'string') throw new AuthenticationProblem('certificate.issuer is not a string');
  if (issuer === clientId)
    throw new AuthenticationProblem(`certificate.issuer is ${issuer}, expected a clientId other than that of the temporary credentials`);
  return issuer;
}

/**
 * Checks the certificate of temporary credentials.
 * @param name - the clientId of the temporary credentials
 * @param issuer - the client that issued them
 * @param now - Unix milliseconds
 * @returns the key that signs requests, the scopes and the expiry
 * @throws {AuthenticationProblem} if the certificate is malformed, not valid yet or expired, exceeds the issuer's scopes, or was not signed by the issuer
 */
export function applyCertificate(certificate: unknown, name: string, issuer: KnownClient, now: number): Omit<KnownClient, 'clientId'> {
  const fields = readFields(certificate);
  const { start, expiry, scopes } = fields;
  if (start > now + CLOCK_ALLOWANCE) throw new AuthenticationProblem(`certificate.start is ${timeText(start)}, which is in the future`);
  if (expiry < now - CLOCK_ALLOWANCE) throw new AuthenticationProblem(`certificate.expiry is ${timeText(expiry)}, which is in the past`);
  if (expiry - start > LONGEST_PERIOD) throw new AuthenticationProblem('certificate.expiry is more than 31 days after certificate.start');
  if (name !== issuer.clientId && !satisfiesScope(issuer.scopes, `auth:create-client:${name}`)) {
    throw new AuthenticationProblem(
      `certificate.issuer ${issuer.clientId} lacks auth:create-client:${name}, which it needs to issue credentials with this clientId`,
    );
  }
  const missing = scopes.filter((scope) => !satisfiesScope(issuer.scopes, scope));
  if (missing.length > 0) {
    throw new AuthenticationProblem(`certificate.scopes contains scopes that ${issuer.clientId} lacks: ${missing.join(', ')}`);
  }
  if (!equalInConstantTime(fields.signature, sign(fields, name, issuer.accessToken))) {
    const hint = fields.issuer === undefined ? '' : ', or the clientId differs from the signed one';
    throw new AuthenticationProblem(`certificate.signature is wrong${hint}`);
  }
  return {
    accessToken: createHmac('sha256', issuer.accessToken).update(fields.seed).digest('base64url'),
    scopes,
    expires: new Date(Math.min(expiry, issuer.expires.getTime())),
  };
}

/** Checks that `authorizedScopes` are covered by the scopes of the credentials. @throws {AuthenticationProblem} */
export function applyAuthorizedScopes(authorizedScopes: unknown, scopes: readonly string[]): readonly string[] {
  if (!Array.isArray(authorizedScopes)) throw new AuthenticationProblem('authorizedScopes is not an array');
  if (!isScopeList(authorizedScopes)) throw new AuthenticationProblem('authorizedScopes contains a value that is not a scope');
  if (!satisfiesExpression(scopes, { AllOf: authorizedScopes })) {
    const missing = authorizedScopes.filter((scope) => !satisfiesScope(scopes, scope));
    throw new AuthenticationProblem(
      `authorizedScopes contains scopes that the credentials lack: ${missing.join(', ')}\n\nThe credentials have: ${scopes.join(', ')}`,
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

function readFields(certificate: unknown): CertificateFields {
  if (!isObject(certificate)) throw new AuthenticationProblem('certificate is not a JSON object');
  const { version, seed, start, expiry, scopes, signature, issuer } = certificate;
  if (version !== 1) throw new AuthenticationProblem(`certificate.version is ${JSON.stringify(version)}, expected 1`);
  if (typeof seed !== 'string') throw new AuthenticationProblem('certificate.seed is not a string');
  if (seed.length !== SEED_LENGTH)
    throw new AuthenticationProblem(`certificate.seed has ${seed.length} characters, expected ${SEED_LENGTH}`);
  if (typeof start !== 'number') throw new AuthenticationProblem('certificate.start is not a number');
  if (typeof expiry !== 'number') throw new AuthenticationProblem('certificate.expiry is not a number');
  if (!Array.isArray(scopes)) throw new AuthenticationProblem('certificate.scopes is not an array');
  const wrong: unknown = scopes.find((scope) => !isValidScope(scope));
  if (wrong !== undefined || !isScopeList(scopes))
    throw new AuthenticationProblem(`certificate.scopes contains ${JSON.stringify(wrong)}, which is not a scope`);
  if (typeof signature !== 'string') throw new AuthenticationProblem('certificate.signature is not a string');
  return { seed, start, expiry, scopes, signature, issuer: issuer as string | undefined };
}

function sign({ seed, start, expiry, scopes, issuer }: CertificateFields, name: string, accessToken: string): string {
  const named = issuer === undefined ? [] : [`clientId:${name}`, `issuer:${issuer}`];
  const lines = ['version:1', ...named, `seed:${seed}`, `start:${start}`, `expiry:${expiry}`, 'scopes:', ...scopes];
  return createHmac('sha256', accessToken).update(lines.join('\n')).digest('base64');
}

function timeText(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? String(milliseconds) : date.toISOString();
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
