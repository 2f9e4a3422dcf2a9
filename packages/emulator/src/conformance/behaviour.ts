import type { TestContext } from './test-context.ts';

/** One thing that a deployment does, told as a sentence. */
export interface Behaviour {
  readonly service: string;
  readonly name: string;
  /** Rejects when the deployment does not do it; with {@link Skip} when that cannot be told. */
  readonly run: (context: TestContext) => Promise<void>;
}

/** Gives the behaviours of one service. */
export function behaviours(service: string, all: Readonly<Record<string, Behaviour['run']>>): readonly Behaviour[] {
  return Object.entries(all).map(([name, run]) => ({ service, name, run }));
}
