import {
  ConfigurationError,
  Credentials,
  compileSchema,
  fromNow,
  parseRoutingKey,
  parseTimestamp,
  satisfiesScope,
  slugid,
  slugidV4,
} from '@tc/core';
import { Queue } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import { TaskDefinitionRequest, TaskStatusResponse } from '@tc/queue/schemas';
import * as assert from 'uvu/assert';
import { failure, type RuntimeTest } from './runtime-test.ts';

const status = { status: { taskId: 'X3KQyKQkQdyPzP0ZQ3TqLw' } } as Awaited<ReturnType<Queue['status']>>;

export const localTests: readonly RuntimeTest[] = [
  {
    name: 'fromEnv: an object with variables can be passed',
    run() {
      const queue = Queue.fromEnv({}, { TASKCLUSTER_ROOT_URL: 'https://tc.example.com', TASKCLUSTER_CLIENT_ID: 'me' });
      assert.is(queue.rootUrl, 'https://tc.example.com');
      assert.is(queue.credentials.clientId, 'me');
    },
  },
  {
    name: 'fromEnv: the environment is read, or the error says what to do instead',
    async run({ rootUrl, runtime }) {
      if (runtime.hasEnvironment) {
        assert.is(Queue.fromEnv().rootUrl, rootUrl);
        return;
      }
      for (const read of [() => Queue.fromEnv(), () => Credentials.fromEnv()]) {
        const error = await failure(read, ConfigurationError);
        assert.match(error.message, 'environment variables do not exist here; pass rootUrl and credentials to the constructor');
      }
    },
  },
  {
    name: 'slugids: they are random UUIDs and do not repeat',
    run() {
      const ids = Array.from({ length: 200 }, slugid);
      for (const id of ids) assert.match(id, /^[A-Za-f][\w-]{7}[Q-T][\w-][CGKOSWaeimquy26-][\w-]{10}[AQgw]$/);
      assert.is(new Set([...ids, ...Array.from({ length: 200 }, slugidV4)]).size, 400);
    },
  },
  {
    name: 'fakes: methods are answered without a deployment, and recorded',
    async run() {
      const queue = new Queue({ fake: { status: (taskId) => ({ status: { ...status.status, taskId } }) } });
      assert.is((await queue.status('abc')).status.taskId, 'abc');
      assert.equal(queue.fakeCalls['status'], [{ taskId: 'abc' }]);
      await failure(() => queue.ping(), ConfigurationError);
    },
  },
  {
    name: 'validation: it works where text cannot be compiled to functions',
    async run({ runtime }) {
      let evaluates = true;
      try {
        new Function('return 1')();
      } catch {
        evaluates = false;
      }
      assert.is(evaluates, runtime.allowsEval);
      const check = await compileSchema(TaskDefinitionRequest);
      const issues = check({ created: '2024-01-01T00:00:00.000Z', deadline: 5, metadata: {}, payload: {}, unknown: 1 });
      const found = issues.map(({ path, message }) => `${path} ${message}`);
      for (const expected of ['/deadline is 5, expected a string', '/metadata/name is missing', '/unknown is not a known property'])
        assert.ok(found.includes(expected), `${expected}, got ${found.join('; ')}`);
      const newer = { ...status, addedLater: 1 };
      assert.is(
        (await compileSchema(TaskStatusResponse, 'strict'))(newer).some(({ path }) => path === '/addedLater'),
        true,
      );
      assert.is(
        (await compileSchema(TaskStatusResponse, 'lenient'))(newer).some(({ path }) => path === '/addedLater'),
        false,
      );
    },
  },
  {
    name: 'events: bindings and routing keys',
    run() {
      const binding = new QueueEvents().taskCompleted({ taskGroupId: 'X3KQyKQkQdyPzP0ZQ3TqLw' });
      assert.is(binding.exchange, 'exchange/taskcluster-queue/v1/task-completed');
      assert.is(binding.routingKeyPattern, 'primary.*.*.*.*.*.*.*.X3KQyKQkQdyPzP0ZQ3TqLw.#');
      const key = binding.routingKeyPattern.replaceAll('*', 'a').replace('#', '_');
      assert.is(parseRoutingKey(binding, key).taskGroupId, 'X3KQyKQkQdyPzP0ZQ3TqLw');
    },
  },
  {
    name: 'time and scopes',
    run() {
      assert.is(fromNow('1 day', new Date(0)).toISOString(), '1970-01-02T00:00:00.000Z');
      assert.is(parseTimestamp('2024-02-29T12:00:00.5+01:00').getTime(), Date.UTC(2024, 1, 29, 11, 0, 0, 500));
      assert.ok(satisfiesScope(['queue:*'], 'queue:get-artifact:x'));
    },
  },
];
