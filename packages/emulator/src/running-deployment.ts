import type { Credentials } from '@tc/core';
import type { Deployment } from './calls/deployment.ts';
import { InternalCalls } from './calls/internal-calls.ts';
import { References } from './calls/references.ts';
import { Api } from './http/api.ts';
import type { RequestHandlers } from './http/http-server.ts';
import { ObjectEndpoint } from './http/object-endpoint.ts';
import { Authenticator } from './identity/authentication.ts';
import { clientLookup } from './identity/client-lookup.ts';
import { Identities } from './identity/identities.ts';
import { NonceMemory } from './identity/nonce-memory.ts';
import { Clock } from './platform/clock.ts';
import { EventLog, type PublishedEvent } from './platform/event-log.ts';
import { EventRelay } from './platform/event-relay.ts';
import { ObjectStore } from './platform/object-store.ts';
import { randomFrom } from './platform/random.ts';
import { SkewedClock } from './platform/skewed-clock.ts';
import { createServices, type Services } from './services/create-services.ts';
import type { EmulatorOptions } from './setup/options.ts';
import { createOwnClients } from './setup/own-clients.ts';
import { type PrivilegedCall, seedIdentities, seedServices } from './setup/seed-data.ts';
import type { State } from './state/state.ts';
import type { LoggedCall } from './test-controls/call-log.ts';
import { CallMonitor } from './test-controls/call-monitor.ts';

/** Follows what happens in an emulator. */
export interface Observer {
  /** Called with each request to the API before its response is sent. */
  readonly onCall?: ((call: LoggedCall) => void) | undefined;
}

/** What a deployment is started with. */
export interface DeploymentStart extends Observer {
  readonly options: EmulatorOptions;
  /** The data. A deployment that was never ready starts with the initial data of the options. */
  readonly state: State;
  /** Returns the root URL. Its port is known only after the server has started to listen. */
  readonly rootUrl: () => string;
  /** The deployment that the new one is to replace. The root client keeps its credentials. Bytes that the new one does not need stay. */
  readonly replaces?: Pick<RunningDeployment, 'root'> | undefined;
}

/** The emulated services with their data, without the HTTP server in front of them. */
export interface RunningDeployment extends RequestHandlers {
  readonly clock: Clock;
  readonly serverClock: SkewedClock;
  readonly state: State;
  readonly objectStore: ObjectStore;
  readonly services: Services;
  readonly eventLog: EventLog;
  readonly monitor: CallMonitor;
  /** Credentials with the scope `*`. */
  readonly root: Credentials;
  /** Calls a method of a service with the scope `*`, without HTTP. */
  readonly call: PrivilegedCall;
  /** See `Emulator.advance`. */
  advance(duration: string | number): Promise<void>;
  /** Waits for `change`, for what follows from it and for the state file. */
  saved<T>(change: Promise<T>): Promise<T>;
  /** Resolves after RabbitMQ has confirmed all events so far. */
  eventsDelivered(): Promise<void>;
  /** Stops timers and the connection to RabbitMQ. It does not close the state. */
  close(): Promise<void>;
}

/** Starts the services. @throws {Error} see `startEmulator` */
export async function startDeployment({ options: given, state, rootUrl, replaces, onCall }: DeploymentStart): Promise<RunningDeployment> {
  const records = state.table<number>('emulator');
  const isNew = !records.has('ready');
  // A process that ended before it was ready told nobody about its data, so start again without it.
  if (isNew) state.clear();

  const sample = given.sample === true ? await import('./sample/sample.ts') : undefined;
  const options = sample?.withSample(given) ?? given;
  const clock = new Clock(options.now, records.get('advanced') ?? (isNew && sample !== undefined ? -sample.HISTORY : 0));
  const random = randomFrom(options.seed && seedOfStart(options.seed, records));
  const identities = new Identities(state.table('auth/clients'), state.table('auth/roles'));
  const eventLog = new EventLog(clock);
  const objectStore = new ObjectStore({ clock, random, state, rootUrl });
  if (replaces === undefined) await objectStore.removeUnusedBytes();
  const own = createOwnClients(identities, clock, random, replaces?.root);
  if (isNew) seedIdentities(identities, clock, options);

  const deployment: Deployment = {
    get rootUrl() {
      return rootUrl();
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
  const monitor = new CallMonitor(definitions, onCall);
  const api = new Api({ clock, serverClock, authenticator, services: services.modules, references, commit: () => state.commit(), monitor });

  let relay: EventRelay | undefined;
  const close = async (): Promise<void> => {
    clock.stop();
    await relay?.close();
  };
  const { clientId } = own.root;
  const call: PrivilegedCall = (service, method, request) => deployment.call(service, method, { ...request, clientId, scopes: ['*'] });
  try {
    if (options.amqp !== undefined) {
      const outbox = state.table<PublishedEvent>('emulator/outbox');
      relay = await EventRelay.start({ url: options.amqp, eventLog, outbox, exchanges: await references.exchanges() });
    }
    if (isNew) {
      await seedServices(call, options);
      await sample?.fillSample({
        clock,
        objectStore,
        cloud: services.cloud,
        seed: options.seed,
        webhookSecret: options.github?.webhookSecret,
        call: deployment.call,
      });
    }
    records.set('ready', 1);
    await state.commit();
  } catch (error) {
    await close();
    throw error;
  }

  return {
    clock,
    serverClock,
    state,
    objectStore,
    services,
    eventLog,
    monitor,
    root: own.root,
    api,
    objects: new ObjectEndpoint(objectStore),
    references,
    call,
    async advance(duration) {
      await clock.advance(duration);
      records.set('advanced', clock.advanced);
      await state.commit();
    },
    async saved(change) {
      const result = await change;
      await clock.settled();
      await state.commit();
      return result;
    },
    eventsDelivered: async () => relay?.delivered(),
    close,
  };
}

/** Changes the seed with every start on the same state, so that ids that the state already contains are not created again. */
function seedOfStart(seed: string, records: Map<string, number>): string {
  const starts = records.get('starts') ?? 0;
  records.set('starts', starts + 1);
  return `${seed} ${starts}`;
}
