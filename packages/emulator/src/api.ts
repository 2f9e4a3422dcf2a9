import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authentication, Authenticator, SignedRequest } from './authentication.ts';
import type { Clock } from './clock.ts';
import { errorBody, ServiceError } from './errors.ts';
import { hawk } from './hawk-server.ts';
import { carryOut } from './method-call.ts';
import { parsePayload } from './payload.ts';
import type { References } from './references.ts';
import { Reply } from './reply.ts';
import { readQuery } from './request-arguments.ts';
import { readBody } from './request-body.ts';
import { RequestContext } from './request-context.ts';
import { type RouteMatch, Router } from './router.ts';
import { sameText } from './same-text.ts';
import type { ServiceModule } from './service.ts';

/** The largest payload, in bytes. */
const BODY_LIMIT = 10 * 1024 * 1024;

/** What the API needs of the deployment. */
export interface ApiOptions {
  readonly clock: Clock;
  readonly authenticator: Authenticator;
  readonly services: readonly ServiceModule[];
  readonly references: References;
}

interface Mounted {
  readonly module: ServiceModule;
  readonly router: Router;
}

/** Answers everything below `/api/`. */
export class Api {
  readonly #clock: Clock;
  readonly #authenticator: Authenticator;
  readonly #references: References;
  /** By `<service>/<version>`. */
  readonly #services: ReadonlyMap<string, Mounted>;

  /** @throws {Error} when a service has a method without a handler, or a handler without a method */
  constructor({ clock, authenticator, services, references }: ApiOptions) {
    this.#clock = clock;
    this.#authenticator = authenticator;
    this.#references = references;
    this.#services = new Map(
      services.map((module) => {
        checkHandlers(module);
        return [`${module.service.name}/${module.service.version}`, { module, router: new Router(module) }];
      }),
    );
  }

  /** @param url - path and query, as they stood in the request line */
  async handle(request: IncomingMessage, response: ServerResponse, url: string, signal: AbortSignal): Promise<void> {
    const [path = '', search = ''] = splitOnce(url, '?');
    let method = 'unknown';
    let params: Readonly<Record<string, string>> = {};
    let payload: unknown;
    let shown = (given: unknown): unknown => given;
    try {
      const body = await readBody(request, BODY_LIMIT);
      const { module, match } = this.#find(request.method ?? '', path);
      const { endpoint } = match;
      method = endpoint.name;
      params = match.params;
      shown = module.shownPayload?.[method] ?? shown;
      const text = body.toString('utf8');
      const signed = signedRequest(request, url);
      const authenticate = () => this.#authenticate(signed, text, request.headers['content-type']);
      const query = readQuery(endpoint, search, module.query);
      const { headers } = request;
      const context = new RequestContext({ endpoint, params, query, signed, signal, authenticate, headers, body: text });
      const readPayload = () => {
        payload = parsePayload(endpoint, text, headers['content-type']);
        return payload;
      };
      const reply = await carryOut({ module, context, references: this.#references, readPayload });
      // Services react to each other's events: by the time of the answer, they have.
      await this.#clock.settled();
      send(response, reply);
    } catch (error) {
      const failure = error instanceof ServiceError ? error : internalError(method, error);
      if (failure.code === 'AuthenticationFailed') response.setHeader('www-authenticate', 'hawk');
      const requestInfo = { method, params, payload: shown(payload ?? {}), time: this.#clock.timestamp() };
      send(response, new Reply(failure.statusCode, { body: errorBody(failure, requestInfo) }));
    }
  }

  #find(method: string, path: string): { module: ServiceModule; match: RouteMatch } {
    const [, , service = '', version = ''] = path.split('/');
    const mounted = this.#services.get(`${service}/${version}`);
    if (mounted === undefined) {
      const known = [...this.#services.keys()].join(', ');
      throw new ServiceError('ResourceNotFound', `${path} is of no service that is emulated; these are: ${known}`);
    }
    const match = mounted.router.match(method, path.slice(`/api/${service}/${version}`.length));
    if (match === undefined) throw new ServiceError('ResourceNotFound', `${service} ${version} has no method at ${method} ${path}`);
    return { module: mounted.module, match };
  }

  async #authenticate(signed: SignedRequest, body: string, contentType = ''): Promise<Authentication> {
    const authentication = await this.#authenticator.authenticate(signed);
    if (authentication.status !== 'auth-success' || authentication.hash === undefined) return authentication;
    const expected = hawk().crypto.calculatePayloadHash(body, 'sha256', contentType);
    if (sameText(expected, authentication.hash)) return authentication;
    return { status: 'auth-failed', message: `the hash signed, ${authentication.hash}, is not that of the payload, ${expected}` };
  }
}

function send(response: ServerResponse, { status, headers, body, text: plain }: Reply): void {
  // The caller may have gone while the answer was made.
  if (response.destroyed || response.writableEnded) return;
  const text = plain ?? (body === undefined ? '' : JSON.stringify(body));
  response.writeHead(status, {
    ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
    ...(status !== 204 && { 'content-length': Buffer.byteLength(text) }),
  });
  response.end(text);
}

function signedRequest(request: IncomingMessage, url: string): SignedRequest {
  const host = hawk().utils.parseHost({ headers: request.headers, connection: request.socket });
  if (host === null) throw new ServiceError('InputError', `the Host header is ${request.headers.host ?? 'missing'}, which is no host`);
  const { method = '' } = request;
  return { method, resource: url, host: host.name, port: Number(host.port), authorization: request.headers.authorization };
}

function internalError(method: string, error: unknown): ServiceError {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ServiceError('InternalServerError', `the emulator failed at ${method}: ${text}`, { cause: error });
}

function checkHandlers({ service, handlers }: ServiceModule): void {
  for (const name of Object.keys(service.endpoints)) {
    if (!Object.hasOwn(handlers, name)) throw new Error(`${service.name}.${name} has no handler`);
  }
  for (const name of Object.keys(handlers)) {
    if (!Object.hasOwn(service.endpoints, name)) throw new Error(`${service.name} has no method ${name}`);
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
