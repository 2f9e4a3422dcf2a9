import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An HTTP proxy between a browser and an emulator, which can cut all connections. */
export interface Proxy extends AsyncDisposable {
  /** Its address, for the browser's settings. */
  readonly server: string;
  /** Cuts all connections, and each new one until {@link restore}. */
  cut(): void;
  restore(): void;
}

export async function startProxy(): Promise<Proxy> {
  let isCut = false;
  const server = createServer((incoming, response) => {
    if (isCut) return void incoming.destroy();
    const { url = '', method, headers } = incoming;
    const outgoing = request(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => incoming.destroy());
    response.on('close', () => outgoing.destroy());
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      server.closeAllConnections();
    },
    restore() {
      isCut = false;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
