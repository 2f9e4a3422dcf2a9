import { Credentials, slugidV4 } from '@tc/core';
import { Api } from './api.ts';
import { Authenticator, NonceMemory } from './authentication.ts';
import { clientLookup } from './client-lookup.ts';
import { Clock, type TimeSource } from './clock.ts';
import { eventStream } from './event-stream.ts';
import { Identities } from './identities.ts';
import { InternalCalls } from './internal-calls.ts';
import { type PublishedEvent, Publisher } from './publisher.ts';
import { References } from './references.ts';
import { HttpServer } from './server.ts';
import type { Deployment } from './service.ts';
import { createAuth } from './services/auth/index.ts';
import { createGithub, type GithubOptions, type GithubRecords } from './services/github/index.ts';
import { createHooks } from './services/hooks/index.ts';
import { createIndex } from './services/index/index.ts';
import { createNotify, type Notification } from './services/notify/index.ts';
import { createPurgeCache } from './services/purge-cache/index.ts';
import { createQueue } from './services/queue/index.ts';
import { createSecrets } from './services/secrets/index.ts';
import { createWorkerManager, type WorkerManagerOptions } from './services/worker-manager/index.ts';
import { Storage } from './storage.ts';

/** A client that is there from the start. */
export interface ClientSetup {
  readonly clientId: string;
  readonly accessToken: string;
  readonly scopes: readonly string[];
  readonly description?: string;
  /** Default: never, as far as the emulator goes. */
  readonly expires?: Date;
  readonly disabled?: boolean;
}

/** A role that is there from the start. */
export interface RoleSetup {
  readonly roleId: string;
  readonly scopes: readonly string[];
  readonly description?: string;
}

/** How an emulator is set up; everything has a default. */
export interface EmulatorOptions {
  /** Default: any that is free. */
  readonly port?: number | undefined;
  /** Where to listen. Default: `127.0.0.1`, so that only this machine gets through. */
  readonly host?: string | undefined;
  /** Clients besides the one that `credentials` are of. */
  readonly clients?: readonly ClientSetup[] | undefined;
  readonly roles?: readonly RoleSetup[] | undefined;
  /** The time to start from and go by, in Unix milliseconds. Default: `Date.now`. */
  readonly now?: TimeSource | undefined;
  /** How long `claimWork` waits for work, in milliseconds. Default: 20,000. */
  readonly claimWorkWait?: number | undefined;
  readonly workerManager?: WorkerManagerOptions | undefined;
  readonly github?: GithubOptions | undefined;
}

/** A running emulator. */
export interface Emulator extends AsyncDisposable {
  /** What clients are given, without a trailing slash. */
  readonly rootUrl: string;
  /** Credentials that may do everything. */
  readonly credentials: Credentials;
  /** The names of the services that there are. */
  readonly services: readonly string[];
  /** The events that the services have published, oldest first; the latest 10,000. */
  readonly publishedEvents: readonly PublishedEvent[];
  /** The events that are published from now on, until the emulator closes. */
  events(): AsyncIterableIterator<PublishedEvent>;
  /** The mails, IRC messages and Pulse messages that notify has sent, oldest first. */
  readonly notifications: readonly Notification[];
  /** What has been written to GitHub: the statuses of commits, and comments. */
  readonly github: GithubRecords;
  /** The emulator's time. */
  now(): Date;
  /**
   * Moves the emulator's time ahead: claims, deadlines, artifacts and credentials expire as if it had passed.
   * @param duration - such as `20 minutes`, or milliseconds; not negative
   */
  advance(duration: string | number): Promise<void>;
  /** Ends all connections and what was waiting. Repeating it does no harm. */
  close(): Promise<void>;
}

const ROOT_CLIENT = 'static/taskcluster/root';

/** The services that act as a client of their own: they sign URLs, issue credentials or call other services. */
const ACTING_SERVICES = ['queue', 'index', 'hooks', 'notify', 'worker-manager', 'github'] as const;

const FAR_FUTURE = new Date('3000-01-01T00:00:00.000Z');

