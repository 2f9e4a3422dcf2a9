import { execFile, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PLANTED } from '@tc/test-support/planted-secrets';

const START_TIMEOUT = 90_000;

/** An account of the broker. */
export interface Account {
  readonly username: string;
  readonly password: string;
  readonly url: string;
}

/** Returns the folder of RabbitMQ's programs; `undefined` if RabbitMQ is not installed. */
function installation(): string | undefined {
  // The programs that Debian puts in the PATH run only as root or rabbitmq, and only for the machine's own broker.
  const folders = ['/usr/lib/rabbitmq/bin', ...(process.env['PATH'] ?? '').split(delimiter), '/usr/local/sbin', '/opt/homebrew/sbin'];
  const server = folders.map((folder) => join(folder, 'rabbitmq-server')).find((path) => existsSync(path));
  return server && dirname(realpathSync(server));
}

/** A RabbitMQ that the tests may kill and restart. It ends when this process ends, and leaves no files behind. */
export class OwnBroker {
  readonly port: number;
  /** Resolves when the broker has started for the first time. */
  readonly ready: Promise<void>;
  readonly #programs: string;
  readonly #home: string;
  readonly #environment: NodeJS.ProcessEnv;
  #pid: number | undefined;

  private constructor(programs: string, port: number, distributionPort: number, epmdPort: number) {
    this.port = port;
    this.#programs = programs;
    this.#home = mkdtempSync(join(tmpdir(), 'pulse-broker-'));
    // Erlang's name server. The broker would start one that outlives it.
    const names = spawn('epmd', ['-port', String(epmdPort)], { stdio: 'ignore' }).on('error', () => {});
    names.unref();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
    process.on('exit', () => {
      this.#signal('SIGKILL');
      names.kill('SIGKILL');
      // Erlang may still be writing while it dies.
      rmSync(this.#home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    });
    const file = (name: string, content: string) => {
      const path = join(this.#home, name);
      writeFileSync(path, content);
      return path;
    };
    mkdirSync(join(this.#home, 'log'));
    const definitions = file('definitions.json', JSON.stringify(accountDefinitions()));
    this.#environment = {
      PATH: process.env['PATH'],
      LANG: 'C.UTF-8',
      HOME: this.#home,
      RABBITMQ_NODENAME: `pulse-test-${port}@localhost`,
      ERL_EPMD_PORT: String(epmdPort),
      RABBITMQ_DIST_PORT: String(distributionPort),
      RABBITMQ_CONFIG_FILE: file('rabbitmq.conf', `listeners.tcp.local = 127.0.0.1:${port}\nload_definitions = ${definitions}\n`),
      RABBITMQ_CONF_ENV_FILE: file('rabbitmq-env.conf', ''),
      RABBITMQ_ENABLED_PLUGINS_FILE: file('enabled_plugins', '[].\n'),
      RABBITMQ_MNESIA_BASE: join(this.#home, 'data'),
      RABBITMQ_LOG_BASE: join(this.#home, 'log'),
      RABBITMQ_PID_FILE: join(this.#home, 'pid'),
      ERL_CRASH_DUMP: join(this.#home, 'erl_crash.dump'),
    };
    this.ready = this.start();
    // The tests that need the broker fail by this promise; until one awaits it, it must not end the process.
    this.ready.catch(() => {});
  }

  /** Begins to start a broker. Returns `undefined` if RabbitMQ is not installed. */
  static async create(): Promise<OwnBroker | undefined> {
    const programs = installation();
    return programs === undefined ? undefined : new OwnBroker(programs, await freePort(), await freePort(), await freePort());
  }

  get url(): string {
    return this.urlFor('guest', 'guest');
  }

  urlFor(username: string, password: string, port = this.port): string {
    return `amqp://${username}:${encodeURIComponent(password)}@127.0.0.1:${port}`;
  }

  /** An account with the given permissions. `barred` has those of `pulse`, for a test that locks it out. */
  account(username: AccountName): Account {
    return { username, password: PASSWORD, url: this.urlFor(username, PASSWORD) };
  }

  /** Starts the broker, with its data if it ran before. */
  async start(): Promise<void> {
    const options = { env: this.#environment, detached: true, stdio: 'ignore' } as const;
    const server = spawn(join(this.#programs, 'rabbitmq-server'), options);
    server.unref();
    this.#pid = server.pid;
    const deadline = Date.now() + START_TIMEOUT;
    while (!(await accepts(this.port))) {
      if (Date.now() > deadline || server.exitCode !== null) throw new Error(`RabbitMQ did not start within ${START_TIMEOUT} ms`);
      await sleep(50);
    }
  }

  /** Kills the broker, as a power failure does. */
  async kill(): Promise<void> {
    this.#signal('SIGKILL');
    while (await accepts(this.port)) await sleep(20);
    this.#pid = undefined;
  }

  /** Runs `rabbitmqctl`, which takes a second or more to start. */
  async control(...args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(join(this.#programs, 'rabbitmqctl'), ['-q', ...args], { env: this.#environment });
    return stdout;
  }

  /** Signals the broker and its child processes. */
  #signal(signal: NodeJS.Signals): void {
    if (this.#pid === undefined) return;
    try {
      process.kill(-this.#pid, signal);
    } catch {
      // It has ended already.
    }
  }
}

const PASSWORD = `${PLANTED.pulsePassword}@/%`;
const pulsePermissions = (username: string) => ({
  configure: `^(queue/${username}/.*|exchange/${username}/.*)`,
  write: `^(queue/${username}/.*|exchange/${username}/.*)`,
  read: `^(queue/${username}/.*|exchange/.*)`,
});
const ACCOUNTS = {
  /** The permissions that Pulse gives an account: names of its own, and reading from every exchange. */
  pulse: pulsePermissions('pulse'),
  barred: pulsePermissions('barred'),
  readOnly: { configure: '^$', write: '^$', read: '.*' },
};
type AccountName = keyof typeof ACCOUNTS;

/** What RabbitMQ imports when it starts. Much faster than one `rabbitmqctl` for each account. */
function accountDefinitions(): unknown {
  const user = (name: string, password: string, tags: string) => {
    const salt = randomBytes(4);
    const hash = createHash('sha256').update(salt).update(password).digest();
    const password_hash = Buffer.concat([salt, hash]).toString('base64');
    return { name, password_hash, hashing_algorithm: 'rabbit_password_hashing_sha256', tags, limits: {} };
  };
  const permissions = { ...ACCOUNTS, guest: { configure: '.*', write: '.*', read: '.*' } };
  return {
    vhosts: [{ name: '/' }],
    users: [user('guest', 'guest', 'administrator'), ...Object.keys(ACCOUNTS).map((name) => user(name, PASSWORD, ''))],
    permissions: Object.entries(permissions).map(([name, rights]) => ({ user: name, vhost: '/', ...rights })),
  };
}

/** Whether an AMQP broker listens on `port`: it answers the protocol header with a frame. */
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
