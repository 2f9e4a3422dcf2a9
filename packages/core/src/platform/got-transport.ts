import http from 'node:http';
import https from 'node:https';
import { OversizedResponse } from '../transport/response-size.ts';
import type { Transport, TransportResponse } from '../transport/transport.ts';
import { got, type Request, RequestError, type RequestFunction } from './bundled/got.ts';
import { joinHeaders } from './join-headers.ts';

/** Makes a transport that uses got. It keeps its connections open between calls, and they do not keep the process running. */
export function gotTransport(): Transport {
  // These options save time, as `pnpm bench` shows: got's promise around its stream would take a fifth of a call, and copying
  // all of got's options to Node a tenth.
  const client = got.extend({
    agent: { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) },
    followRedirect: false,
    isStream: true,
    request: sendRequest,
    retry: { limit: 0 },
    throwHttpErrors: false,
  });
  return ({ method, url, headers, body, signal, maxResponseSize = Number.POSITIVE_INFINITY }) => {
    const options = { method: method as 'GET', headers, signal, ...(body !== undefined && { body }) };
    // In got's types, only `got.stream` returns a stream. It only adds `isStream`.
    const stream = client(url, options) as unknown as Request;
    // Without a body, got waits until one is written.
    if (body === undefined && method !== 'GET' && method !== 'HEAD') stream.end();
    return readResponse(stream, maxResponseSize);
  };
}

/** Of the many options that got passes to Node, only these are set here. */
const sendRequest: RequestFunction = (url, { method, headers, agent }, callback) =>
  (url.protocol === 'https:' ? https : http).request(url, { method, headers, agent } as http.RequestOptions, callback);

function readResponse(stream: Request, maxSize: number): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    let status = 0;
    let headers: TransportResponse['headers'] = {};
    const chunks: Buffer[] = [];
    let size = 0;
    stream.on('response', (response) => {
      status = response.statusCode;
      headers = joinHeaders(response.headers);
    });
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= maxSize) return;
      reject(new OversizedResponse(maxSize));
      stream.destroy();
    });
    stream.on('end', () => {
      const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
      resolve({ status, headers, body: bytes.toString() });
      // Removes got's listener from the signal.
      stream.destroy();
    });
    stream.on('error', (error) => reject(error instanceof RequestError ? plainError(error) : error));
  });
}

/** The error without got's options, which contain the Authorization header. */
function plainError({ message, code, cause }: RequestError): Error {
  // Node's error for a host with several addresses has no message, but one error for each address.
  if (cause instanceof AggregateError) return cause;
  return Object.assign(new Error(message), { code });
}
