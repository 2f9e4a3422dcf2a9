import { randomBytes } from 'node:crypto';
import type { Credentials } from '@tc/core';
import type { ConsoleTarget } from './console/console-target.ts';
import { DeploymentHolder } from './deployment-holder.ts';
import { CONSOLE_PATH, type ConsoleHandler, HttpServer } from './http/http-server.ts';
import type { PublishedEvent } from './platform/event-log.ts';
import { eventStream } from './platform/event-stream.ts';
import type { Observer } from './running-deployment.ts';
import type { GithubRecords } from './services/github/github-service.ts';
import type { Notification } from './services/notify/notification-messages.ts';
import type { Cloud } from './services/worker-manager/cloud.ts';
import type { EmulatorOptions } from './setup/options.ts';
import { MemoryState, type State } from './state/state.ts';
import type { RecordedCall } from './test-controls/call-log.ts';
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
  /**
   * The URL of the console, which shows the deployment in a browser. It contains the token that the console needs. `undefined` if the
   * option `console` is `false`.
   */
  readonly consoleUrl: string | undefined;
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
export async function startOn(state: State, options: EmulatorOptions, { onCall }: Observer = {}): Promise<Emulator> {
  const { port = 0, host = '127.0.0.1' } = options;
  const urlAt = (actualPort: number): string => `http://${urlHost(host)}:${actualPort}`;
  let rootUrl = urlAt(port);
  const holder = new DeploymentHolder({ options, state, rootUrl: () => rootUrl, onCall });
  const token = options.console === false ? undefined : randomBytes(32).toString('base64url');
  const server = new HttpServer({
    handlers: () => holder.current,
    console:
      token === undefined
        ? undefined
        : lazily(async () => {
            const { createConsole } = await import('./console/console.ts');
            const restart: ConsoleTarget['restart'] = (start) => holder.restart({ ...start, pause: (change) => server.pause(change) });
            return createConsole({ token, host, options, rootUrl: () => rootUrl, current: () => holder.current, restart });
          }),
  });
  let stopLife = (): void => {};
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    stopLife();
    closed ??= holder.close(() => server.close());
    return closed;
  };
  try {
    // Requests that arrive before the deployment has started wait for it.
    await server.pause(async () => {
      rootUrl = urlAt(await server.listen(port, host));
      await holder.start();
    });
  } catch (error) {
    await close();
    throw error;
  }
  if (options.sample === true) {
    const { startLife } = await import('./sample/sample.ts');
    stopLife = startLife({ rootUrl, webhookSecret: options.github?.webhookSecret, current: () => holder.current });
  }
  const { root, services } = holder.current;
  return {
    rootUrl,
    consoleUrl: token === undefined ? undefined : `${rootUrl}${CONSOLE_PATH}/#token=${token}`,
    credentials: root,
    services: services.modules.map(({ service }) => service.name),
    get calls() {
      return holder.current.monitor.log.calls;
    },
    get publishedEvents() {
      return holder.current.eventLog.published;
    },
    events: () => eventStream(holder.events, server.closing),
    eventsDelivered: () => holder.current.eventsDelivered(),
    get notifications() {
      return holder.current.services.notifications;
    },
    get github() {
      return holder.current.services.github;
    },
    cloud: {
      startWorker: (workerPoolId, started) => {
        const { saved, services } = holder.current;
        return saved(services.cloud.startWorker(workerPoolId, started));
      },
      stopWorker: (worker) => {
        const { saved, services } = holder.current;
        return saved(services.cloud.stopWorker(worker));
      },
    },
    now: () => new Date(holder.current.clock.now()),
    advance: (duration) => holder.current.advance(duration),
    fail: (fault) => holder.current.monitor.faults.add(fault),
    limitRate: (limit) => holder.current.monitor.limits.add(limit),
    skewClock: (duration) => {
      const skew = readMilliseconds('skewClock: duration', duration, Number.NEGATIVE_INFINITY);
      return stoppable(holder.current.serverClock.setSkew(skew));
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Opens the state file of the options. Without one, the data is kept in memory. */
export async function openState(file: string | undefined): Promise<State> {
  if (file === undefined) return new MemoryState();
  const { StateFile } = await import('./state/state-file.ts');
  return StateFile.open(file);
}

/** Creates the console's handler at its first request, so that nobody else waits for it. */
function lazily(create: () => Promise<ConsoleHandler>): ConsoleHandler {
  let handler: Promise<ConsoleHandler> | undefined;
  return async (request, response) => {
    handler ??= create();
    await (await handler)(request, response);
  };
}

/** The host part of a URL that reaches this address. Clients cannot connect to the addresses that mean "all interfaces". */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
