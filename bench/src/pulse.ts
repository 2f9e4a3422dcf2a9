import { randomUUID } from 'node:crypto';
import { bind } from '@tc/core/codegen';
import { Pulse } from '@tc/pulse';
import { connect } from 'amqplib';
import { Connection } from 'rabbitmq-client';

/** How fast a client consumes, each message parsed and acknowledged by itself. */
export interface ConsumeRate {
  readonly client: string;
  /** Messages per second, the median of all rounds. */
  readonly median: number;
  /** The slowest and the fastest round. */
  readonly range: readonly [number, number];
}

interface Contender {
  readonly client: string;
  /** Consumes `count` messages of a queue; resolves with the seconds from the first to the last. */
  readonly consume: (count: number) => Promise<number>;
}

interface Body {
  readonly status: { readonly taskId: string };
}

/**
 * Consumes the same messages with `@tc/pulse`, `rabbitmq-client` and `amqplib` in turn, over and over.
 * @throws {PulseConnectionError} when there is no broker at `url`
 */
export async function measureConsuming(url: string, count: number, prefetch: number, rounds: number): Promise<ConsumeRate[]> {
  const pulse = new Pulse({ url, timeout: 5_000 });
  const name = `bench-${randomUUID()}`;
  const queue = `queue/${pulse.username}/${name}`;
  const exchange = `exchange/${pulse.username}/${name}`;
  const event = bind<'taskCompleted', Body, Record<string, string>>({
    name: 'taskCompleted',
    exchange,
    routingKey: [{ name: 'taskId' }, { name: 'runId' }, { name: 'reserved', multipleWords: true }],
    schema: { name: 'none', load: async () => ({}) },
  });
  await pulse.declareExchanges([event]);
  const options = { queue: name, prefetch, bindings: [event] };
  await (await pulse.consume(options, () => {})).close();

  const contenders: Contender[] = [
    {
      client: '@tc/pulse',
      consume: async (total) => {
        const watch = new Stopwatch(total);
        const consumer = await pulse.consume(options, async ({ payload }) => watch.see(payload));
        const seconds = await watch.seconds;
        await consumer.close();
        return seconds;
      },
    },
    {
      client: 'rabbitmq-client',
      consume: async (total) => {
        const watch = new Stopwatch(total);
        const connection = new Connection(url);
        const consumer = connection.createConsumer(
          { queue, queueOptions: { durable: true }, qos: { prefetchCount: prefetch } },
          async ({ body }) => watch.see(body),
        );
        const seconds = await watch.seconds;
        await consumer.close();
        await connection.close();
        return seconds;
      },
    },
    {
      client: 'amqplib',
      consume: async (total) => {
        const watch = new Stopwatch(total);
        const connection = await connect(url);
        const channel = await connection.createChannel();
        await channel.prefetch(prefetch);
        await channel.consume(queue, async (message) => {
          if (message === null) return;
          watch.see(JSON.parse(message.content.toString()));
          channel.ack(message);
        });
        const seconds = await watch.seconds;
        await channel.close();
        await connection.close();
        return seconds;
      },
    },
  ];

  const raw = new Connection(url);
  const rates = new Map<string, number[]>(contenders.map(({ client }) => [client, []]));
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const { client, consume } of contenders) {
        await fill(raw, exchange, count);
        const seconds = await consume(count);
        const left = (await raw.queueDeclare({ queue, passive: true })).messageCount;
        if (left !== 0) throw new Error(`${client} left ${left} messages`);
        // The first round warms up.
        if (round > 0) rates.get(client)?.push(count / seconds);
      }
    }
  } finally {
    await pulse.deleteQueue(name);
    await raw.exchangeDelete({ exchange });
    await raw.close();
    await pulse.close();
  }
  return [...rates].map(([client, list]) => {
    const sorted = list.sort((a, b) => a - b);
    return { client, median: sorted[sorted.length >> 1] ?? Number.NaN, range: [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN] };
  });
}

/** Counts messages, from the first on. */
class Stopwatch {
  readonly seconds: Promise<number>;
  #left: number;
  #started = 0;
  #stop: (seconds: number) => void = () => {};

  constructor(total: number) {
    this.#left = total;
    this.seconds = new Promise((resolve) => {
      this.#stop = resolve;
    });
  }

  see({ status }: Body): void {
    if (status.taskId === '') throw new Error('a message without a task');
    if (this.#started === 0) this.#started = performance.now();
    this.#left -= 1;
    if (this.#left === 0) this.#stop((performance.now() - this.#started) / 1000);
  }
}

/** Puts messages of about 1 kB, the size of a task's status, into the queue. */
async function fill(connection: Connection, exchange: string, count: number): Promise<void> {
  const channel = await connection.acquire();
  await channel.confirmSelect();
  const run = {
    runId: 0,
    state: 'completed',
    reasonCreated: 'scheduled',
    reasonResolved: 'completed',
    workerGroup: 'bench',
    workerId: 'bench',
  };
  const status = {
    taskId: 'fN1SbArXTPSVFNUvaOlinQ',
    provisionerId: 'bench',
    workerType: 'bench',
    state: 'completed',
    runs: [run, run, run, run, run],
  };
  for (let sent = 0; sent < count; sent += 500) {
    const batch = Array.from({ length: Math.min(500, count - sent) }, () =>
      channel.basicPublish({ exchange, routingKey: 'fN1SbArXTPSVFNUvaOlinQ.0._' }, { status, runId: 0, version: 1 }),
    );
    await Promise.all(batch);
  }
  await channel.close();
}