/**
 * Starts a Taskcluster deployment in this process: a test double with its state in memory.
 * @throws {Error} when the port is taken, or the roles given lead back to themselves
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = '127.0.0.1' } = options;
  let rootUrl = '';
  const clock = new Clock(options.now);
  const identities = new Identities();
  const publisher = new Publisher(clock);
  const storage = new Storage(clock, () => rootUrl);
  const credentials = setUpIdentities(identities, clock, options);

  const deployment: Deployment = {
    get rootUrl() {
      return rootUrl;
    },
    clock,
    identities,
    storage,
    publisher,
    serviceCredentials(service) {
      const found = credentials.services.get(service);
      if (found === undefined) throw new Error(`${service} acts as no client`);
      return found;
    },
    call: (service, method, request) => internalCalls.call(service, method, request),
  };
  const notify = createNotify(deployment);
  const github = createGithub(deployment, options.github);
  const issuer = deployment.serviceCredentials('queue');
  const services = [
    createAuth(deployment),
    createQueue(deployment, { issuer, claimWorkWait: options.claimWorkWait ?? 20_000 }),
    createIndex(deployment),
    createHooks(deployment),
    createSecrets(deployment),
    createPurgeCache(deployment),
    notify.module,
    createWorkerManager(deployment, options.workerManager),
    github.module,
  ];
  const nonces = new NonceMemory(clock);
  const authenticator = new Authenticator({
    clock,
    loadClient: clientLookup(identities, clock),
    expandScopes: (scopes) => identities.expand(scopes),
    useNonce: (key, nonce, timestamp) => nonces.use(key, nonce, timestamp),
  });
  const references = new References(services.map(({ service }) => service.name));
  const internalCalls = new InternalCalls({ identities, references, services });
  const api = new Api({ clock, authenticator, services, references });
  const server = new HttpServer({ clock, api, storage, references });
  const actualPort = await server.listen(port, host);
  rootUrl = `http://${urlHost(host)}:${actualPort}`;

  const close = async (): Promise<void> => {
    clock.stop();
    await server.close();
  };
  return {
    rootUrl,
    credentials: credentials.root,
    services: services.map(({ service }) => service.name),
    publishedEvents: publisher.published,
    events: () => eventStream(publisher, server.closing),
    get notifications() {
      return notify.notifications;
    },
    github: github.records,
    now: () => new Date(clock.now()),
    advance: (duration) => clock.advance(duration),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function setUpIdentities(identities: Identities, clock: Clock, { clients = [], roles = [] }: EmulatorOptions) {
  const root = new Credentials({ clientId: ROOT_CLIENT, accessToken: newToken() });
  const services = new Map<string, Credentials>(
    ACTING_SERVICES.map((name) => [name, new Credentials({ clientId: `static/taskcluster/${name}`, accessToken: newToken() })]),
  );
  const now = clock.timestamp();
  const all: ClientSetup[] = [
    { clientId: root.clientId, accessToken: root.accessToken, scopes: ['*'], description: 'The one that the emulator hands out' },
    ...[...services].map(([name, { clientId, accessToken }]) => ({
      clientId,
      accessToken,
      scopes: ['*'],
      description: `What ${name} acts as`,
    })),
    ...clients,
  ];
  for (const { clientId, accessToken, scopes, description = '', expires = FAR_FUTURE, disabled = false } of all) {
    const times = { created: now, lastModified: now, lastDateUsed: now, lastRotated: now, expires: expires.toISOString() };
    identities.putClient({ clientId, accessToken, scopes, description, disabled, deleteOnExpiration: false, ...times });
  }
  for (const { roleId, scopes, description = '' } of roles) {
    const problem = identities.putRole({ roleId, scopes, description, created: now, lastModified: now });
    if (problem !== undefined) throw new Error(`roles: ${problem}`);
  }
  return { root, services };
}

function newToken(): string {
  return slugidV4() + slugidV4();
}

/** Listening everywhere is not a place to connect to. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
