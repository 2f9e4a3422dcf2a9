import type { Channel } from 'rabbitmq-client';

/**
 * The unsettled deliveries of one channel. Collects the acknowledgements of one turn of the event loop and sends them together:
 * as a single frame if no older delivery is unsettled. Sends nothing once the channel is closed, because the broker then delivers
 * these messages again.
 */
export class Acknowledgements {
  readonly #channel: Channel;
  /** Delivery tags in ascending order. */
  readonly #unsettled = new Set<number>();
  #acknowledged: number[] = [];

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  /** Whether deliveries can still be acknowledged and rejected. */
  get open(): boolean {
    return this.#channel.active;
  }

  add(tag: number): void {
    this.#unsettled.add(tag);
  }

  acknowledge(tag: number): void {
    if (!this.open || !this.#unsettled.delete(tag)) return;
    if (this.#acknowledged.length === 0) setImmediate(() => this.flush());
    this.#acknowledged.push(tag);
  }

  reject(tag: number, requeue: boolean): void {
    if (this.open && this.#unsettled.delete(tag)) this.#channel.basicNack({ deliveryTag: tag, requeue });
  }

  /** Sends the collected acknowledgements. */
  flush(): void {
    const tags = this.#acknowledged;
    this.#acknowledged = [];
    if (!this.open) return;
    const [lowest = Number.POSITIVE_INFINITY] = this.#unsettled;
    let upTo = 0;
    for (const tag of tags) {
      if (tag > lowest) this.#channel.basicAck({ deliveryTag: tag });
      else if (tag > upTo) upTo = tag;
    }
    if (upTo > 0) this.#channel.basicAck({ deliveryTag: upTo, multiple: true });
  }
}
