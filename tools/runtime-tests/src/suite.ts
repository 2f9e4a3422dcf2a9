import { Credentials } from '@tc/core';
import { artifactTests } from './artifact-tests.ts';
import { callTests } from './call-tests.ts';
import { credentialTests } from './credential-tests.ts';
import { localTests } from './local-tests.ts';
import type { Deployment, RuntimeTest } from './runtime-test.ts';

/** What every runtime must pass. */
export const suite: readonly RuntimeTest[] = [...credentialTests, ...callTests, ...localTests, ...artifactTests];

/** How a test went. Without an `error`, it passed. */
export interface Outcome {
  readonly name: string;
  readonly error?: string;
}

/** What a runtime reports. */
export interface Report {
  readonly outcomes: readonly Outcome[];
  /** Microseconds to sign a request. 0 if the clock of the runtime does not advance during computations. */
  readonly signing: number;
}

/** Runs all tests, one after the other, and measures signing. */
export async function runSuite(deployment: Deployment): Promise<Report> {
  const outcomes: Outcome[] = [];
  for (const { name, run } of suite) {
    try {
      await run(deployment);
      outcomes.push({ name });
    } catch (error) {
      outcomes.push({ name, error: describe(error) });
    }
  }
  return { outcomes, signing: measureSigning() };
}

function measureSigning(): number {
  const credentials = new Credentials({ clientId: 'me', accessToken: 'q1w2e3r4t5y6u7i8o9p0aAsSdDfFgGhHjJkKlLzZxXcC' });
  const url = 'https://tc.example.com/api/queue/v1/task/X3KQyKQkQdyPzP0ZQ3TqLw/status';
  const batch = (): number => {
    const start = performance.now();
    for (let count = 0; count < 1_000; count++) credentials.signRequest('GET', url);
    return performance.now() - start;
  };
  // The first batches run before the code is optimized. The others include interruptions by other programs.
  return Math.min(...Array.from({ length: 10 }, batch));
}

/** What is needed to find out why a test failed. Assertions have details. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { details } = error as { details?: unknown };
  return `${error.message}${typeof details === 'string' ? details : ''}\n${error.stack}`;
}
