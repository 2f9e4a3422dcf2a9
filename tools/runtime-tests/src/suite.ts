import { callTests } from './call-tests.ts';
import { credentialTests } from './credential-tests.ts';
import { localTests } from './local-tests.ts';
import type { Deployment, RuntimeTest } from './runtime-test.ts';

/** What every runtime must pass. */
export const suite: readonly RuntimeTest[] = [...credentialTests, ...callTests, ...localTests];

/** How a test went. Without an `error`, it passed. */
export interface Outcome {
  readonly name: string;
  readonly error?: string;
}

/** Runs all tests, one after the other. */
export async function runSuite(deployment: Deployment): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, run } of suite) {
    try {
      await run(deployment);
      outcomes.push({ name });
    } catch (error) {
      outcomes.push({ name, error: describe(error) });
    }
  }
  return outcomes;
}

/** What is needed to find out why a test failed. Assertions have details. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { details } = error as { details?: unknown };
  return `${error.message}${typeof details === 'string' ? details : ''}\n${error.stack}`;
}
