import type { ReadonlySignal } from '@preact/signals';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { restarts } from './store.ts';

/** Data that a component loads. */
export interface Resource<T> {
  /** The latest data. Stays while it is loaded again. */
  readonly data: T | undefined;
  readonly error: Error | undefined;
  readonly loading: boolean;
  /** Loads it again. */
  readonly reload: () => void;
}

/**
 * Loads data when the component appears, when a value of `inputs` changes, and when the emulator's state is replaced.
 *
 * @param load - receives a signal that aborts when the result is no longer needed
 * @param inputs - what `load` depends on
 * @param changes - loads again when this changes, at most twice a second. Use a number that counts the events concerned.
 */
export function useResource<T>(
  load: (signal: AbortSignal) => Promise<T>,
  inputs: readonly unknown[],
  changes?: ReadonlySignal<unknown>,
): Resource<T> {
  const [state, setState] = useState<{ data?: T; error?: Error; loading: boolean }>({ loading: true });
  const [attempt, setAttempt] = useState(0);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  const latest = useRef(load);
  latest.current = load;

  useEffect(() => setState({ loading: true }), inputs);

  useEffect(() => {
    const controller = new AbortController();
    setState((previous) => ({ ...previous, loading: true }));
    latest.current(controller.signal).then(
      (data) => controller.signal.aborted || setState({ data, loading: false }),
      (error: unknown) => controller.signal.aborted || setState((previous) => ({ ...previous, error: toError(error), loading: false })),
    );
    return () => controller.abort();
  }, [...inputs, restarts.value, attempt]);

  useEffect(() => (changes === undefined ? undefined : onChange(changes, reload)), [changes, reload]);

  return { data: state.data, error: state.error, loading: state.loading, reload };
}

function onChange(changes: ReadonlySignal<unknown>, run: () => void): () => void {
  let first = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = changes.subscribe(() => {
    if (first) {
      first = false;
      return;
    }
    timer ??= setTimeout(() => {
      timer = undefined;
      run();
    }, 500);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

function toError(value: unknown): Error {
  return value instanceof Error ? value : new Error(String(value));
}
