import type { Credentials } from '@tc/core';
import type { Deployment } from './calls/deployment.ts';
import { InternalCalls } from './calls/internal-calls.ts';
import { References } from './calls/references.ts';
import { Api } from './http/api.ts';
import { HttpServer } from './http/http-server.ts';
import { ObjectEndpoint } from './http/object-endpoint.ts';
import { Authenticator } from './identity/authentication.ts';
import { clientLookup } from './identity/client-lookup.ts';
import { Identities } from './identity/identities.ts';
import { NonceMemory } from './identity/nonce-memory.ts';
import { Clock } from './platform/clock.ts';
import { EventLog, type PublishedEvent } from './platform/event-log.ts';
import { EventRelay } from './platform/event-relay.ts';
import { eventStream } from './platform/event-stream.ts';
import { ObjectStore } from './platform/object-store.ts';
import { randomFrom } from './platform/random.ts';
import { SkewedClock } from './platform/skewed-clock.ts';
import { createServices } from './services/create-services.ts';
import type { GithubRecords } from './services/github/github-service.ts';
import type { Notification } from './services/notify/notification-messages.ts';
import type { Cloud } from './services/worker-manager/cloud.ts';
import type { EmulatorOptions } from './setup/options.ts';
import { createOwnClients } from './setup/own-clients.ts';
import { seedIdentities, seedServices } from './setup/seed-data.ts';
import { MemoryState, type State } from './state/state.ts';
import type { RecordedCall } from './test-controls/call-log.ts';
import { CallMonitor } from './test-controls/call-monitor.ts';
import type { Fault, FaultHandle } from './test-controls/faults.ts';
import { readMilliseconds } from './test-controls/option-checks.ts';
import type { RateLimit, RateLimitHandle } from './test-controls/rate-limits.ts';
import { type Stoppable, stoppable } from './test-controls/stoppable.ts';

/** A running emulator. */
export interface Emulator extends AsyncDisposable {
  /** The root URL to give to clients. It has no trailing slash. */
  readonly rootUrl: string;
  /** Credentials with the scope `*`. */
  readonly credentials: Credentials;
  /** The names of the emulated services. */
  readonly services: readonly string[];
  /** The latest 10,000 calls from clients, oldest first. Secrets in them are masked. */
  readonly calls: readonly RecordedCall[];
  /** The latest 10,000 events that the services published, oldest first. */
  readonly publishedEvents: readonly PublishedEvent[];
  /** Iterates over the events that are published from now on. It ends when the emulator closes. */
  events(): AsyncIterableIterator<PublishedEvent>;
  /** Resolves after RabbitMQ has confirmed all events so far. Without the option `amqp` it resolves immediately. */
  eventsDelivered(): Promise<void>;
  /** The emails and the Pulse, Matrix and Slack messages that the notify service sent, oldest first. */
  readonly notifications: readonly Notification[];
  /** The commit statuses and comments that the github service wrote to GitHub. */
  readonly github: GithubRecords;
  /** Starts and stops the workers of worker pools in clouds. */
  readonly cloud: Cloud;
  /** The current time of the emulator's clock. */
  now(): Date;
  /**
   * Moves the emulator's clock forward. Claims, deadlines, artifacts and credentials expire as if that time had passed.
   * @param duration - such as `20 minutes`, or a number of milliseconds; not negative
   */
  advance(duration: string | number): Promise<void>;
  /**
   * Makes calls fail or delays them.
   * @throws {ConfigurationError} naming the option that is wrong
   */
  fail(fault: Fault): FaultHandle;
  /**
   * Rejects calls that exceed a rate with status 429.
   * @throws {ConfigurationError} naming the option that is wrong
   */
  limitRate(limit: RateLimit): RateLimitHandle;
  /**
   * Sets the clock that checks signatures, and that the `Date` header and errors show, ahead or behind. It replaces the previous skew. It
   * does not trigger scheduled work.
   * @param duration - how far ahead, such as `10 minutes` or `-10 minutes`, or a number of milliseconds
   * @throws {ConfigurationError} if this is not a duration
   */
  skewClock(duration: string | number): Stoppable;
  /** Closes all connections and stops the emulator. Calls that wait, such as `claimWork`, end. You can call it more than once. */
  close(): Promise<void>;
}

/**
 * Starts a Taskcluster deployment in this process. It is a test double, not a production server.
 * @throws {ConfigurationError} if the initial data is invalid, such as roles that form a cycle
 * @throws {Error} if the port is in use, the state file cannot be used or the broker at `amqp` cannot be reached
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return startOn(await openState(options.state), options);
}

/** Starts a deployment with the data in `state`. Closing the emulator closes `state`. */
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

