import { runProcess } from './processes.ts';
import { median } from './statistics.ts';

/** Microseconds that an operation takes with our packages, and with the official client or what it calls where there is such a thing. */
export interface OperationTime {
  readonly ours: number;
  readonly peer?: number;
}

/** What clients do without the network. */
export type OperationTimes = Readonly<
  Record<'sign' | 'buildUrl' | 'buildSignedUrl' | 'createTemporary' | 'validate' | 'firstValidation', OperationTime>
>;

/** Times operations over and over for `milliseconds` each, in a fresh process for each round. The medians of all rounds. */
export async function measureOperations(milliseconds: number, rounds: number): Promise<OperationTimes> {
  const all: OperationTimes[] = [];
  for (let round = 0; round < rounds; round++) all.push(JSON.parse(await runProcess(['operations-process.js'], String(milliseconds))));
  const names = Object.keys(all[0] ?? {}) as (keyof OperationTimes)[];
  return Object.fromEntries(
    names.map((name) => {
      const ours = median(all.map((times) => times[name].ours));
      const peers = all.flatMap((times) => times[name].peer ?? []);
      return [name, peers.length === 0 ? { ours } : { ours, peer: median(peers) }];
    }),
  ) as OperationTimes;
}
