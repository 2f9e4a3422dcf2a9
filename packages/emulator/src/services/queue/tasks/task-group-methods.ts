import { ServiceError } from '../../../calls/errors.ts';
import type { RequestContext } from '../../../calls/request-context.ts';
import type { Handler } from '../../../calls/service.ts';
import { publishGroupEvent } from '../queue-events.ts';
import type { Priority } from '../runs/pending-runs.ts';
import { resolveByForce } from '../runs/resolution.ts';
import type { QueueState } from '../state.ts';
import type { Task } from '../task.ts';
import { changePriority } from './priority-methods.ts';
import { listTasks } from './task-methods.ts';
import { isPastDeadline, isResolved } from './task-status.ts';

/** Methods about task groups. */
export function taskGroupHandlers(queue: QueueState): Record<string, Handler> {
  const { taskGroups } = queue;

  const membersOf = (taskGroupId: string): Task[] =>
    [...taskGroups.members(taskGroupId)].map((taskId) => queue.tasks.get(taskId)).filter((task) => task !== undefined);

  return {
    getTaskGroup(context: RequestContext) {
      return taskGroups.find(context.param('taskGroupId'));
    },

    listTaskGroup(context: RequestContext) {
      const group = taskGroups.find(context.param('taskGroupId'));
      return { ...group, ...listTasks(queue, taskGroups.members(group.taskGroupId), context) };
    },

    async sealTaskGroup(context: RequestContext) {
      const group = taskGroups.find(context.param('taskGroupId'));
      await context.authorize({ schedulerId: group.schedulerId });
      taskGroups.seal(group);
      publishGroupEvent(queue, 'taskGroupSealed', group);
      return group;
    },

    async cancelTaskGroup(context: RequestContext) {
      const { taskGroupId, schedulerId, sealed } = taskGroups.find(context.param('taskGroupId'));
      if (sealed === undefined) {
        throw new ServiceError('RequestConflict', `task group ${taskGroupId} is not sealed; call sealTaskGroup first`);
      }
      await context.authorize({ schedulerId });
      const members = membersOf(taskGroupId);
      const canceled = members.filter((task) => !isResolved(task) && !isPastDeadline(queue, task));
      for (const task of canceled) resolveByForce(queue, task, 'canceled');
      const taskIds = canceled.map(({ taskId }) => taskId);
      return { taskGroupId, taskGroupSize: members.length, cancelledCount: taskIds.length, taskIds };
    },

    async changeTaskGroupPriority(context: RequestContext<{ readonly newPriority: Priority }>) {
      const { taskGroupId, schedulerId } = taskGroups.find(context.param('taskGroupId'));
      await context.authorize({ schedulerId });
      const { newPriority } = context.payload;
      const changed = membersOf(taskGroupId).filter((task) => changePriority(queue, task, newPriority) !== undefined);
      const summary = { taskGroupId, schedulerId, newPriority, tasksAffected: changed.length };
      publishGroupEvent(queue, 'taskGroupPriorityChanged', summary);
      return { ...summary, taskIds: changed.map(({ taskId }) => taskId) };
    },
  };
}
