import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** A list that the user can pause, so that rows stay where they are. */
export interface Pausable<Entry> {
  readonly shown: ReadonlySignal<readonly Entry[]>;
  readonly paused: ReadonlySignal<boolean>;
  /** How many entries came since the list was paused. */
  readonly added: ReadonlySignal<number>;
  readonly toggle: () => void;
}

/** Makes a list pausable. Its entries are numbered, the latest comes first. */
export function pausable<Entry extends { readonly id: number }>(source: ReadonlySignal<readonly Entry[]>): Pausable<Entry> {
  const kept = signal<readonly Entry[] | undefined>(undefined);
  return {
    shown: computed(() => kept.value ?? source.value),
    paused: computed(() => kept.value !== undefined),
    added: computed(() => (kept.value === undefined ? 0 : (source.value[0]?.id ?? 0) - (kept.value[0]?.id ?? 0))),
    toggle: () => {
      kept.value = kept.peek() === undefined ? source.peek() : undefined;
    },
  };
}
