import type { Credentials } from '@tc/core';
import type { References } from '../calls/references.ts';
import type { Clock } from '../platform/clock.ts';
import type { EventLog } from '../platform/event-log.ts';
import type { SkewedClock } from '../platform/skewed-clock.ts';
import type { Services } from '../services/create-services.ts';
import type { EmulatorOptions } from '../setup/options.ts';
import type { PrivilegedCall } from '../setup/seed-data.ts';
import type { State, Tables } from '../state/state.ts';
import type { CallMonitor } from '../test-controls/call-monitor.ts';

/** The deployment that the console shows. */
export interface ConsoleDeployment {
  readonly clock: Clock;
  readonly serverClock: SkewedClock;
  readonly state: State;
  readonly services: Services;
  readonly references: References;
  readonly eventLog: EventLog;
  readonly monitor: CallMonitor;
  readonly root: Credentials;
  /** Calls a method of a service with the scope `*`, without HTTP. */
  readonly call: PrivilegedCall;
  advance(duration: string | number): Promise<void>;
}

/** What a new deployment starts with, and how it is checked before it replaces the present one. */
export interface DeploymentData {
  /** Without records, the deployment starts like a new emulator. */
  readonly tables: Tables;
  /** The bytes that the records refer to, by id. */
  readonly blobs: ReadonlyMap<string, Buffer>;
  readonly check?: (deployment: ConsoleDeployment) => Promise<void>;
}

/** What the console needs of the emulator. */
export interface ConsoleTarget {
  /** The session token that {@link ConsoleTarget.rootUrl} is printed with. */
  readonly token: string;
  readonly options: EmulatorOptions;
  /** The address that the emulator listens on. */
  readonly host: string;
  rootUrl(): string;
  /** The present deployment. Another one replaces it when the state is loaded or reset. */
  current(): ConsoleDeployment;
  /** Starts a deployment with other data and replaces the present one by it. If something fails, nothing changes. */
  restart(start: DeploymentData): Promise<void>;
}
