import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { gotTransport } from '../../src/platform/got-transport.ts';
import { undiciTransport } from '../../src/platform/undici-transport.ts';
import { fetchTransport } from '../../src/transport/fetch-transport.ts';
import { Sample } from '../sample-service.ts';

const test = suite('storms of calls');

/** `TC_HOSTILE=long` makes as many calls as the limits are meant for. */
const isLong = process.env['TC_HOSTILE'] === 'long';
const AT_ONCE = isLong ? 10_000 : 1_000;
const IN_A_ROW = isLong ? 100_000 : 1_000;

const MAX_MEMORY = 300e6;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function settledHeap(): Promise<number> {
  for (let turn = 0; turn < 4; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  return process.memoryUsage().heapUsed;
}

const sockets = () => process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCPSocket')).length;

let server: ChildProcess;
let rootUrl = '';

test.before(async () => {
  // In a process of its own, so that its memory and sockets do not count.
  server = fork(new URL('../item-server.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  [rootUrl] = (await once(server, 'message')) as [string];
});

test.after(() => void server.kill());

for (const [name, makeTransport] of [
  ['got', gotTransport],
  ['undici', undiciTransport],
  ['fetch', fetchTransport],
] as const) {
  test(`${name}: ${AT_ONCE} calls at once succeed, with 64 connections and less than ${MAX_MEMORY / 1e6} MB`, async () => {
    const sample = new Sample({ rootUrl, transport: makeTransport(), retries: 0, timeout: 120_000 });
    await sample.getItem('x');
    const [before, openBefore] = [process.memoryUsage.rss(), sockets()];
    let [peak, mostSockets] = [before, 0];
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
      mostSockets = Math.max(mostSockets, sockets());
    }, 20);
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, () => sample.getItem('x')));
    } finally {
      clearInterval(watch);
    }
    assert.ok(mostSockets - openBefore <= 64, `${mostSockets - openBefore} connections`);
    if (isLong) console.log(`${name}: ${Math.round((peak - before) / 1e6)} MB above the start`);
    assert.ok(peak - before <= MAX_MEMORY, `${(peak - before) / 1e6} MB`);
  });

  test(`${name}: ${IN_A_ROW} calls in a row leave no heap and no sockets behind`, async () => {
    const sample = new Sample({ rootUrl, transport: makeTransport() });
    const run = async (calls: number) => {
      let left = calls;
      const worker = async () => {
        while (left-- > 0) await sample.getItem('x');
      };
      await Promise.all(Array.from({ length: 16 }, worker));
    };
    await run(300);
    const [heap, open] = [await settledHeap(), sockets()];
    await run(IN_A_ROW);
    const growth = (await settledHeap()) - heap;
    if (isLong) console.log(`${name}: heap ${growth} bytes, sockets ${sockets() - open}`);
    // Much less than a response that is kept for each call.
    assert.ok(growth < 1_000_000 + IN_A_ROW * 20, `the heap grew by ${growth} bytes`);
    assert.ok(sockets() <= open + 16, `${sockets() - open} more sockets`);
  });
}

test.run();
