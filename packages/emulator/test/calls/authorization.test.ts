import { type ApiError, fromNow } from '@tc/core';
import type { Queue } from '@tc/queue';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createTask, deployment, refusal } from '../support/deployment.ts';

const test = suite('authorization');

test('a call that lacks scopes is rejected, and the error lists the missing, held and required scopes', async () => {
  await using server = await deployment({ roles: [{ roleId: 'anonymous', scopes: [] }] });
  const credentials = await server.clientWith('auth:create-client:mine/*');
  const error: ApiError = await refusal(
    server.auth.use({ credentials }).createClient('mine/x', { description: '', expires: fromNow('1 day'), scopes: ['queue:a', 'queue:b'] }),
    'InsufficientScopes',
  );
  assert.is(error.statusCode, 403);
  assert.match(error.serverMessage, /Missing:\n\n```\n\{\n {2}"AllOf": \[\n {4}"queue:a",\n {4}"queue:b"\n {2}\]\n\}\n```/);
  assert.match(error.serverMessage, /Scopes held:\n\n```\nassume:anonymous\nauth:create-client:mine\/\*\n```/);
  assert.match(error.serverMessage, /Required:[\s\S]*auth:create-client:mine\/x/);
  assert.match(error.serverMessage, credentials.clientId);
});

test('temporary credentials with authorizedScopes can only do what these allow', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  const temporary = server.emulator.credentials.createTemporary({ scopes: ['queue:*'], expiresIn: '1 hour', clientId: 'me/tool' });
  const queue: Queue = server.queue.use({ credentials: temporary, authorizedScopes: [`queue:cancel-task:-/${taskId}/${taskId}`] });
  await refusal(queue.rerunTask(taskId), 'InsufficientScopes');
  assert.is((await queue.cancelTask(taskId)).status.state, 'exception');
});

test.run();
