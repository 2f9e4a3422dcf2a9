import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const START_TIMEOUT = 60_000;

/** The folder of an installed RabbitMQ's programs; `undefined` when there is none. */
function installation(): string | undefined {
  // Debian's program in the PATH runs only as root or rabbitmq, and only for the one broker of the machine.
  const folders = ['/usr/lib/rabbitmq/bin', ...(process.env['PATH'] ?? '').split(delimiter), '/usr/local/sbin', '/opt/homebrew/sbin'];
  const server = folders.map((folder) => join(folder, 'rabbitmq-server')).find((path) => existsSync(path));
  return server && dirname(realpathSync(server));
}

/** A RabbitMQ of the tests' own, which they may kill, restart and give accounts to. It ends with this process at the latest. */
export class OwnBroker {
  readonly port: number;
  readonly #programs: string;
  readonly #home: string;
  readonly #environment: NodeJS.ProcessEnv;
  #pid: number | undefined;

  private constructor(programs: string, port: number, distributionPort: number, epmdPort: number) {
    this.port = port;
    this.#programs = programs;
    this.#home = mkdtempSync(join(tmpdir(), 'pulse-broker-'));
    const file = (name: string, content: string) => {
      const path = join(this.#home, name);
      writeFileSync(path, content);
      return path;
    };
    mkdirSync(join(this.#home, 'log'));
    this.#environment = {
      PATH: process.env['PATH'],
      LANG: 'C.UTF-8',
      HOME: this.#home,
      RABBITMQ_NODENAME: `pulse-test-${port}@localhost`,
      ERL_EPMD_PORT: String(epmdPort),
      RABBITMQ_DIST_PORT: String(distributionPort),
      RABBITMQ_CONFIG_FILE: file('rabbitmq.conf', `listeners.tcp.local = 127.0.0.1:${port}\n`),
      RABBITMQ_CONF_ENV_FILE: file('rabbitmq-env.conf', ''),
      RABBITMQ_ENABLED_PLUGINS_FILE: file('enabled_plugins', '[].\n'),
      RABBITMQ_MNESIA_BASE: join(this.#home, 'data'),
      RABBITMQ_LOG_BASE: join(this.#home, 'log'),
      RABBITMQ_PID_FILE: join(this.#home, 'pid'),
    };
    // Erlang's name server. Left to itself, the node would start one that outlives it.
    const names = spawn('epmd', ['-port', String(epmdPort)], { stdio: 'ignore' }).on('error', () => {});
    names.unref();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
    process.on('exit', () => {
      this.#signal('SIGKILL');
      names.kill();
      rmSync(this.#home, { recursive: true, force: true });
    });
  }

  /** Starts one; `undefined` when RabbitMQ is not installed. */
  static async start(): Promise<OwnBroker | undefined> {
    const programs = installation();
    if (programs === undefined) return undefined;
    const broker = new OwnBroker(programs, await freePort(), await freePort(), await freePort());
    await broker.start();
    return broker;
  }

  get url(): string {
    return this.urlFor('guest', 'guest');
  }

  urlFor(username: string, password: string, port = this.port): string {
    return `amqp://${username}:${password}@127.0.0.1:${port}`;
  }

  /** Starts it again, with the data that it had. */
  async start(): Promise<void> {
    const options = { env: this.#environment, detached: true, stdio: 'ignore' } as const;
    const server = spawn(join(this.#programs, 'rabbitmq-server'), options);
    server.unref();
    this.#pid = server.pid;
    const deadline = Date.now() + START_TIMEOUT;
    while (!(await accepts(this.port))) {
      if (Date.now() > deadline || server.exitCode !== null) throw new Error(`RabbitMQ did not start; its logs are in ${this.#home}`);
      await sleep(100);
    }
  }

  /** Ends it: `SIGTERM` in good order, `SIGKILL` like a power cut. */
  async stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    this.#signal(signal);
    while (this.#signal(0)) await sleep(20);
    this.#pid = undefined;
  }

  /** Runs `rabbitmqctl`. */
  async control(...args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(join(this.#programs, 'rabbitmqctl'), ['-q', ...args], { env: this.#environment });
    return stdout;
  }

  /** Signals the whole process group. Tells whether there is any. */
  #signal(signal: NodeJS.Signals | 0): boolean {
    if (this.#pid === undefined) return false;
    try {
      return process.kill(-this.#pid, signal);
    } catch {
      return false;
    }
  }
}

/** Whether something on this machine speaks AMQP at `port`: a broker answers the header with a frame. */
export function accepts(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => socket.write('AMQP\x00\x00\x09\x01'));
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', () => end(true));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
    socket.setTimeout(2_000, () => end(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}
