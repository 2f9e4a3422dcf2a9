import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Calls, ContenderName } from './contenders.ts';
import { median } from './statistics.ts';

/** A short while of calls of one method, so many at a time. */
export interface Slice {
  readonly method: keyof Calls;
  readonly inFlight: number;
  readonly milliseconds: number;
}

/** How fast one client called during one slice. */
export interface CallRate {
  readonly callsPerSecond: number;
  /** CPU time of the calling process for one call, the event loop and garbage collection included. */
  readonly cpuMicroseconds: number;
  /** Milliseconds within which half of the calls, and 99 of 100, are done. */
  readonly p50: number;
  readonly p99: number;
}

/** The rates of every client in every round, for each slice. */
export type CallRates = ReadonlyMap<Slice, ReadonlyMap<ContenderName, readonly CallRate[]>>;

/** Each client warms up by this much of each slice, which is not counted. */
const WARM_UP = 2;

/**
 * Lets clients call the same server, each in a process of its own. Each round has every slice of every client in turn, and
 * slices are short: what else the machine does falls on all alike. Each batch begins with fresh processes.
 */
export async function measureCallRates(
  names: readonly ContenderName[],
  rootUrl: string,
  slices: readonly Slice[],
  batches: number,
  roundsPerBatch: number,
): Promise<CallRates> {
  const rates = new Map(slices.map((slice) => [slice, new Map<ContenderName, CallRate[]>(names.map((name) => [name, []]))]));
  for (let batch = 0; batch < batches; batch++) {
    const processes = names.map((name) => ({ name, child: fork(join(import.meta.dirname, 'call-rate-process.js'), [name, rootUrl]) }));
    for (const slice of slices) {
      for (const { child } of processes) await run(child, { ...slice, milliseconds: slice.milliseconds * WARM_UP });
    }
    for (let round = 0; round < roundsPerBatch; round++) {
      for (const slice of slices) {
        for (const { name, child } of processes)
          rates
            .get(slice)
            ?.get(name)
            ?.push(await run(child, slice));
      }
    }
    for (const { child } of processes) child.disconnect();
  }
  return rates;
}

function run(child: ChildProcess, slice: Slice): Promise<CallRate> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`a client ended: ${child.spawnargs.join(' ')}`));
    child.once('exit', ended);
    child.once('message', (rate) => {
      child.off('exit', ended);
      resolve(rate as CallRate);
    });
    child.send(slice);
  });
}

/** The median over all rounds of one figure. */
export function medianRate(rates: CallRates, slice: Slice, name: ContenderName, figure: keyof CallRate): number {
  return median((rates.get(slice)?.get(name) ?? []).map((rate) => rate[figure]));
}

/** By what factor `name` makes more calls than `other`: the median of the factors of single rounds. */
export function speedRatio(rates: CallRates, slice: Slice, name: ContenderName, other: ContenderName): number {
  const others = rates.get(slice)?.get(other) ?? [];
  return median(
    (rates.get(slice)?.get(name) ?? []).map((rate, round) => rate.callsPerSecond / (others[round]?.callsPerSecond ?? Number.NaN)),
  );
}
