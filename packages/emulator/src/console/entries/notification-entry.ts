import type { Notification } from '../../services/notify/notification-messages.ts';
import type { NotificationEntry } from '../protocol.ts';

export function notificationEntry(notification: Notification, id: number): NotificationEntry {
  const { time, type, ...message } = notification;
  return { id, time, type, ...addressAndSubject(notification), message };
}

function addressAndSubject(notification: Notification): Pick<NotificationEntry, 'to' | 'subject'> {
  switch (notification.type) {
    case 'email':
      return { to: notification.address, subject: notification.subject };
    case 'pulse':
      return { to: notification.routingKey, subject: JSON.stringify(notification.message) };
    case 'matrix':
      return { to: notification.roomId, subject: notification.body };
    case 'slack':
      return { to: notification.channelId, subject: notification.text };
    case 'irc':
      return { to: notification.channel ?? notification.user ?? '', subject: notification.message };
  }
}
