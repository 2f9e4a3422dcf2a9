import type { ContenderName } from './contenders.ts';
import { runProcess } from './processes.ts';
import { median } from './statistics.ts';

/** How fast one client calls, so many calls at a time. */
export interface CallRate {
  readonly inFlight: number;
  readonly callsPerSecond: number;
  /** CPU time of the calling process for one call, the event loop and garbage collection included. */
  readonly cpuMicroseconds: number;
  /** Milliseconds within which half of the calls, and 99 of 100, are done. */
  readonly p50: number;
  readonly p99: number;
}

/** All rounds of one client, each at every concurrency. */
export type CallRates = ReadonlyMap<ContenderName, readonly (readonly CallRate[])[]>;

/**
 * Lets clients call the same server in turn, each time in a fresh process. Each round has all of them, so that what else
 * the machine does falls on all alike.
 */
export async function measureCallRates(
  names: readonly ContenderName[],
  rootUrl: string,
  method: 'status' | 'createTask',
  inFlight: readonly number[],
  milliseconds: number,
  rounds: number,
): Promise<CallRates> {
  const results = new Map<ContenderName, CallRate[][]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, list] of results) {
      list.push(JSON.parse(await runProcess(['call-rate-process.js'], name, rootUrl, method, inFlight.join(), String(milliseconds))));
    }
  }
  return results;
}

/** The median over all rounds of one figure. */
export function medianRate(rates: CallRates, name: ContenderName, inFlight: number, figure: keyof CallRate): number {
  return median(pick(rates, name, inFlight).map((rate) => rate[figure]));
}

/** By what factor `name` makes more calls than `other`: the median of the factors of single rounds. */
export function speedRatio(rates: CallRates, name: ContenderName, other: ContenderName, inFlight: number): number {
  const others = pick(rates, other, inFlight);
  return median(pick(rates, name, inFlight).map((rate, round) => rate.callsPerSecond / (others[round]?.callsPerSecond ?? Number.NaN)));
}

function pick(rates: CallRates, name: ContenderName, inFlight: number): CallRate[] {
  return (rates.get(name) ?? []).flatMap((round) => round.filter((rate) => rate.inFlight === inFlight));
}
