import { apiError, cutBeforeHeaders, json, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { standardError } from '@tc/test-support/standard-error';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Sample } from '../sample-service.ts';

const test = suite('debug');

async function callWithThreeAttempts(): Promise<void> {
  await using server = await misbehavingServer(apiError(500, 'X', 'y'), cutBeforeHeaders, json(200, {}));
  await new Sample({ rootUrl: server.rootUrl, delayFactor: 1 }).ping();
}

test('with TASKCLUSTER_DEBUG set to any value, every attempt writes a line', async () => {
  for (const TASKCLUSTER_DEBUG of ['1', '*', 'no']) {
    const lines = (await standardError({ TASKCLUSTER_DEBUG }, callWithThreeAttempts)).trimEnd().split('\n');
    assert.is(lines.length, 3);
    assert.match(
      lines[0] ?? '',
      /^taskcluster: sample\.ping GET http:\/\/127\.0\.0\.1:\d+\/api\/sample\/v1\/ping: 500, attempt 1, \d+ ms$/,
    );
    assert.match(lines[1] ?? '', /^taskcluster: sample\.ping GET .*: socket hang up, attempt 2$/);
    assert.match(lines[2] ?? '', /: 200, attempt 3, \d+ ms$/);
  }
});

test('without TASKCLUSTER_DEBUG, or if it is empty, nothing is written', async () => {
  assert.is(await standardError({}, callWithThreeAttempts), '');
  assert.is(await standardError({ TASKCLUSTER_DEBUG: '' }, callWithThreeAttempts), '');
});

test.run();
