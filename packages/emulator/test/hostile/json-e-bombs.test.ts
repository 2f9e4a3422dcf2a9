import { ApiError } from '@tc/core';
import { Hooks } from '@tc/hooks';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment } from '../support/deployment.ts';

const test = suite('JSON-e bombs in hooks');

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** A template with `depth` loops in each other, each over 50 items. */
const nestedLoops = (depth: number): unknown => (depth === 0 ? 'x' : { $map: range(50), 'each(i)': nestedLoops(depth - 1) });

/** A template whose variable doubles `depth` times. */
function doubling(depth: number, double: (name: string) => unknown): unknown {
  let template: unknown = { $eval: `v${depth}` };
  for (let level = depth; level > 0; level--) template = { $let: { [`v${level}`]: double(`v${level - 1}`) }, in: template };
  return { $let: { v0: 'boom' }, in: template };
}

const TOO_SLOW = 'the template takes longer than 1000 ms to render';
const TOO_LARGE = 'the template renders to more than 10 MB';
const TOO_DEEP = 'Maximum call stack size exceeded';

/** Templates that would take minutes, gigabytes or the whole stack, and how each fails. */
const BOMBS: readonly (readonly [name: string, template: unknown, reason: string])[] = [
  ['loops in loops', nestedLoops(7), TOO_SLOW],
  ['an array that doubles 40 times', doubling(40, (name) => [{ $eval: name }, { $eval: name }]), TOO_SLOW],
  ['a text that doubles 26 times', doubling(26, (name) => ({ $eval: `${name} + ${name}` })), TOO_LARGE],
  ['a text that doubles 60 times', doubling(60, (name) => ({ $eval: `${name} + ${name}` })), 'Invalid string length'],
  ['20,000 brackets', { $eval: `${'('.repeat(20_000)}1${')'.repeat(20_000)}` }, TOO_DEEP],
];

/** The processor time that a bomb can take: the second that rendering can take, and as much again for all else. In seconds. */
const TIME_LIMIT = 2;

for (const [name, bomb, reason] of BOMBS) {
  test(`${name}: the hook fails, and the emulator continues`, async () => {
    await using server = await deployment({ roles: [{ roleId: 'hook-id:bombs/*', scopes: ['queue:*'] }] });
    const { rootUrl, credentials } = server.emulator;
    const hooks = new Hooks({ rootUrl, credentials, retries: 0 });
    const metadata = { name: 'bomb', description: 'Explodes', owner: 'me@example.com' };
    await hooks.createHook('bombs', 'one', { metadata, task: { taskQueueId: 'proj/ci', payload: { bomb } } });
    const before = process.cpuUsage();
    const error = await rejection(hooks.triggerHook('bombs', 'one', {}), ApiError);
    const { user, system } = process.cpuUsage(before);
    assert.match(error.message, reason);
    assert.is(error.statusCode, 400);
    const seconds = (user + system) / 1e6;
    assert.ok(seconds < TIME_LIMIT, `it took ${seconds} s of processor time`);
    assert.is((await hooks.listLastFires('bombs', 'one')).lastFires[0]?.result, 'error');
    await hooks.ping();
  });
}

test.run();
