import { Auth } from '@tc/auth';
import { ApiError, fromNow, slugid } from '@tc/core';
import { Queue, type TaskClaim, type TaskDefinitionRequest } from '@tc/queue';
import { PLANTED_SEED } from '@tc/test-support/planted-secrets';
import { until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/index.ts';

/** An emulator, with clients that have all scopes and that check payloads and responses against the schemas. */
export interface TestDeployment extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly auth: Auth;
  readonly queue: Queue;
  /** Creates a client with these scopes. @returns its credentials */
  clientWith(...scopes: string[]): Promise<{ clientId: string; accessToken: string }>;
}

/** Starts an emulator for a test. */
export async function deployment(options: EmulatorOptions = {}): Promise<TestDeployment> {
  const emulator = await startEmulator({ seed: PLANTED_SEED, ...options });
  const { rootUrl, credentials } = emulator;
  const auth = new Auth({ rootUrl, credentials, validate: true, retries: 0 });
  const queue = new Queue({ rootUrl, credentials, validate: true, retries: 0 });
  return {
    emulator,
    auth,
    queue,
    async clientWith(...scopes) {
      const clientId = `test/${slugid()}`;
      const { accessToken } = await auth.createClient(clientId, { expires: fromNow('1 year', emulator.now()), description: '', scopes });
      return { clientId, accessToken };
    },
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}

/** A task definition for `proj/ci`, created now on the emulator's clock. */
export function sampleTask({ emulator }: TestDeployment, changes: Partial<TaskDefinitionRequest> = {}): TaskDefinitionRequest {
  return {
    provisionerId: 'proj',
    workerType: 'ci',
    created: emulator.now(),
    deadline: fromNow('1 day', emulator.now()),
    payload: {},
    metadata: { name: 'build', description: 'Builds it', owner: 'me@example.com', source: 'https://example.com/build.yml' },
    ...changes,
  };
}

/** Creates a task. @returns its taskId */
export async function createTask(
  test: TestDeployment,
  changes: Partial<TaskDefinitionRequest> = {},
  taskId: string = slugid(),
): Promise<string> {
  await test.queue.createTask(taskId, sampleTask(test, changes));
  return taskId;
}

/** Claims a task as a worker of `proj/ci`. @returns the claim, with a queue client that has its credentials */
export async function claimOne({ queue }: TestDeployment, workerId = 'worker-1'): Promise<TaskClaim & { taskQueue: Queue }> {
  const { tasks } = await queue.claimWork('proj/ci', { workerGroup: 'group', workerId, tasks: 1 });
  const [claim] = tasks;
  assert.ok(claim, 'expected a task to claim');
  return { ...claim, taskQueue: queue.use({ credentials: claim.credentials }) };
}

/** Resolves when the queue has seen a worker, which is when its `claimWork` call is waiting. */
export async function workerSeen({ queue }: TestDeployment, workerId: string, taskQueueId = 'proj/ci'): Promise<void> {
  const [provisionerId = '', workerType = ''] = taskQueueId.split('/');
  const seen = async () => (await queue.listWorkers(provisionerId, workerType)).workers.some((one) => one.workerId === workerId);
  await until(seen, `${workerId} asks for work`);
}

/** The scopes of a client, expanded, without those that everyone has. */
export async function ownScopes(auth: Auth): Promise<string[]> {
  const everyone = new Set((await auth.use({ credentials: undefined }).currentScopes()).scopes);
  return (await auth.currentScopes()).scopes.filter((scope) => !everyone.has(scope));
}

/** Checks that a call fails with this error code. @returns the error */
export async function refusal(call: Promise<unknown>, code: string): Promise<ApiError> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    assert.is(error.code, code, error.message);
    return error;
  }
  throw new Error(`expected ${code}, but the call succeeded`);
}
