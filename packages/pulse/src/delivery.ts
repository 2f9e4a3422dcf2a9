import type { AsyncMessage } from 'rabbitmq-client';
import type { Acknowledgements } from './acknowledgements.ts';
import type { MessageOrigin, Outcome } from './errors.ts';

/** One message given out by the broker, to be settled once. What comes after the first settlement has no effect. */
export class Delivery {
  readonly raw: AsyncMessage;
  readonly origin: MessageOrigin;
  readonly #acknowledgements: Acknowledgements;
  readonly #deadLetters: boolean;
  #outcome: Outcome | undefined;

  /** @param deadLetters - whether the queue has somewhere to send rejected messages */
  constructor(raw: AsyncMessage, queue: string, acknowledgements: Acknowledgements, deadLetters: boolean) {
    const { exchange, routingKey, redelivered } = raw;
    this.raw = raw;
    this.origin = { queue, exchange, routingKey, redelivered };
    this.#acknowledgements = acknowledgements;
    this.#deadLetters = deadLetters;
    acknowledgements.add(raw.deliveryTag);
  }

  /** Whether the channel that it came by stands. If not, the message comes again by another. */
  get current(): boolean {
    return this.#acknowledgements.open;
  }

  acknowledge(): void {
    if (this.#settle('acknowledged')) this.#acknowledgements.acknowledge(this.raw.deliveryTag);
  }

  /** Puts it back into its queue for a second try, or gives it up where this was the second. */
  retryOnce(): Outcome {
    return this.reject(!this.raw.redelivered);
  }

  /** @returns what became of it, by this or an earlier settlement */
  reject(requeue: boolean): Outcome {
    const outcome = requeue ? 'requeued' : this.#deadLetters ? 'deadLettered' : 'dropped';
    if (this.#settle(outcome)) this.#acknowledgements.reject(this.raw.deliveryTag, requeue);
    return this.#outcome ?? outcome;
  }

  #settle(outcome: Outcome): boolean {
    if (this.#outcome !== undefined) return false;
    this.#outcome = this.current ? outcome : 'requeued';
    return true;
  }
}
