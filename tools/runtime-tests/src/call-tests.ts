import { ApiError, ConfigurationError, ConnectionError, fromNow, slugid, TimeoutError, ValidationError } from '@tc/core';
import { Queue } from '@tc/queue';
import * as assert from 'uvu/assert';
import { type Deployment, failure, type RuntimeTest } from './runtime-test.ts';

function queueOf({ rootUrl, clientId, accessToken }: Deployment): Queue {
  return new Queue({ rootUrl, credentials: { clientId, accessToken }, delayFactor: 1 });
}

function faulty({ rootUrl, accessToken, faulty: clients }: Deployment, which: keyof Deployment['faulty']): Queue {
  return new Queue({ rootUrl, credentials: { clientId: clients[which], accessToken }, delayFactor: 1 });
}

function definition(taskGroupId: string) {
  return {
    taskQueueId: 'proj-tests/runtimes',
    schedulerId: 'tests',
    taskGroupId,
    created: new Date(),
    deadline: fromNow('1 hour'),
    payload: { text: 'é 漢字 😀' },
    metadata: { name: 'Test', description: 'é 漢字 😀', owner: 'tests@example.com', source: 'https://example.com/' },
  };
}

export const callTests: readonly RuntimeTest[] = [
  {
    name: 'calls: a task is created, read and claimed',
    async run(deployment) {
      const queue = queueOf(deployment);
      const taskId = slugid();
      const { status } = await queue.createTask(taskId, definition(taskId));
      assert.is(status.state, 'pending');
      assert.equal((await queue.task(taskId)).payload, { text: 'é 漢字 😀' });
      const { data, summary } = await queue.status(taskId).withSummary();
      assert.is(data.status.taskId, taskId);
      assert.is(summary.attempts, 1);
      assert.is(summary.status, 200);
      assert.ok(summary.duration >= 0);
      assert.is(summary.request.headers['authorization'], '[redacted]');
    },
  },
  {
    name: 'calls: the signature is valid for any route argument and query',
    async run(deployment) {
      const queue = queueOf(deployment);
      const taskId = slugid();
      await queue.createTask(taskId, definition(taskId));
      for (const name of ['public/logs/live.log', "it's (a) ~b!*", '[x]{y}|z^', 'a+b=c&d;e,f:@$']) {
        const error = await failure(() => queue.artifactInfo(taskId, '0', name), ApiError);
        assert.is(error.statusCode, 404, `${name}: ${error.message}`);
      }
      assert.equal((await queue.listTaskGroup(taskId, { limit: 1 })).tasks.length, 1);
    },
  },
  {
    name: 'calls: errors have the server’s code and message',
    async run(deployment) {
      const error = await failure(() => queueOf(deployment).status(slugid()), ApiError);
      assert.is(error.statusCode, 404);
      assert.is(error.code, 'ResourceNotFound');
      assert.match(error.message, 'queue.status failed with 404 ResourceNotFound');
      const wrong = { clientId: deployment.clientId, accessToken: 'another-token' };
      const taskId = slugid();
      const refused = await failure(() => queueOf(deployment).use({ credentials: wrong }).createTask(taskId, definition(taskId)), ApiError);
      assert.is(refused.statusCode, 401);
    },
  },
  {
    name: 'calls: all pages are listed',
    async run(deployment) {
      const queue = queueOf(deployment);
      const taskGroupId = slugid();
      const taskIds = Array.from({ length: 5 }, slugid);
      for (const taskId of taskIds) await queue.createTask(taskId, definition(taskGroupId));
      const listed: string[] = [];
      for await (const { status } of queue.listTaskGroup(taskGroupId, { limit: 2 })) listed.push(status.taskId);
      assert.equal(listed.sort(), [...taskIds].sort());
      let pages = 0;
      for await (const { tasks } of queue.listTaskGroup(taskGroupId, { limit: 2 }).pages()) {
        assert.ok(tasks.length <= 2);
        pages++;
      }
      assert.ok(pages >= 3);
    },
  },
  {
    name: 'calls: a call is repeated while the server is unavailable, and after a lost connection',
    async run(deployment) {
      assert.is((await faulty(deployment, 'unavailableTwice').request('GET', '/ping').withSummary()).summary.attempts, 3);
      // Browsers and workerd may repeat a GET by themselves.
      assert.ok((await faulty(deployment, 'cutOnce').request('GET', '/ping').withSummary()).summary.attempts <= 2);
      const error = await failure(() => faulty(deployment, 'unavailable').request('GET', '/ping', { retries: 2 }), ApiError);
      assert.is(error.statusCode, 503);
      assert.is(error.attempts, 3);
    },
  },
  {
    name: 'calls: a server that cannot be reached is a ConnectionError',
    async run(deployment) {
      const queue = queueOf(deployment).use({ rootUrl: 'http://127.0.0.1:1', retries: 1 });
      assert.is((await failure(() => queue.ping(), ConnectionError)).attempts, 2);
    },
  },
  {
    name: 'calls: an attempt ends after its timeout',
    async run(deployment) {
      const error = await failure(() => faulty(deployment, 'slow').request('GET', '/ping', { timeout: 50, retries: 1 }), TimeoutError);
      assert.is(error.attempts, 2);
    },
  },
  {
    name: 'calls: a signal aborts a request, and a wait between attempts',
    async run(deployment) {
      for (const which of ['slow', 'unavailable'] as const) {
        const controller = new AbortController();
        const reason = new Error('enough');
        setTimeout(() => controller.abort(reason), 50);
        const queue = faulty(deployment, which).use({ delayFactor: 30_000 });
        assert.is(await failure(() => queue.request('GET', '/ping', { signal: controller.signal }), Error), reason);
      }
    },
  },
  {
    name: 'calls: the clock of the server is adopted',
    async run(deployment) {
      const queue = queueOf(deployment).use({ rootUrl: deployment.skewedRootUrl });
      for (const attempts of [2, 1]) {
        const taskId = slugid();
        const { summary } = await queue.createTask(taskId, definition(taskId)).withSummary();
        assert.is(summary.attempts, attempts);
      }
    },
  },
  {
    name: 'calls: signed URLs work, and end with their period',
    async run(deployment) {
      const queue = queueOf(deployment);
      const taskId = slugid();
      await queue.createTask(taskId, definition(taskId));
      const url = queue.buildSignedUrl('status', taskId, { expiresIn: '1 minute' });
      const { status } = (await (await fetch(url)).json()) as { status: { taskId: string } };
      assert.is(status.taskId, taskId);
      const forged = await fetch(url.replace(taskId, slugid()));
      assert.is(forged.status, 401, await forged.text());
    },
  },
  {
    name: 'calls: a redirect is returned, or is an error where it is hidden',
    async run(deployment) {
      const queue = queueOf(deployment);
      const taskId = slugid();
      await queue.createTask(taskId, definition(taskId));
      await queue.claimTask(taskId, '0', { workerGroup: 'tests', workerId: 'tests' });
      const url = `${deployment.rootUrl}/api/queue/v1/ping`;
      const expires = fromNow('1 hour');
      await queue.createArtifact(taskId, '0', 'public/ping', { storageType: 'reference', contentType: 'application/json', url, expires });
      if (deployment.runtime.hidesRedirects) {
        const error = await failure(() => queue.getArtifact(taskId, '0', 'public/ping'), ConfigurationError);
        assert.match(error.message, 'was answered with a redirect, which browsers hide from pages');
      } else {
        const { summary } = await queue.getArtifact(taskId, '0', 'public/ping').withSummary();
        assert.is(summary.status, 303);
        assert.is(summary.response?.headers['location'], url);
      }
      assert.ok((await fetch(queue.buildSignedUrl('getArtifact', taskId, '0', 'public/ping'))).ok);
    },
  },
  {
    name: 'calls: payloads and responses are validated',
    async run(deployment) {
      const queue = queueOf(deployment).use({ validate: 'strict' });
      const taskId = slugid();
      await queue.createTask(taskId, definition(taskId));
      assert.is((await queue.status(taskId)).status.taskId, taskId);
      const invalid = { ...definition(taskId), deadline: 'tomorrow', routes: ['a', 'a'] };
      const error = await failure(() => queue.createTask(taskId, invalid), ValidationError);
      assert.match(error.message, 'deadline is not a valid timestamp');
      assert.match(error.message, 'routes has an item more than once');
    },
  },
];
