import { once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Changes that make an emulator look like another release of Taskcluster. */
export interface Alterations {
  /** Returns a changed reference or schema, or `undefined` to remove it. */
  readonly document?: (path: string, content: Record<string, unknown>) => object | undefined;
  /** Matches requests (`<METHOD> <path>`) that the other release does not support. */
  readonly gone?: RegExp;
}

/** Starts a proxy in front of a deployment that applies the alterations. */
export async function alteredDeployment(rootUrl: string, { document = (_, content) => content, gone = /$^/ }: Alterations) {
  const { hostname, port } = new URL(rootUrl);
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    if (gone.test(`${method} ${url}`)) return response.writeHead(404).end('no such route');
    if (/^\/(references|schemas)\//.test(url)) {
      const original = await fetch(rootUrl + url);
      const content = original.ok ? document(url, (await original.json()) as Record<string, unknown>) : undefined;
      return response.writeHead(content === undefined ? 404 : 200).end(JSON.stringify(content ?? {}));
    }
    // Keep the Host header, because the signature covers it.
    const passedOn = forward({ hostname, port, method, path: url, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(passedOn);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    rootUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}
