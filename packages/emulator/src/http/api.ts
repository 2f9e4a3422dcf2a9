import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as realTime } from 'node:timers/promises';
import { codeOf, errorBody, type RequestInfo, ServiceError } from '../calls/errors.ts';
import { carryOut } from '../calls/method-call.ts';
import { parsePayload } from '../calls/payload.ts';
import type { References } from '../calls/references.ts';
import { Reply } from '../calls/reply.ts';
import { readQuery } from '../calls/request-arguments.ts';
import { RequestContext } from '../calls/request-context.ts';
import type { ServiceModule } from '../calls/service.ts';
import type { Authentication, Authenticator, SignedRequest } from '../identity/authentication.ts';
import { sameText } from '../identity/equal-in-constant-time.ts';
import { hawk } from '../identity/hawk-server.ts';
import type { Clock } from '../platform/clock.ts';
import type { State } from '../state/state.ts';
import { signedAs } from '../test-controls/call-log.ts';
import type { CallMonitor } from '../test-controls/call-monitor.ts';
import type { FaultEffect } from '../test-controls/faults.ts';
import { readBody } from './request-body.ts';
import { type RouteMatch, Router } from './router.ts';

/** The largest payload, in bytes. */
const BODY_LIMIT = 10 * 1024 * 1024;

/** What the API needs of the deployment. */
export interface ApiOptions {
  readonly clock: Clock;
  readonly authenticator: Authenticator;
  readonly services: readonly ServiceModule[];
  readonly references: References;
  readonly state: Pick<State, 'commit'>;
  /** Told of every call before it is carried out, and when it is answered. */
  readonly monitor: CallMonitor;
}

interface Mounted {
  readonly module: ServiceModule;
  readonly router: Router;
}

/** What is known of a call so far. */
interface Progress {
  service?: string;
  method: string;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  body: string;
  /** As JSON has it. */
  payload: unknown;
  /** How an error repeats the payload. */
  shown: (payload: unknown) => unknown;
}

/** Answers everything below `/api/`. */
export class Api {
  readonly #clock: Clock;
  readonly #authenticator: Authenticator;
  readonly #references: References;
  readonly #state: Pick<State, 'commit'>;
  readonly #monitor: CallMonitor;
  /** By `<service>/<version>`. */
  readonly #services: ReadonlyMap<string, Mounted>;

