import type { ReadonlyClock } from '../platform/skewed-clock.ts';
import {
  AuthenticationProblem,
  applyAuthorizedScopes,
  applyCertificate,
  type HawkExt,
  issuerOf,
  type KnownClient,
  parseExt,
} from './certificate-check.ts';
import { type HawkKey, hawk } from './hawk-server.ts';
import { TIMESTAMP_TOLERANCE } from './nonce-memory.ts';
import { normalizeScopes } from './scope-set.ts';

/** The signed parts of a request. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query, as in the request line. */
  readonly resource: string;
  readonly host: string;
  readonly port: number;
  readonly authorization?: string | undefined;
}

/** The result of authentication: the caller, or why the credentials are rejected. */
export type Authentication =
  | {
      readonly status: 'auth-success';
      readonly clientId: string;
      /** Expanded and normalized. */
      readonly scopes: readonly string[];
      readonly expires: Date;
      /** Hawk's hash of the payload, if the caller signed one. */
      readonly hash?: string;
    }
  | { readonly status: 'no-auth'; readonly scopes: readonly string[]; readonly clientId?: undefined }
  | {
      readonly status: 'auth-failed';
      readonly message: string;
      /** Who made the signature, if only its time is wrong. */
      readonly clientId?: string;
    };

/** What an {@link Authenticator} needs. */
export interface AuthenticatorOptions {
  readonly clock: ReadonlyClock;
  /** Returns the client with this id, with expanded scopes. @throws {AuthenticationProblem} if it does not exist or cannot be used */
  readonly loadClient: (clientId: string) => KnownClient;
  readonly expandScopes: (scopes: readonly string[]) => readonly string[];
  /** Called with every nonce. Throws if it was used before. Default: nonces may repeat. */
  readonly useNonce?: ((key: string, nonce: string, timestamp: string) => void) | undefined;
}

/** Every caller has this scope. */
const ANONYMOUS = 'assume:anonymous';

/** The message of Hawk's error for a signature whose time is too far from the server's. */
const STALE = 'Stale timestamp';

const BEWIT = /[?&]bewit=([^&]*)/;

interface Caller extends HawkKey {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly expires: Date;
}

/** Finds out who signed a request. */
export class Authenticator {
  readonly #options: AuthenticatorOptions;

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
  }

  /** Verifies the `Authorization` header or the bewit of a request. Does not reject if it is invalid. */
  async authenticate(request: SignedRequest): Promise<Authentication> {
    const bewit = BEWIT.exec(request.resource)?.[1];
    if (request.authorization === undefined && bewit === undefined) return { status: 'no-auth', scopes: this.#withAnonymous([]) };
    // Hawk wraps errors of the lookup function. The original error has the better message.
    let problem: unknown;
    const lookup = (ext: () => string | undefined) => async (clientId: string) => {
      try {
        return this.#caller(clientId, parseExt(ext()));
      } catch (error) {
        problem = error;
        throw error;
      }
    };
    try {
      if (request.authorization !== undefined && bewit !== undefined) {
        throw new AuthenticationProblem('the request has both an Authorization header and a bewit; send only one of them');
      }
      const { clientId, scopes, expires, hash } = await (bewit === undefined
        ? this.#verifyHeader(request, lookup)
        : this.#verifyBewit(request, bewit, lookup));
      return { status: 'auth-success', clientId, scopes, expires, ...(hash !== undefined && { hash }) };
    } catch (error) {
      const cause = problem ?? error;
      if (cause instanceof AuthenticationProblem) return { status: 'auth-failed', message: cause.message };
      // Hawk compares the signatures before the times, and adds the credentials to its errors.
      const { message, credentials } = cause as { readonly message?: string; readonly credentials?: Caller };
      const signer = message === STALE ? credentials?.clientId : undefined;
      return { status: 'auth-failed', message: explain(cause, this.#options.clock), ...(signer !== undefined && { clientId: signer }) };
    }
  }

  async #verifyHeader(
    request: SignedRequest,
    lookup: (ext: () => string | undefined) => (clientId: string) => Promise<Caller>,
  ): Promise<Caller & { hash?: string | undefined }> {
    const { authorization = '' } = request;
    const { credentials, artifacts } = await hawk().server.authenticate(
      hawkRequest(request),
      lookup(() => hawk().utils.parseAuthorizationHeader(authorization).ext),
      { localtimeOffsetMsec: this.#options.clock.offset, timestampSkewSec: TIMESTAMP_TOLERANCE, nonceFunc: this.#options.useNonce },
    );
    return { ...credentials, hash: artifacts.hash };
  }

  async #verifyBewit(
    request: SignedRequest,
    bewit: string,
    lookup: (ext: () => string | undefined) => (clientId: string) => Promise<Caller>,
  ): Promise<Caller & { hash?: string | undefined }> {
    if (request.method.toUpperCase() !== 'GET') {
      throw new AuthenticationProblem(`a signed URL only works with GET, and this request is a ${request.method.toUpperCase()}`);
    }
    const { credentials } = await hawk().uri.authenticate(
      hawkRequest(request),
      lookup(() => Buffer.from(bewit, 'base64url').toString('utf8').split('\\')[3]),
      { localtimeOffsetMsec: this.#options.clock.offset },
    );
    return credentials;
  }

  #caller(name: string, ext: HawkExt): Caller {
    const { clock, loadClient, expandScopes } = this.#options;
    const issuer = loadClient(issuerOf(name, ext));
    let { accessToken, scopes, expires }: Omit<KnownClient, 'clientId'> = issuer;
    if (ext.certificate !== undefined) {
      ({ accessToken, scopes, expires } = applyCertificate(ext.certificate, name, issuer, clock.now()));
    }
    scopes = expandScopes(this.#withAnonymous(scopes));
    // `authorizedScopes` do not remove the scopes that every caller has.
    if (ext.authorizedScopes !== undefined) scopes = this.#withAnonymous(applyAuthorizedScopes(ext.authorizedScopes, scopes));
    return { clientId: name, key: accessToken, algorithm: 'sha256', scopes, expires };
  }

  #withAnonymous(scopes: readonly string[]): readonly string[] {
    return this.#options.expandScopes(normalizeScopes([...scopes, ANONYMOUS]));
  }
}

function hawkRequest({ method, resource, host, port, authorization }: SignedRequest) {
  return { method: method.toUpperCase(), url: resource, host, port, authorization };
}

const EXPLANATIONS: Readonly<Record<string, string>> = {
  'Bad mac': 'the signature does not match: the accessToken is wrong, or the method, host, port, path or query differs from the signed one',
  'Invalid nonce': 'the nonce was used before; sign every request anew',
  'Access expired': 'the signed URL has expired',
  'Invalid method': 'a signed URL only works with GET',
};

function explain(error: unknown, clock: ReadonlyClock): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message === STALE) {
    return `the timestamp of the signature differs from the server's clock by more than ${TIMESTAMP_TOLERANCE / 60} minutes; the server's time is ${clock.timestamp()}`;
  }
  return EXPLANATIONS[message] ?? `this is not a valid Hawk signature: ${message || 'unknown authentication scheme'}`;
}
