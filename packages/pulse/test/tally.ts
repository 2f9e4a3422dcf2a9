import { setTimeout as sleep } from 'node:timers/promises';
import { gate, until } from '@tc/test-support/until';
import * as assert from 'uvu/assert';
import type { MessageFor } from '../src/index.ts';
import type { SampleEvents } from './events.ts';
import type { Playground } from './playground.ts';

type TaskCompleted = MessageFor<ReturnType<SampleEvents['taskCompleted']>>;

/** How many messages the handlers of {@link Tally} work on at the same time. */
export const PREFETCH = 20;

/** A handler that counts its messages, and can hold them while a fault happens. */
export class Tally {
  readonly times = new Map<string, number>();
  redelivered = 0;
  #running = 0;
  #held: Promise<void> | undefined;

  readonly handle = async (message: TaskCompleted): Promise<void> => {
    this.#running += 1;
    await (this.#held ?? sleep(2));
    this.#running -= 1;
    this.count(message);
  };

  readonly count = ({ payload, redelivered }: TaskCompleted): void => {
    this.times.set(payload.taskId, (this.times.get(payload.taskId) ?? 0) + 1);
    if (redelivered) this.redelivered += 1;
  };

  /** Carries out `fault` while handlers hold as many messages as they may. */
  async holdDuring(fault: () => Promise<unknown>): Promise<void> {
    const { opened, open } = gate();
    this.#held = opened;
    // A consumer that reconnects after a long fault waits for up to half a minute.
    await until(() => this.#running >= PREFETCH, 'handlers to hold messages', 60_000);
    await fault();
    this.#held = undefined;
    open();
  }

  /** Waits for all of `total` messages, and prints how many are missing. */
  async expect(total: number, fault: string): Promise<void> {
    await until(() => this.times.size >= total, `${total} messages after ${fault}`, 45_000).catch(() => {});
    console.log(`  ${fault}: ${total - this.times.size} of ${total} messages lost, ${this.redelivered} redelivered`);
    assert.is(this.times.size, total);
    assert.ok(this.redelivered > 0, 'the fault came while messages were unacknowledged');
  }
}

/**
 * Publishes tasks `first`, `first + 1`, … Starts `fault` halfway to `least`, and continues until it is over.
 * @returns the number after the last task
 */
export async function publishDuring(playground: Playground, least: number, fault: () => Promise<unknown>, first = 0): Promise<number> {
  let total = first;
  let over = false;
  let happening: Promise<void> | undefined;
  while (!over || total < first + least) {
    if (total >= first + least / 2) {
      happening ??= fault().then(() => {
        over = true;
      });
    }
    await Promise.all(Array.from({ length: 25 }, () => playground.publishTask(String(total++))));
    // Leave processor time for the fault.
    await sleep(5);
  }
  await happening;
  return total;
}
