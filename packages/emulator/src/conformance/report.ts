import { inspect } from 'node:util';
import type { Outcome } from './runner.ts';

type Failure = Extract<Outcome, { result: 'failed' }>;

/** How many outcomes there are of each kind. */
export interface Counts {
  readonly passed: number;
  readonly skipped: number;
  readonly failed: number;
}

export function count(outcomes: readonly Outcome[]): Counts {
  const counts = { passed: 0, skipped: 0, failed: 0 };
  for (const { result } of outcomes) counts[result] += 1;
  return counts;
}

/** Describes a failed behaviour. Errors of the clients contain no secrets. */
export function failureText({ behaviour, error }: Failure): string {
  return `FAILED  ${behaviour.service}: ${behaviour.name}\n${inspect(error).replaceAll(/^/gm, '        ')}\n`;
}

/** Lists skipped behaviours, grouped by the reason. Empty if there are none. */
export function skippedText(outcomes: readonly Outcome[]): string {
  const byReason = new Map<string, string[]>();
  for (const outcome of outcomes) {
    if (outcome.result !== 'skipped') continue;
    const names = byReason.get(outcome.reason) ?? [];
    byReason.set(outcome.reason, [...names, `${outcome.behaviour.service}: ${outcome.behaviour.name}`]);
  }
  return [...byReason].map(([reason, names]) => `Skipped because ${reason}:\n${names.map((name) => `  ${name}\n`).join('')}`).join('\n');
}

/** Returns a table of the outcomes with one line for each service. */
export function table(outcomes: readonly Outcome[]): string {
  const services = [...new Set(outcomes.map(({ behaviour }) => behaviour.service))];
  const row = (label: string, chosen: readonly Outcome[]): string[] => {
    const { passed, skipped, failed } = count(chosen);
    return [label, ...[chosen.length, passed, skipped, failed].map(String)];
  };
  const rows = [
    ['service', 'behaviours', 'passed', 'skipped', 'failed'],
    ...services.map((service) =>
      row(
        service,
        outcomes.filter(({ behaviour }) => behaviour.service === service),
      ),
    ),
    row('all', outcomes),
  ];
  return rows.map(([label = '', ...cells]) => `${label.padEnd(16)}${cells.map((cell) => cell.padStart(12)).join('')}\n`).join('');
}

/** The outcomes as plain data, for `--json`. */
export function jsonReport(outcomes: readonly Outcome[]): object {
  return {
    ...count(outcomes),
    behaviours: outcomes.map((outcome) => ({
      service: outcome.behaviour.service,
      name: outcome.behaviour.name,
      result: outcome.result,
      ...(outcome.result === 'skipped' && { reason: outcome.reason }),
      ...(outcome.result === 'failed' && { error: inspect(outcome.error) }),
    })),
  };
}

/** A line on a terminal that shows how far the run is. It disappears when the run ends. Writes nothing if the stream is not a terminal. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  readonly #total: number;
  #done = 0;

  constructor(total: number, stream: NodeJS.WriteStream = process.stderr) {
    this.#total = total;
    this.#stream = stream;
  }

  /** Shows that one more behaviour has ended. */
  step({ service, name }: Outcome['behaviour']): void {
    this.#done += 1;
    this.#draw(`${this.#done} of ${this.#total}  ${service}: ${name}`);
  }

  clear(): void {
    this.#draw('');
  }

  #draw(text: string): void {
    if (this.#stream.isTTY) this.#stream.write(`\r\x1b[K${text.slice(0, Math.max(this.#stream.columns - 1, 0))}`);
  }
}
