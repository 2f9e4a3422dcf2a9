import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromNow } from '@tc/core';
import { Index } from '@tc/index';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Deployment } from '../support/deployment.ts';

const test = suite('hooks, index, secrets and pools');
const deployment = await Deployment.start({
  hooks: [
    {
      hookGroupId: 'project',
      hookId: 'nightly',
      metadata: { name: 'Nightly', description: 'x', owner: 'user@example.com' },
      schedule: ['0 0 3 * * *'],
      triggerSchema: { type: 'object', properties: { branch: { type: 'string' } }, additionalProperties: false },
      task: {
        taskQueueId: 'proj/ci',
        created: { $fromNow: '0 seconds' },
        deadline: { $fromNow: '1 hour' },
        metadata: { name: 'nightly of $' + '{payload.branch}', description: 'x', owner: 'user@example.com', source: 'https://example.com' },
        payload: {},
      },
    },
  ],
  roles: [
    { roleId: 'hook-id:project/nightly', scopes: ['queue:create-task:*', 'queue:scheduler-id:*'], description: 'x' },
    { roleId: 'anonymous', scopes: [], description: 'x' },
  ],
  pools: [
    {
      workerPoolId: 'proj/ci',
      providerId: 'static',
      description: 'x',
      owner: 'user@example.com',
      emailOnError: false,
      config: {},
    },
  ],
});
test.after(() => deployment.emulator.close());

test('hooks are listed, triggered and looked at', async () => {
  const list = await deployment.tc(['hook', 'list']);
  assert.match(list.stdout, /^project +nightly +0 0 3 \* \* \* +Nightly$/m);
  const trigger = await deployment.tc(['hook', 'trigger', 'project', 'nightly', '--set', 'branch=main']);
  assert.is(trigger.code, 0, trigger.stderr);
  assert.is((await deployment.queue.task(trigger.stdout.trim())).metadata.name, 'nightly of main');
  const [status, json, wrong] = await Promise.all([
    deployment.tc(['hook', 'status', 'project', 'nightly']),
    deployment.tc(['hook', 'status', 'project', 'nightly', '--json']),
    deployment.tc(['hook', 'trigger', 'project', 'nightly', '--set', 'branch=5']),
  ]);
  assert.match(status.stdout, trigger.stdout.trim());
  assert.is(JSON.parse(json.stdout).fires[0].taskId, trigger.stdout.trim());
  assert.is(wrong.code, 1);
});

test('tasks are found in the index', async () => {
  const taskId = await deployment.createTask('indexed');
  const index = new Index({ rootUrl: deployment.emulator.rootUrl, credentials: deployment.emulator.credentials });
  await index.insertTask('project.x.latest', { taskId, rank: 1, data: {}, expires: fromNow('1 day') });
  await index.insertTask('alone', { taskId, rank: 1, data: {}, expires: fromNow('1 day') });
  const [find, list, root, rootList, missing] = await Promise.all([
    deployment.tc(['index', 'find', 'project.x.latest']),
    deployment.tc(['index', 'list', 'project.x', '--json']),
    deployment.tc(['index', 'list', '--json']),
    deployment.tc(['index', 'list']),
    deployment.tc(['index', 'find', 'project.y']),
  ]);
  assert.is(find.stdout, `${taskId}\n`);
  assert.is(JSON.parse(list.stdout).tasks[0].taskId, taskId);
  const { namespaces, tasks } = JSON.parse(root.stdout);
  assert.equal([namespaces[0].namespace, tasks[0].namespace], ['project', 'alone']);
  assert.match(rootList.stdout, new RegExp(`^project\\.\\* .*\\nalone +${taskId} `));
  assert.is(missing.code, 1);
});

test('secrets are written, listed, read and deleted', async () => {
  const file = join(temporaryFolder('tc-secret'), 'secret.yml');
  await writeFile(file, 'token: hush-hush\nport: 5\n');
  const set = await deployment.tc(['secret', 'set', 'project/x', file]);
  assert.is(set.code, 0, set.stderr);
  assert.not.match(set.stdout + set.stderr, 'hush');
  const [list, get, key, missing, bad] = await Promise.all([
    deployment.tc(['secret', 'list', '--prefix', 'project/']),
    deployment.tc(['secret', 'get', 'project/x', '--json']),
    deployment.tc(['secret', 'get', 'project/x', 'token']),
    deployment.tc(['secret', 'get', 'project/x', 'nope']),
    deployment.tc(['secret', 'set', 'project/y', '-'], { input: '[1]' }),
  ]);
  assert.is(list.stdout, 'project/x\n');
  assert.equal(JSON.parse(get.stdout).secret, { token: 'hush-hush', port: 5 });
  assert.is(key.stdout, 'hush-hush\n');
  assert.is(missing.code, 1);
  assert.is(bad.code, 2);
  assert.is((await deployment.tc(['secret', 'delete', 'project/x', '--yes'])).code, 0);
  assert.is((await deployment.tc(['secret', 'get', 'project/x'])).code, 1);
});

test('worker pools are listed', async () => {
  const [list, workers, errors, wrong] = await Promise.all([
    deployment.tc(['pool', 'list']),
    deployment.tc(['pool', 'workers', 'proj/ci', '--json']),
    deployment.tc(['pool', 'errors', 'proj/ci', '--json']),
    deployment.tc(['pool', 'workers', 'proj']),
  ]);
  assert.match(list.stdout, /^proj\/ci +static/m, list.stderr);
  assert.equal(JSON.parse(workers.stdout), []);
  assert.equal(JSON.parse(errors.stdout), []);
  assert.is(wrong.code, 2);
});

test.run();
