import { AuthEvents } from '@tc/auth/events';
import type { EventLog } from '../../platform/event-log.ts';

const events = new AuthEvents();

/** Publishes an event about a client or a role. */
export type AuthEventPublisher = (name: AuthEventName, subject: { clientId: string } | { roleId: string }) => void;

type AuthEventName = 'clientCreated' | 'clientUpdated' | 'clientDeleted' | 'roleCreated' | 'roleUpdated' | 'roleDeleted';

/** Creates the function with which the handlers of the auth service publish events. */
export function authEventPublisher(eventLog: EventLog): AuthEventPublisher {
  return (name, subject) => eventLog.publish(events[name](), { version: 1, ...subject }, {});
}