/** Closes in reverse order: what was opened last is closed first. */
async function closeAll(closing: readonly Close[]): Promise<void> {
  for (const close of [...closing].reverse()) await close();
}

async function openState(file: string | undefined): Promise<State> {
  if (file === undefined) return new MemoryState();
  const { StateFile } = await import('./state/state-file.ts');
  return StateFile.open(file);
}

/** @param closing - receives a function for everything that must be closed again, even if the start fails */
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
  // A process that ended before it was ready told nobody about its data, so start again without it.
  if (isNew) state.clear();

  const clock = new Clock(options.now, records.get('advanced'));
  const random = randomFrom(options.seed && seedOfStart(options.seed, records));
  const identities = new Identities(state.table('auth/clients'), state.table('auth/roles'));
  const eventLog = new EventLog(clock);
  const objectStore = new ObjectStore({ clock, random, state, rootUrl: () => rootUrl });
  await objectStore.removeUnusedBytes();
  const own = createOwnClients(identities, clock, random);
  if (isNew) seedIdentities(identities, clock, options);

  const deployment: Deployment = {
    get rootUrl() {
      return rootUrl;
    },
    clock,
    identities,
    objectStore,
    eventLog,
    random,
    table: (name) => state.table(name),
    serviceCredentials: own.ofService,
    call: (service, method, request) => internalCalls.call(service, method, request),
  };
  const services = createServices(deployment, options);
  const definitions = services.modules.map(({ service }) => service);
  const references = new References(definitions.map(({ name }) => name));
  const internalCalls = new InternalCalls({ identities, references, services: services.modules });

  const serverClock = new SkewedClock(clock);
  const nonces = new NonceMemory(serverClock);
  const authenticator = new Authenticator({
    clock: serverClock,
    loadClient: clientLookup(identities, clock),
    expandScopes: (scopes) => identities.expand(scopes),
    useNonce: (key, nonce, timestamp) => nonces.use(key, nonce, timestamp),
  });
  const monitor = new CallMonitor(definitions);
  const api = new Api({ clock, serverClock, authenticator, services: services.modules, references, commit: () => state.commit(), monitor });
  const server = new HttpServer({ clock: serverClock, api, objects: new ObjectEndpoint(objectStore), references });
  let relay: EventRelay | undefined;
  if (options.amqp !== undefined) {
    const outbox = state.table<PublishedEvent>('emulator/outbox');
    relay = await EventRelay.start({ url: options.amqp, eventLog, outbox, exchanges: await references.exchanges() });
    closing.push(relay.close.bind(relay));
  }
  closing.push(async () => {
    clock.stop();
    await server.close();
  });

  if (isNew) {
    const { clientId } = own.root;
    await seedServices((service, method, request) => deployment.call(service, method, { ...request, clientId, scopes: ['*'] }), options);
  }
  records.set('ready', 1);
  await state.commit();
  rootUrl = urlAt(await server.listen(port, host));

  /** Waits for what follows from a change, and for the state file. */
  const saved = async <T>(change: Promise<T>): Promise<T> => {
    const result = await change;
    await clock.settled();
    await state.commit();
    return result;
  };

  return {
    rootUrl,
    credentials: own.root,
    services: definitions.map(({ name }) => name),
    calls: monitor.log.calls,
    publishedEvents: eventLog.published,
    events: () => eventStream(eventLog, server.closing),
    eventsDelivered: async () => relay?.delivered(),
    get notifications() {
      return services.notifications;
    },
    github: services.github,
    cloud: {
      startWorker: (workerPoolId, started) => saved(services.cloud.startWorker(workerPoolId, started)),
      stopWorker: (worker) => saved(services.cloud.stopWorker(worker)),
    },
    now: () => new Date(clock.now()),
    async advance(duration) {
      await clock.advance(duration);
      records.set('advanced', clock.advanced);
      await state.commit();
    },
    fail: (fault) => monitor.faults.add(fault),
    limitRate: (limit) => monitor.limits.add(limit),
    skewClock: (duration) => stoppable(serverClock.setSkew(readMilliseconds('skewClock: duration', duration, Number.NEGATIVE_INFINITY))),
  };
}

/** Changes the seed with every start on the same state, so that ids that the state already contains are not created again. */
function seedOfStart(seed: string, records: Map<string, number>): string {
  const starts = records.get('starts') ?? 0;
  records.set('starts', starts + 1);
  return `${seed} ${starts}`;
}

/** The host part of a URL that reaches this address. Clients cannot connect to the addresses that mean "all interfaces". */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
