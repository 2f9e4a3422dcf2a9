import { batch, signal } from '@preact/signals';
import type { CallEntry, ControlState, EventEntry, GithubEntry, NotificationEntry, Update } from '../../../src/console/protocol.ts';

/** How many calls and events the page keeps. */
export const KEPT = 20_000;

/** The latest calls, the latest first. */
export const calls = signal<readonly CallEntry[]>([]);
/** The latest events, the latest first. */
export const events = signal<readonly EventEntry[]>([]);
/** The latest first. */
export const notifications = signal<readonly NotificationEntry[]>([]);
/** The latest first. */
export const githubRecords = signal<readonly GithubEntry[]>([]);
/** Missing until the first update. */
export const control = signal<ControlState | undefined>(undefined);
/** How often the emulator's state was reset or replaced. Data that was loaded before is stale. */
export const restarts = signal(0);
/** How far the emulator's clock is ahead of this machine's, in milliseconds. */
export const clockOffset = signal(0);

/** Takes what has happened into the signals above. */
export function applyUpdate(update: Update): void {
  batch(() => {
    if (update.restart) {
      for (const list of [calls, events, notifications, githubRecords]) list.value = [];
      restarts.value += 1;
    }
    calls.value = prepend(update.calls, calls.value);
    events.value = prepend(update.events, events.value);
    notifications.value = prepend(update.notifications, notifications.value);
    githubRecords.value = prepend(update.github, githubRecords.value);
    if (update.control !== undefined) {
      control.value = update.control;
      clockOffset.value = Date.parse(update.control.now) - Date.now();
    }
  });
}

function prepend<T>(added: readonly T[] | undefined, list: readonly T[]): readonly T[] {
  if (added === undefined || added.length === 0) return list;
  return [...added.toReversed(), ...list].slice(0, KEPT);
}
