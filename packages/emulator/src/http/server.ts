import { once, setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { References } from '../calls/references.ts';
import { STORAGE_PATH, type Storage } from '../platform/object-store.ts';
import type { ClockFace } from '../platform/skewed-clock.ts';
import type { Api } from './api.ts';

/** What the server hands requests to. */
export interface ServerOptions {
  readonly clock: ClockFace;
  readonly api: Api;
  readonly storage: Storage;
  readonly references: References;
}

/** Longer than any client keeps a connection, so that none is closed while a request is on its way. */
const KEEP_ALIVE = 120_000;

/** The HTTP side of the emulator. */
export class HttpServer {
  readonly #options: ServerOptions;
  readonly #server: Server;
  /** Aborted when the server closes: what waits on behalf of a caller ends. */
  readonly #closing = new AbortController();

  constructor(options: ServerOptions) {
    // Every call under way listens, and lets go when it is answered.
    setMaxListeners(0, this.#closing.signal);
    this.#options = options;
    this.#server = createServer({ keepAliveTimeout: KEEP_ALIVE }, (request, response) => this.#handle(request, response));
  }

  /** Starts to listen. @returns the port @throws {Error} saying which port, when it is taken */
  async listen(port: number, host: string): Promise<number> {
    try {
      this.#server.listen(port, host);
      await once(this.#server, 'listening');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      throw new Error(`port ${port} of ${host} is in use; choose another one`, { cause: error });
    }
    return (this.#server.address() as AddressInfo).port;
  }

  /** Ends every connection, idle or not, and stops to listen. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    this.#closing.abort(new Error('the emulator was closed'));
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  /** Aborted when the server closes. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  #handle(request: IncomingMessage, response: ServerResponse): void {
    // Clients correct their clock by this header, so it shows the emulator's time, not the machine's.
    response.setHeader('date', new Date(this.#options.clock.now()).toUTCString());
    this.#dispatch(request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return;
      sendJson(response, 500, { message: `the emulator failed: ${error instanceof Error ? error.stack : String(error)}` });
    });
  }

  async #dispatch(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { api, storage, references } = this.#options;
    const { url = '/' } = request;
    if (url.startsWith('/api/')) {
      const { signal, release } = this.#callSignal(response);
      return api.handle(request, response, url, signal).finally(release);
    }
    if (url.startsWith(STORAGE_PATH)) return storage.handle(request, response, url);
    const [path = ''] = url.split('?');
    if (request.method === 'GET' && /^\/(references|schemas)\//.test(path)) {
      const document = await references.find(path);
      if (document !== undefined) return sendJson(response, 200, document);
    }
    sendJson(response, 404, { message: `a Taskcluster emulator, and nothing at ${request.method} ${path}` });
  }

  /** Aborted when the caller goes away or the server closes. */
  #callSignal(response: ServerResponse): { signal: AbortSignal; release: () => void } {
    const controller = new AbortController();
    const { signal: closing } = this.#closing;
    const onClosing = () => controller.abort(closing.reason);
    const onGone = () => controller.abort(new Error('the caller went away'));
    closing.addEventListener('abort', onClosing, { once: true });
    response.once('close', onGone);
    const release = () => {
      closing.removeEventListener('abort', onClosing);
      response.off('close', onGone);
    };
    return { signal: controller.signal, release };
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
