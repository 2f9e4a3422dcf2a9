// Creates a task, runs it as a worker would, and reads its artifact with a signed URL and with temporary credentials. Uses the
// emulator, or a real deployment if TASKCLUSTER_ROOT_URL is set.
import { Auth } from '@tc/auth';
import { ApiError, type Call, Credentials, fromNow, slugid } from '@tc/core';
import { startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { Narrator } from './narrator.ts';

const ARTIFACT = 'private/demo/greeting.txt';
const GREETING = 'Hello from a task!\n';

const narrator = new Narrator();

/** A task queue that no other worker serves, so that the demo can claim its own task. */
function newTaskQueueId(): string {
  const id = slugid().replaceAll(/[^a-z0-9]/gi, '');
  return `proj-demo/demo-${id.slice(0, 8).toLowerCase()}`;
}

/** Makes a call that the service must reject with 403, and prints the service's reason. */
async function expectForbidden(name: string, call: Call<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ApiError && error.statusCode === 403) return narrator.say(`${name} is rejected, as expected: ${error.code}`);
    throw error;
  }
  throw new Error(`${name} succeeded, expected 403`);
}

narrator.step('Connect to a deployment');
const realRootUrl = process.env['TASKCLUSTER_ROOT_URL'];
const emulator = realRootUrl ? undefined : await startEmulator();
try {
  const { rootUrl, credentials } = emulator ?? { rootUrl: realRootUrl ?? '', credentials: Credentials.fromEnv() };
  narrator.say(
    emulator ? `the emulator at ${rootUrl}; set TASKCLUSTER_ROOT_URL to use a real deployment` : `${rootUrl} as ${credentials.clientId}`,
  );
  const options = { rootUrl, credentials, validate: true, onCall: narrator.call };
  const queue = new Queue(options);
  const auth = new Auth(options);
  await queue.use({ credentials: undefined }).ping();
  const { scopes } = await auth.currentScopes();
  narrator.say(`scopes: ${scopes.includes('*') ? '*' : scopes.length}`);

  narrator.step('Create a task');
  const taskId = slugid();
  const taskQueueId = process.env['DEMO_TASK_QUEUE_ID'] ?? newTaskQueueId();
  const { status: created } = await queue.createTask(taskId, {
    taskQueueId,
    schedulerId: 'demo',
    created: new Date(),
    deadline: fromNow('1 hour'),
    expires: fromNow('1 day'),
    payload: { command: [['/bin/echo', 'Hello from a task!']], maxRunTime: 60 },
    metadata: {
      name: 'Demo',
      description: 'Prints a greeting',
      owner: 'demo@example.com',
      source: 'https://github.com/taskcluster/taskcluster-client-typescript',
    },
  });
  narrator.say(`the task is ${created.state}`);

  narrator.step('Claim the task as a worker, upload an artifact, and resolve the task');
  const { tasks } = await queue.claimWork(taskQueueId, { workerGroup: 'demo', workerId: 'demo-worker', tasks: 1 });
  const [claim] = tasks;
  if (claim === undefined) throw new Error(`queue.claimWork returned no task of ${taskQueueId}`);
  narrator.say(`run ${claim.runId} is claimed until ${claim.takenUntil}`);
  const taskClient = queue.use({ credentials: claim.credentials });
  const artifact = await taskClient.createArtifact(taskId, claim.runId, ARTIFACT, {
    storageType: 's3',
    contentType: 'text/plain',
    expires: fromNow('1 hour'),
  });
  if (artifact.storageType !== 's3') throw new Error(`the storage type of the artifact is ${artifact.storageType}, expected s3`);
  const upload = await fetch(artifact.putUrl, { method: 'PUT', headers: { 'content-type': artifact.contentType }, body: GREETING });
  if (!upload.ok) throw new Error(`the upload failed with status ${upload.status}`);
  narrator.say(`${GREETING.length} bytes are uploaded as ${ARTIFACT}`);
  const { status } = await taskClient.reportCompleted(taskId, claim.runId);
  narrator.say(`the task is ${status.state}`);

  narrator.step('Share the private artifact with a signed URL');
  const unsigned = await fetch(queue.buildUrl('getArtifact', taskId, claim.runId, ARTIFACT));
  if (unsigned.status !== 403) throw new Error(`the URL without a signature returned ${unsigned.status}, expected 403`);
  narrator.say(`the URL without a signature returns ${unsigned.status}`);
  const signedUrl = queue.buildSignedUrl('getArtifact', taskId, claim.runId, ARTIFACT, { expiresIn: '5 minutes' });
  const text = await (await fetch(signedUrl)).text();
  if (text !== GREETING) throw new Error(`the signed URL returned ${JSON.stringify(text)}, expected ${JSON.stringify(GREETING)}`);
  narrator.say(`the signed URL returns ${JSON.stringify(text)}`);

  narrator.step('Create temporary credentials and restrict them further');
  const scope = `queue:get-artifact:${ARTIFACT}`;
  const temporary = credentials.createTemporary({
    expiresIn: '10 minutes',
    scopes: [scope, `queue:cancel-task:demo/${taskId}/${taskId}`],
    clientId: `${credentials.clientId}/demo`,
  });
  narrator.say(String(temporary));
  const reader = queue.use({ credentials: temporary, authorizedScopes: [scope] });
  await reader.getArtifact(taskId, claim.runId, ARTIFACT);
  narrator.say('the authorized scopes include the artifact');
  await expectForbidden('queue.cancelTask', reader.cancelTask(taskId));
  await expectForbidden('auth.createRole', auth.use({ credentials: temporary }).createRole('demo', { scopes: [], description: '' }));

  narrator.step('List the task group, page by page');
  for await (const member of queue.listTaskGroup(taskId)) {
    narrator.say(`${member.task.metadata.name} is ${member.status.state}`);
  }
  narrator.end('All calls behaved as expected.');
  narrator.say('`npx -y pnpm@12 emulator` shows a deployment like this in the browser, and with `--sample` one with much to look at');
} finally {
  await emulator?.close();
}
