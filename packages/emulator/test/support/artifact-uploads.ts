import { fromNow } from '@tc/core';
import type { Queue } from '@tc/queue';
import * as assert from 'uvu/assert';
import { claimOne, createTask, type TestDeployment } from './deployment.ts';

export const inOneHour = (): Date => fromNow('1 hour');

/** Creates and claims a task. @returns its taskId and a client with its credentials */
export async function running(server: TestDeployment): Promise<{ taskId: string; taskQueue: Queue }> {
  const taskId = await createTask(server);
  const { taskQueue } = await claimOne(server);
  return { taskId, taskQueue };
}

/** Creates an artifact and uploads its bytes. */
export async function upload(
  taskQueue: Queue,
  taskId: string,
  name: string,
  body: string | Buffer,
  contentType = 'text/plain',
  headers = {},
) {
  const answer = await taskQueue.createArtifact(taskId, 0, name, { storageType: 's3', expires: inOneHour(), contentType });
  if (answer.storageType !== 's3') throw new Error(answer.storageType);
  const response = await fetch(answer.putUrl, { method: 'PUT', body, headers: { 'content-type': contentType, ...headers } });
  assert.is(response.status, 200);
  return answer;
}
