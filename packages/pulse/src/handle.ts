import type { ConsumePlan } from './consume-options.ts';
import type { Receive } from './consumer.ts';
import type { Delivery } from './delivery.ts';
import { type PulseError, PulseMessageError, reasonOf } from './errors.ts';
import { readMessage, type UntypedMessage } from './read-message.ts';

/** What takes messages in: a user's handler, or the buffer of a loop. */
export type Handler = (message: UntypedMessage, delivery: Delivery) => unknown;

/**
 * The life of a delivery: read, handled, acknowledged. A message whose handler fails is tried once more; one that cannot be
 * read is given up at once, so that it does not come again and again.
 */
export function receiver(plan: ConsumePlan, handler: Handler, report: (error: PulseError) => void): Receive {
  const fail = (delivery: Delivery, problem: string, cause: unknown): void => {
    report(new PulseMessageError(`${problem}: ${reasonOf(cause)}`, delivery.origin, delivery.retryOnce(), { cause }));
  };
  return (delivery) => {
    const { origin } = delivery;
    const source = plan.sources.get(origin.exchange);
    // Another process, with a newer version of the program perhaps, has bound the queue to more; it may get the second try.
    if (source === undefined) return void fail(delivery, 'unexpected message', 'none of the bindings here is to its exchange');
    let message: UntypedMessage;
    try {
      message = readMessage(delivery, source);
    } catch (cause) {
      return void report(new PulseMessageError(`unreadable message: ${reasonOf(cause)}`, origin, delivery.reject(false), { cause }));
    }
    const done = () => {
      if (plan.ack === 'auto') delivery.acknowledge();
    };
    try {
      const result = handler(message, delivery);
      if (isPromise(result)) return result.then(done, (cause: unknown) => fail(delivery, 'handler failed', cause));
      done();
    } catch (cause) {
      fail(delivery, 'handler failed', cause);
    }
    return undefined;
  };
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
