import { fromNow, slugid } from '@tc/core';
import { type Emulator, type EmulatorOptions, startEmulator } from '@tc/emulator';
import { Queue, type TaskDefinitionRequest } from '@tc/queue';
import { PLANTED_SEED } from '@tc/test-support/planted-secrets';
import { type Result, type RunOptions, tc } from './tc.ts';

/** An emulated deployment, and what tests do with it. */
export class Deployment implements AsyncDisposable {
  readonly emulator: Emulator;
  readonly queue: Queue;

  private constructor(emulator: Emulator) {
    this.emulator = emulator;
    this.queue = new Queue({ rootUrl: emulator.rootUrl, credentials: emulator.credentials });
  }

  static async start(options: EmulatorOptions = {}): Promise<Deployment> {
    return new Deployment(await startEmulator({ seed: PLANTED_SEED, ...options }));
  }

  get env(): Record<string, string> {
    return { TASKCLUSTER_ROOT_URL: this.emulator.rootUrl, ...this.emulator.credentials.toEnv() };
  }

  /** Runs `tc` against the deployment, with all scopes. */
  tc(args: readonly string[], options: RunOptions = {}): Promise<Result> {
    return tc(args, { ...options, env: { ...this.env, ...options.env } });
  }

  /** Creates a task. Its queue is `proj/ci`. */
  async createTask(name: string, changes: Partial<TaskDefinitionRequest> = {}): Promise<string> {
    const taskId = slugid();
    await this.queue.createTask(taskId, {
      taskQueueId: 'proj/ci',
      created: new Date(),
      deadline: fromNow('1 hour'),
      metadata: { name, description: 'A task', owner: 'user@example.com', source: 'https://example.com' },
      payload: {},
      ...changes,
    });
    return taskId;
  }

  /** Claims the latest run of a task, and returns a client with the credentials of its worker. */
  async claim(taskId: string): Promise<Queue> {
    const { status } = await this.queue.status(taskId);
    const { credentials } = await this.queue.claimTask(taskId, status.runs.length - 1, { workerGroup: 'group', workerId: 'worker' });
    return this.queue.use({ credentials });
  }

  /** Resolves the latest run of a pending task. */
  async resolve(taskId: string, outcome: 'completed' | 'failed'): Promise<void> {
    const worker = await this.claim(taskId);
    const runId = (await this.queue.status(taskId)).status.runs.length - 1;
    await (outcome === 'completed' ? worker.reportCompleted(taskId, runId) : worker.reportFailed(taskId, runId));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.emulator.close();
  }
}
