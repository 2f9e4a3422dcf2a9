import { setMaxListeners } from 'node:events';
import { ConfigurationError } from '@tc/core';
import { brokerRefusal } from './broker-refusal.ts';
import { establish, type Link } from './connection.ts';
import { PulseConnectionError, reasonOf } from './errors.ts';
import type { Broker } from './pulse-options.ts';
import { fitsShortString } from './queue-name.ts';
import { backoffDelay, sleep } from './waiting.ts';

/** Sends messages over one connection, which is opened when it is needed and replaced when it is lost. */
export class Publisher {
  readonly #broker: Broker;
  readonly #stop = new AbortController();
  readonly #atWork = new Set<Promise<void>>();
  #link: Promise<Link> | undefined;

  constructor(broker: Broker) {
    this.#broker = broker;
    // Every message that is waiting for a new connection listens.
    setMaxListeners(0, this.#stop.signal);
  }

  /**
   * Resolves when the broker has taken responsibility for the message. It may have been sent more than once by then: a
   * connection that is lost before the confirmation leaves that open.
   */
  publish(exchange: string, routingKey: string, routes: readonly string[], payload: unknown): Promise<void> {
    const work = this.#publish(exchange, routingKey, routes, payload);
    this.#atWork.add(work);
    const done = () => this.#atWork.delete(work);
    work.then(done, done);
    return work;
  }

  /** Waits for what is being published, then disconnects. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#atWork);
    this.#stop.abort(new PulseConnectionError('the publisher is closed'));
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
      const { channel } = await this.#connected();
      try {
        return await channel.basicPublish(envelope, body);
      } catch (error) {
        // A channel closes for one bad message and takes down all that were on their way; only that one is refused for good.
        const own = reasonOf(error).includes(`'${exchange}'`) && brokerRefusal(`cannot publish to exchange ${exchange}`, exchange, error);
        if (own) throw own;
        const delay = backoffDelay(attempts);
        if (performance.now() + delay > deadline) {
          const problem = `${exchange} did not confirm a message after ${attempts} attempts`;
          throw new PulseConnectionError(`${problem}: ${reasonOf(error)}`, { cause: error });
        }
        await sleep(delay, signal);
      }
    }
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
      await link.lost;
      forget();
      await link.close();
    }, forget);
    return opening;
  }
}

function encode(payload: unknown): Buffer {
  const text = JSON.stringify(payload);
  if (text === undefined) throw new ConfigurationError('the payload is not JSON');
  return Buffer.from(text);
}

function routeKey(route: string): string {
  const key = `route.${route}`;
  if (route === '' || !fitsShortString(key)) throw new ConfigurationError(`the route ${JSON.stringify(route)} is not of 1 to 249 bytes`);
  return key;
}
