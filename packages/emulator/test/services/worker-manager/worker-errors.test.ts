import { compileSchema } from '@tc/core';
import { WorkerManagerEvents } from '@tc/worker-manager/events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { refusal } from '../../support/deployment.ts';
import { pool, poolDeployment } from '../../support/worker-pool.ts';

const test = suite('worker errors');

const report = {
  workerGroup: 'group',
  workerId: 'worker-1',
  kind: 'startup',
  title: 'No disk',
  description: 'It is full',
  extra: { free: 0 },
};

test('errors of a pool are recorded, listed and published', async () => {
  await using server = await poolDeployment();
  const { manager } = server;
  const first = await manager.reportWorkerError('proj/ci', report);
  assert.equal([first.kind, first.title, first.extra], ['startup', 'No disk', { free: 0, workerGroup: 'group', workerId: 'worker-1' }]);
  await server.emulator.advance('1 minute');
  const second = await manager.reportWorkerError('proj/ci', report);
  const ids: string[] = [];
  for await (const { errorId } of manager.listWorkerPoolErrors('proj/ci', { limit: '1' })) ids.push(errorId);
  assert.equal(ids, [second.errorId, first.errorId]);
  assert.equal((await manager.listWorkerPoolErrors('proj/none')).workerPoolErrors, []);
  await refusal(manager.reportWorkerError('proj/none', report), 'ResourceNotFound');
  assert.equal(server.emulator.notifications, []);
  const [, event] = server.emulator.publishedEvents;
  assert.equal([event?.name, event?.routingKey], ['workerPoolError', 'primary.static.proj.ci.group.worker-1._._']);
  assert.is(event?.message['errorId'], first.errorId);
  assert.equal((await compileSchema(await new WorkerManagerEvents().workerPoolError().schema.load()))(event?.message), []);
});

test('errors are deleted after 7 days', async () => {
  await using server = await poolDeployment();
  const { manager } = server;
  await manager.reportWorkerError('proj/ci', report);
  await server.emulator.advance('6 days');
  await manager.reportWorkerError('proj/ci', { ...report, title: 'Later' });
  const before = await manager.workerPoolErrorStats({ workerPoolId: 'proj/ci' });
  assert.equal(Object.values(before.totals.daily), [1, 0, 0, 0, 0, 0, 1]);
  assert.is(Object.values(before.totals.hourly).at(-1), 1);
  await server.emulator.advance('2 days');
  const { workerPoolErrors } = await manager.listWorkerPoolErrors('proj/ci');
  assert.equal(
    workerPoolErrors.map(({ title }) => title),
    ['Later'],
  );
});

test('the owner of a pool gets an email for each error if emailOnError is set, unless the error repeats', async () => {
  await using server = await poolDeployment();
  await server.manager.updateWorkerPool('proj/ci', { ...pool, emailOnError: true });
  await server.manager.reportWorkerError('proj/ci', report);
  await server.manager.reportWorkerError('proj/ci', report);
  const [mail, ...others] = server.emulator.notifications;
  assert.ok(mail?.type === 'email');
  assert.equal([mail.address, mail.subject], ['me@example.com', 'Worker pool proj/ci: No disk']);
  assert.match(mail.content, 'It is full');
  assert.equal(others, []);
  await server.manager.reportWorkerError('proj/ci', { ...report, extra: { free: 1 } });
  assert.is(server.emulator.notifications.length, 2);
});

test.run();
