// A process of its own: times what clients do without the network, each of ours next to the official client's. Prints
// microseconds for each as JSON.
import { Credentials, compileSchema } from '@tc/core';
import { Queue } from '@tc/queue';
import * as schemas from '@tc/queue/schemas';
import hawk from 'hawk';
import taskcluster from 'taskcluster-client';
import type { OperationTimes } from './operations.ts';
import { taskDefinition, taskId } from './sample-task.ts';

const milliseconds = Number(process.argv[2] ?? 100);
const clientId = 'project/example/bench';
const accessToken = 'q1w2e3r4t5y6u7i8o9p0aAsSdDfFgGhHjJkKlLzZxXcC';
const options = { rootUrl: 'https://taskcluster.example.com', credentials: { clientId, accessToken } };
const scopes = ['queue:create-task:low:proj-example/ci', 'secrets:get:project/example'];
const url = `${options.rootUrl}/api/queue/v1/task/${taskId}/status`;

const ours = new Queue(options);
const official = new taskcluster.Queue(options);
const credentials = new Credentials(options.credentials);

const compileStart = performance.now();
const check = await compileSchema(schemas.TaskDefinitionRequest);
check(taskDefinition);
const firstValidation = (performance.now() - compileStart) * 1000;
if (check(taskDefinition).length > 0) throw new Error(`the sample task is not valid: ${JSON.stringify(check(taskDefinition))}`);

const times: OperationTimes = {
  sign: {
    ours: time(() => credentials.signRequest('GET', url)),
    peer: time(() => hawk.client.header(url, 'GET', { credentials: { id: clientId, key: accessToken, algorithm: 'sha256' } })),
  },
  buildUrl: { ours: time(() => ours.buildUrl('status', taskId)), peer: time(() => official.buildUrl(official.status, taskId)) },
  buildSignedUrl: {
    ours: time(() => ours.buildSignedUrl('status', taskId)),
    peer: time(() => official.buildSignedUrl(official.status, taskId)),
  },
  createTemporary: {
    ours: time(() => credentials.createTemporary({ expiresIn: '1 hour', scopes })),
    peer: time(() =>
      taskcluster.createTemporaryCredentials({
        start: new Date(),
        expiry: new Date(Date.now() + 3_600_000),
        scopes,
        credentials: options.credentials,
      }),
    ),
  },
  validate: { ours: time(() => check(taskDefinition)) },
  firstValidation: { ours: firstValidation },
};
console.log(JSON.stringify(times));

/** Microseconds for one run of `work`, the compiler warm. */
function time(work: () => unknown): number {
  for (let run = 0; run < 2_000; run++) work();
  const start = performance.now();
  let runs = 0;
  for (; performance.now() - start < milliseconds; runs += 50) {
    for (let run = 0; run < 50; run++) work();
  }
  return ((performance.now() - start) * 1000) / runs;
}
