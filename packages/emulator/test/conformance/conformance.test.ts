import { Auth } from '@tc/auth';
import { Hooks } from '@tc/hooks';
import { Queue } from '@tc/queue';
import { Secrets } from '@tc/secrets';
import { WorkerManager } from '@tc/worker-manager';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runBehaviour } from '../../src/conformance/runner.ts';
import { ALL, connect } from '../../src/conformance/suite.ts';
import type { Target } from '../../src/conformance/target.ts';
import { type Emulator, startEmulator } from '../../src/index.ts';

const test = suite<{ emulator: Emulator; target: Target }>('conformance');

test.before(async (context) => {
  context.emulator = await startEmulator({ claimWorkWait: 0 });
  context.target = await connect(context.emulator.rootUrl, context.emulator.credentials, { validate: true });
});
test.after(({ emulator }) => emulator.close());

for (const behaviour of ALL) {
  test(`${behaviour.service}: ${behaviour.name}`, async ({ target }) => {
    const outcome = await runBehaviour(behaviour, target);
    if (outcome.result === 'failed') throw outcome.error;
    assert.is(outcome.result, 'passed', outcome.result === 'skipped' ? outcome.reason : '');
  });
}

test('the behaviours leave behind only things that expire', async ({ emulator }) => {
  const auth = new Auth(emulator);
  const queue = new Queue(emulator);
  const names: string[] = [];
  for await (const { clientId } of auth.listClients({ prefix: 'conformance-' })) names.push(clientId);
  for await (const roleId of auth.listRoleIds()) names.push(roleId);
  for await (const secret of new Secrets(emulator).list()) names.push(secret);
  const { groups } = await new Hooks(emulator).listHookGroups();
  names.push(...groups);
  for await (const { workerPoolId } of new WorkerManager(emulator).listWorkerPools()) names.push(String(workerPoolId));
  assert.equal(
    names.filter((name) => name.includes('conformance-')),
    [],
  );
  const created = emulator.publishedEvents.filter(({ name }) => name === 'taskDefined').map(({ message }) => message['status']);
  assert.ok(created.length > 100, `${created.length} tasks were created`);
  for (const { taskId } of created as { taskId: string }[]) {
    const { state } = (await queue.status(taskId)).status;
    assert.ok(['completed', 'failed', 'exception'].includes(state), `${taskId} is ${state}`);
  }
});

test.run();
