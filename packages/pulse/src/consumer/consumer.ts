import type { AsyncMessage } from 'rabbitmq-client';
import { establish, type Link } from '../connection.ts';
import { codeOf, PulseConnectionError, type PulseError, PulseMessageError, reasonOf } from '../errors.ts';
import type { Broker } from '../pulse-options.ts';
import { abortable, settlesWithin } from '../waiting.ts';
import { Acknowledgements } from './acknowledgements.ts';
import type { ConsumePlan } from './consume-options.ts';
import { Delivery } from './delivery.ts';
import { createReceiver, type Handler, type Receiver } from './receiver.ts';
import { declareTopology } from './topology.ts';

/** Receives messages until it is closed. */
export interface Consumer extends AsyncDisposable {
  /** The queue's name at the broker. A temporary queue gets a new name after each lost connection. */
  readonly queue: string;
  /**
   * Resolves when the consumer is closed. Rejects when it cannot continue, for example because the broker refuses the login when
   * it reconnects. Without `onError`, such a failure ends the process as an unhandled rejection unless you handle this promise.
   */
  readonly finished: Promise<void>;
  /**
   * Stops receiving, waits for running handlers, acknowledges their messages and disconnects. Messages that are not acknowledged
   * return to the queue. The same happens to messages whose handlers run longer than `closeTimeout`, which `onError` reports.
   * Does not reject. Do not await it in a handler: it waits for that handler.
   */
  close(): Promise<void>;
}

/** A queue that is being consumed over one link. */
interface Session {
  readonly link: Link;
  readonly queue: string;
  readonly consumerTag: string;
  readonly acknowledgements: Acknowledgements;
}

/** Consumes a queue, and reconnects as often as necessary. */
export class QueueConsumer implements Consumer {
  readonly #broker: Broker;
  readonly #plan: ConsumePlan;
  readonly #receive: Receiver;
  readonly #stop = new AbortController();
  /** The running handlers, each with what it works on. */
  readonly #running = new Map<Promise<void>, Delivery>();
  #queue = '';
  #finished: Promise<void> = Promise.resolve();

  constructor(broker: Broker, plan: ConsumePlan, handler: Handler) {
    this.#broker = broker;
    this.#plan = plan;
    this.#receive = createReceiver(plan, handler);
  }

  /**
   * Resolves when the consumer receives messages.
   * @param signal - closes the consumer when it aborts
   * @param ended - called when the consumer is closed or has failed
   * @throws {PulseRefusedError}, {PulseConnectionError} or the reason of `signal`
   */
  async start(signal: AbortSignal | undefined, ended: () => void): Promise<void> {
    const stop = () => this.#stop.abort(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    const opened = this.#open(this.#broker.timeout);
    this.#finished = opened
      .then((session) => this.#run(session))
      .finally(() => {
        signal?.removeEventListener('abort', stop);
        ended();
      });
    try {
      await opened;
    } catch (error) {
      // The caller gets the error from here, so nobody has to handle `finished`.
      this.#finished.catch(() => {});
      throw error;
    }
    // `onError` gets the error, so nobody has to handle `finished`.
    if (this.#plan.onError !== undefined) this.#finished.catch(() => {});
  }

  get queue(): string {
    return this.#queue;
  }

  get finished(): Promise<void> {
    return this.#finished;
  }

  async close(): Promise<void> {
    this.#stop.abort(new PulseConnectionError('the consumer was closed before it received messages'));
    // `finished`, `onError` or `consume` reports a failure.
    await this.#finished.catch(() => {});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #run(first: Session): Promise<void> {
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
        if (this.#plan.exclusive || deleted) this.#reportGap(session.queue, from);
      }
    } catch (error) {
      if (!stop.aborted) {
        if (this.#plan.onError !== undefined) this.#plan.report(error as PulseError);
        throw error;
      }
    } finally {
      await this.#shutDown(session);
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
    // The broker delivers such a message again, to another consumer or over the next connection.
    if (this.#stop.signal.aborted || !acknowledgements.open) return;
    const delivery = new Delivery(raw, queue, acknowledgements, this.#plan.deadLetter !== undefined);
    const work = this.#receive(delivery);
    if (work === undefined) return;
    this.#running.set(work, delivery);
    work.finally(() => this.#running.delete(work));
  }

  /** Stops the flow of messages, waits for handlers, sends their acknowledgements and disconnects. */
  async #shutDown(session: Session | undefined): Promise<void> {
    if (session === undefined) return this.#finishHandlers();
    const { link, consumerTag, acknowledgements } = session;
    // basicCancel fails if the link is lost, which also stops the flow.
    const [answered] = await Promise.all([
      settlesWithin(link.channel.basicCancel({ consumerTag }), this.#broker.goodbyeTimeout),
      this.#finishHandlers(),
    ]);
    acknowledgements.flush();
    await link.close(answered ? undefined : 0);
  }

  /** Waits for running handlers, at most for `closeTimeout`. Requeues and reports the messages of the rest. */
  async #finishHandlers(): Promise<void> {
    const { closeTimeout } = this.#broker;
    const all = async () => {
      while (this.#running.size > 0) await Promise.all(this.#running.keys());
    };
    if (await settlesWithin(all(), closeTimeout)) return;
    for (const delivery of this.#running.values()) {
      const problem = `handler still running ${closeTimeout} ms after the consumer was told to close`;
      this.#plan.report(new PulseMessageError(problem, delivery.origin, delivery.reject(true)));
    }
  }

  #loss(queue: string, reason: Error, deleted: boolean): PulseConnectionError {
    const { address } = this.#broker;
    const event = deleted
      ? `${queue} was deleted at ${address}; creating it again`
      : `connection to ${address} lost: ${reasonOf(reason)}; reconnecting`;
    return new PulseConnectionError(event, { cause: reason });
  }

  async #reportGap(queue: string, from: Date): Promise<void> {
    try {
      await this.#plan.onGap?.({ queue, from, to: new Date() });
    } catch (cause) {
      this.#plan.report(new PulseConnectionError(`onGap failed: ${reasonOf(cause)}`, { cause }));
    }
  }
}
