import type { IncomingHttpHeaders } from 'node:http';
import { type Endpoint, renderScopes, type ScopeParameters, satisfiesExpression } from '@tc/core';
import type { Authentication, SignedRequest } from '../identity/authentication.ts';
import { insufficientScopes, templateParameters } from './authorization.ts';
import { ServiceError } from './errors.ts';

/** What a {@link RequestContext} is made from. */
export interface RequestParts {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly signed: SignedRequest;
  readonly signal: AbortSignal;
  readonly authenticate: () => Promise<Authentication>;
  /** Default: none. */
  readonly headers?: IncomingHttpHeaders;
  /** Default: empty. */
  readonly body?: string;
}

/** One request to one method, as its handler sees it. */
export class RequestContext<Payload = unknown> {
  readonly endpoint: Endpoint;
  /** The route arguments, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Checked against the schema, with defaults filled in; set before the handler is called. */
  declare payload: Payload;
  /** What a signature covers. */
  readonly signed: SignedRequest;
  /** Aborted when the caller goes away or the emulator closes. */
  readonly signal: AbortSignal;
  /** As they came, for a method that is called by others than clients. */
  readonly headers: IncomingHttpHeaders;
  /** As it came, for a method whose payload no schema describes. */
  readonly body: string;
  readonly #authenticate: () => Promise<Authentication>;
  #authentication: Promise<Authentication> | undefined;
  #authorized: boolean;

  constructor({ endpoint, params, query, signed, signal, authenticate, headers = {}, body = '' }: RequestParts) {
    this.endpoint = endpoint;
    this.params = params;
    this.query = query;
    this.signed = signed;
    this.signal = signal;
    this.headers = headers;
    this.body = body;
    this.#authenticate = authenticate;
    this.#authorized = endpoint.scopes === undefined;
  }

  /** The value of a route argument. */
  param(name: string): string {
    const value = this.params[name];
    if (value === undefined) throw new Error(`${this.endpoint.name} has no route argument ${name}`);
    return value;
  }

  /** Whether the method's scopes have been checked; always for a public one. */
  get authorized(): boolean {
    return this.#authorized;
  }

  /** Whether the route arguments are all that the method's scopes depend on. */
  get authorizesByRoute(): boolean {
    const { scopes, args } = this.endpoint;
    return scopes !== undefined && [...templateParameters(scopes)].every((name) => args.includes(name));
  }

  /**
   * Checks that the caller holds the method's scopes, filled in with the route arguments and `parameters`.
   * @throws {ServiceError} `AuthenticationFailed` or `InsufficientScopes`
   */
  async authorize(parameters: ScopeParameters = {}): Promise<void> {
    const { clientId, scopes } = await this.caller();
    if (this.endpoint.scopes === undefined) return;
    const expression = renderScopes(this.endpoint.scopes, { ...this.params, ...parameters });
    if (!satisfiesExpression(scopes, expression)) throw insufficientScopes(clientId ?? 'An anonymous caller', scopes, expression);
    this.#authorized = true;
  }

  /** Who calls, and with what scopes. @throws {ServiceError} `AuthenticationFailed` for bad credentials; none at all are fine */
  async caller(): Promise<{ clientId: string | undefined; scopes: readonly string[]; expires: Date | undefined }> {
    this.#authentication ??= this.#authenticate();
    const authentication = await this.#authentication;
    if (authentication.status === 'auth-failed') throw new ServiceError('AuthenticationFailed', authentication.message);
    if (authentication.status === 'no-auth') return { clientId: undefined, scopes: authentication.scopes, expires: undefined };
    return authentication;
  }
}
