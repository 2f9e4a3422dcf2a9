import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProcess, startServer } from './processes.ts';
import { median } from './statistics.ts';

/** A way to move bytes. */
export type Transfer =
  | 'download, @tc/artifacts'
  | 'download, taskcluster-client'
  | 'download, fetch by hand'
  | 'upload, @tc/artifacts'
  | 'upload, taskcluster-client'
  | 'many, downloadAll'
  | 'many, one after another';

/** What one transfer took. */
export interface TransferCost {
  readonly seconds: number;
  /** Seconds of processor time, on all cores. What else the machine does falls on this less. */
  readonly cpu: number;
  /** Bytes by which the resident set grew, from before the transfer to its highest. */
  readonly memory: number;
}

/** Milliseconds that the server waits before each answer, where many small artifacts are downloaded over a network. */
export const LATENCY = 5;

/** All transfers, round by round. */
export class TransferCosts {
  readonly #costs = new Map<string, TransferCost[]>();

  add(name: string, cost: TransferCost): void {
    const costs = this.#costs.get(name) ?? [];
    costs.push(cost);
    this.#costs.set(name, costs);
  }

  /** The median of all rounds. */
  seconds(name: string): number {
    return median(this.#of(name).map(({ seconds }) => seconds));
  }

  /** Seconds of processor time, the median of all rounds. */
  cpu(name: string): number {
    return median(this.#of(name).map(({ cpu }) => cpu));
  }

  /** The highest of all rounds, in bytes. */
  memory(name: string): number {
    return Math.max(...this.#of(name).map(({ memory }) => memory));
  }

  /** How much faster one transfer is than another: the median of the ratios of single rounds. */
  speedRatio(name: string, other: string): number {
    const others = this.#of(other);
    return median(this.#of(name).map(({ seconds }, round) => (others[round]?.seconds ?? Number.NaN) / seconds));
  }

  #of(name: string): readonly TransferCost[] {
    return this.#costs.get(name) ?? [];
  }
}

/** Makes each transfer in turn, in fresh processes, `rounds` times. @param size - bytes of the large artifact, whole MiB */
export async function measureTransfers(size: number, count: number, rounds: number): Promise<TransferCosts> {
  const costs = new TransferCosts();
  const folder = join(tmpdir(), `tc-bench-${process.pid}`);
  const file = join(folder, 'large.bin');
  const run = async (server: { readonly rootUrl: string }, transfer: Transfer, path: string, name: string = transfer) => {
    costs.add(name, JSON.parse(await runProcess(['artifacts-process.js'], transfer, server.rootUrl, path)) as TransferCost);
  };
  const [large, near, far] = await Promise.all([
    startServer('artifacts-server.js', size, 0, 0),
    startServer('artifacts-server.js', 0, count, 0),
    startServer('artifacts-server.js', 0, count, LATENCY),
  ]);
  await mkdir(folder);
  try {
    for (let round = 0; round < rounds; round++) {
      await run(large, 'download, @tc/artifacts', file);
      await run(large, 'download, fetch by hand', file);
      await run(large, 'download, taskcluster-client', file);
      await run(large, 'upload, @tc/artifacts', file);
      await run(large, 'upload, taskcluster-client', file);
      for (const transfer of ['many, downloadAll', 'many, one after another'] as const) {
        await run(near, transfer, join(folder, 'small'));
        await run(far, transfer, join(folder, 'small'), `${transfer}, ${LATENCY} ms away`);
      }
    }
  } finally {
    for (const server of [large, near, far]) server.close();
    await rm(folder, { recursive: true, force: true });
  }
  return costs;
}
