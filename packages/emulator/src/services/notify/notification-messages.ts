import type { PostPulseMessageRequest, SendEmailRequest } from '@tc/notify';

/** A mail. */
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

/** A message on IRC, to a channel or to a user. */
export interface IrcNotification {
  readonly type: 'irc';
  readonly channel?: string;
  readonly user?: string;
  readonly message: string;
}

/** A message on the `notify` exchange. */
export interface PulseNotification {
  readonly type: 'pulse';
  /** What listeners find it by, after `route.`. */
  readonly routingKey: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** What notify sends. */
export type NotificationMessage = EmailNotification | IrcNotification | PulseNotification;

/** A message that notify has sent, and when, as a timestamp of the wire. */
export type Notification = NotificationMessage & { readonly time: string };

/** The kinds of addresses. */
export type AddressType = 'email' | 'pulse' | 'irc-user' | 'irc-channel';

/** Where a message goes. */
export function addressOf(message: NotificationMessage): { readonly type: AddressType; readonly address: string } {
  if (message.type === 'email') return { type: 'email', address: message.address };
  if (message.type === 'pulse') return { type: 'pulse', address: message.routingKey };
  if (message.user !== undefined) return { type: 'irc-user', address: message.user };
  return { type: 'irc-channel', address: message.channel ?? '' };
}

/** A mail as a call asks for it. */
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

/** A Pulse message as a call asks for it. */
export function pulseMessage({ routingKey, message }: PostPulseMessageRequest): PulseNotification {
  return { type: 'pulse', routingKey, message: message as Record<string, unknown> };
}
