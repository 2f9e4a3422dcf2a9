// The tour: a task from its creation to its end, an artifact behind a signed URL, temporary credentials and their limits.
// Runs against the emulator, or against a deployment when TASKCLUSTER_ROOT_URL is set.
import { Auth } from '@tc/auth';
import { ApiError, type Call, Credentials, fromNow, slugid } from '@tc/core';
import { startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { Narrator } from './narrator.ts';

const ARTIFACT = 'private/demo/greeting.txt';
const GREETING = 'Hello from a task!\n';

const tell = new Narrator();

tell.step('A deployment');
const real = process.env['TASKCLUSTER_ROOT_URL'];
const emulator = real ? undefined : await startEmulator();
const rootUrl = real ?? emulator?.rootUrl ?? '';
const credentials = real ? Credentials.fromEnv() : (emulator?.credentials ?? new Credentials());
tell.say(real ? `${rootUrl}, as ${credentials.clientId}` : `the emulator, on ${rootUrl}; set TASKCLUSTER_ROOT_URL to use a real one`);

const provisionerId = process.env['DEMO_PROVISIONER_ID'] ?? 'proj-demo';
const workerType =
  process.env['DEMO_WORKER_TYPE'] ??
  `demo-${slugid()
    .replaceAll(/[^a-z0-9]/gi, '')
    .slice(0, 8)
    .toLowerCase()}-x`;

/** Runs what must be refused with 403 and says what the service gave as its reason. */
async function mustBeRefused(name: string, call: Call<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ApiError && error.statusCode === 403) return tell.say(`${name} is refused, as it should be: ${error.code}`);
    throw error;
  }
  throw new Error(`${name} was allowed, and should not have been`);
}

try {
  const options = { rootUrl, credentials, validate: true, onCall: tell.call };
  const queue = new Queue(options);
  const auth = new Auth(options);
  await queue.use({ credentials: undefined }).ping();
  const { scopes } = await auth.currentScopes();
  tell.say(`scopes: ${scopes.length > 3 ? scopes.length : scopes.join(', ')}`);

  tell.step('A task is created');
  const taskId = slugid();
  const { status: created } = await queue.createTask(taskId, {
    provisionerId,
    workerType,
    schedulerId: 'demo',
    created: new Date(),
    deadline: fromNow('1 hour'),
    expires: fromNow('1 day'),
    payload: { command: [['/bin/echo', 'Hello from a task!']], maxRunTime: 60 },
    metadata: {
      name: 'Demo',
      description: 'Greets its reader',
      owner: 'demo@example.com',
      source: 'https://github.com/taskcluster/taskcluster-client-typescript',
    },
  });
  tell.say(`the task is ${created.state}`);

  tell.step('A worker takes it, publishes an artifact and resolves it');
  const workerId = 'demo-worker';
  const { tasks } = await queue.claimWork(provisionerId, workerType, { workerGroup: 'demo', workerId, tasks: 1 });
  const [claim] = tasks;
  if (claim === undefined) throw new Error('queue.claimWork gave no task');
  tell.say(`run ${claim.runId} is claimed until ${claim.takenUntil}`);
  const task = queue.use({ credentials: claim.credentials });
  const artifact = await task.createArtifact(taskId, claim.runId, ARTIFACT, {
    storageType: 's3',
    contentType: 'text/plain',
    expires: fromNow('1 hour'),
  });
  if (artifact.storageType !== 's3') throw new Error(`expected a place to upload to, got ${artifact.storageType}`);
  const upload = await fetch(artifact.putUrl, { method: 'PUT', headers: { 'content-type': artifact.contentType }, body: GREETING });
  if (!upload.ok) throw new Error(`the upload failed with ${upload.status}`);
  tell.say(`${GREETING.length} bytes are uploaded as ${ARTIFACT}`);
  const { status } = await task.reportCompleted(taskId, claim.runId);
  tell.say(`the task is ${status.state}`);

  tell.step('Whoever has a signed URL can fetch the artifact, and nobody else');
  const anonymous = await fetch(queue.buildUrl('getArtifact', taskId, claim.runId, ARTIFACT));
  if (anonymous.status !== 403) throw new Error(`an unsigned request got ${anonymous.status}, expected 403`);
  tell.say(`the plain URL is refused with ${anonymous.status}`);
  const signedUrl = queue.buildSignedUrl('getArtifact', taskId, claim.runId, ARTIFACT, { expiresIn: '5 minutes' });
  const text = await (await fetch(signedUrl)).text();
  if (text !== GREETING) throw new Error(`the signed URL gave ${JSON.stringify(text)}`);
  tell.say(`the signed URL gives ${JSON.stringify(text)}`);

  tell.step('Temporary credentials, restricted to what a tool needs');
  const scope = `queue:get-artifact:${ARTIFACT}`;
  const temporary = credentials.createTemporary({
    expiresIn: '10 minutes',
    scopes: [scope, `queue:cancel-task:demo/${taskId}/${taskId}`],
    clientId: `${credentials.clientId}/demo`,
  });
  tell.say(String(temporary));
  const reader = queue.use({ credentials: temporary, authorizedScopes: [scope] });
  await reader.getArtifact(taskId, claim.runId, ARTIFACT);
  tell.say('the authorized scopes cover the artifact');
  await mustBeRefused('queue.cancelTask', reader.cancelTask(taskId));
  await mustBeRefused('auth.createRole', auth.use({ credentials: temporary }).createRole('demo', { scopes: [], description: '' }));

  tell.step('The task group, page by page');
  for await (const member of queue.listTaskGroup(taskId)) {
    tell.say(`${member.task.metadata.name} is ${member.status.state}`);
  }
  tell.end('All calls did what they should.');
} finally {
  await emulator?.close();
}
