// Creates a build, two tests that need it and a release that needs both tests. Run by a person, it waits until all of them are
// resolved. Run as the decision task of a group, it adds them to that group and ends.
//
//   export TASKCLUSTER_ROOT_URL=… TASKCLUSTER_CLIENT_ID=… TASKCLUSTER_ACCESS_TOKEN=…
//   tsx decision-task.ts [TASK_QUEUE_ID]
//
// With PULSE_HOST, PULSE_USERNAME and PULSE_PASSWORD it hears of each change immediately. Without them it asks the queue now and then.
//
// Scopes: queue:create-task:lowest:<taskQueueId>, queue:create-task:project:examples, queue:scheduler-id:examples
import { fromNow, slugid, stableSlugIds } from '@tc/core';
import { Pulse } from '@tc/pulse';
import { Queue, type TaskDefinitionRequest } from '@tc/queue';
import { createTasks, watchTaskGroup } from '@tc/tasks';

const [taskQueueId = 'proj-example/ci'] = process.argv.slice(2);
const decisionTaskId = process.env['TASK_ID'];
const taskGroupId = decisionTaskId ?? slugid();
const idOf = stableSlugIds();

function define(name: string, command: string, needs: readonly string[] = []): readonly [string, TaskDefinitionRequest] {
  return [
    idOf(name),
    {
      ...{ taskQueueId, taskGroupId, projectId: 'examples', schedulerId: 'examples' },
      created: new Date(),
      deadline: fromNow('3 hours'),
      dependencies: needs.map(idOf),
      payload: { maxRunTime: 600, command: [['/bin/bash', '-c', command]] },
      metadata: {
        name,
        description: command,
        owner: 'examples@example.com',
        source: 'https://github.com/taskcluster/taskcluster-client-typescript/blob/main/examples/src/decision-task.ts',
      },
    },
  ];
}

const graph = new Map([
  define('release', 'echo released', ['test-linux', 'test-browser']),
  define('test-linux', 'echo tested', ['build']),
  define('test-browser', 'echo tested', ['build']),
  define('build', 'echo built'),
]);

const queue = Queue.fromEnv();
await createTasks(queue, graph);
console.log(`${queue.rootUrl}/tasks/groups/${taskGroupId}`);

// The group contains the decision task, which cannot wait for itself.
if (decisionTaskId === undefined) process.exitCode = (await watch()) ? 0 : 1;

/** Prints each change. Returns whether all tasks completed. Ends early if the tasks that are left can no longer start. */
async function watch(): Promise<boolean> {
  await using pulse = process.env['PULSE_HOST'] ? Pulse.fromEnv() : undefined;
  let completed = 0;
  for await (const { taskId, status, counts } of watchTaskGroup(queue, taskGroupId, { pulse })) {
    console.log(`${graph.get(taskId)?.metadata.name} is ${status.state}`);
    completed = counts.completed;
    if (counts.failed + counts.exception > 0 && counts.pending + counts.running === 0) break;
  }
  console.log(`${completed} of ${graph.size} tasks completed`);
  return completed === graph.size;
}
