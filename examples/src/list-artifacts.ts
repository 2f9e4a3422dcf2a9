// Lists the artifacts of a run, with temporary credentials that cannot do anything else.
//
//   export TASKCLUSTER_ROOT_URL=… TASKCLUSTER_CLIENT_ID=… TASKCLUSTER_ACCESS_TOKEN=…
//   tsx list-artifacts.ts TASK_ID [RUN_ID]
//
// Scopes: queue:list-artifacts:<taskId>:<runId>
import { Credentials } from '@tc/core';
import { Queue } from '@tc/queue';

const [taskId, runId = '0'] = process.argv.slice(2);
if (taskId === undefined) {
  console.error('usage: list-artifacts TASK_ID [RUN_ID]');
  process.exit(1);
}

// This does not call the deployment. If the credentials leak, they can only list these artifacts, and only for 10 minutes.
const temporary = Credentials.fromEnv().createTemporary({
  expiresIn: '10 minutes',
  scopes: [`queue:list-artifacts:${taskId}:${runId}`],
});
const queue = Queue.fromEnv({ credentials: temporary });

for await (const { name, contentType, expires } of queue.listArtifacts(taskId, runId)) {
  console.log(`${name}  ${contentType}  until ${expires}`);
}
