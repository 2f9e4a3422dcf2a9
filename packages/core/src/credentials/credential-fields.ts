import { CredentialsError } from '../errors.ts';
import type { Certificate } from './certificate.ts';

/** Credentials as plain data, in the form that Taskcluster gives them to a task, to the caller of `createClient` or in the environment. */
export interface CredentialsLike {
  /** The client that makes the calls. When it is absent or empty, calls are anonymous and unsigned. */
  readonly clientId?: string | undefined;
  /** The secret that signs calls. */
  readonly accessToken?: string | undefined;
  /** The certificate of temporary credentials, as JSON text or as an object. Absent or empty for permanent credentials. */
  readonly certificate?: string | Certificate | undefined;
  /** The only scopes that calls may use. An empty array grants nothing; absent means no restriction. */
  readonly authorizedScopes?: readonly string[] | undefined;
}

/**
 * Checks that a clientId can be part of a Hawk header, which has no escape for other characters.
 * @param subject - what to call it in the error
 * @throws {CredentialsError} naming it and its value
 */
export function checkClientId(subject: string, clientId: string): void {
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(clientId)) return;
  throw new CredentialsError(`${subject} is ${JSON.stringify(clientId)}; a clientId is printable ASCII without " and \\`);
}

/** Credentials whose fields have been checked. They must not change: their signer is kept for later calls. */
export interface CheckedCredentials {
  /** `''` for anonymous credentials. */
  readonly clientId: string;
  readonly accessToken: string;
  /** JSON text. */
  readonly certificate: string | undefined;
  readonly authorizedScopes?: readonly string[];
}
