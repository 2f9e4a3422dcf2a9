import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import { brokerSuite, ownBroker } from '../broker.ts';
import { Playground } from '../playground.ts';
import { PREFETCH, publishDuring, Tally } from '../tally.ts';

const { test, broker } = brokerSuite('no message is lost', await ownBroker());

const LONG = process.env['TC_HOSTILE'] === 'long';

const RESTARTS = LONG ? 10 : 1;
const MESSAGES = LONG ? 50_000 : 2_000;

test('when the broker is killed and restarted', async () => {
  await using playground = await Playground.open({ url: broker.url, timeout: 60_000 });
  const { pulse, events, queue, onError } = playground;
  const tally = new Tally();
  await using _consumer = await pulse.consume({ queue, prefetch: PREFETCH, onError, bindings: [events.taskCompleted()] }, tally.handle);
  let total = 0;
  for (let restart = 0; restart < RESTARTS; restart++) {
    const fault = async () => {
      await tally.holdDuring(() => broker.kill());
      await broker.start();
    };
    total = await publishDuring(playground, MESSAGES / RESTARTS, fault, total);
  }
  await tally.expect(total, `broker killed and restarted ${RESTARTS} times`);
});

test('while the broker is out of memory, which stops publishers', async () => {
  await using playground = await Playground.open({ url: broker.url, timeout: 60_000 });
  const { pulse, events, queue, onError } = playground;
  const tally = new Tally();
  await using _consumer = await pulse.consume({ queue, onError, bindings: [events.taskCompleted()] }, tally.count);
  await playground.publishTask('before');
  let confirmed = 0;
  await broker.control('set_vm_memory_high_watermark', '0.000001');
  const publishing = Array.from({ length: 100 }, async (_, index) => {
    await playground.publishTask(String(index));
    confirmed += 1;
  });
  const blocked = async () => (await broker.control('list_connections', 'state')).includes('blocked');
  try {
    await until(blocked, 'the broker to block the publisher', 45_000);
    assert.is(confirmed, 0);
  } finally {
    await broker.control('set_vm_memory_high_watermark', '0.8');
  }
  await Promise.all(publishing);
  await until(() => tally.times.size === 101, 'all messages');
});

/** A program that handles messages slowly, and writes the taskId of each when it has been handled. */
const WORKER = new URL('../worker.ts', import.meta.url).pathname;

interface Worker {
  readonly process: ChildProcess;
  readonly handled: string[];
}

async function startWorker(url: string, queue: string, exchange: string): Promise<Worker> {
  const child = spawn(process.execPath, ['--import', 'tsx', WORKER, url, queue, exchange], { stdio: ['ignore', 'pipe', 'inherit'] });
  const handled: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => (line === 'ready' ? resolve() : handled.push(line)));
    child.once('exit', () => reject(new Error('the worker ended')));
  });
  await ready;
  return { process: child, handled };
}

const KILLS = LONG ? 10 : 2;

test('when the two processes that share a queue are killed in turn', async () => {
  await using playground = await Playground.open({ url: broker.url });
  const { events, queue } = playground;
  const { exchange } = events.taskCompleted();
  const start = () => startWorker(broker.url, queue, exchange);
  const all: Worker[] = [];
  let workers = await Promise.all([start(), start()]);
  all.push(...workers);
  const handled = () => all.flatMap((worker) => worker.handled);
  const total = await publishDuring(playground, LONG ? 5_000 : 1_000, async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const [victim, survivor] = workers as [Worker, Worker];
      const before = victim.handled.length;
      await until(() => victim.handled.length > before, 'the worker to handle messages');
      victim.process.kill('SIGKILL');
      await once(victim.process, 'exit');
      const successor = await start();
      workers = [survivor, successor];
      all.push(successor);
    }
  });
  await until(() => new Set(handled()).size === total, `${total} messages`, 45_000);
  console.log(`  two processes, ${KILLS} kills: 0 of ${total} messages lost, ${handled().length - total} handled twice`);
  for (const { process } of workers) {
    process.kill('SIGKILL');
    await once(process, 'exit');
  }
});

test.run();
