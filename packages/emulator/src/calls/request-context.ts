import type { IncomingHttpHeaders } from 'node:http';
import { type Endpoint, renderScopes, type ScopeParameters, satisfiesExpression } from '@tc/core';
import type { Authentication, SignedRequest } from '../identity/authentication.ts';
import { insufficientScopes, templateParameters } from './authorization.ts';
import { ServiceError } from './errors.ts';

/** The parts of a {@link RequestContext}. */
export interface RequestParts {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly signed: SignedRequest;
  readonly signal: AbortSignal;
  /** Can be called more than once. */
  readonly authenticate: () => Promise<Authentication>;
  /** Default: none. */
  readonly headers?: IncomingHttpHeaders;
  /** Default: empty. */
  readonly body?: string;
}

/** The request that a handler gets. */
export class RequestContext<Payload = unknown> {
  readonly endpoint: Endpoint;
  /** Decoded route arguments by name. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The payload with defaults, checked against its schema. It is set before the handler is called. */
  declare payload: Payload;
  /** The signed parts of the request. */
  readonly signed: SignedRequest;
  /** Aborted when the caller disconnects or the emulator closes. */
  readonly signal: AbortSignal;
  /** The HTTP headers, for methods that Taskcluster clients do not call, such as webhooks. */
  readonly headers: IncomingHttpHeaders;
  /** The unparsed body, for methods whose payload has no schema. */
  readonly body: string;
  readonly #authenticate: () => Promise<Authentication>;
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

  /** Returns a route argument. */
  param(name: string): string {
    const value = this.params[name];
    if (value === undefined) throw new Error(`${this.endpoint.name} has no route argument ${name}`);
    return value;
  }

  /** Whether the scopes of the caller have been checked. Always `true` for a method without scopes. */
  get authorized(): boolean {
    return this.#authorized;
  }

  /** Whether the method's scopes depend only on route arguments. */
  get authorizesByRoute(): boolean {
    const { scopes, args } = this.endpoint;
    return scopes !== undefined && [...templateParameters(scopes)].every((name) => args.includes(name));
  }

  /**
   * Checks that the caller has the method's scopes. Route arguments and `parameters` replace the placeholders in them.
   * @throws {ServiceError} `AuthenticationFailed` or `InsufficientScopes`
   */
  async authorize(parameters: ScopeParameters = {}): Promise<void> {
    const { clientId, scopes } = await this.caller();
    if (this.endpoint.scopes === undefined) return;
    const expression = renderScopes(this.endpoint.scopes, { ...this.params, ...parameters });
    if (!satisfiesExpression(scopes, expression)) throw insufficientScopes(clientId ?? 'An anonymous caller', scopes, expression);
    this.#authorized = true;
  }

  /** Authenticates the caller. Callers without credentials are anonymous. @throws {ServiceError} `AuthenticationFailed` for invalid credentials */
  async caller(): Promise<{ clientId: string | undefined; scopes: readonly string[]; expires: Date | undefined }> {
    const authentication = await this.#authenticate();
    if (authentication.status === 'auth-failed') throw new ServiceError('AuthenticationFailed', authentication.message);
    if (authentication.status === 'no-auth') return { clientId: undefined, scopes: authentication.scopes, expires: undefined };
    return authentication;
  }
}
