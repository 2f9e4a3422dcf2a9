import http from 'node:http';
import https from 'node:https';
import { got, type Request, RequestError, type RequestFunction } from 'got';
import { joinHeaders } from './join-headers.ts';
import type { Transport, TransportResponse } from './transport.ts';

/** A transport over got, with connections of its own that are kept open between calls and do not hold the process up. */
export function gotTransport(): Transport {
  // What a call does not pay for, by `pnpm bench`: got's promise around its stream (a fifth of a call), merging `isStream`
  // into the options, and copying the options below through Node (a tenth).
  const client = got.extend({
    agent: { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) },
    followRedirect: false,
    isStream: true,
    request: sendRequest,
    retry: { limit: 0 },
    throwHttpErrors: false,
  });
  return ({ method, url, headers, body, signal }) => {
    const options = { method: method as 'GET', headers, signal, ...(body !== undefined && { body }) };
    // Their types know a stream only as the result of `got.stream`, which adds `isStream` and no more.
    const stream = client(url, options) as unknown as Request;
    // Without a body, got waits for one to be written.
    if (body === undefined && method !== 'GET' && method !== 'HEAD') stream.end();
    return readResponse(stream);
  };
}

/** Got passes three dozen options on to Node, of which these alone are ever set here. */
const sendRequest: RequestFunction = (url, { method, headers, agent }, callback) =>
  (url.protocol === 'https:' ? https : http).request(url, { method, headers, agent } as http.RequestOptions, callback);

function readResponse(stream: Request): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    let status = 0;
    let headers: TransportResponse['headers'] = {};
    const chunks: Buffer[] = [];
    stream.on('response', (response) => {
      status = response.statusCode;
      headers = joinHeaders(response.headers);
    });
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
      resolve({ status, headers, body: bytes.toString() });
      // Takes back got's listener on the signal.
      stream.destroy();
    });
    stream.on('error', (error) => reject(error instanceof RequestError ? plainError(error) : error));
  });
}

/** What went wrong, without got's options, which hold the Authorization header. */
function plainError({ message, code, cause }: RequestError): Error {
  // Node's error for a host of several addresses has no message, but one error for each address.
  if (cause instanceof AggregateError) return cause;
  return Object.assign(new Error(message), { code });
}
