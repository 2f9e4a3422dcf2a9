import type { CallEntry } from '../../../../src/console/protocol.ts';

/** The calls to one method. */
export interface MethodTraffic {
  readonly service: string;
  readonly method: string;
  readonly calls: number;
  readonly errors: number;
  /** The median duration in milliseconds. */
  readonly median: number;
}

/** Whether a call did not succeed. */
export function isError({ status }: CallEntry): boolean {
  return status === undefined || status >= 400;
}

/**
 * Counts calls a second.
 * @param calls - the latest first
 * @param end - the end of the last second, in milliseconds
 * @returns a count for each of the latest `seconds`, the oldest first
 */
export function callsPerSecond(calls: readonly CallEntry[], end: number, seconds: number): readonly number[] {
  const counts = Array.from({ length: seconds }, () => 0);
  const start = end - seconds * 1_000;
  for (const { time } of calls) {
    const second = Math.floor((Date.parse(time) - start) / 1_000);
    if (second < 0) break;
    // A call that arrived just now is counted in the last second.
    const index = Math.min(second, seconds - 1);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** Groups calls by method, those with the most calls first. Calls of unknown methods are left out. */
export function trafficByMethod(calls: readonly CallEntry[]): readonly MethodTraffic[] {
  const groups = new Map<string, CallEntry[]>();
  for (const call of calls) {
    if (call.method === '') continue;
    const name = `${call.service}.${call.method}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [call]);
    else group.push(call);
  }
  const traffic = [...groups.values()].map((group) => {
    const [{ service, method }] = group as [CallEntry];
    const durations = group.map(({ duration }) => duration).sort((a, b) => a - b);
    const median = durations[Math.floor(durations.length / 2)] ?? 0;
    return { service, method, calls: group.length, errors: group.filter(isError).length, median };
  });
  return traffic.sort((a, b) => b.calls - a.calls);
}
