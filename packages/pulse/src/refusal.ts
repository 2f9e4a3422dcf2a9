import { codeOf, PulseRefusedError, reasonOf } from './errors.ts';

/** AMQP's reasons that no repetition changes, and what to do about each. */
const ADVICE: Readonly<Record<string, string>> = {
  ACCESS_REFUSED: 'the account lacks the permission',
  NOT_FOUND: 'check its name and the virtual host; exchanges are declared by whoever publishes to them',
  NOT_ALLOWED: 'check the virtual host and the account',
  PRECONDITION_FAILED: 'it exists with other properties; delete it, or use another name',
  RESOURCE_LOCKED: 'it belongs to another connection alone',
};

/**
 * Does one thing with an exchange or queue, and turns the broker's refusal into an error that names it. Other failures pass
 * as they are: they are the connection's.
 */
export async function attempt<T>(action: string, resource: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusal(`cannot ${action} ${resource}`, resource, error) ?? error;
  }
}

/** The error for a refusal of the broker that is final; `undefined` when `error` is none. */
export function refusal(problem: string, resource: string, error: unknown, advice?: string): PulseRefusedError | undefined {
  const code = codeOf(error);
  const usualAdvice = ADVICE[code];
  // A broker that is full lets others in later.
  if (usualAdvice === undefined || /limit .*reached/i.test(reasonOf(error))) return undefined;
  return new PulseRefusedError(`${problem}: ${reasonOf(error)}; ${advice ?? usualAdvice}`, code, resource, { cause: error });
}
