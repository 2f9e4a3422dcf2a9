import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { runServer } from 'verdaccio';

/** An npm registry on this machine for packages of the scope `@tc`. Other packages come from the public registry. */
export class Registry {
  readonly url: string;
  /** Allows its holder to publish. */
  readonly token: string;
  readonly #server: Server;

  constructor(server: Server, url: string, token: string) {
    this.#server = server;
    this.url = url;
    this.token = token;
  }

  static async start(): Promise<Registry> {
    const storage = temporaryFolder('tc-registry');
    const config = {
      storage,
      self_path: storage,
      auth: { htpasswd: { file: join(storage, 'htpasswd'), max_users: 1 } },
      packages: { '@tc/*': { access: '$all', publish: '$authenticated' } },
      log: { type: 'stdout', format: 'json', level: 'fatal' },
    };
    const server = (await runServer(config as never)) as Server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    return new Registry(server, url, await addUser(url));
  }

  /** The lines of an `.npmrc` that send package managers to this registry for `@tc`. */
  settings(): string {
    return `@tc:registry=${this.url}\n${this.url.replace('http:', '')}:_authToken=${this.token}\n`;
  }

  /** The published versions of a package. */
  async versions(name: string): Promise<string[]> {
    const { versions = {} } = await this.document(name);
    return Object.keys(versions);
  }

  /** The registry's document about a package. */
  async document(name: string): Promise<{ readonly versions?: Readonly<Record<string, Readonly<Record<string, unknown>>>> }> {
    const response = await fetch(`${this.url}${name.replace('/', '%2f')}`);
    return (await response.json()) as { versions?: Record<string, Record<string, unknown>> };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function addUser(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:publisher`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'publisher', password: 'of no worth' }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`the registry gave no token: ${response.status}`);
  return token;
}
