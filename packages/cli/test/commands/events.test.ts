import { setTimeout as sleep } from 'node:timers/promises';
import * as assert from 'uvu/assert';
import { brokerSuite, brokerUrl } from '../../../pulse/test/broker.ts';
import { Deployment } from '../support/deployment.ts';
import { type Result, tc, tcHere } from '../support/tc.ts';

const { test, broker } = brokerSuite('tc events', await brokerUrl());

/** The variables for an account at the broker. */
function pulseEnvironment(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    PULSE_HOST: hostname,
    PULSE_PORT: port || '5672',
    PULSE_USERNAME: username,
    PULSE_PASSWORD: decodeURIComponent(password),
    PULSE_TLS: 'false',
    ...(pathname.length > 1 && { PULSE_VHOST: decodeURIComponent(pathname.slice(1)) }),
  };
}

/** Runs `tc events` with the account. */
function follow(args: readonly string[]): Promise<Result> {
  return tc(['events', ...args], { env: pulseEnvironment(broker) });
}

test('events are followed, filtered and counted', async () => {
  await using deployment = await Deployment.start({ amqp: broker });
  const taskId = await deployment.createTask('followed');
  const other = await deployment.createTask('other');
  const where = ['--where', `taskId=${taskId}`, '--count', '2'];
  let done = false;
  const results = Promise.all([follow(['queue', 'taskRunning', 'taskFailed', ...where]), follow(['queue', ...where, '--json'])]).finally(
    () => {
      done = true;
    },
  );
  // A temporary queue misses what is published before it exists, so the task runs again and again.
  while (!done) {
    await Promise.all([deployment.resolve(taskId, 'failed'), deployment.resolve(other, 'failed')]);
    await Promise.all([deployment.queue.rerunTask(taskId), deployment.queue.rerunTask(other)]);
    await sleep(100);
  }
  const [text, objects] = await results;
  assert.is(text.code, 0, text.stderr);
  assert.is(text.stdout.trim().split('\n').length, 2);
  for (const line of text.stdout.trim().split('\n'))
    assert.match(line, new RegExp(`^\\d\\d:\\d\\d:\\d\\d task(Running|Failed) taskId=${taskId} `));
  for (const line of objects.stdout.trim().split('\n')) {
    const { event, exchange, routing, payload } = JSON.parse(line);
    assert.match(event, /^task/);
    assert.match(exchange, 'exchange/taskcluster-queue/v1/task-');
    assert.equal([routing.taskId, payload.status.taskId], [taskId, taskId]);
  }
});

test('wrong names and missing accounts are errors', async () => {
  for (const [args, code, message] of [
    [['queu'], 2, 'Did you mean queue?'],
    [['queue', 'taskFail'], 2, 'Did you mean taskFailed?'],
    [['queue', 'taskFailed', '--where', 'nope=1'], 2, 'nope'],
    [['queue'], 2, 'PULSE_'],
  ] as const) {
    const result = await tcHere(['events', ...args]);
    assert.is(result.code, code, result.stderr);
    assert.match(result.stderr, message);
  }
});

test.run();
