import type { EventLog, PublishedEvent } from './platform/event-log.ts';
import { type DeploymentStart, type RunningDeployment, startDeployment } from './running-deployment.ts';
import type { Tables } from './state/state.ts';

/** How the present deployment is replaced. */
export interface Restart {
  /** The records of the new deployment. Without records, it starts like a new emulator. */
  readonly tables: Tables;
  /** The bytes that the records refer to, by id. */
  readonly blobs: ReadonlyMap<string, Buffer>;
  /** Called with the new deployment before it replaces the present one, which stays if this rejects. */
  readonly check?: ((deployment: RunningDeployment) => Promise<void>) | undefined;
}

type Listener = (event: PublishedEvent) => void;

/** Holds the present deployment, and replaces it by another when the state is loaded or reset. */
export class DeploymentHolder {
  /** Passes on the events of the present deployment, whichever that is. */
  readonly events: Pick<EventLog, 'listen'>;
  readonly #start: Omit<DeploymentStart, 'replaces'>;
  readonly #listeners = new Set<Listener>();
  #current: RunningDeployment | undefined;
  #stopListening = (): void => {};
  #restarting: Promise<void> = Promise.resolve();

  constructor(start: Omit<DeploymentStart, 'replaces'>) {
    this.#start = start;
    this.events = {
      listen: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
    };
  }

  /** The present deployment. There is one after {@link start}. */
  get current(): RunningDeployment {
    if (this.#current === undefined) throw new Error('the deployment has not started');
    return this.#current;
  }

  async start(): Promise<void> {
    this.#present(await startDeployment(this.#start));
  }

  /**
   * Starts a deployment with other data, and then replaces the present one by it. If something fails, nothing changes.
   * @param pause - runs a function while no call is in progress
   */
  restart(restart: Restart & { readonly pause: (change: () => Promise<void>) => Promise<void> }): Promise<void> {
    const restarted = this.#restarting.then(() => this.#restart(restart));
    this.#restarting = restarted.catch(() => {});
    return restarted;
  }

  /** Stops the timers, then the server, then everything else. */
  async close(closeServer: () => Promise<void>): Promise<void> {
    await this.#restarting;
    this.#current?.clock.stop();
    await closeServer();
    await this.#current?.close();
    await (this.#current?.state ?? this.#start.state).close();
  }

  async #restart({ tables, blobs, check, pause }: Parameters<DeploymentHolder['restart']>[0]): Promise<void> {
    const previous = this.current;
    const state = previous.state.successor(tables);
    let next: RunningDeployment | undefined;
    try {
      for (const [id, bytes] of blobs) await state.blobs.write(id, bytes);
      next = await startDeployment({ ...this.#start, state, replaces: previous });
      await check?.(next);
      const replacement = next;
      await pause(async () => {
        await state.adopt();
        this.#present(replacement);
      });
    } catch (error) {
      await next?.close();
      for (const id of blobs.keys()) state.blobs.remove(id);
      throw error;
    }
    await previous.close();
    await next.objectStore.removeUnusedBytes();
  }

  #present(deployment: RunningDeployment): void {
    this.#stopListening();
    this.#current = deployment;
    this.#stopListening = deployment.eventLog.listen((event) => {
      for (const listener of this.#listeners) listener(event);
    });
  }
}
