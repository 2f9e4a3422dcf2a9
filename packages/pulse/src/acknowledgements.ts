import type { Channel } from 'rabbitmq-client';

/**
 * The deliveries of one channel that are not settled yet. Acknowledgements made within one turn of the event loop go out
 * together, as one frame where no older delivery is outstanding. Once the channel is gone nothing is sent: the broker
 * gives these messages out again.
 */
export class Acknowledgements {
  readonly #channel: Channel;
  /** By delivery tag; tags rise, so the first is the lowest. */
  readonly #outstanding = new Set<number>();
  #acknowledged: number[] = [];

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  /** Whether the deliveries can still be settled. */
  get open(): boolean {
    return this.#channel.active;
  }

  add(tag: number): void {
    this.#outstanding.add(tag);
  }

  acknowledge(tag: number): void {
    if (!this.open || !this.#outstanding.delete(tag)) return;
    if (this.#acknowledged.length === 0) setImmediate(() => this.flush());
    this.#acknowledged.push(tag);
  }

  reject(tag: number, requeue: boolean): void {
    if (this.open && this.#outstanding.delete(tag)) this.#channel.basicNack({ deliveryTag: tag, requeue });
  }

  /** Sends what has been acknowledged. */
  flush(): void {
    const tags = this.#acknowledged;
    this.#acknowledged = [];
    if (!this.open) return;
    const [lowest = Number.POSITIVE_INFINITY] = this.#outstanding;
    let upTo = 0;
    for (const tag of tags) {
      if (tag > lowest) this.#channel.basicAck({ deliveryTag: tag });
      else if (tag > upTo) upTo = tag;
    }
    if (upTo > 0) this.#channel.basicAck({ deliveryTag: upTo, multiple: true });
  }
}
