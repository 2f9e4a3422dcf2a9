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

/** Credentials whose fields have been checked. They must not change: their signer is kept for later calls. */
export interface CheckedCredentials {
  /** `''` for anonymous credentials. */
  readonly clientId: string;
  readonly accessToken: string;
  /** JSON text. */
  readonly certificate: string | undefined;
  readonly authorizedScopes?: readonly string[];
}
