import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { EventEntry, TaskEntry } from '../../../src/console/protocol.ts';
import { applyEvents, needsReload } from '../../src/pages/tasks/task-list.ts';

const TASKS = ['a', 'b'].map(
  (taskId): TaskEntry => ({
    taskId,
    taskGroupId: 'g',
    name: taskId,
    taskQueueId: 'p/w',
    projectId: 'none',
    state: 'pending',
    created: '2026-01-01T00:00:00.000Z',
    priority: 'low',
    runs: 1,
  }),
);

const event = (id: number, name: string, taskId: string): EventEntry => ({ id, name, taskId, time: '', exchange: '', routingKey: '' });

test('the latest event decides the state', () => {
  const tasks = applyEvents(TASKS, [event(3, 'taskCompleted', 'a'), event(2, 'taskRunning', 'a')], 1);
  assert.equal(
    tasks.map(({ state }) => state),
    ['completed', 'pending'],
  );
});

test('a retry adds a run', () => {
  const [task] = applyEvents(TASKS, [event(4, 'taskPending', 'a'), event(3, 'taskException', 'a')], 1);
  assert.is(task?.state, 'pending');
  assert.is(task?.runs, 2);
});

test('events that the list includes change nothing', () => {
  assert.is(applyEvents(TASKS, [event(3, 'taskFailed', 'a')], 3), TASKS);
});

test('only events that say too little need a reload', () => {
  assert.is(needsReload(event(1, 'taskDefined', 'c')), true);
  assert.is(needsReload(event(1, 'taskRunning', 'c')), false);
});

test.run();
