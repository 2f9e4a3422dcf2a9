import { inspect } from 'node:util';
import * as assert from 'uvu/assert';

type ErrorClass<E> = abstract new (...args: never[]) => E;

/** Returns the error that `promise` rejects with. Fails when it fulfils, or rejects with an error of another class. */
export async function rejection<E>(promise: PromiseLike<unknown>, Class: ErrorClass<E>): Promise<E> {
  try {
    await promise;
  } catch (error) {
    return expectInstance(error, Class);
  }
  return assert.unreachable(`expected a rejection with ${Class.name}, but the promise was fulfilled`) as never;
}

/** Returns the error that `work` throws. Fails when it returns, or throws an error of another class. */
export function thrown<E>(work: () => unknown, Class: ErrorClass<E>): E {
  try {
    work();
  } catch (error) {
    return expectInstance(error, Class);
  }
  return assert.unreachable(`expected ${Class.name} to be thrown, but nothing was`) as never;
}

function expectInstance<E>(error: unknown, Class: ErrorClass<E>): E {
  assert.ok(error instanceof Class, `expected ${Class.name}, got ${inspect(error)}`);
  return error;
}