  /** @throws {Error} when a service has a method without a handler, or a handler without a method */
  constructor({ clock, authenticator, services, references, state, monitor }: ApiOptions) {
    this.#clock = clock;
    this.#authenticator = authenticator;
    this.#references = references;
    this.#state = state;
    this.#monitor = monitor;
    this.#services = new Map(
      services.map((module) => {
        checkHandlers(module);
        return [`${module.service.name}/${module.service.version}`, { module, router: new Router(module) }];
      }),
    );
  }

  /** @param url - path and query, as they stood in the request line */
  async handle(request: IncomingMessage, response: ServerResponse, url: string, signal: AbortSignal): Promise<void> {
    const [, search = ''] = splitOnce(url, '?');
    const time = this.#clock.timestamp();
    const progress: Progress = { method: 'unknown', params: {}, query: {}, body: '', payload: undefined, shown: (payload) => payload };
    const clientId = signedAs(request.headers.authorization, search);
    let fault: FaultEffect | undefined;
    let reply: Reply;
    try {
      progress.body = (await readBody(request, BODY_LIMIT)).toString('utf8');
      const found = this.#find(request.method ?? '', url, progress);
      fault = this.#monitor.before({ service: found.module.service.name, method: progress.method, clientId });
      // Cut short when the caller goes away: what it asked for is done all the same.
      if (fault !== undefined && fault.delay > 0) await realTime(fault.delay, undefined, { signal }).catch(() => {});
      reply = (fault && this.#replacement(fault, progress)) ?? (await this.#carryOut(found, progress, request, url, signal));
    } catch (error) {
      reply = this.#errorReply(error, progress);
    }
    try {
      // Services react to each other's events: by the time of the answer, they have.
      await this.#clock.settled();
      await this.#state.commit();
    } catch (error) {
      reply = this.#errorReply(error, progress);
    }
    const { service, method, params, query, body } = progress;
    const status = fault?.cut === undefined ? reply.status : undefined;
    if (service !== undefined) this.#monitor.after({ service, method, params, query, clientId, status, time }, body);
    if (fault?.cut === undefined) send(response, reply);
    else if (fault.cut === 'midway') sendHalf(response, reply);
    else response.destroy();
  }

  async #carryOut(
    { module, match: { endpoint, params } }: { module: ServiceModule; match: RouteMatch },
    progress: Progress,
    request: IncomingMessage,
    url: string,
    signal: AbortSignal,
  ): Promise<Reply> {
    const { headers } = request;
    const { body } = progress;
    const signed = signedRequest(request, url);
    const authenticate = () => this.#authenticate(signed, body, headers['content-type']);
    const query = readQuery(endpoint, splitOnce(url, '?')[1] ?? '', module.query);
    progress.query = query;
    const context = new RequestContext({ endpoint, params, query, signed, signal, authenticate, headers, body });
    const readPayload = () => {
      progress.payload = parsePayload(endpoint, body, headers['content-type']);
      return progress.payload;
    };
    return carryOut({ module, context, references: this.#references, readPayload });
  }

  /** The answer that takes the place of the call's own; `undefined` when the call is to be carried out. */
  #replacement({ cut, status, body, headers = {} }: FaultEffect, progress: Progress): Reply | undefined {
    if (cut === 'before') return new Reply(500);
    if (status === undefined && body === undefined) return undefined;
    const code = status ?? 200;
    if (typeof body === 'string') return new Reply(code, { headers, text: body });
    if (body !== undefined || code < 400) return new Reply(code, { headers, body });
    const failure = { code: codeOf(code), statusCode: code, message: 'the emulator was told to fail here' };
    return new Reply(code, { headers, body: errorBody(failure, this.#requestInfo(progress)) });
  }

  #errorReply(error: unknown, progress: Progress): Reply {
    const failure = error instanceof ServiceError ? error : internalError(progress.method, error);
    const headers = {
      ...(failure.code === 'AuthenticationFailed' && { 'www-authenticate': 'hawk' }),
      ...(failure.retryAfter !== undefined && { 'retry-after': String(failure.retryAfter) }),
    };
    return new Reply(failure.statusCode, { headers, body: errorBody(failure, this.#requestInfo(progress)) });
  }

  #requestInfo({ method, params, payload, shown }: Progress): RequestInfo {
    return { method, params, payload: shown(payload ?? {}), time: this.#clock.timestamp() };
  }

  /** The method that a request addresses, which `progress` is told of. */
  #find(method: string, url: string, progress: Progress): { module: ServiceModule; match: RouteMatch } {
    const [path] = splitOnce(url, '?');
    const [, , service = '', version = ''] = path.split('/');
    const mounted = this.#services.get(`${service}/${version}`);
    if (mounted === undefined) {
      const known = [...this.#services.keys()].join(', ');
      throw new ServiceError('ResourceNotFound', `${path} is of no service that is emulated; these are: ${known}`);
    }
    const match = mounted.router.match(method, path.slice(`/api/${service}/${version}`.length));
    if (match === undefined) throw new ServiceError('ResourceNotFound', `${service} ${version} has no method at ${method} ${path}`);
    const { module } = mounted;
    progress.service = service;
    progress.method = match.endpoint.name;
    progress.params = match.params;
    progress.shown = module.shownPayload?.[progress.method] ?? progress.shown;
    return { module, match };
  }

  async #authenticate(signed: SignedRequest, body: string, contentType = ''): Promise<Authentication> {
    const authentication = await this.#authenticator.authenticate(signed);
    if (authentication.status !== 'auth-success' || authentication.hash === undefined) return authentication;
    const expected = hawk().crypto.calculatePayloadHash(body, 'sha256', contentType);
    if (sameText(expected, authentication.hash)) return authentication;
    return { status: 'auth-failed', message: `the hash signed, ${authentication.hash}, is not that of the payload, ${expected}` };
  }
}

function send(response: ServerResponse, reply: Reply): void {
  // The caller may have gone while the answer was made.
  if (response.destroyed || response.writableEnded) return;
  response.end(writeHead(response, reply));
}

/** Sends the first half of an answer, then cuts the connection. */
function sendHalf(response: ServerResponse, reply: Reply): void {
  const text = writeHead(response, reply);
  response.write(text.slice(0, Math.ceil(text.length / 2)), () => response.destroy());
}

/** Sends status and headers. @returns the body, which is still to be sent */
function writeHead(response: ServerResponse, { status, headers, body, text: plain }: Reply): string {
  const text = plain ?? (body === undefined ? '' : JSON.stringify(body));
  response.writeHead(status, {
    ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
    ...(status !== 204 && { 'content-length': Buffer.byteLength(text) }),
  });
  return text;
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
