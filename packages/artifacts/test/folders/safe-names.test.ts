import { join, relative, win32 } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { requireArtifactNames, requireSafeNames } from '../../src/folders/safe-names.ts';
import { UnsafeNameError } from '../../src/index.ts';

const test = suite('safe names');

const same = (name: string) => name;
const lower = (name: string) => name.toLowerCase();

for (const name of [
  'a',
  'public/build/target.zip',
  '.hidden',
  'a b/c',
  '...a',
  'public/con-text',
  'com10',
  'auxiliary',
  'é',
  'a@b+c,d=e;f',
]) {
  test(`${name} is a safe name`, () => requireSafeNames([name], same));
}

const problems: Record<string, RegExp> = {
  '': /has an empty part between slashes/,
  '..': /has the part "\.\.", which leads to another folder/,
  '.': /has the part "\.", which/,
  '../a': /has the part "\.\."/,
  'a/../../b': /has the part "\.\."/,
  'a/./b': /has the part "\."/,
  'a//b': /an empty part/,
  'a/': /an empty part/,
  '/etc/passwd': /is an absolute path/,
  '//host/share': /is an absolute path/,
  'C:': /has a drive letter/,
  'c:/windows/x': /has a drive letter/,
  'a/d:x': /has a drive letter/,
  'a\0b': /has the character "\\u0000"/,
  'a\nb': /has the character "\\n"/,
  'a\\b': /has the character "\\\\"/,
  '..\\..\\x': /has the character "\\\\"/,
  'ab:stream': /has the character ":"/,
  'what?': /has the character "\?"/,
  'a*': /has the character "\*"/,
  'a.': /ends with a dot or a space/,
  'a /b': /ends with a dot or a space/,
  'public/con': /has the part "con", which is a device on Windows/,
  'NUL.txt': /is a device/,
  Com1: /is a device/,
  'lpt9.a.b': /is a device/,
  'com\u00b9': /is a device/,
};

for (const [name, message] of Object.entries(problems)) {
  test(`${JSON.stringify(name)} is refused`, () => {
    try {
      requireSafeNames(['good', name], same);
    } catch (error) {
      assert.instance(error, UnsafeNameError);
      assert.equal((error as UnsafeNameError).names, [name]);
      assert.match((error as UnsafeNameError).message, message);
      return;
    }
    assert.unreachable();
  });
}

test('every name at fault is named', () => {
  assert.throws(
    () => requireSafeNames(['a', '../b', 'c', '/d'], same),
    (error: UnsafeNameError) => String(error.names) === '../b,/d',
  );
});

test('names that are the same file are refused', () => {
  requireSafeNames(['a', 'A'], same);
  assert.throws(() => requireSafeNames(['x/a', 'X/A'], lower), /"X\/A" is the same file as "x\/a" on this file system/);
  assert.throws(() => requireSafeNames(['x', 'X/A'], lower), /"X\/A" needs a folder where "x" is a file/);
});

test('a name that passes stays in its folder, on every system', () => {
  const part = fc.oneof(fc.constantFrom('..', '.', '', 'a', 'C:', '\\', '..\\', '%2e%2e', '~', '\0'), fc.string({ maxLength: 4 }));
  const name = fc.array(part, { maxLength: 6 }).chain((parts) => fc.constantFrom(parts.join('/'), parts.join('\\'), parts.join('')));
  fc.assert(
    fc.property(name, (candidate) => {
      try {
        requireSafeNames([candidate], same);
      } catch {
        return;
      }
      const posix = relative('/out', join('/out', ...candidate.split('/')));
      assert.ok(posix !== '' && posix !== '..' && !posix.startsWith('../'), candidate);
      const windows = win32.relative('C:\\out', win32.resolve('C:\\out', ...candidate.split('/')));
      assert.ok(windows !== '' && !windows.startsWith('..\\') && windows !== '..' && !win32.isAbsolute(windows), candidate);
    }),
    { numRuns: 5_000 },
  );
});

test('names of artifacts are printable ASCII', () => {
  requireArtifactNames(['public/a b%?#~!']);
  for (const name of ['', 'ä', 'a\nb', 'a\x7f']) {
    assert.throws(
      () => requireArtifactNames(['a', name]),
      (error: UnsafeNameError) => error instanceof UnsafeNameError && error.names[0] === name,
    );
  }
});

test.run();
