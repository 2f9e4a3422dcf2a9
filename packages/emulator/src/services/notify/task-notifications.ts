import type { TaskDefinitionResponse, TaskStatusStructure } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import type { Deployment } from '../../calls/deployment.ts';
import type { Notifier } from './notifier.ts';
import { taskMessage } from './task-messages.ts';

const events = new QueueEvents();

/** The exchanges of the events that change the state of a task. */
const TRANSITIONS: ReadonlySet<string> = new Set(
  [
    events.taskDefined(),
    events.taskPending(),
    events.taskRunning(),
    events.taskCompleted(),
    events.taskFailed(),
    events.taskException(),
  ].map(({ exchange }) => exchange),
);

/** `route.notify.<kind>.<address>.on-<event>` */
const ROUTE = /^route\.notify\.([^.]+)\.(.+)\.on-([a-z]+)$/;

const RESOLVED: readonly string[] = ['completed', 'failed', 'exception'];

/** Tasks that are resolved for these reasons send no messages. */
const SILENT_REASONS: readonly unknown[] = ['canceled', 'deadline-exceeded'];

/** Sends the messages that the `notify.` routes of a task request when its state changes. */
export function notifyOfTasks(deployment: Deployment, notifier: Notifier): void {
  const { eventLog, clock } = deployment;
  eventLog.listen(({ exchange, cc, message }) => {
    if (!TRANSITIONS.has(exchange)) return;
    const { status } = message as unknown as { readonly status: TaskStatusStructure };
    if (status.state === 'exception' && SILENT_REASONS.includes(status.runs.at(-1)?.reasonResolved)) return;
    const wanted = cc
      .map((route) => ROUTE.exec(route) ?? [])
      .filter(([, , , event]) => event !== undefined && includesState(event, status.state))
      .map(([, kind = '', address = '']) => ({ kind, address }));
    if (wanted.length === 0) return;
    clock.begin(async () => {
      const { taskId } = status;
      const task = (await deployment.call('queue', 'task', {
        params: { taskId },
        clientId: deployment.serviceCredentials('notify').clientId,
        scopes: [`queue:get-task:${taskId}`],
      })) as TaskDefinitionResponse;
      for (const { kind, address } of wanted) {
        const notification = taskMessage(kind, address, { task, status, now: clock.timestamp(), rootUrl: deployment.rootUrl });
        if (notification !== undefined && !notifier.isDenied(notification)) notifier.send(notification);
      }
    });
  });
}

/** Whether `on-<event>` in a route includes the change to this state. */
function includesState(event: string, state: TaskStatusStructure['state']): boolean {
  switch (event) {
    case 'transition':
      return true;
    case 'any':
    case 'resolved':
      return RESOLVED.includes(state);
    case 'defined':
      return state === 'unscheduled';
    default:
      return event === state;
  }
}
