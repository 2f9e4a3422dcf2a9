import { PulseMessageError, reasonOf } from '../errors.ts';
import type { ConsumePlan } from './consume-options.ts';
import type { Delivery } from './delivery.ts';
import { readMessage, type UntypedMessage } from './read-message.ts';

/** Gets each message that can be read: the user's handler, or the buffer of a loop over messages. */
export type Handler = (message: UntypedMessage, delivery: Delivery) => unknown;

/** Processes one delivery. Returns a promise while the handler runs, otherwise `undefined`. The promise does not reject. */
export type Receiver = (delivery: Delivery) => Promise<void> | undefined;

/**
 * Reads each delivery, passes it to `handler` and acknowledges it. Requeues a message once when its handler fails. Gives up
 * a message that cannot be read immediately, because a second attempt would fail in the same way.
 */
export function createReceiver(plan: ConsumePlan, handler: Handler): Receiver {
  const fail = (delivery: Delivery, problem: string, cause: unknown): void => {
    plan.report(new PulseMessageError(`${problem}: ${reasonOf(cause)}`, delivery.origin, delivery.retryOnce(), { cause }));
  };
  return (delivery) => {
    const { origin } = delivery;
    const source = plan.sources.get(origin.exchange);
    // A binding of another version of the program. Requeueing gives a process of that version the chance to take it.
    if (source === undefined) return void fail(delivery, 'unexpected message', 'no binding of this consumer names its exchange');
    let message: UntypedMessage;
    try {
      message = readMessage(delivery, source);
    } catch (cause) {
      return void plan.report(new PulseMessageError(`unreadable message: ${reasonOf(cause)}`, origin, delivery.reject(false), { cause }));
    }
    const done = () => {
      if (plan.ack === 'auto') delivery.acknowledge();
    };
    try {
      const result = handler(message, delivery);
      if (isPromise(result)) return Promise.resolve(result).then(done, (cause: unknown) => fail(delivery, 'handler failed', cause));
      done();
    } catch (cause) {
      fail(delivery, 'handler failed', cause);
    }
    return undefined;
  };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
