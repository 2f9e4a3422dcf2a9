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

/** How long {@link TestContext.eventually} keeps trying, in milliseconds. */
const PATIENCE = 30_000;

/** What clients of every service are made with. */
type ClientClass<C> = new (options: ClientOptions<C>) => C;

/** A claim, and a queue client with the credentials that came with it. */
export interface OwnClaim extends TaskClaim {
  readonly taskQueue: Queue;
}

/** One behaviour's way to a deployment. What it makes there it removes again, and nothing of it is named like anything else. */
export class TestContext {
  readonly target: Target;
  /** Begins the name of all that the context makes. */
  readonly prefix: string = `conformance-${randomBytes(6).toString('hex')}`;
  readonly provisionerId: string = this.prefix;
  readonly workerType: string = 'ci';
  /** Is also the id of the worker pool. */
  readonly taskQueueId: string = `${this.provisionerId}/${this.workerType}`;
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
  /** Refusals of the credentials that the suite was given, which say nothing about the deployment. */
  readonly #ownRefusals = new WeakSet<Error>();

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

  /** A client of a service with other credentials; anonymous without. */
  as<C extends Client>(client: C, credentials: CredentialsLike | undefined, options: Omit<ClientOptions<C>, 'credentials'> = {}): C {
    // What these are refused says something about the deployment.
    return guard(client.use({ ...options, credentials, onCall: undefined } as ClientOptions<C>), this.target);
  }

  /** Has something done when the context is over, whatever becomes of it. */
  cleanUp(work: () => Promise<unknown>): void {
    this.#cleanups.push(work);
  }

  /** Skips the context unless the credentials hold these scopes. */
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

  /** Makes a client that holds just these scopes. @returns its credentials */
  async client(scopes: readonly string[] = [], changes: Partial<CreateClientRequest> = {}): Promise<Credentials> {
    const clientId = `${this.prefix}/${slugid()}`;
    this.cleanUp(() => this.auth.deleteClient(clientId));
    const payload = { expires: fromNow('1 hour'), description: 'Of a conformance test; can be deleted', scopes: [...scopes], ...changes };
    const { accessToken } = await this.auth.createClient(clientId, payload);
    return new Credentials({ clientId, accessToken });
  }

  /** Makes a role. @returns its id */
  async role(scopes: readonly string[], roleId: string = `${this.prefix}/${slugid()}`): Promise<string> {
    this.cleanUp(() => this.auth.deleteRole(roleId));
    await this.auth.createRole(roleId, { scopes: [...scopes], description: 'Of a conformance test; can be deleted' });
    return roleId;
  }

  /** Temporary credentials of a new client, since those that the suite was given may be temporary themselves. */
  async temporary(scopes: readonly string[]): Promise<Credentials> {
    return (await this.client(scopes)).createTemporary({ scopes, expiresIn: '15 minutes' });
  }

  /** A task for a worker type that no other context has. */
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
        description: 'Of a conformance test; no worker is meant to run it',
        owner: 'conformance@example.com',
        source: 'https://example.com/conformance',
      },
      ...changes,
    };
  }

  /** Creates a task, which is canceled in the end. @returns its id */
  async task(changes: Partial<TaskDefinitionRequest> = {}, taskId: string = slugid()): Promise<string> {
    this.cleanUp(() => this.queue.cancelTask(taskId));
    await this.queue.createTask(taskId, this.definition(changes));
    return taskId;
  }

  /** Claims the latest run of a task, by name. */
  async claim(taskId: string): Promise<OwnClaim> {
    const { runs } = (await this.queue.status(taskId)).status;
    const claim = await this.queue.claimTask(taskId, runs.length - 1, { workerGroup: this.prefix, workerId: 'worker-1' });
    return { ...claim, taskQueue: this.as(this.queue, claim.credentials) };
  }

  /** Asks for work as a worker does, until a task comes. */
  async claimWork(): Promise<OwnClaim> {
    return this.eventually(async () => {
      const worker = { workerGroup: this.prefix, workerId: 'worker-1', tasks: 1 };
      const { tasks } = await this.queue.claimWork(this.taskQueueId, worker);
      const [claim] = tasks;
      assert.ok(claim, 'claimWork gave no task');
      return { ...claim, taskQueue: this.as(this.queue, claim.credentials) };
    });
  }

  /** Tries again while `work` rejects, for a while: not all that follows from a call has happened when it is answered. */
  async eventually<T>(work: () => Promise<T>): Promise<T> {
    const end = performance.now() + PATIENCE;
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

  /** The error that a call is refused with, which must have one of these codes. */
  async refused(call: () => PromiseLike<unknown>, ...codes: readonly string[]): Promise<ApiError> {
    let answer: unknown;
    try {
      answer = await call();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (this.#ownRefusals.has(error)) throw error;
      if (codes.includes(error.code)) return error;
      const message = `expected ${codes.join(' or ')}, got ${error.code}: ${error.serverMessage}`;
      throw Object.assign(new assert.AssertionError({ message }), { cause: error });
    }
    throw new assert.AssertionError({
      message: `expected ${codes.join(' or ')}, and the call was answered with ${JSON.stringify(answer)}`,
    });
  }

  /** Why the context cannot go on, where `error` is no fault of the deployment. */
  async skipReason(error: unknown): Promise<string | undefined> {
    if (error instanceof Skip) return error.message;
    const refusal = error instanceof assert.AssertionError ? error.cause : error;
    if (!(refusal instanceof ApiError)) return undefined;
    if (this.#ownRefusals.has(refusal)) return `the credentials lack ${missingScopes(refusal.serverMessage)} (${refusal.summary.name})`;
    const { service, method, name } = refusal.summary;
    return (await this.target.hasChanged(service, method)) ? `${name} takes other arguments or scopes in this deployment` : undefined;
  }

  /** Removes what was made, latest first. What is gone already, or was never made, is no matter. */
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
      if (error instanceof ApiError && error.code === 'InsufficientScopes') this.#ownRefusals.add(error);
    };
    return guard(new Class({ rootUrl, credentials, validate, onCall }), this.target);
  }
}

/** Taskcluster's services tell the missing scopes in the first block of code of the message. */
function missingScopes(message: string): string {
  const [, block = 'scopes'] = /```\w*\n([\s\S]*?)\n```/.exec(message) ?? [];
  const scopes = Array.from(block.matchAll(/"([^"]+:[^"]+)"/g), ([, scope]) => scope);
  return scopes.length > 0 ? scopes.join(', ') : block.replaceAll(/\s+/g, ' ');
}
