import { type Emulator, startEmulator } from '@tc/emulator';
import { suite as uvuSuite } from 'uvu';
import type { Deployment } from '../src/runtime-test.ts';
import { type Outcome, suite } from '../src/suite.ts';
import { type Runtime, runtimes } from './runtimes.ts';

const test = uvuSuite('runtimes');

const ACCESS_TOKEN = 'the-access-token-of-the-tests';
const FAULTY = { unavailableTwice: 'unavailable-twice', cutOnce: 'cut-once', slow: 'slow', unavailable: 'unavailable' };

const emulators: Emulator[] = [];

/** Starts a deployment of its own for a runtime. */
async function deploy({ traits }: Runtime): Promise<Deployment> {
  const clients = ['tests', ...Object.values(FAULTY)].map((clientId) => ({ clientId, accessToken: ACCESS_TOKEN, scopes: ['*'] }));
  const [emulator, skewed] = await Promise.all([startEmulator({ clients }), startEmulator({ clients })]);
  emulators.push(emulator, skewed);
  skewed.skewClock('1 hour');
  const call = { service: 'queue', method: 'ping' };
  emulator.fail({ ...call, clientId: FAULTY.unavailableTwice, status: 503, times: 2 });
  emulator.fail({ ...call, clientId: FAULTY.unavailable, status: 503 });
  emulator.fail({ ...call, clientId: FAULTY.cutOnce, cut: 'before', times: 1 });
  emulator.fail({ ...call, clientId: FAULTY.slow, delay: '5 seconds' });
  return {
    rootUrl: emulator.rootUrl,
    skewedRootUrl: skewed.rootUrl,
    clientId: 'tests',
    accessToken: ACCESS_TOKEN,
    faulty: FAULTY,
    runtime: traits,
  };
}

for (const runtime of runtimes) {
  const { name, program, run } = runtime;
  if (program === undefined && process.env['CI'] !== 'true') {
    console.warn(`\n!!! ${name} IS NOT INSTALLED: its ${suite.length} tests are skipped. They run when CI=true.\n`);
    for (const one of suite) test.skip(`${name}: ${one.name}`, () => {});
    continue;
  }
  let started: Promise<Outcome[]> | undefined;
  const outcomes = (): Promise<Outcome[]> => {
    if (program === undefined) throw new Error(`${name} is not installed, and CI=true`);
    started ??= deploy(runtime).then((deployment) => run(program, deployment));
    return started;
  };
  for (const one of suite) {
    test(`${name}: ${one.name}`, async () => {
      const outcome = (await outcomes()).find((candidate) => candidate.name === one.name);
      if (outcome === undefined) throw new Error('the runtime did not run this test');
      if (outcome.error !== undefined) throw new Error(outcome.error);
    });
  }
}

test.after(async () => {
  for (const emulator of emulators) await emulator.close();
});

test.run();
