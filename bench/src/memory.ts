import type { ContenderName } from './contenders.ts';
import { runProcess } from './processes.ts';

/** What a client does with memory. */
export interface Memory {
  /** Bytes that one call allocates, nearly all of them garbage when it is done. */
  readonly bytesPerCall: number;
  /** Bytes by which the heap is larger after all calls than before, garbage collected. */
  readonly growth: number;
}

const FLAGS = ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'];

/** Lets one client make `calls` calls of the server in a fresh process. */
export async function measureMemory(name: ContenderName, rootUrl: string, calls: number): Promise<Memory> {
  return JSON.parse(await runProcess([...FLAGS, 'memory-process.js'], name, rootUrl, String(calls))) as Memory;
}
