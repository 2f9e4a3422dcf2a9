import { once, setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { References } from '../calls/references.ts';
import { OBJECT_PATH } from '../platform/object-store.ts';
import type { ReadonlyClock } from '../platform/skewed-clock.ts';
import type { Api } from './api.ts';
import { allowAnyOrigin } from './cors.ts';
import type { ObjectEndpoint } from './object-endpoint.ts';

/** What requests are passed to. */
export interface RequestHandlers {
  /** The clock of the `Date` header. */
  readonly serverClock: ReadonlyClock;
  readonly api: Api;
  readonly objects: ObjectEndpoint;
  readonly references: References;
}

/** Handles the requests for the console: `/console` and everything below it. */
export type ConsoleHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What an {@link HttpServer} needs. */
export interface ServerOptions {
  /** Returns the handlers for a request that has just arrived. */
  readonly handlers: () => RequestHandlers;
  /** Default: there is no console. */
  readonly console?: ConsoleHandler | undefined;
}

/** How long idle connections stay open, in milliseconds. Clients close theirs earlier, so no request arrives at a connection that is being closed. */
const KEEP_ALIVE = 120_000;

/** How long a replacement of the deployment waits for calls in progress, in milliseconds. */
const DRAIN_TIMEOUT = 2000;

/** The path of the console, below the root URL. */
export const CONSOLE_PATH = '/console';

/** The HTTP server of the emulator. It passes requests to the API, the object store and the references. */
export class HttpServer {
  readonly #options: ServerOptions;
  readonly #server: Server;
  readonly #closing = new AbortController();
  /** Aborted so that calls in progress end. */
  #interruption = interruption();
  readonly #inProgress = new Map<ServerResponse, Promise<void>>();
  /** Resolves when requests may continue. */
  #pause: Promise<void> | undefined;

  constructor(options: ServerOptions) {
    this.#options = options;
    this.#server = createServer({ keepAliveTimeout: KEEP_ALIVE }, (request, response) => this.#handle(request, response));
  }

  /** Starts to listen. @returns the port @throws {Error} naming the port, if it is in use */
  async listen(port: number, host: string): Promise<number> {
    try {
      this.#server.listen(port, host);
      await once(this.#server, 'listening');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      throw new Error(`port ${port} of ${host} is in use; choose another port`, { cause: error });
    }
    return (this.#server.address() as AddressInfo).port;
  }

  /** Closes all connections, even those with calls in progress, and stops to listen. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const reason = new Error('the emulator was closed');
    this.#closing.abort(reason);
    this.#interruption.abort(reason);
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  /** Aborted when the server closes, but not when the deployment is replaced. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** Ends the calls in progress, and runs `change` while new requests wait. The connections stay open. */
  async pause(change: () => Promise<void>): Promise<void> {
    let resume = (): void => {};
    this.#pause = new Promise((resolve) => {
      resume = resolve;
    });
    try {
      this.#interruption.abort(new Error('the deployment was replaced'));
      this.#interruption = interruption();
      await this.#drain();
      await change();
    } finally {
      this.#pause = undefined;
      resume();
    }
  }

  /** Waits for the calls in progress, and cuts the connections of those that take too long, such as uploads by slow callers. */
  async #drain(): Promise<void> {
    const timeout = setTimeout(() => {
      for (const response of this.#inProgress.keys()) response.destroy();
    }, DRAIN_TIMEOUT);
    await Promise.allSettled(this.#inProgress.values());
    clearTimeout(timeout);
  }

  #handle(request: IncomingMessage, response: ServerResponse): void {
    this.#dispatch(request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return;
      sendJson(response, 500, { message: `the emulator failed: ${error instanceof Error ? error.stack : String(error)}` });
    });
  }

  async #dispatch(request: IncomingMessage, response: ServerResponse): Promise<void> {
    while (this.#pause !== undefined) await this.#pause;
    // Clients correct their clocks with this header, so it contains the emulator's time instead of the machine's.
    response.setHeader('date', new Date(this.#options.handlers().serverClock.now()).toUTCString());
    const { method, url = '/' } = request;
    const [path = ''] = url.split('?');
    const { console } = this.#options;
    if (console !== undefined) {
      if (path === CONSOLE_PATH || path.startsWith(`${CONSOLE_PATH}/`)) return console(request, response);
      const isBrowser = request.headers.accept?.includes('text/html') === true;
      if (path === '/' && method === 'GET' && isBrowser) {
        return void response.writeHead(302, { location: `${CONSOLE_PATH}/`, vary: 'accept', 'content-length': 0 }).end();
      }
    }
    const isPublished = /^\/(references|schemas)\//.test(url);
    const isApi = url.startsWith('/api/');
    const isObject = url.startsWith(OBJECT_PATH);
    if (isApi || isObject || isPublished) {
      allowAnyOrigin(response, url);
      if (method === 'OPTIONS') return void response.writeHead(200, { 'content-length': 0 }).end();
    }
    if (isApi || isObject) {
      const ended = this.#pass(request, response, url, isApi);
      this.#inProgress.set(response, ended);
      return ended.finally(() => this.#inProgress.delete(response));
    }
    if (method === 'GET' && isPublished) {
      const document = await this.#options.handlers().references.find(path);
      if (document !== undefined) return sendJson(response, 200, document);
    }
    sendJson(response, 404, { message: `this Taskcluster emulator has nothing at ${method} ${path}` });
  }

  #pass(request: IncomingMessage, response: ServerResponse, url: string, isApi: boolean): Promise<void> {
    const { api, objects } = this.#options.handlers();
    if (!isApi) return objects.handle(request, response, url);
    const { signal, release } = this.#callSignal(response);
    return api.handle(request, response, url, signal).finally(release);
  }

  /** Returns a signal that is aborted when the caller disconnects, the deployment is replaced or the server closes. */
  #callSignal(response: ServerResponse): { signal: AbortSignal; release: () => void } {
    const controller = new AbortController();
    const { signal: interrupted } = this.#interruption;
    const onInterrupted = () => controller.abort(interrupted.reason);
    const onDisconnect = () => controller.abort(new Error('the caller disconnected'));
    interrupted.addEventListener('abort', onInterrupted, { once: true });
    response.once('close', onDisconnect);
    const release = () => {
      interrupted.removeEventListener('abort', onInterrupted);
      response.off('close', onDisconnect);
    };
    return { signal: controller.signal, release };
  }
}

function interruption(): AbortController {
  const controller = new AbortController();
  // Every call in progress adds a listener, so their number has no limit.
  setMaxListeners(0, controller.signal);
  return controller;
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
