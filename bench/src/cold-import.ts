import { spawnSync } from 'node:child_process';

/** The time that importing a module adds to a fresh process. */
export interface ImportTime {
  readonly module: string;
  /** Milliseconds over a process that imports nothing; the median of all rounds. */
  readonly median: number;
}

/**
 * Measures modules side by side: each round starts a fresh process for each of them in turn, so that what else the machine
 * does falls on all alike.
 */
export function measureColdImports(modules: readonly string[], rounds: number): ImportTime[] {
  const times = new Map<string, number[]>(['', ...modules].map((module) => [module, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [module, list] of times) list.push(startup(module));
  }
  const bare = median(times.get('') ?? []);
  return modules.map((module) => ({ module, median: median(times.get(module) ?? []) - bare }));
}

function startup(module: string): number {
  const started = performance.now();
  const source = module === '' ? '' : `await import(${JSON.stringify(module)})`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], { cwd: import.meta.dirname });
  if (status !== 0) throw new Error(`importing ${module} failed: ${String(stderr)}`);
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
