import { type Environment, environmentCredentials, processEnvironment } from '../environment.ts';
import { CredentialsError } from '../errors.ts';
import { type Certificate, parseCertificate } from './certificate.ts';
import { type CredentialsLike, checkClientId } from './credential-fields.ts';
import { type SignedUrlOptions, signRequest, signUrl } from './hawk.ts';
import { createTemporary, type TemporaryCredentialsOptions } from './temporary-credentials.ts';

/**
 * The credentials that sign calls. They never change, and printing them shows no secrets.
 *
 * @see https://docs.taskcluster.net/docs/manual/design/apis/hawk
 */
export class Credentials implements CredentialsLike {
  /** The client that makes the calls. `''` for anonymous credentials. */
  readonly clientId: string;
  /** The only scopes that calls may use. Absent means no restriction, and `[]` grants nothing. */
  declare readonly authorizedScopes?: readonly string[];
  readonly #accessToken: string;
  readonly #certificate: Certificate | undefined;

  static {
    // Not declared as a method, because its type would require Node's types.
    Object.defineProperty(Credentials.prototype, Symbol.for('nodejs.util.inspect.custom'), {
      value(this: Credentials) {
        return this.toString();
      },
    });
  }

  /** @throws {CredentialsError} naming a field that has the wrong type, or what is wrong with the certificate */
  constructor({ clientId = '', accessToken = '', certificate, authorizedScopes }: CredentialsLike = {}) {
    if (typeof clientId !== 'string') throw new CredentialsError('clientId is not a string');
    checkClientId('clientId', clientId);
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

  /** Returns `credentials` if they are an instance of this class, or makes an instance of them. `undefined` is anonymous. */
  static from(credentials: CredentialsLike | undefined): Credentials {
    return credentials instanceof Credentials ? credentials : new Credentials(credentials);
  }

  /**
   * Reads `TASKCLUSTER_CLIENT_ID`, `TASKCLUSTER_ACCESS_TOKEN` and `TASKCLUSTER_CERTIFICATE`. Without a client id, the result
   * is anonymous.
   */
  static fromEnv(environment: Environment = processEnvironment()): Credentials {
    return new Credentials(environmentCredentials(environment));
  }

  /** The secret that signs calls. Not enumerable, so copying or printing the credentials does not include it. */
  get accessToken(): string {
    return this.#accessToken;
  }

  /** The certificate of temporary credentials as JSON text. Its signature is secret. */
  get certificate(): string | undefined {
    return this.#certificate && JSON.stringify(this.#certificate);
  }

  /** Whether these are anonymous, so that calls are not signed. */
  get anonymous(): boolean {
    return this.clientId === '';
  }

  /** When temporary credentials expire. `undefined` for permanent ones, whose expiry only the deployment knows. */
  get expiry(): Date | undefined {
    return this.#certificate && new Date(this.#certificate.expiry);
  }

  /** Returns the same credentials, restricted to `authorizedScopes`. `undefined` removes a restriction. */
  withAuthorizedScopes(authorizedScopes: readonly string[] | undefined): Credentials {
    return new Credentials({ clientId: this.clientId, accessToken: this.#accessToken, certificate: this.#certificate, authorizedScopes });
  }

  /**
   * Makes temporary credentials from these permanent ones, for at most 31 days. Sends nothing.
   *
   * With `clientId`, they have a name of their own, which requires the scope `auth:create-client:<clientId>`. They keep the
   * `authorizedScopes` of these credentials. If the clocks of the machines involved may differ, choose a `start` a few minutes ago.
   * @throws {CredentialsError} when these are anonymous, have no access token or are temporary themselves, or when the period, the
   *   name or a scope is invalid
   * @throws {ConfigurationError} when `expiresIn` is not a duration
   */
  createTemporary(options: TemporaryCredentialsOptions): Credentials {
    return new Credentials(createTemporary(this, options));
  }

  /**
   * Returns the value of the `Authorization` header for one request. It is valid for about a minute.
   * @throws {CredentialsError} when these are anonymous or have no access token
   */
  signRequest(method: string, url: string): string {
    return signRequest(this, method, url);
  }

  /**
   * Adds a `bewit` to `url`. Anyone who has the result can GET it until it expires. The URL may be on any host.
   * @throws {CredentialsError} when these are anonymous or have no access token
   * @throws {ConfigurationError} when `url` is not an absolute http or https URL, or already has a bewit
   */
  signUrl(url: string, options?: SignedUrlOptions): string {
    return signUrl(this, url, options);
  }

  /** The environment variables that pass these credentials to a child process. Set the empty ones too. They contain secrets. */
  toEnv(): Record<'TASKCLUSTER_CLIENT_ID' | 'TASKCLUSTER_ACCESS_TOKEN' | 'TASKCLUSTER_CERTIFICATE', string> {
    return {
      TASKCLUSTER_CLIENT_ID: this.clientId,
      TASKCLUSTER_ACCESS_TOKEN: this.#accessToken,
      TASKCLUSTER_CERTIFICATE: this.certificate ?? '',
    };
  }

  /** Describes the credentials without secrets. */
  toString(): string {
    if (this.anonymous) return 'Credentials(anonymous)';
    const until = this.expiry
      ? `, temporary, until ${Number.isNaN(this.expiry.getTime()) ? 'an invalid date' : this.expiry.toISOString()}`
      : '';
    const restriction = this.authorizedScopes ? `, authorizedScopes: ${JSON.stringify(this.authorizedScopes)}` : '';
    return `Credentials(${this.clientId}${until}${restriction})`;
  }

  /** The credentials as data without secrets. To pass credentials to another process, use {@link toEnv}. */
  toJSON(): { clientId: string; authorizedScopes?: readonly string[]; certificate?: Omit<Certificate, 'signature' | 'seed'> } {
    const { clientId, authorizedScopes } = this;
    if (this.#certificate === undefined) return { clientId, ...(authorizedScopes && { authorizedScopes }) };
    const { signature: _signature, seed: _seed, ...certificate } = this.#certificate;
    return { clientId, ...(authorizedScopes && { authorizedScopes }), certificate };
  }
}
