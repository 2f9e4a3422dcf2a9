import { codeOf, PulseRefusedError, reasonOf } from './errors.ts';

/** What to do about each AMQP error that no retry can fix. */
const ADVICE: Readonly<Record<string, string>> = {
  ACCESS_REFUSED: 'the account lacks the permission',
  NOT_FOUND: 'check its name and the virtual host; the service that publishes to an exchange declares it',
  NOT_ALLOWED: 'check the virtual host and the account',
  PRECONDITION_FAILED: 'it exists with other properties; delete it or use another name',
  RESOURCE_LOCKED: 'another connection has exclusive access to it',
};

/** Runs `work`. If the broker refuses it for good, throws an error that names the exchange or queue. Rethrows other errors unchanged. */
export async function explainRefusal<T>(action: string, resource: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw brokerRefusal(`cannot ${action} ${resource}`, resource, error) ?? error;
  }
}

/** Turns an AMQP error that no retry can fix into a {@link PulseRefusedError}. Returns `undefined` for other errors. */
export function brokerRefusal(problem: string, resource: string, error: unknown, advice?: string): PulseRefusedError | undefined {
  const code = codeOf(error);
  const usualAdvice = ADVICE[code];
  // A broker that has reached a limit, such as its number of connections, may accept a later attempt.
  if (usualAdvice === undefined || /limit .*reached/i.test(reasonOf(error))) return undefined;
  const reason = reasonOf(error).replace(/\.$/, '');
  return new PulseRefusedError(`${problem}: ${reason}; ${advice ?? usualAdvice}`, code, resource, { cause: error });
}
