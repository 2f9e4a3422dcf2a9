// Lists a run's artifacts with temporary credentials that can do nothing else.
//
//   TASKCLUSTER_ROOT_URL=… TASKCLUSTER_CLIENT_ID=… TASKCLUSTER_ACCESS_TOKEN=… tsx list-artifacts.ts TASK_ID [RUN_ID]
import { Credentials } from '@tc/core';
import { Queue } from '@tc/queue';

const [taskId, runId = '0'] = process.argv.slice(2);
if (taskId === undefined) {
  console.error('usage: list-artifacts TASK_ID [RUN_ID]');
  process.exit(1);
}

// Made on this machine, without asking the deployment, and restricted once more: what leaks is of little use.
const scope = `queue:list-artifacts:${taskId}/${runId}`;
const temporary = Credentials.fromEnv().createTemporary({ expiresIn: '10 minutes', scopes: [scope] });
const queue = Queue.fromEnv({ credentials: temporary, authorizedScopes: [scope] });

for await (const { name, contentType, expires } of queue.listArtifacts(taskId, runId)) {
  console.log(`${name}  ${contentType}  until ${expires}`);
}
