import { NotifyEvents } from '@tc/notify/events';
import type { Deployment } from '../../calls/deployment.ts';
import { addressOf, type Notification, type NotificationMessage } from './notification-messages.ts';

/** An address on the denylist. */
export interface DeniedAddress {
  readonly notificationType: 'email' | 'pulse' | 'irc-user' | 'irc-channel';
  readonly notificationAddress: string;
}

const events = new NotifyEvents();

/** How many earlier messages are compared to detect duplicates. */
const REMEMBERED = 1000;

/** "Sends" messages, which means that it stores them for tests to look at. It also manages the denylist. */
export class Notifier {
  readonly #deployment: Deployment;
  readonly #sent: Map<string, Notification>;
  readonly #denied: Map<string, DeniedAddress>;

  constructor(deployment: Deployment) {
    this.#deployment = deployment;
    this.#sent = deployment.table('notify/sent');
    this.#denied = deployment.table('notify/denylist');
  }

  /** The sent messages, oldest first. */
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

  /** Whether the address of a message is on the denylist. */
  isDenied(message: NotificationMessage): boolean {
    const { type, address } = addressOf(message);
    return this.#denied.has(deniedKey({ notificationType: type, notificationAddress: address }));
  }

  /** Sends a message, unless one of the latest messages is equal. */
  send(message: NotificationMessage): void {
    const { clock, eventLog } = this.#deployment;
    const text = JSON.stringify(message);
    if (this.sent.slice(-REMEMBERED).some(({ time: _time, ...sent }) => JSON.stringify(sent) === text)) return;
    // A copy, so that later changes to objects in the message do not affect it.
    this.#sent.set(String(this.#sent.size), { ...(JSON.parse(text) as NotificationMessage), time: clock.timestamp() });
    if (message.type === 'pulse') eventLog.publish(events.notify(), { version: 1, message: message.message }, {}, [message.routingKey]);
    if (message.type === 'irc') {
      const { type: _type, ...request } = message;
      eventLog.publish(events.ircRequest(), request, {});
    }
  }
}

/** The key of an address on the denylist. */
export function deniedKey({ notificationType, notificationAddress }: DeniedAddress): string {
  return `${notificationType}/${notificationAddress}`;
}
