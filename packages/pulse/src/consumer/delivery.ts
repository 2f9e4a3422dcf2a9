import type { AsyncMessage } from 'rabbitmq-client';
import type { MessageOrigin, Outcome } from '../errors.ts';
import type { Acknowledgements } from './acknowledgements.ts';

/** One delivered message, to be acknowledged or rejected once. Only the first such call has an effect. */
export class Delivery {
  readonly raw: AsyncMessage;
  readonly origin: MessageOrigin;
  readonly #acknowledgements: Acknowledgements;
  readonly #deadLetters: boolean;
  #outcome: Outcome | undefined;

  /** @param deadLetters - whether the queue has a dead-letter exchange */
  constructor(raw: AsyncMessage, queue: string, acknowledgements: Acknowledgements, deadLetters: boolean) {
    const { exchange, routingKey, redelivered } = raw;
    this.raw = raw;
    this.origin = { queue, exchange, routingKey, redelivered };
    this.#acknowledgements = acknowledgements;
    this.#deadLetters = deadLetters;
    acknowledgements.add(raw.deliveryTag);
  }

  /** Whether its channel is still open. Once that is closed, the broker delivers the message again over another channel. */
  get current(): boolean {
    return this.#acknowledgements.open;
  }

  acknowledge(): void {
    if (this.#settle('acknowledged')) this.#acknowledgements.acknowledge(this.raw.deliveryTag);
  }

  /** Requeues the message if this is its first delivery; otherwise dead-letters or drops it. */
  retryOnce(): Outcome {
    return this.reject(!this.raw.redelivered);
  }

  /** Returns what became of the message, by this call or an earlier one. */
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
