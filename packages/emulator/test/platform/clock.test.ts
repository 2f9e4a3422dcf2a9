import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Clock } from '../../src/platform/clock.ts';

const test = suite('clock');

const START = Date.parse('2030-01-31T12:00:00.000Z');
const stopped = (): Clock => new Clock(() => START);

test('the clock shows the time of its source', () => {
  assert.is(stopped().timestamp(), '2030-01-31T12:00:00.000Z');
});

test('the clock advances by a duration or by milliseconds', async () => {
  const clock = stopped();
  await clock.advance('20 minutes');
  await clock.advance(1500);
  assert.is(clock.timestamp(), '2030-01-31T12:20:01.500Z');
});

test('advancing by a month moves the clock by 30 days', async () => {
  const clock = stopped();
  await clock.advance('1 month');
  assert.is(clock.timestamp(), '2030-03-02T12:00:00.000Z');
});

test('the clock cannot move backwards', async () => {
  const clock = stopped();
  let message = '';
  await clock.advance('-1 minute').catch((error: Error) => {
    message = error.message;
  });
  assert.match(message, 'the clock can only move forward');
  assert.is(clock.now(), START);
});

test('advancing fires timers in order, each at its own time, and no later ones', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(1000), { maxLength: 20 }), fc.nat(1000), async (delays, span) => {
      const clock = stopped();
      const ran: { delay: number; at: number; index: number }[] = [];
      delays.forEach((delay, index) => {
        clock.at(START + delay, () => ran.push({ delay, index, at: clock.now() - START }));
      });
      await clock.advance(span);
      const expected = delays
        .map((delay, index) => ({ delay, index, at: delay }))
        .filter(({ delay }) => delay <= span)
        .sort((left, right) => left.delay - right.delay || left.index - right.index);
      assert.equal(ran, expected);
      clock.stop();
    }),
    { numRuns: 50 },
  );
});

test('advancing also fires timers that are set meanwhile', async () => {
  const clock = stopped();
  const ran: number[] = [];
  const repeat = (): void => {
    ran.push(clock.now() - START);
    clock.at(clock.now() + 10, repeat);
  };
  clock.at(START + 10, repeat);
  await clock.advance(35);
  assert.equal(ran, [10, 20, 30]);
  clock.stop();
});

test('a canceled timer does not fire', async () => {
  const clock = stopped();
  let done = false;
  clock.at(START + 5, () => {
    done = true;
  })();
  await clock.advance(10);
  assert.not.ok(done);
});

test('timers fire as real time passes', async () => {
  const clock = new Clock();
  await new Promise<void>((resolve) => {
    const keepAlive = setTimeout(() => {}, 5000);
    clock.at(Date.now() + 5, () => {
      clearTimeout(keepAlive);
      resolve();
    });
  });
});

test('a sleep ends after its time, when its signal is aborted, or at once on a stopped clock', async () => {
  const clock = stopped();
  const ended: string[] = [];
  const controller = new AbortController();
  const byTime = clock.sleep(100, new AbortController().signal).then(() => ended.push('time'));
  const bySignal = clock.sleep(200, controller.signal).then(() => ended.push('signal'));
  controller.abort();
  await bySignal;
  await clock.advance(100);
  await byTime;
  assert.equal(ended, ['signal', 'time']);
  clock.stop();
  await clock.sleep(1000, new AbortController().signal);
});

test('concurrent advances add up', async () => {
  const clock = stopped();
  await Promise.all([clock.advance(10), clock.advance(20)]);
  assert.is(clock.now() - START, 30);
});

test('advancing waits for the work of a timer before it moves on', async () => {
  const clock = stopped();
  const ran: string[] = [];
  const slowly = (name: string) => async (): Promise<void> => {
    for (let turns = 0; turns < 5; turns++) await new Promise(setImmediate);
    ran.push(`${name} at ${clock.now() - START}`);
  };
  clock.at(START + 10, slowly('due'));
  clock.at(START + 20, () => clock.begin(slowly('begun')));
  clock.at(START + 30, slowly('last'));
  await clock.advance(100);
  assert.equal(ran, ['due at 10', 'begun at 20', 'last at 30']);
});

test('settled waits for work that has started', async () => {
  const clock = stopped();
  let done = false;
  await clock.settled();
  clock.begin(async () => {
    await new Promise(setImmediate);
    done = true;
  });
  assert.not.ok(done);
  await clock.settled();
  assert.ok(done);
});

test.run();
