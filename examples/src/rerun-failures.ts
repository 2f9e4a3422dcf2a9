// Watches a task group and reruns each task that fails, until it has had 3 runs.
//
//   export TASKCLUSTER_ROOT_URL=… TASKCLUSTER_CLIENT_ID=… TASKCLUSTER_ACCESS_TOKEN=…
//   tsx rerun-failures.ts TASK_GROUP_ID [MAX_RUNS]
//
// Scopes: queue:list-task-group:<taskGroupId>, queue:rerun-task:<schedulerId>/<taskGroupId>/*
import { Queue } from '@tc/queue';
import { watchTaskGroup } from '@tc/tasks';

const [taskGroupId, maxRuns = '3'] = process.argv.slice(2);
if (taskGroupId === undefined) {
  console.error('usage: rerun-failures TASK_GROUP_ID [MAX_RUNS]');
  process.exit(1);
}

const queue = Queue.fromEnv();
for await (const { taskId, status } of watchTaskGroup(queue, taskGroupId)) {
  if (status.state !== 'failed') continue;
  const again = status.runs.length < Number(maxRuns);
  console.log(`${taskId} failed in run ${status.runs.length - 1}; ${again ? 'rerunning it' : 'giving up'}`);
  if (again) await queue.rerunTask(taskId);
}
