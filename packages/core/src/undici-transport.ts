import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { joinHeaders } from './join-headers.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/** How {@link undiciTransport} sends requests. */
export interface UndiciTransportOptions {
  /**
   * Where requests go: an `Agent`, `ProxyAgent` or the like of undici. Default: an agent of this transport's own, which takes
   * proxies from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` (or their lower-case forms) where they are set.
   */
  readonly dispatcher?: Dispatcher;
}

/**
 * A transport over undici, the fastest of the three. Its connections are kept open between calls and do not hold the process
 * up. Needs the package `undici`, version 7.
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  const dispatcher = options.dispatcher ?? defaultDispatcher();
  return async (request) => {
    const { status, headers, chunks } = await dispatch(dispatcher, request);
    const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
    const encoding = headers['content-encoding'];
    const plain = encoding === undefined || body.length === 0 ? body : await decompress(encoding, body);
    return { status, headers, body: plain.toString() };
  };
}

/** Core has a timeout of its own, which may be longer than undici's 5 minutes. */
const NO_TIMEOUTS = { headersTimeout: 0, bodyTimeout: 0 };

function defaultDispatcher(): Dispatcher {
  const proxied = ['http_proxy', 'https_proxy'].some((name) => process.env[name] || process.env[name.toUpperCase()]);
  // Only https needs a tunnel; not every proxy gives one to other ports.
  return proxied ? new EnvHttpProxyAgent({ ...NO_TIMEOUTS, proxyTunnel: false }) : new Agent(NO_TIMEOUTS);
}

interface RawResponse extends Omit<TransportResponse, 'body'> {
  readonly chunks: readonly Buffer[];
}

/** Sends a request by undici's innermost interface: `request` and `fetch` would make a stream of every answer. */
function dispatch(dispatcher: Dispatcher, { method, url, headers, body, signal }: TransportRequest): Promise<RawResponse> {
  const { origin, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    let control: Dispatcher.DispatchController | undefined;
    let status = 0;
    let responseHeaders: Record<string, string> = {};
    const chunks: Buffer[] = [];
    const abort = () => {
      control?.abort(signal.reason);
      // Not all requests have begun: one may wait for a connection.
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

/** Undoes what a server did to an answer. Loaded when there is such an answer. */
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
      throw new Error(`the answer has the content-encoding ${JSON.stringify(encoding)}, which was not asked for`);
  }
}
