import type {
  NotificationTypeAndAddress,
  PostPulseMessageRequest,
  SendEmailRequest,
  SendMatrixNoticeRequest,
  SendSlackMessage,
} from '@tc/notify';

/** An email. */
export interface EmailNotification {
  readonly type: 'email';
  readonly address: string;
  readonly subject: string;
  /** Markdown. */
  readonly content: string;
  readonly link?: { readonly text: string; readonly href: string };
  readonly replyTo?: string;
  readonly template: 'simple' | 'fullscreen';
}

/** A message on the `notify` exchange. */
export interface PulseNotification {
  readonly type: 'pulse';
  /** The routing key without the prefix `route.`. */
  readonly routingKey: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** A message in a Matrix room. */
export interface MatrixNotification {
  readonly type: 'matrix';
  readonly roomId: string;
  /** Plain text. */
  readonly body: string;
  readonly msgtype: string;
  readonly format?: string;
  readonly formattedBody?: string;
}

/** A message in a Slack channel. */
export interface SlackNotification {
  readonly type: 'slack';
  readonly channelId: string;
  readonly text: string;
  readonly blocks?: readonly unknown[];
  readonly attachments?: readonly unknown[];
  readonly unfurlLinks: boolean;
  readonly unfurlMedia: boolean;
}

/** An IRC message to a channel or to a user. Taskcluster 106.0.0 sends none, but older releases do. */
export interface IrcNotification {
  readonly type: 'irc';
  readonly channel?: string;
  readonly user?: string;
  readonly message: string;
}

/** A message that the notify service sends. */
export type NotificationMessage = EmailNotification | PulseNotification | MatrixNotification | SlackNotification | IrcNotification;

/** A sent message, with the time as a timestamp. */
export type Notification = NotificationMessage & { readonly time: string };

/** Returns the address of a message, as the denylist has it. Returns `undefined` for IRC, which the denylist does not cover. */
export function addressOf(message: NotificationMessage): NotificationTypeAndAddress | undefined {
  switch (message.type) {
    case 'email':
      return { notificationType: 'email', notificationAddress: message.address };
    case 'pulse':
      return { notificationType: 'pulse', notificationAddress: message.routingKey };
    case 'matrix':
      return { notificationType: 'matrix-room', notificationAddress: message.roomId };
    case 'slack':
      return { notificationType: 'slack-channel', notificationAddress: message.channelId };
    case 'irc':
      return undefined;
  }
}

/** Creates an email from the payload of a call. */
export function emailMessage({ address, subject, content, link, replyTo, template }: SendEmailRequest): EmailNotification {
  return {
    type: 'email',
    address,
    subject,
    content,
    ...(link !== undefined && { link }),
    ...(replyTo !== undefined && { replyTo }),
    template: template ?? 'simple',
  };
}

/** Creates a Pulse message from the payload of a call. */
export function pulseMessage({ routingKey, message }: PostPulseMessageRequest): PulseNotification {
  return { type: 'pulse', routingKey, message: message as Record<string, unknown> };
}

/** Creates a Matrix message from the payload of a call. */
export function matrixMessage({ roomId, body, msgtype, format, formattedBody }: SendMatrixNoticeRequest): MatrixNotification {
  return {
    type: 'matrix',
    roomId,
    body,
    msgtype: msgtype ?? 'm.notice',
    ...(format !== undefined && { format }),
    ...(formattedBody !== undefined && { formattedBody }),
  };
}

/** Creates a Slack message from the payload of a call. */
export function slackMessage({ channelId, text, blocks, attachments, unfurlLinks, unfurlMedia }: SendSlackMessage): SlackNotification {
  return {
    type: 'slack',
    channelId,
    text,
    ...(blocks !== undefined && { blocks }),
    ...(attachments !== undefined && { attachments }),
    unfurlLinks: unfurlLinks ?? false,
    unfurlMedia: unfurlMedia ?? false,
  };
}
