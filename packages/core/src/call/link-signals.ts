/** The reactions to each signal. A signal gets one listener for all of them, because Node warns when there are more than ten. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** One signal in place of several. */
export interface LinkedSignals {
  /** Undefined if there were none. */
  readonly signal: AbortSignal | undefined;
  /** Removes the listeners from the signals. */
  readonly release: () => void;
}

/** Makes one signal that aborts when any of `signals` does, with its reason. Call `release` in the end to remove the listeners. */
export function linkSignals(signals: readonly AbortSignal[]): LinkedSignals {
  if (signals.length === 0) return { signal: undefined, release: () => {} };
  // AbortSignal.any would leave listeners on a client's long-lived signal.
  const controller = new AbortController();
  const releases = signals.map((signal) => onAbort(signal, () => controller.abort(signal.reason)));
  const release = () => {
    for (const one of releases) one();
  };
  return { signal: controller.signal, release };
}

/** Calls `react` when `signal` aborts, or immediately if it already has. Returns a function that undoes this. */
function onAbort(signal: AbortSignal, react: () => void): () => void {
  if (signal.aborted) {
    react();
    return () => {};
  }
  const reactions = waiting.get(signal) ?? new Set();
  waiting.set(signal, reactions);
  if (reactions.size === 0) signal.addEventListener('abort', reactToAbort);
  reactions.add(react);
  return () => {
    reactions.delete(react);
    if (reactions.size === 0) signal.removeEventListener('abort', reactToAbort);
  };
}

// Not every runtime sets `this` to the signal.
function reactToAbort({ target }: Event): void {
  for (const react of waiting.get(target as AbortSignal) ?? []) react();
}
