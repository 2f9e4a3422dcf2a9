import type { Behaviour } from './behaviour.ts';
import type { Target } from './target.ts';
import { TestContext } from './test-context.ts';

/** The result of testing a behaviour. */
export type Outcome =
  | { readonly behaviour: Behaviour; readonly result: 'passed' }
  | { readonly behaviour: Behaviour; readonly result: 'skipped'; readonly reason: string }
  | { readonly behaviour: Behaviour; readonly result: 'failed'; readonly error: unknown };

/** Tests one behaviour and cleans up after it. Never rejects. */
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

/** Options of {@link runAll}. */
export interface RunOptions {
  /** How many behaviours run at the same time. Default: 4. */
  readonly concurrency?: number;
  /** Starts no further behaviours once it is aborted. */
  readonly signal?: AbortSignal;
  /** Called with each outcome as soon as it is known. */
  readonly onOutcome?: (outcome: Outcome) => void;
}

/** Tests behaviours. Returns the outcomes in the order of the behaviours, without those that an aborted `signal` kept from starting. */
export async function runAll(
  all: readonly Behaviour[],
  target: Target,
  { concurrency = 4, signal, onOutcome }: RunOptions = {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const rest = all.entries();
  const work = async (): Promise<void> => {
    for (const [index, behaviour] of rest) {
      if (signal?.aborted) return;
      const outcome = await runBehaviour(behaviour, target);
      outcomes[index] = outcome;
      onOutcome?.(outcome);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return outcomes.filter((outcome) => outcome !== undefined);
}
