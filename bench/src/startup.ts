import { execFileSync } from 'node:child_process';
import { median } from './statistics.ts';

/**
 * Measures programs side by side: each round runs each of them in a fresh process in turn, so that what else the machine does
 * falls on all alike. `programs`: the source of a module by its name; relative imports start here. Resolves names to
 * milliseconds over a process that does nothing, the median of all rounds.
 */
export function measureStartups<Name extends string>(programs: Readonly<Record<Name, string>>, rounds: number): Record<Name, number> {
  const names = Object.keys(programs) as Name[];
  const times = new Map<Name | '', number[]>(['' as const, ...names].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, list] of times) list.push(run(name === '' ? '' : programs[name]));
  }
  const bare = median(times.get('') ?? []);
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? []) - bare])) as Record<Name, number>;
}

function run(source: string): number {
  const started = performance.now();
  execFileSync(process.execPath, ['--input-type=module', '-e', source], { cwd: import.meta.dirname });
  return performance.now() - started;
}
