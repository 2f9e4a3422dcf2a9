import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as realTime } from 'node:timers/promises';
import { codeOf, errorBody, ServiceError } from '../calls/errors.ts';
import { executeMethod } from '../calls/method-call.ts';
import { parsePayload } from '../calls/payload.ts';
import type { References } from '../calls/references.ts';
import { Reply } from '../calls/reply.ts';
import { readQuery } from '../calls/request-arguments.ts';
import { RequestContext, type RequestParts } from '../calls/request-context.ts';
import type { ServiceModule } from '../calls/service.ts';
import type { Authentication, Authenticator, SignedRequest } from '../identity/authentication.ts';
import { equalInConstantTime } from '../identity/equal-in-constant-time.ts';
import { hawk } from '../identity/hawk-server.ts';
import type { Clock } from '../platform/clock.ts';
import type { ReadonlyClock } from '../platform/skewed-clock.ts';
import { signedAs } from '../test-controls/call-log.ts';
import { type CallMonitor, CONSOLE_CLIENT, RateLimitError } from '../test-controls/call-monitor.ts';
import type { FaultEffect } from '../test-controls/faults.ts';
import { CallProgress } from './call-progress.ts';
import { readBody } from './request-body.ts';
import { type RouteMatch, Router } from './router.ts';
import { replyText, sendHalfReply, sendReply } from './send-reply.ts';

/** The largest payload, in bytes. */
const BODY_LIMIT = 10 * 1024 * 1024;

/** What an {@link Api} needs. */
export interface ApiOptions {
  readonly clock: Clock;
  /** The clock that error responses show. */
  readonly serverClock: ReadonlyClock;
  readonly authenticator: Authenticator;
  readonly services: readonly ServiceModule[];
  readonly references: References;
  /** Called before each response, to save the changes that the call made. The call fails if it rejects. */
  readonly commit: () => Promise<void>;
  /** Logs every call, and can make calls fail. */
  readonly monitor: CallMonitor;
}

interface MountedService {
  readonly module: ServiceModule;
  readonly router: Router;
}

/** What a handler gets of the HTTP request. */
interface Received extends Required<Omit<RequestParts, 'endpoint' | 'params' | 'query'>> {
  readonly url: string;
}

interface RoutedCall {
  readonly module: ServiceModule;
  readonly route: RouteMatch;
}

/** Handles every request below `/api/`. */
export class Api {
  readonly #options: ApiOptions;
  /** By `<service>/<version>`. */
  readonly #services: ReadonlyMap<string, MountedService>;

