import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authentication, Authenticator, SignedRequest } from './authentication.ts';
import type { Clock } from './clock.ts';
import { errorBody, ServiceError } from './errors.ts';
import { hawk } from './hawk-server.ts';
import { checkAnswer, checkPayload, parsePayload } from './payload.ts';
import type { References } from './references.ts';
import { Reply } from './reply.ts';
import { checkArguments, readQuery } from './request-arguments.ts';
import { readBody } from './request-body.ts';
import { RequestContext } from './request-context.ts';
import { type RouteMatch, Router } from './router.ts';
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
    try {
      const body = await readBody(request, BODY_LIMIT);
      const { module, match } = this.#find(request.method ?? '', path);
      const { endpoint } = match;
      method = endpoint.name;
      params = match.params;
      const text = body.toString('utf8');
      const signed = signedRequest(request, url);
      const authenticate = () => this.#authenticate(signed, text, request.headers['content-type']);
      const query = readQuery(endpoint, search, module.query);
      checkArguments(params, module.args);
      const context = new RequestContext({ endpoint, params, query, signed, signal, authenticate });
      if (context.authorizesByRoute) await context.authorize();
      payload = parsePayload(endpoint, text, request.headers['content-type']);
      const fillDefaults = await this.#references.defaultsOf(module.service, endpoint);
      fillDefaults(payload);
      await checkPayload(module.service, endpoint, payload);
      context.payload = payload;
      send(response, await answer(module, context));
    } catch (error) {
      const failure = error instanceof ServiceError ? error : internalError(method, error);
      if (failure.code === 'AuthenticationFailed') response.setHeader('www-authenticate', 'hawk');
      const requestInfo = { method, params, payload: payload ?? {}, time: this.#clock.timestamp() };
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

async function answer({ service, handlers }: ServiceModule, context: RequestContext): Promise<Reply> {
  const { endpoint } = context;
  const handler = handlers[endpoint.name] as ((context: RequestContext) => unknown) | undefined;
  if (handler === undefined) throw new Error(`${service.name}.${endpoint.name} has no handler`);
  const result = await handler(context);
  if (!context.authorized) {
    throw new ServiceError('InternalServerError', `${service.name}.${endpoint.name} has scopes, and its handler never checked them`);
  }
  if (result instanceof Reply) return result;
  if (result === undefined) return new Reply(204);
  const body: unknown = JSON.parse(JSON.stringify(result));
  await checkAnswer(service, endpoint, body);
  return new Reply(200, { body });
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  // The caller may have gone while the answer was made.
  if (response.destroyed || response.writableEnded) return;
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
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

function sameText(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

function splitOnce(text: string, separator: string): [string, string?] {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
