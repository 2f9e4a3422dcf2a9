import { inspect } from 'node:util';
import * as assert from 'uvu/assert';

type ErrorClass<E> = abstract new (...args: never[]) => E;

/** What `promise` rejects with, which must be an `ErrorClass`. Fails when it fulfils. */
export async function rejection<E>(promise: PromiseLike<unknown>, Class: ErrorClass<E>): Promise<E> {
  try {
    await promise;
  } catch (error) {
    return expectInstance(error, Class);
  }
  return assert.unreachable('it should have been rejected') as never;
}

/** What `work` throws, which must be an `ErrorClass`. Fails when it returns. */
export function thrown<E>(work: () => unknown, Class: ErrorClass<E>): E {
  try {
    work();
  } catch (error) {
    return expectInstance(error, Class);
  }
  return assert.unreachable('it should have thrown') as never;
}

function expectInstance<E>(error: unknown, Class: ErrorClass<E>): E {
  assert.ok(error instanceof Class, `expected ${Class.name}, got ${inspect(error)}`);
  return error;
}
