import { randomUUID } from 'node:crypto';
import { Connection } from 'rabbitmq-client';
import { Pulse, type PulseError, type PulseOptions } from '../src/index.ts';
import { SampleEvents } from './events.ts';

/** One test's share of a broker: an account, events, a queue name, and a look at the broker that does not go through this package. */
export class Playground implements AsyncDisposable {
  readonly pulse: Pulse;
  readonly events: SampleEvents;
  /** A queue name that no other test uses. */
  readonly queue: string = `test-${randomUUID()}`;
  readonly deadLetter: string = `${this.queue}-failed`;
  /** What was told to {@link onError}. */
  readonly errors: PulseError[] = [];
  readonly onError: (error: PulseError) => void = (error) => this.errors.push(error);
  readonly raw: Connection;

  private constructor(options: PulseOptions, adminUrl: string) {
    this.pulse = new Pulse({ timeout: 10_000, ...options });
    this.events = new SampleEvents(this.pulse.username);
    this.raw = new Connection(adminUrl);
    this.raw.on('error', () => {});
  }

  /** @param adminUrl - of an account that may clean up and look around; default: the same */
  static async open(options: PulseOptions & { url: string }, adminUrl: string = options.url): Promise<Playground> {
    const playground = new Playground(options, adminUrl);
    await playground.pulse.declareExchanges(playground.events.all());
    return playground;
  }

  /** The queue's name at the broker. */
  get queueName(): string {
    return `queue/${this.pulse.username}/${this.queue}`;
  }

  /** How many messages wait in a queue; `undefined` when there is no such queue. */
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

  /** Publishes bytes as they are, past this package. */
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
