import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runBehaviour } from '../../src/conformance/runner.ts';
import { ALL, connect } from '../../src/conformance/suite.ts';
import { type Emulator, startEmulator } from '../../src/index.ts';

const test = suite<{ emulator: Emulator }>('conformance');

test.before(async (context) => {
  context.emulator = await startEmulator({ claimWorkWait: 0 });
});
test.after(({ emulator }) => emulator.close());

for (const behaviour of ALL) {
  test(`${behaviour.service}: ${behaviour.name}`, async ({ emulator }) => {
    const target = await connect(emulator.rootUrl, emulator.credentials, { validate: true });
    const outcome = await runBehaviour(behaviour, target);
    if (outcome.result === 'failed') throw outcome.error;
    assert.is(outcome.result, 'passed', outcome.result === 'skipped' ? outcome.reason : '');
  });
}

test.run();
