import { connect, createServer, type Server, type Socket } from 'node:net';

/** A TCP proxy in front of a broker. It can cut connections, stop all traffic, and speak in the broker's name. */
export class CutProxy implements AsyncDisposable {
  readonly #server: Server;
  readonly #target: URL;
  readonly #pairs = new Set<readonly [client: Socket, broker: Socket]>();
  #silent = false;

  private constructor(target: URL) {
    this.#target = target;
    this.#server = createServer((client) => {
      const broker = connect(Number(target.port || 5672), target.hostname);
      const pair = [client, broker] as const;
      this.#pairs.add(pair);
      for (const [from, to] of [pair, [broker, client] as const]) {
        from.on('data', (chunk) => to.write(chunk));
        from.on('error', () => {});
        from.on('close', () => {
          to.destroy();
          this.#pairs.delete(pair);
        });
        if (this.#silent) from.pause();
      }
    });
  }

  /** Listens in front of the broker at `url`. */
  static async before(url: string): Promise<CutProxy> {
    const proxy = new CutProxy(new URL(url));
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** Listens in front of a broker at this port of this machine. */
  static open(port: number): Promise<CutProxy> {
    return CutProxy.before(`amqp://127.0.0.1:${port}`);
  }

  get port(): number {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the proxy is closed');
    return address.port;
  }

  /** The URL of the broker, through this proxy. */
  get url(): string {
    const url = new URL(this.#target);
    url.host = `127.0.0.1:${this.port}`;
    return url.href;
  }

  /** Resets all connections, wherever their traffic is. Returns how many there were. */
  cut(): number {
    const count = this.#pairs.size;
    for (const [client, broker] of this.#pairs) {
      client.resetAndDestroy();
      broker.resetAndDestroy();
    }
    return count;
  }

  /** While it is silent, connections stay open and nothing passes. Afterwards, the delayed traffic passes. */
  set silent(silent: boolean) {
    this.#silent = silent;
    for (const socket of [...this.#pairs].flat()) {
      if (silent) socket.pause();
      else socket.resume();
    }
  }

  /** Sends bytes to all clients. They must come between two frames of the broker, so the connections must be idle. */
  inject(bytes: Buffer): void {
    for (const [client] of this.#pairs) client.write(bytes);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
