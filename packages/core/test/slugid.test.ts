import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { slugid, slugidV4, stableSlugIds } from '../src/slugid.ts';

const test = suite('slugid');

/** The UUID of a slugid, in hexadecimal. */
const uuidOf = (id: string): string => Buffer.from(id, 'base64url').toString('hex');

test('a slugid is a random UUID in 22 characters and never begins with a hyphen', () => {
  for (let count = 0; count < 500; count++) {
    const id = slugid();
    assert.match(id, /^[A-Za-f][\w-]{21}$/);
    assert.match(uuidOf(id), /^.{12}4.{3}[89ab].{15}$/);
  }
});

test('slugidV4 can begin with any character of the alphabet', () => {
  const first = new Set<string | undefined>();
  for (let count = 0; count < 2000; count++) {
    const id = slugidV4();
    assert.match(id, /^[\w-]{22}$/);
    assert.match(uuidOf(id), /^.{12}4.{3}[89ab].{15}$/);
    first.add(id[0]);
  }
  assert.ok([...first].some((character) => character !== undefined && /[g-z0-9_-]/.test(character)));
});

test('ids do not repeat', () => {
  assert.is(new Set(Array.from({ length: 1000 }, slugid)).size, 1000);
});

test('stableSlugIds returns the same id for the same name, and each function has ids of its own', () => {
  const ids = stableSlugIds();
  const others = stableSlugIds();
  const build = ids('build');
  assert.is(ids('build'), build);
  assert.is.not(ids('test'), build);
  assert.is.not(others('build'), build);
  assert.match(ids('__proto__'), /^[A-Za-f][\w-]{21}$/);
});

test.run();
