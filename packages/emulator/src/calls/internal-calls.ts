import type { IncomingHttpHeaders } from 'node:http';
import type { Identities } from '../identity/identities.ts';
import { normalizeScopes } from '../identity/scope-set.ts';
import { FAR_FUTURE } from '../platform/clock.ts';
import { executeMethod } from './method-call.ts';
import type { References } from './references.ts';
import { RequestContext } from './request-context.ts';
import type { ServiceModule } from './service.ts';

/** A call from one service to another. */
export interface InternalRequest {
  /** Route arguments by name. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** A JSON value. */
  readonly payload?: unknown;
  /** The calling client, for error messages. */
  readonly clientId: string;
  /** The scopes that the call can use. Roles are expanded. */
  readonly scopes: readonly string[];
  /** The HTTP headers and the unparsed body, for methods that Taskcluster clients do not call. Default: none. */
  readonly headers?: IncomingHttpHeaders;
  readonly body?: string;
}

/** Never aborted: services in this process do not disconnect. */
const NO_SIGNAL = new AbortController().signal;

/** What {@link InternalCalls} needs. */
export interface InternalCallOptions {
  readonly identities: Identities;
  readonly references: References;
  readonly services: readonly ServiceModule[];
}

/** Lets services call each other without HTTP and signatures. Scopes, schemas and defaults apply as for clients. */
export class InternalCalls {
  readonly #options: InternalCallOptions;

  constructor(options: InternalCallOptions) {
    this.#options = options;
  }

  /**
   * Calls a method. @returns the response body
   * @throws {ServiceError} the error that a client would get
   */
  async call(service: string, method: string, request: InternalRequest): Promise<unknown> {
    const { identities, references, services } = this.#options;
    const module = services.find((candidate) => candidate.service.name === service);
    const endpoint = module?.service.endpoints[method];
    if (module === undefined || endpoint === undefined) throw new Error(`method ${service}.${method} does not exist`);
    const { params = {}, query = {}, payload, clientId, headers = {}, body = '' } = request;
    const scopes = identities.expand(normalizeScopes([...request.scopes, 'assume:anonymous']));
    const context = new RequestContext({
      endpoint,
      params,
      query,
      signed: { method: endpoint.method, resource: endpoint.route, host: 'localhost', port: 0 },
      signal: NO_SIGNAL,
      headers,
      body,
      authenticate: async () => ({ status: 'auth-success', clientId, scopes, expires: new Date(FAR_FUTURE) }),
    });
    // A copy, so that changes by one side do not affect the other.
    const readPayload = () => (payload === undefined ? undefined : JSON.parse(JSON.stringify(payload)));
    return (await executeMethod({ module, context, references, readPayload })).body;
  }
}
