import { slugid } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Deployment } from '../support/deployment.ts';

const test = suite('tc group');
const deployment = await Deployment.start();
test.after(() => deployment.emulator.close());

async function createGroup() {
  const taskGroupId = slugid();
  const build = await deployment.createTask('build', { taskGroupId, schedulerId: 'test' });
  const tests = await deployment.createTask('test "all"', {
    taskGroupId,
    schedulerId: 'test',
    dependencies: [build],
    taskQueueId: 'proj/other',
  });
  return { taskGroupId, build, tests };
}

test('status counts, list filters and graph draws', async () => {
  const { taskGroupId, build, tests } = await createGroup();
  await deployment.resolve(build, 'failed');
  const [status, json, list, failed, mermaid, dot, wrong] = await Promise.all([
    deployment.tc(['group', 'status', taskGroupId]),
    deployment.tc(['group', 'status', taskGroupId, '--json']),
    deployment.tc(['group', 'list', taskGroupId]),
    deployment.tc(['group', 'list', taskGroupId, '--state', 'failed', '--json']),
    deployment.tc(['group', 'graph', taskGroupId]),
    deployment.tc(['group', 'graph', taskGroupId, '--format', 'dot']),
    deployment.tc(['group', 'list', taskGroupId, '--state', 'fine']),
  ]);
  assert.match(status.stdout, /^unscheduled +1 .*\nfailed +1 .*\ntotal +2$/m);
  assert.equal(JSON.parse(json.stdout), { taskGroupId, total: 2, counts: { unscheduled: 1, failed: 1 } });
  assert.equal(list.stdout.trim().split('\n').sort(), [`${build}  failed       build`, `${tests}  unscheduled  test "all"`].sort());
  assert.equal(
    JSON.parse(failed.stdout).map((item: { status: { taskId: string } }) => item.status.taskId),
    [build],
  );
  assert.match(mermaid.stdout, /^graph LR\n/);
  assert.match(mermaid.stdout, 'test #34;all#34;<br>unscheduled');
  assert.match(dot.stdout, `"${build}" -> "${tests}";`);
  assert.is(wrong.code, 2);
});

test('status --watch follows the group and tells how it ended', async () => {
  const { taskGroupId, build, tests } = await createGroup();
  const watching = deployment.tc(['group', 'status', taskGroupId, '--watch', '--interval', '0.1']);
  await deployment.resolve(build, 'completed');
  await deployment.resolve(tests, 'failed');
  const { code, stdout, stderr } = await watching;
  assert.is(code, 1);
  assert.is(stdout.trim().split('\n').at(-1), '1 completed, 1 failed');
  assert.match(stderr, `1 of 2 tasks of group ${taskGroupId} did not complete`);
});

test('cancel asks, filters and cancels what is not resolved', async () => {
  const { taskGroupId, build, tests } = await createGroup();
  const unasked = await deployment.tc(['group', 'cancel', taskGroupId]);
  assert.is(unasked.code, 2);
  assert.match(unasked.stderr, `Cancel 2 tasks of group ${taskGroupId}?`);
  const plan = await deployment.tc(['group', 'cancel', taskGroupId, '--dry-run']);
  assert.match(plan.stderr, 'Would cancel 2 tasks.');
  const one = await deployment.tc(['group', 'cancel', taskGroupId, '--task-queue', 'proj/ci', '--yes', '--json']);
  assert.equal(JSON.parse(one.stdout), [build], one.stderr);
  const rest = await deployment.tc(['group', 'cancel', taskGroupId, '--yes']);
  assert.is(rest.stdout, `${tests}\n`);
  const none = await deployment.tc(['group', 'cancel', taskGroupId, '--yes']);
  assert.match(none.stderr, 'There is nothing to cancel.');
});

test('a sealed group takes no more tasks', async () => {
  const { taskGroupId } = await createGroup();
  const { code, stdout } = await deployment.tc(['group', 'seal', taskGroupId, '--yes', '--json']);
  assert.is(code, 0);
  assert.ok(JSON.parse(stdout).sealed);
});

test.run();
