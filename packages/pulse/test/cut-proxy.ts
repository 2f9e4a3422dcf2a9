import { connect, createServer, type Server, type Socket } from 'node:net';

/** A TCP proxy before a broker that can cut its connections, or let them go silent. */
export class CutProxy implements AsyncDisposable {
  readonly #server: Server;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #silent = false;

  private constructor(target: number) {
    this.#server = createServer((client) => {
      const broker = connect(target, '127.0.0.1');
      const pair = [client, broker] as const;
      this.#pairs.add(pair);
      for (const [from, to] of [pair, [broker, client] as const]) {
        from.on('data', (chunk) => this.#silent || to.write(chunk));
        from.on('error', () => {});
        from.on('close', () => {
          to.destroy();
          this.#pairs.delete(pair);
        });
      }
    });
  }

  /** Stands before the port `target` of this machine. */
  static async open(target: number): Promise<CutProxy> {
    const proxy = new CutProxy(target);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the proxy is closed');
    return address.port;
  }

  /** Resets every connection, in the middle of whatever goes through. Returns how many there were. */
  cut(): number {
    const count = this.#pairs.size;
    for (const [client, broker] of this.#pairs) {
      client.resetAndDestroy();
      broker.resetAndDestroy();
    }
    return count;
  }

  /** While it is silent, connections stay open and nothing passes. */
  set silent(silent: boolean) {
    this.#silent = silent;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
