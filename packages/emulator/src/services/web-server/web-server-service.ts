import type { ListTaskGroupResponse, TaskDefinitionAndStatus, TaskDefinitionResponse, TaskStatusResponse } from '@tc/queue';
import { WebServer } from '@tc/web-server';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { Reply } from '../../calls/reply.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { SLUGID } from '../../calls/value-rule.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { ANONYMOUS_CALLER } from './anonymous-caller.ts';
import { readPublicLog } from './public-log.ts';
import { taskGroupProfile } from './task-group-profile.ts';
import { taskLogProfile } from './task-log-profile.ts';

const MAX_TASKS = 20_000;

/** The largest log, in bytes. */
const MAX_LOG = 200 * 1024 * 1024;

const UNRESOLVED = ['unscheduled', 'pending', 'running'];

/** Creates the web-server service: its API, but not the web interface of a deployment. */
export function createWebServer(deployment: Deployment): ServiceModule {
  const { clock } = deployment;

  /** Calls the queue without credentials. Missing scopes are an internal error, as in Taskcluster. */
  const readQueue = async <T>(method: string, params: Readonly<Record<string, string>>, query: Readonly<Record<string, string>> = {}) => {
    try {
      return (await deployment.call('queue', method, { params, query, ...ANONYMOUS_CALLER })) as T;
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'ResourceNotFound') throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new ServiceError('InternalServerError', `queue.${method} failed, which this service calls without credentials: ${reason}`);
    }
  };

  const readTaskGroup = async (taskGroupId: string): Promise<TaskDefinitionAndStatus[]> => {
    const tasks: TaskDefinitionAndStatus[] = [];
    let query: Record<string, string> = {};
    for (;;) {
      const page = await readQueue<ListTaskGroupResponse>('listTaskGroup', { taskGroupId }, query);
      tasks.push(...page.tasks);
      if (tasks.length > MAX_TASKS) throw new ServiceError('InputTooLarge', `task group ${taskGroupId} has more than ${MAX_TASKS} tasks`);
      if (page.continuationToken === undefined) return tasks;
      query = { continuationToken: page.continuationToken };
    }
  };

  return {
    service: WebServer.service,
    handlers: {
      ...statusMethods(clock),

      async taskGroupProfile(context: RequestContext) {
        const taskGroupId = context.param('taskGroupId');
        const tasks = await readTaskGroup(taskGroupId);
        const isResolved = tasks.every(({ status }) => !UNRESOLVED.includes(status.state));
        const body = taskGroupProfile({ taskGroupId, tasks, rootUrl: deployment.rootUrl, now: clock.now() });
        return new Reply(200, { headers: { 'cache-control': isResolved ? 'public, max-age=86400' : 'no-cache' }, body });
      },

      async taskProfile(context: RequestContext) {
        const taskId = context.param('taskId');
        const task = await readQueue<TaskDefinitionResponse>('task', { taskId });
        const { status } = await readQueue<TaskStatusResponse>('status', { taskId });
        if (UNRESOLVED.includes(status.state)) {
          throw new ServiceError('ResourceNotFound', `task ${taskId} is ${status.state}; it has a profile after it is resolved`);
        }
        const log = await readPublicLog(deployment, taskId, MAX_LOG);
        if (log === undefined) throw new ServiceError('ResourceNotFound', `task ${taskId} has no log that everyone may read`);
        const body = taskLogProfile({ taskId, task, log, rootUrl: deployment.rootUrl });
        return new Reply(200, { headers: { 'cache-control': 'public, max-age=86400' }, body });
      },
    },
    args: { taskGroupId: SLUGID, taskId: SLUGID },
  };
}
