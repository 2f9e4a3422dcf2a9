import { randomUUID } from 'node:crypto';
import { Connection } from 'rabbitmq-client';
import { Pulse, type PulseError, type PulseOptions } from '../src/index.ts';
import { SampleEvents } from './events.ts';

/** What one test needs of a broker: an account, events, names, and a connection that does not use this package. */
export class Playground implements AsyncDisposable {
  readonly pulse: Pulse;
  readonly events: SampleEvents;
  /** A queue name that no other test uses. */
  readonly queue: string = `test-${randomUUID()}`;
  readonly deadLetter: string = `${this.queue}-failed`;
  /** The errors that {@link onError} was called with. */
  readonly errors: PulseError[] = [];
  readonly onError: (error: PulseError) => void = (error) => this.errors.push(error);
  readonly raw: Connection;

  private constructor(options: PulseOptions, adminUrl: string) {
    this.pulse = new Pulse({ timeout: 10_000, ...options });
    this.events = new SampleEvents(this.pulse.username);
    this.raw = new Connection({ url: adminUrl, noDelay: true, retryLow: 50, retryHigh: 200 });
    this.raw.on('error', () => {});
  }

  /** @param adminUrl - with an account that may read and delete everything; default: `options.url` */
  static async open(options: PulseOptions & { url: string }, adminUrl: string = options.url): Promise<Playground> {
    const playground = new Playground(options, adminUrl);
    await playground.pulse.declareExchanges(playground.events.all());
    return playground;
  }

  /** The queue's name at the broker. */
  get queueName(): string {
    return `queue/${this.pulse.username}/${this.queue}`;
  }

  /** Returns how many messages wait in a queue; `undefined` if it does not exist. */
  async waiting(queue: string = this.queueName): Promise<number | undefined> {
    const channel = await this.raw.acquire({ emitErrorsFromChannel: true });
    try {
      return (await channel.queueDeclare({ queue, passive: true })).messageCount;
    } catch {
      return undefined;
    } finally {
      await channel.close();
    }
  }

  /** Publishes bytes, without this package. */
  async publishRaw(exchange: string, routingKey: string, body: Buffer | string, contentType?: string): Promise<void> {
    const channel = await this.raw.acquire();
    await channel.confirmSelect();
    await channel.basicPublish({ exchange, routingKey, ...(contentType !== undefined && { contentType }) }, Buffer.from(body));
    await channel.close();
  }

  async publishTask(taskId: string, runId = 0): Promise<void> {
    await this.pulse.publish(this.events.taskCompleted(), { taskId, runId }, { routing: { taskId, runId } });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.pulse.close();
    const { username } = this.pulse;
    for (const name of [this.queue, this.deadLetter]) {
      await this.raw.queueDelete({ queue: `queue/${username}/${name}` });
      await this.raw.exchangeDelete({ exchange: `exchange/${username}/${name}` });
    }
    for (const { exchange } of this.events.all()) await this.raw.exchangeDelete({ exchange });
    await this.raw.close();
  }
}
