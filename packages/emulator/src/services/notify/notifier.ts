import { NotifyEvents } from '@tc/notify/events';
import type { Deployment } from '../../calls/service.ts';
import { addressOf, type Notification, type NotificationMessage } from './messages.ts';

/** An address that gets nothing. */
export interface DeniedAddress {
  readonly notificationType: 'email' | 'pulse' | 'irc-user' | 'irc-channel';
  readonly notificationAddress: string;
}

const events = new NotifyEvents();

/** A message that equals one of so many before is not sent again. */
const REMEMBERED = 1000;

/** Sends messages, which here means that they are kept, and knows who is to get none. */
export class Notifier {
  readonly #deployment: Deployment;
  readonly #sent: Map<string, Notification>;
  readonly #denied: Map<string, DeniedAddress>;

  constructor(deployment: Deployment) {
    this.#deployment = deployment;
    this.#sent = deployment.table('notify/sent');
    this.#denied = deployment.table('notify/denylist');
  }

  /** What has been sent, oldest first. */
  get sent(): readonly Notification[] {
    return [...this.#sent.values()];
  }

  get denied(): Iterable<DeniedAddress> {
    return this.#denied.values();
  }

  deny(address: DeniedAddress): void {
    this.#denied.set(deniedKey(address), address);
  }

  allow(address: DeniedAddress): void {
    this.#denied.delete(deniedKey(address));
  }

  /** Whether the one whom a message is for is to get none. */
  isDenied(message: NotificationMessage): boolean {
    const { type, address } = addressOf(message);
    return this.#denied.has(deniedKey({ notificationType: type, notificationAddress: address }));
  }

  /** Sends a message, unless an equal one has been sent just before. */
  send(message: NotificationMessage): void {
    const { clock, publisher } = this.#deployment;
    const text = JSON.stringify(message);
    if (this.sent.slice(-REMEMBERED).some(({ time: _time, ...sent }) => JSON.stringify(sent) === text)) return;
    // A copy: it stays as it was, whatever becomes of what it was made of.
    this.#sent.set(String(this.#sent.size), { ...(JSON.parse(text) as NotificationMessage), time: clock.timestamp() });
    if (message.type === 'pulse') publisher.publish(events.notify(), { version: 1, message: message.message }, {}, [message.routingKey]);
    if (message.type === 'irc') {
      const { type: _type, ...request } = message;
      publisher.publish(events.ircRequest(), request, {});
    }
  }
}

/** Tells addresses on the denylist apart. */
export function deniedKey({ notificationType, notificationAddress }: DeniedAddress): string {
  return `${notificationType}/${notificationAddress}`;
}
