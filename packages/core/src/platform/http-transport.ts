import { Agent, type ClientRequest, type IncomingMessage, type RequestOptions, request as sendHttp } from 'node:http';
import type { Transport, TransportRequest, TransportResponse } from '../transport.ts';
import { joinHeaders } from './join-headers.ts';
import { ENCODINGS, readBody } from './response-body.ts';

/** The part of a module that sends requests: of `node:http` or `node:https`. */
interface Sender {
  readonly agent: Agent;
  readonly request: (url: URL, options: RequestOptions) => ClientRequest;
}

/**
 * Makes a transport that uses Node's own HTTP client, which needs no package and loads faster than any other. It keeps its
 * connections open between calls, and they do not keep the process running. It does not use proxies.
 */
export function httpTransport(): Transport {
  const http: Sender = { agent: new Agent({ keepAlive: true }), request: sendHttp };
  let https: Promise<Sender> | undefined;
  const loadHttps = async (): Promise<Sender> => {
    const { Agent: TlsAgent, request } = await import('node:https');
    return { agent: new TlsAgent({ keepAlive: true }), request };
  };
  return async (request) => {
    const url = new URL(request.url);
    https ??= url.protocol === 'https:' ? loadHttps() : undefined;
    return send(url.protocol === 'https:' && https ? await https : http, url, request);
  };
}

function send({ agent, request }: Sender, url: URL, { method, headers, body, signal }: TransportRequest): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    // Node sends the body of a DELETE only with a length.
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { agent, method, headers: { 'accept-encoding': ENCODINGS, ...length, ...headers } });
    const abort = () => sent.destroy(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    const fail = (error: unknown) => {
      signal.removeEventListener('abort', abort);
      reject(error);
    };
    sent.on('error', fail);
    sent.on('response', (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        signal.removeEventListener('abort', abort);
        const joined = joinHeaders(response.headers);
        readBody(joined, chunks).then((text) => resolve({ status: response.statusCode ?? 0, headers: joined, body: text }), reject);
      });
    });
    sent.end(body);
  });
}
