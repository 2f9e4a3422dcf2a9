import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the server received. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query, exactly as they were sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Handles one request. It may send no response. */
export type Behaviour = (response: ServerResponse, request: ReceivedRequest) => void | Promise<void>;

export interface MisbehavingServer extends AsyncDisposable {
  readonly rootUrl: string;
  /** All requests so far. */
  readonly requests: readonly ReceivedRequest[];
}

/** Starts an HTTP server on this machine. The n-th behaviour handles the n-th request, and the last one handles all later requests. */
export async function misbehavingServer(...behaviours: readonly Behaviour[]): Promise<MisbehavingServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    let body = '';
    incoming.setEncoding('utf8');
    for await (const chunk of incoming) body += chunk;
    const request = { method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers, body };
    const behaviour = behaviours[requests.length] ?? behaviours.at(-1);
    requests.push(request);
    await behaviour?.(response, request);
  });
  // The server never closes an idle connection.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    rootUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Responds with JSON. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return text(status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
}

/** Responds with `body`. */
export function text(status: number, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (response) => void response.writeHead(status, headers).end(body);
}

/** Responds with an error in Taskcluster's format. */
export function apiError(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return json(
    status,
    { code, message, requestInfo: { method: 'getItem', params: {}, payload: {}, time: '2024-01-01T00:00:00.000Z' } },
    headers,
  );
}

/** Responds with the body of the request. */
export const echo: Behaviour = (response, { body }) => void response.writeHead(200).end(body);

/** Closes the connection without a response. */
export const cutBeforeHeaders: Behaviour = (response) => void response.destroy();

/** Closes the connection after the headers and half of the body. */
export const cutAfterHeaders: Behaviour = (response) => {
  response.writeHead(200, { 'content-length': '100' });
  response.write('{"half":', () => response.destroy());
};

/** Never responds. */
export const silence: Behaviour = () => {};

/** Sends the headers and half of the body, and then nothing more. */
export const stalledBody: Behaviour = (response) => {
  response.writeHead(200, { 'content-length': '100' });
  response.write('{"half":');
};
