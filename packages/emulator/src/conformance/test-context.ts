import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Auth, type CreateClientRequest } from '@tc/auth';
import { ApiError, type Client, type ClientOptions, Credentials, type CredentialsLike, fromNow, satisfiesScope, slugid } from '@tc/core';
import { Github } from '@tc/github';
import { Hooks } from '@tc/hooks';
import { Index } from '@tc/index';
import { Notify } from '@tc/notify';
import { ObjectService } from '@tc/object';
import { PurgeCache } from '@tc/purge-cache';
import { Queue, type TaskClaim, type TaskDefinitionRequest } from '@tc/queue';
import { Secrets } from '@tc/secrets';
import { WebServer } from '@tc/web-server';
import { WorkerManager } from '@tc/worker-manager';
import { Skip } from './skip.ts';
import { guard, type Target } from './target.ts';

/** How long {@link TestContext.eventually} retries, in milliseconds. */
const RETRY_PERIOD = 30_000;

/** A client class. */
type ClientClass<C> = new (options: ClientOptions<C>) => C;

/** A claim, with a queue client that uses its credentials. */
export interface OwnClaim extends TaskClaim {
  readonly taskQueue: Queue;
}

/** What a behaviour uses to test a deployment. Everything that it creates has a unique name and is removed afterwards. */
export class TestContext {
  readonly target: Target;
  /** A unique prefix for the names of everything that this context creates. */
  readonly prefix: string = `conformance-${randomBytes(6).toString('hex')}`;
  readonly provisionerId: string = this.prefix;
  readonly workerType: string = 'ci';
  /** Is also the id of the worker pool. */
  readonly taskQueueId: string = `${this.provisionerId}/${this.workerType}`;
  /** A task group of this context's own. */
  readonly taskGroupId: string = slugid();
  readonly auth: Auth;
  readonly queue: Queue;
  readonly index: Index;
  readonly hooks: Hooks;
  readonly secrets: Secrets;
  readonly purgeCache: PurgeCache;
  readonly notify: Notify;
  readonly workerManager: WorkerManager;
  readonly github: Github;
  readonly object: ObjectService;
  readonly webServer: WebServer;
  readonly #cleanups: (() => Promise<unknown>)[] = [];
  /** Errors because the suite's own credentials lack scopes. They say nothing about the deployment. */
  readonly #missingScopeErrors = new WeakSet<Error>();

  constructor(target: Target) {
    this.target = target;
    this.auth = this.#make(Auth);
    this.queue = this.#make(Queue);
    this.index = this.#make(Index);
    this.hooks = this.#make(Hooks);
    this.secrets = this.#make(Secrets);
    this.purgeCache = this.#make(PurgeCache);
    this.notify = this.#make(Notify);
    this.workerManager = this.#make(WorkerManager);
    this.github = this.#make(Github);
    this.object = this.#make(ObjectService);
    this.webServer = this.#make(WebServer);
  }

  /** Returns a client with other credentials, or an anonymous client. */
  as<C extends Client>(client: C, credentials: CredentialsLike | undefined, options: Omit<ClientOptions<C>, 'credentials'> = {}): C {
    // Unlike the suite's own credentials, these are expected to lack scopes, so their errors are not recorded.
    return guard(client.use({ ...options, credentials, onCall: undefined } as ClientOptions<C>), this.target);
  }

  /** Registers work to do after the behaviour, whether or not it succeeds. */
  cleanUp(work: () => Promise<unknown>): void {
    this.#cleanups.push(work);
  }

  /** Skips the behaviour if the credentials lack any of these scopes. */
  needs(...scopes: readonly string[]): void {
    const missing = scopes.filter((scope) => !satisfiesScope(this.target.scopes, scope));
    if (missing.length > 0) throw new Skip(`the credentials lack ${missing.join(', ')}`);
  }

  /** Skips the behaviour unless callers without credentials have these scopes. */
  needsAnonymous(...scopes: readonly string[]): void {
    const { anonymous } = this.target.grants;
    if (anonymous === undefined) throw new Skip('the deployment does not tell what the role anonymous grants');
    const missing = scopes.filter((scope) => !satisfiesScope(anonymous, scope));
    if (missing.length > 0) throw new Skip(`the role anonymous does not grant ${missing.join(', ')}`);
  }

  /** The id of a provider of type `static`, whose workers are created by API calls. Skips the behaviour if there is none. */
  get staticProvider(): string {
    const { staticProvider } = this.target.grants;
    if (staticProvider === undefined) throw new Skip('worker-manager has no static provider that the credentials can list');
    return staticProvider;
  }

  /** Creates a client with these scopes. @returns its credentials */
  async client(scopes: readonly string[] = [], changes: Partial<CreateClientRequest> = {}): Promise<Credentials> {
    const clientId = `${this.prefix}/${slugid()}`;
    this.cleanUp(() => this.auth.deleteClient(clientId));
    const payload = {
      expires: fromNow('1 hour'),
      description: 'Created by a conformance test; can be deleted',
      scopes: [...scopes],
      ...changes,
    };
    const { accessToken } = await this.auth.createClient(clientId, payload);
    return new Credentials({ clientId, accessToken });
  }

  /** Creates a role. @returns its roleId */
  async role(scopes: readonly string[], roleId: string = `${this.prefix}/${slugid()}`): Promise<string> {
    this.cleanUp(() => this.auth.deleteRole(roleId));
    await this.auth.createRole(roleId, { scopes: [...scopes], description: 'Created by a conformance test; can be deleted' });
    return roleId;
  }

  /** Creates temporary credentials of a new client. The suite's own credentials can be temporary, so they cannot issue any. */
  async temporary(scopes: readonly string[]): Promise<Credentials> {
    return (await this.client(scopes)).createTemporary({ scopes, expiresIn: '15 minutes' });
  }

