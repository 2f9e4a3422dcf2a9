import type { Behaviour } from './behaviour.ts';
import type { Target } from './target.ts';
import { TestContext } from './test-context.ts';

/** The result of testing a behaviour. */
export type Outcome =
  | { readonly behaviour: Behaviour; readonly result: 'passed' }
  | { readonly behaviour: Behaviour; readonly result: 'skipped'; readonly reason: string }
  | { readonly behaviour: Behaviour; readonly result: 'failed'; readonly error: unknown };

/** Tests one behaviour, and cleans up afterwards. Does not reject. */
export async function runBehaviour(behaviour: Behaviour, target: Target): Promise<Outcome> {
  const context = new TestContext(target);
  let outcome: Outcome = { behaviour, result: 'passed' };
  try {
    await behaviour.run(context);
  } catch (error) {
    const reason = await context.skipReason(error);
    outcome = reason === undefined ? { behaviour, result: 'failed', error } : { behaviour, result: 'skipped', reason };
  }
  const [problem] = await context.end();
  if (problem !== undefined && outcome.result === 'passed') {
    outcome = { behaviour, result: 'failed', error: new Error('the cleanup failed', { cause: problem }) };
  }
  return outcome;
}

/** Tests several behaviours concurrently. @returns the outcomes, in the order of the behaviours */
export async function runAll(
  all: readonly Behaviour[],
  target: Target,
  { concurrency = 4, onOutcome }: { readonly concurrency?: number; readonly onOutcome?: (outcome: Outcome) => void } = {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const rest = all.entries();
  const work = async (): Promise<void> => {
    for (const [index, behaviour] of rest) {
      const outcome = await runBehaviour(behaviour, target);
      outcomes[index] = outcome;
      onOutcome?.(outcome);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return outcomes;
}

/** Formats outcomes as a table with one line for each service. */
export function table(outcomes: readonly Outcome[]): string {
  const services = [...new Set(outcomes.map(({ behaviour }) => behaviour.service))];
  const count = (service: string | undefined, result?: Outcome['result']): string =>
    String(
      outcomes.filter(
        (outcome) => (service ?? outcome.behaviour.service) === outcome.behaviour.service && (result ?? outcome.result) === outcome.result,
      ).length,
    );
  const row = (label: string, service: string | undefined) => [
    label,
    count(service),
    count(service, 'passed'),
    count(service, 'skipped'),
    count(service, 'failed'),
  ];
  const rows = [
    ['service', 'behaviours', 'passed', 'skipped', 'failed'],
    ...services.map((service) => row(service, service)),
    row('all', undefined),
  ];
  return rows.map(([label = '', ...cells]) => `${label.padEnd(16)}${cells.map((cell) => cell.padStart(12)).join('')}`).join('\n');
}
