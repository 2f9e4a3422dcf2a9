import type { PostPulseMessageRequest, SendEmailRequest } from '@tc/notify';

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

/** An IRC message to a channel or to a user. */
export interface IrcNotification {
  readonly type: 'irc';
  readonly channel?: string;
  readonly user?: string;
  readonly message: string;
}

/** A message on the `notify` exchange. */
export interface PulseNotification {
  readonly type: 'pulse';
  /** The routing key without the prefix `route.`. */
  readonly routingKey: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** A message that the notify service sends. */
export type NotificationMessage = EmailNotification | IrcNotification | PulseNotification;

/** A sent message, with the time as a timestamp. */
export type Notification = NotificationMessage & { readonly time: string };

/** The types of addresses. */
export type AddressType = 'email' | 'pulse' | 'irc-user' | 'irc-channel';

/** Returns the address of a message. */
export function addressOf(message: NotificationMessage): { readonly type: AddressType; readonly address: string } {
  if (message.type === 'email') return { type: 'email', address: message.address };
  if (message.type === 'pulse') return { type: 'pulse', address: message.routingKey };
  if (message.user !== undefined) return { type: 'irc-user', address: message.user };
  return { type: 'irc-channel', address: message.channel ?? '' };
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
