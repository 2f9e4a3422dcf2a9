/** What waits for a signal. Each signal has a single listener of ours, however many calls share it: Node warns of more than ten. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** One signal out of several, with their reasons. `release` takes back what waits for them; it has to be called in the end. */
export function linkSignals(signals: readonly AbortSignal[]): { signal: AbortSignal | undefined; release: () => void } {
  if (signals.length === 0) return { signal: undefined, release: () => {} };
  // Not AbortSignal.any, which would leave listeners on a client's long-lived signal.
  const controller = new AbortController();
  const releases = signals.map((signal) => onAbort(signal, () => controller.abort(signal.reason)));
  const release = () => {
    for (const one of releases) one();
  };
  return { signal: controller.signal, release };
}

/** Calls `react` when `signal` is aborted, at once if it is already. Returns what takes that back. */
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

function reactToAbort(this: AbortSignal): void {
  for (const react of waiting.get(this) ?? []) react();
}
