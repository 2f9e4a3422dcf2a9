import type { NotificationTypeAndAddress } from '@tc/notify';
import { NotifyEvents } from '@tc/notify/events';
import type { Deployment } from '../../calls/deployment.ts';
import { append } from '../shared/append.ts';
import { addressOf, type Notification, type NotificationMessage } from './notification-messages.ts';

const events = new NotifyEvents();

/** How many earlier messages are compared to detect duplicates. */
const REMEMBERED = 1000;

/** How many emails an address can get within {@link EMAIL_PERIOD}. */
const EMAIL_LIMIT = 50;

const EMAIL_PERIOD = 10 * 60 * 1000;

/** "Sends" messages, which means that it stores them for tests to look at. It also manages the denylist. */
export class Notifier {
  readonly #deployment: Deployment;
  readonly #sent: Map<string, Notification>;
  readonly #denied: Map<string, NotificationTypeAndAddress>;

  constructor(deployment: Deployment) {
    this.#deployment = deployment;
    this.#sent = deployment.table('notify/sent');
    this.#denied = deployment.table('notify/denylist');
  }

  /** The sent messages, oldest first. */
  get sent(): readonly Notification[] {
    return [...this.#sent.values()];
  }

  get denied(): Iterable<NotificationTypeAndAddress> {
    return this.#denied.values();
  }

  deny(address: NotificationTypeAndAddress): void {
    this.#denied.set(deniedKey(address), address);
  }

  allow(address: NotificationTypeAndAddress): void {
    this.#denied.delete(deniedKey(address));
  }

  /** Whether the address of a message is on the denylist. */
  isDenied(message: NotificationMessage): boolean {
    const address = addressOf(message);
    return address !== undefined && this.#denied.has(deniedKey(address));
  }

  /** Sends a message, unless an identical one was sent recently or the address got too many emails. @returns whether it was sent */
  send(message: NotificationMessage): boolean {
    const { clock, eventLog } = this.#deployment;
    const sent = this.sent;
    const identity = identityOf(message);
    if (sent.slice(-REMEMBERED).some((earlier) => identityOf(earlier) === identity)) return false;
    if (message.type === 'email' && this.#recentEmails(sent, message.address) >= EMAIL_LIMIT) return false;
    // A copy, so that later changes to objects in the message do not affect it.
    append(this.#sent, { ...(JSON.parse(JSON.stringify(message)) as NotificationMessage), time: clock.timestamp() });
    if (message.type === 'pulse') {
      const { routingKey } = message;
      eventLog.publish(events.notify(), { version: 1, message: message.message }, { topic: routingKey }, [routingKey]);
    }
    if (message.type === 'irc') {
      const { type: _type, ...request } = message;
      eventLog.publish(events.ircRequest(), request, {});
    }
    return true;
  }

  #recentEmails(sent: readonly Notification[], address: string): number {
    const start = this.#deployment.clock.now() - EMAIL_PERIOD;
    return sent.filter((earlier) => earlier.type === 'email' && earlier.address === address && Date.parse(earlier.time) > start).length;
  }
}

/** The parts of a message that make it a duplicate of another one. */
function identityOf(message: NotificationMessage): string {
  switch (message.type) {
    case 'email':
      return JSON.stringify(['email', message.address, message.subject, message.content, message.link, message.replyTo]);
    case 'pulse':
      return JSON.stringify(['pulse', message.routingKey, message.message]);
    case 'matrix':
      return JSON.stringify(['matrix', message.roomId, message.format, message.formattedBody, message.body, message.msgtype]);
    case 'slack':
      return JSON.stringify(['slack', message.channelId, message.text, message.blocks, message.attachments]);
    case 'irc':
      return JSON.stringify(['irc', message.channel, message.user, message.message]);
  }
}

/** The key of an address on the denylist. */
export function deniedKey({ notificationType, notificationAddress }: NotificationTypeAndAddress): string {
  return `${notificationType}/${notificationAddress}`;
}
