import type { EventLog, PublishedEvent } from '../../platform/event-log.ts';
import type { EventDetail, EventEntry } from '../protocol.ts';

/** Returns up to `limit` events that follow the one with this number. */
export function eventEntries({ published, first }: EventLog, after: number, limit: number): readonly EventEntry[] {
  const start = Math.max(0, after + 1 - first);
  return published.slice(start, start + limit).map((event, index) => eventEntry(event, first + start + index));
}

export function eventDetail({ published, first }: EventLog, id: number): EventDetail | undefined {
  const event = published[id - first];
  return event && { ...eventEntry(event, id), cc: event.cc, message: event.message };
}

function eventEntry({ time, name, exchange, routingKey, message }: PublishedEvent, id: number): EventEntry {
  const status = message['status'] as { taskId?: string; taskGroupId?: string } | undefined;
  const taskId = status?.taskId ?? textOf(message['taskId']);
  const taskGroupId = status?.taskGroupId ?? textOf(message['taskGroupId']);
  return {
    id,
    time,
    name,
    exchange,
    routingKey,
    ...(taskId !== undefined && { taskId }),
    ...(taskGroupId !== undefined && { taskGroupId }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
