import { AuthEvents } from '@tc/auth/events';
import type { Publisher } from '../../platform/event-log.ts';

const events = new AuthEvents();

/** Publishes an event about a client or a role. */
export type AuthEventPublisher = (name: AuthEventName, subject: { clientId: string } | { roleId: string }) => void;

type AuthEventName = 'clientCreated' | 'clientUpdated' | 'clientDeleted' | 'roleCreated' | 'roleUpdated' | 'roleDeleted';

/** Makes the function that auth's handlers publish with. */
export function authEventPublisher(publisher: Publisher): AuthEventPublisher {
  return (name, subject) => publisher.publish(events[name](), { version: 1, ...subject }, {});
}
