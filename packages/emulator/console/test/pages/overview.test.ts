import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CallEntry, EventEntry, TaskEntry } from '../../../src/console/protocol.ts';
import { taskHistory } from '../../src/pages/overview/task-history.ts';
import { callsPerSecond, trafficByMethod } from '../../src/pages/overview/traffic.ts';

const test = suite('overview');

const START = Date.parse('2026-01-01T00:00:00Z');
const at = (seconds: number) => new Date(START + seconds * 1_000).toISOString();

let lastId = 0;
function event(name: string, taskId: string, seconds: number): EventEntry {
  lastId += 1;
  return { id: lastId, time: at(seconds), name, exchange: 'exchange/taskcluster-queue/v1/x', routingKey: 'primary', taskId };
}

function call(method: string, seconds: number, status: number | undefined, duration = 1): CallEntry {
  lastId += 1;
  const entry = { id: lastId, time: at(seconds), service: 'queue', method, verb: 'GET', url: '/', duration };
  return status === undefined ? entry : { ...entry, status };
}

test('tasks move from state to state', () => {
  const events = [
    event('taskDefined', 'a', 0),
    event('taskPending', 'a', 10),
    event('taskDefined', 'b', 15),
    event('taskCompleted', 'a', 20),
  ];
  const tasks = [
    { taskId: 'a', state: 'completed' },
    { taskId: 'old', state: 'failed' },
  ] as TaskEntry[];
  const history = taskHistory(tasks, events.toReversed(), { points: 3, end: START + 20_000 });
  assert.equal(
    history.map(({ time, counts: { unscheduled, pending, completed, failed } }) => [time - START, unscheduled, pending, completed, failed]),
    [
      [0, 1, 0, 0, 1],
      [10_000, 0, 1, 0, 1],
      [20_000, 1, 0, 1, 1],
    ],
  );
});

test('a later start keeps what happened before', () => {
  const events = [event('taskDefined', 'a', 0), event('taskPending', 'a', 10)];
  const history = taskHistory([], events.toReversed(), { points: 2, start: START + 5_000, end: START + 20_000 });
  assert.equal(
    history.map(({ counts }) => [counts.unscheduled, counts.pending]),
    [
      [1, 0],
      [0, 1],
    ],
  );
});

test('calls are counted in their second', () => {
  const calls = [call('ping', 0, 200), call('ping', 7.2, 200), call('ping', 9.1, 200), call('ping', 9.9, 200), call('ping', 10.05, 200)];
  assert.equal(callsPerSecond(calls.toReversed(), START + 10_000, 4), [0, 1, 0, 3]);
});

test('the method with the most calls comes first', () => {
  const calls = [
    call('status', 0, 404, 3),
    call('task', 1, 200, 9),
    call('status', 2, 200, 5),
    call('status', 3, undefined, 100),
    call('', 4, 404),
  ];
  assert.equal(trafficByMethod(calls), [
    { service: 'queue', method: 'status', calls: 3, errors: 2, median: 5 },
    { service: 'queue', method: 'task', calls: 1, errors: 0, median: 9 },
  ]);
});

test.run();
