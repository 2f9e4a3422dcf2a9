import type { HookCreationRequest } from '@tc/hooks';
import type { CreateWorkerPoolRequest } from '@tc/worker-manager';
import type { TimeSource } from '../platform/clock.ts';
import type { ServiceOptions } from '../services/create-services.ts';

/** A client to create at the start. */
export interface ClientSetup {
  readonly clientId: string;
  readonly accessToken: string;
  readonly scopes: readonly string[];
  readonly description?: string;
  /** Default: the year 3000. */
  readonly expires?: Date | string;
  readonly disabled?: boolean;
}

/** A role to create at the start. */
export interface RoleSetup {
  readonly roleId: string;
  readonly scopes: readonly string[];
  readonly description?: string;
}

/** A secret to create at the start. */
export interface SecretSetup {
  readonly name: string;
  readonly secret: Readonly<Record<string, unknown>>;
  /** Default: the year 3000. */
  readonly expires?: Date | string;
}

/** A hook to create at the start: the payload of `createHook` with the ids. */
export type HookSetup = HookCreationRequest & { readonly hookGroupId: string; readonly hookId: string };

/** A worker pool to create at the start: the payload of `createWorkerPool` with the id. */
export type PoolSetup = CreateWorkerPoolRequest & { readonly workerPoolId: string };

/** The initial data of a deployment. It is ignored if the state file already exists. */
export interface Setup {
  /** Clients in addition to the one whose credentials the emulator returns. */
  readonly clients?: readonly ClientSetup[] | undefined;
  /**
   * The scopes of the role `anonymous` belong to every caller, with or without credentials. A new emulator has this role with the
   * scopes that a public deployment grants: it lists and reads tasks, public artifacts, the index, hooks, roles, clients, worker
   * pools and more. A role `anonymous` in this list replaces it. Give it no scopes to emulate a private deployment.
   */
  readonly roles?: readonly RoleSetup[] | undefined;
  readonly secrets?: readonly SecretSetup[] | undefined;
  readonly hooks?: readonly HookSetup[] | undefined;
  readonly pools?: readonly PoolSetup[] | undefined;
}

/** Options of `startEmulator`. All are optional. */
export interface EmulatorOptions extends Setup, ServiceOptions {
  /** The port to listen on. Default: any free port. */
  readonly port?: number | undefined;
  /** The address to listen on. Default: `127.0.0.1`, which only this machine can reach. */
  readonly host?: string | undefined;
  /**
   * Whether the emulator serves its console, a page that shows and controls the deployment in a browser. Default: `true`. It is loaded
   * when a browser asks for it.
   */
  readonly console?: boolean | undefined;
  /**
   * Starts with sample data to look at: projects, pools, clients, hooks, and tasks of the last six hours. As long as the emulator
   * runs, sample workers go on with the tasks, and new ones appear. An existing state file is not changed. Default: `false`.
   */
  readonly sample?: boolean | undefined;
  /** Returns the current time in Unix milliseconds. Default: `Date.now`. */
  readonly now?: TimeSource | undefined;
  /**
   * Makes ids and secrets the same in each run: access tokens, the trigger tokens and task ids of hooks, and the tokens in upload
   * URLs. Temporary credentials still differ in each run. Default: all are random.
   */
  readonly seed?: string | undefined;
  /**
   * A file that keeps the state when the process ends. Every change is on disk before the response is sent, so a crash loses
   * nothing that a caller was told. Uploads are kept in the folder `<file>.objects`. `publishedEvents`, `calls` and the effects of
   * `fail` are not kept. Default: the state is lost when the process ends.
   */
  readonly state?: string | undefined;
  /** A RabbitMQ server to publish events to, such as `amqp://guest:guest@localhost`. Default: none. */
  readonly amqp?: string | undefined;
}
