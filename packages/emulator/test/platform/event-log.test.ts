import { QueueEvents } from '@tc/queue/events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Clock } from '../../src/platform/clock.ts';
import { EventLog } from '../../src/platform/event-log.ts';

const test = suite('event log');

test('all listeners get the events in the same order, even if a listener publishes another event', () => {
  const eventLog = new EventLog(new Clock(() => 0));
  const events = new QueueEvents();
  const heard: [number, string][] = [];
  eventLog.listen(({ name }) => {
    heard.push([1, name]);
    if (name === 'taskDefined') eventLog.publish(events.taskPending(), {}, {});
  });
  eventLog.listen(({ name }) => heard.push([2, name]));
  eventLog.publish(events.taskDefined(), {}, {});
  assert.equal(heard, [
    [1, 'taskDefined'],
    [2, 'taskDefined'],
    [1, 'taskPending'],
    [2, 'taskPending'],
  ]);
});

test.run();
