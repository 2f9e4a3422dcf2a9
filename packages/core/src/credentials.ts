import { inspect } from 'node:util';
import { type Certificate, parseCertificate } from './certificate.ts';
import type { CredentialsLike } from './credential-fields.ts';
import { type Environment, environmentCredentials } from './environment.ts';
import { CredentialsError } from './errors.ts';
import { type SignedUrlOptions, signRequest, signUrl } from './hawk.ts';
import { createTemporary, type TemporaryCredentialsOptions } from './temporary-credentials.ts';

/**
 * Who calls, and with what right. Immutable; nothing that prints it shows a secret.
 *
 * @see https://docs.taskcluster.net/docs/manual/design/apis/hawk
 */
export class Credentials implements CredentialsLike {
  /** Who calls; `''` for anonymous credentials. */
  readonly clientId: string;
  /** The only scopes that calls may use; absent means no restriction, `[]` grants nothing. */
  declare readonly authorizedScopes?: readonly string[];
  readonly #accessToken: string;
  readonly #certificate: Certificate | undefined;

  static {
    // Not a method, so that the type does not tie its users to Node's own types.
    Object.defineProperty(Credentials.prototype, inspect.custom, {
      value(this: Credentials) {
        return this.toString();
      },
    });
  }

  /** @throws {CredentialsError} when a field has the wrong type or the certificate is broken; the message says where */
  constructor({ clientId = '', accessToken = '', certificate, authorizedScopes }: CredentialsLike = {}) {
    if (typeof clientId !== 'string') throw new CredentialsError('clientId is not a string');
    if (typeof accessToken !== 'string') throw new CredentialsError('accessToken is not a string');
    if (authorizedScopes !== undefined) {
      if (!Array.isArray(authorizedScopes) || !authorizedScopes.every((scope) => typeof scope === 'string')) {
        throw new CredentialsError('authorizedScopes is not an array of strings');
      }
      this.authorizedScopes = Object.freeze([...authorizedScopes]);
    }
    this.clientId = clientId;
    this.#accessToken = accessToken;
    this.#certificate = certificate === undefined || certificate === '' ? undefined : parseCertificate(certificate);
    Object.freeze(this);
  }

  /** Returns `credentials` itself when it is an instance, else makes one of it; anonymous when absent. */
  static from(credentials: CredentialsLike | undefined): Credentials {
    return credentials instanceof Credentials ? credentials : new Credentials(credentials);
  }

  /**
   * Reads `TASKCLUSTER_CLIENT_ID`, `TASKCLUSTER_ACCESS_TOKEN` and `TASKCLUSTER_CERTIFICATE`. Without a client id the result
   * is anonymous.
   */
  static fromEnv(environment: Environment = process.env): Credentials {
    return new Credentials(environmentCredentials(environment));
  }

  /** The secret that signs. A getter, and not enumerable: copying or printing the credentials does not take it along. */
  get accessToken(): string {
    return this.#accessToken;
  }

  /** The certificate of temporary credentials, as the JSON text that Taskcluster uses. Its signature is secret. */
  get certificate(): string | undefined {
    return this.#certificate && JSON.stringify(this.#certificate);
  }

  /** Whether calls go out unsigned. */
  get anonymous(): boolean {
    return this.clientId === '';
  }

  /** Until when temporary credentials hold; `undefined` for permanent ones, whose expiry only the deployment knows. */
  get expiry(): Date | undefined {
    return this.#certificate && new Date(this.#certificate.expiry);
  }

  /** The same credentials, allowed to use only `authorizedScopes`; `undefined` lifts the restriction that these carry. */
  withAuthorizedScopes(authorizedScopes: readonly string[] | undefined): Credentials {
    return new Credentials({ clientId: this.clientId, accessToken: this.#accessToken, certificate: this.#certificate, authorizedScopes });
  }

  /**
   * Makes temporary credentials from these permanent ones, for at most 31 days, without asking the deployment.
   *
   * With `clientId` they are named, which needs the scope `auth:create-client:<clientId>`. `authorizedScopes` carry over.
   * No allowance is made for clocks that differ: where that matters, choose a `start` some minutes back.
   * @throws {CredentialsError} when these are anonymous, have no access token or are temporary themselves, and for a bad period, name or scope
   * @throws {ConfigurationError} when `expiresIn` is not a duration
   */
  createTemporary(options: TemporaryCredentialsOptions): Credentials {
    return new Credentials(createTemporary(this, options));
  }

  /**
   * The value of the `Authorization` header for one request, good for about a minute around now.
   * @throws {CredentialsError} when these are anonymous or have no access token
   */
  signRequest(method: string, url: string): string {
    return signRequest(this, method, url);
  }

  /**
   * Adds a `bewit` to `url`, so that whoever holds the result can GET it until it expires. The URL may be on any host.
   * @throws {CredentialsError} when these are anonymous or have no access token
   * @throws {ConfigurationError} when `url` is not an absolute http(s) URL, or has a bewit already
   */
  signUrl(url: string, options?: SignedUrlOptions): string {
    return signUrl(this, url, options);
  }

  /** The variables by which a child process gets these credentials; set all of them, the empty ones too. Holds secrets. */
  toEnv(): Record<'TASKCLUSTER_CLIENT_ID' | 'TASKCLUSTER_ACCESS_TOKEN' | 'TASKCLUSTER_CERTIFICATE', string> {
    return {
      TASKCLUSTER_CLIENT_ID: this.clientId,
      TASKCLUSTER_ACCESS_TOKEN: this.#accessToken,
      TASKCLUSTER_CERTIFICATE: this.certificate ?? '',
    };
  }

  /** What may be shown: who, until when, which restriction. */
  toString(): string {
    if (this.anonymous) return 'Credentials(anonymous)';
    const until = this.expiry
      ? `, temporary, until ${Number.isNaN(this.expiry.getTime()) ? 'an impossible date' : this.expiry.toISOString()}`
      : '';
    const restriction = this.authorizedScopes ? `, authorizedScopes: ${JSON.stringify(this.authorizedScopes)}` : '';
    return `Credentials(${this.clientId}${until}${restriction})`;
  }

  /** What may be shown, as data; it cannot be turned back into credentials. Use {@link toEnv} to pass credentials on. */
  toJSON(): { clientId: string; authorizedScopes?: readonly string[]; certificate?: Omit<Certificate, 'signature' | 'seed'> } {
    const { clientId, authorizedScopes } = this;
    if (this.#certificate === undefined) return { clientId, ...(authorizedScopes && { authorizedScopes }) };
    const { signature: _signature, seed: _seed, ...certificate } = this.#certificate;
    return { clientId, ...(authorizedScopes && { authorizedScopes }), certificate };
  }
}
