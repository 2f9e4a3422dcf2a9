import type { HookCreationRequest } from '@tc/hooks';
import type { CreateWorkerPoolRequest } from '@tc/worker-manager';
import type { TimeSource } from '../platform/clock.ts';
import type { GithubOptions } from '../services/github/index.ts';
import type { WorkerManagerOptions } from '../services/worker-manager/index.ts';

/** A client that is there from the start. */
export interface ClientSetup {
  readonly clientId: string;
  readonly accessToken: string;
  readonly scopes: readonly string[];
  readonly description?: string;
  /** Default: never, as far as the emulator goes. */
  readonly expires?: Date | string;
  readonly disabled?: boolean;
}

/** A role that is there from the start. */
export interface RoleSetup {
  readonly roleId: string;
  readonly scopes: readonly string[];
  readonly description?: string;
}

/** A secret that is there from the start. */
export interface SecretSetup {
  readonly name: string;
  readonly secret: Readonly<Record<string, unknown>>;
  /** Default: never, as far as the emulator goes. */
  readonly expires?: Date | string;
}

/** A hook that is there from the start, as `createHook` takes it. */
export type HookSetup = HookCreationRequest & { readonly hookGroupId: string; readonly hookId: string };

/** A worker pool that is there from the start, as `createWorkerPool` takes it. */
export type PoolSetup = CreateWorkerPoolRequest & { readonly workerPoolId: string };

/** What is there from the start. With a state file that is there already, none of it counts: the state does. */
export interface Setup {
  /** Clients besides the one that `credentials` are of. */
  readonly clients?: readonly ClientSetup[] | undefined;
  readonly roles?: readonly RoleSetup[] | undefined;
  readonly secrets?: readonly SecretSetup[] | undefined;
  readonly hooks?: readonly HookSetup[] | undefined;
  readonly pools?: readonly PoolSetup[] | undefined;
}

/** How an emulator is set up; everything has a default. */
export interface EmulatorOptions extends Setup {
  /** Default: any that is free. */
  readonly port?: number | undefined;
  /** Where to listen. Default: `127.0.0.1`, so that only this machine gets through. */
  readonly host?: string | undefined;
  /** The time to start from and go by, in Unix milliseconds. Default: `Date.now`. */
  readonly now?: TimeSource | undefined;
  /**
   * Has the ids and secrets that the emulator makes come out the same every time: those of its own clients, of clients and hooks
   * that are created, of URLs for uploads. Temporary credentials stay unlike each other. Default: nobody can foretell any.
   */
  readonly seed?: string | undefined;
  /**
   * A file that the state outlives the process in: what was answered is kept, whenever and however the process ends. Uploads go
   * to a folder beside it. Events, recorded calls and `fail` begin anew. Default: the state ends with the process.
   */
  readonly state?: string | undefined;
  /** A RabbitMQ to send events to as well, such as `amqp://guest:guest@localhost`. Default: none. */
  readonly amqp?: string | undefined;
  /** How long `claimWork` waits for work, in milliseconds. Default: 20,000. */
  readonly claimWorkWait?: number | undefined;
  /** How many tasks may be unresolved at once; `createTask` refuses more. Default: 100,000. */
  readonly maxOpenTasks?: number | undefined;
  readonly workerManager?: WorkerManagerOptions | undefined;
  readonly github?: GithubOptions | undefined;
}
