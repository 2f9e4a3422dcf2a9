import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query, untouched. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a server does with one request. It may leave it without an answer. */
export type Behaviour = (response: ServerResponse, request: ReceivedRequest) => void | Promise<void>;

export interface MisbehavingServer extends AsyncDisposable {
  readonly rootUrl: string;
  /** Every request so far. */
  readonly requests: readonly ReceivedRequest[];
}

/** Starts an HTTP server on the loopback interface; the n-th request meets the n-th behaviour, later ones the last. */
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
  // Connections stay open until one side has had enough.
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

/** Answers with JSON. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return text(status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
}

/** Answers with `body` as it is. */
export function text(status: number, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (response) => void response.writeHead(status, headers).end(body);
}

/** Answers with an error in Taskcluster's form. */
export function apiError(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return json(
    status,
    { code, message, requestInfo: { method: 'getItem', params: {}, payload: {}, time: '2024-01-01T00:00:00.000Z' } },
    headers,
  );
}

/** Sends back what it received, as an item. */
export const echo: Behaviour = (response, { body }) => void response.writeHead(200).end(body);

/** Ends the connection before a byte of the answer. */
export const cutBeforeHeaders: Behaviour = (response) => void response.destroy();

/** Ends the connection after the headers and a part of the body. */
export const cutAfterHeaders: Behaviour = (response) => {
  response.writeHead(200, { 'content-length': '100' });
  response.write('{"half":', () => response.destroy());
};

/** Never answers. */
export const silence: Behaviour = () => {};

/** Sends headers and half a body at once, and the rest never. */
export const stalledBody: Behaviour = (response) => {
  response.writeHead(200, { 'content-length': '100' });
  response.write('{"half":');
};
