import type { Credentials } from '@tc/core';
import { InternalCalls } from './calls/internal-calls.ts';
import { References } from './calls/references.ts';
import type { Deployment } from './calls/service.ts';
import { Api } from './http/api.ts';
import { HttpServer } from './http/server.ts';
import { Authenticator, NonceMemory } from './identity/authentication.ts';
import { clientLookup } from './identity/client-lookup.ts';
import { Identities } from './identity/identities.ts';
import { Clock } from './platform/clock.ts';
import { type PublishedEvent, Publisher } from './platform/event-log.ts';
import { EventRelay } from './platform/event-relay.ts';
import { eventStream } from './platform/event-stream.ts';
import { Storage } from './platform/object-store.ts';
import { randomFrom } from './platform/random.ts';
import { EdgeClock } from './platform/skewed-clock.ts';
import { createAuth } from './services/auth/index.ts';
import { createGithub, type GithubRecords } from './services/github/index.ts';
import { createHooks } from './services/hooks/index.ts';
import { createIndex } from './services/index/index.ts';
import { createNotify, type Notification } from './services/notify/index.ts';
import { createPurgeCache } from './services/purge-cache/index.ts';
import { createQueue } from './services/queue/index.ts';
import { createSecrets } from './services/secrets/index.ts';
import { createWorkerManager } from './services/worker-manager/index.ts';
import type { EmulatorOptions } from './setup/emulator-options.ts';
import { type OwnCredentials, ownCredentials, setUpIdentities, setUpServices } from './setup/seed-data.ts';
import { MemoryState, type State } from './state/state.ts';
import { milliseconds, type Stoppable } from './test-controls/call-filter.ts';
import type { RecordedCall } from './test-controls/call-log.ts';
import { CallMonitor } from './test-controls/call-monitor.ts';
import type { Fault, FaultHandle } from './test-controls/faults.ts';
import type { RateLimit, RateLimitHandle } from './test-controls/rate-limits.ts';

/** A running emulator. */
export interface Emulator extends AsyncDisposable {
  /** What clients are given, without a trailing slash. */
  readonly rootUrl: string;
  /** Credentials that may do everything. */
  readonly credentials: Credentials;
  /** The names of the services that there are. */
  readonly services: readonly string[];
  /** The calls that clients have made, oldest first; the latest 10,000. Secrets in them are masked. */
  readonly calls: readonly RecordedCall[];
  /** The events that the services have published, oldest first; the latest 10,000. */
  readonly publishedEvents: readonly PublishedEvent[];
  /** The events that are published from now on, until the emulator closes. */
  events(): AsyncIterableIterator<PublishedEvent>;
  /** Resolves when RabbitMQ has confirmed every event so far; at once without `amqp`. */
  eventsDelivered(): Promise<void>;
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
  /**
   * Makes calls fail, or be slow.
   * @throws {ConfigurationError} naming the option that is wrong
   */
  fail(fault: Fault): FaultHandle;
  /**
   * Has calls beyond a limit refused with status 429.
   * @throws {ConfigurationError} naming the option that is wrong
   */
  limitRate(limit: RateLimit): RateLimitHandle;
  /**
   * Sets the clock wrong that signatures are checked by and that the `Date` header shows; nothing falls due by it. In the
   * place of what was set before.
   * @param duration - by how much it is ahead, such as `10 minutes` or `-10 minutes`, or milliseconds
   * @throws {ConfigurationError} when that is no duration
   */
  skewClock(duration: string | number): Stoppable;
  /** Ends all connections and what was waiting. Repeating it does no harm. */
  close(): Promise<void>;
}

const DEFAULT_MAX_OPEN_TASKS = 100_000;

/**
 * Starts a Taskcluster deployment in this process: a test double.
 * @throws {ConfigurationError} when what is to be there from the start cannot be, such as roles that lead back to themselves
 * @throws {Error} when the port is taken, the state file cannot be used or there is no broker at `amqp`
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return startOn(await openState(options.state), options);
}

/** Starts a deployment that goes on from `state`, which it closes in the end. */
export async function startOn(state: State, options: EmulatorOptions): Promise<Emulator> {
  const closing: Close[] = [() => state.close()];
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= closeAll(closing);
    return closed;
  };
  try {
    return Object.assign(await start(options, state, closing), { close, [Symbol.asyncDispose]: close });
  } catch (error) {
    await close();
    throw error;
  }
}

type Close = () => Promise<void>;

/** What was opened last is closed first. */
async function closeAll(closing: readonly Close[]): Promise<void> {
  for (const close of [...closing].reverse()) await close();
}

async function openState(file: string | undefined): Promise<State> {
  if (file === undefined) return new MemoryState();
  const { StateFile } = await import('./state/state-file.ts');
  return StateFile.open(file);
}