  /** A task definition for the worker type of this context. */
  definition(changes: Partial<TaskDefinitionRequest> = {}): TaskDefinitionRequest {
    return {
      provisionerId: this.provisionerId,
      workerType: this.workerType,
      schedulerId: this.prefix,
      created: new Date(),
      deadline: fromNow('1 hour'),
      expires: fromNow('2 hours'),
      payload: {},
      metadata: {
        name: 'Conformance',
        description: 'Created by a conformance test; not meant to be run',
        owner: 'conformance@example.com',
        source: 'https://example.com/conformance',
      },
      ...changes,
    };
  }

  /** Creates a task, and cancels it after the behaviour. @returns its taskId */
  async task(changes: Partial<TaskDefinitionRequest> = {}, taskId: string = slugid()): Promise<string> {
    this.cleanUp(() => this.queue.cancelTask(taskId));
    await this.queue.createTask(taskId, this.definition(changes));
    return taskId;
  }

  /** Claims the latest run of a task with `claimTask`. */
  async claim(taskId: string): Promise<OwnClaim> {
    const { runs } = (await this.queue.status(taskId)).status;
    const claim = await this.queue.claimTask(taskId, runs.length - 1, { workerGroup: this.prefix, workerId: 'worker-1' });
    return { ...claim, taskQueue: this.as(this.queue, claim.credentials) };
  }

  /** Asks for work with `claimWork` until it returns a task. */
  async claimWork(): Promise<OwnClaim> {
    return this.eventually(async () => {
      const worker = { workerGroup: this.prefix, workerId: 'worker-1', tasks: 1 };
      const { tasks } = await this.queue.claimWork(this.taskQueueId, worker);
      const [claim] = tasks;
      assert.ok(claim, 'claimWork gave no task');
      return { ...claim, taskQueue: this.as(this.queue, claim.credentials) };
    });
  }

  /** Retries `work` for a while when it rejects. Effects of a call can take some time after its response. */
  async eventually<T>(work: () => Promise<T>): Promise<T> {
    const end = performance.now() + RETRY_PERIOD;
    for (let pause = 10; ; pause = Math.min(2 * pause, 2000)) {
      try {
        return await work();
      } catch (error) {
        const isFinal = error instanceof Skip || (error instanceof ApiError && error.statusCode === 403);
        if (isFinal || performance.now() + pause > end) throw error;
        await sleep(pause);
      }
    }
  }

  /** Checks that a call fails with one of these error codes. @returns the error */
  async refused(call: () => PromiseLike<unknown>, ...codes: readonly string[]): Promise<ApiError> {
    let response: unknown;
    try {
      response = await call();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (this.#missingScopeErrors.has(error)) throw error;
      if (codes.includes(error.code)) return error;
      const message = `expected ${codes.join(' or ')}, got ${error.code}: ${error.serverMessage}`;
      throw Object.assign(new assert.AssertionError({ message }), { cause: error });
    }
    throw new assert.AssertionError({
      message: `expected ${codes.join(' or ')}, but the call succeeded with ${JSON.stringify(response)}`,
    });
  }

  /**
   * Checks that a call needs a scope: it succeeds with this scope and is refused without any. The refusal cannot be checked if the
   * role `anonymous` grants the scope to everyone.
   */
  async onlyWith<C extends Client>(scope: string, client: C, call: (client: C) => PromiseLike<unknown>): Promise<void> {
    if (!satisfiesScope(this.target.grants.anonymous ?? [], scope)) {
      const without = this.as(client, await this.client());
      await this.refused(() => call(without), 'InsufficientScopes');
    }
    await call(this.as(client, await this.client([scope])));
  }

  /** Returns why the behaviour is skipped, or `undefined` if `error` is a fault of the deployment. */
  async skipReason(error: unknown): Promise<string | undefined> {
    if (error instanceof Skip) return error.message;
    const refusal = error instanceof assert.AssertionError ? error.cause : error;
    if (!(refusal instanceof ApiError)) return undefined;
    if (this.#missingScopeErrors.has(refusal))
      return `the credentials lack ${missingScopes(refusal.serverMessage)} (${refusal.summary.name})`;
    const { service, method, name } = refusal.summary;
    return (await this.target.hasChanged(service, method)) ? `${name} has different parameters or scopes in this deployment` : undefined;
  }

  /** Removes everything that was created, latest first. @returns errors, except those for things that do not exist */
  async end(): Promise<unknown[]> {
    const problems: unknown[] = [];
    for (const work of this.#cleanups.reverse()) {
      try {
        await work();
      } catch (error) {
        const isHarmless = error instanceof Skip || (error instanceof ApiError && [403, 404, 409].includes(error.statusCode));
        if (!isHarmless) problems.push(error);
      }
    }
    return problems;
  }

  #make<C extends Client>(Class: ClientClass<C>): C {
    const { rootUrl, credentials, validate } = this.target;
    const onCall: ClientOptions['onCall'] = (_, error) => {
      if (error instanceof ApiError && error.code === 'InsufficientScopes') this.#missingScopeErrors.add(error);
    };
    return guard(new Class({ rootUrl, credentials, validate, onCall }), this.target);
  }
}

/** Finds the missing scopes in an error message. Taskcluster's services list them in the first code block. */
function missingScopes(message: string): string {
  const [, block = 'scopes'] = /```\w*\n([\s\S]*?)\n```/.exec(message) ?? [];
  const scopes = Array.from(block.matchAll(/"([^"]+:[^"]+)"/g), ([, scope]) => scope);
  return scopes.length > 0 ? scopes.join(', ') : block.replaceAll(/\s+/g, ' ');
}
