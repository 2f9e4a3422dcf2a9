import type { TaskDefinitionResponse, TaskStatusStructure } from '@tc/queue';
import { renderTemplate } from '../shared/json-e.ts';
import type { EmailNotification, MatrixNotification, NotificationMessage, SlackNotification } from './notification-messages.ts';

/** A task whose state changed. */
export interface ChangedTask {
  readonly task: TaskDefinitionResponse;
  readonly status: TaskStatusStructure;
  readonly rootUrl: string;
  /** The current time. */
  readonly now: string;
}

type Texts = Readonly<Record<string, unknown>>;

/**
 * Creates the message that a route of a task requests. Properties of `extra.notify` in the task replace its texts.
 * @param kind - the part of the route before the address, such as `email`
 * @returns `undefined` for an unknown kind, and if the link of an email cannot be rendered
 */
export function taskMessage(kind: string, address: string, changed: ChangedTask): NotificationMessage | undefined {
  const texts = (changed.task.extra?.['notify'] ?? {}) as Texts;
  switch (kind) {
    case 'email':
      return emailOf(address, (texts['email'] ?? {}) as Texts, changed);
    case 'matrix-room':
      return matrixOf(address, texts, changed);
    case 'slack-channel':
      return slackOf(address, texts, changed);
    case 'pulse':
      return { type: 'pulse', routingKey: address, message: { ...changed.status } };
    default:
      return undefined;
  }
}

function emailOf(address: string, texts: Texts, changed: ChangedTask): EmailNotification | undefined {
  const { task, status } = changed;
  const { name, description, owner, source } = task.metadata;
  const lines = [
    `Task [${status.taskId}](${pageOf(changed)}) is **${status.state}** after ${status.runs.length} runs.`,
    ...Object.entries({ name, description, owner, source }).map(([label, value]) => `* ${label}: ${value}`),
  ];
  try {
    const link = texts['link'] ? render(texts['link'], changed) : { text: 'Open the task', href: pageOf(changed) };
    const template = texts['template'] ? render(texts['template'], changed) : 'simple';
    return {
      type: 'email',
      address,
      subject: String(textOf(texts['subject'], changed) ?? `${name}: ${status.state} (${status.taskId})`),
      content: String(textOf(texts['content'], changed) ?? lines.join('\n')),
      ...(typeof link === 'object' && link !== null && { link: link as { text: string; href: string } }),
      template: template === 'fullscreen' ? 'fullscreen' : 'simple',
    };
  } catch {
    return undefined;
  }
}

function matrixOf(roomId: string, texts: Texts, changed: ChangedTask): MatrixNotification {
  const { task, status } = changed;
  const format = texts['matrixFormat'];
  const formattedBody = textOf(texts['matrixFormattedBody'], changed);
  return {
    type: 'matrix',
    roomId,
    body: String(textOf(texts['matrixBody'], changed) ?? `${task.metadata.name} is ${status.state}: ${pageOf(changed)}`),
    msgtype: String(texts['matrixMsgtype'] ?? 'm.notice'),
    ...(format !== undefined && { format: String(format) }),
    ...(formattedBody !== undefined && { formattedBody: String(formattedBody) }),
  };
}

function slackOf(channelId: string, texts: Texts, changed: ChangedTask): SlackNotification {
  const { task, status, rootUrl } = changed;
  const text = String(textOf(texts['slackText'], changed) ?? `*<${pageOf(changed)}|${task.metadata.name}>* is _${status.state}_`);
  const group = `<${rootUrl}/tasks/groups/${task.taskGroupId}|${task.taskGroupId}>`;
  const blocks = textOf(texts['slackBlocks'], changed) ?? [
    { type: 'section', text: { type: 'mrkdwn', text } },
    { type: 'context', elements: [{ type: 'mrkdwn', text: `Task group ${group}` }] },
  ];
  return {
    type: 'slack',
    channelId,
    text,
    blocks: blocks as readonly unknown[],
    attachments: (textOf(texts['slackAttachments'], changed) ?? []) as readonly unknown[],
    unfurlLinks: texts['slackUnfurlLinks'] === true,
    unfurlMedia: texts['slackUnfurlMedia'] === true,
  };
}

/** The page of the task in the web interface. */
function pageOf({ rootUrl, status }: ChangedTask): string {
  return `${rootUrl}/tasks/${status.taskId}`;
}

function render(template: unknown, { task, status, rootUrl, now }: ChangedTask): unknown {
  return renderTemplate(template, { task, status, taskId: status.taskId, rootUrl, now });
}

/** Renders a template of the task. Returns the error message if it is wrong, and `undefined` if the task has none. */
function textOf(template: unknown, changed: ChangedTask): unknown {
  if (template === undefined || template === '') return undefined;
  try {
    return render(template, changed);
  } catch (error) {
    return `the template of the task cannot be rendered: ${(error as Error).message}`;
  }
}
