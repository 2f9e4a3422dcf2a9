import { redact } from '@tc/core';
import type { EventLog, PublishedEvent } from '../platform/event-log.ts';
import type { Notification } from '../services/notify/notification-messages.ts';
import type { Task } from '../services/queue/task.ts';
import { taskState } from '../services/queue/tasks/task-status.ts';
import type { LoggedCall } from '../test-controls/call-log.ts';
import { callEntry } from './call-entry.ts';
import type { CallDetail, EventDetail, EventEntry, NotificationEntry, TaskEntry } from './protocol.ts';

export function callDetail(logged: LoggedCall): CallDetail {
  const { params, query, payload } = logged.call;
  const response = readResponse(logged.response);
  return { ...callEntry(logged), params, query, ...(payload !== undefined && { payload }), ...(response !== undefined && { response }) };
}

function readResponse(body: string): unknown {
  if (body === '') return undefined;
  try {
    return redact(JSON.parse(body));
  } catch {
    return redact(body);
  }
}

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

export function taskEntry(task: Task): TaskEntry {
  const { taskGroupId, metadata, taskQueueId, projectId, created, priority } = task.definition;
  return {
    taskId: task.taskId,
    taskGroupId,
    name: metadata.name,
    taskQueueId,
    projectId,
    state: taskState(task) as TaskEntry['state'],
    created,
    priority,
    runs: task.runs.length,
  };
}

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
