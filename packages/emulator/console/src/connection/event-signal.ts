import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { EventEntry } from '../../../src/console/protocol.ts';
import { events } from './store.ts';

/**
 * A signal that changes when an event arrives that `matches`, as the `changes` of `useResource`.
 * @param inputs - what `matches` depends on
 */
export function useEventSignal(matches: (event: EventEntry) => boolean, inputs: readonly unknown[]): ReadonlySignal<number> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `matches` is the same as long as `inputs` are
  return useMemo(() => computed(() => events.value.find(matches)?.id ?? 0), inputs);
}
