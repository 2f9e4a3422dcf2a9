import { QueueEvents } from '@tc/queue/events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Clock } from '../../src/platform/clock.ts';
import { Publisher } from '../../src/platform/event-log.ts';

const test = suite('publisher');

test('all get the events in one order, though one of them publishes in answer', () => {
  const publisher = new Publisher(new Clock(() => 0));
  const events = new QueueEvents();
  const heard: [number, string][] = [];
  publisher.listen(({ name }) => {
    heard.push([1, name]);
    if (name === 'taskDefined') publisher.publish(events.taskPending(), {}, {});
  });
  publisher.listen(({ name }) => heard.push([2, name]));
  publisher.publish(events.taskDefined(), {}, {});
  assert.equal(heard, [
    [1, 'taskDefined'],
    [2, 'taskDefined'],
    [1, 'taskPending'],
    [2, 'taskPending'],
  ]);
});

test.run();