/** @param closing - what is to be closed again is added to it */
async function start(
  options: EmulatorOptions,
  state: State,
  closing: Close[],
): Promise<Omit<Emulator, 'close' | typeof Symbol.asyncDispose>> {
  const { port = 0, host = '127.0.0.1' } = options;
  const urlAt = (actualPort: number): string => `http://${urlHost(host)}:${actualPort}`;
  let rootUrl = urlAt(port);
  const records = state.table<number>('emulator');
  const isNew = !records.has('ready');
  // What a process has left that ended before it was ready was told to nobody.
  if (isNew) state.clear();
  const clock = new Clock(options.now, records.get('advanced'));
  const random = randomFrom(options.seed && seedOfStart(options.seed, records));
  const identities = new Identities(state.table('auth/clients'), state.table('auth/roles'));
  const publisher = new Publisher(clock);
  const storage = new Storage({ clock, random, state, rootUrl: () => rootUrl });
  await storage.tidy();
  const credentials = ownCredentials(identities, clock, random);
  if (isNew) setUpIdentities(identities, clock, options);

  const deployment: Deployment = {
    get rootUrl() {
      return rootUrl;
    },
    clock,
    identities,
    storage,
    publisher,
    random,
    table: (name) => state.table(name),
    serviceCredentials: (service) => credentialsOf(credentials, service),
    call: (service, method, request) => internalCalls.call(service, method, request),
  };
  const notify = createNotify(deployment);
  const github = createGithub(deployment, options.github);
  const services = [
    createAuth(deployment),
    createQueue(deployment, {
      issuer: deployment.serviceCredentials('queue'),
      claimWorkWait: options.claimWorkWait ?? 20_000,
      maxOpenTasks: options.maxOpenTasks ?? DEFAULT_MAX_OPEN_TASKS,
    }),
    createIndex(deployment),
    createHooks(deployment),
    createSecrets(deployment),
    createPurgeCache(deployment),
    notify.module,
    createWorkerManager(deployment, options.workerManager),
    github.module,
  ];
  const edge = new EdgeClock(clock);
  const nonces = new NonceMemory(edge);
  const authenticator = new Authenticator({
    clock: edge,
    loadClient: clientLookup(identities, clock),
    expandScopes: (scopes) => identities.expand(scopes),
    useNonce: (key, nonce, timestamp) => nonces.use(key, nonce, timestamp),
  });
  const references = new References(services.map(({ service }) => service.name));
  const internalCalls = new InternalCalls({ identities, references, services });
  const monitor = new CallMonitor(services.map(({ service }) => service));
  const api = new Api({ clock, authenticator, services, references, state, monitor });
  const server = new HttpServer({ clock: edge, api, storage, references });
  let relay: EventRelay | undefined;
  if (options.amqp !== undefined) {
    const outbox = state.table<PublishedEvent>('emulator/outbox');
    relay = await EventRelay.start({ url: options.amqp, publisher, outbox, exchanges: await references.exchanges() });
    closing.push(relay.close.bind(relay));
  }
  closing.push(async () => {
    clock.stop();
    await server.close();
  });
  if (isNew) {
    const { clientId } = credentials.root;
    await setUpServices(
      (service, method, request) => internalCalls.call(service, method, { ...request, clientId, scopes: ['*'] }),
      options,
    );
  }
  records.set('ready', 1);
  await state.commit();
  rootUrl = urlAt(await server.listen(port, host));

  return {
    rootUrl,
    credentials: credentials.root,
    services: services.map(({ service }) => service.name),
    calls: monitor.log.calls,
    publishedEvents: publisher.published,
    events: () => eventStream(publisher, server.closing),
    eventsDelivered: async () => relay?.delivered(),
    get notifications() {
      return notify.notifications;
    },
    github: github.records,
    now: () => new Date(clock.now()),
    async advance(duration) {
      await clock.advance(duration);
      records.set('advanced', clock.advanced);
      await state.commit();
    },
    fail: (fault) => monitor.faults.add(fault),
    limitRate: (limit) => monitor.limits.add(limit),
    skewClock: (duration) => skew(edge, milliseconds('skewClock: duration', duration, Number.NEGATIVE_INFINITY)),
  };
}

function credentialsOf({ services }: OwnCredentials, service: string): Credentials {
  const found = services.get(service);
  if (found === undefined) throw new Error(`${service} acts as no client`);
  return found;
}

/** A state that goes on must not get the ids again that it has. */
function seedOfStart(seed: string, records: Map<string, number>): string {
  const starts = records.get('starts') ?? 0;
  records.set('starts', starts + 1);
  return `${seed} ${starts}`;
}

function skew(clock: EdgeClock, by: number): Stoppable {
  clock.skew = by;
  const stop = (): void => {
    if (clock.skew === by) clock.skew = 0;
  };
  return { stop, [Symbol.dispose]: stop };
}

/** Listening everywhere is not a place to connect to. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
