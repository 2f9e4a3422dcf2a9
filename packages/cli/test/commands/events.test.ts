import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
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

/** Does something that makes events, again and again until `results` is there: a temporary queue misses what is published before it exists. */
async function during<T>(results: Promise<T>, makeEvents: () => Promise<unknown>): Promise<T> {
  let done = false;
  void results.finally(() => {
    done = true;
  });
  while (!done) {
    await makeEvents();
    await sleep(100);
  }
  return results;
}

test('events are followed, filtered and counted', async () => {
  await using deployment = await Deployment.start({ amqp: broker });
  const taskId = await deployment.createTask('followed');
  const other = await deployment.createTask('other');
  const where = ['--where', `taskId=${taskId}`, '--count', '2'];
  const following = [follow(['queue', 'taskRunning', 'taskFailed', ...where]), follow(['queue', ...where, '--json'])] as const;
  const [text, objects] = await during(Promise.all(following), async () => {
    await Promise.all([deployment.resolve(taskId, 'failed'), deployment.resolve(other, 'failed')]);
    await Promise.all([deployment.queue.rerunTask(taskId), deployment.queue.rerunTask(other)]);
  });
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

test('the account can be in a profile. One that is named goes before the environment', async () => {
  await using deployment = await Deployment.start({ amqp: broker });
  const TC_CONFIG = join(temporaryFolder('tc-config'), 'config.yml');
  const set = await tc(['--profile', 'local', 'config', 'set', 'pulseUrl'], { input: broker, env: { TC_CONFIG } });
  assert.equal([set.code, set.stdout, set.stderr], [0, '', 'Set pulseUrl of profile local.\n']);
  const elsewhere = { PULSE_HOST: 'nowhere.invalid', PULSE_USERNAME: 'x', PULSE_PASSWORD: 'x' };
  const args = ['events', 'queue', 'taskPending', '--count', '1'];
  const following = [tc(args, { env: { TC_CONFIG } }), tc(['--profile', 'local', ...args], { env: { TC_CONFIG, ...elsewhere } })];
  for (const { code, stdout, stderr } of await during(Promise.all(following), () => deployment.createTask('pending'))) {
    assert.is(code, 0, stderr);
    assert.match(stdout, 'taskPending');
  }
});

test('wrong names and missing accounts are errors', async () => {
  const TC_CONFIG = join(temporaryFolder('tc-config'), 'config.yml');
  assert.is((await tcHere(['--profile', 'local', 'config', 'set', 'rootUrl', 'https://tc.example.com'], { TC_CONFIG })).code, 0);
  for (const [args, code, message] of [
    [['queu'], 2, 'Did you mean queue?'],
    [['queue', 'taskFail'], 2, 'Did you mean taskFailed?'],
    [['queue', 'taskFailed', '--where', 'nope=1'], 2, 'nope'],
    [['queue'], 2, 'profile "local" has no pulseUrl'],
    [['queue', '--profile', 'local'], 2, 'Run: tc --profile local config set pulseUrl'],
  ] as const) {
    const result = await tcHere(['events', ...args], { TC_CONFIG });
    assert.is(result.code, code, result.stderr);
    assert.match(result.stderr, message);
  }
  assert.match((await tcHere(['events', 'queue'])).stderr, 'PULSE_HOST is not set, and no profile is configured');
  const wrong = await tcHere(['config', 'set', 'pulseUrl', 'https://me:pass-word@pulse.example.com'], { TC_CONFIG });
  assert.is(wrong.code, 2);
  assert.match(wrong.stderr, 'expected amqps://user:password@host:port/vhost');
  assert.not.match(wrong.stderr, 'pass-word');
});

test.run();
