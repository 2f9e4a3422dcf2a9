import assert from 'node:assert/strict';
import { rejection, thrown } from '@tc/test-support/rejection';
import { suite } from 'uvu';

const test = suite('rejection');

test('returns the error, if it has the expected class', async () => {
  const error = new RangeError('too far');
  assert.equal(await rejection(Promise.reject(error), RangeError), error);
  assert.equal(
    thrown(() => {
      throw error;
    }, Error),
    error,
  );
});

test('fails when there is no error', async () => {
  await assert.rejects(rejection(Promise.resolve(1), Error), /expected a rejection with Error, but the promise was fulfilled/);
  assert.throws(() => thrown(() => 1, Error), /expected Error to be thrown, but nothing was/);
});

test('fails when the error has another class', async () => {
  const error = new RangeError('too far');
  await assert.rejects(rejection(Promise.reject(error), TypeError), /expected TypeError, got RangeError: too far/);
  const work = () => {
    throw error;
  };
  assert.throws(() => thrown(work, TypeError), /expected TypeError, got RangeError: too far/);
});

test.run();
