import type { ClockFace } from '../platform/skewed-clock.ts';
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
import { normalizeScopes } from './scope-set.ts';

/** What of a request is signed. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query, as they stood in the request line. */
  readonly resource: string;
  readonly host: string;
  readonly port: number;
  readonly authorization?: string | undefined;
}

/** Who made a request, or why that cannot be told. */
export type Authentication =
  | {
      readonly status: 'auth-success';
      readonly clientId: string;
      /** Expanded and normalised. */
      readonly scopes: readonly string[];
      readonly expires: Date;
      /** Hawk's hash of the payload, where the request carries one. */
      readonly hash?: string;
    }
  | { readonly status: 'no-auth'; readonly scopes: readonly string[] }
  | { readonly status: 'auth-failed'; readonly message: string };

/** What an {@link Authenticator} asks of the deployment. */
export interface AuthenticatorOptions {
  readonly clock: ClockFace;
  /** The client of that id, its scopes expanded. @throws {AuthenticationProblem} when there is none that may be used */
  readonly loadClient: (clientId: string) => KnownClient;
  readonly expandScopes: (scopes: readonly string[]) => readonly string[];
  /** Told of every nonce; throws for one that was used before. Default: nonces may repeat. */
  readonly useNonce?: ((key: string, nonce: string, timestamp: string) => void) | undefined;
}

/** What everyone holds, whoever they are. */
const ANONYMOUS = 'assume:anonymous';

/** Seconds by which a signature's timestamp may differ from this clock. */
const CLOCK_SKEW = 60;

const BEWIT = /[?&]bewit=([^&]*)/;

interface Caller extends HawkKey {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly expires: Date;
}

/** Finds out who signed a request, as the auth service does. */
export class Authenticator {
  readonly #options: AuthenticatorOptions;

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
  }

  /** Verifies the `Authorization` header or the bewit of a request. Never throws for a bad one. */
  async authenticate(request: SignedRequest): Promise<Authentication> {
    const bewit = BEWIT.exec(request.resource)?.[1];
    if (request.authorization === undefined && bewit === undefined) return { status: 'no-auth', scopes: this.#withAnonymous([]) };
    // Hawk wraps what its lookup throws; the original says more.
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
        throw new AuthenticationProblem('the request has both an Authorization header and a bewit; send one of them');
      }
      const { clientId, scopes, expires, hash } = await (bewit === undefined
        ? this.#verifyHeader(request, lookup)
        : this.#verifyBewit(request, bewit, lookup));
      return { status: 'auth-success', clientId, scopes, expires, ...(hash !== undefined && { hash }) };
    } catch (error) {
      const cause = problem ?? error;
      if (cause instanceof AuthenticationProblem) return { status: 'auth-failed', message: cause.message };
      return { status: 'auth-failed', message: explain(cause, this.#options.clock) };
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
      { localtimeOffsetMsec: this.#options.clock.offset, timestampSkewSec: CLOCK_SKEW, nonceFunc: this.#options.useNonce },
    );
    return { ...credentials, hash: artifacts.hash };
  }

  async #verifyBewit(
    request: SignedRequest,
    bewit: string,
    lookup: (ext: () => string | undefined) => (clientId: string) => Promise<Caller>,
  ): Promise<Caller & { hash?: string | undefined }> {
    if (request.method.toUpperCase() !== 'GET') {
      throw new AuthenticationProblem(`a signed URL is for GET alone, and this is ${request.method.toUpperCase()}`);
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
    // Anonymous scopes are everyone's: no restriction takes them away.
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
  'Bad mac':
    'the signature does not match: the accessToken is wrong, or the method, host, port, path or query differ from those that were signed',
  'Invalid nonce': 'the nonce was used before: every request must be signed anew',
  'Access expired': 'the signed URL has expired',
  'Invalid method': 'a signed URL is for GET alone',
};

function explain(error: unknown, clock: ClockFace): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message === 'Stale timestamp') {
    return `the timestamp of the signature is more than ${CLOCK_SKEW} seconds from the server's clock, which shows ${clock.timestamp()}`;
  }
  return EXPLANATIONS[message] ?? `the signature is not one of Hawk: ${message || 'no such authentication scheme'}`;
}

/** Remembers nonces for as long as the timestamp that goes with them would be accepted. */
export class NonceMemory {
  readonly #clock: ClockFace;
  /** Until when each is remembered, oldest first. */
  readonly #seen = new Map<string, number>();

  constructor(clock: ClockFace) {
    this.#clock = clock;
  }

  /** @throws {Error} when the same nonce was used with the same key and timestamp */
  use(key: string, nonce: string, timestamp: string): void {
    const now = this.#clock.now();
    for (const [id, until] of this.#seen) {
      if (until > now) break;
      this.#seen.delete(id);
    }
    const id = `${timestamp} ${nonce} ${key}`;
    if (this.#seen.has(id)) throw new Error('nonce was used before');
    this.#seen.set(id, now + 2 * CLOCK_SKEW * 1000);
  }
}
