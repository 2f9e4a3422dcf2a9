import { mailOwner } from '../shared/owner-mail.ts';
import { fire } from './firing.ts';
import { nextDate } from './schedule.ts';
import { type Hook, type HooksState, hookKey } from './state.ts';

/** Fires hooks at the times of their schedules. */
export class Scheduler {
  readonly #state: HooksState;
  /** How to call off what is due next, by hook. */
  readonly #due = new Map<string, () => void>();

  constructor(state: HooksState) {
    this.#state = state;
  }

  /** Has a hook fire at its `nextScheduledDate`, and at nothing that was due before. */
  schedule(hook: Hook): void {
    const key = hookKey(hook.definition);
    this.cancel(key);
    const { nextScheduledDate } = hook;
    if (nextScheduledDate === undefined) return;
    const time = Date.parse(nextScheduledDate);
    this.#due.set(
      key,
      this.#state.deployment.clock.at(time, () => this.#fire(hook)),
    );
  }

  /** Calls off what is due. */
  cancel(key: string): void {
    this.#due.get(key)?.();
    this.#due.delete(key);
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
      // It is among the hook's last fires; the owner is told besides.
      const { emailOnError = true, owner } = definition.metadata;
      const subject = `Hook ${hookKey(definition)} has failed`;
      const content = `It was due at ${new Date(created).toISOString()}, and its task could not be created.\n\n${(error as Error).message}`;
      if (emailOnError) await mailOwner(deployment, 'hooks', { address: owner, subject, content });
    }
  }
}
