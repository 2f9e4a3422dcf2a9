import type { ConsumePlan } from './consume-options.ts';
import { QueueConsumer } from './consumer.ts';
import type { Delivery } from './delivery.ts';
import type { Broker } from './pulse-options.ts';
import type { UntypedMessage } from './read-message.ts';

interface Waiting {
  readonly message: UntypedMessage;
  readonly delivery: Delivery;
}

/**
 * Messages one by one, for a loop. At most `prefetch` are held, so a slow loop slows the broker down. A message is acknowledged
 * when the loop asks for the next; one that the loop ends on, by `break` or an error, goes back to the queue.
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
