import type { TestContext } from './test-context.ts';

/** A test of one thing that a deployment does. */
export interface Behaviour {
  readonly service: string;
  /** A sentence that describes the behaviour. */
  readonly name: string;
  /** Rejects if the deployment behaves differently. Rejects with `Skip` if that cannot be tested. */
  readonly run: (context: TestContext) => Promise<void>;
}

/** Creates the behaviours of one service, from functions by name. */
export function behaviours(service: string, all: Readonly<Record<string, Behaviour['run']>>): readonly Behaviour[] {
  return Object.entries(all).map(([name, run]) => ({ service, name, run }));
}
