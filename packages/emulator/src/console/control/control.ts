import type { IncomingMessage } from 'node:http';
import { readMilliseconds } from '../../test-controls/option-checks.ts';
import type { ConsoleDeployment, ConsoleTarget, DeploymentData } from '../console-target.ts';
import { faultEntry, rateLimitEntry } from '../entries/control-state.ts';
import type { DurationRequest, FaultEntry, FaultRequest, PublishRequest, RateLimitEntry, RateLimitRequest } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import { publish } from './publishing.ts';
import { readJson, readText } from './request-json.ts';
import { DURATION, FAULT, PUBLISH, RATE_LIMIT } from './request-schemas.ts';
import { readSavedState, SAVED_STATE_LIMIT, saveState } from './saved-state.ts';
import { checkRecords } from './state-check.ts';

/** What the page can change: failures, the clock, events and the whole state. */
export class Control {
  readonly #target: ConsoleTarget;

  constructor(target: ConsoleTarget) {
    this.#target = target;
  }

  async addFault(request: IncomingMessage): Promise<FaultEntry> {
    const fault = await readJson<FaultRequest>(request, FAULT);
    return faultEntry(this.#current.monitor.faults.activate(fault));
  }

  removeFault(id: number): boolean {
    return this.#current.monitor.faults.remove(id);
  }

  async addRateLimit(request: IncomingMessage): Promise<RateLimitEntry> {
    const limit = await readJson<RateLimitRequest>(request, RATE_LIMIT);
    return rateLimitEntry(this.#current.monitor.limits.activate(limit));
  }

  removeRateLimit(id: number): boolean {
    return this.#current.monitor.limits.remove(id);
  }

  async skew(request: IncomingMessage): Promise<void> {
    const { duration } = await readJson<DurationRequest>(request, DURATION);
    this.#current.serverClock.setSkew(readMilliseconds('skew: duration', duration, Number.NEGATIVE_INFINITY));
  }

  async advance(request: IncomingMessage): Promise<void> {
    const { duration } = await readJson<DurationRequest>(request, DURATION);
    await this.#current.advance(readMilliseconds('advance: duration', duration));
  }

  async publish(request: IncomingMessage): Promise<void> {
    await publish(this.#current, await readJson<PublishRequest>(request, PUBLISH));
  }

  /** Returns the state as JSON text. */
  async save(): Promise<string> {
    const { state, clock } = this.#current;
    return saveState(state, clock.timestamp());
  }

  async load(request: IncomingMessage): Promise<void> {
    const saved = readSavedState(await readText(request, SAVED_STATE_LIMIT));
    await this.#restart({ ...saved, check: checkRecords }, 'cannot start with the saved state');
  }

  async reset(): Promise<void> {
    await this.#restart({ tables: new Map(), blobs: new Map() }, 'cannot start again');
  }

  async #restart(start: DeploymentData, problem: string): Promise<void> {
    try {
      await this.#target.restart(start);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(400, `the emulator ${problem}, so nothing has changed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  get #current(): ConsoleDeployment {
    return this.#target.current();
  }
}
