import { type Emulator, startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { PLANTED_SEED } from '@tc/test-support/planted-secrets';
import { suite, type uvu } from 'uvu';
import { newTaskQueueId } from './task-steps.ts';

/** What the tests of a suite get. */
export interface Deployment {
  readonly emulator: Emulator;
  /** It does not repeat calls. */
  readonly queue: Queue;
  /** Of this test alone. */
  readonly taskQueueId: string;
}

/** A suite whose tests share an emulator. */
export function emulatorSuite(name: string): uvu.Test<Deployment> {
  const test = suite<{ -readonly [Key in keyof Deployment]: Deployment[Key] }>(name);
  test.before(async (context) => {
    context.emulator = await startEmulator({ seed: PLANTED_SEED });
  });
  test.before.each((context) => {
    const { rootUrl, credentials } = context.emulator;
    context.queue = new Queue({ rootUrl, credentials, retries: 0 });
    context.taskQueueId = newTaskQueueId();
  });
  test.after(({ emulator }) => emulator.close());
  return test;
}
