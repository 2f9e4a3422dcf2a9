/// <reference path="./undici-agent.d.ts" />
import { createRequire } from 'node:module';
import type { Dispatcher } from 'undici';
// Only this part of undici is needed. Loading all of it takes three times as long.
import Agent from 'undici/lib/dispatcher/agent.js';
import type { Transport, TransportRequest, TransportResponse } from '../transport.ts';
import { joinHeaders } from './join-headers.ts';

/** The options of {@link undiciTransport}. */
export interface UndiciTransportOptions {
  /**
   * Sends the requests: an `Agent`, `ProxyAgent` or another dispatcher of undici. Default: a new agent, which uses the proxies in
   * `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` (or their lower-case forms), if they are set.
   */
  readonly dispatcher?: Dispatcher;
}

/**
 * Makes a transport that uses undici, the fastest of all. It keeps its connections open between calls, and they do not keep
 * the process running. Requires the package `undici`, version 7.
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  const dispatcher = options.dispatcher ?? defaultDispatcher();
  return async (request) => {
    const { status, headers, chunks } = await dispatch(dispatcher, request);
    return { status, headers, body: await readBody(headers, chunks) };
  };
}

/** Turns off undici's timeouts of 5 minutes, because the client's `timeout` may be longer. */
const NO_TIMEOUTS = { headersTimeout: 0, bodyTimeout: 0 };

function defaultDispatcher(): Dispatcher {
  const proxied = ['http_proxy', 'https_proxy'].some((name) => process.env[name] || process.env[name.toUpperCase()]);
  if (!proxied) return new Agent(NO_TIMEOUTS);
  const { EnvHttpProxyAgent } = createRequire(import.meta.url)('undici') as typeof import('undici');
  // Only https needs a tunnel. Some proxies do not allow one for other ports.
  return new EnvHttpProxyAgent({ ...NO_TIMEOUTS, proxyTunnel: false });
}

interface RawResponse extends Omit<TransportResponse, 'body'> {
  readonly chunks: readonly Buffer[];
}

/** Sends a request with undici's lowest-level interface. `request` and `fetch` would make a stream for every response. */
function dispatch(dispatcher: Dispatcher, { method, url, headers, body, signal }: TransportRequest): Promise<RawResponse> {
  const { origin, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    let control: Dispatcher.DispatchController | undefined;
    let status = 0;
    let responseHeaders: Record<string, string> = {};
    const chunks: Buffer[] = [];
    const abort = () => {
      control?.abort(signal.reason);
      // The request may not have started yet, because it waits for a connection.
      reject(signal.reason);
    };
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(controller) {
        control = controller;
        if (signal.aborted) controller.abort(signal.reason);
      },
      onResponseStart(_, statusCode, received) {
        status = statusCode;
        responseHeaders = joinHeaders(received);
      },
      onResponseData(_, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        signal.removeEventListener('abort', abort);
        resolve({ status, headers: responseHeaders, chunks });
      },
      onResponseError(_, error) {
        signal.removeEventListener('abort', abort);
        reject(error);
      },
    };
    const path = pathname + search;
    const options = { origin, path, method, headers: { 'accept-encoding': 'gzip, deflate, br', ...headers }, body: body ?? null };
    dispatcher.dispatch(options, handler);
  });
}

/** Decompresses and decodes the body of a response. */
async function readBody(headers: TransportResponse['headers'], chunks: readonly Buffer[]): Promise<string> {
  const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  const encoding = headers['content-encoding'];
  return (encoding === undefined || body.length === 0 ? body : await decompress(encoding, body)).toString();
}

/** Loads what it needs at the first compressed response. */
async function decompress(encoding: string, body: Buffer): Promise<Buffer> {
  const [{ brotliDecompress, gunzip, inflate }, { promisify }] = await Promise.all([import('node:zlib'), import('node:util')]);
  switch (encoding.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return promisify(gunzip)(body);
    case 'deflate':
      return promisify(inflate)(body);
    case 'br':
      return promisify(brotliDecompress)(body);
    case 'identity':
      return body;
    default:
      throw new Error(`the response has the content-encoding ${JSON.stringify(encoding)}, which was not requested`);
  }
}
