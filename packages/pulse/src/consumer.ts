import type { AsyncMessage } from 'rabbitmq-client';
import { Acknowledgements } from './acknowledgements.ts';
import { establish, type Link } from './connection.ts';
import type { ConsumePlan } from './consume-options.ts';
import { Delivery } from './delivery.ts';
import { codeOf, PulseConnectionError, type PulseError, reasonOf } from './errors.ts';
import type { Broker } from './pulse-options.ts';
import { createReceiver, type Handler, type Receiver } from './receiver.ts';
import { declareTopology } from './topology.ts';
import { abortable } from './waiting.ts';

/** Receives messages until it is closed. */
export interface Consumer extends AsyncDisposable {
  /** The queue's name at the broker. A queue without a name of its own has another after each lost connection. */
  readonly queue: string;
  /**
   * Resolves when the consumer has been closed. Rejects when it cannot go on, such as when the broker refuses the login after a
   * lost connection: where there is no `onError` either, that ends the process as an unhandled rejection.
   */
  readonly finished: Promise<void>;
  /**
   * Takes no further message, waits for handlers that are at work and acknowledges what they have done, then disconnects.
   * Messages that are not acknowledged by then go back to the queue. Not to be awaited within a handler, which it waits for.
   */
  close(): Promise<void>;
}

/** Milliseconds that a broker gets to stop the flow of messages. */
const CANCEL_TIMEOUT = 5_000;

/** A queue that is being consumed. */
interface Session {
  readonly link: Link;
  readonly queue: string;
  readonly consumerTag: string;
  readonly acknowledgements: Acknowledgements;
}

/** Keeps a queue consumed over however many connections that takes. */
export class QueueConsumer implements Consumer {
  readonly #broker: Broker;
  readonly #plan: ConsumePlan;
  readonly #receive: Receiver;
  readonly #stop = new AbortController();
  readonly #atWork = new Set<Promise<void>>();
  #queue = '';
  #finished: Promise<void> = Promise.resolve();

  constructor(broker: Broker, plan: ConsumePlan, handler: Handler) {
    this.#broker = broker;
    this.#plan = plan;
    this.#receive = createReceiver(plan, handler);
  }

  /**
   * Resolves when the queue is consumed.
   * @param signal - closes the consumer when it aborts
   * @param ended - called when the consumer has come to its end, or to none
   * @throws {PulseRefusedError} and {PulseConnectionError}, and the signal's reason
   */
  async start(signal: AbortSignal | undefined, ended: () => void): Promise<void> {
    const stop = () => this.#stop.abort(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    const end = () => {
      signal?.removeEventListener('abort', stop);
      ended();
    };
    try {
      const session = await this.#open(this.#broker.timeout);
      this.#finished = this.#run(session, end);
    } catch (error) {
      end();
      throw error;
    }
    // Has been told to it, and need not be awaited as well.
    if (this.#plan.onError !== undefined) this.#finished.catch(() => {});
  }

  get queue(): string {
    return this.#queue;
  }

  get finished(): Promise<void> {
    return this.#finished;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    // What it failed with is for whoever awaits it.
    await this.#finished.catch(() => {});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #run(first: Session, end: () => void): Promise<void> {
    const stop = this.#stop.signal;
    let session: Session | undefined = first;
    try {
      for (;;) {
        const reason: Error = await abortable(session.link.lost, stop);
        const from = new Date();
        const deleted = codeOf(reason) === 'CANCEL_FORCED';
        this.#plan.report(this.#loss(session.queue, reason, deleted));
        await session.link.close();
        session = undefined;
        session = await this.#open();
        if (this.#plan.exclusive || deleted) this.#tellGap(session.queue, from);
      }
    } catch (error) {
      if (!stop.aborted) {
        if (this.#plan.onError !== undefined) this.#plan.report(error as PulseError);
        throw error;
      }
    } finally {
      await this.#windUp(session);
      end();
    }
  }

  #open(within?: number): Promise<Session> {
    const setUp = async (link: Link): Promise<Session> => {
      const { channel } = link;
      const queue = await declareTopology(channel, this.#plan);
      await channel.basicQos({ prefetchCount: this.#plan.prefetch });
      const acknowledgements = new Acknowledgements(channel);
      this.#queue = queue;
      const { consumerTag } = await channel.basicConsume({ queue }, (raw) => this.#take(raw, queue, acknowledgements));
      return { link, queue, consumerTag, acknowledgements };
    };
    return establish(this.#broker, setUp, this.#stop.signal, within);
  }

  #take(raw: AsyncMessage, queue: string, acknowledgements: Acknowledgements): void {
    // What arrives now would be given out again anyway.
    if (this.#stop.signal.aborted || !acknowledgements.open) return;
    const work = this.#receive(new Delivery(raw, queue, acknowledgements, this.#plan.deadLetter !== undefined));
    if (work === undefined) return;
    this.#atWork.add(work);
    work.finally(() => this.#atWork.delete(work));
  }

  /** Stops the flow, waits for handlers, sends their acknowledgements, disconnects. */
  async #windUp(session: Session | undefined): Promise<void> {
    if (session !== undefined) {
      const { channel } = session.link;
      // A link that is lost by now has nothing to cancel, and one that hangs is not waited for.
      await abortable(channel.basicCancel(session.consumerTag), AbortSignal.timeout(CANCEL_TIMEOUT)).catch(() => {});
    }
    while (this.#atWork.size > 0) await Promise.all(this.#atWork);
    session?.acknowledgements.flush();
    await session?.link.close();
  }

  #loss(queue: string, reason: Error, deleted: boolean): PulseConnectionError {
    const event = deleted
      ? `${queue} was deleted at ${this.#broker.address}`
      : `connection to ${this.#broker.address} lost: ${reasonOf(reason)}`;
    return new PulseConnectionError(`${event}; ${deleted ? 'making it anew' : 'reconnecting'}`, { cause: reason });
  }

  async #tellGap(queue: string, from: Date): Promise<void> {
    try {
      await this.#plan.onGap?.({ queue, from, to: new Date() });
    } catch (cause) {
      this.#plan.report(new PulseConnectionError(`onGap failed: ${reasonOf(cause)}`, { cause }));
    }
  }
}