  /** @throws {Error} if a service has a method without a handler, or a handler without a method */
  constructor(options: ApiOptions) {
    this.#options = options;
    this.#services = new Map(
      options.services.map((module) => {
        checkHandlers(module);
        return [`${module.service.name}/${module.service.version}`, { module, router: new Router(module) }];
      }),
    );
  }

  /**
   * @param url - path and query, as in the request line
   * @param signal - aborted when the caller disconnects or the emulator closes
   */
  async handle(request: IncomingMessage, response: ServerResponse, url: string, signal: AbortSignal): Promise<void> {
    const { clock, commit, monitor } = this.#options;
    const [, search = ''] = splitOnce(url, '?');
    const progress = new CallProgress(signedAs(request.headers.authorization, search), clock.timestamp());
    let fault: FaultEffect | undefined;
    let isFaulty = false;
    let isConsole = false;
    let reply: Reply;
    try {
      const body = (await readBody(request, BODY_LIMIT)).toString('utf8');
      progress.bodyRead(body);
      const call = this.#route(request.method ?? '', url);
      progress.routed(call.module, call.route);
      const { headers } = request;
      const signed = signedRequest(request, url);
      let authentication: Promise<Authentication> | undefined;
      const authenticate = (): Promise<Authentication> => {
        authentication ??= this.#authenticate(signed, body, headers['content-type']);
        return authentication;
      };
      isConsole = progress.clientId === CONSOLE_CLIENT && (await authenticate()).clientId === CONSOLE_CLIENT;
      if (!isConsole) fault = monitor.before({ service: call.module.service.name, method: progress.method, clientId: progress.clientId });
      isFaulty = fault !== undefined;
      // If the caller disconnects, the wait ends early and the method is still executed.
      if (fault !== undefined && fault.delay > 0) await realTime(fault.delay, undefined, { signal }).catch(() => {});
      reply =
        (fault && this.#replacement(fault, progress)) ??
        (await this.#execute(call, progress, { url, headers, body, signed, authenticate, signal }));
    } catch (error) {
      isFaulty ||= error instanceof RateLimitError;
      reply = this.#errorReply(error, progress);
    }
    try {
      // Services react to each other's events. Those reactions are complete when the response is sent.
      await clock.settled();
      await commit();
    } catch (error) {
      reply = this.#errorReply(error, progress);
    }
    const text = replyText(reply);
    const { method: verb = '' } = request;
    if (!isConsole) monitor.after({ ...progress.ended(fault?.cut === undefined ? reply.status : undefined, text), verb, url, isFaulty });
    if (fault?.cut === undefined) sendReply(response, reply, text);
    else if (fault.cut === 'midway') sendHalfReply(response, reply, text);
    else response.destroy();
  }

  #execute({ module, route: { endpoint, params } }: RoutedCall, progress: CallProgress, { url, ...received }: Received): Promise<Reply> {
    const query = readQuery(endpoint, splitOnce(url, '?')[1] ?? '', module.query);
    progress.queryRead(query);
    const context = new RequestContext({ endpoint, params, query, ...received });
    const { body, headers } = received;
    const readPayload = () => {
      const payload = parsePayload(endpoint, body, headers['content-type']);
      progress.payloadParsed(payload);
      return payload;
    };
    return executeMethod({ module, context, references: this.#options.references, readPayload });
  }

  /** The response that a fault sends instead of executing the method. `undefined` if the method is to be executed. */
  #replacement({ cut, status, body, headers = {} }: FaultEffect, progress: CallProgress): Reply | undefined {
    if (cut === 'before') return new Reply(500);
    if (status === undefined && body === undefined) return undefined;
    const code = status ?? 200;
    if (typeof body === 'string') return new Reply(code, { headers, text: body });
    if (body !== undefined || code < 400) return new Reply(code, { headers, body });
    const failure = { code: codeOf(code), statusCode: code, message: 'the emulator was told to fail this call' };
    return new Reply(code, { headers, body: errorBody(failure, progress.requestInfo(this.#options.serverClock.timestamp())) });
  }

  #errorReply(error: unknown, progress: CallProgress): Reply {
    const failure = error instanceof ServiceError ? error : internalError(progress.method, error);
    const headers = {
      ...(failure.code === 'AuthenticationFailed' && { 'www-authenticate': 'hawk' }),
      ...(failure.retryAfter !== undefined && { 'retry-after': String(failure.retryAfter) }),
    };
    return new Reply(failure.statusCode, {
      headers,
      body: errorBody(failure, progress.requestInfo(this.#options.serverClock.timestamp())),
    });
  }

  /** Finds the method for a request. @throws {ServiceError} `ResourceNotFound` */
  #route(method: string, url: string): RoutedCall {
    const [path] = splitOnce(url, '?');
    const [, , service = '', version = ''] = path.split('/');
    const mounted = this.#services.get(`${service}/${version}`);
    if (mounted === undefined) {
      const known = [...this.#services.keys()].join(', ');
      throw new ServiceError('ResourceNotFound', `${path} belongs to no emulated service; the services are ${known}`);
    }
    const route = mounted.router.match(method, path.slice(`/api/${service}/${version}`.length));
    if (route === undefined) throw new ServiceError('ResourceNotFound', `${service} ${version} has no method at ${method} ${path}`);
    return { module: mounted.module, route };
  }

  async #authenticate(signed: SignedRequest, body: string, contentType = ''): Promise<Authentication> {
    const authentication = await this.#options.authenticator.authenticate(signed);
    if (authentication.status !== 'auth-success' || authentication.hash === undefined) return authentication;
    const expected = hawk().crypto.calculatePayloadHash(body, 'sha256', contentType);
    if (equalInConstantTime(expected, authentication.hash)) return authentication;
    const message = `the signed payload hash is ${authentication.hash}, but the hash of the received payload is ${expected}`;
    return { status: 'auth-failed', message };
  }
}

function signedRequest(request: IncomingMessage, url: string): SignedRequest {
  const host = hawk().utils.parseHost({ headers: request.headers, connection: request.socket });
  if (host === null) {
    throw new ServiceError(
      'InputError',
      `the Host header is ${request.headers.host ?? 'missing'}, expected a host name with an optional port`,
    );
  }
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
