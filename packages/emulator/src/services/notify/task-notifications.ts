import type { TaskDefinitionResponse, TaskStatusStructure } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import type { Deployment } from '../../calls/deployment.ts';
import { renderTemplate } from '../shared/json-e.ts';
import type { EmailNotification, NotificationMessage } from './notification-messages.ts';
import type { Notifier } from './notifier.ts';

const events = new QueueEvents();

/** The exchanges of the events that resolve tasks. */
const RESOLVED: ReadonlySet<string> = new Set(
  [events.taskCompleted(), events.taskFailed(), events.taskException()].map(({ exchange }) => exchange),
);

/** `route.notify.<kind>.<address>.on-<state>` */
const ROUTE = /^route\.notify\.(email|pulse|irc-user|irc-channel)\.(.+)\.on-(any|completed|failed|exception)$/;

/** The values that templates can use. */
interface ResolvedTask {
  readonly task: TaskDefinitionResponse;
  readonly status: TaskStatusStructure;
  readonly now: string;
  readonly href: string;
}

/** Sends the messages that the `notify.` routes of a task request when it is resolved. Canceled tasks send none. */
export function notifyOfTasks(deployment: Deployment, notifier: Notifier): void {
  const { eventLog, clock } = deployment;
  eventLog.listen(({ exchange, cc, message }) => {
    if (!RESOLVED.has(exchange)) return;
    const { status } = message as unknown as { readonly status: TaskStatusStructure };
    if (status.runs.at(-1)?.reasonResolved === 'canceled') return;
    const wanted = cc
      .map((route) => ROUTE.exec(route) ?? [])
      .filter(([, , , state]) => state === 'any' || state === status.state)
      .map(([, kind = '', address = '']) => ({ kind, address }));
    if (wanted.length === 0) return;
    clock.begin(async () => {
      const { taskId } = status;
      const task = (await deployment.call('queue', 'task', {
        params: { taskId },
        clientId: deployment.serviceCredentials('notify').clientId,
        scopes: [`queue:get-task:${taskId}`],
      })) as TaskDefinitionResponse;
      const resolved = { task, status, now: clock.timestamp(), href: `${deployment.rootUrl}/tasks/${taskId}` };
      for (const { kind, address } of wanted) {
        const notification = makeMessage(kind, address, resolved);
        if (!notifier.isDenied(notification)) notifier.send(notification);
      }
    });
  });
}

function makeMessage(kind: string, address: string, resolved: ResolvedTask): NotificationMessage {
  const { task, status, href } = resolved;
  const own = (task.extra?.['notify'] ?? {}) as Readonly<Record<string, unknown>>;
  const irc = `${task.metadata.name} (${status.taskId}) is ${status.state}: ${href}`;
  switch (kind) {
    case 'email':
      return makeEmail(address, (own['email'] ?? {}) as Readonly<Record<string, unknown>>, resolved);
    case 'irc-user':
      return { type: 'irc', user: address, message: String(render(own['ircUserMessage'], irc, resolved)) };
    case 'irc-channel':
      return { type: 'irc', channel: address, message: String(render(own['ircChannelMessage'], irc, resolved)) };
    default:
      return { type: 'pulse', routingKey: address, message: { ...status } };
  }
}

function makeEmail(address: string, own: Readonly<Record<string, unknown>>, resolved: ResolvedTask): EmailNotification {
  const { task, status, href } = resolved;
  const { name, description, owner, source } = task.metadata;
  const lines = [
    `Task [${status.taskId}](${href}) is **${status.state}** after ${status.runs.length} runs.`,
    ...Object.entries({ name, description, owner, source }).map(([label, value]) => `* ${label}: ${value}`),
  ];
  const link = render(own['link'], { text: 'Open the task', href }, resolved);
  return {
    type: 'email',
    address,
    subject: String(render(own['subject'], `${name}: ${status.state} (${status.taskId})`, resolved)),
    content: String(render(own['content'], lines.join('\n'), resolved)),
    ...(typeof link === 'object' && link !== null && { link: link as { text: string; href: string } }),
    template: render(own['template'], 'simple', resolved) === 'fullscreen' ? 'fullscreen' : 'simple',
  };
}

/** Renders the task's own template, or returns the default if it has none. If rendering fails, returns the error message. */
function render(template: unknown, defaultText: unknown, { task, status, now }: ResolvedTask): unknown {
  if (template === undefined) return defaultText;
  try {
    return renderTemplate(template, { task, status, taskId: status.taskId, now });
  } catch (error) {
    return `the template of the task cannot be rendered: ${(error as Error).message}`;
  }
}
