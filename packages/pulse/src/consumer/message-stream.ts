import type { Broker } from '../pulse-options.ts';
import type { ConsumePlan } from './consume-options.ts';
import { QueueConsumer } from './consumer.ts';
import type { Delivery } from './delivery.ts';
import type { UntypedMessage } from './read-message.ts';

interface Waiting {
  readonly message: UntypedMessage;
  readonly delivery: Delivery;
}

/**
 * Yields messages one by one. Buffers at most `prefetch` messages; the broker keeps the rest. Acknowledges a message when the loop
 * asks for the next one. If the loop ends early, by `break` or an error, its last message returns to the queue.
 */
export async function* messageStream(
  broker: Broker,
  plan: ConsumePlan,
  signal: AbortSignal | undefined,
  start: (consumer: QueueConsumer) => Promise<void>,
): AsyncGenerator<UntypedMessage, void, undefined> {
  const waiting: Waiting[] = [];
  let wake: () => void = () => {};
  const consumer = new QueueConsumer(broker, { ...plan, ack: 'manual' }, (message, delivery) => {
    waiting.push({ message, delivery });
    wake();
  });
  await start(consumer);
  let ended: { error?: unknown } | undefined;
  const end = (how: { error?: unknown }) => {
    ended = how;
    wake();
  };
  consumer.finished.then(
    () => end({}),
    (error) => end({ error }),
  );
  try {
    while (ended === undefined) {
      const next = waiting.shift();
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else if (next.delivery.current) {
        yield next.message;
        if (plan.ack === 'auto') next.delivery.acknowledge();
      }
    }
    signal?.throwIfAborted();
    if ('error' in ended) throw ended.error;
  } finally {
    await consumer.close();
  }
}
