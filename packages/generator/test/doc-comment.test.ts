import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { docComment, firstSentence } from '../src/emit/doc-comment.ts';

const test = suite('doc-comment');

test('a comment of one line, of several paragraphs, and of nothing', () => {
  assert.is(docComment('Short.'), '/** Short. */\n');
  assert.is(docComment('One.', undefined, '', 'Two.'), '/**\n * One.\n *\n * Two.\n */\n');
  assert.is(docComment(undefined, ' '), '');
});

test('long lines break at spaces, and list items are indented', () => {
  const comment = docComment(`- ${'word '.repeat(40)}`);
  const lines = comment.split('\n').slice(1, -2);
  assert.ok(lines.length > 1 && lines.every((line) => line.length <= 113));
  assert.match(lines[0] ?? '', /^ \* - word/);
  assert.match(lines[1] ?? '', /^ \* {3}word/);
});

test('code keeps its lines', () => {
  const line = 'x'.repeat(200);
  assert.ok(docComment(`\`\`\`\n${line} ${line}\n\`\`\``).includes(` * ${line} ${line}\n`));
});

test('no text can end the comment that it is in', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('*', '/', ' ', '\n', 'a', '\\')), (letters) => {
      const comment = docComment(letters.join(''));
      assert.ok(comment === '' || comment.indexOf('*/') === comment.length - 3, comment);
    }),
  );
});

for (const [given, want] of [
  ['One. Two.', 'One.'],
  ['See e.g. `a.b`. More.', 'See e.g. `a.b`.'],
  ['Over\ntwo lines. And', 'Over two lines.'],
  ['No stop\n\nNext', 'No stop'],
  ['Is at http://a.b/c. Yes.', 'Is at http://a.b/c.'],
] as const) {
  test(`firstSentence ${JSON.stringify(given)}`, () => assert.is(firstSentence(given), want));
}

test.run();
