/// <reference path="./undici-agent.d.ts" />
import { constants } from 'node:buffer';
import { createRequire } from 'node:module';
import type { Dispatcher } from 'undici';
// Only this part of undici is needed. Loading all of it takes three times as long.
import Agent from 'undici/lib/dispatcher/agent.js';
import { OversizedResponse } from '../transport/response-size.ts';
import type { Transport, TransportRequest, TransportResponse } from '../transport/transport.ts';
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
    const { maxResponseSize = constants.MAX_LENGTH } = request;
    const { status, headers, chunks } = await dispatch(dispatcher, request, maxResponseSize);
    return { status, headers, body: await readBody(headers, chunks, maxResponseSize) };
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
function dispatch(dispatcher: Dispatcher, { method, url, headers, body, signal }: TransportRequest, maxSize: number): Promise<RawResponse> {
  const { origin, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    let control: Dispatcher.DispatchController | undefined;
    let status = 0;
    let responseHeaders: Record<string, string> = {};
    const chunks: Buffer[] = [];
    let size = 0;
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
      onResponseData(controller, chunk) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxSize) controller.abort(new OversizedResponse(maxSize));
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
async function readBody(headers: TransportResponse['headers'], chunks: readonly Buffer[], maxSize: number): Promise<string> {
  const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  const encoding = headers['content-encoding'];
  if (encoding === undefined || body.length === 0) return body.toString();
  try {
    return (await decompress(encoding, body, { maxOutputLength: maxSize })).toString();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new OversizedResponse(maxSize) : error;
  }
}

/** Loads what it needs at the first compressed response. */
async function decompress(encoding: string, body: Buffer, options: { readonly maxOutputLength: number }): Promise<Buffer> {
  const [{ brotliDecompress, gunzip, inflate }, { promisify }] = await Promise.all([import('node:zlib'), import('node:util')]);
  switch (encoding.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return promisify(gunzip)(body, options);
    case 'deflate':
      return promisify(inflate)(body, options);
    case 'br':
      return promisify(brotliDecompress)(body, options);
    case 'identity':
      return body;
    default:
      throw new Error(`the response has the content-encoding ${JSON.stringify(encoding)}, which was not requested`);
  }
}
