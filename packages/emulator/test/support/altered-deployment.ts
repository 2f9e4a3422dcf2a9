import { once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands before an emulator to make it look like another release. */
export interface Alterations {
  /** A document that is published, as it is to be; `undefined` for one that is not. */
  readonly document?: (path: string, content: Record<string, unknown>) => object | undefined;
  /** Requests, as `<METHOD> <path>`, that the release does not know. */
  readonly gone?: RegExp;
}

/** Listens in front of a deployment, and passes on what is not altered. */
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
    // With its Host header, which the signature covers.
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
