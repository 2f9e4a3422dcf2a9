import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { slugidV4 } from '@tc/core';

/** Waits for the browser to bring credentials. */
export interface CallbackServer {
  /** The address for the browser. Its path cannot be guessed. */
  readonly url: string;
  /** Resolves when the browser has come back. */
  readonly credentials: Promise<{ readonly clientId: string; readonly accessToken: string }>;
  close(): void;
}

/** Listens on 127.0.0.1 for one request with an unguessable path. `port` 0 picks a free port. */
export async function listenForCallback(port: number): Promise<CallbackServer> {
  const path = `/${slugidV4()}`;
  let resolve: (credentials: { clientId: string; accessToken: string }) => void = () => {};
  const promise = new Promise<{ clientId: string; accessToken: string }>((settle) => {
    resolve = settle;
  });
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const clientId = url.searchParams.get('clientId');
    const accessToken = url.searchParams.get('accessToken');
    const right = request.method === 'GET' && url.pathname === path && clientId && accessToken;
    // No referrer, so that a link on the page could not leak the URL with the token.
    response.writeHead(right ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      connection: 'close',
    });
    response.end(right ? page('You are signed in', 'You can close this window and go back to the terminal.') : page('Not found', ''));
    if (right) resolve({ clientId, accessToken });
  });
  await new Promise<void>((listening, fail) => server.once('error', fail).listen(port, '127.0.0.1', listening));
  return {
    // The web interface goes back to `localhost` only.
    url: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
    credentials: promise,
    close() {
      server.close();
      server.closeIdleConnections();
    },
  };
}

function page(title: string, text: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<body style="font-family:sans-serif;margin:4em auto;max-width:32em"><h1>${title}</h1><p>${text}</p></body></html>`;
}
