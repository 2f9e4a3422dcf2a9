import { mailOwner } from '../shared/owner-mail.ts';
import { nextDate } from './cron-schedule.ts';
import { fire } from './firing.ts';
import { type Hook, type HooksState, hookKey } from './state.ts';

/** Fires hooks by their schedules. */
export class Scheduler {
  readonly #state: HooksState;
  /** Functions that cancel the next scheduled fire, by hook. */
  readonly #cancelNext = new Map<string, () => void>();

  constructor(state: HooksState) {
    this.#state = state;
  }

  /** Fires a hook at its `nextScheduledDate`. Replaces an earlier schedule of the hook. */
  schedule(hook: Hook): void {
    const key = hookKey(hook.definition);
    this.cancel(key);
    const { nextScheduledDate } = hook;
    if (nextScheduledDate === undefined) return;
    const time = Date.parse(nextScheduledDate);
    this.#cancelNext.set(
      key,
      this.#state.deployment.clock.at(time, () => this.#fire(hook)),
    );
  }

  /** Cancels the next scheduled fire of a hook. */
  cancel(key: string): void {
    this.#cancelNext.get(key)?.();
    this.#cancelNext.delete(key);
  }

  async #fire(hook: Hook): Promise<void> {
    const { deployment, hooks } = this.#state;
    const { nextTaskId: taskId, definition } = hook;
    // The token may have been reset since the hook was scheduled.
    const { triggerToken } = hooks.get(hookKey(definition)) ?? hook;
    const created = deployment.clock.now();
    const next: Hook = { definition, triggerToken, nextTaskId: deployment.random.slugid(), ...nextDate(definition.schedule, created) };
    hooks.set(hookKey(definition), next);
    this.schedule(next);
    try {
      await fire(this.#state, hook, { firedBy: 'schedule' }, { taskId, created });
    } catch (error) {
      // The error is recorded in the hook's last fires. Also notify the owner.
      const { emailOnError = true, owner } = definition.metadata;
      const subject = `Hook ${hookKey(definition)} has failed`;
      const content = `The hook was scheduled for ${new Date(created).toISOString()}, but its task could not be created.\n\n${(error as Error).message}`;
      if (emailOnError) await mailOwner(deployment, 'hooks', { address: owner, subject, content });
    }
  }
}
