import { setMaxListeners } from 'node:events';
import { ConfigurationError } from '@tc/core';
import { sleep } from '@tc/core/retry';
import { brokerRefusal } from './broker-refusal.ts';
import { establish, type Link } from './connection.ts';
import { PulseConnectionError, reasonOf } from './errors.ts';
import type { Broker } from './pulse-options.ts';
import { fitsShortString } from './queue-name.ts';
import { backoffDelay, settlesWithin } from './waiting.ts';

/** Publishes messages over one connection. Opens it for the first message and replaces it when it is lost. */
export class Publisher {
  readonly #broker: Broker;
  readonly #stop = new AbortController();
  readonly #publishing = new Set<Promise<void>>();
  /** Rejects each message that has been sent and is not confirmed yet. */
  readonly #unconfirmed = new Set<(reason: unknown) => void>();
  #link: Promise<Link> | undefined;

  constructor(broker: Broker) {
    this.#broker = broker;
    // Each message that waits for a new connection adds a listener.
    setMaxListeners(0, this.#stop.signal);
  }

  /**
   * Resolves when the broker confirms that it has the message. Sends the message again if the connection is lost before that, so
   * it may arrive twice.
   */
  publish(exchange: string, routingKey: string, routes: readonly string[], payload: unknown): Promise<void> {
    const work = this.#publish(exchange, routingKey, routes, payload);
    this.#publishing.add(work);
    const done = () => this.#publishing.delete(work);
    work.then(done, done);
    return work;
  }

  /** Waits until all messages are confirmed, at most for `within` milliseconds. Rejects the rest, then disconnects. */
  async close(within: number): Promise<void> {
    await settlesWithin(Promise.allSettled(this.#publishing), within);
    const reason = new PulseConnectionError('this Pulse is closed; the message was not confirmed');
    this.#stop.abort(reason);
    this.#rejectUnconfirmed(reason);
    const link = await this.#link?.catch(() => undefined);
    await link?.close();
  }

  async #publish(exchange: string, routingKey: string, routes: readonly string[], payload: unknown): Promise<void> {
    const { signal } = this.#stop;
    const deadline = performance.now() + this.#broker.timeout;
    const body = encode(payload);
    const headers = routes.length > 0 ? { headers: { CC: routes.map(routeKey) } } : {};
    const envelope = { exchange, routingKey, durable: true, contentType: 'application/json', ...headers };
    for (let attempts = 1; ; attempts++) {
      const link = await this.#connected();
      try {
        return await this.#confirmed(link, exchange, link.channel.basicPublish(envelope, body), deadline);
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof PulseConnectionError) throw error;
        // The broker closes the channel for one refused message, and so rejects all messages on their way. Only that one is final.
        const own = reasonOf(error).includes(`'${exchange}'`) && brokerRefusal(`cannot publish to exchange ${exchange}`, exchange, error);
        if (own) throw own;
        const delay = backoffDelay(attempts);
        if (performance.now() + delay > deadline)
          throw this.#unconfirmedError(exchange, `after ${attempts} attempts: ${reasonOf(error)}`, error);
        await sleep(delay, signal);
      }
    }
  }

  /**
   * Resolves when `confirmation` does. Rejects when the link is lost, the publisher closes or the deadline passes: rabbitmq-client
   * never settles the confirmation of a message that is sent in the same turn of the event loop in which its channel closes.
   */
  #confirmed(link: Link, exchange: string, confirmation: Promise<void>, deadline: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timeUp = () => {
        const blocked = link.blocked();
        const reason = blocked === undefined ? '' : `: it accepts no messages (${blocked})`;
        fail(this.#unconfirmedError(exchange, `within ${this.#broker.timeout} ms${reason}`));
      };
      const timer = setTimeout(timeUp, deadline - performance.now());
      const end = () => {
        clearTimeout(timer);
        this.#unconfirmed.delete(fail);
      };
      const fail = (reason: unknown) => {
        end();
        reject(reason);
      };
      this.#unconfirmed.add(fail);
      confirmation.then(() => {
        end();
        resolve();
      }, fail);
    });
  }

  #rejectUnconfirmed(reason: unknown): void {
    for (const fail of [...this.#unconfirmed]) fail(reason);
  }

  #unconfirmedError(exchange: string, problem: string, cause?: unknown): PulseConnectionError {
    const message = `${this.#broker.address} did not confirm a message to ${exchange} ${problem}; it may still arrive`;
    return new PulseConnectionError(message, cause === undefined ? undefined : { cause });
  }

  async #connected(): Promise<Link> {
    this.#link ??= this.#connect();
    return this.#link;
  }

  #connect(): Promise<Link> {
    const confirming = async (link: Link) => {
      await link.channel.confirmSelect();
      return link;
    };
    const forget = () => {
      if (this.#link === opening) this.#link = undefined;
    };
    const opening = establish(this.#broker, confirming, this.#stop.signal, this.#broker.timeout);
    opening.then(async (link) => {
      const reason = await link.lost;
      forget();
      this.#rejectUnconfirmed(reason);
      await link.close();
    }, forget);
    return opening;
  }
}

function encode(payload: unknown): Buffer {
  let text: string | undefined;
  try {
    text = JSON.stringify(payload);
  } catch (cause) {
    throw new ConfigurationError(`payload cannot be written as JSON: ${reasonOf(cause)}`, { cause });
  }
  if (text === undefined) throw new ConfigurationError(`payload is ${typeof payload}, which JSON cannot express`);
  return Buffer.from(text);
}

function routeKey(route: string): string {
  const key = `route.${route}`;
  if (route === '' || !fitsShortString(key)) throw new ConfigurationError(`the route ${JSON.stringify(route)} must be 1 to 249 bytes long`);
  return key;
}
