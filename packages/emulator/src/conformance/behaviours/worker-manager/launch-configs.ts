import assert from 'node:assert/strict';
import type { WorkerPoolFullDefinition } from '@tc/worker-manager';
import { type Behaviour, behaviours } from '../../behaviour.ts';
import { addWorker, makePool, poolDefinition } from '../../static-pool.ts';
import type { TestContext } from '../../test-context.ts';

/** A launch configuration that starts nothing. */
interface LaunchConfig {
  readonly region: string;
  readonly workerManager?: { readonly launchConfigId?: string; readonly initialWeight?: number };
}

/**
 * Gives launch configurations to the worker pool of the context. They can be tested with any deployment, because the null provider
 * accepts them and starts no workers. The pool must have a worker, or it disappears.
 */
function setLaunchConfigs(context: TestContext, ...launchConfigs: LaunchConfig[]): PromiseLike<WorkerPoolFullDefinition> {
  const pool = poolDefinition(context, {
    providerId: 'null-provider',
    config: { launchConfigs: launchConfigs.map((config) => ({ ...config })) },
  });
  return context.workerManager.updateWorkerPool(context.taskQueueId, pool);
}

async function make(context: TestContext, ...launchConfigs: LaunchConfig[]): Promise<string[]> {
  await makePool(context);
  await addWorker(context);
  return idsIn(await setLaunchConfigs(context, ...launchConfigs));
}

/** The ids of a pool's launch configurations. */
function idsIn({ config }: WorkerPoolFullDefinition): string[] {
  const { launchConfigs = [] } = config as { launchConfigs?: LaunchConfig[] };
  return launchConfigs.map(({ workerManager }) => workerManager?.launchConfigId ?? '').sort();
}

async function list(context: TestContext, includeArchived?: 'true' | 'false'): Promise<[id: string, isArchived: boolean][]> {
  const found: [string, boolean][] = [];
  const query = includeArchived === undefined ? {} : { includeArchived };
  for await (const one of context.workerManager.listWorkerPoolLaunchConfigs(context.taskQueueId, query)) {
    found.push([one.launchConfigId, one.isArchived]);
  }
  return found;
}

const named = (launchConfigId: string, region = 'a', initialWeight = 1): LaunchConfig => ({
  region,
  workerManager: { launchConfigId, initialWeight },
});

export const launchConfigBehaviours: readonly Behaviour[] = behaviours('worker-manager', {
  'launch configs get ids that depend on their content': async (context) => {
    const ids = await make(context, { region: 'a' }, { region: 'b' });
    assert.equal(new Set(ids).size, 2);
    for (const id of ids) assert.match(id, /^lc-[0-9a-f]{20}$/);
    assert.deepEqual(idsIn(await setLaunchConfigs(context, { region: 'b' }, { region: 'a' })), ids);
  },

  'launch configs keep the ids that they have': async (context) => {
    assert.deepEqual(await make(context, named('one'), named('two', 'b')), ['one', 'two']);
    assert.deepEqual(idsIn(await context.workerManager.workerPool(context.taskQueueId)), ['one', 'two']);
  },

  'launch configs are listed by id, in pages': async (context) => {
    await make(context, named('two', 'b'), named('one'));
    assert.deepEqual(await list(context), [
      ['one', false],
      ['two', false],
    ]);
    const page = await context.workerManager.listWorkerPoolLaunchConfigs(context.taskQueueId, { limit: '1' });
    assert.deepEqual([page.workerPoolLaunchConfigs[0]?.launchConfigId, typeof page.continuationToken], ['one', 'string']);
  },

  'a launch config keeps its content': async (context) => {
    await make(context, named('one', 'a', 0.5));
    const { workerPoolLaunchConfigs } = await context.workerManager.listWorkerPoolLaunchConfigs(context.taskQueueId);
    assert.deepEqual(workerPoolLaunchConfigs[0]?.configuration, named('one', 'a', 0.5));
    assert.equal(workerPoolLaunchConfigs[0]?.workerPoolId, context.taskQueueId);
  },

  'a launch config that is removed from its pool is archived': async (context) => {
    await make(context, named('one'), named('two', 'b'));
    await setLaunchConfigs(context, named('two', 'b'));
    assert.deepEqual(await list(context), [['two', false]]);
    assert.deepEqual(await list(context, 'false'), [['two', false]]);
    assert.deepEqual(await list(context, 'true'), [
      ['one', true],
      ['two', false],
    ]);
  },

  'an archived launch config can be used again': async (context) => {
    await make(context, named('one'));
    await setLaunchConfigs(context);
    assert.deepEqual(await list(context), []);
    await setLaunchConfigs(context, named('one'));
    assert.deepEqual(await list(context), [['one', false]]);
  },

  'the weight of a launch config can change': async (context) => {
    await make(context, named('one'));
    await setLaunchConfigs(context, named('one', 'a', 0));
    const { workerPoolLaunchConfigs } = await context.workerManager.listWorkerPoolLaunchConfigs(context.taskQueueId);
    assert.deepEqual(workerPoolLaunchConfigs[0]?.configuration['workerManager'], { launchConfigId: 'one', initialWeight: 0 });
  },

  'other content cannot change under the same id, not even after archiving': async (context) => {
    await make(context, named('one'));
    await context.refused(() => setLaunchConfigs(context, named('one', 'b')), 'RequestConflict');
    await setLaunchConfigs(context);
    await context.refused(() => setLaunchConfigs(context, named('one', 'b')), 'RequestConflict');
  },

  'a refused update changes no launch configs': async (context) => {
    await make(context, named('one'));
    await context.refused(() => setLaunchConfigs(context, named('two'), named('one', 'b')), 'RequestConflict');
    assert.deepEqual(await list(context, 'true'), [['one', false]]);
  },

  'deleting a worker pool archives its launch configs': async (context) => {
    await make(context, named('one'));
    const pool = await context.workerManager.deleteWorkerPool(context.taskQueueId);
    assert.deepEqual(idsIn(pool), []);
    assert.deepEqual(await list(context, 'true'), [['one', true]]);
  },

  'the launch configs of an unknown worker pool are not found': async (context) => {
    const call = () => context.workerManager.listWorkerPoolLaunchConfigs(`${context.provisionerId}/none`);
    await context.refused(call, 'ResourceNotFound');
  },

  'listing launch configs needs the scope for reading the worker pool': async (context) => {
    await make(context, named('one'));
    const { taskQueueId } = context;
    await context.onlyWith(`worker-manager:get-worker-pool:${taskQueueId}`, context.workerManager, (client) =>
      client.listWorkerPoolLaunchConfigs(taskQueueId),
    );
  },
});
