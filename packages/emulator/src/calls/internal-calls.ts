import type { Identities } from '../identity/identities.ts';
import { normalizeScopes } from '../identity/scope-set.ts';
import { carryOut } from './method-call.ts';
import type { References } from './references.ts';
import { RequestContext } from './request-context.ts';
import type { ServiceModule } from './service.ts';

/** A call of one service to another. */
export interface InternalRequest {
  /** The route arguments, by name. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** As JSON has it. */
  readonly payload?: unknown;
  /** Who calls, for the message of a refusal. */
  readonly clientId: string;
  /** All that the call may use; roles among them are expanded. */
  readonly scopes: readonly string[];
}

/** Who never goes away, since the services are in this process. */
const NO_SIGNAL = new AbortController().signal;

const FAR_FUTURE = new Date('3000-01-01T00:00:00.000Z');

/** What calls between services go by. */
export interface InternalCallOptions {
  readonly identities: Identities;
  readonly references: References;
  readonly services: readonly ServiceModule[];
}

/** Lets services call each other by the rules that clients have: scopes, schemas and defaults. Nothing is signed and nothing sent. */
export class InternalCalls {
  readonly #options: InternalCallOptions;

  constructor(options: InternalCallOptions) {
    this.#options = options;
  }

  /**
   * Calls a method. @returns its answer, as JSON has it
   * @throws {ServiceError} what a client would be refused with
   */
  async call(service: string, method: string, request: InternalRequest): Promise<unknown> {
    const { identities, references, services } = this.#options;
    const module = services.find((candidate) => candidate.service.name === service);
    const endpoint = module?.service.endpoints[method];
    if (module === undefined || endpoint === undefined) throw new Error(`there is no method ${service}.${method}`);
    const { params = {}, query = {}, payload, clientId } = request;
    const scopes = identities.expand(normalizeScopes([...request.scopes, 'assume:anonymous']));
    const context = new RequestContext({
      endpoint,
      params,
      query,
      signed: { method: endpoint.method, resource: endpoint.route, host: 'localhost', port: 0 },
      signal: NO_SIGNAL,
      authenticate: async () => ({ status: 'auth-success', clientId, scopes, expires: FAR_FUTURE }),
    });
    // A copy, as if it had been sent: neither side sees what the other does to it.
    const readPayload = () => (payload === undefined ? undefined : JSON.parse(JSON.stringify(payload)));
    return (await carryOut({ module, context, references, readPayload })).body;
  }
}
