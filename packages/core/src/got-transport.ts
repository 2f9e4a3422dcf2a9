import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { got, RequestError } from 'got';
import { joinHeaders } from './join-headers.ts';
import type { Transport } from './transport.ts';

/** A transport over got, with connections of its own that are kept open between calls and do not hold the process up. */
export function gotTransport(): Transport {
  const client = got.extend({
    agent: { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) },
    followRedirect: false,
    retry: { limit: 0 },
    throwHttpErrors: false,
    responseType: 'text',
  });
  return async ({ method, url, headers, body, signal }) => {
    try {
      const response = await client(url, { method: method as 'GET', headers, signal, ...(body !== undefined && { body }) });
      return { status: response.statusCode, headers: joinHeaders(response.headers), body: response.body };
    } catch (error) {
      throw error instanceof RequestError ? plainError(error) : error;
    }
  };
}

/** What went wrong, without got's options, which hold the Authorization header. */
function plainError({ message, code, cause }: RequestError): Error {
  // Node's error for a host of several addresses has no message, but one error for each address.
  if (cause instanceof AggregateError) return cause;
  return Object.assign(new Error(message), { code });
}
